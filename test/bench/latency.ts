/**
 * How long WhatsApp waits for the answer to a webhook, which comes after the durable commit: at a steady 500 requests per second
 * against the floor, and while a large dispatch runs in the same process.
 */
import { requestOf } from './dialogue.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import { loadAtRate, percentile } from './load.ts'
import { alternating, startSide } from './side.ts'
import { warmUp } from './warm-up.ts'

const PER_SECOND = 500
const CONNECTIONS = 256
const PEOPLE = 1_000
const WINDOW_MS = 3_000
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const DISPATCHED = Number(process.env.BENCH_DISPATCHED ?? 100_000)

export async function benchLatency(): Promise<Figure[]> {
  return [...(await steady()), ...(await whileDispatching())]
}

function steady(): Promise<Figure[]> {
  return withFolder(async (at) => {
    const engine = await startSide<number>('engine-side', { path: at('engine.db') })
    const floor = await startSide<number>('webhook-floor', { path: at('floor.db') })
    try {
      const sent = {
        engine: await warmUp(engine.ready, PEOPLE, 'engine'),
        floor: await warmUp(floor.ready, PEOPLE, 'floor'),
      }
      const windows = await alternating(ROUNDS, ['engine', 'floor'], async (name) => {
        const latenciesMs = await loadAtRate({
          ...{
            port: { engine, floor }[name].ready,
            connections: CONNECTIONS,
            first: sent[name],
            perSecond: PER_SECOND,
          },
          request: (n) => requestOf(n, { people: PEOPLE, run: name }),
          isOver: (elapsedMs) => elapsedMs >= WINDOW_MS,
        })
        sent[name] += latenciesMs.length
        return latenciesMs
      })
      const of = (share: number) => ({
        measured: windows.engine.map((latenciesMs) => percentile(latenciesMs, share)),
        floor: windows.floor.map((latenciesMs) => percentile(latenciesMs, share)),
      })
      return [
        { what: `p50 at ${PER_SECOND}/s`, unit: 'ms', ...of(0.5) },
        { what: `p99 at ${PER_SECOND}/s`, unit: 'ms', ...of(0.99), atMost: 2 },
      ]
    } finally {
      await Promise.all([engine.end(), floor.end()])
    }
  })
}

function whileDispatching(): Promise<Figure[]> {
  return withFolder(async (at) => {
    const recorder = await startSide<string>('recorder')
    const engine = await startSide<number>('engine-side', { path: at('engine.db'), graphUrl: recorder.ready })
    try {
      await engine.ask('enqueue', { from: 0, count: DISPATCHED })
      let seconds: number | undefined
      const dispatched = engine.ask<number>('dispatch', DISPATCHED).then((taken) => {
        seconds = taken
      })
      const latenciesMs = await loadAtRate({
        ...{ port: engine.ready, connections: CONNECTIONS, first: 0, perSecond: PER_SECOND },
        request: (n) => requestOf(n, { people: PEOPLE, among: DISPATCHED, run: 'dispatch' }),
        isOver: () => seconds !== undefined,
      })
      await dispatched
      const slow = latenciesMs.filter((ms) => ms > 1_000).length / latenciesMs.length
      const during = `while ${DISPATCHED.toLocaleString('en')} offers leave`
      return [
        { what: `p50 ${during}`, unit: 'ms', measured: [percentile(latenciesMs, 0.5)], atMost: 250 },
        { what: `over 1 s ${during}`, unit: '%', measured: [slow * 100], atMost: 1 },
        { what: `p99 ${during}`, unit: 'ms', measured: [percentile(latenciesMs, 0.99)] },
        { what: 'these offers', unit: '/s', measured: [DISPATCHED / (seconds ?? Number.NaN)] },
      ]
    } finally {
      await Promise.all([engine.end(), recorder.end()])
    }
  })
}
