/** The one record of one person. Everything that must change together lives in it; it is written as a whole. */

import type { Choice, InboundContent, Json, OutboundContent, Scope, Wait } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import type { ChannelError } from './events.ts'

/**
 * `bsuid`: Meta's business-scoped user id; `wa_id`: phone number in digits, as WhatsApp knows it.
 * Source: Meta, business-scoped-user-ids.
 */
export type IdentityKind = 'wa_id' | 'bsuid' | 'parent_bsuid'

export interface IdentityKey {
  kind: IdentityKind
  value: string
}
export interface Identity extends IdentityKey {
  firstSeenAt: number
  lastSeenAt: number
  /** Set when the person moved on to another number or id. Stops stay attached to it. */
  supersededAt?: number
}

/** An identity as it is stored, however it was written: a number without `+`, the country of a user id in capital letters. */
export function identityKey(kind: IdentityKind, value: string): IdentityKey {
  const stored =
    kind === 'wa_id' ? value.replace(/^\++/, '') : value.replace(/^[a-z]{2}\./i, (country) => country.toUpperCase())
  return { kind, value: stored }
}

/** Why sends are blocked. Registers are kept apart: lifting a stop in one never lifts a stop in another. */
export type Register = 'contact' | 'platform' | 'operator' | 'import' | 'abuse' | 'unreachable'

export interface Stop {
  scope: Scope
  register: Register
  /** When it took effect here, ms. */
  since: number
  /** When the person asked last (Meta's timestamp of the message), ms. */
  requestedAt: number
  /** Revision of the record that recorded it: tells apart what was asked before and after within one second. */
  rev: number
  /** The ledger entry that recorded it. */
  entryId: string
  /** The scopes agreed to when it began: what coming back restores. */
  optInsBefore: Scope[]
  /** A pause: when it ends by itself, ms. */
  until?: number
  /** Narrower stops whose place it took: they stand again when this one is taken back, narrowed, or ends. */
  replaced?: Stop[]
  /** What the person was in, and what they had been sent, when they asked. */
  after?: StopContext
}

/** What may have led to a stop. */
export interface StopContext {
  /** The flow they were in, and the step where they were. */
  flow: { id: string; version: number; node: string } | null
  /** The last template they had got, if it was not long before. */
  template: string | null
}

/** Whether a stop keeps these messages away for good. A pause does not: it ends, so a wish to stop must stand beside it. */
export function isForGood(stop: Pick<Stop, 'scope' | 'until'>, scope: Scope): boolean {
  return outlasts(stop, { scope })
}

/** Whether a stop keeps away all that another one would, and as long. */
export function outlasts(stop: Pick<Stop, 'scope' | 'until'>, other: Pick<Stop, 'scope' | 'until'>): boolean {
  const isAsLong = stop.until === undefined || (other.until !== undefined && stop.until >= other.until)
  return isAsLong && covers(stop.scope, other.scope)
}

export interface OptIn {
  scope: Scope
  since: number
  entryId: string
}

/** An open question "do you want to stop?". Marketing is held while it is open. */
export interface Hold {
  since: number
  expiresAt: number
  entryId: string
  /** The message that raised the question: handed on to the flow if the answer is "no". */
  message: { id: string; channel: string; at: number; content: InboundContent }
}

export interface Consent {
  stops: Stop[]
  optIns: OptIn[]
  hold: Hold | null
  /** Head of this person's hash chain, and the time of its last entry, ms. */
  ledger: { count: number; head: string; at: number }
  /** The last stop confirmation that was enqueued, ms: a repeated STOP within 24 h is not confirmed again. */
  confirmedAt: number | null
  guidance: Guidance
  /** Tombstones of erased records whose stops this one has taken over: what the person decides later stands above them. */
  erasures?: string[]
}

/** When what was last said about the way out and the way back, ms. */
export interface Guidance {
  shownAt: number | null
  marketingAt: number | null
  /** A line on how to return, on something a stopped person got. */
  stoppedNoticeAt: number | null
  /** A message of its own on how to return, because nothing else answered. */
  stoppedAnswerAt: number | null
}

export type Purpose = 'marketing' | 'utility' | 'authentication' | 'service' | 'consent-reply'

export type Origin =
  | { kind: 'flow'; flowId: string; version: number; nodeId: string }
  | { kind: 'api'; key?: string }
  | { kind: 'consent' }
  | { kind: 'agent'; by: string }

