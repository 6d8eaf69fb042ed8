/**
 * Processes that are killed while they write to one MongoDB. `BASTA_FAULTS=full`: 100 kills instead of 9. `BASTA_FAULTS_SEED` repeats
 * when they are killed; the name of the test shows it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { ContactRecord } from '@basta/engine/contacts/contact.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import { MongoClient } from 'mongodb'
import { expect, test } from 'vitest'
import { createChance } from '../faults/chance.ts'
import { testMongo } from './server.ts'

const mongo = await testMongo()
const KILLS = process.env.BASTA_FAULTS === 'full' ? 100 : 9
const PROCESSES = 3
const SEED = Number(process.env.BASTA_FAULTS_SEED ?? Date.now() % 1_000_000)
const root = new URL('../..', import.meta.url).pathname

test.skipIf(!mongo.isThere)(
  `${KILLS} SIGKILLs of ${PROCESSES} processes: nothing acknowledged is lost, no identity has two owners (seed ${SEED})`,
  async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    const chance = createChance(`${SEED}`)
    const told: string[] = []
    for (let kills = 0; kills < KILLS; kills += PROCESSES) {
      const names = Array.from({ length: PROCESSES }, (_, i) => `${kills + i}`)
      await Promise.all(names.map((name) => writeUntilKilled(database.url, name, 20 + chance.below(150), told)))
    }
    const acknowledged = told.flatMap((line) => /^committed (.+)$/.exec(line)?.[1] ?? [])
    expect(acknowledged.length).toBeGreaterThan(KILLS * 10)

    const store = await openMongoStore({ url: database.url, sweepEveryMs: 0 })
    const client = await new MongoClient(database.url).connect()
    for (const eventId of acknowledged) expect(await store.hasEvent(eventId), eventId).toBe(true)
    const people = await everybody(store)
    const owners = new Map<string, string>()
    for (const record of people) {
      // Whoever writes a contact next writes what a killed process has left.
      expect(await store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })).toBe('committed')
      for (const { kind, value } of record.identities) {
        expect(owners.get(value), `${value} is somebody's`).toBeUndefined()
        owners.set(value, record.id)
        expect((await store.find([{ kind, value }]))?.record.id).toBe(record.id)
      }
      for (let rev = 1; rev <= record.rev; rev++) expect(await store.hasEvent(`${record.id} ${rev}`)).toBe(true)
    }
    // Each event is counted once, be it of a commit that was acknowledged or not.
    const events = await client.db().collection('events').countDocuments()
    expect(await store.tallies({ of: 'begun' })).toEqual([{ key: 'f@1', count: events }])
    await client.close()
    await store.close()
    await database.drop()
  },
  600_000,
)

/** Kills it after so many of its lines. */
async function writeUntilKilled(url: string, name: string, lines: number, told: string[]): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/mongodb/commit-forever.ts', url, name],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const gone = new Promise((resolve) => child.once('close', resolve))
  if (!child.stdout) throw new Error('It has no output')
  let seen = 0
  for await (const line of createInterface(child.stdout)) {
    told.push(line)
    if (++seen === lines) child.kill('SIGKILL')
  }
  await gone
}

async function everybody(store: Store): Promise<ContactRecord[]> {
  const people: ContactRecord[] = []
  for (let after: string | undefined; ; ) {
    const page = await store.contacts({ after, limit: 1000 })
    // One that was folded a moment before its process was killed is still listed, and gone for whoever asks.
    const found = await Promise.all(page.items.map(({ id }) => store.get(id)))
    people.push(...found.filter((record) => record !== null))
    if (page.next === undefined) return people
    after = page.next
  }
}
