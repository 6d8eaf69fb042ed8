/**
 * Commits to MongoDB. Those that arrive together share their commands (group commit); each is refused or made for itself by a
 * conditional write on the revision of its one document.
 *
 * **Once and only once.** An event is looked for among the journalled ones after the contact was read, and again in what the last commit
 * of the contact journalled (`journalled`), which is not flushed yet perhaps. All commits before that one have been flushed: no
 * contact is written while its `pending` has not been. So whichever commit of this contact applied the event, it is found.
 *
 * **Lost answers.** A commit leaves a token in `commits`. When a connection breaks the write is repeated, which changes nothing if it took
 * effect, and the token tells whether it did. Each revision leaves one token and the last few are kept, so a token that is not there
 * proves that nothing was written only while the revision has not gone further than that. A process that was stopped for longer cannot
 * tell: what has an event is asked for again, and is a duplicate if it was applied; anything else throws.
 *
 * **What failed.** An attempt is let go of only when it cannot be made any more, also by a command that is still under way: the
 * revision has moved on, or its claim has been taken away. Even then no pointer goes that leads to a contact which lists the identity.
 */
import { setImmediate as nextTick } from 'node:timers/promises'
import { barred } from '../../consent/audience.ts'
import { type ErasedStop, supersedes } from '../../consent/erased-stops.ts'
import { placeOf, textToKeep } from '../../consent/ledger.ts'
import type { ContactRecord } from '../../contacts/contact.ts'
import { subscriptionOf } from '../../contacts/subscription.ts'
import { newId } from '../../new-id.ts'
import { checkAbsorption } from '../absorption.ts'
import type { NewDelivery } from '../deliveries.ts'
import { searchableText } from '../search.ts'
import type { Commit, CommitResult, Erasure } from '../store.ts'
import { placesOf } from '../tallies.ts'
import type { ServerClock } from './clock.ts'
import { type Collections, type ContactDoc, type ErasedStopDoc, NOBODY, RESERVED } from './collections.ts'
import { findByIds } from './find-by-ids.ts'
import { type Claim, claimIdentities, endAttempt, identityKey, settleAbsorption } from './identities.ts'
import { erasedStopId, flushPending, NOTHING_PENDING, type Pending, pendingOf, purge } from './journal.ts'
import { retrying, writeAll } from './retry.ts'

export interface Commits {
  commit(commit: Commit): Promise<CommitResult>
  commitAll(commits: readonly Commit[]): Promise<CommitResult[]>
  erase(erasure: Erasure): Promise<'erased' | 'conflict'>
  flush(): void
  /** Takes up what processes that are gone have left behind. @throws Error naming the contacts where that fails, after all the others */
  sweep(now: number): Promise<void>
  keepStops(stops: readonly ErasedStop[]): Promise<void>
  /** Removes what processes that are gone have written about people who had been erased meanwhile. */
  purgeErased(): Promise<void>
  /** Waits for what is under way. */
  close(): Promise<void>
}

/** Commits in one group, and groups under way at once. */
const GROUP = 500
const GROUPS_AT_ONCE = 3
/** How long what has been flushed may stay marked as unflushed, ms. */
const CLEAR_AFTER_MS = 200
/** For how long others leave it to its own process to flush a commit, ms. */
const LEFT_BEHIND_MS = 10_000
const RESERVED_MS = 60 * 60 * 1000
/** Contacts that a report names. */
const NAMED = 5
/** Tokens that a contact remembers. */
const REMEMBERED = 16

