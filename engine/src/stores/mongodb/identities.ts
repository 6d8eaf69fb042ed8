/**
 * Who owns an identity. Ownership must be unique although an identity moves between documents and there are no transactions.
 *
 * An identity has a document of its own, keyed by it, which names a contact and the attempt (`claim`) that made it do so. It is a
 * pointer; a contact **owns** an identity if the pointer leads to it and its document lists the identity.
 *
 * To take identities, a commit (1) writes its attempt into its contact (`claiming`; a new contact is reserved with `rev` 0), (2) points
 * the identities to it, and (3) writes the contact on condition that `claiming` still is this attempt. Only (3) makes it an owner.
 *
 * A rival that finds a pointer may take it over, on condition that the pointer is still the one it saw, when its contact does not list
 * the identity and does not have that attempt in `claiming` any more. If it does have it, the rival first takes it away: from then on
 * (3) cannot succeed, and the rival looks again. So no two contacts list the same identity: the one that was pointed to first was either written before the rival
 * looked, and then the rival gives way, or can never be written.
 *
 * **Folding one contact into another** takes the same steps, with the one that goes marked (`absorbing`, on condition of its revision)
 * between (2) and (3). Its identities go on pointing to it until (3) has been written, and from there lead on to the other one. Writing (3)
 * is the one instant at which they, and the stops on them, change hands. Afterwards the pointers are moved, and last of all the
 * document that was folded goes. Until (3) it is a contact like any other: whoever wants to write it takes `claiming` away
 * from the other one, and so ends the attempt. A crash therefore leaves either both contacts as they were, or one that has everything.
 *
 * An identity that a contact gives away is not listed any more, which is all that counts; its pointer is taken over by the next owner.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ContactRecord, IdentityKey } from '../../contacts/contact.ts'
import type { Collections, ContactDoc, IdentityDoc } from './collections.ts'
import { findByIds } from './find-by-ids.ts'
import { retrying, writeAll } from './retry.ts'

export const identityKey = ({ kind, value }: IdentityKey) => `${kind}:${value}`

export interface Claim {
  contactId: string
  /** The identities that the contact does not list yet. */
  keys: readonly string[]
  /** Names the attempt: nobody else's. */
  claim: string
  /** The contact that is folded into it: what that one lists comes along. */
  absorbedId: string | undefined
}

/** How long the attempt of somebody else is left alone, ms. */
const PATIENCE_MS = 400
const WAIT_MS = 10

/** Points identities to contacts that have these attempts in `claiming`. Returns those that somebody else owns. */
export async function claimIdentities(to: Collections, claims: readonly Claim[]): Promise<Set<Claim>> {
  const lost = new Set<Claim>()
  const giveUpAt = performance.now() + PATIENCE_MS
  let open = new Map(claims.flatMap((claim) => claim.keys.map((key) => [key, claim] as const)))
  while (open.size > 0) {
    const isWaiting = await claimOnce(to, open, lost, performance.now() < giveUpAt)
    open = new Map([...open].filter(([, claim]) => !lost.has(claim)))
    if (isWaiting) await sleep(WAIT_MS)
  }
  return lost
}

/** Takes what is free out of `open`. Returns whether somebody else is left to finish first. */
async function claimOnce(
  to: Collections,
  open: Map<string, Claim>,
  lost: Set<Claim>,
  isPatient: boolean,
): Promise<boolean> {
  const { contacts, identities } = to
  await writeAll(
    identities,
    [...open].map(([key, { contactId, claim }]) => ({
      updateOne: { filter: { _id: key }, update: { $setOnInsert: { contact: contactId, claim } }, upsert: true },
    })),
  )
  const pointers = await findByIds(identities, [...open.keys()])
  for (const { _id, claim } of pointers) if (open.get(_id)?.claim === claim) open.delete(_id)
  const taken = pointers.filter(({ _id }) => open.has(_id))
  const holders = await findByIds(
    contacts,
    taken.map(({ contact }) => contact),
    HOLDER,
  )
  let isWaiting = false
  for (const pointer of taken) {
    const own = open.get(pointer._id) as Claim
    const rival = holders.find(({ _id }) => _id === pointer.contact)
    const holder = await forwarded(contacts, rival)
    if (holder?.rev && holder.keys.includes(pointer._id) && holder._id !== own.contactId) {
      if (holder._id === own.absorbedId) open.delete(pointer._id)
      else lost.add(own)
    } else if (rival?.claiming === pointer.claim && rival._id !== own.contactId) {
      // Of two that try for the same, the one with the lower id need not wait, so that they do not stop each other. Whether the other
      // one was written a moment before its attempt was ended is looked at anew.
      if (rival._id < own.contactId && isPatient) isWaiting = true
      else await endAttempt(contacts, rival._id, pointer.claim)
    } else {
      const { contactId, claim } = own
      const seen = { _id: pointer._id, claim: pointer.claim }
      await retrying(() => identities.updateOne(seen, { $set: { contact: contactId, claim } }))
    }
  }
  return isWaiting
}

