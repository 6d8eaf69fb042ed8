import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, MongoClient, type MongoClientOptions } from 'mongodb'
import { newId } from '../../new-id.ts'
import { type Alone, inUse, unfinished } from '../everything.ts'
import { createServerClock, type ServerClock } from './clock.ts'
import { type Collections, collectionsOf, INDEXES } from './collections.ts'
import { isBeingFilled } from './everything.ts'
import { enter, type Presence } from './presence.ts'
import { retrying, upserting } from './retry.ts'
import { migrateMongo, schemaOf } from './schema.ts'

export interface Connected {
  client: MongoClient
  db: Db
  collections: Collections
  presence: Presence
  clock: ServerClock
  /** What an operator should know, in sentences. */
  warnings: string[]
}

/** How long a server may take to be found, ms. */
const REACHABLE_MS = 7_000
const DEFAULT_DATABASE = 'basta'
const OLDEST = [4, 4] as const

/**
 * Connects to MongoDB and checks what answers: whether it is new enough, keeps what it acknowledges, compares and sets in one step,
 * has the indexes, whether its data is of this release and whole, and whether anybody has it open alone.
 * @param alone whether nobody else may have it open
 * @throws Error with the reason and the remedy in plain words, never with the password
 */
export async function connectMongo(url: string, alone?: Alone): Promise<Connected> {
  const at = placeOf(url)
  refuseWeakConcern(url)
  const client = clientOf(url, at)
  let presence: Presence | undefined
  try {
    await client.connect()
    const db = client.db(databaseOf(url))
    const warnings = await checkServer(client, db, at)
    const clock = await createServerClock(client)
    await checkSchema(db, clock, at, (sentence) => warnings.push(sentence))
    presence = await comeIn(db, clock, at, alone !== undefined)
    if (alone !== 'fill' && (await isBeingFilled(db)))
      throw new StoreFault(unfinished(`The database ${db.databaseName} at ${at}`))
    const collections = collectionsOf(db)
    await checkAtomicity(db, clock, at)
    await makeIndexes(collections, at)
    const minutes = Math.round(clock.aheadMs() / 6_000) / 10
    if (minutes !== 0) {
      warnings.push(
        `The clock of this machine is ${Math.abs(minutes)} minutes ${minutes > 0 ? 'behind' : 'ahead of'} that of ${at}, which counts. ` +
          'Let both keep the time by NTP.',
      )
    }
    return { client, db, collections, presence, clock, warnings }
  } catch (error) {
    await presence?.leave()
    await client.close().catch(() => undefined)
    throw error instanceof StoreFault ? error : new StoreFault(`${reasonOf(error, at)} ${LOOK}`)
  }
}

/** Told to whoever starts Basta: without the stack, and without what the driver says of the address. */
class StoreFault extends Error {}

const LOOK = 'Look at BASTA_STORE.'

function clientOf(url: string, at: string): MongoClient {
  const options: MongoClientOptions = {
    appName: 'basta',
    serverSelectionTimeoutMS: REACHABLE_MS,
    connectTimeoutMS: REACHABLE_MS,
    readPreference: 'primary',
    // Repeated by `retry.ts`, which knows what may be repeated, also where the server knows no sessions.
    ...{ retryWrites: false, retryReads: false },
    writeConcern: { w: 'majority', journal: true },
    // What is flushed or answered with must not be undone by an election.
    readConcern: { level: 'majority' },
    ignoreUndefined: true,
  }
  try {
    return new MongoClient(url, options)
  } catch (error) {
    throw new StoreFault(`The MongoDB address of ${at} cannot be read: ${withoutAddress(error)}. ${LOOK}`)
  }
}

/** The hosts of an address, without whoever signs in there. */
function placeOf(url: string): string {
  return (
    url
      .replace(/^mongodb(\+srv)?:\/\//, '')
      .replace(/[?].*$/, '')
      .replace(/^.*@/, '')
      .replace(/\/.*$/, '') || 'nowhere'
  )
}

function databaseOf(url: string): string {
  const name = /^mongodb(?:\+srv)?:\/\/[^/?]*\/([^?]*)/.exec(url)?.[1]
  return name ? decodeURIComponent(name) : DEFAULT_DATABASE
}

/** Whatever the address says would win over what the store needs. */
function refuseWeakConcern(url: string): void {
  const query = new URLSearchParams(url.split('?')[1] ?? '')
  for (const [name, value] of query) {
    const isWeak =
      (/^w$/i.test(name) && value !== 'majority') ||
      (/^(journal|j)$/i.test(name) && value !== 'true') ||
      (/^readConcernLevel$/i.test(name) && value !== 'majority') ||
      (/^readPreference$/i.test(name) && value !== 'primary')
    if (isWeak) {
      throw new StoreFault(
        `The MongoDB address says ${name}=${value}, with which a stop that was acknowledged could be lost. Leave it out: ` +
          `Basta writes with majority and journal, and reads from the primary what a majority has. ${LOOK}`,
      )
    }
  }
}

async function checkServer(client: MongoClient, db: Db, at: string): Promise<string[]> {
  const build = await retrying(() => db.admin().command({ buildInfo: 1 }))
  if ('ferretdb' in build) {
    throw new StoreFault(
      `${at} is FerretDB, which reads and then writes: of two engines that change one contact both would be told that they did, ` +
        `and a stop could be lost. Use MongoDB ${OLDEST.join('.')} or newer, or the SQLite store.`,
    )
  }
  const version = (build.versionArray as number[] | undefined) ?? String(build.version).split('.').map(Number)
  const [major = 0, minor = 0] = version
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new StoreFault(
      `${at} is MongoDB ${build.version}. Basta needs ${OLDEST.join('.')} or newer: upgrade the server.`,
    )
  }
  // By its old name, which every server knows.
  const hello = await retrying(() => client.db('admin').command({ isMaster: 1 }))
  if (hello.setName === undefined && hello.msg !== 'isdbgrid') {
    return [
      `${at} is a single MongoDB server: what it acknowledged is lost with its disk. Use a replica set for real people.`,
    ]
  }
  return []
}

