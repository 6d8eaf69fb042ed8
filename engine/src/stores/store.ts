/**
 * Durable state. `Store` is small on purpose: one record per contact, replaced as a whole when its revision is the one
 * that was read. Every implementation passes `test/contract/stores.test.ts`.
 */

import type { FeedbackReason, Json, Scope } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../channels/channel.ts'
import type { ErasedStop } from '../consent/erased-stops.ts'
import type { ChainHead, LedgerEntry, Standing } from '../consent/ledger.ts'
import type { ContactRecord, IdentityKey, Register, Stop } from '../contacts/contact.ts'
import type { Subscription } from '../contacts/subscription.ts'
import type { FlowDocument } from '../flow/schema.ts'
import type { DeadLetter, DeliveryStore, NewDelivery } from './deliveries.ts'
import type { Movable } from './everything.ts'
import type { FlowStore } from './flows.ts'
import type { PaceRequest, Places } from './pace.ts'
import type { PeopleStore, Role } from './people.ts'
import type { Increment, TallyStore } from './tallies.ts'

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
  /** Written with the journal; those for a webhook that is gone are left out. Waiting ones of `absorbed` become the record's. */
  deliveries?: NewDelivery[]
  /** A dead letter that this commit replays or discards. */
  resolvedDeadLetter?: string
  /** Links that messages of this commit carry. */
  links?: readonly UnsubscribeLink[]
  /** What is to be counted besides the journal: the steps that the turn took. */
  counts?: readonly Increment[]
}

/** What is left of a person whom nothing may be left of (GDPR 17): the end of their chain, and their stops under keyed hashes. */
export interface Erasure {
  /** The record as it was read. */
  record: Pick<ContactRecord, 'id' | 'rev' | 'identities' | 'consent'>
  /** Records of the same person that were folded into it: their journal and ledger go, too. */
  absorbed: readonly string[]
  tombstone: LedgerEntry
  stops: readonly ErasedStop[]
}

