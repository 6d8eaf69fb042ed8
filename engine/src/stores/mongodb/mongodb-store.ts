import type { Scope } from '@basta/nodes/contract.ts'
import type { Filter } from 'mongodb'
import { barring } from '../../consent/audience.ts'
import { type LedgerEntry, NOTHING_STOPPED, openSealed, placeOf, standingOf } from '../../consent/ledger.ts'
import type { ContactRecord, IdentityKey } from '../../contacts/contact.ts'
import { newId } from '../../new-id.ts'
import { sha256 } from '../../sha256.ts'
import { countFeedback, feedbackAmong } from '../count-feedback.ts'
import type { Alone } from '../everything.ts'
import { foundAmong } from '../found-among.ts'
import { type Pace, type Places, takePlaces } from '../pace.ts'
import { cursorOf, pageLimit, type SortKey, toPage } from '../paging.ts'
import { searchedText } from '../search.ts'
import type {
  Acknowledgement,
  ContactFilter,
  FeedbackFilter,
  Found,
  JournalEvent,
  StopFilter,
  StopRow,
  Store,
  StoredKey,
  WaitingAt,
} from '../store.ts'
import { readPlace } from '../tallies.ts'
import type { ContactDoc, EntryDoc, ErasedStopDoc, EventDoc, StopDoc } from './collections.ts'
import { createCommits } from './commits.ts'
import { connectMongo, within } from './connect.ts'
import { createDeliveryStore } from './deliveries.ts'
import { beyond, createMongoMovable, testLinkFields, testLinkOf } from './everything.ts'
import { findByIds } from './find-by-ids.ts'
import { createFlowStore } from './flows.ts'
import { findOwners, identityKey, isWhole, recordIn } from './identities.ts'
import { literally } from './journal.ts'
import { createNotes } from './notes.ts'
import { createPeopleStore } from './people.ts'
import { createRawStore } from './raw-events.ts'
import { retrying, upserting } from './retry.ts'
import { createTallyStore } from './tallies.ts'

export interface MongoOptions {
  /** `mongodb://...` or `mongodb+srv://...`; the database that it names, or `basta`. */
  url: string
  /** Called with what an operator should know. */
  warn?: (sentence: string) => void
  /** Between two looks for what processes that are gone have left behind, ms. Default 5,000; 0: never. */
  sweepEveryMs?: number
  /** Nobody else may have the database open meanwhile. Default: others may. */
  alone?: Alone
}

/**
 * The store for many engine processes: any number of them on one MongoDB. Uses single-document conditional writes on plain
 * indexes and nothing else, so it is as right on a sharded cluster as on a replica set. How a commit is made: `commits.ts`; who
 * owns an identity: `identities.ts`; what is written beside the contact: `journal.ts`.
 *
 * A call whose connection breaks is repeated for 15 s; after that it throws, and what became of it is not known: whoever asks for
 * the same event again gets `duplicate` if it was applied.
 *
 * @throws Error in plain words when the server cannot be reached, is too old or not safe to use, or has data of a newer release
 */
