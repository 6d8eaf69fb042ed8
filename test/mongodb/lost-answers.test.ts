/** Changes of notes (flows, people, figures) whose answers get lost, or which others overtake, while another process goes on. */

import { newContact } from '@basta/engine/contacts/contact.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Person } from '@basta/engine/stores/people.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'
import { type Db, MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyFlow } from '../contract/empty-flow.ts'
import { type TestDatabase, testMongo } from './server.ts'
import { openStallingLine, type StallingLine } from './stalling-line.ts'

const mongo = await testMongo()

describe.skipIf(!mongo.isThere)(`of two processes on MongoDB${mongo.isThere ? '' : ` (${mongo.why})`}`, () => {
  let database: TestDatabase
  let line: StallingLine
  let otherLine: StallingLine
  let client: MongoClient
  let db: Db
  /** One whose answers get lost, and another one. */
  let unlucky: Store
  let other: Store

  beforeEach(async () => {
    if (!mongo.isThere) return
    database = mongo.database()
    ;[line, otherLine] = await Promise.all([openStallingLine(database.url), openStallingLine(database.url)])
    client = await new MongoClient(database.url).connect()
    db = client.db()
    other = await openMongoStore({ url: otherLine.through(database.url), sweepEveryMs: 0 })
    unlucky = await openMongoStore({ url: line.through(database.url), sweepEveryMs: 0 })
  }, 30_000)
  afterEach(async () => {
    for (const each of [line, otherLine]) each.goOn()
    await Promise.all([unlucky.close(), other.close(), client.close()])
    for (const each of [line, otherLine]) each.close()
    await database.drop()
  })

  describe('a change whose answer got lost, after which the other one changes the same', () => {
    test('publishes a flow once, and leaves the newer draft as it is', async () => {
      await other.saveFlow(named('as it was'), 1)
      const published = await meanwhile(
        () => unlucky.publishFlow(named('published'), 2),
        () => other.saveFlow(named('newer'), 3),
      )
      expect(published).toMatchObject({ version: 1 })
      expect((await other.flowVersions('hours')).map(({ version }) => version)).toEqual([1])
      expect((await other.flow('hours'))?.document.name).toBe('newer')
    }, 30_000)

    test('changes a password, and says that it did', async () => {
      await other.addPerson(person('ana'))
      await other.addPerson(person('ben'))
      const isChanged = await meanwhile(
        () => unlucky.changePassword('ana', 'old', 'new'),
        () => other.changePerson('ben', { name: 'Benny' }),
      )
      expect(isChanged).toBe(true)
      expect(await other.person('ana')).toMatchObject({ password: 'new' })
    }, 30_000)

    test('removes a key, but not the one that came in its place', async () => {
      await other.saveApiKey(key('first'))
      expect(
        await meanwhile(
          () => unlucky.deleteApiKey('key'),
          () => other.saveApiKey(key('second')),
        ),
      ).toBe(true)
      expect((await other.apiKeys()).map(({ name }) => name)).toEqual(['second'])
    }, 30_000)

    test('says that it cannot know when too much has followed', async () => {
      const outcome = meanwhile(
        () => unlucky.saveSetting('name', 'mine'),
        async () => {
          for (let n = 0; n < MANY; n++) await other.saveSetting('name', n)
        },
      )
      await expect(outcome).rejects.toThrow('nobody can tell')
      expect(await other.setting('name')).toBe(MANY - 1)
    }, 30_000)
  })

  test('a delivery is settled once under a lease, also when the answer of the second attempt got lost', async () => {
    const webhook = { id: 'crm', url: 'https://crm.example.com/', description: '', secrets: [], paused: null }
    await other.addWebhook({ ...webhook, events: ['consent.stopped'], lastFailure: null, createdAt: 1 })
    const record = newContact('ana', [{ kind: 'wa_id', value: '1' }], 1, 'en')
    const about = {
      webhookId: 'crm',
      contactId: 'ana',
      eventId: 'e',
      event: 'consent.stopped' as const,
      at: 1,
      body: '{}',
    }
    const journal = { ledger: [], events: [], deadLetters: [] }
    await other.commit({ record, journal, deliveries: [{ id: 'd', ...about }] })
    await other.claimDeliveries({ webhookId: 'crm', now: 1, until: 60, lease: 'mine', limit: 1 })
    const settle = (store: Store) => () => store.settleDelivery('d', 'mine', { is: 'delivered' })
    expect(await meanwhile(settle(unlucky), settle(other), SETTLES)).toBe(true)
    expect(await meanwhile(settle(unlucky), settle(other), SETTLES)).toBe(false)
  }, 30_000)

  test('a change that another one overtook leaves no document of its first attempt', async () => {
    await other.saveFlow(named('as it was'), 1)
    const stopped = line.stopAt(WRITES_NOTE)
    const published = unlucky.publishFlow(named('published'), 2)
    await stopped
    await other.saveFlow(named('newer'), 3)
    line.goOn()
    expect(await published).toMatchObject({ version: 1 })
    const known = await Promise.all([other.flow('hours'), ...(await other.flowSnapshots('hours')).map(({ at }) => at)])
    expect(await db.collection('contents').countDocuments()).toBe(known.length)
  }, 30_000)

  describe('two that sum figures at once, while more are committed, count each once', () => {
    test('when one looks which sum is under way and the other one ends it', async () => {
      const { ended } = await beginFirst()
      const looks = line.stopAt(LOOKS_FOR_FOLD)
      const folding = settle(unlucky)
      await looks
      otherLine.goOn()
      await ended
      line.goOn()
      await folding
      expect(await other.tallies({ of: 'begun' })).toEqual([{ key: 'f@1', count: 2 }])
    }, 30_000)

    test('when one sees that none is under way and the other one begins and ends one', async () => {
      const looks = line.stopAt(LOOKS_FOR_SUMS)
      const folding = settle(unlucky)
      await looks
      const { ended } = await beginFirst()
      const writes = line.stopAt(WRITES_NOTE)
      line.goOn()
      await writes
      otherLine.goOn()
      await ended
      line.goOn()
      await folding
      expect(await other.tallies({ of: 'begun' })).toEqual([{ key: 'f@1', count: 2 }])
    }, 30_000)

    /** The other one has written down that it sums a first commit, and is stopped before it marks it. Then there is a second. */
    async function beginFirst(): Promise<{ ended: Promise<void> }> {
      const third = await openMongoStore({ url: database.url, sweepEveryMs: 0 })
      await third.commit(counted('first'))
      const stopped = otherLine.stopAt(MARKS_SUMS)
      const ended = settle(other)
      await stopped
      await third.commit(counted('second'))
      await third.close()
      return { ended }
    }
  })

  /** What comes of `first`, the answer to whose write is lost, when `then` is done before it is asked again. */
  async function meanwhile<T>(
    first: () => Promise<T>,
    then: () => Promise<unknown>,
    command = WRITES_NOTE,
  ): Promise<T> {
    const stopped = line.loseAnswerOf(command)
    const result = first()
    result.catch(() => undefined)
    await stopped
    await then()
    line.goOn()
    return result
  }
})

/** Commands as they are sent: a name, five bytes, the collection. */
const WRITES_NOTE = /(insert|update).{5}notes/s
const SETTLES = /update.{5}deliveries/s
const LOOKS_FOR_FOLD = /find.{5}notes.*fold current/s
const LOOKS_FOR_SUMS = /find.{5}increments.*limit/s
const MARKS_SUMS = /update.{5}increments.*\$in/s
/** More changes than a note remembers. */
const MANY = 20

const named = (name: string) => emptyFlow('hours', name)

function person(id: string): Person {
  const facts = { name: id, email: id, role: 'owner', password: 'old', invitation: null } as const
  return { id, ...facts, createdAt: 1, joinedAt: 1 }
}

const key = (name: string) => ({ id: 'key', name, role: 'owner' as const, hash: name, createdAt: 1 })

function counted(id: string): Commit {
  const record = newContact(id, [{ kind: 'wa_id', value: id }], 0, 'en')
  const journal = { ledger: [], events: [], deadLetters: [] }
  return { record, journal, counts: [{ of: 'begun', key: 'f@1', at: 1 }] }
}

/** Sums what there is to sum. */
async function settle(store: Store): Promise<void> {
  for await (const _ of store.walk('setting'));
}
