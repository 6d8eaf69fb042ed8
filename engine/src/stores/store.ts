/**
 * Durable state. `Store` is small on purpose: one record per contact, replaced as a whole when its revision is the one
 * that was read. Every implementation passes `test/contract/stores.test.ts`.
 */

import type { Json } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../channels/channel.ts'
import type { LedgerEntry } from '../consent/ledger.ts'
import type { ContactRecord, IdentityKey, OutboxItem, Stop } from '../contacts/contact.ts'
import type { FlowDocument } from '../flow/schema.ts'

/** Something that happened to a contact. `id` is deterministic, so writing it twice stores it once. */
export interface JournalEvent {
  id: string
  contactId: string
  at: number
  kind: JournalKind
  data: Json
}
export type JournalKind =
  | 'message.received'
  | 'message.sent'
  | 'message.status'
  | 'message.refused'
  | 'message.cancelled'
  | 'message.failed'
  | 'consent.changed'
  | 'feedback.given'
  | 'identity.changed'
  | 'run.fault'
  | 'takeover.changed'
  /** Any other event, so that it is applied once. */
  | 'event.applied'

/** A message that could not be delivered or applied. An admin sees it and may replay or discard it. */
export interface DeadLetter {
  id: string
  contactId: string
  at: number
  kind: 'send' | 'event'
  reason: string
  /** The outbox item, or the contact event. */
  body: OutboxItem | Json
}

export interface Journal {
  ledger: LedgerEntry[]
  events: JournalEvent[]
  deadLetters: DeadLetter[]
}

export interface Commit {
  /**
   * The state after the step; its `rev` is still the one that was read (0 = insert). The store adds one. Once committed the
   * object is the store's, which may give it to the next reader: change it no more.
   */
  record: ContactRecord
  journal: Journal
  /** The event this commit applies. When it is in the journal already nothing is written: `duplicate`. */
  eventKey?: string
  /** A contact folded into `record` in the same write: its row goes, its journal and ledger are kept under its own id. */
  absorbed?: ContactRecord
  /** A dead letter that this commit replays or discards. */
  resolvedDeadLetter?: string
}

/**
 * `conflict`: somebody else wrote the record, or took one of its identities, first: load again and step again.
 * A failing store (disk full, connection lost) throws, and nothing of the commit is stored.
 */
export type CommitResult = 'committed' | 'conflict' | 'duplicate'

export interface Page<T> {
  items: T[]
  /** Pass back as `after` for the next page. Absent on the last. */
  next?: string
}
export interface PageQuery {
  after?: string
  /** Default 50, at most 1,000. */
  limit?: number
}

export interface StopRow extends Stop {
  contactId: string
  name: string
  identities: IdentityKey[]
}

export interface FlowDraft {
  id: string
  document: FlowDocument
  updatedAt: number
  /** The version new conversations begin with, or null while nothing is published. */
  publishedVersion: number | null
}
export interface FlowVersion {
  flowId: string
  version: number
  document: FlowDocument
  publishedAt: number
}

export interface StoredKey {
  id: string
  name: string
  role: Role
  /** SHA-256 of the secret, hex. The secret itself is not stored. */
  hash: string
  createdAt: number
}
export type Role = 'owner' | 'designer' | 'agent' | 'viewer'

export interface Store {
  /** The contact that owns any of these identities. When they own several: the oldest, with the others in `also`. */
  find(keys: readonly IdentityKey[]): Promise<{ record: ContactRecord; also: ContactRecord[] } | null>
  get(contactId: string): Promise<ContactRecord | null>
  /** Whether an event with this id has been committed. Must see every commit that finished before the call. */
  hasEvent(eventId: string): Promise<boolean>
  event(eventId: string): Promise<JournalEvent | null>
  commit(commit: Commit): Promise<CommitResult>
  /** A store that groups its writes writes what waits now: whoever knows that nothing more is coming need not wait. */
  flush?(): void
  /** Contacts whose `wakeAt` (or `sendAt`) is at or before `now`, most overdue first. */
  due(what: 'wakeAt' | 'sendAt', now: number, limit: number): Promise<string[]>
  /** The earliest `wakeAt` or `sendAt` after `now`, or null. */
  nextDue(now: number): Promise<number | null>

  contacts(query: PageQuery & { search?: string }): Promise<Page<ContactRecord>>
  /** Active stops, newest first. */
  stops(query: PageQuery & { search?: string }): Promise<Page<StopRow>>
  events(contactId: string, query: PageQuery & { kind?: JournalKind }): Promise<Page<JournalEvent>>
  /** One person's entries in chain order. */
  ledger(contactId: string): Promise<LedgerEntry[]>
  /** All entries grouped by contact in chain order, a page at a time, for verification. */
  ledgerEntries(query: PageQuery): Promise<Page<LedgerEntry>>
  /** Head of every chain as the contact records know it, so that a cut tail is found. */
  ledgerHeads(query: PageQuery): Promise<Page<{ contactId: string; count: number; head: string }>>

  deadLetters(query: PageQuery): Promise<Page<DeadLetter>>
  deadLetter(id: string): Promise<DeadLetter | null>
  discardDeadLetter(id: string): Promise<boolean>

  /** Keeps a part of a delivery that concerns no contact. Idempotent by key. */
  keepRaw(event: RawEvent): Promise<void>
  rawEvents(query: PageQuery): Promise<Page<RawEvent>>

  flows(): Promise<FlowDraft[]>
  flow(id: string): Promise<FlowDraft | null>
  saveFlow(document: FlowDocument, now: number): Promise<void>
  /** Removes the draft and takes the flow out of service. Versions stay for conversations that are pinned to them. */
  deleteFlow(id: string): Promise<boolean>
  publishFlow(document: FlowDocument, now: number): Promise<FlowVersion>
  unpublishFlow(id: string): Promise<void>
  flowVersion(flowId: string, version: number): Promise<FlowVersion | null>
  flowVersions(flowId: string): Promise<Omit<FlowVersion, 'document'>[]>
  /** Current version of every published flow, oldest flow first. */
  publishedFlows(): Promise<FlowVersion[]>

  /** Account settings as JSON under a name. */
  setting(name: string): Promise<Json | undefined>
  saveSetting(name: string, value: Json): Promise<void>

  apiKeys(): Promise<StoredKey[]>
  saveApiKey(key: StoredKey): Promise<void>
  deleteApiKey(id: string): Promise<boolean>

  /** True when a write would succeed now. */
  healthy(): Promise<boolean>
  counts(): Promise<{ contacts: number; stops: number; outbox: number; deadLetters: number }>
  close(): Promise<void>
}
