import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'

/**
 * Copies a database, also while others write to it: everything that was committed before, and nothing by halves. One read
 * transaction, so that no commit of a server makes it begin anew, as it would SQLite's backup interface; the server is not held up.
 * What was removed is not in the copy. The file appears when it is whole and on the disk.
 * @throws Error when there is a file of this name
 */
export function copySqlite(db: Database, file: string): void {
  if (existsSync(file)) throw new Error(`There is a file ${file} already.`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(part)
    sync(part)
    renameSync(part, file)
    sync(dirname(file))
  } finally {
    rmSync(part, { force: true })
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