/** A link by which a person stops messages (RFC 8058 manners). Follows the person when contacts are merged. */
export interface UnsubscribeLink {
  /** SHA-256 of the token. The token itself is not stored. */
  hash: string
  contactId: string
  scope: Scope
  createdAt: number
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

/** Which contacts are meant. */
export interface ContactFilter {
  /** Part of a name or an identity, without regard to case, accents and the way in which numbers are written. */
  search?: string
  subscription?: Subscription
}

/** Which active stops are meant. */
export interface StopFilter {
  /** As for contacts. */
  search?: string
  scope?: Scope
  register?: Register
}

export interface StopRow extends Stop {
  contactId: string
  name: string
  identities: IdentityKey[]
}

/** Which answers to "why" are meant. */
export interface FeedbackFilter {
  reason?: FeedbackReason
  /** Id of the flow, whatever its version. */
  flow?: string
  /** Name of the template. */
  template?: string
  /** Where the person came from, `<kind of source>:<id>`, such as `list:<id>`. */
  source?: string
  channel?: string
  /** At this time or later, ms. */
  from?: number
  /** Before this time, ms. */
  until?: number
}

/** `source`: the list, or else the template, flow or number that the person came from. `day`: in UTC. */
export type FeedbackDimension = 'reason' | 'flow' | 'template' | 'source' | 'channel' | 'day'

/** The answers of one reason that have one thing in common. */
export interface FeedbackCount {
  /** A reason; `<flow>@<version>`; a template; `<kind of source>:<id>`; a number; `2026-06-01`. Empty: none. */
  key: string
  name: string
  reason: FeedbackReason
  answers: number
  people: number
  /** The first and the last answer, ms. */
  firstAt: number
  lastAt: number
}

/** Somebody has looked at an alert. */
export interface Acknowledgement {
  alertId: string
  /** The last answer that they knew of, ms: a later one raises the alert again. */
  upTo: number
  at: number
  by: string
}

/** A link by which somebody without an account tries a flow in the simulator. */
export interface TestLink {
  id: string
  /** SHA-256 of the token. The token itself is not stored. */
  hash: string
  flowId: string
  /** What is tried, as it was when the link was made: the flow, and after it those that it calls. */
  documents: FlowDocument[]
  /** Who the tester plays, in the words of the simulator. Null: the tester chooses. */
  persona: Json
  createdAt: number
  createdBy: string
  /** Who made it: it works for as long as they may design flows. */
  maker: { kind: 'key' | 'person'; id: string }
  /** When it stops working, ms. */
  until: number
}

/** People who are at this step of a flow, be it that the conversation waits there, or in a flow that the step has called. */
export interface WaitingAt {
  version: number
  nodeId: string
  count: number
}

export interface StoredKey {
  id: string
  name: string
  role: Role
  /** SHA-256 of the secret, hex. The secret itself is not stored. */
  hash: string
  createdAt: number
}

/** What a verification reads, in the order of contacts. */
export interface LedgerPages {
  /**
   * The texts of all entries as they were hashed, by contact and number, a page at a time, for verification.
   * @param after `next` of the page before
   */
  ledgerTexts(after?: string): Promise<Page<string>>
  /** Head of every chain as the contact records know it, also of erased ones, so that a cut tail is found. */
  ledgerHeads(query: PageQuery): Promise<Page<ChainHead & { contactId: string }>>
  /**
   * The same, read out of the contact records themselves, with what each of them says is stopped. So it also has the contacts
   * about whom nothing was ever entered. A page may be longer than `limit` by the erased ones.
   */
  standings(query: PageQuery): Promise<Page<Required<Standing> & { contactId: string }>>
}

/** Who is known by some identities. */
export interface Found {
  record: ContactRecord
  also: ContactRecord[]
}

export interface Store extends Movable, LedgerPages, FlowStore, DeliveryStore, TallyStore, PeopleStore {
  /** The contact that owns any of these identities. When they own several: the oldest, with the others in `also`. */
  find(keys: readonly IdentityKey[]): Promise<Found | null>
  /** The same for many people at once, as they are at one moment: cheaper than as many calls of `find`. */
  findAll(people: readonly (readonly IdentityKey[])[]): Promise<(Found | null)[]>
  get(contactId: string): Promise<ContactRecord | null>
  /** Whether an event with this id has been committed. Must see every commit that finished before the call. */
  hasEvent(eventId: string): Promise<boolean>
  event(eventId: string): Promise<JournalEvent | null>
  commit(commit: Commit): Promise<CommitResult>
  /** Many at once, in order, each committed or refused for itself. For imports: cheaper than as many calls of `commit`. */
  commitAll(commits: readonly Commit[]): Promise<CommitResult[]>
  /** A store that groups its writes writes what waits now: whoever knows that nothing more is coming need not wait. */
  flush?(): void
  /** Contacts whose `wakeAt` (or `sendAt`) is at or before `now`, most overdue first. */
  due(what: 'wakeAt' | 'sendAt', now: number, limit: number): Promise<string[]>
  /** The earliest `wakeAt`, `sendAt`, attempt of a delivery or planned publication after `now`, or null. */
  nextDue(now: number): Promise<number | null>

