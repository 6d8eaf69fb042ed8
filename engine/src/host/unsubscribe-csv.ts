/** The unsubscribe list as CSV, quoted as in RFC 4180: one line for each stop and identity. `basta import` reads it back. */

import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { contactOf } from '../run/draft.ts'
import type { StopRow, Store } from '../stores/store.ts'

export const COLUMNS = ['identity_kind', 'identity', 'scope', 'register', 'since', 'source'] as const

const PAGE = 1000

/** Reads the list page by page, as fast as it is taken. Cells that a spreadsheet would run as a formula are made texts. */
export function unsubscribeCsv(store: Store): Readable {
  return Readable.from(rowsOf(store)).pipe(stringify({ header: true, columns: [...COLUMNS], escape_formulas: true }))
}

async function* rowsOf(store: Store): AsyncGenerator<string[]> {
  let after: string | undefined
  do {
    const { items, next } = await store.stops({ after, limit: PAGE })
    for (const stop of items) {
      const facts = [stop.scope, stop.register, new Date(stop.since).toISOString(), await sourceOf(store, stop)]
      for (const { kind, value } of stop.identities) yield [kind, value, ...facts]
    }
    after = next
  } while (after !== undefined)
}

/** How the wish reached us. A stop that came over from another record keeps its entry in that record's chain. */
async function sourceOf(store: Store, { entryId }: StopRow): Promise<string> {
  const entries = await store.ledger(contactOf(entryId))
  return entries.find(({ id }) => id === entryId)?.source ?? ''
}
