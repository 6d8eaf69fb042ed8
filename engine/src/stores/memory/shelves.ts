/** All that a store in memory keeps. */
import type { Json } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../../channels/channel.ts'
import type { ErasedStop } from '../../consent/erased-stops.ts'
import type { ChainHead, LedgerEntry } from '../../consent/ledger.ts'
import type { ContactRecord } from '../../contacts/contact.ts'
import type { DeadLetter, Delivery, Webhook } from '../deliveries.ts'
import type { FlowDraft, FlowSnapshot, FlowVersion, PlannedPublication } from '../flows.ts'
import type { Person, Session } from '../people.ts'
import type { Acknowledgement, JournalEvent, StoredKey, TestLink, UnsubscribeLink } from '../store.ts'
import type { Sums } from '../tallies.ts'
import { Shelf } from './shelf.ts'

export type StoredFlow = FlowDraft & { createdAt: number }

/** `dueAt` is when the lease ends while there is one. */
export type StoredDelivery = Delivery & { dueAt: number; lease: string | null }

export type Shelves = ReturnType<typeof createShelves>

export function createShelves() {
  return {
    contacts: new Shelf<ContactRecord>(),
    events: new Shelf<JournalEvent>(),
    ledger: new Shelf<LedgerEntry>(),
    /** Heads of the chains that erased people left. */
    erasedHeads: new Shelf<ChainHead & { contactId: string }>(),
    erasedStops: new Shelf<ErasedStop>(),
    links: new Shelf<UnsubscribeLink>(),
    deadLetters: new Shelf<DeadLetter>(),
    acknowledgements: new Shelf<Acknowledgement>(),
    webhooks: new Shelf<Webhook>(),
    deliveries: new Shelf<StoredDelivery>(),
    rawEvents: new Shelf<RawEvent>(),
    flows: new Shelf<StoredFlow>(),
    snapshots: new Shelf<FlowSnapshot>(),
    versions: new Shelf<FlowVersion>(),
    plans: new Shelf<PlannedPublication>(),
    testLinks: new Shelf<TestLink>(),
    settings: new Shelf<Json>(),
    apiKeys: new Shelf<StoredKey>(),
    people: new Shelf<Person>(),
    sessions: new Shelf<Session>(),
    tallies: new Map() as Sums,
  }
}
