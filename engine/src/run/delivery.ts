/**
 * The life of a message after it was enqueued: claimed, sent, settled. Meta has no idempotency key, so a request without an
 * answer is *unknown*, not failed: a status that carries our id settles it. Replies to a person are tried again when no
 * status comes though somebody listened; what is business-initiated, and a confirmation, is never sent twice.
 */
import type { Json } from '@basta/nodes/contract.ts'
import type { OutboundMessage, SendResult } from '../channels/channel.ts'
import { type Cleared, clear } from '../consent/clearance.ts'
import { enter } from '../consent/enter.ts'
import { stop } from '../consent/wishes.ts'
import { conversation, type OutboxItem } from '../contacts/contact.ts'
import type { ChannelError, StatusReceived } from '../contacts/events.ts'
import { addIdentities } from '../contacts/identities.ts'
import { CLAIM_MS, REPLY_UNKNOWN_MS, UNDELIVERABLE_DAYS, UNKNOWN_MS } from '../limits.ts'
import { type Draft, journal } from '../turn/draft.ts'
import { isBlocking, schedule } from '../turn/schedule.ts'

export interface Claim {
  /** May leave now. */
  message: Cleared<OutboundMessage> | null
  /** The message as it stands in the outbox now: its claim lapses when it is due. */
  claimed?: Readonly<OutboxItem>
  /** The record has to be written, be there a message or not. */
  changed: boolean
}

/**
 * Takes the next message that may leave now. Clearance is read here, at the moment of sending.
 * @param listeningSince when WhatsApp last found nobody to tell a status to, ms
 */
export function claim(draft: Draft, listeningSince = -Infinity): Claim {
  const before = draft.record.outbox.map(standing)
  const message = takeNext(draft, listeningSince)
  schedule(draft.record)
  const after = draft.record.outbox.map(standing)
  const claimed = draft.record.outbox.find(({ id }) => id === message?.item.id)
  return {
    message,
    claimed: claimed && { ...claimed },
    changed: after.length !== before.length || after.some((at, index) => at !== before[index]),
  }
}

/** What a claim can change about a message. */
const standing = ({ id, state, dueAt }: OutboxItem) => `${id} ${state} ${dueAt}`

function takeNext(draft: Draft, listeningSince: number): Cleared<OutboundMessage> | null {
  const { record, now } = draft
  for (const item of [...record.outbox])
    if (item.dueAt <= now && item.state !== 'queued') reconsider(draft, item, listeningSince)
  for (const item of [...record.outbox]) {
    if (item.state === 'unknown') continue
    if (item.state === 'sending' || item.dueAt > now) {
      if (isBlocking(item)) return null
      continue
    }
    const cleared = clear(record, item, now)
    if (cleared.refusal) {
      if (cleared.refusal.retryAt !== undefined) item.dueAt = Math.max(cleared.refusal.retryAt, now + 1)
      else {
        remove(draft, item)
        journal(draft, `refused:${item.id}`, 'message.refused', { ...facts(item), code: cleared.refusal.code })
      }
      continue
    }
    item.state = 'sending'
    item.attempts += 1
    item.claimedAt = now
    item.claimedAfter = record.consent.ledger.count
    item.dueAt = now + CLAIM_MS
    return cleared.message
  }
  return null
}

/**
 * Puts a message back that was claimed and not sent, because its claim had lapsed by then: whoever takes it up reads clearance again.
 * Nothing happens when somebody has.
 */
export function unclaim(draft: Draft, claimed: OutboxItem): boolean {
  const item = draft.record.outbox.find(({ id, attempts }) => id === claimed.id && attempts === claimed.attempts)
  if (!item || item.state === 'queued') return false
  putBack(draft, item)
  schedule(draft.record)
  return true
}

function putBack(draft: Draft, item: OutboxItem): void {
  item.state = 'queued'
  item.dueAt = draft.now
}

/** Records what became of a claimed message. */
export function settle(draft: Draft, itemId: string, result: SendResult): void {
  const item = draft.record.outbox.find((candidate) => candidate.id === itemId)
  // A status may have been faster than the answer.
  if (!item) return
  if (result.outcome === 'accepted') accepted(draft, item, result.messageId)
  else if (result.outcome === 'unknown') awaitStatus(draft, item, result.error)
  else refused(draft, item, result.error, result.retryInMs)
  schedule(draft.record)
}

/** A delivery status. It settles an unknown send, and may carry WhatsApp's own "this person stopped marketing". */
export function applyStatus(draft: Draft, status: StatusReceived): void {
  const { id, sendId = null, at, errors } = status
  const item = draft.record.outbox.find((candidate) => candidate.id === sendId)
  if (item && status.status === 'failed') refused(draft, item, errors[0] ?? UNEXPLAINED)
  else if (item) accepted(draft, item, id)
  else for (const error of errors) react(draft, status.channel, error, status)
  if (status.status === 'reached') addIdentities(draft.record, status.recipient, draft.now)
  if (status.status === 'delivered' || status.status === 'read')
    draft.record.undeliverable = { count: 0, lastDay: null }
  journal(draft, status.key, 'message.status', { id, sendId, at, status: status.status, errors })
  if (!item && status.status === 'failed') {
    deadLetter(draft, `failed:${id}`, errors[0] ?? UNEXPLAINED, { messageId: id, sendId, raw: status.raw })
  }
}

