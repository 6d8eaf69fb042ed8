/** The answers to "why" as CSV (RFC 4180), read page by page, as fast as it is taken. */
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { FeedbackGiven } from '../consent/feedback.ts'
import type { FeedbackFilter, Store } from '../stores/store.ts'

const PAGE = 1000
const COLUMNS = ['at', 'contact_id', 'reason', 'text', 'flow', 'flow_version', 'template', 'channel', 'lists', 'stop']

export function feedbackCsv(store: Store, filter: FeedbackFilter): Readable {
  // A spreadsheet runs cells that begin like a formula, and people write what they like.
  return Readable.from(rows(store, filter)).pipe(stringify({ header: true, columns: COLUMNS, escape_formulas: true }))
}

async function* rows(store: Store, filter: FeedbackFilter): AsyncGenerator<(string | number | null)[]> {
  let after: string | undefined
  do {
    const { items, next } = await store.feedback({ ...filter, after, limit: PAGE })
    for (const { at, contactId, data } of items) {
      const { reason, text, flow, template, channel, sources, stop } = data as unknown as FeedbackGiven
      const lists = sources.filter(({ kind }) => kind === 'list').map(({ name }) => name)
      yield [
        ...[new Date(at).toISOString(), contactId, reason, text, flow?.id ?? null, flow?.version ?? null],
        ...[template, channel, lists.join('; '), stop],
      ]
    }
    after = next
  } while (after !== undefined)
}