export async function openMongoStore({
  url,
  warn = () => undefined,
  sweepEveryMs = 5_000,
  alone,
}: MongoOptions): Promise<Store> {
  const { client, db, collections, presence, clock, warnings } = await connectMongo(url, alone)
  for (const warning of warnings) warn(warning)
  const { contacts, events, ledger, stops, erasedStops, links, testLinks } = collections
  const notes = createNotes(collections)
  const commits = createCommits(collections, clock)
  const { sweepDeliveries, ...deliveries } = createDeliveryStore(collections, notes, clock)
  const { nextPlanned, walkFlows, fillFlows, ...flows } = createFlowStore(collections, notes)
  const { rawIdle, ...rawEvents } = createRawStore(collections)
  const people = createPeopleStore(collections, notes)
  const { foldIncrements, ...tallies } = createTallyStore(collections, notes)
  /** Names this process in leases. */
  const self = newId()
  const faults = new Map<string, string>()
  /** What `lease` has given, by field and contact: until when. */
  const leased = { wakeLease: new Map<string, number>(), sendLease: new Map<string, number>() }
  let sweeping = Promise.resolve()
  let nextSweep: NodeJS.Timeout | undefined
  let closed = false

  async function sweep(): Promise<void> {
    await takeUp('The clock', clock.measure)
    const now = clock.now()
    await takeUp('What was left of commits', () => commits.sweep(now))
    await takeUp('Deliveries', () => sweepDeliveries(now))
    await takeUp('Figures', () => foldIncrements(now))
    if (!closed && sweepEveryMs > 0) nextSweep = setTimeout(sweepAgain, sweepEveryMs).unref()
  }
  /** One that fails keeps none of the others from it, and says so once until it says something else. */
  async function takeUp(what: string, task: () => Promise<void>): Promise<void> {
    try {
      await task()
      faults.delete(what)
    } catch (error) {
      const { message } = error as Error
      if (faults.get(what) !== message)
        warn(`${what} in MongoDB could not be taken up, which is tried again: ${message}`)
      faults.set(what, message)
    }
  }
  /** All of it, also what other processes would do a moment later. */
  async function settle(): Promise<void> {
    await commits.sweep(Number.MAX_SAFE_INTEGER)
    await sweepDeliveries(clock.now())
    await foldIncrements(clock.now())
  }
  function sweepAgain(): void {
    sweeping = sweep()
  }

  /** As whoever looks sees it: a contact that was folded into another one is gone. */
  async function visible(doc: ContactDoc | null): Promise<ContactRecord | null> {
    if (!doc || doc.record === null) return null
    if (doc.absorbing) {
      const { into, claim } = doc.absorbing
      const other = await retrying(() => contacts.findOne({ _id: into }, { projection: { absorbed: 1 } }))
      if (other?.absorbed === claim) return null
    }
    return recordIn(doc)
  }

  function meantContacts({ search, subscription }: ContactFilter) {
    const wanted = searchedText(search)
    return {
      createdAt: { $gte: -Infinity },
      ...(subscription !== undefined && { subscription }),
      ...(wanted !== '' && { search: { $regex: literally(wanted) } }),
    }
  }

  function meantStops({ search, scope, register }: StopFilter) {
    const wanted = searchedText(search)
    return {
      gone: false,
      ...(scope !== undefined && { scope }),
      ...(register !== undefined && { register }),
      ...(wanted !== '' && { search: { $regex: literally(wanted) } }),
    }
  }

  /** The answers that the filter means, newest first, from a cursor on. */
  async function* answers(filter: FeedbackFilter, [at, n, id]: SortKey): AsyncGenerator<EventDoc> {
    const { from = -Infinity, until = Infinity } = filter
    let after: SortKey = [Number(at), Number(n), String(id)]
    for (;;) {
      const where = {
        $and: [{ kind: 'feedback.given', at: { $gte: from, $lt: until } }, beyond(['at', 'n', '_id'], after, '$lt')],
      }
      const find = () =>
        events
          .find(where as never)
          .sort({ at: -1, n: -1, _id: -1 })
          .limit(READ_AT_ONCE)
      const docs = await retrying(() => find().toArray())
      for (const doc of docs) if (feedbackAmong([eventOf(doc)], filter).length > 0) yield doc
      const last = docs.at(-1)
      if (!last || docs.length < READ_AT_ONCE) return
      after = [last.at, last.n, last._id]
    }
  }

  /** The ids of contacts that are due and that no other process has taken up, which this one takes up now. */
  async function lease(what: 'wakeAt' | 'sendAt', now: number, limit: number): Promise<string[]> {
    const field = what === 'wakeAt' ? 'wakeLease' : 'sendLease'
    const isFree = { $or: [{ [field]: null }, { [`${field}.by`]: self }, { [`${field}.until`]: { $lte: now } }] }
    const filter = { [what]: { $gt: -Infinity, $lte: now }, ...isFree }
    const find = () =>
      contacts
        .find(filter, { projection: { _id: 1 } })
        .sort({ [what]: 1, _id: 1 })
        .limit(limit)
    const ids = (await retrying(() => find().toArray())).map(({ _id }) => _id)
    if (ids.length === 0) return []
    const own = { by: self, until: now + LEASE_MS }
    for (const [id, until] of leased[field]) if (until <= now) leased[field].delete(id)
    for (const id of ids) leased[field].set(id, own.until)
    await retrying(() => contacts.updateMany({ _id: { $in: ids }, ...filter }, { $set: { [field]: own } }))
    const taken = await retrying(() =>
      contacts.find({ _id: { $in: ids }, [`${field}.by`]: self }, { projection: { _id: 1 } }).toArray(),
    )
    const mine = new Set(taken.map(({ _id }) => _id))
    return ids.filter((id) => mine.has(id))
  }

  async function earliest(field: 'wakeAt' | 'sendAt', after: number): Promise<number | null> {
    const find = () => contacts.find({ [field]: { $gt: after } }, { projection: { [field]: 1 } }).sort({ [field]: 1 })
    return (await retrying(() => find().limit(1).next()))?.[field] ?? null
  }

  async function nextDelivery(after: number): Promise<number | null> {
    const filter = { dueAt: { $gt: after }, done: false }
    const find = () => collections.deliveries.find(filter, { projection: { dueAt: 1 } }).sort({ dueAt: 1 })
    return (await retrying(() => find().limit(1).next()))?.dueAt ?? null
  }

  /** Lets others take up at once what this process has not come to. */
  async function release(): Promise<void> {
    for (const [field, ids] of Object.entries(leased)) {
      const filter = { _id: { $in: [...ids.keys()] }, [`${field}.by`]: self }
      if (ids.size > 0) await contacts.updateMany(filter, { $set: { [field]: null } })
    }
  }

  async function findAll(people: readonly (readonly IdentityKey[])[]): Promise<(Found | null)[]> {
    let docs: ContactDoc[]
    do docs = await findOwners(collections, people.flat().map(identityKey))
    while (!docs.every(isWhole))
    const owners = new Map(docs.flatMap((doc) => doc.keys.map((key) => [key, doc] as const)))
    return people.map((keys) => {
      const theirs = new Set(keys.flatMap((key) => owners.get(identityKey(key)) ?? []))
      return foundAmong([...theirs].flatMap((doc) => recordIn(doc) ?? []))
    })
  }

  const store: Store = {
    async find(keys) {
      const [found = null] = await findAll([keys])
      return found
    },
    findAll,
    async get(contactId) {
      for (;;) {
        const doc = await retrying(() => contacts.findOne({ _id: contactId }))
        if (!doc || isWhole(doc)) return visible(doc)
      }
    },
    async hasEvent(eventId) {
      return (await retrying(() => events.findOne({ _id: eventId }, { projection: { _id: 1 } }))) !== null
    },
    async event(eventId) {
      const doc = await retrying(() => events.findOne({ _id: eventId }))
      return doc && eventOf(doc)
    },
    commit: commits.commit,
    commitAll: commits.commitAll,
    flush: commits.flush,
    erase: commits.erase,
    due: lease,
    async nextDue(now) {
      const times = await Promise.all([
        nextPlanned(now),
        earliest('wakeAt', now),
        earliest('sendAt', now),
        nextDelivery(now),
      ])
      const next = Math.min(...times.map((at) => at ?? Infinity))
      return next === Infinity ? null : next
    },

    async contacts(query) {
      const after = cursorOf(query, [Infinity, ''])
      const where = { $and: [meantContacts(query), beyond(['createdAt', '_id'], after, '$lt')] }
      const find = () =>
        contacts
          .find(where as never)
          .sort({ createdAt: -1, _id: -1 })
          .limit(pageLimit(query) + 1)
      return toPage(
        await retrying(() => find().toArray()),
        query,
        (doc) => [doc.createdAt ?? 0, doc._id],
        (doc) => recordIn(doc) as ContactRecord,
      )
    },
    async countContacts(filter) {
      return retrying(() => contacts.countDocuments(meantContacts(filter) as never))
    },
    async audience(query) {
      const [after = ''] = cursorOf(query, [''])
      const find = () =>
        contacts
          .find({ ...mayGet(query.scope), _id: { $gt: String(after) } }, { projection: { _id: 1 } })
          .sort({ _id: 1 })
          .limit(pageLimit(query) + 1)
      const ids = (await retrying(() => find().toArray())).map(({ _id }) => _id)
      return toPage(
        ids,
        query,
        (id) => [id],
        (id) => id,
      )
    },
    async countAudience(scope) {
      return retrying(() => contacts.countDocuments(mayGet(scope)))
    },
    async stops(query) {
      const isOldest = query.order === 'oldest'
      const after = cursorOf(query, [isOldest ? -Infinity : Infinity, '', '', ''])
      const where = { $and: [meantStops(query), beyond(STOP_KEY, after, isOldest ? '$gt' : '$lt')] }
      const order = isOldest ? 1 : -1
      const sort = { since: order, contactId: order, register: order, scope: order } as const
      const find = () =>
        stops
          .find(where as never)
          .sort(sort)
          .limit(pageLimit(query) + 1)
      const { items, ...rest } = toPage(await retrying(() => find().toArray()), query, stopKey, (doc) => doc)
      const owners = await findByIds(
        contacts,
        items.map(({ contactId }) => contactId),
      )
      const records = new Map(
        owners.flatMap((doc) => (doc.record === null ? [] : [[doc._id, recordIn(doc) as ContactRecord]])),
      )
      return { items: items.flatMap((row) => stopRowOf(row, records.get(row.contactId))), ...rest }
    },
    async countStops(filter) {
      return retrying(() => stops.countDocuments(meantStops(filter) as never))
    },
    async events(contactId, query) {
      const after = cursorOf(query, [Infinity, 0, ''])
      const own = { contactId, ...(query.kind !== undefined && { kind: query.kind }) }
      const where = { $and: [own, beyond(['at', 'n', '_id'], after, '$lt')] }
      const find = () =>
        events
          .find(where as never)
          .sort({ at: -1, n: -1, _id: -1 })
          .limit(pageLimit(query) + 1)
      return toPage(await retrying(() => find().toArray()), query, ({ at, n, _id }) => [at, n, _id], eventOf)
    },
    async recentTexts(limit) {
      const find = () =>
        events
          .find({ kind: 'message.received' })
          .sort({ at: -1, n: -1, _id: -1 })
          .limit(10 * limit)
      const texts = (await retrying(() => find().toArray())).flatMap(writtenText)
      return texts.slice(0, limit)
    },
    async feedback(query) {
      const rows: EventDoc[] = []
      for await (const doc of answers(query, cursorOf(query, [Infinity, 0, ''])))
        if (rows.push(doc) > pageLimit(query)) break
      return toPage(rows, query, ({ at, n, _id }) => [at, n, _id], eventOf)
    },
    async countFeedback(by, filter) {
      async function* found() {
        for await (const doc of answers(filter, [Infinity, 0, ''])) yield eventOf(doc)
      }
      return countFeedback(found(), by)
    },
    async countEvents(idPrefix) {
      return retrying(() => events.countDocuments({ _id: { $gte: idPrefix, $lt: `${idPrefix}${LAST}` } }))
    },
    acknowledgements: () => notes.all<Acknowledgement>('acknowledgement'),
    async acknowledge(acknowledgement) {
      await put('acknowledgement', acknowledgement.alertId, acknowledgement)
    },

    async ledger(contactId) {
      const docs = await retrying(() => ledger.find({ contact: contactId }).sort({ _id: 1 }).toArray())
      return docs.map(entryOf)
    },
    async ledgerEntries(ids) {
      const places = ids.flatMap((id) => {
        const [, contactId, n] = /^(.+)\.(\d+)$/.exec(id) ?? []
        return contactId === undefined ? [] : [placeOf(contactId, Number(n))]
      })
      return (await findByIds(ledger, places)).map(entryOf)
    },
    async ledgerTexts(after = '') {
      const docs = await retrying(() =>
        ledger
          .find({ _id: { $gt: after } })
          .sort({ _id: 1 })
          .limit(READ_AT_ONCE)
          .toArray(),
      )
      const items = docs.map(({ text }) => text)
      return docs.length === READ_AT_ONCE ? { items, next: docs.at(-1)?._id } : { items }
    },
    async ledgerHeads(query) {
      const [after] = cursorOf(query, [''])
      const filter = { _id: { $gt: String(after) }, chain: { $ne: null } }
      const find = () =>
        contacts
          .find(filter, { projection: { chain: 1 } })
          .sort({ _id: 1 })
          .limit(pageLimit(query) + 1)
      const docs = await retrying(() => find().toArray())
      return toPage(
        docs,
        query,
        ({ _id }) => [_id],
        ({ _id, chain }) => ({ contactId: _id, count: 0, head: '', ...chain }),
      )
    },
    async standings(query) {
      const [after] = cursorOf(query, [''])
      const filter = { _id: { $gt: String(after) }, rev: { $gt: 0 } }
      const fields = { record: 1, chain: 1, erased: 1 } as const
      const find = () =>
        contacts
          .find(filter, { projection: fields })
          .sort({ _id: 1 })
          .limit(pageLimit(query) + 1)
      return toPage((await retrying(() => find().toArray())) as ContactDoc[], query, ({ _id }) => [_id], standingIn)
    },
    keepStops: commits.keepStops,
    async hasErased() {
      return (await retrying(() => erasedStops.findOne({}, { projection: { _id: 1 } }))) !== null
    },
    async erasedStops(identityHashes) {
      const filter = { identityHash: { $in: [...identityHashes] } }
      const docs = await retrying(() => erasedStops.find(filter).sort({ register: 1, scope: 1 }).toArray())
      return identityHashes.flatMap((hash) =>
        docs.filter(({ identityHash }) => identityHash === hash).map(erasedStopOf),
      )
    },
    async listErasedStops(query) {
      const after = cursorOf(query, ['', '', ''])
      const find = () =>
        erasedStops
          .find(beyond(['identityHash', 'register', 'scope'], after, '$gt') as never)
          .sort({ identityHash: 1, register: 1, scope: 1 })
          .limit(pageLimit(query) + 1)
      const keyOf = ({ identityHash, register, scope }: ErasedStopDoc) => [identityHash, register, scope]
      return toPage(await retrying(() => find().toArray()), query, keyOf, erasedStopOf)
    },
    async addLink({ hash, ...link }) {
      await upserting(() => links.updateOne({ _id: hash }, { $setOnInsert: link }, { upsert: true }))
    },
    async link(hash) {
      const doc = await retrying(() => links.findOne({ _id: hash }))
      if (!doc) return null
      const { contactId, scope, createdAt } = doc
      return { hash, contactId, scope: scope as never, createdAt }
    },

    ...rawEvents,
    ...deliveries,
    ...flows,
    ...tallies,
    ...people,
    ...createMongoMovable(db, collections, notes, { ...people, walkFlows, fillFlows, settle, others: presence.others }),

    async addTestLink(link) {
      await retrying(() => testLinks.deleteMany({ until: { $lte: link.createdAt } }))
      const fields = testLinkFields(link)
      await upserting(() => testLinks.updateOne({ _id: link.id }, { $setOnInsert: fields }, { upsert: true }))
    },
    async testLink(hash) {
      const doc = await retrying(() => testLinks.findOne({ hash }))
      return doc && testLinkOf(doc)
    },
    async testLinks(flowId) {
      const find = () => testLinks.find({ flowId }, { projection: { data: 1 } }).sort({ createdAt: 1, _id: 1 })
      return (await retrying(() => find().toArray())).map(({ data }) => JSON.parse(data))
    },
    async deleteTestLink(id) {
      return retrying(async (isRepeated) => (await testLinks.deleteOne({ _id: id })).deletedCount === 1 || isRepeated)
    },
    async waiting(flowId) {
      const [from, to] = [`${flowId}@`, `${flowId}@${LAST}`]
      const groups = await retrying(() =>
        contacts
          .aggregate<{ _id: string; count: number }>([
            { $match: { places: { $elemMatch: { $gte: from, $lt: to } } } },
            { $project: { places: 1 } },
            { $unwind: '$places' },
            { $match: { places: { $gte: from, $lt: to } } },
            { $group: { _id: '$places', count: { $sum: 1 } } },
          ])
          .toArray(),
      )
      return groups
        .map(({ _id, count }) => ({ ...readPlace(_id), count }))
        .filter((row) => row.flowId === flowId)
        .map(({ flowId: _, ...row }): WaitingAt => row)
        .sort((a, b) => a.version - b.version || (a.nodeId < b.nodeId ? -1 : 1))
    },

    async setting(name) {
      const kept = await notes.get<Setting>('setting', name)
      return kept === null ? undefined : kept.value
    },
    async saveSetting(name, value) {
      await put('setting', name, { value })
    },
    async replaceSetting(name, insteadOf, value) {
      const kept = JSON.stringify(insteadOf)
      return notes.change<Setting, boolean>('setting', name, (before) => {
        const isKept = JSON.stringify(before?.value) === kept
        return { to: isKept ? { value } : undefined, result: isKept }
      })
    },
    async establishSetting(name, value) {
      return notes.change<Setting, Setting['value']>('setting', name, (before) => ({
        to: before ? undefined : { value },
        result: before ? before.value : value,
      }))
    },
    async pace(channel, request) {
      return notes.change<Pace, Places>('pace', channel, (before) => {
        const { pace, places } = takePlaces(before, request)
        return { to: places.count > 0 || request.refused ? pace : undefined, result: places }
      })
    },
    async configuration() {
      const filter = { $or: [...['flow', 'setting'].map((kind) => ({ _id: { $gte: `${kind} `, $lt: `${kind}!` } }))] }
      const find = () => collections.notes.find(filter, { projection: { token: 1 } }).sort({ _id: 1 })
      return (await retrying(() => find().toArray())).map(({ token }) => token).join()
    },

    async apiKeys() {
      return (await notes.all<StoredKey>('key')).sort((a, b) => a.createdAt - b.createdAt)
    },
    async saveApiKey(key) {
      await put('key', key.id, key)
    },
    async deleteApiKey(id) {
      return notes.change<StoredKey, boolean>('key', id, (before) => ({ to: null, result: before !== null }))
    },

    now: clock.now,
    async healthy() {
      return within(HEALTH_MS, () =>
        collections.notes.updateOne({ _id: 'probe health' }, { $set: { token: '', data: 'null' } }, { upsert: true }),
      )
    },
    async counts() {
      const [people, active, queued, dead, sendAt] = await Promise.all([
        retrying(() => contacts.countDocuments({ createdAt: { $gte: -Infinity } })),
        retrying(() => stops.countDocuments({ gone: false })),
        retrying(() =>
          contacts
            .aggregate<{ count: number }>([
              // Whoever has something in the outbox has a time to send it, and that one has an index.
              { $match: { sendAt: { $gte: -Infinity } } },
              { $group: { _id: null, count: { $sum: '$outbox' } } },
            ])
            .toArray(),
        ),
        retrying(() => collections.letters.countDocuments({ gone: false })),
        earliest('sendAt', -Infinity),
      ])
      return { contacts: people, stops: active, outbox: queued[0]?.count ?? 0, deadLetters: dead, sendAt }
    },
    async close() {
      if (closed) return
      closed = true
      clearTimeout(nextSweep)
      await sweeping
      await commits.close()
      await Promise.all([notes.idle(), rawIdle()])
      // Whatever cannot be released is free when its lease ends.
      await release().catch(() => undefined)
      await presence.leave()
      await client.close()
    },
  }

  async function put<T>(kind: string, id: string, value: T): Promise<void> {
    const to = JSON.parse(JSON.stringify(value)) as T
    await notes.change<T, null>(kind, id, () => ({ to, result: null }))
  }

  await takeUp('What came back of erased people', commits.purgeErased)
  sweepAgain()
  await sweeping
  return store
}

