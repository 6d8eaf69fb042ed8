/** The engine as a process of its own, on one port, that can be killed, stopped and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { buildEngine } from './build-engine.ts'

export interface EngineProcess {
  readonly origin: string
  readonly pid: number
  readonly isUp: boolean
  /** When the process that runs now was told to serve, by a clock that is not moved, ms since 1970. */
  readonly startedAt: number
  /** From then until it greets, ms, one for each start. */
  readonly startsMs: number[]
  /** What it wrote to stderr. */
  readonly complaints: string[]
  /** What it wrote to stdout. */
  readonly said: string[]
  /** Resolves at once while it runs, otherwise when it has started again. Rejects when it ended by itself. */
  up(): Promise<void>
  /** @param aheadMs how far ahead its clock goes, ms; by default as far as before */
  start(aheadMs?: number): Promise<void>
  moveClock(aheadMs: number): void
  /** SIGKILL: nothing in it runs after this call. Resolves when it is gone. */
  kill(): Promise<void>
  /** SIGSTOP and SIGCONT. */
  pause(): void
  goOn(): void
  /** SIGTERM. Resolves with the exit code. May be called again. */
  stop(): Promise<number | null>
  /** Leaves nothing behind. */
  close(): Promise<void>
}

export interface EngineOptions {
  /** Environment of the process, without the port. */
  settings: { [name: string]: string }
  /** The script to run, of `buildEngine`. */
  script?: string
  /** Keeps a second process that has read everything and takes over at the next start. */
  hasSpare?: boolean
}

let unpatched: Promise<string> | undefined

export async function createEngineProcess({ settings, script, hasSpare }: EngineOptions): Promise<EngineProcess> {
  unpatched ??= script === undefined ? buildEngine() : undefined
  const path = script ?? ((await unpatched) as string)
  const port = await freePort()
  const startsMs: number[] = []
  const complaints: string[] = []
  const said: string[] = []
  let child: ChildProcess | undefined
  let spare: ChildProcess | undefined
  let gone: Promise<unknown> = Promise.resolve()
  let isEnding = true
  let isUp = false
  let startedAt = 0
  let clockAheadMs = 0
  let state = pending()

  function spawnEngine(): ChildProcess {
    const env = { PATH: process.env.PATH, ...settings, BASTA_PORT: String(port) }
    const spawned = spawn(process.execPath, [path], { env, stdio: ['pipe', 'pipe', 'pipe'] })
    // A killed one reads nothing more.
    spawned.stdin?.on('error', () => undefined)
    return spawned
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    isEnding = true
    isUp = false
    state = pending()
    child?.kill(signal)
    await gone
    return child?.exitCode ?? null
  }

  return {
    ...{ origin: `http://127.0.0.1:${port}`, startsMs, complaints, said },
    get pid() {
      return child?.pid ?? 0
    },
    get isUp() {
      return isUp
    },
    get startedAt() {
      return startedAt
    },
    up: () => state.promise,
    async start(aheadMs = clockAheadMs) {
      const begunAt = performance.now()
      startedAt = Date.now()
      clockAheadMs = aheadMs
      const started = spare ?? spawnEngine()
      spare = undefined
      child = started
      isEnding = false
      started.stderr?.on('data', (chunk) => complaints.push(String(chunk)))
      gone = once(started, 'close')
      void gone.then(() => {
        if (child !== started || isEnding) return
        isUp = false
        complaints.push('The engine ended by itself.')
        state.reject(new Error(`The engine ended by itself:\n${complaints.slice(-5).join('')}`))
      })
      started.stdout?.on('data', (chunk) => {
        said.push(String(chunk))
        if (!String(chunk).includes('Basta is running.')) return
        startsMs.push(performance.now() - begunAt)
        isUp = true
        state.resolve()
      })
      started.stdin?.write(`clock ${aheadMs}\nserve\n`)
      await state.promise
      if (hasSpare) spare = spawnEngine()
    },
    moveClock(aheadMs) {
      clockAheadMs = aheadMs
      child?.stdin?.write(`clock ${aheadMs}\n`)
    },
    async kill() {
      await end('SIGKILL')
    },
    pause: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
    stop: () => end('SIGTERM'),
    async close() {
      spare?.kill('SIGKILL')
      spare = undefined
      await end('SIGKILL')
    },
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
