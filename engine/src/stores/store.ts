/**
 * Durable state. `Store` is small on purpose: one record per contact, replaced as a whole when its revision is the one
 * that was read. Every implementation passes `test/contract/stores.test.ts`.
 */

import type { FeedbackReason, Issue, Json, Scope } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../channels/channel.ts'
import type { ErasedStop } from '../consent/erased-stops.ts'
import type { ChainHead, LedgerEntry, Standing } from '../consent/ledger.ts'
import type { ContactRecord, IdentityKey, OutboxItem, Register, Stop } from '../contacts/contact.ts'
import type { Subscription } from '../contacts/subscription.ts'
import type { FlowDocument } from '../flow/schema.ts'
import type { Difference } from '../run/difference.ts'
import type { SigningSecret } from '../sync/sign.ts'
import type { Movable } from './everything.ts'
import type { PaceRequest, Places } from './pace.ts'

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
  kind: 'send' | 'event' | 'webhook'
  reason: string
  /** The outbox item, the contact event, or the delivery of a webhook. */
  body: OutboxItem | Json
}

export interface Journal {
  ledger: LedgerEntry[]
  events: JournalEvent[]
  deadLetters: DeadLetter[]
}

/** What other systems are told of. */
export type WebhookEvent = 'consent.stopped' | 'consent.resumed' | 'feedback.given' | 'alert.raised'

/** An address of another system, such as a CRM, that wants to hear of these events. */
export interface Webhook {
  id: string
  url: string
  /** For people; may be empty. */
  description: string
  events: WebhookEvent[]
  /** The current one first. In clear: the receiver has the same ones. */
  secrets: SigningSecret[]
  /** Since when nothing is sent, and why. Deliveries wait meanwhile. */
  paused: { at: number; reason: 'owner' | 'gone' } | null
  lastFailure: { at: number; reason: string; fault: DeliveryFault; status: number | null } | null
  createdAt: number
}

/** Why an event did not arrive: there was an answer, with this status; or none, for that reason. */
export type DeliveryFault = 'status' | 'timeout' | 'refused' | 'no-such-name' | 'private' | 'no-answer'

/** One event on its way to one webhook. It is there from the commit of the event until it is settled. */
export interface NewDelivery {
  /** Deterministic, so writing it twice stores it once. */
  id: string
  webhookId: string
  /** Deliveries of one person to one webhook are made in the order in which they were committed. */
  contactId: string
  /** The same for all webhooks and attempts: by it a receiver knows what it has had already. */
  eventId: string
  event: WebhookEvent
  /** When it happened, ms. */
  at: number
  /** What is sent: JSON. */
  body: string
}
export interface Delivery extends NewDelivery {
  /** Its place in the order of all deliveries of this store. */
  seq: number
  /** Made so far. */
  attempts: number
}

/**
 * Whether a delivery outlives the erasure of its person: the news that they stopped. Other systems act on it by the identities that
 * it names, so they have to go along until it is settled (GDPR 17(3)(b) and 19: an objection, and an erasure, are to be passed on).
 * Nothing else is: a reason, in the person's own words, is not needed for that, and nobody is to be told that they came back.
 */
export const isOwed = ({ event }: Pick<NewDelivery, 'event'>) => event === OWED_EVENT
export const OWED_EVENT: WebhookEvent = 'consent.stopped'

/** What waits for a webhook or is on its way to it. */
export interface DeliveryQueue {
  webhookId: string
  waiting: number
  /** When the oldest of these events happened, ms. */
  oldestAt: number
}

export interface DeliveryClaim {
  webhookId: string
  now: number
  /** When others may claim it again, ms. */
  until: number
  /** Names the claim: whoever settles the delivery shows it. */
  lease: string
  limit: number
}

/** What became of an attempt. */
export type Settlement =
  | { is: 'delivered' }
  | { is: 'waiting'; dueAt: number; attempts: number }
  | { is: 'dead'; letter: DeadLetter }

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
  record: Pick<ContactRecord, 'id' | 'rev' | 'identities'>
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

