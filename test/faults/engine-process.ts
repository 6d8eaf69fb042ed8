/** The engine as a process of its own, on one port over one file, that can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

const root = new URL('../..', import.meta.url).pathname

export interface EngineProcess {
  readonly origin: string
  /** When the process that runs now was spawned, by a clock that is not moved, ms since 1970. */
  readonly startedAt: number
  /** From the spawn until it greets, ms, one for each start. */
  readonly startsMs: number[]
  /** What it wrote to stderr. */
  readonly complaints: string[]
  /** Resolves at once while it runs, otherwise when it has started again. Rejects when it ended by itself. */
  up(): Promise<void>
  /** @param aheadMs how far ahead its clock goes, ms */
  start(aheadMs?: number): Promise<void>
  /** SIGKILL: nothing in it runs after this call. Resolves when it is gone. */
  kill(): Promise<void>
  /** SIGTERM. Resolves with the exit code. */
  stop(): Promise<number | null>
}

/** @param settings environment of the process, without the port */
export async function createEngineProcess(settings: { [name: string]: string }): Promise<EngineProcess> {
  const port = await freePort()
  const startsMs: number[] = []
  const complaints: string[] = []
  let child: ChildProcess | undefined
  let gone: Promise<unknown> = Promise.resolve()
  let isEnding = true
  let startedAt = 0
  let state = pending()

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    isEnding = true
    state = pending()
    child?.kill(signal)
    await gone
    return child?.exitCode ?? null
  }

  return {
    ...{ origin: `http://127.0.0.1:${port}`, startsMs, complaints },
    get startedAt() {
      return startedAt
    },
    up: () => state.promise,
    async start(aheadMs = 0) {
      const begunAt = performance.now()
      startedAt = Date.now()
      const started = spawn(
        process.execPath,
        ['--import', 'tsx', '--import', './test/faults/move-clock.ts', 'engine/src/cli/basta.ts', 'serve'],
        {
          cwd: root,
          env: {
            PATH: process.env.PATH,
            ...settings,
            BASTA_PORT: String(port),
            FAULTS_CLOCK_AHEAD_MS: String(aheadMs),
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      )
      child = started
      isEnding = false
      started.stderr.on('data', (chunk) => complaints.push(String(chunk)))
      gone = once(started, 'close')
      void gone.then(() => {
        if (!isEnding) state.reject(new Error(`The engine ended by itself:\n${complaints.slice(-5).join('')}`))
      })
      started.stdout.on('data', (chunk) => {
        if (!String(chunk).includes('Basta is running.')) return
        startsMs.push(performance.now() - begunAt)
        state.resolve()
      })
      await state.promise
    },
    async kill() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

interface Pending {
  promise: Promise<void>
  resolve(): void
  reject(error: Error): void
}

function pending(): Pending {
  let settle: Pick<Pending, 'resolve' | 'reject'> | undefined
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Whoever asks for it next hears of it.
  promise.catch(() => {})
  return { promise, resolve: () => settle?.resolve(), reject: (error) => settle?.reject(error) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
