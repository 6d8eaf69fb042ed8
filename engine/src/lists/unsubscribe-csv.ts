/**
 * The unsubscribe list as CSV, quoted as in RFC 4180: in our own format, which the importer reads back, or in the layout of
 * another system (sources: `layouts.ts`). Read page by page, as fast as it is taken.
 */
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { IdentityKey } from '../contacts/contact.ts'
import { contactOf } from '../run/draft.ts'
import type { StopRow, Store } from '../stores/store.ts'
import type { LayoutName } from './layouts.ts'

const PAGE = 1000

export function unsubscribeCsv(store: Store, layout: LayoutName = 'basta'): Readable {
  const { columns, line } = EXPORTS[layout]
  return Readable.from(linesOf(store, line)).pipe(stringify({ header: true, columns: [...columns] }))
}

interface Export {
  columns: readonly string[]
  /** Null: the other system has no word for it. */
  line(stop: StopRow, who: IdentityKey, source: string): string[] | null
}

const EXPORTS: Record<LayoutName, Export> = {
  basta: {
    columns: ['identity_kind', 'identity', 'scope', 'register', 'since', 'source', 'until'],
    line: ({ scope, register, requestedAt, until }, { kind, value }, source) => [
      ...[kind, value, scope, register, isoTime(requestedAt), source, until === undefined ? '' : isoTime(until)],
    ],
  },
  twilio: {
    columns: ['contact_id', 'correlation_id', 'sender_id', 'status', 'source', 'date_of_consent'],
    line: (stop, who, source) =>
      isTold(stop) && who.kind === 'wa_id'
        ? [
            ...[`+${who.value}`, correlationId(stop.entryId), '', 'opt-out', twilioSource(source)],
            isoTime(stop.requestedAt),
          ]
        : null,
  },
  wati: {
    columns: ['Name', 'CountryCode', 'Phone', 'AllowBroadcast'],
    line(stop, who) {
      if (!isTold(stop) || who.kind !== 'wa_id') return null
      const phone = parsePhoneNumberFromString(`+${who.value}`)
      const number = phone ? [phone.countryCallingCode, phone.nationalNumber] : ['', `+${who.value}`]
      return [stop.name, ...number, 'FALSE']
    },
  },
  ycloud: {
    columns: ['type', 'customer', 'channel', 'regionCode', 'createTime'],
    line(stop, { kind, value }) {
      if (!isTold(stop) || kind === 'parent_bsuid') return null
      const isPhone = kind === 'wa_id'
      const region = isPhone ? (parsePhoneNumberFromString(`+${value}`)?.country ?? '') : ''
      return [
        ...[isPhone ? 'PHONE_NUMBER' : 'BSUID', isPhone ? `+${value}` : value, 'whatsapp', region],
        isoTime(stop.requestedAt),
      ]
    },
  },
}

async function* linesOf(store: Store, line: Export['line']): AsyncGenerator<string[]> {
  let after: string | undefined
  do {
    const { items, next } = await store.stops({ after, limit: PAGE })
    for (const stop of items) {
      const source = await sourceOf(store, stop)
      for (const who of stop.identities) {
        const cells = line(stop, who, source)
        if (cells) yield cells.map(asText)
      }
    }
    after = next
  } while (after !== undefined)
}

/** How the wish reached us. A stop that came over from another record keeps its entry in that record's chain. */
async function sourceOf(store: Store, { entryId }: StopRow): Promise<string> {
  const entries = await store.ledger(contactOf(entryId))
  return entries.find(({ id }) => id === entryId)?.source ?? ''
}

/** Other systems know no topics, and that messages do not arrive is nobody's wish. */
const isTold = ({ scope, register }: StopRow) => !scope.startsWith('topic:') && register !== 'unreachable'

const isoTime = (ms: number) => new Date(ms).toISOString()

/** Twilio wants 32 characters that are unique. */
const correlationId = (entryId: string) =>
  entryId
    .replace(/[^0-9A-Za-z]/g, '')
    .slice(-32)
    .padStart(32, '0')

/** Twilio's words for how a person said so. */
function twilioSource(source: string): string {
  if (['keyword', 'phrase', 'button', 'template-button', 'answer-to-question'].includes(source))
    return 'opt-out-message'
  if (source === 'operator') return 'offline'
  return source === 'link' ? 'website' : 'others'
}

/** A spreadsheet runs cells that begin like a formula; a phone number is none. */
function asText(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^\+\d+$/.test(cell) ? `'${cell}` : cell
}