export interface FlowDraft {
  id: string
  document: FlowDocument
  /** Grows with each save. No other draft of this id has had it, also after the flow was deleted. */
  revision: number
  updatedAt: number
  /** The name of who saved it. */
  savedBy: string
  /** The version new conversations begin with, or null while nothing is published. */
  publishedVersion: number | null
}
export interface DraftSave {
  /** The name of who saves. */
  by?: string
  /** The revision that the document was made from: while there is another, nothing is saved. 0: there is none. Absent: any. */
  basedOn?: number
  /** Keeps the draft before as a snapshot, however new the latest one is. */
  keepBefore?: boolean
}
/** A draft as it once was, kept by the rules of `stores/snapshots.ts`. */
export interface FlowSnapshot {
  flowId: string
  /** When this draft was saved, ms. */
  at: number
  revision: number
  savedBy: string
  /** For people; may be empty. One that has a name is kept for ever. */
  name: string
  document: FlowDocument
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

export interface FlowVersion {
  flowId: string
  version: number
  document: FlowDocument
  /** The revision of the draft that it was. */
  revision: number
  publishedAt: number
  publishedBy: string
  /** For people; may be empty, as may the note. */
  name: string
  note: string
}
export interface Publication extends Pick<DraftSave, 'by' | 'basedOn'> {
  name?: string
  note?: string
}

/** A draft that is to be published at a later time, as it was when that was decided. A flow has one at most. */
export interface PlannedPublication {
  id: string
  flowId: string
  document: FlowDocument
  /** Of the draft that it was. */
  revision: number
  /** When it is to be published, ms. */
  at: number
  plannedAt: number
  plannedBy: string
  name: string
  note: string
  /** Why it was not published at that time, and when that was found, ms. Null: its time is to come. */
  failure: { at: number; issues: Issue[]; tests: FailedTest[] } | null
}
/** A recorded conversation of a flow that goes another way now. */
export interface FailedTest extends Difference {
  /** Its place among the tests of the flow, from 0. */
  at: number
  name: string
}

/**
 * What is counted as it happens, in the write of what happened, so that no figure needs a walk through the journal. After each:
 * what its keys are.
 */
export type Counted =
  /** Conversations that began: `<flow>@<version>`. */
  | 'begun'
  /** Steps that were reached: `<flow>@<version> <step>`. */
  | 'arrival'
  /** Ways out that were taken: `<flow>@<version> <step> <output>`. */
  | 'output'
  /** Messages that were sent: their purpose. */
  | 'sent'
  /** Those of flows: `<flow>@<version>`. */
  | 'sent-by-flow'
  /** Those that were templates: the name. */
  | 'sent-by-template'
  /** Stops that were recorded: their source, as in the ledger. */
  | 'opt-out'
  /** Those of people who were in a flow: `<flow>@<version> <step>`. */
  | 'opt-out-in-flow'
  /** Those of people who had got a template: its name. */
  | 'opt-out-after-template'

export interface CountQuery {
  of: Counted
  /** Only keys that begin so. */
  prefix?: string
  /** From this day on, and before that one: days since the epoch, in UTC. */
  from?: number
  until?: number
}
export interface Tally {
  key: string
  count: number
}

/** People who are at this step of a flow, be it that the conversation waits there, or in a flow that the step has called. */
export interface WaitingAt {
  version: number
  nodeId: string
  count: number
}

/** One more of something that is counted. */
export interface Increment {
  of: Counted
  key: string
  /** ms */
  at: number
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

/** Somebody who may sign in. The first owner, whom the environment or the start link lets in, is none of these. */
export interface Person {
  id: string
  name: string
  /** What they sign in with: an e-mail address in lower case. Nobody else has it. */
  email: string
  role: Role
  /** As `http/passwords.ts` hashes it. Null until they have set one. */
  password: string | null
  /** The link by which they set a password, once: SHA-256 of its token, and until when it works, ms. */
  invitation: { hash: string; until: number } | null
  createdAt: number
  /** When they set their first password, ms. */
  joinedAt: number | null
}

export interface Session {
  /** Of the token in the cookie. The token itself is not stored. */
  hash: string
  /** Null: the first owner. */
  personId: string | null
  /** ms */
  until: number
}

export type PersonChanges = Partial<Pick<Person, 'name' | 'email' | 'role' | 'invitation'>>
/** `last-owner`: of the owners who have a password there must always be one, once there is. */
export type PersonRefusal = 'not-found' | 'last-owner'

export interface Store extends Movable {
  /** The contact that owns any of these identities. When they own several: the oldest, with the others in `also`. */
  find(keys: readonly IdentityKey[]): Promise<{ record: ContactRecord; also: ContactRecord[] } | null>
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

  deadLetters(query: PageQuery): Promise<Page<DeadLetter>>
  deadLetter(id: string): Promise<DeadLetter | null>
  discardDeadLetter(id: string): Promise<boolean>

  /** Oldest first. */
  webhooks(): Promise<Webhook[]>
  webhook(id: string): Promise<Webhook | null>
  addWebhook(webhook: Webhook): Promise<void>
  /** Changes these members and no other, whoever changes others at the same time. Null: there is none. */
  changeWebhook(id: string, changes: Partial<Omit<Webhook, 'id'>>): Promise<Webhook | null>
  /** With whatever waits to be delivered to it. */
  deleteWebhook(id: string): Promise<boolean>
  /**
   * Deliveries of this webhook that are due and that no earlier one of the same person precedes. Until `until`, or until they
   * are settled, nobody else gets them, and nobody gets later ones of these people.
   */
  claimDeliveries(claim: DeliveryClaim): Promise<Delivery[]>
  /** False when the lease is no longer the one that was claimed, or the delivery is gone: nothing is changed then. */
  settleDelivery(id: string, lease: string, settlement: Settlement): Promise<boolean>
  /** Makes the delivery of a dead letter due again, in its old place. False when its webhook or the letter is gone. */
  replayDelivery(deadLetterId: string, now: number): Promise<boolean>
  /** One for each webhook that has any. */
  deliveryQueues(): Promise<DeliveryQueue[]>

