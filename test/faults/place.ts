/** Where the engines of a run keep everything, how the test reads it, and what can befall it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import type DatabaseConstructor from 'better-sqlite3'
import { openFailingLine } from '../mongodb/failing-line.ts'
import type { TestDatabase } from '../mongodb/server.ts'
import type { Chance } from './chance.ts'
import type { EngineProcess } from './engine-process.ts'

export interface Place {
  what: string
  /** For `BASTA_STORE`. */
  url: string
  read<T>(use: (store: Store) => Promise<T>): Promise<T>
  /** Troubles of this store, by name. */
  troubles: Record<string, (engine: EngineProcess, ms: number) => Promise<void>>
  /** What an engine may complain of because of them. */
  excuses: RegExp
  /** More that befell it, for the report. */
  report(): string
  close(): Promise<void>
  /** Removes what is kept. */
  remove(): Promise<void>
}

const root = new URL('../..', import.meta.url).pathname
const run = promisify(execFile)

export function openSqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'basta-faults-'))
  const path = join(folder, 'basta.db')
  const Database: typeof DatabaseConstructor = createRequire(join(root, 'engine/package.json'))('better-sqlite3')
  return {
    what: 'SQLite',
    url: `sqlite:${path}`,
    async read(use) {
      const store = openSqliteStore({ path })
      try {
        return await use(store)
      } finally {
        await store.close()
      }
    },
    troubles: {
      /** Somebody else writes and does not end: the store is slow, and fails after 5 s. */
      async lock(_, ms) {
        const db = new Database(path, { timeout: 10_000 })
        db.exec('BEGIN IMMEDIATE')
        await sleep(ms)
        db.exec('ROLLBACK')
        db.close()
      },
      /** The system refuses every byte beyond the first 64 KiB of a file, as it would on a full disk. */
      async disk({ pid }, ms) {
        await run('prlimit', ['--pid', `${pid}`, '--fsize=65536:unlimited'])
        await sleep(ms)
        await run('prlimit', ['--pid', `${pid}`, '--fsize=unlimited:unlimited'])
      },
    },
    excuses: /SQLITE_BUSY|SQLITE_FULL|SQLITE_IOERR|database is locked|disk is full|disk I\/O error/,
    report: () => path,
    close: async () => {},
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

export interface LineOptions {
  chance: Chance
  cutsOneIn: number
  longestDelayMs: number
}

export async function openMongoPlace(database: TestDatabase, { chance, ...trouble }: LineOptions): Promise<Place> {
  const line = await openFailingLine(database.url, { chance: chance.next, ...trouble })
  let store: Store | undefined
  return {
    what: 'MongoDB',
    url: line.through(database.url),
    async read(use) {
      store ??= await openMongoStore({ url: database.url, sweepEveryMs: 0 })
      return use(store)
    },
    troubles: { outage: (_, ms) => line.cutAll(ms) },
    excuses: /Mongo|ECONN|connection|pool/i,
    report() {
      const { before, after, late } = line.cuts
      const delay = `commands delayed by up to ${trouble.longestDelayMs} ms`
      return `${before + after + late} connections to MongoDB cut: ${before} before the command arrived, ${after} before its answer, ${late} while it came late; ${delay}`
    },
    async close() {
      await store?.close()
      line.close()
    },
    remove: () => database.drop(),
  }
}
