/** The documents of the MongoDB store, their collections and the indexes that these need. */
import type { Scope } from '@basta/nodes/contract.ts'
import type { Collection, Db } from 'mongodb'
import type { Subscription } from '../../contacts/subscription.ts'
import type { Counted } from '../tallies.ts'

/**
 * One contact, one document: whatever must change together does so in one conditional write on `rev`. `record` and `pending` are JSON
 * text, because their keys are anybody's: dots and dollars mean something to MongoDB, and older servers refuse them.
 */
export interface ContactDoc {
  _id: string
  /** 0: a reservation of an id whose identities are being claimed, and no contact yet. */
  rev: number
  /** Null: reserved, or erased. */
  record: string | null
  erased: boolean
  /** The commit that made the contact: another one where an id is used again. */
  born: string | null
  /** Who wrote it last, and the last few before: by it a writer whose connection broke learns whether its write arrived. */
  commit: string | null
  commits: string[]
  createdAt: number | null
  wakeAt: number | null
  sendAt: number | null
  /** Items in the outbox. */
  outbox: number
  search: string
  subscription: Subscription | null
  /** Its identities, as `identityKey` writes them. */
  keys: string[]
  /** What keeps messages from it now: `barred`. */
  barred: Scope[]
  /** Where it is in flows: `placesOf`, one by one. */
  places: string[]
  /** What the unsubscribe list shows of it, as JSON: rows are written only when this differs. */
  view: string
  chain: { count: number; head: string } | null
  /** Ids of the events that the last commit journalled. Kept when they have been flushed: see `commits.ts`. */
  journalled: string[]
  /** What the last commit still has to write elsewhere: `Pending` as JSON, and since when, ms. */
  pending: string | null
  pendingAt: number | null
  /** An attempt to take identities: see `identities.ts`. */
  claiming: string | null
  claimingAt: number | null
  /** Attempts that were ended, the last few. */
  ended: string[]
  /** An attempt to fold this contact into another one. */
  absorbing: { into: string; claim: string } | null
  /** The attempt by which the last commit folded another one in. */
  absorbed: string | null
  /** The highest place of its deliveries. */
  lastSeq: number
  wakeLease: Lease | null
  sendLease: Lease | null
}
/** What a document says of nobody: there is no person yet, or none any more. */
export const NOBODY = {
  ...{ record: null, createdAt: null, wakeAt: null, sendAt: null, outbox: 0, search: '', subscription: null },
  ...{ keys: [], barred: [], places: [], view: '', journalled: [], absorbed: null, ended: [] },
}
/** A contact that is not one yet. */
export const RESERVED: Omit<ContactDoc, '_id' | 'rev' | 'claiming' | 'claimingAt'> = {
  ...NOBODY,
  ...{ erased: false, born: null, commit: null, commits: [], chain: null, pending: null, pendingAt: null },
  ...{ absorbing: null, lastSeq: 0, wakeLease: null, sendLease: null },
}

export interface Lease {
  by: string
  until: number
}

/** Who owns an identity, or tries to. */
export interface IdentityDoc {
  _id: string
  contact: string
  claim: string
}

export interface EventDoc {
  _id: string
  contactId: string
  at: number
  /** Tells apart events of one instant, later ones being higher. */
  n: number
  kind: string
  data: string
}

/** `_id`: contact and number, as the text begins. */
export interface EntryDoc {
  _id: string
  contact: string
  text: string
}

/** A row of the unsubscribe list. It stays when the stop goes: a write that comes late finds that a newer one was there. */
export interface StopDoc {
  _id: string
  contactId: string
  register: string
  scope: string
  since: number
  search: string
  /** The contact as `ContactDoc.born` tells it apart, and the revision that the row was made from. */
  born: string
  rev: number
  gone: boolean
}

/** `gone`, and what was `done`, stay for a day, so that a write that comes late does not bring them back. */
export interface LetterDoc {
  _id: string
  contactId: string
  at: number
  owed: boolean
  letter: string
  gone: boolean
  goneAt: number | null
  /** Every commit that wrote a letter of this id. */
  borns: string[]
}

export interface DeliveryDoc {
  _id: string
  webhookId: string
  contactId: string
  seq: number
  at: number
  /** While it is claimed: when the lease ends. */
  dueAt: number
  lease: string | null
  attempts: number
  owed: boolean
  data: string
  done: boolean
  doneAt: number | null
  /** Names the call that settled it last. */
  settledBy: string | null
  /** The dead letter that it becomes: written in the same write, and flushed from here. */
  letter: string | null
}

export interface LinkDoc {
  _id: string
  contactId: string
  scope: string
  createdAt: number
}

