/**
 * One side of the import benchmark, as a process of its own. `engine` imports the file as `basta import` does. `floor` writes
 * the rows that the engine wrote into the same tables by bare prepared statements, 10,000 to a transaction; reading them from
 * the engine's file is not counted.
 */
import { createReadStream, statSync } from 'node:fs'
import { createHost } from '@basta/engine/host/host.ts'
import { IMPORT_CACHE_KIB, IMPORT_CHECKPOINT_PAGES } from '@basta/engine/limits.ts'
import { importList } from '@basta/engine/lists/import-list.ts'
import { newId } from '@basta/engine/new-id.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import { registry } from '@basta/nodes/registry.ts'
import Database from 'better-sqlite3'
import { answerTasks } from './tasks.ts'

export interface ImportSide {
  rows: number
  seconds: number
  /** Of this thread and of the others of the process. */
  cpuSeconds: number
  /** At 10, 50 and 100 % of the file, MiB. */
  rssMib: number[]
}

const BATCH = 10_000

answerTasks(null, {
  engine: ({ source, target }: Files) => engine(source, target),
  floor: ({ source, target }: Files) => floor(source, target),
})

interface Files {
  source: string
  target: string
}

async function engine(file: string, path: string): Promise<ImportSide> {
  const store = openSqliteStore({ path, checkpointPages: IMPORT_CHECKPOINT_PAGES, cacheKib: IMPORT_CACHE_KIB })
  const log = { info() {}, warn: console.error, error: console.error }
  const channel = { send: () => new Promise<never>(() => {}) }
  const host = await createHost({ store, channel, registry, now: Date.now, newId, log })
  const rssMib: number[] = []
  const cpu = process.cpuUsage()
  const startedAt = performance.now()
  const report = await importList(host, {
    subject: 'unsubscribes',
    open: () => watched(file, [0.1, 0.5], () => rssMib.push(rss())),
    list: 'bench',
    actor: 'operator:bench',
  })
  const seconds = (performance.now() - startedAt) / 1000
  const cpuSeconds = cpuSince(cpu)
  rssMib.push(rss())
  if (report.mistakes > 0) throw new Error(`${report.mistakes} rows have mistakes`)
  await host.stop()
  await store.close()
  return { rows: report.stopped, seconds, cpuSeconds, rssMib }
}

async function* watched(file: string, marks: number[], reached: () => void): AsyncGenerator<Uint8Array> {
  const { size } = statSync(file)
  let read = 0
  for await (const chunk of createReadStream(file)) {
    read += chunk.length
    if (marks[0] !== undefined && read >= marks[0] * size) {
      marks.shift()
      reached()
    }
    yield chunk
  }
}

function floor(written: string, path: string): ImportSide {
  // The schema of this release, empty.
  openSqliteStore({ path }).close()
  const db = new Database(path)
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `cache_size = -${IMPORT_CACHE_KIB}`,
  ])
    db.pragma(pragma)
  const from = new Database(written, { readonly: true })
  const people = from.prepare('SELECT count(*) FROM contacts').pluck().get() as number
  const names = from.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`).pluck()
  const tables = (names.all() as string[]).map((table) => {
    const columns = (from.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
    const rows = rowsOf(written, table, columns.includes('contact_id'))
    return { rows, insert: db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?')})`) }
  })
  const write = db.transaction((batch: { insert: Database.Statement; rows: unknown[][] }[]) => {
    for (const { insert, rows } of batch) for (const row of rows) insert.run(...row)
  })
  let ms = 0
  let cpuSeconds = 0
  for (let at = 0; at < people; at += BATCH) {
    const share = Math.min(1, (at + BATCH) / people)
    const batch = tables.map(({ insert, rows }) => ({ insert, rows: rows(share) }))
    const cpu = process.cpuUsage()
    const startedAt = performance.now()
    write.immediate(batch)
    cpuSeconds += cpuSince(cpu)
    ms += performance.now() - startedAt
  }
  db.close()
  return { rows: people, seconds: ms / 1000, cpuSeconds, rssMib: [rss()] }
}

/** Gives the rows of a table, in the order in which the import wrote them, up to a share of all. */
function rowsOf(path: string, table: string, isByContact: boolean): (share: number) => unknown[][] {
  const db = new Database(path, { readonly: true })
  const total = db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  const inOrder = isByContact
    ? `SELECT t.* FROM contacts AS c CROSS JOIN ${table} AS t ON t.contact_id = c.id ORDER BY c.rowid`
    : `SELECT * FROM ${table}`
  const rows = db.prepare(inOrder).raw().iterate() as IterableIterator<unknown[]>
  let given = 0
  return (share) => {
    const wanted: unknown[][] = []
    for (; given < Math.floor(total * share); given++) wanted.push(rows.next().value)
    return wanted
  }
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function rss(): number {
  return process.memoryUsage().rss / 2 ** 20
}
