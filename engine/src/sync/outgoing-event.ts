/** What other systems are told of a change of consent (R20) and of alerts (R35), made from what the same commit writes into the ledger. */
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import type { FeedbackSource } from '../consent/feedback.ts'
import type { LedgerAction, LedgerEntry } from '../consent/ledger.ts'
import type { ContactRecord } from '../contacts/contact.ts'
import { type Raised, REASON } from '../feedback/alerts.ts'
import type { NewDelivery, Webhook, WebhookEvent } from '../stores/deliveries.ts'
import type { Commit, JournalEvent } from '../stores/store.ts'

/** The body that a receiver gets. Times are ISO 8601, as Standard Webhooks recommends. */
export interface OutgoingEvent {
  type: Exclude<WebhookEvent, 'alert.raised'>
  /** When it took effect. */
  timestamp: string
  data: {
    contactId: string
    identities: { kind: string; value: string }[]
    action: LedgerAction
    scope: Scope
    register: string
    source: string
    /** By the clock of WhatsApp; null when nobody sent anything. */
    sentAt: string | null
    receivedAt: string
    /** `n` grows with every entry of a person: whoever has seen a higher one of this contact knows better already. */
    entry: { id: string; n: number; hash: string }
    /** Everything that is stopped after this event. None: the person gets everything. */
    stops: { scope: Scope; register: string; since: string; until?: string }[]
    /** Of a pause: when it ends. */
    until?: string
    /** Of `feedback.given` only. */
    feedback?: { reason: string; text: string | null }
  }
}

/** Somebody said that they never agreed, and they came from a source of which nobody had said so, or not since it was looked at (R35). */
export interface OutgoingAlert {
  type: 'alert.raised'
  timestamp: string
  data: {
    /** Under this id `GET /api/alerts` tells more. */
    alertId: string
    reason: typeof REASON
    source: FeedbackSource
    /** Who said it. */
    contactId: string
    /** Whether an earlier alert of this source has been acknowledged. */
    again: boolean
  }
}

/** Whether other systems are told of something. */
export const isAnnounced = ({ kind }: JournalEvent) => kind === 'consent.changed' || kind === 'feedback.given'

/**
 * One delivery for each event of the commit and each webhook that wants it.
 * @param raised by answers of the commit
 */
export function deliveriesOf(
  { record, journal }: Commit,
  raised: readonly Raised[],
  webhooks: readonly Webhook[],
): NewDelivery[] {
  const changes = journal.events.filter(isAnnounced).flatMap((event) => {
    const outgoing = outgoingOf(event, record, journal.ledger)
    return outgoing ? [{ id: event.id, at: event.at, outgoing }] : []
  })
  const alerts = raised.map((alert, i) => {
    const { id, at } = alert.answer
    return { id: `alert:${i}:${id}`, at, outgoing: alertEvent(alert) }
  })
  return [...changes, ...alerts].flatMap(({ id: told, at, outgoing }) => {
    const body = JSON.stringify(outgoing)
    // A full stop would let one signature pass for another (Standard Webhooks, "signature scheme").
    const eventId = told.replace(/[^A-Za-z0-9]/g, '_')
    return webhooks
      .filter(({ events }) => events.includes(outgoing.type))
      .map(({ id }) => ({
        id: `${eventId}:${id}`,
        webhookId: id,
        contactId: record.id,
        eventId,
        event: outgoing.type,
        at,
        body,
      }))
  })
}

function alertEvent({ alertId, source, answer, again }: Raised): OutgoingAlert {
  const { at, contactId } = answer
  return { type: 'alert.raised', timestamp: iso(at), data: { alertId, reason: REASON, source, contactId, again } }
}

function outgoingOf(event: JournalEvent, record: ContactRecord, ledger: readonly LedgerEntry[]): OutgoingEvent | null {
  const entryId = event.kind === 'feedback.given' ? event.id.slice('feedback:'.length) : entryOf(event)
  const entry = ledger.find(({ id }) => id === entryId)
  const type = entry && typeOf(entry.action, record)
  if (!type) return null
  const { action, identities, register, source, sentAt, receivedAt, effectiveAt, id, n, hash, until, feedback } = entry
  return {
    type,
    timestamp: iso(effectiveAt),
    data: {
      contactId: record.id,
      identities: action === 'merged' ? record.identities.map(({ kind, value }) => ({ kind, value })) : identities,
      action,
      scope: action === 'merged' ? widest(record) : entry.scope,
      register,
      source,
      sentAt: sentAt === null ? null : iso(sentAt),
      receivedAt: iso(receivedAt),
      entry: { id, n, hash },
      stops: record.consent.stops.map((stop) => ({
        scope: stop.scope,
        register: stop.register,
        since: iso(stop.since),
        ...(stop.until !== undefined && { until: iso(stop.until) }),
      })),
      ...(until !== undefined && { until: iso(until) }),
      ...(feedback && { feedback }),
    },
  }
}

const entryOf = ({ data }: JournalEvent) => (data as { entry?: string }).entry

/**
 * A stop that was narrowed, or given an end, is told as a stop: whoever looks at the scope alone then stays on the safe side. So are records that
 * turn out to be one person, if anything is stopped: what one of them stopped now holds for the identities of both.
 */
function typeOf(action: LedgerAction, { consent }: ContactRecord): OutgoingEvent['type'] | null {
  switch (action) {
    case 'opt-out':
    case 'opt-out-repeated':
    case 'narrowed':
    case 'paused':
      return 'consent.stopped'
    case 'merged':
      return consent.stops.length > 0 ? 'consent.stopped' : null
    case 'opt-in':
    case 'undo':
    case 'lifted':
    case 'pause-ended':
      return 'consent.resumed'
    case 'feedback':
      return 'feedback.given'
    case 'hold':
    case 'hold-released':
    case 'confirmation':
    case 'erased':
      return null
  }
}

function widest({ consent }: ContactRecord): Scope {
  return consent.stops.map(({ scope }) => scope).reduce((wide, scope) => (covers(scope, wide) ? scope : wide))
}

const iso = (ms: number) => new Date(ms).toISOString()
