import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Order } from './writer.ts'

const root = new URL('../..', import.meta.url).pathname

export interface Writer {
  /** Orders are answered in the order in which they came. */
  ask(order: Order): Promise<unknown>
  /** Says nothing to the others. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/**
 * A process of its own that has the database open.
 * @param wrongMs by so much its clock is ahead of all others
 * @throws Error with what it wrote, when it cannot open it
 */
export async function startWriter(url: string, wrongMs = 0): Promise<Writer> {
  const args = ['--import', 'tsx', 'test/mongodb/writer.ts', url, `${wrongMs}`]
  const child: ChildProcess = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] })
  const { stdin, stdout, stderr } = child
  if (!stdin || !stdout || !stderr) throw new Error('The writer has no streams')
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let complaints = ''
  stderr.on('data', (part) => {
    complaints += part
  })
  const lines = createInterface(stdout)[Symbol.asyncIterator]()
  if ((await lines.next()).done) {
    await gone
    throw new Error(complaints)
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(order) {
      stdin.write(`${JSON.stringify(order)}\n`)
      const answer = last.then(async () => JSON.parse((await lines.next()).value ?? 'null'))
      last = answer
      return answer
    },
    kill() {
      child.kill('SIGKILL')
      return gone
    },
    stop() {
      stdin.end()
      return gone
    },
  }
}
