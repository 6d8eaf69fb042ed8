/**
 * Engines as processes of their own, killed and otherwise mistreated at random moments while people talk to them.
 *
 * - `BASTA_FAULTS=full`: 1,000 kills on SQLite, and 300 on MongoDB with three processes. `BASTA_FAULTS_KILLS`: so many instead.
 * - `BASTA_FAULTS_SEED`: a number, to repeat what a run planned. The names of the tests show it.
 */
import { expect, test } from 'vitest'
import { testMongo } from '../mongodb/server.ts'
import { createChance } from './chance.ts'
import { check } from './checker.ts'
import { openMongoPlace, openSqlitePlace, type Place } from './place.ts'
import { report } from './report.ts'
import { COMPRESSED_PAUSE_MS, PAUSE_MS, type RunPlan, runFaults } from './run.ts'

const isFull = process.env.BASTA_FAULTS === 'full'
const SEED = Number(process.env.BASTA_FAULTS_SEED ?? Date.now() % 1_000_000)
const kills = (full: number, slice: number) => Number(process.env.BASTA_FAULTS_KILLS ?? (isFull ? full : slice))
const mongo = await testMongo()

const onSqlite: RunPlan = {
  // An engine that is killed twice in a second never gets to a delivery of 200, and a reply whose status is ten minutes late is sent again.
  ...{
    seed: SEED,
    engines: 1,
    kills: kills(1_000, 4),
    atOnce: 32,
    statusesPerDelivery: isFull ? 24 : 200,
    slowestMs: 30,
  },
  ...(isFull
    ? {
        people: Math.max(400, Math.round(kills(1_000, 4) * 2.4)),
        ...{ pauses: { times: 5, ms: PAUSE_MS }, clockJumps: 20, hangs: 0.003 },
        store: { lock: [500, 1500, 500, 6000, 1500, 6000], disk: [300, 1000, 3000, 300, 1000, 3000] },
      }
    : {
        people: 120,
        ...{ pauses: { times: 1, ms: PAUSE_MS }, clockJumps: 2, hangs: 0.003 },
        store: { lock: [500], disk: [800] },
      }),
}

const onMongo: RunPlan = {
  ...{ seed: SEED, engines: 3, kills: kills(300, 3), atOnce: 24, statusesPerDelivery: 24, slowestMs: 30 },
  ...(isFull
    ? {
        people: Math.max(400, Math.round(kills(300, 3) * 4)),
        ...{ pauses: { times: 5, ms: PAUSE_MS }, clockJumps: 20, hangs: 0.003 },
        store: { outage: [500, 2000, 500, 18_000, 2000, 18_000] },
      }
    : {
        people: 40,
        ...{ pauses: { times: 1, ms: PAUSE_MS }, clockJumps: 2, hangs: 0.003 },
        store: { outage: [1500] },
      }),
}
/** A thousand kills take an hour and more. */
const LIMIT_MS = 3 * 60 * 60 * 1000
const LINE = { cutsOneIn: 400, longestDelayMs: 4 }

test(
  `SQLite: ${onSqlite.people} conversations over ${onSqlite.kills} SIGKILLs: nothing is lost, nothing happens twice (seed ${SEED})`,
  () => prove(onSqlite, openSqlitePlace()),
  LIMIT_MS,
)

test.skipIf(!mongo.isThere)(
  `MongoDB: ${onMongo.people} conversations with 3 engines over ${onMongo.kills} SIGKILLs: nothing is lost, nothing happens twice (seed ${SEED})`,
  async () => {
    if (!mongo.isThere) return
    await prove(onMongo, await openMongoPlace(mongo.database(), { chance: createChance(`${SEED} line`), ...LINE }))
  },
  LIMIT_MS,
)

async function prove(plan: RunPlan, place: Place): Promise<void> {
  try {
    const run = await runFaults(plan, place, isFull ? PAUSE_MS : COMPRESSED_PAUSE_MS)
    console.log(report(run, place))
    expect(run.made.get('SIGKILL')).toBe(plan.kills)
    expect(run.cloud.faults).toEqual([])
    expect(run.complaints).toEqual([])
    expect(check(run.evidence).map(({ promise, waId, what }) => `${promise}: ${waId}: ${what}`)).toEqual([])
    await place.remove()
  } finally {
    await place.close()
  }
}
