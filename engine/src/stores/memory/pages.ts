import { cursorOf, pageLimit, type SortKey, toPage } from '../paging.ts'
import type { Page, PageQuery } from '../store.ts'

/** @param first a sort key that lies before everything, for lists whose key is not a time and an id */
export function newestFirst<T>(
  items: T[],
  query: PageQuery,
  keyOf: (item: T) => SortKey,
  first: SortKey = [Infinity, ''],
): Page<T> {
  return page(items, query, first, keyOf, -1)
}

export function page<T>(
  items: T[],
  query: PageQuery,
  first: SortKey,
  keyOf: (item: T) => SortKey,
  direction: 1 | -1,
): Page<T> {
  const cursor = cursorOf(query, first)
  const rows = items
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => direction * compareKeys(key, cursor) > 0)
    .sort((a, b) => direction * compareKeys(a.key, b.key))
  const wanted = rows.slice(0, pageLimit(query) + 1)
  return toPage(
    wanted,
    query,
    ({ key }) => key,
    ({ item }) => item,
  )
}

export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] as string | number
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

export function oldestFirst<T extends { createdAt: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.createdAt - b.createdAt)
}
