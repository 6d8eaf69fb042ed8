/** What a process does that is told to stop. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlace } from '@basta/engine/stores/open-place.ts'
import type { JournalEvent, Store } from '@basta/engine/stores/store.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEngineProcess, type EngineProcess } from '../faults/engine-process.ts'
import { publishTalk, say, settingsOf } from '../helpers/engine.ts'
import { openRecordingCloud, type RecordingCloud } from '../helpers/recording-cloud.ts'
import { testMongo } from '../mongodb/server.ts'

const mongo = await testMongo()
const PEOPLE = 30
const MESSAGES = 12
const STOPS = 3
const LATENCY_MS = 20

let folder: string
let cloud: RecordingCloud
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'basta-drain-'))
  cloud = await openRecordingCloud(LATENCY_MS)
})
afterEach(() => {
  cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('SIGTERM in the middle of many conversations: it ends with code 0, and nothing is lost or done twice', () => {
  test('on SQLite, where the next start goes on', async () => {
    const place = { kind: 'sqlite' as const, path: join(folder, 'basta.db') }
    const engine = await createEngineProcess({ settings: settingsOf(`sqlite:${place.path}`, cloud) })
    await engine.start()
    await publishTalk(engine)
    const talking = Promise.all(people.map((waId, i) => converse(waId, () => [engine], i)))
    for (let n = 1; n <= STOPS; n++) {
      await progress(n / (STOPS + 1))
      await expectDrained(engine)
      await engine.start()
    }
    await talking
    await expectAllAnswered()
    await expectDrained(engine)
    await expectAllApplied(await openPlace(place))
    expect(engine.complaints).toEqual([])
  }, 180_000)

  test.skipIf(!mongo.isThere)(
    'on MongoDB, where the others go on at once',
    async () => {
      if (!mongo.isThere) return
      const database = mongo.database()
      const engines = await Promise.all(
        [0, 1].map(() => createEngineProcess({ settings: settingsOf(database.url, cloud) })),
      )
      const [one, two] = engines as [EngineProcess, EngineProcess]
      try {
        await one.start()
        await publishTalk(one)
        await two.start()
        const talking = Promise.all(people.map((waId, i) => converse(waId, () => engines, i)))
        for (let n = 1; n <= STOPS; n++) {
          await progress(n / (STOPS + 1))
          const engine = n % 2 ? one : two
          await expectDrained(engine)
          await engine.start()
        }
        await talking
        await expectAllAnswered()
        await Promise.all(engines.map(expectDrained))
        await expectAllApplied(await openPlace({ kind: 'mongodb', url: database.url }))
        expect(engines.flatMap(({ complaints }) => complaints).join('')).not.toMatch(/error/i)
      } finally {
        for (const engine of engines) await engine.kill()
        await database.drop()
      }
    },
    180_000,
  )
})

describe('while WhatsApp does not answer', () => {
  test('it says that it is stopping, takes nothing more, and a second signal ends it at once', async () => {
    const engine = await stuckEngine({})
    const stopped = engine.stop()
    const readiness = async () => (await fetch(`${engine.origin}/health/ready`)).json()
    await expect.poll(readiness, { interval: 20 }).toMatchObject({ status: 503, code: 'server.draining' })
    const refused = await say(engine, '15553339999', 'hello', 'wamid.late')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await fetch(`${engine.origin}/health/live`)).status).toBe(200)
    expect((await fetch(`${engine.origin}/metrics`)).status).toBe(200)
    void engine.stop()
    expect(await stopped).toBe(1)
  }, 60_000)

  test('it ends with code 0 when its time is over, and says that something is left', async () => {
    const engine = await stuckEngine({ BASTA_DRAIN_SECONDS: '1' })
    expect(await engine.stop()).toBe(0)
    expect(engine.said.join('')).toMatch(/stopped after 1\.\d s, what is left is taken up again/)
  }, 60_000)

  async function stuckEngine(settings: { [name: string]: string }): Promise<EngineProcess> {
    const engine = await createEngineProcess({
      settings: { ...settingsOf(`sqlite:${folder}/basta.db`, cloud), ...settings },
    })
    await engine.start()
    await publishTalk(engine)
    cloud.fallSilent()
    await say(engine, '15553330001', 'hello', 'wamid.first')
    await cloud.isAsked
    return engine
  }
})

const people = Array.from({ length: PEOPLE }, (_, i) => `1555300${String(i).padStart(4, '0')}`)
const said = Array.from({ length: MESSAGES }, (_, i) => `${i}`)

let answered = 0
let onProgress = () => {}
beforeEach(() => {
  answered = 0
})
/** Resolves when this part of all messages has been taken. */
async function progress(part: number): Promise<void> {
  while (answered < part * PEOPLE * MESSAGES) {
    await new Promise<void>((resolve) => {
      const before = onProgress
      onProgress = () => {
        before()
        resolve()
      }
    })
  }
}

/** As WhatsApp does: each message again and again, to any process, until one has answered 200. */
async function converse(waId: string, engines: () => readonly EngineProcess[], first: number): Promise<void> {
  let turn = first
  for (const text of said) {
    for (;;) {
      const all = engines()
      const engine = all[turn++ % all.length] as EngineProcess
      if (all.length === 1) await engine.up()
      const status = await say(engine, waId, text, `wamid.${waId}.${text}`).then(
        (response) => response.status,
        () => 0,
      )
      expect([0, 200, 503]).toContain(status)
      if (status === 200) break
    }
    answered += 1
    const tell = onProgress
    onProgress = () => {}
    tell()
  }
}

async function expectDrained(engine: EngineProcess): Promise<void> {
  expect(await engine.stop()).toBe(0)
  const last = engine.said.at(-1) ?? ''
  process.stdout.write(`Under load: ${last}`)
  expect(last).toMatch(/stopped after \d+\.\d s, with nothing left/)
}

async function expectAllAnswered(): Promise<void> {
  const heard = () => people.map((waId) => cloud.heard(waId).filter((text) => text.includes('Noted')).length)
  await expect.poll(heard, { timeout: 60_000, interval: 100 }).toEqual(people.map(() => MESSAGES))
}

async function expectAllApplied(store: Store): Promise<void> {
  for (const waId of people) {
    const found = await store.find([{ kind: 'wa_id', value: waId }])
    if (!found) throw new Error(`${waId} is unknown`)
    const { items } = await store.events(found.record.id, { kind: 'message.received' })
    expect(items.map(textOf).reverse()).toEqual(said)
    expect(found.record).toMatchObject({ attributes: { count: MESSAGES }, outbox: [] })
  }
  await store.close()
}

const textOf = ({ data }: JournalEvent) => (data as { content?: { text?: string } }).content?.text
