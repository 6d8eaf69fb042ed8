/** Processes that are stopped in the middle of something, and go on when others have long done more; and what cannot be flushed. */
import { seal } from '@basta/engine/consent/ledger.ts'
import { type ContactRecord, newContact } from '@basta/engine/contacts/contact.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Commit, Erasure, Journal, Store } from '@basta/engine/stores/store.ts'
import { type Db, MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testMongo } from './server.ts'
import { openStallingLine, type StallingLine } from './stalling-line.ts'

const mongo = await testMongo()
/** More commits than a contact remembers. */
const MANY = 20

describe.skipIf(!mongo.isThere)(`on MongoDB${mongo.isThere ? '' : ` (${mongo.why})`}`, () => {
  let database: TestDatabase
  let line: StallingLine
  let client: MongoClient
  let db: Db
  /** One that can be stopped, and another one. */
  let slow: Store
  let other: Store

  beforeEach(async () => {
    if (!mongo.isThere) return
    database = mongo.database()
    line = await openStallingLine(database.url)
    client = await new MongoClient(database.url).connect()
    db = client.db()
    other = await openMongoStore({ url: database.url, sweepEveryMs: 0 })
    slow = await openMongoStore({ url: line.through(database.url), sweepEveryMs: 0 })
  }, 60_000)
  afterEach(async () => {
    line.goOn()
    await Promise.all([slow.close(), other.close(), client.close()])
    line.close()
    await database.drop()
  })

  describe('a process that is stopped before it learns whether its commit was made', () => {
    test('takes no identity from the contact that it made, and its event is applied once', async () => {
      const stopped = line.stopAt(ASKS)
      const result = slow.commit(commitOf(ana(), 'first'))
      await stopped
      await changeMany('ana')
      line.goOn()
      expect(await result).toBe('conflict')
      expect((await other.find(ana().identities))?.record).toMatchObject({ id: 'ana', rev: MANY + 1 })
      expect(await slow.commit(commitOf(ana(), 'first'))).toBe('duplicate')
    }, 60_000)

    test('says that it cannot know when there is no event to ask for', async () => {
      const stopped = line.stopAt(ASKS)
      const result = slow.commit(commitOf(ana()))
      const outcome = expect(result).rejects.toThrow('nobody can tell')
      await stopped
      await changeMany('ana')
      line.goOn()
      await outcome
      expect((await other.find(ana().identities))?.record.id).toBe('ana')
    }, 60_000)

    test('learns that it was while few have followed', async () => {
      const stopped = line.stopAt(ASKS)
      const result = slow.commit(commitOf(ana()))
      await stopped
      await changeMany('ana', 3)
      line.goOn()
      expect(await result).toBe('committed')
    }, 60_000)
  })

  describe('an erasure that is stopped while another process erases the same person', () => {
    test.each([
      ['before it erases', ERASES],
      ['before it keeps their stops', /update.{5}erased_stops/s],
    ])(
      '%s conflicts, and leaves the stops that the other one kept',
      async (_, command) => {
        await other.commit(commitOf(ana()))
        const record = await load('ana')
        const stopped = line.stopAt(command)
        const result = slow.erase(erasureOf(record))
        await stopped
        expect(await other.erase(erasureOf(record))).toBe('erased')
        line.goOn()
        expect(await result).toBe('conflict')
        expect(await other.erasedStops(['hash'])).toEqual(erasureOf(record).stops)
      },
      60_000,
    )

    test('of somebody else under the same hash does not forget stops that take effect after it', async () => {
      await other.commitAll([commitOf(ana()), commitOf(newContact('eva', [waId('2')], 0, 'en'))])
      const [first, second] = [await load('ana'), await load('eva')]
      const stopped = line.stopAt(ERASES)
      const result = slow.erase(erasureOf(first))
      await stopped
      expect(await other.erase(erasureOf(second, 'marketing'))).toBe('erased')
      line.goOn()
      expect(await result).toBe('erased')
      expect(await other.erasedStops(['hash'])).toContainEqual(erasureOf(first).stops[0])
    }, 60_000)
  })

  describe('a process that is stopped before it flushes', () => {
    const journal: Partial<Journal> = {
      events: [{ id: 'message', contactId: 'ana', at: 1, kind: 'message.received', data: { content: 'Ana' } }],
      deadLetters: [{ id: 'letter', contactId: 'ana', at: 1, kind: 'event', body: {}, error: '' } as never],
    }
    const links = [{ hash: 'link', contactId: 'ana', scope: 'all' as const, createdAt: 1 }]
    const left = async () => [
      ...(await db.collection<Row>('events').find({}).toArray()),
      ...(await db.collection<Row>('dead_letters').find({}).toArray()),
      ...(await db.collection<Row>('unsubscribe_links').find({}).toArray()),
    ]

    test('brings nothing back of a person who has been erased meanwhile', async () => {
      const stopped = line.stopAt(FLUSHES)
      const result = slow.commit({ ...commitOf(ana(), undefined, journal), links })
      await stopped
      await other.erase(erasureOf(await load('ana')))
      line.goOn()
      expect(await result).toBe('committed')
      await slow.close()
      expect(await left()).toEqual([])
    }, 60_000)

    test('brings nothing back of one who was folded into another and erased with them', async () => {
      const stopped = line.stopAt(FLUSHES)
      const result = slow.commit({ ...commitOf(ana(), undefined, journal), links })
      await stopped
      const [absorbed, record] = [await load('ana'), newContact('eva', [waId('1'), waId('2')], 0, 'en')]
      expect(await other.commit({ ...commitOf(record), absorbed })).toBe('committed')
      await other.erase({ ...erasureOf(await load('eva')), absorbed: ['ana'] })
      line.goOn()
      expect(await result).toBe('committed')
      await slow.close()
      expect(await left()).toEqual([])
    }, 60_000)

    test('and ends before it looks leaves nothing once another one has started', async () => {
      await other.commit(commitOf(ana()))
      await other.erase(erasureOf(await load('ana')))
      const row = { contactId: 'ana', at: 1, n: 1, kind: 'message.received', data: '{}' }
      await db.collection<Row>('events').insertOne({ _id: 'late', ...row } as never)
      await (await openMongoStore({ url: database.url, sweepEveryMs: 0 })).close()
      expect(await left()).toEqual([])
      expect(await other.ledger('ana')).toEqual([erasureOf(ana()).tombstone])
    }, 60_000)
  })

  test('a contact whose commit cannot be flushed keeps nobody else from it, and is named once', async () => {
    const journal = (id: string) => ({
      events: [{ id, contactId: id, at: 1, kind: 'message.received' as const, data: null }],
    })
    const webhook = { id: 'crm', url: 'https://crm.example.com/', description: '', events: [], secrets: [] }
    await other.addWebhook({ ...webhook, paused: null, lastFailure: null, createdAt: 0 })
    // As if their process had ended before it flushed.
    const marks = line.stopAt(MARKS_AS_FLUSHED)
    const counts = [{ of: 'begun' as const, key: 'f@1', at: 1 }]
    await slow.commitAll(
      ['ana', 'bad', 'eva'].map((id) => {
        return { ...commitOf(newContact(id, [waId(id)], 0, 'en'), undefined, journal(id)), counts }
      }),
    )
    const contacts = db.collection<Row & { pending: string | null; pendingAt: number }>('contacts')
    await contacts.updateMany({ pending: { $ne: null } }, { $set: { pendingAt: 1 } })
    await contacts.updateOne({ _id: 'bad' }, { $set: { pending: '{"events":[{}]', pendingAt: 1 } })
    await db.collection('events').deleteMany({})
    await db.collection<Row>('deliveries').insertOne({
      ...{
        _id: 'd',
        webhookId: 'crm',
        contactId: 'ana',
        seq: 1,
        at: 1,
        dueAt: 1,
        lease: null,
        attempts: 11,
        owed: true,
      },
      ...{ data: '{}', done: true, doneAt: Date.now(), settledBy: 'x' },
      letter: JSON.stringify({ id: 'webhook:d', contactId: 'ana', at: 1, kind: 'webhook', body: {}, error: '' }),
    } as never)

    const warnings: string[] = []
    const store = await openMongoStore({ url: database.url, sweepEveryMs: 1, warn: (text) => warnings.push(text) })
    expect(await Promise.all(['ana', 'eva', 'bad'].map((id) => store.hasEvent(id)))).toEqual([true, true, false])
    expect((await store.deadLetters({})).items.map(({ id }) => id)).toEqual(['webhook:d'])
    expect(await db.collection('increments').countDocuments({ folded: false })).toBe(0)
    await store.close()
    expect(warnings.filter((text) => /1 contacts \(bad\)/.test(text))).toHaveLength(1)
    await marks
  }, 60_000)

  test('whatever is read is what a majority has', async () => {
    await slow.commit(commitOf(ana(), 'event'))
    await slow.find(ana().identities)
    const reads = line.commands.filter((text) => /(find|aggregate).{5}(contacts|identities|events)/s.test(text))
    expect(reads.length).toBeGreaterThan(5)
    for (const read of reads) expect(read).toMatch(/readConcern[\s\S]*majority/)
  }, 60_000)

  async function changeMany(id: string, times = MANY): Promise<void> {
    for (let n = 0; n < times; n++)
      expect(await other.commit(commitOf({ ...(await load(id)), name: `${n}` }))).toBe('committed')
  }

  async function load(id: string): Promise<ContactRecord> {
    const record = await other.get(id)
    if (!record) throw new Error(`There is no ${id}`)
    return record
  }
})

