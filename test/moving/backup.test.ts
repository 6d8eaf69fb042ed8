/** Copies of a SQLite store that is in use, and of stores of older releases before these are changed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newContact } from '@basta/engine/contacts/contact.ts'
import { verifyLedger } from '@basta/engine/evidence/verify-ledger.ts'
import { migrateMongo, type Step, schemaOf } from '@basta/engine/stores/mongodb/schema.ts'
import { migrate, STEPS } from '@basta/engine/stores/sqlite/schema.ts'
import { TALKERS } from '@basta/engine/stores/sqlite/seats.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import Database from 'better-sqlite3'
import { MongoClient } from 'mongodb'
import { afterEach, expect, test, vi } from 'vitest'
import { clearPlaces, newPlace } from '../contract/places.ts'
import { basta } from '../helpers/basta.ts'
import { openWorld } from '../helpers/world.ts'
import { testMongo } from '../mongodb/server.ts'

vi.setConfig({ testTimeout: 120_000 })
const mongo = await testMongo()
afterEach(clearPlaces)

test('a copy that is made while a server writes has all that was acknowledged before, and its ledger is whole', async () => {
  const world = await openWorld()
  const place = newPlace()
  const copy = join(place, 'copy.db')
  for (let i = 0; i < 20; i++) await world.person(`1555124${String(i).padStart(4, '0')}`).says('STOP')
  const before = world.commits.flatMap(({ journal }) => journal.events.map(({ id }) => id))
  let isMade = false
  const made = basta(['backup', copy, '--store', `sqlite:${world.path}`]).finally(() => {
    isMade = true
  })
  let during = 0
  while (!isMade) await world.person(`1555125${String(during++).padStart(4, '0')}`).says('STOP')
  expect(await made).toMatchObject({ code: 0, err: '', out: expect.stringContaining('every chain is whole') })
  expect(during).toBeGreaterThan(1)

  const store = openSqliteStore({ path: copy })
  for (const id of before) expect(await store.hasEvent(id), id).toBe(true)
  const { entries, broken } = await verifyLedger(store, () => undefined)
  expect(broken).toBe(0)
  expect(entries).toBeGreaterThanOrEqual(20)
  await store.close()
})

test('a copy is not written over a file, and MongoDB is not copied so', async () => {
  const place = newPlace()
  await openSqliteStore({ path: join(place, 'a.db') }).close()
  await openSqliteStore({ path: join(place, 'b.db') }).close()
  const refused = await basta(['backup', join(place, 'b.db'), '--store', `sqlite:${join(place, 'a.db')}`])
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('There is a file') })
  const other = await basta(['backup', join(place, 'c'), '--store', 'mongodb://127.0.0.1:9/basta'])
  expect(other).toMatchObject({ code: 2, err: expect.stringContaining('use mongodump, or basta export --everything') })
})

test('a SQLite file of an older release is copied beside itself, then brought up to date, and the copy is named', async () => {
  const place = newPlace()
  const path = join(place, 'basta.db')
  const older = STEPS.slice(0, -1)
  const db = new Database(path)
  migrate(db, () => undefined, older)
  db.prepare("INSERT INTO settings (name, value) VALUES ('kept', '1')").run()
  db.close()
  const told: string[] = []
  const store = openSqliteStore({ path, warn: (sentence) => told.push(sentence) })
  expect(await store.setting('kept')).toBe(1)
  await store.close()
  const copy = `${path}.schema-${older.length}`
  expect(told).toEqual([
    expect.stringContaining(`from schema ${older.length} to ${STEPS.length}. As it was it is kept in ${copy}`),
  ])
  const kept = new Database(copy, { readonly: true })
  expect(kept.pragma('user_version', { simple: true })).toBe(older.length)
  expect(kept.prepare('SELECT value FROM settings').pluck().get()).toBe('1')
  kept.close()
  // It is done once.
  await openSqliteStore({ path, warn: (sentence) => told.push(sentence) }).close()
  expect(told).toHaveLength(1)
  expect(readdirSync(place).filter((name) => name.includes('schema'))).toHaveLength(1)
})

test('people in a SQLite file of an older release are as they were, with all that belongs to them', async () => {
  const path = join(newPlace(), 'basta.db')
  const db = new Database(path)
  migrate(db, () => undefined, STEPS.slice(0, 10))
  const ana = newContact('ana', [{ kind: 'wa_id', value: '15550001111' }], 1, 'en')
  const record = { ...ana, rev: 3, conversations: { 100: { lastInboundAt: 1, lastInboundRev: 3 } } }
  db.prepare(`
    INSERT INTO contacts (id, rev, created_at, outbox, search, derived, record, subscription)
    VALUES ('ana', 3, 1, 0, '15550001111', '[]', ?, 'never-asked')`).run(JSON.stringify(record))
  db.exec(`
    INSERT INTO identities VALUES ('wa_id', '15550001111', 'ana');
    INSERT INTO stops VALUES ('ana', 'contact', 'marketing', 7);
    INSERT INTO holds VALUES ('ana');`)
  db.close()
  const store = openSqliteStore({ path })
  const found = await store.find([{ kind: 'wa_id', value: '15550001111' }])
  expect(found).toEqual({ record, also: [] })
  expect(await store.countStops({ scope: 'marketing' })).toBe(1)
  expect(await store.countAudience('topic:news')).toBe(0)
  const journal = { ledger: [], events: [], deadLetters: [] }
  expect(await store.commit({ record: { ...record, name: 'Ana' }, journal })).toBe('committed')
  expect(await store.find([{ kind: 'wa_id', value: '15550001111' }])).toMatchObject({ record: { name: 'Ana', rev: 4 } })
  await store.close()
  const after = new Database(path, { readonly: true })
  expect(after.pragma('foreign_key_check')).toEqual([])
  expect(after.prepare(`SELECT n >= ${TALKERS} FROM contacts`).pluck().all()).toEqual([1])
  after.close()
})

test('a step that fails leaves a SQLite file as it was', () => {
  const path = join(newPlace(), 'basta.db')
  const db = new Database(path)
  migrate(db, () => undefined)
  const more = [...STEPS, 'CREATE TABLE fresh (a); INSERT INTO nowhere VALUES (1);']
  expect(() => migrate(db, () => undefined, more)).toThrow('nowhere')
  expect(db.pragma('user_version', { simple: true })).toBe(STEPS.length)
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'fresh'").get()).toBeUndefined()
  db.close()
})

test.skipIf(!mongo.isThere)(
  'a MongoDB database of an older release is copied within itself before the first step, also when a step failed before',
  async () => {
    if (!mongo.isThere) return
    const { url, drop } = mongo.database()
    const client = await new MongoClient(url).connect()
    try {
      const db = client.db()
      expect(await schemaOf(db)).toEqual({ version: 1, latest: 1 })
      const contacts = db.collection<{ _id: string; name: string }>('contacts')
      const people = Array.from({ length: 1_200 }, (_, i) => ({
        _id: newContact(`c${i}`, [], 0, 'en').id,
        name: `${i}`,
      }))
      await contacts.insertMany(people)
      const rename: Step = async () => {
        await contacts.updateMany({ name: '7' }, { $set: { name: 'seven' } })
      }
      const fails: Step = async () => {
        throw new Error('The step fails')
      }
      await expect(migrateMongo(db, () => undefined, [fails])).rejects.toThrow('The step fails')
      expect(await schemaOf(db, [fails])).toEqual({ version: 1, latest: 2 })
      const told: string[] = []
      await migrateMongo(db, (sentence) => told.push(sentence), [rename])
      expect(told).toEqual([expect.stringContaining('What was there is kept in the collections schema_1_*')])
      expect(await schemaOf(db, [rename])).toEqual({ version: 2, latest: 2 })
      const copy = db.collection<{ _id: string; name: string }>('schema_1_contacts')
      expect(await copy.countDocuments()).toBe(people.length)
      expect((await copy.findOne({ _id: 'c7' }))?.name).toBe('7')
      expect((await contacts.findOne({ _id: 'c7' }))?.name).toBe('seven')
    } finally {
      await client.close()
      await drop()
    }
  },
)
