/** A conversation that moves house in the middle goes on as one that stayed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportEverything } from '@basta/engine/moving/export-everything.ts'
import { importEverything } from '@basta/engine/moving/import-everything.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import { expect, onTestFinished, test } from 'vitest'
import type { Sent } from '../helpers/cloud-api.ts'
import { asks, flow, onKeyword, says, step } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, OFFER, RATE_LIMIT, REFUSED } from '../helpers/sends.ts'
import { delivery, textContent } from '../helpers/webhooks.ts'
import { openWorld, SECOND_NUMBER, type World } from '../helpers/world.ts'
import { testMongo } from '../mongodb/server.ts'

const mongo = await testMongo()

const order = flow(
  'order',
  {
    start: onKeyword('order'),
    size: asks('Which size?', { kind: 'text' }, { saveTo: 'size' }),
    thanks: says('Size {{ contact.attributes.size }} it is.'),
  },
  'start -> size',
  'size.answered -> thanks',
)
const later = flow(
  'later',
  { start: onKeyword('later'), pause: step('wait', { durationMs: 86_400_000 }), tell: says('Here we are again.') },
  'start -> pause',
  'pause -> tell',
)

test('to another SQLite file', async () => {
  expect(await story((world) => world.moveHouse(toSqlite))).toEqual(await story((world) => world.restart()))
}, 120_000)

test.skipIf(!mongo.isThere)(
  'to MongoDB, and back',
  async () => {
    const stayed = asMongoTellsIt(await story((world) => world.restart()))
    expect(asMongoTellsIt(await story((world) => world.moveHouse(toMongo)))).toEqual(stayed)
    const andBack = async (path: string) => {
      const open = await toMongo(path)
      return carried(await open(), async (alone) => openSqliteStore({ path: `${path}.back`, alone }))
    }
    expect(asMongoTellsIt(await story((world) => world.moveHouse(andBack)))).toEqual(stayed)
  },
  120_000,
)

/** What people hear and what is recorded when `interrupt` happens in the middle of it all. */
async function story(interrupt: (world: World) => Promise<void>) {
  const world = await openWorld({ flows: [order, later] })
  const [ana, bo, cy] = [world.person('15551230001'), world.person('15551230002'), world.person('15551230003')]
  const [di, eva] = [world.person('15551230004'), world.person('15551230005')]
  const people = [ana, bo, cy, di, eva]
  await ana.says('order')
  await bo.on(SECOND_NUMBER).says('later')
  await cy.says('hello')
  await cy.says('enough')
  await di.says('hello')
  world.cloud.meet(RATE_LIMIT)
  expect(await world.api.send(di, OFFER)).toMatchObject(ACCEPTED)
  await eva.says('STOP')
  await eva.taps('I dislike the messages')
  const heard = world.cloud.accepted.length
  const holds = (await cy.consent()).hold
  expect(holds).not.toBeNull()
  const repeated = eva.message(textContent('START'))
  expect(await world.deliver(delivery(repeated.change))).toBe(200)
  await eva.says('STOP')

  await interrupt(world)

  const commits = world.commits.length
  // A webhook that Meta repeats is applied once, wherever that was.
  expect(await world.deliver(delivery(repeated.change))).toBe(200)
  expect(world.commits.length).toBe(commits)
  expect(await eva.stopped()).toEqual(['all'])
  await ana.says('large')
  await world.after('PT1H')
  expect(await world.api.send(eva, OFFER)).toMatchObject(REFUSED)
  expect(await world.api.send(cy, OFFER)).toMatchObject({ status: 403 })
  await world.after('P2D')
  await world.api.send(cy, INVOICE)
  await bo.says('STOP')
  return {
    heardBefore: heard,
    heard: world.cloud.accepted.map(({ to, number, text, type }: Sent) => ({ to, number, text, type })),
    consents: await Promise.all(people.map((person) => person.consent())),
    contacts: await Promise.all(people.map((person) => person.contact())),
    events: await Promise.all(people.map(async (person) => eventsOf(world, (await person.contact()).id))),
  }
}
type Story = Awaited<ReturnType<typeof story>>

/**
 * Without the instant at which a send was tried: our clock may have gone on while MongoDB was asked what is due. And events of one commit
 * have no order of their own.
 */
function asMongoTellsIt({ events, ...rest }: Story): Story {
  const timeless = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null ? { ...value, at: undefined, claimedAt: undefined } : value
  return {
    ...rest,
    events: events.map((own) => {
      const sorted = own.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      return sorted.map((event) => ({ ...event, at: 0, data: JSON.parse(JSON.stringify(event.data, timeless)) }))
    }),
  }
}

const eventsOf = async (world: World, contactId: string) => (await world.store.events(contactId, { limit: 1000 })).items

async function toSqlite(path: string) {
  return carried(openSqliteStore({ path, alone: 'walk' }), async (alone) =>
    openSqliteStore({ path: `${path}.moved`, alone }),
  )
}

async function toMongo(path: string) {
  if (!mongo.isThere) throw new Error(mongo.why)
  const { url, drop } = mongo.database()
  onTestFinished(drop)
  return carried(openSqliteStore({ path, alone: 'walk' }), (alone) => openMongoStore({ url, alone, sweepEveryMs: 0 }))
}

/** Carries everything from one store to the other, through a file. Returns how to open the other one. */
async function carried(from: Store, open: (alone?: 'fill') => Promise<Store>): Promise<() => Promise<Store>> {
  const folder = mkdtempSync(join(tmpdir(), 'basta-moving-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'everything.ndjson')
  await exportEverything(from, file, { at: 0 })
  await from.close()
  await importEverything(() => open('fill'), file)
  return () => open()
}
