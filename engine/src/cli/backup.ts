import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { verifyLedger } from '../evidence/verify-ledger.ts'
import { copySqlite } from '../stores/sqlite/copy.ts'
import { walkInThreads } from './ledger-threads.ts'
import { openStore, readPlace } from './open-store.ts'
import { print } from './print.ts'
import { UsageError } from './usage-error.ts'

/**
 * Copies a SQLite store while a server runs on it. Everything that was acknowledged before is in the copy, which is a store like any
 * other: to go back to it, start a server on it. Exit 1: the ledger in the copy is broken.
 */
export async function backup(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { store: { type: 'string' } } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to write.')
  const path = pathOf(values.store)
  const source = new Database(path, { readonly: true })
  try {
    copySqlite(source, file)
  } finally {
    source.close()
  }
  const copy = await openStore(`sqlite:${file}`)
  try {
    const { entries, contacts, broken } = await verifyLedger(copy, ({ message }) => print(message), {
      walk: walkInThreads(file),
    })
    await print(
      `${file}: ${(await copy.counts()).contacts} contacts, ${entries} ledger entries of ${contacts} contacts checked`,
    )
    await print(broken === 0 ? 'every chain is whole' : `${broken} chains are broken`)
    return broken === 0 ? 0 : 1
  } finally {
    await copy.close()
  }
}

function pathOf(place: string | undefined): string {
  const store = readPlace(place)
  if (store.kind !== 'sqlite')
    throw new UsageError('Only a SQLite store is copied so. For MongoDB use mongodump, or basta export --everything.')
  if (!existsSync(store.path)) throw new UsageError(`There is no store at ${store.path}.`)
  return store.path
}
