/**
 * Clearance: the only way to a channel. It reads the person's consent at the moment of sending and returns a
 * `Cleared` message or a refusal. A channel accepts nothing but `Cleared`, and only this file can make one.
 */
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import type { OutboundMessage } from '../channels/channel.ts'
import type { ContactRecord, OutboxItem, Stop } from '../contacts/contact.ts'

declare const cleared: unique symbol
/** Proof that consent was read for this message a moment ago. */
export type Cleared<T> = T & { readonly [cleared]: true }

export type RefusalCode = 'consent.stopped' | 'consent.held' | 'contact.blocked' | 'window.closed'

export interface Refusal {
  code: RefusalCode
  message: string
  /** The stop that refuses it. */
  stop?: Stop
  /** A held message stays queued until then; every other refusal is final. */
  retryAt?: number
}

export type Clearance = { cleared: true; refusal?: undefined } | { cleared: false; refusal: Refusal }

/** Length of the customer service window, ms. Source: Meta, "customer service window". */
export const SERVICE_WINDOW_MS = 24 * 60 * 60 * 1000

/** Reads consent for one message. Called when it is enqueued, when it is dispatched and at every retry. */
export function examine(contact: ContactRecord, item: OutboxItem, now: number): Clearance {
  const refusal =
    refusedAsBlocked(contact) ?? refusedByConsent(contact, item) ?? refusedByWindow(contact, item, now) ?? undefined
  return refusal ? { cleared: false, refusal } : { cleared: true }
}

/** `examine` at the moment of sending: the only place where a `Cleared` message comes from. */
export function clear(
  contact: ContactRecord,
  item: OutboxItem,
  now: number,
): { message: Cleared<OutboundMessage>; refusal?: undefined } | { refusal: Refusal } {
  const { refusal } = examine(contact, item, now)
  if (refusal) return { refusal }
  const current = contact.identities.filter((identity) => identity.supersededAt === undefined)
  // Where the person was last seen comes first.
  const to = current.sort((a, b) => b.lastSeenAt - a.lastSeenAt)
  // A copy: what leaves is what was cleared, whatever becomes of the record while the request is on its way.
  const message: OutboundMessage = { to, item: { ...item } }
  return { message: message as Cleared<OutboundMessage> }
}

function refusedAsBlocked(contact: ContactRecord): Refusal | null {
  const stop = contact.consent.stops.find((held) => held.register === 'abuse')
  return stop ? { code: 'contact.blocked', message: 'This contact is blocked.', stop } : null
}

function refusedByConsent(contact: ContactRecord, item: OutboxItem): Refusal | null {
  const { stops, hold } = contact.consent
  // The one confirmation and the replies to consent taps: `wishes.ts` and `interceptor.ts` see that each goes out once.
  if (item.purpose === 'consent-reply') return null

  const { inReplyTo } = item
  if (item.purpose === 'service' && inReplyTo) {
    const stop = stops.find(
      (held) => held.scope === 'all' && (held.requestedAt > inReplyTo.at || held.rev >= inReplyTo.rev),
    )
    if (stop)
      return { code: 'consent.stopped', message: 'It answers a message from before the person’s wish to stop.', stop }
    // A reply passes a stop, but not under the name of a topic that the person has stopped.
    if (!item.topic) return null
  }

  const scope = scopeOf(item)
  const stop = stops.find((held) => covers(held.scope, scope))
  if (stop) {
    const since = new Date(stop.since).toISOString()
    const what = stop.scope === 'all' ? 'all messages' : stop.scope
    return { code: 'consent.stopped', message: `This person stopped ${what} on ${since}.`, stop }
  }
  if (hold && scope !== 'all') {
    const message = 'The person was asked whether to stop; marketing waits for the answer.'
    return { code: 'consent.held', message, retryAt: hold.expiresAt }
  }
  return null
}

function refusedByWindow(contact: ContactRecord, item: OutboxItem, now: number): Refusal | null {
  if (item.content.type === 'template') return null
  const lastInboundAt = contact.conversations[item.channel]?.lastInboundAt ?? null
  if (lastInboundAt !== null && now < lastInboundAt + SERVICE_WINDOW_MS) return null
  const message = 'The 24-hour service window is closed: only an approved template can be sent.'
  return { code: 'window.closed', message }
}

/** Business-initiated messages that are not marketing are stopped only by a stop of everything. */
function scopeOf(item: OutboxItem): Scope {
  if (item.topic) return `topic:${item.topic}`
  return item.purpose === 'marketing' ? 'marketing' : 'all'
}
