import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { DriftRow } from './compare.ts'

const COLUMNS = ['line', 'identity_kind', 'identity', 'contact_id', 'drift', 'here', 'there', 'recorded'] as const

/** The rows of a comparison as CSV (RFC 4180), as they are found and as fast as they are taken. */
export function driftCsv(rows: AsyncIterable<DriftRow[]>): Readable {
  return Readable.from(linesOf(rows)).pipe(stringify({ header: true, columns: [...COLUMNS], escape_formulas: true }))
}

async function* linesOf(rows: AsyncIterable<DriftRow[]>): AsyncGenerator<string[]> {
  for await (const batch of rows) {
    for (const { line, identity, contactId, drift, here, there, recorded } of batch) {
      const states = [here, there].map((scope) => scope ?? 'mailable')
      yield [String(line), identity.kind, identity.value, contactId ?? '', drift, ...states, recorded ? 'yes' : 'no']
    }
  }
}
