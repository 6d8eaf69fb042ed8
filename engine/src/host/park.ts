import type { ContactRecord } from '../contacts/contact.ts'
import type { ContactEvent } from '../contacts/events.ts'
import { journal, openDraft } from '../run/draft.ts'
import type { Turned, World } from '../run/turn.ts'

/**
 * What is committed when a turn meets a bug of ours: the untouched record, and the event as a dead letter. Nothing received
 * is lost, an admin sees it and can replay it, and one message cannot make WhatsApp deliver its whole batch for ever.
 */
export function park(untouched: ContactRecord, event: ContactEvent, error: unknown, world: World, now: number): Turned {
  // What could not be carried out must not be due again at once, for ever.
  if (event.type === 'wake') untouched.wakeAt = null
  const draft = openDraft(untouched, world.settings, now, world.sha256)
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  journal(draft, event.key, 'event.applied', { parked: true })
  draft.journal.deadLetters.push({
    id: `event:${event.key}`,
    contactId: untouched.id,
    at: now,
    kind: 'event',
    reason,
    body: event as never,
  })
  draft.trace.push({ what: 'fault', detail: reason })
  return { draft }
}
