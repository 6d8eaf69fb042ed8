/** An answer to "why", as it is journalled: with all that it is counted by, so that no other record has to be asked. */
import type { FeedbackReason } from '@basta/nodes/contract.ts'
import type { ContactRecord } from '../contacts/contact.ts'
import type { LedgerEntry } from './ledger.ts'

/** The data of the event `feedback.given`. */
export interface FeedbackGiven {
  reason: FeedbackReason
  /** The person's own words. */
  text: string | null
  /** The ledger entry of the stop it is about. */
  stop: string | null
  /** The flow they were in when they asked to stop, else the one that asked why. */
  flow: { id: string; version: number } | null
  /** The template they had got last before they asked. */
  template: string | null
  /** The business number it was given on. */
  channel: string | null
  sources: FeedbackSource[]
}

/**
 * Where the person came from: every list that named them; whoever is on no list, from the template that they stopped after,
 * else from the flow, else by writing to this number.
 */
export interface FeedbackSource {
  kind: 'list' | 'template' | 'flow' | 'first-contact'
  id: string
  name: string
}

export function feedbackGiven(record: ContactRecord, entry: LedgerEntry, stop: string | null): FeedbackGiven {
  const after = record.consent.stops.find(({ entryId }) => entryId === stop)?.after
  const at = after?.flow ?? entry.flow
  const flow = at && { id: at.id, version: at.version }
  const template = after?.template ?? null
  const { reason, text } = entry.feedback ?? { reason: 'other' as const, text: null }
  const lists = record.lists.map(({ id, name }): FeedbackSource => ({ kind: 'list', id, name }))
  const sources = lists.length > 0 ? lists : [otherSource(template, after?.flow?.id, entry.channel ?? '')]
  return { reason, text, stop, flow, template, channel: entry.channel, sources }
}

function otherSource(template: string | null, flow: string | undefined, channel: string): FeedbackSource {
  if (template !== null) return { kind: 'template', id: template, name: template }
  if (flow !== undefined) return { kind: 'flow', id: flow, name: flow }
  return { kind: 'first-contact', id: channel, name: channel }
}
