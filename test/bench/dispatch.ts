/**
 * Outbox dispatch: offers that wait durably in SQLite (`synchronous=FULL`), each claimed with clearance re-checked, sent to a
 * recording server and settled, against a bare loop over the same HTTP client.
 */
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import { alternating, startSide } from './side.ts'

const MESSAGES = Number(process.env.BENCH_MESSAGES ?? 10_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)

export function benchDispatch(): Promise<Figure[]> {
  return withFolder(async (at) => {
    const recorder = await startSide<string>('recorder')
    const graphUrl = recorder.ready
    const floor = await startSide('client-floor', { graphUrl })
    const engine = await startSide('engine-side', { path: at('engine.db'), graphUrl })
    try {
      const { engine: ours, floor: bare } = await alternating(ROUNDS, ['engine', 'floor'], async (name, round) => {
        const side = { engine, floor }[name]
        if (name === 'engine') await engine.ask('enqueue', { from: 0, count: MESSAGES })
        const before = await side.usage()
        const seconds =
          name === 'engine'
            ? await engine.ask<number>('dispatch', MESSAGES)
            : await floor.ask<number>('send', { from: (round + 1) * MESSAGES, count: MESSAGES })
        return { perSecond: MESSAGES / seconds, cpuUs: ((await side.usage()).cpuUs - before.cpuUs) / MESSAGES }
      })
      const { requests, distinct } = await recorder.ask<{ requests: number; distinct: number }>('counts')
      const expected = 2 * MESSAGES * (ROUNDS + 1)
      if (requests !== expected || distinct !== expected)
        throw new Error(
          `${expected} messages were to be sent once each: ${requests} requests, ${distinct} of them different`,
        )
      const of = (what: 'perSecond' | 'cpuUs') => ({
        measured: ours.map((each) => each[what]),
        floor: bare.map((each) => each[what]),
      })
      return [
        { what: 'messages sent and settled', unit: '/s', measured: of('perSecond').measured, atLeast: 2_000 },
        { what: 'the same, against a bare client', unit: '/s', ...of('perSecond') },
        { what: 'CPU for each message', unit: 'us', ...of('cpuUs') },
      ]
    } finally {
      await Promise.all([engine.end(), floor.end(), recorder.end()])
    }
  })
}