export interface RawDoc {
  _id: string
  receivedAt: number
  data: string
}

export interface ErasedStopDoc {
  _id: string
  identityHash: string
  register: string
  scope: string
  since: number
  entryId: string
}

/** What one commit adds to the figures, until it is summed into them. */
export interface IncrementDoc {
  _id: string
  sums: { of: Counted; key: string; day: number; count: number }[]
  folded: boolean
  foldedAt: number | null
}
export interface TallyDoc {
  _id: string
  of: Counted
  key: string
  day: number
  count: number
  /** The last sums that were added: each once. */
  folds: string[]
}

/** Something small that is changed by comparing and setting: `token` is another one after each change. */
export interface NoteDoc {
  _id: string
  token: string
  /** The last few tokens before it, the newest first. */
  earlier: string[]
  /** `GONE`: there is none any more. */
  data: string
}
export interface SessionDoc {
  _id: string
  personId: string | null
  until: number
  /** The person's, when it began: it ends when that changes. */
  epoch: string
}
export interface TestLinkDoc {
  _id: string
  hash: string
  flowId: string
  createdAt: number
  until: number
  data: string
  documents: string
}
/** `_id` is nobody else's: a content is never changed, and belongs to one flow. */
export interface ContentDoc {
  _id: string
  text: string
}

export interface Collections {
  contacts: Collection<ContactDoc>
  identities: Collection<IdentityDoc>
  events: Collection<EventDoc>
  ledger: Collection<EntryDoc>
  stops: Collection<StopDoc>
  letters: Collection<LetterDoc>
  deliveries: Collection<DeliveryDoc>
  links: Collection<LinkDoc>
  raw: Collection<RawDoc>
  erasedStops: Collection<ErasedStopDoc>
  increments: Collection<IncrementDoc>
  tallies: Collection<TallyDoc>
  /** Settings, keys, webhooks, flows without their documents, and the list of people: `<kind> <id>`. */
  notes: Collection<NoteDoc>
  sessions: Collection<SessionDoc>
  testLinks: Collection<TestLinkDoc>
  contents: Collection<ContentDoc>
}

export function collectionsOf(db: Db): Collections {
  return {
    contacts: db.collection('contacts'),
    identities: db.collection('identities'),
    events: db.collection('events'),
    ledger: db.collection('ledger'),
    stops: db.collection('stops'),
    letters: db.collection('dead_letters'),
    deliveries: db.collection('deliveries'),
    links: db.collection('unsubscribe_links'),
    raw: db.collection('raw_events'),
    erasedStops: db.collection('erased_stops'),
    increments: db.collection('increments'),
    tallies: db.collection('tallies'),
    notes: db.collection('notes'),
    sessions: db.collection('sessions'),
    testLinks: db.collection('test_links'),
    contents: db.collection('contents'),
  }
}

/**
 * None is unique but `_id`: that is the only uniqueness which a sharded cluster keeps for every choice of the shard key. `contacts`,
 * `identities`, `events` and the like are sharded by `_id`, which every write to them names.
 */
export const INDEXES: Readonly<Partial<Record<keyof Collections, readonly Record<string, 1 | -1>[]>>> = {
  contacts: [
    { createdAt: -1, _id: -1 },
    { subscription: 1, createdAt: -1, _id: -1 },
    { wakeAt: 1 },
    { sendAt: 1 },
    { pendingAt: 1 },
    { claimingAt: 1 },
    { places: 1 },
  ],
  events: [
    { contactId: 1, at: -1, n: -1, _id: -1 },
    { kind: 1, at: -1, n: -1, _id: -1 },
  ],
  ledger: [{ contact: 1, _id: 1 }],
  stops: [{ since: -1, contactId: -1, register: -1, scope: -1 }, { contactId: 1 }],
  letters: [{ at: -1, _id: -1 }, { contactId: 1 }, { goneAt: 1 }],
  deliveries: [
    { webhookId: 1, done: 1, dueAt: 1 },
    { contactId: 1, webhookId: 1, seq: 1 },
    { dueAt: 1 },
    { doneAt: 1 },
  ],
  links: [{ contactId: 1 }],
  raw: [{ receivedAt: -1, _id: -1 }],
  erasedStops: [{ identityHash: 1, register: 1, scope: 1 }],
  increments: [{ folded: 1 }, { foldedAt: 1 }],
  tallies: [{ of: 1, key: 1, day: 1 }],
  sessions: [{ until: 1 }],
  testLinks: [{ hash: 1 }, { flowId: 1, createdAt: 1 }, { until: 1 }],
}
