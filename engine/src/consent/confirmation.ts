/** The one confirmation of a stop: at most one per stop, none again within 24 hours (rules, 7.7). */
import type { OutboundContent } from '@basta/nodes/contract.ts'
import type { Origin } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import type { Draft } from '../run/draft.ts'
import { enqueue } from '../run/enqueue.ts'

const REPEAT_MS = 24 * 60 * 60 * 1000

export function confirm(
  draft: Draft,
  confirmation: {
    channel: string
    content: OutboundContent
    origin: Origin
    entryId: string
    answers?: Pick<MessageReceived, 'id' | 'at'>
  },
): void {
  const { consent, outbox } = draft.record
  const waits = outbox.some((item) => item.purpose === 'consent-reply' && item.entryId === confirmation.entryId)
  if (waits || (consent.confirmedAt !== null && draft.now - consent.confirmedAt < REPEAT_MS)) {
    draft.trace.push({ what: 'ignored', detail: 'This stop was confirmed less than 24 hours ago, or is about to be.' })
    return
  }
  const { item } = enqueue(draft, { ...confirmation, purpose: 'consent-reply' })
  if (item) consent.confirmedAt = draft.now
}