/**
 * From now on this attempt cannot succeed, unless it has. It is remembered, so that a command which marked it, was sent twice and arrives
 * late does not revive it.
 */
export async function endAttempt(contacts: Collections['contacts'], contactId: string, claim: string): Promise<void> {
  const ended = { $each: [claim], $slice: -REMEMBERED }
  await retrying(() => contacts.updateOne({ _id: contactId, ended: { $ne: claim } }, { $push: { ended } }))
  await retrying(() => contacts.updateOne({ _id: contactId, claiming: claim }, { $set: { claiming: null } }))
}
const REMEMBERED = 16

/** Where a contact is that may have been folded into another one. */
async function forwarded<T extends Holder>(
  contacts: Collections['contacts'],
  holder: T | undefined,
): Promise<Holder | undefined> {
  if (!holder?.absorbing) return holder
  const into = await retrying(() => contacts.findOne({ _id: holder.absorbing?.into }, { projection: HOLDER }))
  return into?.absorbed === holder.absorbing.claim ? into : holder
}

/**
 * Frees a contact of an attempt to fold it into another one, unless it has been folded.
 * @returns the contact that it was folded into, whose `pending` still says so
 */
export async function settleAbsorption(contacts: Collections['contacts'], doc: Holder): Promise<string | null> {
  if (!doc.absorbing) return null
  const { into, claim } = doc.absorbing
  await endAttempt(contacts, into, claim)
  const other = await retrying(() => contacts.findOne({ _id: into }, { projection: HOLDER }))
  if (other?.absorbed === claim) return into
  await retrying(() => contacts.updateOne({ _id: doc._id, 'absorbing.claim': claim }, { $set: { absorbing: null } }))
  return null
}

/** The contacts that own any of these identities, each once. */
export async function findOwners(
  { contacts, identities }: Collections,
  keys: readonly string[],
): Promise<ContactDoc[]> {
  let before = ''
  for (;;) {
    const pointers = await findByIds(identities, keys)
    if (pointers.length === 0) return []
    const docs = new Map(
      (
        await findByIds(
          contacts,
          pointers.map(({ contact }) => contact),
        )
      ).map((doc) => [doc._id, doc]),
    )
    const owners = new Map<string, ContactDoc>()
    const stray: IdentityDoc[] = []
    for (const pointer of pointers) {
      const doc = docs.get(pointer.contact)
      const owner = doc && ((await forwarded(contacts, doc)) as ContactDoc)
      const whole = owner && owner !== doc ? await retrying(() => contacts.findOne({ _id: owner._id })) : owner
      if (whole && whole.record !== null && whole.keys.includes(pointer._id)) owners.set(whole._id, whole)
      else stray.push(pointer)
    }
    // A pointer that leads nowhere may have been moved between the two reads.
    const now = JSON.stringify(stray)
    if (stray.length === 0 || now === before) return [...owners.values()]
    before = now
  }
}

export type Holder = Pick<ContactDoc, '_id' | 'rev' | 'keys' | 'claiming' | 'absorbing' | 'absorbed'>
const HOLDER = { rev: 1, keys: 1, claiming: 1, absorbing: 1, absorbed: 1 } as const

/** A record as it was stored. */
export function recordIn({ record }: Pick<ContactDoc, 'record'>): ContactRecord | null {
  return record === null ? null : JSON.parse(record)
}

/**
 * Whether a document was read between two writes. MongoDB never hands out one that is half written; the stand-in of the tests may, and
 * the record says its revision.
 */
export function isWhole(doc: Pick<ContactDoc, 'record' | 'rev'>): boolean {
  return doc.record === null || recordIn(doc)?.rev === doc.rev
}
