/**
 * Keyset paging for all stores: a page begins after the sort key of the last item that was shown, so a deep page costs
 * what the first one costs, and rows that come or go in between neither repeat nor hide others.
 */
import type { Page, PageQuery } from './store.ts'

/** What a list is sorted by; the last part makes it unique. */
export type SortKey = (string | number)[]

/**
 * Cuts one page out of rows that are already in order.
 * @param rows the rows after the cursor, one more than `pageLimit` where there are that many
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  query: PageQuery,
  keyOf: (row: Row) => SortKey,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, pageLimit(query))
  const items = shown.map(itemOf)
  const last = shown.at(-1)
  return last !== undefined && rows.length > shown.length ? { items, next: JSON.stringify(keyOf(last)) } : { items }
}

/** Items per page: 50 unless asked otherwise, within 1 and 1,000. */
export function pageLimit({ limit = 50 }: PageQuery): number {
  return Math.min(Math.max(Math.trunc(limit), 1), 1000)
}

/**
 * The sort key after which the page begins.
 * @param first a key of the same shape that lies before everything: where the first page begins
 * @throws RangeError when `after` is not a cursor of this list
 */
export function cursorOf({ after }: PageQuery, first: SortKey): SortKey {
  if (after === undefined) return first
  const key = parse(after)
  const fits =
    Array.isArray(key) && key.length === first.length && first.every((part, i) => typeof part === typeof key[i])
  if (!fits) throw new RangeError(`Not a cursor of this list: ${after}`)
  return key
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
