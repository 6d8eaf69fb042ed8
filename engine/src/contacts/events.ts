/** Everything that can happen to a contact: the closed union that the engine steps on. Nothing else enters it. */
import type { InboundContent, Json, OutboundContent, Scope } from '@basta/nodes/contract.ts'
import type { IdentityKey, Purpose, Register } from './contact.ts'

interface EventBase {
  /** Deduplication key, also the id under which the event is journalled. */
  key: string
  /** The business phone number id it concerns. */
  channel: string
}

export interface MessageReceived extends EventBase {
  type: 'message'
  id: string
  /** Meta's timestamp, ms (second resolution). */
  at: number
  receivedAt: number
  from: IdentityKey[]
  profileName?: string
  content: InboundContent
  /** The message it quotes or answers. */
  contextId?: string
  /** Another app owns the thread (Meta's `standby` field): consent only, no flow. */
  standby: boolean
  raw: Json
}

export interface StatusReceived extends EventBase {
  type: 'status'
  /** The wamid of our message. */
  id: string
  /** Our `OutboxItem.id`, when Meta returned it. */
  sendId?: string
  at: number
  receivedAt: number
  recipient: IdentityKey[]
  status: string
  errors: ChannelError[]
  raw: Json
}

/** WhatsApp's own switch. Source: Meta webhook field `user_preferences`. */
export interface PreferenceReceived extends EventBase {
  type: 'preference'
  at: number
  receivedAt: number
  from: IdentityKey[]
  value: string
  raw: Json
}

export interface IdentityChanged extends EventBase {
  type: 'identity'
  at: number
  receivedAt: number
  previous: IdentityKey[]
  current: IdentityKey[]
  raw: Json
}

/** The time in `wakeAt` has come. */
export interface Woken extends EventBase {
  type: 'wake'
  who: IdentityKey[]
}

/** A business-initiated message from the API, or an operator's reply. */
export interface SendRequested extends EventBase {
  type: 'send'
  to: IdentityKey[]
  purpose: Exclude<Purpose, 'consent-reply'>
  topic?: string
  content: OutboundContent
  by: { kind: 'api'; key?: string } | { kind: 'agent'; name: string }
}

/** A stop or an evidenced opt-in recorded by an operator, an import or the API. */
export interface ConsentRecorded extends EventBase {
  type: 'consent'
  who: IdentityKey[]
  action: 'opt-out' | 'opt-in'
  scope: Scope
  register: Register
  actor: string
  source: 'api' | 'operator' | 'import' | 'link'
  at: number
  /** Of a stop with an end, a pause: when it ends by itself, ms. */
  until?: number
  evidence: string
}

/** A person as a list names them. It adds to what is known; of their wishes it only ever stops, never lifts. */
export interface ContactImported extends EventBase {
  type: 'import'
  who: IdentityKey[]
  actor: string
  list: { id: string; name: string }
  /** What is empty or absent leaves what is known as it is. */
  profile: { name: string; locale: string; attributes: Record<string, Json>; tags: string[] }
  optIns: { scope: Scope; at: number; evidence: string }[]
  optOut: { scope: Scope; at: number; until?: number; evidence: string } | null
}

export interface TakeoverChanged extends EventBase {
  type: 'takeover'
  who: IdentityKey[]
  action: 'begin' | 'release'
  by: string
}

export type ContactEvent =
  | MessageReceived
  | StatusReceived
  | PreferenceReceived
  | IdentityChanged
  | Woken
  | SendRequested
  | ConsentRecorded
  | ContactImported
  | TakeoverChanged

/** How to react to an error: the classes of Meta's error codes (Cloud API, "error codes"). */
export type ErrorClass =
  | 'opt-out'
  | 'marketing-cap'
  | 'window'
  | 'undeliverable'
  | 'throttle-pair'
  | 'throttle-number'
  | 'throttle-app'
  | 'throttle-spam'
  | 'transient'
  | 'auth'
  | 'integrity'
  | 'billing'
  | 'registration'
  | 'template'
  | 'request'
  | 'media'
  | 'permanent'

/** An error as WhatsApp reports it, synchronously or in a `failed` status. */
export interface ChannelError {
  class: ErrorClass
  /** Meta's code; -1 where the error is not WhatsApp's: no connection, no readable answer. */
  code: number
  title: string
  details?: string
}
