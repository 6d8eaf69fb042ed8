/**
 * What a commit writes beside its contact. It rides in the contact's document, so it is stored in the very write that makes the commit
 * effective, and is then flushed to where it is looked for. Whoever finds it unflushed may flush it, several at once and again, and a
 * process that was stopped for long may do so late: everything here is written under an id that follows from the commit, once, and
 * what changes later remembers what it was made from. Only an erasure takes things away for which nothing is left that would remember:
 * who has flushed looks afterwards whether the person is erased, and then removes them again (`purgeAgain` in `commits.ts`).
 */
import type { ErasedStop } from '../../consent/erased-stops.ts'
import { placeOf, textToKeep } from '../../consent/ledger.ts'
import { type DeadLetter, type Delivery, isOwed, type NewDelivery, OWED_EVENT } from '../deliveries.ts'
import type { Commit, JournalEvent } from '../store.ts'
import { each, incrementsOf, type Sums, sumInto } from '../tallies.ts'
import { type Collections, type ContactDoc, type IncrementDoc, RESERVED } from './collections.ts'
import { GONE } from './notes.ts'
import { retrying, type Write, writeAll } from './retry.ts'

export interface Pending {
  /** The revision that the commit made, its token, and the one of the commit that made the contact. */
  rev: number
  token: string
  born: string
  events: JournalEvent[]
  /** Place and text. */
  entries: [string, string][]
  letters: DeadLetter[]
  /** The letter that goes, as it was when the commit was made. */
  resolved?: { id: string; borns: string[] }
  links: { hash: string; contactId: string; scope: string; createdAt: number }[]
  deliveries: Delivery[]
  sums: IncrementDoc['sums']
  /** Rows of the unsubscribe list; absent: they are as they were. */
  stops?: { rows: { register: string; scope: string; since: number }[]; search: string }
  absorbed?: { id: string; born: string; keys: string[]; claim: string }
  erased?: { absorbed: string[]; keys: string[]; names: string[]; place: string; text: string; forget: string[] }
}

export const NOTHING_PENDING: Omit<Pending, 'rev' | 'token' | 'born'> = {
  ...{ events: [], entries: [], letters: [], links: [], deliveries: [], sums: [] },
}

/** What a commit writes beside its contact, as far as that is known before it looks at what is stored. */
export function pendingOf(commit: Commit): Pending {
  const { record, journal, links = [] } = commit
  const sums: Sums = new Map()
  sumInto(sums, incrementsOf(commit))
  return {
    ...{ rev: record.rev + 1, token: '', born: '' },
    events: journal.events,
    entries: journal.ledger.map((entry) => [placeOf(entry.contactId, entry.n), textToKeep(entry)]),
    letters: journal.deadLetters,
    links: [...links],
    deliveries: [],
    sums: [...each(sums)],
  }
}

/** A commit that is to be flushed. */
export type Unflushed = Pick<ContactDoc, '_id'> & { pending: Pending }

/** Writes what these commits still have to write. When it returns all of it is there. */
export async function flushPending(to: Collections, commits: readonly Unflushed[], now: number): Promise<void> {
  if (commits.length === 0) return
  const resolved = commits.flatMap(({ pending }) => pending.resolved ?? [])
  await writeAll(
    to.letters,
    resolved.map(({ id, borns }) => ({
      updateOne: {
        filter: { _id: id, gone: false, borns },
        update: { $set: { gone: true, goneAt: now, letter: '' } },
      },
    })),
  )
  for (const { _id, pending } of commits) if (pending.absorbed) await finishAbsorption(to, _id, pending.absorbed)
  const deliveries = await toExistingWebhooks(
    to,
    commits.flatMap(({ pending }) => pending.deliveries),
  )
  await Promise.all([
    writeAll(
      to.events,
      commits.flatMap(({ pending }) => eventsOf(pending)),
    ),
    writeAll(
      to.ledger,
      commits.flatMap(({ pending }) => pending.entries.map(([place, text]) => addEntry(place, text))),
    ),
    writeAll(
      to.letters,
      commits.flatMap(({ pending }) => pending.letters.flatMap((letter) => addLetter(letter, pending.token))),
    ),
    writeAll(
      to.links,
      commits.flatMap(({ pending }) => pending.links.map(({ hash, ...link }) => addOnce(hash, link))),
    ),
    writeAll(
      to.deliveries,
      deliveries.map((delivery) => addOnce(delivery.id, deliveryFields(delivery, delivery.at))),
    ),
    writeAll(
      to.stops,
      commits.flatMap(({ _id, pending }) => stopsOf(_id, pending)),
    ),
    writeAll(
      to.increments,
      commits.flatMap(({ pending }) => incrementOf(pending)),
    ),
  ])
  for (const { _id, pending } of commits) if (pending.erased) await finishErasure(to, _id, pending.erased)
}

export const addOnce = (id: string, fields: object): Write => ({
  updateOne: { filter: { _id: id }, update: { $setOnInsert: fields }, upsert: true },
})

function eventsOf({ rev, events }: Pending): Write[] {
  return events
    .map(({ id, contactId, at, kind, data }, i) => {
      // A commit may name an event twice: the first one counts.
      const isFirst = events.findIndex((event) => event.id === id) === i
      return isFirst ? addOnce(id, { contactId, at, n: rev * PER_COMMIT + i, kind, data: JSON.stringify(data) }) : null
    })
    .filter((operation) => operation !== null)
}
/** More than the events of any commit. */
const PER_COMMIT = 10_000

