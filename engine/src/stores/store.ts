/**
 * Durable state. `Store` is small on purpose: one record per contact, replaced as a whole when its revision is the one
 * that was read. Every implementation passes `test/contract/stores.test.ts`.
 */

import type { FeedbackReason, Json, Scope } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../channels/channel.ts'
import type { ErasedStop } from '../consent/erased-stops.ts'
import type { ChainHead, LedgerEntry } from '../consent/ledger.ts'
import type { ContactRecord, IdentityKey, OutboxItem, Stop } from '../contacts/contact.ts'
import type { FlowDocument } from '../flow/schema.ts'
import type { SigningSecret } from '../sync/sign.ts'

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

/** A change that other systems are told of. */
export type WebhookEvent = 'consent.stopped' | 'consent.resumed' | 'feedback.given'

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
  lastFailure: { at: number; reason: string } | null
  createdAt: number
}

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
  /** Many at once, in order, each committed or refused for itself. For imports: cheaper than as many calls of `commit`. */
  commitAll(commits: readonly Commit[]): Promise<CommitResult[]>
  /** A store that groups its writes writes what waits now: whoever knows that nothing more is coming need not wait. */
  flush?(): void
  /** Contacts whose `wakeAt` (or `sendAt`) is at or before `now`, most overdue first. */
  due(what: 'wakeAt' | 'sendAt', now: number, limit: number): Promise<string[]>
  /** The earliest `wakeAt`, `sendAt` or attempt of a delivery after `now`, or null. */
  nextDue(now: number): Promise<number | null>

  contacts(query: PageQuery & { search?: string }): Promise<Page<ContactRecord>>
  /** Active stops, newest first. */
  stops(query: PageQuery & { search?: string }): Promise<Page<StopRow>>
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
  /**
   * The texts of all entries as they were hashed, by contact and number, a page at a time, for verification.
   * @param after `next` of the page before
   */
  ledgerTexts(after?: string): Promise<Page<string>>
  /** Head of every chain as the contact records know it, also of erased ones, so that a cut tail is found. */
  ledgerHeads(query: PageQuery): Promise<Page<ChainHead & { contactId: string }>>

  /** Removes everything about a person in one write. `conflict`: the record was written meanwhile, or is gone. */
  erase(erasure: Erasure): Promise<'erased' | 'conflict'>
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
  /** Saves a value unless there is one. Returns the one that is there now, also when two processes start at once. */
  establishSetting(name: string, value: Json): Promise<Json>

  apiKeys(): Promise<StoredKey[]>
  saveApiKey(key: StoredKey): Promise<void>
  deleteApiKey(id: string): Promise<boolean>

  /** True when a write would succeed now. */
  healthy(): Promise<boolean>
  counts(): Promise<{ contacts: number; stops: number; outbox: number; deadLetters: number }>
  close(): Promise<void>
}
