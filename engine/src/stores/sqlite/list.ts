import type { Statement } from 'better-sqlite3'
import { cursorOf, pageLimit, type SortKey, toPage } from '../paging.ts'
import type { Page, PageQuery } from '../store.ts'

/** The sort key before all others in a list that is sorted by time and id, newest first. */
export const NEWEST: SortKey = [Infinity, '']

/**
 * A page of rows.
 * @param statement takes the filters, the sort key after which the page begins, and how many rows
 * @param first the sort key before all others
 */
export function list<Row, Item>(
  statement: Statement<unknown[], Row>,
  query: PageQuery,
  first: SortKey,
  keyOf: (row: Row) => SortKey,
  itemOf: (row: Row) => Item,
  ...filters: (string | null)[]
): Page<Item> {
  const rows = statement.all(...filters, ...cursorOf(query, first), pageLimit(query) + 1)
  return toPage(rows, query, keyOf, itemOf)
}