export interface OutboxItem {
  /** `<contact id>.<n>`: our idempotency key, sent to Meta as `biz_opaque_callback_data`. */
  id: string
  channel: string
  purpose: Purpose
  content: OutboundContent
  origin: Origin
  topic?: string
  /** The inbound message this answers: its time (ms) and the revision that took it in. Absent: business-initiated. */
  inReplyTo?: { id: string; at: number; rev: number }
  /** For `consent-reply`: the ledger entry it belongs to. */
  entryId?: string
  enqueuedAt: number
  dueAt: number
  attempts: number
  /**
   * `sending`: claimed, the request may have left. `unknown`: the request may have been accepted; wait for a status that
   * carries our id before sending again (Meta has no idempotency key).
   */
  state: 'queued' | 'sending' | 'unknown'
  claimedAt?: number
  /** How many entries of the ledger clearance had seen when it was claimed: unlike times, right whatever the clocks say. */
  claimedAfter?: number
  lastError?: ChannelError
}

export interface Frame {
  flowId: string
  version: number
  node: string
}

/** A flow being walked. Pinned to the version it began with. */
export interface Run {
  v: 1
  id: string
  flowId: string
  version: number
  /** The node that waits. */
  node: string
  /** Shared by a flow and the flows it calls. */
  vars: Record<string, Json>
  wait: Pick<Wait, 'for' | 'scratch' | 'options'> & { token: string; wakeAt: number | null }
  /** Counts visits of nodes; late taps are recognised by it. */
  seq: number
  /** The stop that this run confirms. */
  stopEntryId?: string
  /** Callers, outermost first. */
  stack: Frame[]
}

/** Undo and pause of a confirmation, which may be typed as well as tapped. */
export interface Offer {
  at: number
  /** The step that confirmed. */
  by: { flowId: string; node: string }
  choices: Choice[]
}

export interface Conversation {
  /** Meta's timestamp of the person's latest message, ms; null while only we have written. */
  lastInboundAt: number | null
  /** The revision that took in their latest message. */
  lastInboundRev?: number
  lastOutbound?: { purpose: Purpose; template: boolean; at: number }
  /** The latest template that left. */
  lastTemplate?: { name: string; at: number }
  /** What the last confirmation of a stop offered besides, until something else is talked about. */
  offered?: Offer
  takeover?: { since: number; until: number | null; note?: string }
  run?: Run
}

/** A list of contacts that was imported. Imports under one name are one list. */
export interface ListMembership {
  id: string
  name: string
  /** When it first named the person here, ms. */
  at: number
}

export interface ContactRecord {
  v: 1
  id: string
  /** Revision: a commit names the one it read. 0 = not stored yet. */
  rev: number
  createdAt: number
  identities: Identity[]
  name: string
  locale: string
  attributes: Record<string, Json>
  tags: string[]
  /** The lists that named this person, oldest first. */
  lists: ListMembership[]
  consent: Consent
  /** Keyed by business phone number id. */
  conversations: Record<string, Conversation>
  outbox: OutboxItem[]
  /** Serial for ids made inside this record. */
  serial: number
  /** The earliest instant at which a turn is due for this person (a flow's timer, an open question), ms. */
  wakeAt: number | null
  /** The earliest instant at which a message of the outbox is due, ms. Together with `wakeAt` the whole timer system. */
  sendAt: number | null
  /** Failed deliveries on different days in a row; three mark the person unreachable. */
  undeliverable: { count: number; lastDay: string | null }
}

export function newContact(id: string, keys: readonly IdentityKey[], now: number, locale: string): ContactRecord {
  return {
    v: 1,
    id,
    rev: 0,
    createdAt: now,
    identities: keys.map((key) => ({ ...key, firstSeenAt: now, lastSeenAt: now })),
    name: '',
    locale,
    attributes: {},
    tags: [],
    lists: [],
    consent: {
      stops: [],
      optIns: [],
      hold: null,
      ledger: { count: 0, head: '', at: 0 },
      confirmedAt: null,
      guidance: { shownAt: null, marketingAt: null, stoppedNoticeAt: null, stoppedAnswerAt: null },
    },
    conversations: {},
    outbox: [],
    serial: 0,
    wakeAt: null,
    sendAt: null,
    undeliverable: { count: 0, lastDay: null },
  }
}

/**
 * The conversation of this person with one business number.
 * @throws RangeError for a name that is no key of its own in an object
 */
export function conversation(record: ContactRecord, channel: string): Conversation {
  const { conversations } = record
  if (!Object.hasOwn(conversations, channel)) {
    if (channel in conversations) throw new RangeError(`“${channel}” is no phone number id.`)
    conversations[channel] = { lastInboundAt: null }
  }
  return conversations[channel] as Conversation
}