interface Setting {
  value: import('@basta/nodes/contract.ts').Json
}

/** How long a contact that is due is left to the process that took it up, ms. Were it another's too, the revision decides. */
const LEASE_MS = 10_000
const HEALTH_MS = 5_000
const READ_AT_ONCE = 1_000
/** Sorts after every id. */
const LAST = '\u{10ffff}'

const STOP_KEY = ['since', 'contactId', 'register', 'scope'] as const
const stopKey = (doc: StopDoc): SortKey => STOP_KEY.map((field) => doc[field])

/** Contacts to whom messages of this scope may go. */
const mayGet = (messages: Scope): Filter<ContactDoc> => ({
  createdAt: { $gte: -Infinity },
  barred: { $nin: barring(messages) },
})

function eventOf({ _id, contactId, at, kind, data }: EventDoc): JournalEvent {
  return { id: _id, contactId, at, kind: kind as JournalEvent['kind'], data: JSON.parse(data) }
}

function writtenText({ data }: EventDoc): string[] {
  const text = (JSON.parse(data) as { content?: { text?: unknown } } | null)?.content?.text
  return typeof text === 'string' ? [text] : []
}

const entryOf = ({ text }: EntryDoc): LedgerEntry => openSealed(text, sha256)

function erasedStopOf({ identityHash, register, scope, since, entryId }: ErasedStopDoc) {
  return { identityHash, register, scope, since, entryId } as never
}

/** Whoever changed the record may have left anything in it. */
function standingIn({ _id: contactId, record, chain, erased }: ContactDoc) {
  if (erased) return { contactId, count: 0, head: '', ...chain, stopped: NOTHING_STOPPED }
  try {
    return { contactId, ...standingOf((JSON.parse(record ?? '') as ContactRecord).consent) }
  } catch {
    return { contactId, count: 0, head: '', stopped: 'what cannot be read' }
  }
}

/** Nothing for a row whose stop went a moment ago. */
function stopRowOf({ contactId, register, scope }: StopDoc, record: ContactRecord | undefined): StopRow[] {
  const stop = record?.consent.stops.find((each) => each.register === register && each.scope === scope)
  if (!record || !stop) return []
  const identities = record.identities.map(({ kind, value }) => ({ kind, value }))
  return [{ ...stop, contactId, name: record.name, identities }]
}
