/** Races between three processes on one MongoDB. In each round all of them are told at once. */
import { newContact } from '@basta/engine/contacts/contact.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testMongo } from './server.ts'
import { startWriter, type Writer } from './start-writer.ts'
import type { Order } from './writer.ts'

const mongo = await testMongo()
const ROUNDS = 40

describe.skipIf(!mongo.isThere)(`three processes on one MongoDB${mongo.isThere ? '' : ` (${mongo.why})`}`, () => {
  let database: TestDatabase
  let store: Store
  let writers: Writer[]

  beforeAll(async () => {
    if (!mongo.isThere) return
    database = mongo.database()
    store = await openMongoStore({ url: database.url, sweepEveryMs: 0 })
    writers = await Promise.all([1, 2, 3].map(() => startWriter(database.url)))
  }, 120_000)
  afterAll(async () => {
    await Promise.all(writers.map((writer) => writer.stop()))
    await store.close()
    await database.drop()
  })

  /** Each process gets three orders at once. */
  const all = (order: (i: number) => Order) =>
    Promise.all(Array.from({ length: 9 }, (_, i) => (writers[i % 3] as Writer).ask(order(i))))

  test(`of 9 writers on one revision exactly one is told that it wrote, ${ROUNDS} times`, async () => {
    await store.commit(commitOf(newContact('ana', [waId('1')], 0, 'en')))
    for (let round = 1; round <= ROUNDS; round++) {
      const read = await store.get('ana')
      if (!read) throw new Error('She is gone')
      const results = await all((i) => ({ do: 'commit', commit: commitOf({ ...read, tags: [`${round}-${i}`] }) }))
      expect(results.filter((result) => result === 'committed')).toHaveLength(1)
      expect(await store.get('ana')).toMatchObject({
        rev: round + 1,
        tags: [`${round}-${results.indexOf('committed')}`],
      })
    }
  }, 120_000)

  test(`of 9 who establish one setting all get the value of the first, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      expect(new Set(await all(() => ({ do: 'establish', name: `setting ${round}` }))).size).toBe(1)
    }
  }, 120_000)

  test(`of 9 new contacts that share an identity exactly one is stored, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const shared = `shared-${round}`
      const id = (i: number) => `c${round}-${(i * 7) % 9}`
      const values = (i: number) => (i % 2 ? [shared, `own-${round}-${i}`] : [`also-${round}`, shared])
      const results = await all((i) => ({ do: 'insert', id: id(i), values: values(i) }))
      const winners = results.flatMap((result, i) => (result === 'committed' ? id(i) : []))
      expect(winners).toHaveLength(1)
      expect((await store.find([waId(shared)]))?.record.id).toBe(winners[0])
      for (let i = 0; i < 9; i++) if (id(i) !== winners[0]) expect(await store.get(id(i))).toBeNull()
    }
  }, 120_000)

  test('of 9 claims at once each delivery, and each contact that is due, goes to one process', async () => {
    const webhook = { id: 'crm', url: 'https://crm.example.com/', description: '', events: [], secrets: [] }
    await store.addWebhook({ ...webhook, paused: null, lastFailure: null, createdAt: 0 })
    const people = Array.from({ length: 60 }, (_, i) => `p${i}`)
    await store.commitAll(
      people.map((id) => {
        const delivery = { id: `to ${id}`, webhookId: 'crm', contactId: id, eventId: id, at: 1, body: '{}' }
        const record = { ...newContact(id, [waId(id)], 0, 'en'), wakeAt: 1 }
        return { ...commitOf(record), deliveries: [{ ...delivery, event: 'consent.stopped' as const }] }
      }),
    )
    const claims = await all((i) => ({
      do: 'claim',
      claim: { webhookId: 'crm', now: 10, until: 99, lease: `lease ${i}`, limit: 20 },
    }))
    expect((claims as string[][]).flat().sort()).toEqual(people.map((id) => `to ${id}`).sort())
    const due = (await Promise.all(writers.map((writer) => writer.ask({ do: 'due', now: 10 })))) as string[][]
    expect(due.flat().sort()).toEqual(people.toSorted())
  }, 120_000)
})

function waId(value: string) {
  return { kind: 'wa_id' as const, value }
}

function commitOf(record: Commit['record']): Commit {
  return { record, journal: { ledger: [], events: [], deadLetters: [] } }
}
