/** Whose event is it? */
import { keptUnder, takeOver } from '../consent/erased-stops.ts'
import { type ContactRecord, type IdentityKey, newContact } from '../contacts/contact.ts'
import type { ContactEvent, MessageReceived, PreferenceReceived, StatusReceived } from '../contacts/events.ts'
import { absorb, isNewOwner, releaseIdentities, withVariants } from '../contacts/identities.ts'
import { guessLocale } from '../contacts/locale.ts'
import { MAX_CONFLICTS } from '../limits.ts'
import type { Found, Journal } from '../stores/store.ts'
import { contactOf, emptyJournal, openDraft } from '../turn/draft.ts'
import type { Host } from './host.ts'

export interface Identified {
  record: ContactRecord
  /** What has to be written with the turn of this event, before anything else. */
  journal: Journal
}

/** What the store says of the identities of an event. `hasErased` is asked last, so that who is erased meanwhile is not missed. */
export interface LookedUp {
  found: Found | null
  hasErased: boolean
}

/**
 * The record of the person an event is about: stored, folded together from two, or new. Null for a status of a message that
 * is not ours, and for what was about to happen to somebody who is gone. Identities of an erased person bring their stops along.
 * @param looked what was looked up for many events together; absent: it is looked up here
 */
export async function identify(host: Host, event: ContactEvent, looked?: LookedUp): Promise<Identified | null> {
  const record = await recordOf(host, event, looked)
  if (!record) return null
  // Of all statuses only the news whom a message reached adds an identity.
  const addsNone = event.type === 'status' && event.status !== 'reached'
  // A number that changes hands has just left its stops there.
  const hasErased = 'from' in event ? undefined : looked?.hasErased
  const erased = addsNone ? [] : await host.erasures.stopsFor(record, whoIn(event), hasErased)
  if (erased.length === 0) return { record, journal: emptyJournal() }
  const draft = openDraft(record, host.settings(), host.now(), host.sha256)
  takeOver(draft, erased)
  return draft
}

async function recordOf(host: Host, event: ContactEvent, looked?: LookedUp): Promise<ContactRecord | null> {
  // Every round but the last writes, or meets another writer; then the store is asked anew.
  for (let rounds = 0; rounds < MAX_CONFLICTS; rounds++) {
    const keys = whoIn(event)
    const found = looked && rounds === 0 ? looked.found : await host.store.find(withVariants(keys))
    if (!found) {
      const sender = event.type === 'status' ? await senderOf(host, event) : null
      if (sender || !(await bringsSomebody(host, event))) return sender
      return newContact(host.newId(), keys, host.now(), guessLocale(keys, host.settings().locale))
    }
    if ('from' in event && isNewOwner(found.record, keys, event.at)) {
      await beginAnew(host, event, found.record)
      continue
    }
    // A status of our own message says whom it reached: two records may turn out to be one person by that.
    const sender = event.type === 'status' ? await senderOf(host, event) : null
    const other = found.also[0] ?? (sender && sender.id !== found.record.id ? sender : undefined)
    if (!other) return found.record
    // Two records turn out to be one person: fold them together first, the stricter consent wins.
    const draft = openDraft(found.record, host.settings(), host.now(), host.sha256)
    absorb(draft, other)
    await host.store.commit({ record: draft.record, journal: draft.journal, absorbed: other })
  }
  throw new Error(`Whose event ${event.key} is was not settled: another writer was met ${MAX_CONFLICTS} times in a row`)
}

/**
 * Whether there is somebody from now on. What is about to happen to whom we know, such as a timer, brings nobody back who was erased
 * meanwhile. A status is of a message of some other application, which is none of ours but for one: that person has told WhatsApp
 * that they want no marketing, which counts for all of this number.
 */
async function bringsSomebody({ erasures }: Host, event: ContactEvent): Promise<boolean> {
  if (event.type === 'wake' || event.type === 'takeover') return false
  if (event.type !== 'status') return true
  const hasStopped = event.errors.some((error) => error.class === 'opt-out')
  return hasStopped && event.recipient.length > 0 && !(await erasures.isErased(event.recipient))
}

/** The person to whom the message went that a status is about. */
async function senderOf(host: Host, { sendId }: StatusReceived): Promise<ContactRecord | null> {
  return sendId ? host.store.get(contactOf(sendId)) : null
}

/**
 * A number changed hands. With a user id of their own the new owner is known by that, and the number stays with the one who
 * left it; without one they take it over. Either way they begin with the same stops, kept under what they are known by: they have
 * to opt in anew. Kept first, so that a process which is killed on the way leaves no number without its stops.
 */
async function beginAnew(host: Host, event: MessageReceived | PreferenceReceived, left: ContactRecord): Promise<void> {
  const own = event.from.filter(({ kind }) => kind !== 'wa_id')
  const isKnownApart = own.length > 0 && left.identities.some(({ kind }) => kind === 'bsuid')
  const theirs = isKnownApart ? own : withVariants(event.from)
  await host.store.keepStops(keptUnder(theirs.map(host.erasures.hashOf), left.consent.stops))
  if (isKnownApart) event.from = own
  else {
    const released = openDraft(left, host.settings(), host.now(), host.sha256)
    releaseIdentities(released, theirs)
    await host.store.commit({ record: left, journal: released.journal })
  }
}

/**
 * What happens to one person happens one after the other, in the lane of their number. Two identities of one person may use two
 * lanes; then the revision of the commit decides who was first.
 */
export function laneOf(who: readonly IdentityKey[]): string | undefined {
  const key = who.find(({ kind }) => kind === 'wa_id') ?? who[0]
  return key && `${key.kind}:${key.value}`
}

/** The lane of an event; one that names nobody has a lane to itself. */
export const laneFor = (event: ContactEvent) => laneOf(whoIn(event)) ?? event.key

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
