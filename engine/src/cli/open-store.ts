import { existsSync } from 'node:fs'
import { readConfig, type StorePlace } from '../config.ts'
import { openPlace } from '../stores/open-place.ts'
import type { SqliteOptions } from '../stores/sqlite/sqlite-store.ts'
import type { Store } from '../stores/store.ts'
import { UsageError } from './usage-error.ts'

/**
 * Opens a store that is there already, also beside a running server: every commit names the revision it has read.
 * @param place as in `BASTA_STORE`, which stands in when it is left out
 * @throws UsageError when there is none
 */
export async function openStore(
  place = process.env.BASTA_STORE,
  options: Omit<SqliteOptions, 'path'> = {},
): Promise<Store> {
  const store = readPlace(place)
  if (store.kind === 'memory') throw new UsageError('A store in memory is empty here. Name a file: sqlite:<path>.')
  if (store.kind === 'sqlite' && options.alone !== 'fill' && !existsSync(store.path))
    throw new UsageError(`There is no store at ${store.path}. Name one: --store sqlite:<path>.`)
  return openPlace(store, { warn: (sentence) => void process.stderr.write(`${sentence}\n`), ...options })
}

/** @throws UsageError when it is no place */
export function readPlace(place = process.env.BASTA_STORE): StorePlace {
  const read = readConfig({ BASTA_STORE: place })
  if (!read.ok) throw new UsageError(read.faults.join('\n'))
  return read.config.store
}
