/** The stores that there are, and places to open them at. A store joins the contract by one line in `STORES`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Alone } from '@basta/engine/stores/everything.ts'
import { createMemoryStore } from '@basta/engine/stores/memory/memory-store.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import { createChance } from '../faults/chance.ts'
import { type FailingLine, openFailingLine } from '../mongodb/failing-line.ts'
import { type TestDatabase, testMongo } from '../mongodb/server.ts'

const mongo = await testMongo()
const whyNot = mongo.isThere ? '' : ` (${mongo.why})`
/** Repeats the troubles of a run. */
const LINE_SEED = Number(process.env.BASTA_FAULTS_SEED ?? Date.now() % 1_000_000)

export interface TestStore {
  name: string
  /** Opening the same place again finds what was stored. */
  durable: boolean
  skip?: boolean
  /** @param place a folder that belongs to one test */
  open(place: string, alone?: Alone): Store | Promise<Store>
}

export const STORES: readonly TestStore[] = [
  { name: 'memory', durable: false, open: createMemoryStore },
  {
    name: 'sqlite',
    durable: true,
    open: (place, alone) => openSqliteStore({ path: join(place, 'data', 'basta.db'), busyTimeoutMs: 1000, alone }),
  },
  {
    name: `mongodb${whyNot}`,
    durable: true,
    skip: !mongo.isThere,
    open: (place, alone) => openMongo(place, (url) => url, alone),
  },
  {
    name: `mongodb over a line that fails (seed ${LINE_SEED})${whyNot}`,
    durable: true,
    skip: !mongo.isThere,
    open: (place, alone) => openMongo(place, (url) => (line as FailingLine).through(url), alone),
  },
]

const places = new Set<string>()
/** Databases by place. */
const databases = new Map<string, TestDatabase>()
let line: FailingLine | undefined

export function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'basta-store-'))
  places.add(place)
  return place
}

/** Removes what was opened there. */
export async function clearPlaces(): Promise<void> {
  for (const place of places) rmSync(place, { recursive: true, force: true })
  places.clear()
  for (const database of databases.values()) await database.drop()
  databases.clear()
}

export function closeLine(): void {
  line?.close()
  line = undefined
}

async function openMongo(place: string, through: (url: string) => string, alone?: Alone): Promise<Store> {
  if (!mongo.isThere) throw new Error(mongo.why)
  const database = databases.get(place) ?? mongo.database()
  databases.set(place, database)
  line ??= await openFailingLine(database.url, {
    chance: createChance(`${LINE_SEED}`).next,
    cutsOneIn: 60,
    longestDelayMs: 3,
  })
  return openMongoStore({ url: through(database.url), sweepEveryMs: 0, alone })
}