type Row = { _id: string }

/** Commands as they are sent: a name, five bytes, the collection. A commit asks whether its write arrived, and then flushes. */
const ASKS = /find.{5}contacts.*commits.*keys/s
const FLUSHES = /update.{5}(events|dead_letters|unsubscribe_links)/s
const MARKS_AS_FLUSHED = /update.{5}contacts.*\$set.{5}\npending\0\npendingAt/s
const ERASES = /update.{5}contacts.*"erased"/s

const waId = (value: string) => ({ kind: 'wa_id' as const, value })
const ana = () => newContact('ana', [waId('1')], 0, 'en')

function commitOf(record: ContactRecord, eventKey?: string, journal: Partial<Journal> = {}): Commit {
  const event = { contactId: record.id, at: 1, kind: 'event.applied' as const, data: null }
  const events = eventKey === undefined ? [] : [{ id: eventKey, ...event }]
  return { record, journal: { ledger: [], events, deadLetters: [], ...journal }, eventKey }
}

function erasureOf(record: ContactRecord, scope: 'all' | 'marketing' = 'all'): Erasure {
  const facts = {
    ...{ action: 'erased', scope: 'all', register: 'contact', source: 'erasure', actor: 'ana', identities: [] },
    ...{ channel: null, messageId: null, text: null, detection: null, flow: null, template: null, feedback: null },
    ...{ evidence: '', sentAt: null, receivedAt: 1, effectiveAt: 1, stopped: '-' },
  } as const
  const tombstone = seal(record.id, { count: 0, head: '' } as never, facts as never, sha256)
  const stop = { identityHash: 'hash', scope, register: 'contact', since: 1, entryId: tombstone.id } as const
  return { record, absorbed: [], tombstone, stops: [stop] }
}
