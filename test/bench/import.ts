/** Import of an unsubscribe list of 1,000,000 rows into an empty SQLite store, against raw inserts of what it wrote. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import type { ImportSide } from './import-side.ts'
import { startSide } from './side.ts'

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000)

export function benchImport(): Promise<Figure[]> {
  return withFolder(async (at) => {
    await pipeline(Readable.from(lines()), createWriteStream(at('list.csv')))
    const engine = await once('engine', at('list.csv'), at('engine.db'))
    const floor = await once('floor', at('engine.db'), at('floor.db'))
    const perSecond = ({ rows, seconds }: ImportSide) => [rows / seconds]
    const cpuUs = ({ rows, cpuSeconds }: ImportSide) => [(cpuSeconds / rows) * 1e6]
    const [early = Number.NaN, half, end = Number.NaN] = engine.rssMib
    return [
      {
        ...{ what: `${ROWS.toLocaleString('en')} rows, against raw inserts`, unit: '/s', measured: perSecond(engine) },
        ...{ floor: perSecond(floor), atLeast: 1 / 3 },
      },
      { what: 'CPU for each row', unit: 'us', measured: cpuUs(engine), floor: cpuUs(floor) },
      {
        ...{ what: 'memory at the half and the end, of that at a tenth', unit: 'MiB' },
        ...{ measured: [half ?? Number.NaN, end], floor: [early, early], atMost: 1.25 },
      },
    ]
  })
}

const AREAS = [212, 305, 415, 617, 713, 818, 917]

/** Brazilian and US numbers in no order. */
function* lines(): Generator<string> {
  yield 'identity_kind,identity,scope,register,since,source\n'
  for (let i = 0; i < ROWS; i++) {
    const number = String((i * 7_654_321) % 100_000_007).padStart(8, '0')
    const phone =
      i % 2 === 0
        ? `+55 (11) 9${number.slice(0, 4)}-${number.slice(4)}`
        : `1${AREAS[i % AREAS.length]}${2 + (i % 8)}${number.slice(2)}`
    const since = new Date(1_700_000_000_000 + i * 1_000).toISOString()
    yield `wa_id,${phone},all,contact,${since},keyword\n`
  }
}

async function once(task: 'engine' | 'floor', source: string, target: string): Promise<ImportSide> {
  const side = await startSide('import-side', { mode: task })
  try {
    return await side.ask<ImportSide>(task, { source, target })
  } finally {
    await side.end()
  }
}
