import { serve } from './cli/serve.ts'
import { readConfig } from './config.ts'

/** Exit codes: 1 when the start fails, 2 when the configuration is wrong. */
async function main(): Promise<void> {
  const read = readConfig(process.env)
  if (!read.ok) {
    const faults = read.faults.map((fault) => `  - ${fault}`).join('\n')
    return exit(2, `Basta cannot start, the configuration is wrong:\n${faults}`)
  }
  try {
    const served = await serve(read.config)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => served.close().then(() => exit(0)))
    process.stdout.write(served.greeting)
  } catch (error) {
    exit(1, `Basta cannot start: ${error instanceof Error ? error.message : error}`)
  }
}

function exit(code: number, message?: string): void {
  if (message) process.stderr.write(`${message}\n`)
  process.exit(code)
}

await main()
