/**
 * THE LOOP. One event of one person: lane > load > gate and step > commit > kick. The gate (consent) and the step (flow) are
 * `turn()`, pure; what it works out is written as one commit or not at all. A failing store throws: whoever delivered the
 * event delivers it again, and an event that was committed is known by its key.
 */
import { type ContactRecord, type IdentityKey, newContact } from '../contacts/contact.ts'
import type { ContactEvent, MessageReceived, PreferenceReceived } from '../contacts/events.ts'
import { absorb, isNewOwner, withVariants } from '../contacts/identities.ts'
import { guessLocale } from '../contacts/locale.ts'
import { contactOf, openDraft } from '../run/draft.ts'
import type { Enqueued } from '../run/enqueue.ts'
import { type Turned, turn } from '../run/turn.ts'
import type { Host } from './host.ts'
import { park } from './park.ts'

export interface Handled {
  /** Empty for a status of a message that is not ours: it is kept as it came. */
  contactId: string
  duplicate: boolean
  /** What became of a `send` event. */
  sent?: Enqueued
}

/** How often another writer may be first. Each try is a fresh load and a fresh turn. */
const MAX_CONFLICTS = 50

export function handle(host: Host, event: ContactEvent, resolvedDeadLetter?: string): Promise<Handled> {
  return host.lanes.run(laneOf(event), async () => {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const record = await load(host, event)
      if (!record) return keepUnowned(host, event)

      const { draft, sent } = await work(host, record, event)

      const { record: changed, journal } = draft
      const outcome = await host.store.commit({ record: changed, journal, eventKey: event.key, resolvedDeadLetter })
      if (outcome === 'conflict') continue
      if (outcome === 'duplicate') return { contactId: changed.id, duplicate: true }

      host.observe(draft, event)
      if (changed.sendAt !== null && changed.sendAt <= draft.now) host.outbox.kick(changed.id)
      host.timers.wakeAt(changed.wakeAt)
      return { contactId: changed.id, duplicate: false, sent }
    }
    throw new Error(`Event ${event.key} met another writer ${MAX_CONFLICTS} times in a row`)
  })
}

/** The turn. A bug in it parks the event instead of losing it. */
async function work(host: Host, record: ContactRecord, event: ContactEvent): Promise<Turned> {
  const world = await host.worldFor(record)
  const now = host.now()
  try {
    return turn(record, event, world, now)
  } catch (error) {
    host.log.error({ err: error, event: event.key }, 'An event could not be applied and is kept as a dead letter')
    return park((await load(host, event)) ?? record, event, error, world, now)
  }
}

async function load(host: Host, event: ContactEvent): Promise<ContactRecord | null> {
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
  return load(host, event)
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
  record.consent.stops = left.consent.stops.map((stop) => ({ ...stop, rev: 0, optInsBefore: [] }))
  return record
}

/** A status of a message that some other application sent over the same account. */
async function keepUnowned(host: Host, event: ContactEvent): Promise<Handled> {
  await host.store.keepRaw({ key: event.key, receivedAt: host.now(), field: event.type, body: event as never })
  return { contactId: '', duplicate: false }
}

/** The identities by which an event names its person. */
function whoIn(event: ContactEvent): IdentityKey[] {
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
    case 'takeover':
    case 'wake':
      return event.who
  }
}

/** Two identities of one person may use two lanes; then the revision of the commit decides who was first. */
function laneOf(event: ContactEvent): string {
  const who = whoIn(event)
  const key = who.find(({ kind }) => kind === 'wa_id') ?? who[0]
  return key ? `${key.kind}:${key.value}` : event.key
}
