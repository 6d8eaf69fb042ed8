/** The real command line, in a process of its own. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** @param node options of Node, such as how much memory there is */
export function basta(
  args: readonly string[],
  { input = '', node = [] as readonly string[], env = {} } = {},
): Promise<Ended> {
  const command = [...node, '--import', 'tsx', 'engine/src/cli/basta.ts', ...args]
  const { BASTA_REQUIRE: _, ...own } = process.env
  const child = spawn(process.execPath, command, { cwd: ROOT, env: { ...own, ...env } })
  const ended = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (ended.out += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (ended.err += text))
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...ended }))
  })
}
