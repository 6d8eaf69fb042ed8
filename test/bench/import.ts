/** Import of an unsubscribe list of 1,000,000 rows into an empty SQLite store, against raw inserts of what it wrote. */
import { fork } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { bundle } from './bundle.ts'
import type { ImportSide } from './import-side.ts'

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000)

export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'basta-bench-'))
  const [list, written, raw] = ['list.csv', 'engine.db', 'floor.db'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  try {
    await pipeline(Readable.from(lines()), createWriteStream(list))
    const program = await bundle('import-side')
    const engine = await run(program, 'engine', list, written)
    const floor = await run(program, 'floor', written, raw)
    print(engine, floor)
  } finally {
    rmSync(folder, { recursive: true })
  }
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
        : `1${AREAS[i % AREAS.length]}${number.slice(1)}`
    const since = new Date(1_700_000_000_000 + i * 1_000).toISOString()
    yield `wa_id,${phone},all,contact,${since},keyword\n`
  }
}

function run(program: string, mode: 'engine' | 'floor', source: string, target: string): Promise<ImportSide> {
  const profile = process.env.BENCH_PROFILE
  const child = fork(program, [mode, source, target], {
    execArgv: profile && mode === 'engine' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return new Promise((resolve, reject) => {
    child.once('message', (side) => resolve(side as ImportSide))
    child.once('exit', (code) => reject(new Error(`The side ${mode} ended with code ${code}`)))
  })
}

function print(engine: ImportSide, floor: ImportSide): void {
  const rate = ({ rows, seconds }: ImportSide) => rows / seconds
  const row = (label: string, value: string) => process.stdout.write(`${label.padEnd(44)} ${value.padStart(12)}\n`)
  row('import: rows stored', String(engine.rows))
  row('import: rows per second', rate(engine).toFixed(0))
  row('raw inserts: people per second', rate(floor).toFixed(0))
  row('ratio import / raw inserts', (rate(engine) / rate(floor)).toFixed(3))
  row('import: CPU per row, us', ((engine.cpuSeconds / engine.rows) * 1e6).toFixed(1))
  row('raw inserts: CPU per person, us', ((floor.cpuSeconds / floor.rows) * 1e6).toFixed(1))
  for (const [i, at] of [10, 50, 100].entries()) row(`import: RSS at ${at} %, MiB`, (engine.rssMib[i] ?? 0).toFixed(0))
}