const UNEXPLAINED: ChannelError = { class: 'permanent', code: -1, title: 'WhatsApp gave no reason.' }

/** A claim or an unknown send whose time is up. */
function reconsider(draft: Draft, item: OutboxItem, listeningSince: number): void {
  const { now } = draft
  const leftAt = item.claimedAt ?? now
  if (item.state === 'sending') {
    const error: ChannelError = { class: 'transient', code: -1, title: 'The process ended while sending.' }
    awaitStatus(draft, item, error)
  } else if (isReply(item) && now < leftAt + UNKNOWN_MS) {
    const dueAt = silentAt(leftAt, listeningSince)
    if (dueAt <= now) putBack(draft, item)
    else item.dueAt = Math.min(dueAt, leftAt + UNKNOWN_MS)
  } else
    giveUp(
      draft,
      item,
      item.lastError ?? UNEXPLAINED,
      'No status came; it may have been delivered and is not sent twice.',
    )
}

/**
 * When silence about a message means that it did not arrive. Whoever was not there is told again at growing distances, so they have to
 * listen for as long as they were away before it means anything.
 * Source: Meta, "Webhooks": failed deliveries are tried again with decreasing frequency for up to 7 days.
 */
function silentAt(leftAt: number, listeningSince: number): number {
  return Math.max(leftAt, listeningSince) + Math.max(REPLY_UNKNOWN_MS, listeningSince - leftAt)
}

function awaitStatus(draft: Draft, item: OutboxItem, error: ChannelError): void {
  item.state = 'unknown'
  item.dueAt = draft.now + (isReply(item) ? REPLY_UNKNOWN_MS : UNKNOWN_MS)
  item.lastError = error
}

function accepted(draft: Draft, item: OutboxItem, messageId: string): void {
  const { record, now } = draft
  remove(draft, item)
  const talk = conversation(record, item.channel)
  talk.lastOutbound = { purpose: item.purpose, template: item.content.type === 'template', at: now }
  if (item.content.type === 'template') talk.lastTemplate = { name: item.content.name, at: now }
  journal(draft, `sent:${item.id}`, 'message.sent', {
    ...facts(item),
    messageId,
    // When it left: a stop that took effect later could not call it back.
    claimedAt: item.claimedAt ?? null,
    claimedAfter: item.claimedAfter ?? null,
    content: item.content,
    origin: item.origin,
    answers: item.inReplyTo?.id ?? null,
  })
  const confirmed =
    item.purpose === 'consent-reply' && record.consent.stops.find((held) => held.entryId === item.entryId)
  if (confirmed) {
    enter(draft, {
      action: 'confirmation',
      scope: confirmed.scope,
      register: confirmed.register,
      source: 'flow',
      actor: 'system',
      channel: item.channel,
      messageId,
      evidence: confirmed.entryId,
    })
  }
}

function refused(draft: Draft, item: OutboxItem, error: ChannelError, retryInMs?: number): void {
  if (retryInMs !== undefined) {
    item.state = 'queued'
    item.dueAt = draft.now + retryInMs
    item.lastError = error
    return
  }
  react(draft, item.channel, error)
  giveUp(draft, item, error)
}

/** What an error tells about the person, whenever it comes. */
function react(draft: Draft, channel: string, error: ChannelError, status?: StatusReceived): void {
  const { record, now } = draft
  if (error.class === 'opt-out') {
    stop(draft, 'marketing', 'platform', {
      source: 'platform-error',
      actor: 'platform',
      channel,
      messageId: status?.id ?? null,
      text: `${error.code} ${error.title}`,
      sentAt: status?.at ?? now,
      receivedAt: status?.receivedAt ?? now,
    })
  }
  if (error.class !== 'undeliverable') return
  // One failure may be a phone that is off; several days in a row are a number that is gone.
  const day = new Date(now).toISOString().slice(0, 10)
  const { count, lastDay } = record.undeliverable
  if (day === lastDay) return
  record.undeliverable = { count: count + 1, lastDay: day }
  if (count + 1 === UNDELIVERABLE_DAYS) {
    stop(draft, 'marketing', 'unreachable', { source: 'undeliverable', actor: 'system', channel, text: error.title })
  }
}

function giveUp(draft: Draft, item: OutboxItem, error: ChannelError, reason?: string): void {
  remove(draft, item)
  journal(draft, `failed:${item.id}`, 'message.failed', { ...facts(item), error })
  deadLetter(draft, `send:${item.id}`, error, item, reason)
}

function deadLetter(draft: Draft, id: string, error: ChannelError, body: OutboxItem | Json, reason?: string): void {
  const { code, title, details } = error
  draft.journal.deadLetters.push({
    id,
    contactId: draft.record.id,
    at: draft.now,
    kind: 'send',
    reason: reason ?? [code > 0 ? code : '', title, details ?? ''].filter(Boolean).join(' '),
    body,
  })
}

function remove({ record }: Draft, item: OutboxItem): void {
  record.outbox = record.outbox.filter((candidate) => candidate !== item)
}

/** An answer to what the person wrote: twice is better than never. */
const isReply = (item: OutboxItem) => item.purpose === 'service' && item.inReplyTo !== undefined
const facts = (item: OutboxItem) => ({ sendId: item.id, channel: item.channel, purpose: item.purpose })
