import type { Collection, Filter } from 'mongodb'
import { retrying } from './retry.ts'

/** The documents of these ids, in parts that fit into one question. Of a projection only these fields are there. */
export async function findByIds<T extends { _id: string }>(
  collection: Collection<T>,
  ids: readonly string[],
  projection?: Readonly<Record<string, 0 | 1>>,
): Promise<T[]> {
  const found: T[] = []
  const unique = [...new Set(ids)]
  for (let i = 0; i < unique.length; i += IDS_AT_ONCE) {
    const filter = { _id: { $in: unique.slice(i, i + IDS_AT_ONCE) } } as Filter<T>
    found.push(...(await retrying(() => collection.find<T>(filter, { projection }).toArray())))
  }
  return found
}
const IDS_AT_ONCE = 1_000