export function createCommits(to: Collections, clock: Pick<ServerClock, 'now'>): Commits {
  const { contacts, events, letters } = to
  let waiting: Attempt[] = []
  let scheduled = false
  /** Ids of contacts, identities and events of groups under way: what shares one of them waits its turn. */
  const busy = new Set<string>()
  const underWay = new Set<Promise<void>>()
  /** By contact: the token of a commit that this process has flushed and not marked as flushed yet. */
  const flushed = new Map<string, string>()
  let clearing: NodeJS.Timeout | undefined

  function attempt(change: Change): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      waiting.push({ ...change, token: newId(), resolve, reject })
      if (scheduled) return
      scheduled = true
      setImmediate(flush)
    })
  }

  function flush(): void {
    scheduled = false
    while (underWay.size < GROUPS_AT_ONCE) {
      const group: Attempt[] = []
      const later: Attempt[] = []
      /** What earlier ones that have to wait touch: nobody overtakes them. */
      const ahead = new Set<string>()
      for (const one of waiting) {
        if (group.length < GROUP && !one.touches.some((name) => busy.has(name) || ahead.has(name))) {
          group.push(one)
          for (const name of one.touches) busy.add(name)
        } else {
          later.push(one)
          for (const name of one.touches) ahead.add(name)
        }
      }
      waiting = later
      if (group.length === 0) return
      const made = runGroup(group).finally(() => {
        for (const { touches } of group) for (const name of touches) busy.delete(name)
        underWay.delete(made)
        flush()
      })
      underWay.add(made)
    }
  }

  async function runGroup(group: readonly Attempt[]): Promise<void> {
    try {
      const results = await make(group)
      for (const one of group) one.resolve(results.get(one) ?? 'conflict')
    } catch (error) {
      for (const one of group) one.reject(error)
    }
  }

  /** Makes or refuses each of these commits, which have nothing in common. Those without a result conflict. */
  async function make(group: readonly Attempt[]): Promise<Map<Attempt, CommitResult>> {
    const results = new Map<Attempt, CommitResult>()
    const docs = await settled(group.flatMap(({ id, absorbed }) => (absorbed ? [id, absorbed.id] : [id])))
    const keys = group.flatMap(({ eventKey }) => eventKey ?? [])
    const known = new Set((await findByIds(events, keys, { _id: 1 })).map(({ _id }) => _id))

    const able = group.filter((one) => {
      const doc = docs.get(one.id)
      const isKnown = (key: string) => known.has(key) || doc?.journalled.includes(key)
      if (one.eventKey !== undefined && isKnown(one.eventKey)) results.set(one, 'duplicate')
      else if ((doc?.rev ?? 0) === one.rev && !doc?.erased && isAsRead(docs.get(one.absorbed?.id ?? ''), one))
        return true
      return false
    })
    const ready = await withIdentities(able, docs)
    await complete(ready, docs)
    const made = await write(ready)
    for (const one of made.keys()) results.set(one, 'committed')
    // Whoever has written after one of these has flushed it before.
    const last = [...made].flatMap(([one, { commit }]) => (commit === one.token ? one : []))
    await flushPending(
      to,
      last.map(({ id, pending }) => ({ _id: id, pending })),
      clock.now(),
    )
    for (const { id, token } of last) noteFlushed(id, token)
    return results
  }

  /** Writes the contacts. Returns those that were written, with what is there now; the others cannot be any more. */
  async function write(ready: readonly Attempt[]): Promise<Map<Attempt, Written>> {
    const made = new Map<Attempt, Written>()
    for (let open = ready; open.length > 0; ) {
      await writeAll(
        contacts,
        open.map((one) => ({
          updateOne: {
            filter: { _id: one.id, rev: one.rev, absorbing: null, ...(one.claim && { claiming: one.claim.claim }) },
            update: {
              $set: fieldsOf(one, clock.now()),
              $push: { commits: { $each: [one.token], $slice: -REMEMBERED } },
            },
          },
        })),
      )
      const docs = await writtenTo(open.map(({ id }) => id))
      const held: Attempt[] = []
      for (const one of open) {
        let doc = docs.get(one.id)
        if (one.claim && !isMade(one, doc)) {
          await endAttempt(contacts, one.id, one.claim.claim)
          doc = (await writtenTo([one.id])).get(one.id)
        }
        const is = isMade(one, doc)
        if (doc && is) made.set(one, doc)
        else if (!one.claim && doc?.rev === one.rev) held.push(one)
        else {
          await release(one)
          if (is === undefined && one.eventKey === undefined) one.reject(new Error(UNKNOWN))
        }
      }
      // Somebody wants to fold them into others. Were that left to them, the write might still arrive and take effect afterwards.
      await settled(held.map(({ id }) => id))
      open = held
    }
    return made
  }

  /** These contacts, with nothing of earlier commits left to be flushed and no open attempt to fold them into others. */
  async function settled(ids: readonly string[]): Promise<Map<string, ContactDoc>> {
    for (;;) {
      const docs = await findByIds(contacts, ids, WITHOUT_RECORD)
      const unflushed = docs.filter(({ _id, pending, commit }) => pending !== null && flushed.get(_id) !== commit)
      const held = docs.filter(({ absorbing }) => absorbing !== null)
      if (unflushed.length + held.length === 0) return new Map(docs.map((doc) => [doc._id, doc]))
      await flushDocs(unflushed)
      for (const doc of held) {
        const into = await settleAbsorption(contacts, doc)
        // It is folded, and goes when that has been flushed.
        if (into) await flushDocs(await findByIds(contacts, [into], WITHOUT_RECORD))
      }
    }
  }

  async function flushDocs(docs: readonly ContactDoc[]): Promise<void> {
    await flushPending(
      to,
      docs.flatMap(({ _id, pending }) => (pending === null ? [] : { _id, pending: JSON.parse(pending) as Pending })),
      clock.now(),
    )
    for (const { _id, commit, pending } of docs) if (pending !== null && commit !== null) noteFlushed(_id, commit)
  }

  /** Takes the identities that are new to their contacts. Returns those who got all of theirs. */
  async function withIdentities(able: readonly Attempt[], docs: Map<string, ContactDoc>): Promise<Attempt[]> {
    for (const one of able) {
      const own = [...(docs.get(one.id)?.keys ?? []), ...(docs.get(one.absorbed?.id ?? '')?.keys ?? [])]
      const keys = one.keys.filter((key) => !own.includes(key))
      if (keys.length > 0 || one.absorbed || one.rev === 0)
        one.claim = { contactId: one.id, keys, claim: one.token, absorbedId: one.absorbed?.id }
    }
    const claiming = able.flatMap(({ claim, rev }) => (claim ? { claim, rev } : []))
    await writeAll(
      contacts,
      claiming.map(({ claim: { contactId, claim }, rev }) => ({
        updateOne: {
          filter: { _id: contactId, rev, ended: { $ne: claim }, ...(rev > 0 && { absorbing: null }) },
          update: { $set: { claiming: claim, claimingAt: clock.now() }, ...(rev === 0 && { $setOnInsert: RESERVED }) },
          upsert: rev === 0,
        },
      })),
    )
    const lost = await claimIdentities(
      to,
      claiming.map(({ claim }) => claim),
    )
    const ready: Attempt[] = []
    for (const one of able) {
      if (one.claim && (lost.has(one.claim) || !(await isMarked(one)))) await release(one)
      else ready.push(one)
    }
    return ready
  }

  /** Marks the contact that is to be folded into this one, if there is one. */
  async function isMarked({ id, absorbed, token }: Attempt): Promise<boolean> {
    if (!absorbed) return true
    const absorbing = { into: id, claim: token }
    await retrying(() =>
      contacts.updateOne({ _id: absorbed.id, rev: absorbed.rev, absorbing: null }, { $set: { absorbing } }),
    )
    const doc = await retrying(() => contacts.findOne({ _id: absorbed.id }, { projection: { absorbing: 1 } }))
    return doc?.absorbing?.claim === token
  }

  /**
   * Lets go of what a failed attempt has taken: first the attempt, so that nothing can come of it, then the rest. A contact that does not
   * list an identity now cannot come to list it by this claim: whoever adds it points it to a claim of its own before.
   */
  async function release({ id, claim, absorbed, token }: Attempt): Promise<void> {
    if (!claim) return
    await endAttempt(contacts, id, claim.claim)
    const listed = (await writtenTo([id])).get(id)?.keys ?? []
    const free = claim.keys.filter((key) => !listed.includes(key))
    await retrying(() => to.identities.deleteMany({ _id: { $in: free }, contact: id, claim: claim.claim }))
    if (absorbed) {
      const filter = { _id: absorbed.id, 'absorbing.claim': token }
      await retrying(() => contacts.updateOne(filter, { $set: { absorbing: null } }))
    }
  }

  /** What follows from what is stored: the rows of the list if they change, places of deliveries, the letter as it is. */
  async function complete(ready: readonly Attempt[], docs: Map<string, ContactDoc>): Promise<void> {
    for (const one of ready) {
      const { pending, absorbed, deliveries, resolvedDeadLetter } = one
      const [doc, folded] = [docs.get(one.id), docs.get(absorbed?.id ?? '')]
      Object.assign(pending, { token: one.token, born: doc?.born ?? one.token })
      if (doc?.view !== one.view && (doc || one.rows.length > 0)) pending.stops = { rows: one.rows, search: one.search }
      if (folded) pending.absorbed = { id: folded._id, born: folded.born ?? '', keys: folded.keys, claim: one.token }
      one.lastSeq = Math.max(doc?.lastSeq ?? 0, folded?.lastSeq ?? 0)
      if (deliveries.length > 0) {
        const first = Math.max(clock.now() * PLACES_PER_MS, one.lastSeq + 1)
        pending.deliveries = deliveries.map((delivery, i) => ({ ...delivery, seq: first + i, attempts: 0 }))
        one.lastSeq = first + deliveries.length
      }
      if (resolvedDeadLetter !== undefined) {
        const letter = await retrying(() => letters.findOne({ _id: resolvedDeadLetter }))
        if (letter) pending.resolved = { id: letter._id, borns: letter.borns }
      }
    }
  }

  async function writtenTo(ids: readonly string[]): Promise<Map<string, Written>> {
    const docs = await findByIds(contacts, ids, { rev: 1, commit: 1, commits: 1, keys: 1 })
    return new Map(docs.map((doc) => [doc._id, doc]))
  }

  /** Stops whose place these take, but not those of somebody whose erasure is under way: it may yet take effect, after this one. */
  async function superseded(record: Erasure['record'], stops: readonly ErasedStop[]): Promise<ErasedStopDoc[]> {
    const hashes = stops.map(({ identityHash }) => identityHash)
    const found = await retrying(() => to.erasedStops.find({ identityHash: { $in: hashes } }).toArray())
    const isSuperseded = supersedes(record, stops)
    const kept = found.filter((doc) => isSuperseded(doc as unknown as ErasedStop))
    const owners = kept.map(({ entryId }) => entryId.slice(0, entryId.lastIndexOf('.')))
    const erased = (await findByIds(contacts, owners, { erased: 1 })).flatMap((doc) => (doc.erased ? doc._id : []))
    const isOver = ({ _id }: ErasedStopDoc, owner = '') =>
      owner === record.id || erased.includes(owner) || _id.endsWith(NO_ATTEMPT)
    return kept.filter((doc, i) => isOver(doc, owners[i]))
  }

  /** @param attempt of an erasure: one that fails takes nothing away that another one has written */
  async function keep(stops: readonly ErasedStop[], attempt: string): Promise<ErasedStopDoc[]> {
    const rows = stops.map((stop) => ({ ...stop, _id: erasedStopId(stop, attempt) }))
    await writeAll(
      to.erasedStops,
      rows.map((row) => ({ replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true } })),
    )
    return rows
  }

  function noteFlushed(id: string, token: string): void {
    flushed.set(id, token)
    clearing ??= setTimeout(() => void clear().catch(() => undefined), CLEAR_AFTER_MS)
  }

  /** Marks as flushed what has been. Who fails to leaves it to the sweep. */
  async function clear(): Promise<void> {
    clearing = undefined
    const done = [...flushed]
    await writeAll(
      contacts,
      done.map(([_id, commit]) => ({
        updateOne: { filter: { _id, commit }, update: { $set: { pending: null, pendingAt: null } } },
      })),
    )
    const docs = await findByIds(
      contacts,
      done.map(([id]) => id),
      { erased: 1, chain: 1 },
    )
    await purgeAgain(docs.filter(({ erased }) => erased))
    for (const [id, commit] of done) if (flushed.get(id) === commit) flushed.delete(id)
  }

  /**
   * A process that was stopped before it flushed a commit, while somebody else did so and then erased the person, has brought back what
   * went. It looks after its flush whether that has happened; what it leaves when it ends before goes when the next process starts.
   */
  async function purgeAgain(erased: readonly Pick<ContactDoc, '_id' | 'chain'>[]): Promise<void> {
    const places = erased.flatMap(({ _id, chain }) => (chain ? placeOf(_id, chain.count) : []))
    const ids = erased.map(({ _id }) => _id)
    if (ids.length > 0) await purge(to, ids, places)
  }

  return {
    async commit(commit) {
      return attempt(changeOf(commit))
    },
    async commitAll(commits) {
      return Promise.all(commits.map(changeOf).map(attempt))
    },
    flush,
    async keepStops(stops) {
      await keep(stops, '')
    },
    async erase({ record, absorbed, tombstone, stops }) {
      const { id, rev, identities } = record
      const before = await superseded(record, stops)
      const token = newId()
      // Before the record goes, so that no crash leaves the person without their stops.
      const rows = await keep(stops, token)
      const place = placeOf(id, tombstone.n)
      const pending: Pending = {
        ...NOTHING_PENDING,
        ...{ rev: rev + 1, token: '', born: '' },
        erased: {
          ...{
            absorbed: [...absorbed],
            keys: identities.map(identityKey),
            names: identities.map(({ value }) => JSON.stringify(value)),
          },
          ...{ place, text: textToKeep(tombstone), forget: before.map(({ _id }) => _id) },
        },
      }
      const chain = { count: tombstone.n, head: tombstone.hash }
      const commits = { $each: [token], $slice: -REMEMBERED }
      const left = { ...ERASED, rev: rev + 1, commit: token, chain, pending: JSON.stringify(pending) }
      let doc: Written | undefined
      // Until it is written, or the revision has moved on: then it cannot be any more, also by a command that is still under way.
      do {
        if ((await settled([id])).get(id)?.rev === rev) {
          const set = { ...left, pendingAt: clock.now() }
          await retrying(() => contacts.updateOne({ _id: id, rev, absorbing: null }, { $set: set, $push: { commits } }))
        }
        doc = (await writtenTo([id])).get(id)
      } while (doc?.rev === rev)
      // Nobody writes a contact that has been erased, so its token stays.
      if (!doc?.commits.includes(token)) {
        await retrying(() => to.erasedStops.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } }))
        return 'conflict'
      }
      await flushPending(to, [{ _id: id, pending }], clock.now())
      noteFlushed(id, token)
      return 'erased'
    },
    async purgeErased() {
      for (let after = ''; ; ) {
        const query = contacts.find(
          { createdAt: null, erased: true, _id: { $gt: after } },
          { projection: { chain: 1 }, sort: { _id: 1 }, limit: GROUP },
        )
        const erased = await retrying(() => query.clone().toArray())
        await purgeAgain(erased)
        if (erased.length < GROUP) return
        after = erased.at(-1)?._id ?? ''
      }
    },
    async sweep(now) {
      const failed: string[] = []
      let fault: unknown
      for (;;) {
        const query = contacts.find(
          { pendingAt: { $gt: 0, $lt: now - LEFT_BEHIND_MS }, _id: { $nin: failed } },
          { projection: WITHOUT_RECORD },
        )
        const left = (await retrying(() => query.clone().limit(GROUP).toArray())) as ContactDoc[]
        const unflushed = left.filter(({ _id, commit }) => flushed.get(_id) !== commit)
        try {
          await flushDocs(unflushed)
        } catch {
          for (const doc of unflushed) {
            try {
              await flushDocs([doc])
            } catch (error) {
              failed.push(doc._id)
              fault = error
            }
          }
        }
        await clear()
        if (left.length < GROUP) break
      }
      await retrying(() => contacts.deleteMany({ rev: 0, claimingAt: { $gt: 0, $lt: now - RESERVED_MS } }))
      if (failed.length > 0) {
        const named = `${failed.slice(0, NAMED).join(', ')}${failed.length > NAMED ? ', ...' : ''}`
        throw new Error(`${failed.length} contacts (${named}): ${(fault as Error).message}`)
      }
    },
    async close() {
      while (waiting.length > 0 || underWay.size > 0) {
        if (underWay.size === 0) flush()
        await Promise.all([...underWay, nextTick()])
      }
      clearTimeout(clearing)
      await clear()
    },
  }
}

