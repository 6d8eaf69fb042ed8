/** All that a MongoDB database keeps, written out and taken in. */
import type { Collection, Db } from 'mongodb'
import { newId } from '../../new-id.ts'
import { type Everything, inUse, isEmpty, type Kind, type Movable } from '../everything.ts'
import type { Store, TestLink } from '../store.ts'
import {
  type Collections,
  type ContactDoc,
  type DeliveryDoc,
  type EventDoc,
  RESERVED,
  type TestLinkDoc,
} from './collections.ts'
import { changeOf } from './commits.ts'
import type { FlowKind } from './flows.ts'
import { recordIn } from './identities.ts'
import { addLetter, addOnce, deliveryFields, erasedStopId } from './journal.ts'
import type { Notes } from './notes.ts'
import type { Presence } from './presence.ts'
import { rawWrite } from './raw-events.ts'
import { retrying, upserting, type Write, writeAll } from './retry.ts'

interface Parts extends Pick<Store, 'people' | 'addPerson' | 'addSession' | 'session'>, Pick<Presence, 'others'> {
  walkFlows: { [K in FlowKind]: () => AsyncGenerator<Everything[K][]> }
  fillFlows: { [K in FlowKind]: (document: Everything[K]) => Promise<void> }
  /** Writes to their places what commits have left to be written. */
  settle(): Promise<void>
}

const AT_ONCE = 500
/** Where events begin that come from another store: in their order, and before all that come later at the same instant. */
const FIRST_PLACE = -(2 ** 52)

interface FillingDoc {
  _id: string
  since: number
}
const aboutOf = (db: Db) => db.collection<FillingDoc>('about')
export const isBeingFilled = async (db: Db) =>
  (await retrying(() => aboutOf(db).findOne({ _id: 'filling' }, { projection: { _id: 1 } }))) !== null