/** Brings older data to this release, alone; data of a newer one is left as it is. */
async function checkSchema(db: Db, clock: ServerClock, at: string, tell: (sentence: string) => void): Promise<void> {
  const { version, latest } = await schemaOf(db)
  if (version > latest) {
    throw new StoreFault(
      `The database ${db.databaseName} at ${at} has schema version ${version}, this release knows ${latest}: upgrade Basta.`,
    )
  }
  if (version === latest) return
  const presence = await comeIn(db, clock, at, true)
  await migrateMongo(db, tell).finally(presence.leave)
}

async function comeIn(db: Db, clock: ServerClock, at: string, alone: boolean): Promise<Presence> {
  const presence = await enter(db, clock, alone)
  const others = await presence.others()
  if (others === null) return presence
  await presence.leave()
  throw new StoreFault(inUse(`The database ${db.databaseName} at ${at}`, others))
}

/** Of writers that expect the same, one may be told that it wrote. */
async function checkAtomicity(db: Db, clock: ServerClock, at: string): Promise<void> {
  const probes = db.collection<{ _id: string; n: number; until: number }>('probes')
  const _id = newId()
  await retrying(() => probes.deleteMany({ until: { $lt: clock.now() } }))
  await upserting(() =>
    probes.updateOne({ _id }, { $setOnInsert: { n: 0, until: clock.now() + 60_000 } }, { upsert: true }),
  )
  for (let n = 0; n < PROBE_ROUNDS; n++) {
    const writers = Array.from({ length: PROBE_WRITERS }, () => probes.updateOne({ _id, n }, { $inc: { n: 1 } }))
    // Whose connection broke may have written or not, and proves nothing.
    const told = (await Promise.allSettled(writers)).flatMap((one) =>
      one.status === 'fulfilled' ? one.value.matchedCount : [],
    )
    const won = told.filter((matched) => matched === 1).length
    if (won > 1) {
      throw new StoreFault(
        `${at} does not compare and set in one step: of ${PROBE_WRITERS} writers that expected the same ${won} were told that they ` +
          'wrote. A stop could be lost. Use MongoDB itself.',
      )
    }
    // If nobody has. On condition, so that one which comes late does not begin an earlier round again.
    await retrying(() => probes.updateOne({ _id, n }, { $set: { n: n + 1 } }))
  }
  await retrying(() => probes.deleteOne({ _id }))
}
const PROBE_ROUNDS = 5
const PROBE_WRITERS = 8

async function makeIndexes(collections: Collections, at: string): Promise<void> {
  const wanted = Object.entries(INDEXES) as [keyof Collections, readonly Record<string, 1 | -1>[]][]
  await Promise.all(wanted.map(([name, keys]) => makeIndexesOf(collections[name] as Collections['raw'], keys, at)))
}

async function makeIndexesOf(collection: Collections['raw'], keys: readonly Record<string, 1 | -1>[], at: string) {
  await retrying(() => collection.createIndexes(keys.map((key) => ({ key }))))
  const there = (await retrying(() => collection.indexes())).map(({ key }) => JSON.stringify(key))
  const missing = keys.flatMap((key) => (there.includes(JSON.stringify(key)) ? [] : JSON.stringify(key)))
  if (missing.length > 0) {
    const list = `${missing.join(', ')} on ${collection.collectionName}`
    throw new StoreFault(`${at} has no index ${list}, and did not make it. Create it by hand.`)
  }
}

/** What the driver found, in words that tell what to do. */
function reasonOf(error: unknown, at: string): string {
  const { name = '', message = '', code } = error as { name?: string; message?: string; code?: unknown }
  if (/Compat|wire version/i.test(`${name} ${message}`))
    return `${at} speaks an older MongoDB than Basta does: upgrade it to ${OLDEST.join('.')} or newer.`
  if (name === 'MongoServerSelectionError') {
    return `MongoDB at ${at} did not answer within ${REACHABLE_MS / 1000} s (${withoutAddress(error)}): is it running, and reachable from here?`
  }
  if (code === 18 || /auth/i.test(message)) return `MongoDB at ${at} does not know this user or password.`
  if (code === 13)
    return `MongoDB at ${at} does not let this user read, write and create indexes: give it the role readWrite.`
  if (code === 85 || code === 86)
    return `MongoDB at ${at} has another index where Basta needs one: ${withoutAddress(error)}. Remove it.`
  return `MongoDB at ${at} cannot be used: ${withoutAddress(error)}.`
}

/** Some messages of the driver cite the address, and the password with it. */
function withoutAddress(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/mongodb(\+srv)?:\/\/\S+/g, 'the address').replace(/\/\/[^@\s]+@/g, '//')
}

/** Looks until `probe` succeeds or the time is up. */
export async function within(ms: number, probe: () => Promise<unknown>): Promise<boolean> {
  return Promise.race([
    probe().then(
      () => true,
      () => false,
    ),
    sleep(ms, false, { ref: false }),
  ])
}