/** How the ids of stops end that no erasure has kept. */
const NO_ATTEMPT = ' '

/** What tells what became of a commit. */
type Written = Pick<ContactDoc, 'rev' | 'commit' | 'commits' | 'keys'>

/** Whether an attempt has been made; undefined: the contact has changed too often since, or is gone. */
function isMade({ rev, token }: Pick<Attempt, 'rev' | 'token'>, doc: Written | undefined): boolean | undefined {
  if (!doc) return undefined
  if (doc.commits.includes(token)) return true
  return doc.rev - rev > REMEMBERED ? undefined : false
}
const UNKNOWN = 'This process was stopped for so long that nobody can tell any more whether it changed the contact.'

/** Places that deliveries may take in one millisecond. */
const PLACES_PER_MS = 1_024

const WITHOUT_RECORD = { record: 0, commits: 0 } as const

/** What an erasure leaves of a document: nothing that says who it was. */
const ERASED = { ...NOBODY, erased: true, claiming: null, claimingAt: null }

/** A commit as it was when it was asked for, so that later changes do not leak in. */
interface Change {
  id: string
  rev: number
  eventKey: string | undefined
  absorbed: { id: string; rev: number } | null
  keys: string[]
  deliveries: NewDelivery[]
  resolvedDeadLetter: string | undefined
  rows: { register: string; scope: string; since: number }[]
  search: string
  view: string
  fields: Pick<
    ContactDoc,
    'record' | 'createdAt' | 'wakeAt' | 'sendAt' | 'outbox' | 'subscription' | 'barred' | 'places' | 'chain'
  >
  pending: Pending
  lastSeq: number
  claim?: Claim
  touches: string[]
}
interface Attempt extends Change {
  token: string
  resolve(result: CommitResult): void
  reject(error: unknown): void
}

