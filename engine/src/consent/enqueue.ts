/** Puts a message into the person's outbox, if clearance allows it now. It is asked again at the moment of sending. */
import type { OutboundContent } from '@basta/nodes/contract.ts'
import type { Origin, OutboxItem, Purpose } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { type Draft, journal, nextId, turnRev } from '../turn/draft.ts'
import { examine, type Refusal } from './clearance.ts'
import { withGuidance } from './guidance.ts'

export interface Outgoing {
  channel: string
  purpose: Purpose
  content: OutboundContent
  origin: Origin
  topic?: string
  /** The message it answers, by default one of this turn. Without it the message counts as business-initiated. */
  answers?: Pick<MessageReceived, 'id' | 'at'> & { rev?: number }
  /** The ledger entry a consent reply belongs to. */
  entryId?: string
}

/** `heldUntil`: it waits until then for the answer to a question, ms. The item itself moves on as soon as it is committed. */
export type Enqueued =
  | { item: OutboxItem; heldUntil?: number; refusal?: undefined }
  | { item?: undefined; refusal: Refusal }

export function enqueue(draft: Draft, outgoing: Outgoing): Enqueued {
  const { answers, channel, purpose, content, origin, topic, entryId } = outgoing
  const id = nextId(draft)
  const item: OutboxItem = {
    id,
    channel,
    purpose,
    content,
    origin,
    topic,
    entryId,
    inReplyTo: answers && { id: answers.id, at: answers.at, rev: answers.rev ?? turnRev(draft) },
    enqueuedAt: draft.now,
    dueAt: draft.now,
    attempts: 0,
    state: 'queued',
  }
  const { refusal } = examine(draft.record, item, draft.now)
  // A held message waits in the queue for the answer; any other refusal is final.
  if (refusal && refusal.retryAt === undefined) {
    journal(draft, `refused:${id}`, 'message.refused', { sendId: id, purpose: item.purpose, code: refusal.code })
    draft.trace.push({ what: 'refused', detail: `${refusal.code}: ${refusal.message}` })
    return { refusal }
  }
  item.content = withGuidance(draft, item.content, item.purpose)
  const heldUntil = refusal?.retryAt
  if (heldUntil !== undefined) item.dueAt = heldUntil
  draft.record.outbox.push(item)
  draft.trace.push({ what: 'send', detail: item.id })
  return { item, heldUntil }
}
