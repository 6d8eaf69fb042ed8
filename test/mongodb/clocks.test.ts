/** Processes on one MongoDB whose machines do not agree about the time. */
import { newContact } from '@basta/engine/contacts/contact.ts'
import { collectionsOf } from '@basta/engine/stores/mongodb/collections.ts'
import { createCommits } from '@basta/engine/stores/mongodb/commits.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Commit } from '@basta/engine/stores/store.ts'
import { type Db, MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testMongo } from './server.ts'
import { openStallingLine } from './stalling-line.ts'
import { startWriter } from './start-writer.ts'

const mongo = await testMongo()
const MINUTE = 60_000
const AHEAD_AND_BEHIND = [['ahead', 10 * MINUTE] as const, ['behind', -10 * MINUTE] as const]

describe.skipIf(!mongo.isThere)(`with a clock that is ten minutes${mongo.isThere ? '' : ` (${mongo.why})`}`, () => {
  let database: TestDatabase
  let client: MongoClient
  let db: Db

  beforeEach(async () => {
    if (!mongo.isThere) return
    database = mongo.database()
    client = await new MongoClient(database.url).connect()
    db = client.db()
  })
  afterEach(async () => {
    await client.close()
    await database.drop()
  })

  test.each(AHEAD_AND_BEHIND)(
    '%s a process that is killed before it flushes is made up for in time, and not before',
    async (_, wrongMs) => {
      const line = await openStallingLine(database.url)
      const writer = await startWriter(line.through(database.url), wrongMs)
      const stopped = line.stopAt(FLUSHES)
      writer.ask({ do: 'commit', commit: commitOf('ana') }).catch(() => undefined)
      await stopped
      await writer.kill()
      line.close()
      const at = Date.now()
      const isFlushed = async () => (await db.collection('events').countDocuments()) > 0
      const commits = createCommits(collectionsOf(db), { now: () => at })
      await commits.sweep(at)
      expect(await isFlushed()).toBe(false)
      await commits.sweep(at + MINUTE)
      expect(await isFlushed()).toBe(true)
      await commits.close()
    },
    30_000,
  )

  test.each(AHEAD_AND_BEHIND)(
    '%s a server is seen by who needs the database alone',
    async (_, wrongMs) => {
      const writer = await startWriter(database.url, wrongMs)
      await expect(openMongoStore({ url: database.url, alone: 'walk' })).rejects.toThrow('in use by 1 other process')
      await writer.stop()
    },
    30_000,
  )

  test.each(AHEAD_AND_BEHIND)(
    '%s a server does not start while somebody has the database alone',
    async (_, wrongMs) => {
      const store = await openMongoStore({ url: database.url, sweepEveryMs: 0, alone: 'walk' })
      await expect(startWriter(database.url, wrongMs)).rejects.toThrow('"basta export"')
      await store.close()
    },
    30_000,
  )
})

test.skipIf(!mongo.isThere)(
  'who reads all of it alone is told when somebody came who had been taken for gone',
  async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    const client = await new MongoClient(database.url).connect()
    const store = await openMongoStore({ url: database.url, sweepEveryMs: 0, alone: 'walk' })
    const walk = async () => {
      for await (const _ of store.walk('contact'));
    }
    await walk()
    // As it says so when it goes on.
    const until = Date.now() + MINUTE
    await client
      .db()
      .collection<{ _id: string }>('processes')
      .insertOne({ _id: 'it', alone: false, until } as never)
    await expect(walk()).rejects.toThrow('in use by 1 other process')
    await Promise.all([store.close(), client.close()])
    await database.drop()
  },
  30_000,
)

const FLUSHES = /update.{5}events/s

function commitOf(id: string): Commit {
  const event = { id: 'message', contactId: id, at: 1, kind: 'message.received' as const, data: {} }
  const journal = { ledger: [], events: [event], deadLetters: [] }
  return { record: newContact(id, [{ kind: 'wa_id', value: id }], 0, 'en'), journal }
}
