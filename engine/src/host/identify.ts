/** Whose event is it? */
import { takeOver } from '../consent/erased-stops.ts'
import { stop } from '../consent/wishes.ts'
import { type ContactRecord, type IdentityKey, newContact } from '../contacts/contact.ts'
import type { ContactEvent, MessageReceived, PreferenceReceived } from '../contacts/events.ts'
import { absorb, isNewOwner, withVariants } from '../contacts/identities.ts'
import { guessLocale } from '../contacts/locale.ts'
import { contactOf, openDraft } from '../run/draft.ts'
import type { Host } from './host.ts'

/**
 * The record of the person an event is about: stored, folded together from two, or new. Null for a status of a message that
 * is not ours. Identities of an erased person bring their stops along.
 */
export async function identify(host: Host, event: ContactEvent): Promise<ContactRecord | null> {
  const record = await recordOf(host, event)
  // A status adds no identity.
  if (record && event.type !== 'status') takeOver(record, await host.erasures.stopsFor(record, whoIn(event)))
  return record
}

async function recordOf(host: Host, event: ContactEvent): Promise<ContactRecord | null> {
  const keys = whoIn(event)
  const found = await host.store.find(withVariants(keys))
  if (!found) {
    if (event.type === 'status') return event.sendId ? host.store.get(contactOf(event.sendId)) : null
    return newContact(host.newId(), keys, host.now(), guessLocale(keys, host.settings().locale))
  }
  if ('from' in event && isNewOwner(found.record, keys)) return newOwner(host, event, found.record)
  const [other] = found.also
  if (!other) return found.record
  // Two records turn out to be one person: fold them together first, the stricter consent wins.
  const draft = openDraft(found.record, host.settings(), host.now(), host.sha256)
  absorb(draft, other)
  await host.store.commit({ record: draft.record, journal: draft.journal, absorbed: other })
  return recordOf(host, event)
}

/**
 * A number changed hands. It stays with the one who left it, so that their stop goes on holding for it; the new owner is known
 * by their own user id, and begins with the same stops: they have to opt in anew.
 */
async function newOwner(
  host: Host,
  event: MessageReceived | PreferenceReceived,
  left: ContactRecord,
): Promise<ContactRecord> {
  event.from = event.from.filter(({ kind }) => kind !== 'wa_id')
  const found = await host.store.find(event.from)
  if (found) return found.record
  const record = newContact(host.newId(), event.from, host.now(), left.locale)
  if (left.consent.stops.length === 0) return record
  const draft = openDraft(record, host.settings(), host.now(), host.sha256)
  for (const held of left.consent.stops) {
    const evidence = `Begins with the stop of contact ${left.id}, whose number this was (entry ${held.entryId})`
    stop(draft, held.scope, held.register, { source: 'merge', actor: 'system', sentAt: held.requestedAt, evidence })
  }
  await host.store.commit({ record, journal: draft.journal })
  return (await identify(host, event)) as ContactRecord
}

/** The identities by which an event names its person. */
export function whoIn(event: ContactEvent): IdentityKey[] {
  switch (event.type) {
    case 'message':
    case 'preference':
      return event.from
    case 'status':
      return event.recipient
    case 'identity':
      return [...event.previous, ...event.current]
    case 'send':
      return event.to
    case 'consent':
    case 'import':
    case 'takeover':
    case 'wake':
      return event.who
  }
}