  /** Newest first. */
  contacts(query: PageQuery & ContactFilter): Promise<Page<ContactRecord>>
  countContacts(filter: ContactFilter): Promise<number>
  /**
   * The ids of all contacts to whom clearance would let a template of this scope pass now, in order. Not from a past state: it sees
   * every commit that finished before the call.
   */
  audience(query: PageQuery & { scope: Scope }): Promise<Page<string>>
  countAudience(scope: Scope): Promise<number>
  /** Active stops, newest first unless asked otherwise. */
  stops(query: PageQuery & StopFilter & { order?: 'newest' | 'oldest' }): Promise<Page<StopRow>>
  countStops(filter: StopFilter): Promise<number>
  events(contactId: string, query: PageQuery & { kind?: JournalKind }): Promise<Page<JournalEvent>>
  /** The latest texts that people wrote, newest first; looks at no more than ten times as many events. */
  recentTexts(limit: number): Promise<string[]>
  /** Answers to "why" of all people, newest first. */
  feedback(query: PageQuery & FeedbackFilter): Promise<Page<JournalEvent>>
  /** The answers counted by what they have in common and by reason, in order of their keys. */
  countFeedback(by: FeedbackDimension, filter: FeedbackFilter): Promise<FeedbackCount[]>
  /** How many events have an id that begins so. */
  countEvents(idPrefix: string): Promise<number>
  acknowledgements(): Promise<Acknowledgement[]>
  /** Takes the place of an earlier one of the same alert. */
  acknowledge(acknowledgement: Acknowledgement): Promise<void>
  /** One person's entries in chain order. */
  ledger(contactId: string): Promise<LedgerEntry[]>
  /** Those of these entries that are there, of whatever people. */
  ledgerEntries(ids: readonly string[]): Promise<LedgerEntry[]>

  /**
   * Removes everything about a person in one write, but for `isOwed` deliveries, be they waiting or dead letters. `conflict`: the
   * record was written meanwhile, or is gone.
   */
  erase(erasure: Erasure): Promise<'erased' | 'conflict'>
  /** Keeps stops under hashes of identities, for whoever has these next. Those that are kept already stay. */
  keepStops(stops: readonly ErasedStop[]): Promise<void>
  /** Whether stops of any erased person are kept: mostly there are none, and no hash need be computed to look for them. */
  hasErased(): Promise<boolean>
  /** The stops that are kept under these hashes. */
  erasedStops(identityHashes: readonly string[]): Promise<ErasedStop[]>
  /** All stops of erased people, by hash. */
  listErasedStops(query: PageQuery): Promise<Page<ErasedStop>>

  addLink(link: UnsubscribeLink): Promise<void>
  link(hash: string): Promise<UnsubscribeLink | null>

  /** Keeps a part of a delivery that concerns no contact. Idempotent by key. */
  keepRaw(event: RawEvent): Promise<void>
  rawEvents(query: PageQuery): Promise<Page<RawEvent>>

  /** Those that have stopped working go. */
  addTestLink(link: TestLink): Promise<void>
  testLink(hash: string): Promise<TestLink | null>
  /** Without the documents, oldest first. */
  testLinks(flowId: string): Promise<Omit<TestLink, 'documents'>[]>
  deleteTestLink(id: string): Promise<boolean>
  /** Where in a flow people are, in order of version and step. */
  waiting(flowId: string): Promise<WaitingAt[]>

  /** Account settings as JSON under a name. */
  setting(name: string): Promise<Json | undefined>
  saveSetting(name: string, value: Json): Promise<void>
  /**
   * Saves a value where there still is this other one, as it was read; undefined: where there is none. False: somebody else has
   * saved one meanwhile, and nothing is changed.
   */
  replaceSetting(name: string, insteadOf: Json | undefined, value: Json): Promise<boolean>
  /** Saves a value unless there is one. Returns the one that is there now, also when two processes start at once. */
  establishSetting(name: string, value: Json): Promise<Json>

  /**
   * Places in time for messages that leave over this business number. Nobody else gets the same ones, where a store is made for many
   * processes none of these either.
   */
  pace(channel: string, request: PaceRequest): Promise<Places>

  /** Another text whenever somebody else may have changed a setting or a flow: who keeps copies of them asks now and then. */
  configuration(): Promise<string>

  apiKeys(): Promise<StoredKey[]>
  saveApiKey(key: StoredKey): Promise<void>
  deleteApiKey(id: string): Promise<boolean>

  /** ms since the epoch, by the clock of all who share this store: this machine's, or that of the MongoDB server. */
  now(): number
  /** True when a write would succeed now. */
  healthy(): Promise<boolean>
  /** `sendAt`: the earliest of all contacts, ms. */
  counts(): Promise<{ contacts: number; stops: number; outbox: number; deadLetters: number; sendAt: number | null }>
  /** What `due` has given to this process others may take up at once. */
  close(): Promise<void>
}
