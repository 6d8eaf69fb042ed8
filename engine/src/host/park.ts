import type { ContactEvent } from '../contacts/events.ts'
import type { Turned, World } from '../run/turn.ts'
import { journal, openDraft } from '../turn/draft.ts'
import type { Identified } from './identify.ts'

/**
 * What is committed when a turn meets a bug of ours: the untouched record, and the event as a dead letter. Nothing received
 * is lost, an admin sees it and can replay it, and one message cannot make WhatsApp deliver its whole batch for ever.
 */
export function park(untouched: Identified, event: ContactEvent, error: unknown, world: World, now: number): Turned {
  const { record, journal: begun } = untouched
  // What could not be carried out must not be due again at once, for ever.
  if (event.type === 'wake') record.wakeAt = null
  const draft = openDraft(record, world.settings, now, world.sha256, world.lexicon, begun)
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  journal(draft, event.key, 'event.applied', { parked: true })
  draft.journal.deadLetters.push({
    id: `event:${event.key}`,
    contactId: record.id,
    at: now,
    kind: 'event',
    reason,
    body: event as never,
  })
  draft.trace.push({ what: 'fault', detail: reason })
  return { draft }
}
