/** A commit, made into what the statements of SQLite take. */
import { type LedgerEntry, placeOf, textToKeep } from '../../consent/ledger.ts'
import type { ContactRecord } from '../../contacts/contact.ts'
import { type Subscription, subscriptionOf } from '../../contacts/subscription.ts'
import { checkAbsorption } from '../absorption.ts'
import { searchableText } from '../search.ts'
import type { Commit, JournalEvent, UnsubscribeLink } from '../store.ts'
import { type Increment, incrementsOf, placesOf } from '../tallies.ts'
import { type DeliveryFields, deliveryFields, letterRow } from './deliveries.ts'

/** A commit as it will be bound to the statements: taken when it was asked for, so that later changes do not leak in. */
export interface Change {
  id: string
  /** The revision that was read. */
  rev: number
  createdAt: number
  /** Where its row is; absent: look. */
  seat: number | undefined
  /** Whether they have ever written. */
  talks: boolean
  /** rev, wake_at, send_at, outbox, record. */
  row: [number, number | null, number | null, number, string]
  /** What other tables are made from, as JSON of `Derived`: they are written only when it differs. */
  derived: string
  parts: Derived
  /** Made only when it is needed. */
  search(): string
  absorbed: { id: string; rev: number } | null
  /** The event that is applied, and whatever else is journalled. */
  event: unknown[] | undefined
  events: unknown[][]
  ledger: unknown[][]
  links: unknown[][]
  deadLetters: unknown[][]
  deliveries: DeliveryFields[]
  resolvedDeadLetter: string | undefined
  /** Where the person is in flows, and where they were; absent: look. */
  places: string
  placesBefore: string | undefined
  increments: Increment[]
}

/** Name; identities as kind and value; stops as register, scope and since; the head of the chain as count and hash; whether held. */
export type Derived = [string, [string, string][], [string, string, number][], [number, string], Subscription, boolean]

/** Of a record as it was read: where its row is, and where the person is in flows. */
export interface Origin {
  seat: number
  places: string
}

export function changeOf(commit: Commit, origin: Origin | undefined): Change {
  checkAbsorption(commit)
  const { record, journal, eventKey, absorbed, deliveries = [], links = [], resolvedDeadLetter } = commit
  const rev = record.rev + 1
  const parts: Derived = [
    record.name,
    record.identities.map(({ kind, value }) => [kind, value]),
    record.consent.stops.map((stop) => [stop.register, stop.scope, stop.since]),
    [record.consent.ledger.count, record.consent.ledger.head],
    subscriptionOf(record.consent),
    record.consent.hold !== null,
  ]
  const own = eventKey === undefined ? undefined : journal.events.find(({ id }) => id === eventKey)
  const others = own ? journal.events.filter((event) => event !== own) : journal.events
  return {
    id: record.id,
    rev: record.rev,
    createdAt: record.createdAt,
    seat: origin?.seat,
    talks: hasConversation(record),
    row: [rev, record.wakeAt, record.sendAt, record.outbox.length, JSON.stringify({ ...record, rev })],
    search: () => searchableText(record),
    derived: JSON.stringify(parts),
    parts,
    absorbed: absorbed ? { id: absorbed.id, rev: absorbed.rev } : null,
    event: own && eventRow(own),
    events: others.map(eventRow),
    ledger: journal.ledger.map(entryRow),
    links: links.map(linkRow),
    deadLetters: journal.deadLetters.map(letterRow),
    deliveries: deliveries.map((delivery) => deliveryFields(delivery, delivery.at, null)),
    resolvedDeadLetter,
    places: placesOf(record),
    placesBefore: origin?.places,
    increments: incrementsOf(commit),
  }
}

function hasConversation({ conversations }: ContactRecord): boolean {
  for (const _ in conversations) return true
  return false
}

/** The text of an entry, and the range of its place: one that is taken is not taken again. */
export function entryRow(entry: LedgerEntry): string[] {
  return [textToKeep(entry), ...startingWith(placeOf(entry.contactId, entry.n))]
}

/** The range of the entries whose text begins so and goes on with a space: `!` is the character after it. */
export const startingWith = (beginning: string): [string, string] => [`${beginning} `, `${beginning}!`]

export function linkRow({ hash, contactId, scope, createdAt }: UnsubscribeLink): unknown[] {
  return [hash, contactId, scope, createdAt]
}

function eventRow({ id, contactId, at, kind, data }: JournalEvent): unknown[] {
  return [id, contactId, at, kind, JSON.stringify(data)]
}