const addEntry = (place: string, text: string) =>
  addOnce(place, { contact: place.slice(0, place.lastIndexOf(' ')), text })

function incrementOf({ token, sums }: Pending): Write[] {
  return sums.length === 0 ? [] : [addOnce(token, { sums, folded: false, foldedAt: null })]
}

/** @param born what wrote it: one that was written and is gone does not come back by being written late. */
export function addLetter(letter: DeadLetter, born: string): Write[] {
  const owed = letter.kind === 'webhook' && isOwed(letter.body as unknown as Delivery)
  const fields = {
    contactId: letter.contactId,
    at: letter.at,
    owed,
    letter: JSON.stringify(letter),
    gone: false,
    goneAt: null,
  }
  return [
    { updateOne: { filter: { _id: letter.id }, update: { $setOnInsert: { ...fields, borns: [born] } }, upsert: true } },
    {
      updateOne: {
        filter: { _id: letter.id, gone: true, borns: { $ne: born } },
        update: { $set: fields, $push: { borns: born } },
      },
    },
  ]
}

export function deliveryFields(delivery: Delivery, dueAt: number) {
  const { id, webhookId, contactId, eventId, event, at, body, seq, attempts } = delivery
  return {
    ...{ webhookId, contactId, seq, at, dueAt, lease: null, attempts, owed: event === OWED_EVENT },
    data: JSON.stringify({ id, webhookId, eventId, event, at, body } satisfies Omit<NewDelivery, 'contactId'>),
    ...{ done: false, doneAt: null, settledBy: null, letter: null },
  }
}

async function toExistingWebhooks({ notes }: Collections, deliveries: readonly Delivery[]): Promise<Delivery[]> {
  if (deliveries.length === 0) return []
  const ids = [...new Set(deliveries.map(({ webhookId }) => `webhook ${webhookId}`))]
  const filter = { _id: { $in: ids }, data: { $ne: GONE } }
  const found = await retrying(() => notes.find(filter, { projection: { _id: 1 } }).toArray())
  return deliveries.filter(({ webhookId }) => found.some(({ _id }) => _id === `webhook ${webhookId}`))
}

function stopsOf(contactId: string, { rev, born, stops }: Pending): Write[] {
  if (!stops) return []
  const { rows, search } = stops
  const ids = rows.map(({ register, scope }) => `${contactId} ${register} ${scope} ${born}`)
  const written = rows.flatMap((row, i) => [
    addOnce(ids[i] as string, { ...row, contactId, born, search, rev, gone: false }),
    // It was there before, in an earlier revision.
    {
      updateOne: { filter: { _id: ids[i], rev: { $lt: rev } }, update: { $set: { ...row, search, rev, gone: false } } },
    },
  ])
  const filter = { contactId, born, _id: { $nin: ids }, rev: { $lt: rev }, gone: false }
  return [...written, { updateMany: { filter, update: { $set: { gone: true, rev } } } }]
}

/** Everything of the folded contact that is found by its id, then the pointers to it, and when nothing leads to it any more itself. */
async function finishAbsorption(
  to: Collections,
  contactId: string,
  { id, born, keys, claim }: NonNullable<Pending['absorbed']>,
) {
  const byId = { contactId: id }
  await retrying(() => to.links.updateMany(byId, { $set: { contactId } }))
  await retrying(() => to.deliveries.updateMany(byId, { $set: { contactId } }))
  await retrying(() => to.stops.updateMany({ ...byId, born }, { $set: { gone: true, rev: Number.MAX_SAFE_INTEGER } }))
  await retrying(() =>
    to.identities.updateMany({ _id: { $in: keys }, contact: id }, { $set: { contact: contactId, claim } }),
  )
  await retrying(() => to.contacts.deleteOne({ _id: id, 'absorbing.claim': claim }))
}

async function finishErasure(
  to: Collections,
  contactId: string,
  erased: NonNullable<Pending['erased']>,
): Promise<void> {
  const { absorbed, keys, names, place, text, forget } = erased
  // Those that were folded into it are gone: what tells a process which flushes a commit of theirs late that they are erased.
  await writeAll(
    to.contacts,
    absorbed.map((id) => addOnce(id, { ...RESERVED, rev: 0, claiming: null, claimingAt: null, erased: true })),
  )
  await purge(to, [contactId, ...absorbed], [place])
  await writeAll(to.ledger, [addEntry(place, text)])
  await retrying(() => to.identities.deleteMany({ _id: { $in: keys }, contact: contactId }))
  for (const name of names) await retrying(() => to.raw.deleteMany({ data: { $regex: literally(name) } }))
  await retrying(() => to.erasedStops.deleteMany({ _id: { $in: forget } }))
}

/** Removes what was journalled about erased contacts. @param places of their tombstones, which stay */
export async function purge(to: Collections, ids: string[], places: string[]): Promise<void> {
  const contactId = { $in: ids }
  await retrying(() => to.ledger.deleteMany({ contact: contactId, _id: { $nin: places } }))
  await retrying(() => to.events.deleteMany({ contactId }))
  await retrying(() => to.links.deleteMany({ contactId }))
  await retrying(() => to.stops.deleteMany({ contactId }))
  await retrying(() => to.letters.deleteMany({ contactId, owed: false }))
  await retrying(() => to.deliveries.deleteMany({ contactId, owed: false }))
}

/** A text as a regular expression that finds just this. */
export const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Stops of erased people, as they are kept. */
export const erasedStopId = ({ identityHash, register, scope, entryId }: ErasedStop, attempt: string) =>
  `${identityHash} ${register} ${scope} ${entryId} ${attempt}`