export function createMongoMovable(db: Db, to: Collections, notes: Notes, parts: Parts): Movable {
  let lastPlace = FIRST_PLACE

  /** In the order of these fields, of which the last one is `_id`. */
  async function* walk<Doc extends { _id: string }>(
    collection: Collection<Doc>,
    filter: object = {},
    fields: readonly (keyof Doc & string)[] = ['_id'],
  ): AsyncGenerator<Doc[]> {
    const sort = Object.fromEntries(fields.map((field) => [field, 1 as const]))
    for (let after: object = {}; ; ) {
      const find = () =>
        collection
          .find({ $and: [filter, after] } as never)
          .sort(sort)
          .limit(AT_ONCE)
      const docs = (await retrying(() => find().toArray())) as Doc[]
      const last = docs.at(-1)
      if (!last) return
      yield docs
      after = beyond(
        fields,
        fields.map((field) => last[field] as string | number),
        '$gt',
      )
    }
  }
  async function* mapped<Doc, Document>(
    pages: AsyncIterable<readonly Doc[]>,
    documentsOf: (doc: Doc) => Document | Document[],
  ): AsyncGenerator<Document[]> {
    for await (const docs of pages) yield docs.flatMap(documentsOf)
  }
  async function* once<Document>(read: () => Promise<Document[]>): AsyncGenerator<Document[]> {
    yield await read()
  }

  /** Of all kinds in the order of time: there is no index of that, but one for each kind. */
  async function* eventsInOrder(): AsyncGenerator<EventDoc[]> {
    const streams: { next: EventDoc; rest: AsyncGenerator<EventDoc> }[] = []
    for (let kind = ''; ; ) {
      const find = () =>
        to.events
          .find({ kind: { $gt: kind } })
          .sort({ kind: 1 })
          .limit(1)
      const [first] = await retrying(() => find().toArray())
      if (!first) break
      kind = first.kind
      const rest = singly(walk(to.events, { kind }, ['at', 'n', '_id']))
      const { value: next } = await rest.next()
      if (next) streams.push({ next, rest })
    }
    let page: EventDoc[] = []
    while (streams.length > 0) {
      const first = streams.reduce((a, b) => (isBefore(a.next, b.next) ? a : b))
      if (page.push(first.next) === AT_ONCE) {
        yield page
        page = []
      }
      const { value: next } = await first.rest.next()
      if (next) first.next = next
      else streams.splice(streams.indexOf(first), 1)
    }
    if (page.length > 0) yield page
  }

  const settings = { _id: { $gte: 'setting ', $lt: 'setting!' } }
  const walks: { [K in Kind]: () => AsyncIterable<Everything[K][]> } = {
    ...parts.walkFlows,
    setting: () =>
      mapped(walk(to.notes, settings), ({ _id, data }) => ({
        name: _id.slice('setting '.length),
        value: JSON.parse(data).value,
      })),
    key: () => once(() => notes.all('key')),
    person: () => once(parts.people),
    async *session() {
      for await (const docs of walk(to.sessions)) {
        const sessions = await Promise.all(docs.map(({ _id }) => parts.session(_id)))
        yield sessions.filter((session) => session !== null)
      }
    },
    'test-link': () => mapped(walk(to.testLinks), testLinkOf),
    webhook: () => once(() => notes.all('webhook')),
    contact: () => mapped(walk(to.contacts, { rev: { $gt: 0 } }), (doc) => recordIn(doc) ?? []),
    'erased-chain': () =>
      mapped(walk(to.contacts, { erased: true }), ({ _id, chain }) => (chain ? { contactId: _id, ...chain } : [])),
    entry: () => mapped(walk(to.ledger), ({ text }) => text),
    event: () =>
      mapped(eventsInOrder(), ({ _id, contactId, at, kind, data }) => {
        return { id: _id, contactId, at, kind, data: JSON.parse(data) } as Everything['event']
      }),
    'dead-letter': () => mapped(walk(to.letters, { gone: false }), ({ letter }) => JSON.parse(letter)),
    // Those of one person in their order.
    delivery: () =>
      mapped(
        walk(to.deliveries, { done: false }, ['contactId', 'webhookId', 'seq', '_id']),
        ({ data, contactId, seq, attempts, dueAt }: DeliveryDoc) => ({
          ...JSON.parse(data),
          ...{ contactId, seq, attempts, dueAt },
        }),
      ),
    link: () =>
      mapped(walk(to.links), ({ _id, contactId, scope, createdAt }) => {
        return { hash: _id, contactId, scope, createdAt } as Everything['link']
      }),
    async *'erased-stop'() {
      let before = ''
      for await (const docs of walk(to.erasedStops, {}, ['identityHash', 'register', 'scope', '_id'])) {
        // An attempt to erase somebody that failed may have left one more of the same.
        const keys = docs.map(({ identityHash, register, scope }) => `${identityHash} ${register} ${scope}`)
        const fresh = docs.filter((_, i) => keys[i] !== (keys[i - 1] ?? before))
        before = keys.at(-1) ?? before
        yield fresh.map(({ _id, ...stop }) => stop as unknown as Everything['erased-stop'])
      }
    },
    'raw-event': () => mapped(walk(to.raw), ({ data }) => JSON.parse(data)),
    acknowledgement: () => once(() => notes.all('acknowledgement')),
    tally: () => mapped(walk(to.tallies), ({ of, day, key, count }) => ({ of, day, key, count })),
  }

  const note = (kind: string, id: string, value: unknown) =>
    notes.change(kind, id, () => ({ to: JSON.parse(JSON.stringify(value)), result: null }))

  async function each<Document>(documents: readonly Document[], put: (document: Document) => Promise<unknown>) {
    for (const document of documents) await put(document)
  }
  const insert = (collection: unknown, writes: readonly Write[]) => writeAll(collection as Collections['raw'], writes)

  async function fillContacts(records: readonly Everything['contact'][]): Promise<void> {
    const changes = records.map((record) => ({
      ...changeOf({ record: { ...record, rev: record.rev - 1 }, journal: NO_JOURNAL }),
      born: newId(),
    }))
    await insert(
      to.contacts,
      changes.map(({ id, rev, born, fields, keys, search, view }) =>
        addOnce(id, { ...UNWRITTEN, ...fields, rev: rev + 1, born, keys, search, view }),
      ),
    )
    await insert(
      to.identities,
      changes.flatMap(({ id, keys, born }) => keys.map((key) => addOnce(key, { contact: id, claim: born }))),
    )
    await insert(
      to.stops,
      changes.flatMap(({ id: contactId, rev, born, rows, search }) =>
        rows.map((row) =>
          addOnce(`${contactId} ${row.register} ${row.scope} ${born}`, {
            ...{ ...row, contactId, born, search, rev: rev + 1, gone: false },
          }),
        ),
      ),
    )
  }

  const fills: { [K in Kind]: (documents: readonly Everything[K][]) => Promise<void> } = {
    flow: (flows) => each(flows, parts.fillFlows.flow),
    'flow-version': (versions) => each(versions, parts.fillFlows['flow-version']),
    'flow-snapshot': (snapshots) => each(snapshots, parts.fillFlows['flow-snapshot']),
    plan: (plans) => each(plans, parts.fillFlows.plan),
    setting: (settings) => each(settings, ({ name, value }) => note('setting', name, { value })),
    key: (keys) => each(keys, (key) => note('key', key.id, key)),
    person: (people) => each(people, parts.addPerson),
    session: (sessions) => each(sessions, parts.addSession),
    'test-link': (links) =>
      insert(
        to.testLinks,
        links.map((link) => addOnce(link.id, testLinkFields(link))),
      ),
    webhook: (webhooks) => each(webhooks, (webhook) => note('webhook', webhook.id, webhook)),
    contact: fillContacts,
    'erased-chain': (chains) =>
      insert(
        to.contacts,
        chains.map(({ contactId, ...chain }) => addOnce(contactId, { ...UNWRITTEN, rev: 1, erased: true, chain })),
      ),
    entry: (texts) =>
      insert(
        to.ledger,
        texts.map((text) => {
          const [contact = '', n] = text.split(' ', 2)
          return addOnce(`${contact} ${n}`, { contact, text })
        }),
      ),
    event: (events) =>
      insert(
        to.events,
        events.map(({ id, data, ...event }) => addOnce(id, { ...event, n: ++lastPlace, data: JSON.stringify(data) })),
      ),
    'dead-letter': (letters) =>
      insert(
        to.letters,
        letters.flatMap((letter) => addLetter(letter, 'moved')),
      ),
    async delivery(deliveries) {
      const docs = deliveries.map(({ dueAt, ...delivery }) => addOnce(delivery.id, deliveryFields(delivery, dueAt)))
      await insert(to.deliveries, docs)
      // Later ones of the same people come after these.
      await insert(
        to.contacts,
        deliveries.map(({ contactId, seq }) => ({
          updateOne: { filter: { _id: contactId, lastSeq: { $lte: seq } }, update: { $set: { lastSeq: seq + 1 } } },
        })),
      )
    },
    link: (links) =>
      insert(
        to.links,
        links.map(({ hash, ...link }) => addOnce(hash, link)),
      ),
    'erased-stop': (stops) =>
      insert(
        to.erasedStops,
        stops.map((stop) => addOnce(erasedStopId(stop, 'moved'), stop)),
      ),
    'raw-event': (events) => insert(to.raw, events.map(rawWrite)),
    acknowledgement: (all) => each(all, (one) => note('acknowledgement', one.alertId, one)),
    tally: (tallies) =>
      insert(
        to.tallies,
        tallies.map(({ of, day, key, count }) => addOnce(`${of} ${day} ${key}`, { of, key, day, count, folds: [] })),
      ),
  }

  const movable: Movable = {
    async *walk(kind) {
      await parts.settle()
      yield* walks[kind]()
      const others = await parts.others()
      if (others !== null) throw new Error(inUse(`The database ${db.databaseName}`, others))
    },
    async beginFilling() {
      if (!(await isBeingFilled(db)) && !(await isEmpty(movable))) return false
      // For whoever looks into the database: nothing is compared with it.
      const mark = { $set: { since: Date.now() } }
      await upserting(() => aboutOf(db).updateOne({ _id: 'filling' }, mark, { upsert: true }))
      for (const collection of Object.values(to)) await retrying(() => collection.deleteMany({}))
      return true
    },
    fill: (kind, documents) => fills[kind](documents),
    async endFilling() {
      await retrying(() => aboutOf(db).deleteOne({ _id: 'filling' }))
    },
  }
  return movable
}

const NO_JOURNAL = { ledger: [], events: [], deadLetters: [] }
const UNWRITTEN: Omit<ContactDoc, '_id' | 'rev'> = { ...RESERVED, claiming: null, claimingAt: null }

/** Rows whose fields, one after the other, come after this key. */
export function beyond(fields: readonly string[], key: readonly (string | number)[], operator: '$lt' | '$gt') {
  return {
    $or: fields.map((field, i) => ({
      ...Object.fromEntries(fields.slice(0, i).map((earlier, j) => [earlier, key[j]])),
      [field]: { [operator]: key[i] },
    })),
  }
}

export function testLinkFields({ documents, ...link }: TestLink): Omit<TestLinkDoc, '_id'> {
  const { hash, flowId, createdAt, until } = link
  return { hash, flowId, createdAt, until, data: JSON.stringify(link), documents: JSON.stringify(documents) }
}
export function testLinkOf({ data, documents }: TestLinkDoc): TestLink {
  return { ...JSON.parse(data), documents: JSON.parse(documents) }
}

async function* singly<T>(pages: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page
}

function isBefore(a: EventDoc, b: EventDoc): boolean {
  return a.at !== b.at ? a.at < b.at : a.n !== b.n ? a.n < b.n : a._id < b._id
}