  /** Keeps a part of a delivery that concerns no contact. Idempotent by key. */
  keepRaw(event: RawEvent): Promise<void>
  rawEvents(query: PageQuery): Promise<Page<RawEvent>>

  flows(): Promise<FlowDraft[]>
  flow(id: string): Promise<FlowDraft | null>
  /** Null: the draft is not the one that the document was made from. */
  saveFlow(document: FlowDocument, now: number, save?: DraftSave): Promise<FlowDraft | null>
  /**
   * Removes the draft, of which a snapshot is kept, and what was planned, and takes the flow out of service. Versions stay for conversations that are
   * pinned to them.
   */
  deleteFlow(id: string): Promise<boolean>
  /** Without the documents, newest first. */
  flowSnapshots(flowId: string): Promise<Omit<FlowSnapshot, 'document'>[]>
  flowSnapshot(flowId: string, at: number): Promise<FlowSnapshot | null>
  /** False: there is no such snapshot. */
  nameFlowSnapshot(flowId: string, at: number, name: string): Promise<boolean>
  /**
   * Publishes a document, which becomes the draft unless it is. It takes the place of what was planned. Null: the draft is not the
   * one that it was made from.
   */
  publishFlow(document: FlowDocument, now: number, publication?: Publication): Promise<FlowVersion | null>
  unpublishFlow(id: string): Promise<void>
  /** Takes the place of an earlier plan of this flow. False: the draft has another revision. */
  planPublication(planned: PlannedPublication): Promise<boolean>
  /** All that wait for their time or failed, earliest first. */
  plannedPublications(): Promise<PlannedPublication[]>
  plannedPublication(flowId: string): Promise<PlannedPublication | null>
  /** Publishes what was planned, in the write that ends the plan. The draft stays as it is. Null: there is no such plan any more. */
  publishPlanned(id: string, now: number): Promise<FlowVersion | null>
  /** The plan stays, to be seen, and is not due again. False: there is no such plan any more. */
  failPlanned(id: string, failure: NonNullable<PlannedPublication['failure']>): Promise<boolean>
  /** False: there is none. */
  cancelPlanned(flowId: string): Promise<boolean>
  flowVersion(flowId: string, version: number): Promise<FlowVersion | null>
  flowVersions(flowId: string): Promise<Omit<FlowVersion, 'document'>[]>
  /** False: there is no such version. */
  nameFlowVersion(flowId: string, version: number, changes: { name?: string; note?: string }): Promise<boolean>
  /** Current version of every published flow, oldest flow first. */
  publishedFlows(): Promise<FlowVersion[]>
  /** Those that have stopped working go. */
  addTestLink(link: TestLink): Promise<void>
  testLink(hash: string): Promise<TestLink | null>
  /** Without the documents, oldest first. */
  testLinks(flowId: string): Promise<Omit<TestLink, 'documents'>[]>
  deleteTestLink(id: string): Promise<boolean>
  /** Where in a flow people are, in order of version and step. */
  waiting(flowId: string): Promise<WaitingAt[]>

  /** What was counted, summed over the days, in order of the keys. */
  tallies(query: CountQuery): Promise<Tally[]>
  /** The same by day, in order of key and day. */
  dailyTallies(query: CountQuery): Promise<(Tally & { day: number })[]>

  /** Account settings as JSON under a name. */
  setting(name: string): Promise<Json | undefined>
  saveSetting(name: string, value: Json): Promise<void>
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

  /** Oldest first. */
  people(): Promise<Person[]>
  person(id: string): Promise<Person | null>
  /** False: somebody has this e-mail address. */
  addPerson(person: Person): Promise<boolean>
  /** Changes these members and no other. Another role or e-mail address ends the person's sessions. */
  changePerson(id: string, changes: PersonChanges): Promise<Person | PersonRefusal | 'email-taken'>
  /** With their sessions. */
  deletePerson(id: string): Promise<'deleted' | PersonRefusal>
  /** Sets the password of whom this invitation is for, which is used up; sessions of before end. Null: it is none any more. */
  acceptInvitation(hash: string, password: string, now: number): Promise<Person | null>
  /** Sets another password, and ends all their sessions. False: `before` is not what is stored any more. */
  changePassword(id: string, before: string, after: string): Promise<boolean>
  addSession(session: Session): Promise<void>
  session(hash: string): Promise<Session | null>
  deleteSession(hash: string): Promise<void>
  /** Those that have ended by themselves. */
  deleteSessionsUntil(now: number): Promise<void>

  /** ms since the epoch, by the clock of all who share this store: this machine's, or that of the MongoDB server. */
  now(): number
  /** True when a write would succeed now. */
  healthy(): Promise<boolean>
  /** `sendAt`: the earliest of all contacts, ms. */
  counts(): Promise<{ contacts: number; stops: number; outbox: number; deadLetters: number; sendAt: number | null }>
  /** What `due` has given to this process others may take up at once. */
  close(): Promise<void>
}
