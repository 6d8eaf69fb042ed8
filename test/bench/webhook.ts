/**
 * Webhook path: signed POST -> durable commit (SQLite, `synchronous=FULL`, group commit) -> reply enqueued, against its floor.
 * Both servers run side by side, one at a time, both warm; windows alternate, and the ratio is taken pair by pair.
 */

import { requestOf } from './dialogue.ts'
import { type Figure, median } from './figure.ts'
import { withFolder } from './folder.ts'
import { load, percentile } from './load.ts'
import { alternating, startSide } from './side.ts'
import { warmUp } from './warm-up.ts'

const PEOPLE = 1_000
const CONNECTIONS = 64
const WINDOW_MS = Number(process.env.BENCH_WINDOW_MS ?? 1_500)
// A disk answers now fast, now slowly: fewer pairs differ by a tenth from run to run.
const PAIRS = Number(process.env.BENCH_PAIRS ?? 25)

interface Window {
  perSecond: number
  cpuUs: number
  p50: number
  p99: number
  rssMib: number
}

export async function benchWebhook(): Promise<Figure[]> {
  const windows = await measured()
  const of = (what: keyof Window) => ({
    measured: windows.engine.map((each) => each[what]),
    floor: windows.floor.map((each) => each[what]),
  })
  return [
    { what: 'requests', unit: '/s', ...of('perSecond'), atLeast: 0.65 },
    { what: 'CPU for each request', unit: 'us', ...of('cpuUs') },
    { what: `p50, ${CONNECTIONS} connections`, unit: 'ms', ...of('p50') },
    { what: `p99, ${CONNECTIONS} connections`, unit: 'ms', ...of('p99') },
    { what: 'resident memory', unit: 'MiB', ...of('rssMib') },
  ]
}

/** CPU time of the engine for each request, us. */
export async function webhookCpuUs(): Promise<number> {
  return median((await measured()).engine.map(({ cpuUs }) => cpuUs))
}

let windows: Promise<Record<'engine' | 'floor', Window[]>> | undefined

/** Once for all parts of a run. */
function measured() {
  windows ??= withFolder(async (at) => {
    const engine = await startSide<number>('engine-side', { path: at('engine.db') })
    const floor = await startSide<number>('webhook-floor', { path: at('floor.db') })
    const sides = { engine, floor }
    try {
      const sent = {
        engine: await warmUp(engine.ready, PEOPLE, 'engine'),
        floor: await warmUp(floor.ready, PEOPLE, 'floor'),
      }
      return await alternating(PAIRS, ['engine', 'floor'], async (mode): Promise<Window> => {
        const before = await sides[mode].usage()
        const { requests, seconds, latenciesMs } = await load({
          ...{ port: sides[mode].ready, connections: CONNECTIONS, first: sent[mode], durationMs: WINDOW_MS },
          request: (n) => requestOf(n, { people: PEOPLE, run: mode }),
        })
        // Whole rounds, so that nobody skips a turn of the dialogue.
        sent[mode] += Math.ceil((requests + CONNECTIONS) / PEOPLE) * PEOPLE
        const { cpuUs, rssMib } = await sides[mode].usage()
        return {
          perSecond: requests / seconds,
          cpuUs: (cpuUs - before.cpuUs) / requests,
          p50: percentile(latenciesMs, 0.5),
          p99: percentile(latenciesMs, 0.99),
          rssMib,
        }
      })
    } finally {
      await Promise.all([engine.end(), floor.end()])
    }
  })
  return windows
}
