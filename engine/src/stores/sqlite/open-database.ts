import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { inUse, unfinished } from '../everything.ts'
import { isBeingFilled } from './everything.ts'
import { migrate } from './schema.ts'
import type { SqliteOptions } from './sqlite-store.ts'

/** @throws Error when the file cannot be opened, is not a database, is in use or half filled, or was written by a newer release */
export function openDatabase({
  path,
  busyTimeoutMs,
  maxBytes,
  cacheKib,
  alone,
  warn = () => undefined,
}: SqliteOptions): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path, { timeout: busyTimeoutMs })
  try {
    // Holds whatever lock it gets until it is closed.
    if (alone) db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
    useWriteAheadLog(db)
  } catch (error) {
    db.close()
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') throw new Error(inUse(path, 'another process'))
    throw error
  }
  if (alone !== 'fill' && isBeingFilled(db)) {
    db.close()
    throw new Error(unfinished(path))
  }
  db.pragma('synchronous = FULL')
  // What is replaced is overwritten where its page is written anyway, so that nothing of an erased person stays behind.
  db.pragma('secure_delete = FAST')
  db.pragma(`cache_size = -${cacheKib}`)
  migrate(db, warn)
  if (maxBytes !== undefined) {
    const pageBytes = db.pragma('page_size', { simple: true }) as number
    db.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / pageBytes))}`)
  }
  return db
}

/**
 * When two processes turn a new file to WAL at once, SQLite refuses one of them without waiting. An empty transaction
 * does wait for the other process, and then it is done already.
 */
function useWriteAheadLog(db: Database.Database, attempts = 10): void {
  try {
    db.pragma('journal_mode = WAL')
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY' || attempts === 0) throw error
    db.exec('BEGIN IMMEDIATE; COMMIT')
    useWriteAheadLog(db, attempts - 1)
  }
}