export function changeOf(commit: Commit): Change {
  checkAbsorption(commit)
  const { record, eventKey, absorbed, deliveries = [], resolvedDeadLetter } = commit
  const { id, rev, consent } = record
  const keys = record.identities.map(identityKey)
  const rows = consent.stops.map(({ register, scope, since }) => ({ register, scope, since }))
  const search = searchableText(record)
  return {
    ...{
      id,
      rev,
      eventKey,
      absorbed: absorbed ? { id: absorbed.id, rev: absorbed.rev } : null,
      keys,
      resolvedDeadLetter,
    },
    ...{ rows, search, view: JSON.stringify([search, rows]), lastSeq: 0 },
    deliveries: deliveries.map((delivery) => ({ ...delivery })),
    fields: {
      record: JSON.stringify({ ...record, rev: rev + 1 }),
      ...{ createdAt: record.createdAt, wakeAt: record.wakeAt, sendAt: record.sendAt, outbox: record.outbox.length },
      subscription: subscriptionOf(consent),
      barred: barred(consent),
      places: placesOf(record).split('\n').filter(Boolean),
      chain: consent.ledger.count > 0 ? { count: consent.ledger.count, head: consent.ledger.head } : null,
    },
    pending: JSON.parse(JSON.stringify(pendingOf(commit))),
    touches: touchesOf(record, eventKey, absorbed?.id, keys),
  }
}

function touchesOf(
  { id }: ContactRecord,
  eventKey: string | undefined,
  absorbedId: string | undefined,
  keys: string[],
): string[] {
  const others = [
    ...(absorbedId === undefined ? [] : [`contact ${absorbedId}`]),
    ...keys.map((key) => `identity ${key}`),
  ]
  return [`contact ${id}`, ...(eventKey === undefined ? [] : [`event ${eventKey}`]), ...others]
}

const isAsRead = (doc: ContactDoc | undefined, { absorbed }: Change) =>
  absorbed === null || (doc !== undefined && doc.rev === absorbed.rev && !doc.erased)

function fieldsOf(
  { rev, fields, keys, search, view, pending, token, lastSeq, absorbed }: Attempt,
  pendingAt: number,
): Partial<ContactDoc> {
  return {
    ...fields,
    ...{
      rev: rev + 1,
      commit: token,
      born: pending.born,
      keys,
      search,
      view,
      lastSeq,
      absorbed: absorbed ? token : null,
    },
    journalled: pending.events.map(({ id }) => id),
    ...{ pending: JSON.stringify(pending), pendingAt },
    ...{ claiming: null, claimingAt: null, ended: [], wakeLease: null, sendLease: null },
  }
}
