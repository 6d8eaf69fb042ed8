/**
 * The one confirmation of a stop: at most one per stop (47 CFR 64.1200(a)(12)), and none again within 24 hours, because whoever
 * repeats STOP wants to hear less.
 */
import type { OutboundContent } from '@basta/nodes/contract.ts'
import { conversation, type Offer, type Origin, type Run } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import type { Draft } from '../turn/draft.ts'
import { enqueue } from './enqueue.ts'

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
  if (!item) return
  consent.confirmedAt = draft.now
  const talk = conversation(draft.record, confirmation.channel)
  delete talk.offered
  Object.assign(talk, offerOf(draft, confirmation))
}

function offerOf(
  { now }: Draft,
  { content, origin }: { content: OutboundContent; origin: Origin },
): { offered?: Offer } {
  const rows = content.type === 'list' ? content.sections.flatMap((section) => section.rows) : []
  const buttons = content.type === 'buttons' ? content.buttons : []
  const choices = [...rows, ...buttons].filter(({ id }) => /^consent:(undo|pause):/.test(id))
  if (origin.kind !== 'flow' || choices.length === 0) return {}
  const by = { flowId: origin.flowId, node: origin.nodeId }
  return { offered: { at: now, by, choices: choices.map(({ id, title }) => ({ id, title })) } }
}

/** What may still be typed: for a day, and only where the person is not asked something else. */
export function openOffer({ record, now }: Draft, channel: string): Offer | null {
  const { offered, run } = record.conversations[channel] ?? {}
  if (!offered || now - offered.at > REPEAT_MS) return null
  return !run?.wait.for.includes('reply') || isAt(run, offered) ? offered : null
}

export function isAt(run: Run | undefined, { by }: Offer): boolean {
  return run?.flowId === by.flowId && run.node === by.node
}
