import { type Served, serve } from './cli/serve.ts'
import { type Config, readConfig } from './config.ts'

/** Exit codes: 1 when the start fails, 2 when the configuration is wrong. */
async function main(): Promise<void> {
  const read = readConfig(process.env)
  if (!read.ok) {
    const faults = read.faults.map((fault) => `  - ${fault}`).join('\n')
    return exit(2, `Basta cannot start, the configuration is wrong:\n${faults}`)
  }
  try {
    const served = await serve(read.config)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(served))
    process.stdout.write(served.greeting)
  } catch (error) {
    exit(1, `Basta cannot start: ${reasonOf(error, read.config)}`)
  }
}

let isStopping = false

/** The first time it finishes what is under way, the second time it ends at once. */
async function stop(served: Served): Promise<void> {
  if (isStopping) exit(1, 'Basta was stopped in the middle of its work; what is left is taken up again.')
  isStopping = true
  const began = performance.now()
  const isDone = await served.close()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    `Basta has stopped after ${seconds} s, ${isDone ? 'with nothing left' : 'what is left is taken up again'}.\n`,
  )
  exit(0)
}

/** What the system says, with the setting to look at. */
function reasonOf(error: unknown, { host, port }: Config): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  if (code === 'EADDRINUSE') return `port ${port} is taken. Stop the program that uses it, or set BASTA_PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Look at BASTA_HOST.`
  if (code.startsWith('SQLITE_') || code === 'ENOENT' || code === 'EACCES') return `${message}. Look at BASTA_STORE.`
  return message
}

function exit(code: number, message?: string): void {
  if (message) process.stderr.write(`${message}\n`)
  process.exit(code)
}

await main()
