/**
 * Webhook path: signed POST -> durable commit (SQLite, `synchronous=FULL`, group commit) -> reply enqueued, against its floor.
 * Both servers run side by side, one at a time; windows alternate, and the ratio is taken pair by pair.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { requestOf } from './dialogue.ts'
import { load } from './load.ts'

const PEOPLE = 1_000
const CONNECTIONS = 64
const WINDOW_MS = Number(process.env.BENCH_WINDOW_MS ?? 1_500)
const PAIRS = Number(process.env.BENCH_PAIRS ?? 15)

type Mode = 'floor' | 'engine'

/** @returns CPU time of the engine for each request, us: the median of all windows */
export async function benchWebhook(): Promise<number> {
  const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'basta-bench-'))
  const program = await bundle('server')
  const servers = { floor: await start(program, 'floor', folder), engine: await start(program, 'engine', folder) }
  const sent: Record<Mode, number> = { floor: 0, engine: 0 }
  try {
    const pairs: Record<Mode, Window>[] = []
    for (let pair = -1; pair < PAIRS; pair++) {
      const modes: Mode[] = pair % 2 === 0 ? ['engine', 'floor'] : ['floor', 'engine']
      const windows = {} as Record<Mode, Window>
      for (const mode of modes) windows[mode] = await measure(servers[mode], mode)
      // The first pair warms both up.
      if (pair >= 0) pairs.push(windows)
    }
    print(pairs)
    return medianOf(pairs.map(({ engine }) => engine.cpuUs))
  } finally {
    for (const { child } of Object.values(servers)) child.disconnect()
    rmSync(folder, { recursive: true })
  }

  async function measure({ port, child }: Server, mode: Mode): Promise<Window> {
    const before = await usage(child)
    const request = (n: number) => requestOf(n, PEOPLE, mode)
    const { requests, seconds, latenciesMs } = await load({
      ...{ port, connections: CONNECTIONS, request, first: sent[mode], durationMs: WINDOW_MS },
    })
    // Whole rounds, so that nobody skips a turn of the dialogue.
    sent[mode] += Math.ceil((requests + CONNECTIONS) / PEOPLE) * PEOPLE
    const after = await usage(child)
    latenciesMs.sort((a, b) => a - b)
    return {
      perSecond: requests / seconds,
      cpuUs: (after.cpuUs - before.cpuUs) / requests,
      p50: latenciesMs[Math.floor(latenciesMs.length * 0.5)] ?? 0,
      p99: latenciesMs[Math.floor(latenciesMs.length * 0.99)] ?? 0,
      rssMib: after.rssMib,
    }
  }
}

interface Window {
  perSecond: number
  cpuUs: number
  p50: number
  p99: number
  rssMib: number
}
interface Server {
  child: ChildProcess
  port: number
}

async function start(program: string, mode: Mode, folder: string): Promise<Server> {
  const profile = process.env.BENCH_PROFILE
  const child = fork(program, [mode, folder], {
    execArgv: profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const { port } = await answer<{ port: number }>(child)
  return { child, port }
}

function usage(child: ChildProcess): Promise<{ cpuUs: number; rssMib: number }> {
  child.send('usage')
  return answer(child)
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T))
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}`)))
  })
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function print(pairs: readonly Record<Mode, Window>[]): void {
  const column = (mode: Mode, key: keyof Window) => pairs.map((pair) => pair[mode][key])
  const row = (label: string, values: readonly number[], digits = 0) => {
    const sorted = [...values].sort((a, b) => a - b)
    const show = (value: number | undefined) => (value ?? 0).toFixed(digits)
    const middle = show(sorted[Math.floor(sorted.length / 2)])
    process.stdout.write(`${label.padEnd(34)} ${middle.padStart(9)}   [${show(sorted[0])} .. ${show(sorted.at(-1))}]\n`)
  }
  process.stdout.write(
    `webhook path, ${CONNECTIONS} connections, ${PAIRS} pairs of ${WINDOW_MS} ms, median [min .. max]\n`,
  )
  for (const mode of ['floor', 'engine'] as const) {
    row(`${mode}: requests per second`, column(mode, 'perSecond'))
    row(`${mode}: CPU per request, us`, column(mode, 'cpuUs'), 1)
    row(`${mode}: p50, ms`, column(mode, 'p50'), 1)
    row(`${mode}: p99, ms`, column(mode, 'p99'), 1)
    row(`${mode}: RSS, MiB`, column(mode, 'rssMib'))
  }
  row(
    'ratio engine / floor, per second',
    pairs.map(({ engine, floor }) => engine.perSecond / floor.perSecond),
    3,
  )
  row(
    'ratio floor / engine, CPU',
    pairs.map(({ engine, floor }) => floor.cpuUs / engine.cpuUs),
    3,
  )
}
