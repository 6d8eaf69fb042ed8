import type { StorePlace } from '../config.ts'
import { createMemoryStore } from './memory/memory-store.ts'
import { openSqliteStore, type SqliteOptions } from './sqlite/sqlite-store.ts'
import type { Store } from './store.ts'

/**
 * Opens the store of the configuration.
 * @param options most of them are for SQLite; others have no use for them
 * @throws Error that says what is wrong with the place
 */
export async function openPlace(place: StorePlace, options: Omit<SqliteOptions, 'path'> = {}): Promise<Store> {
  if (place.kind === 'sqlite') return openSqliteStore({ path: place.path, ...options })
  if (place.kind === 'memory') return createMemoryStore()
  // Its driver is read only by whom it serves.
  const { openMongoStore } = await import('./mongodb/mongodb-store.ts')
  return openMongoStore({ url: place.url, warn: options.warn, alone: options.alone })
}
