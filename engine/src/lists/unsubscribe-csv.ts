/**
 * The unsubscribe list as CSV, quoted as in RFC 4180: in our own format, which the importer reads back, or in the layout of
 * another system (sources: `layouts.ts`). Read page by page, as fast as it is taken.
 *
 * The others know one kind of stop, and no end of one. A stop that is wider than theirs or narrower is told as theirs, since
 * somebody who stopped must not be lost on the way; the columns `OURS` say what it is, and the importer reads them back. A stop
 * of a topic is left out: there it would stop everything. What is lost is counted.
 */
import { Readable } from 'node:stream'
import { setImmediate as nextTick } from 'node:timers/promises'
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { stringify } from 'csv-stringify'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { IdentityKey } from '../contacts/contact.ts'
import type { StopFilter, StopRow, Store } from '../stores/store.ts'
import { type LayoutName, OURS } from './layouts.ts'

/** Stops read in one go, while others wait. */
const PAGE = 100

/** The stops that a layout could not carry as they are. Complete when all lines have been taken. */
export interface Losses {
  /** Left out: a stop of a topic, of somebody who has no phone number, or because messages do not arrive. */
  topics: number
  userIds: number
  unreachable: number
  /** There they stop more than the person asked for, or less, or go on when the pause ends. */
  wider: number
  narrower: number
  endless: number
}

export function unsubscribeCsv(
  store: Store,
  layout: LayoutName = 'basta',
  filter: StopFilter = {},
): { lines: Readable; losses: Losses } {
  const losses: Losses = { topics: 0, userIds: 0, unreachable: 0, wider: 0, narrower: 0, endless: 0 }
  const { means, columns } = EXPORTS[layout]
  const header = means === null ? columns : [...columns, ...OURS]
  const lines = Readable.from(linesOf(store, EXPORTS[layout], filter, losses)).pipe(
    stringify({ header: true, columns: header }),
  )
  return { lines, losses }
}

interface Export {
  columns: string[]
  /** The one kind of stop that the other system knows; null for our own format, which says everything. */
  means: Scope | null
  /** Null: the other system has no word for such an identity. */
  line(stop: StopRow, who: IdentityKey, source: () => Promise<string>): Promise<string[] | null> | string[] | null
}

const EXPORTS: Record<LayoutName, Export> = {
  basta: {
    columns: ['identity_kind', 'identity', 'scope', 'register', 'since', 'source', 'until'],
    means: null,
    line: async ({ scope, register, requestedAt, until }, { kind, value }, source) => [
      ...[kind, value, scope, register, isoTime(requestedAt), await source(), endOf(until)],
    ],
  },
  twilio: {
    columns: ['contact_id', 'correlation_id', 'sender_id', 'status', 'source', 'date_of_consent'],
    means: 'all',
    async line({ entryId, requestedAt }, { kind, value }, source) {
      if (kind !== 'wa_id') return null
      const said = twilioSource(await source())
      return [`+${value}`, correlationId(entryId), '', 'opt-out', said, isoTime(requestedAt)]
    },
  },
  wati: {
    columns: ['Name', 'CountryCode', 'Phone', 'AllowBroadcast'],
    means: 'marketing',
    line({ name }, { kind, value }) {
      if (kind !== 'wa_id') return null
      const phone = parsePhoneNumberFromString(`+${value}`)
      const number = phone ? [phone.countryCallingCode, phone.nationalNumber] : ['', `+${value}`]
      return [name, ...number, 'FALSE']
    },
  },
  ycloud: {
    columns: ['type', 'customer', 'channel', 'regionCode', 'createTime'],
    means: 'all',
    line({ requestedAt }, { kind, value }) {
      if (kind === 'parent_bsuid') return null
      const isPhone = kind === 'wa_id'
      const region = isPhone ? (parsePhoneNumberFromString(`+${value}`)?.country ?? '') : ''
      return [
        ...[isPhone ? 'PHONE_NUMBER' : 'BSUID', isPhone ? `+${value}` : value, 'whatsapp', region],
        isoTime(requestedAt),
      ]
    },
  },
}

async function* linesOf(
  store: Store,
  { means, line }: Export,
  filter: StopFilter,
  losses: Losses,
): AsyncGenerator<string[]> {
  let after: string | undefined
  do {
    const { items, next } = await store.stops({ ...filter, after, limit: PAGE })
    for (const stop of items) {
      if (means !== null && isLeftOut(stop, losses)) continue
      const ours = means === null ? [] : [stop.scope, endOf(stop.until)]
      let told = 0
      for (const who of stop.identities) {
        const cells = await line(stop, who, () => sourceOf(store, stop))
        if (!cells) continue
        told += 1
        yield [...cells, ...ours].map(asText)
      }
      if (told === 0) losses.userIds += 1
      else if (means !== null) countChanges(stop, means, losses)
    }
    after = next
    // Nothing of this waits for anything that takes time, so webhooks would not be answered until its end.
    await nextTick()
  } while (after !== undefined)
}

function isLeftOut({ scope, register }: StopRow, losses: Losses): boolean {
  // That messages do not arrive is nobody's wish.
  if (register === 'unreachable') losses.unreachable += 1
  else if (scope.startsWith('topic:')) losses.topics += 1
  else return false
  return true
}

function countChanges({ scope, until }: StopRow, means: Scope, losses: Losses): void {
  if (means !== scope) losses[covers(means, scope) ? 'wider' : 'narrower'] += 1
  if (until !== undefined) losses.endless += 1
}

/** How the wish reached us. */
async function sourceOf(store: Store, { entryId }: StopRow): Promise<string> {
  const [entry] = await store.ledgerEntries([entryId])
  return entry?.source ?? ''
}

const endOf = (until: number | undefined) => (until === undefined ? '' : isoTime(until))

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
