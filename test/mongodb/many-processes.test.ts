/** Two engine processes on one MongoDB, and a load balancer that cares for nothing. */
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { JournalEvent } from '@basta/engine/stores/store.ts'
import { expect, test } from 'vitest'
import { createEngineProcess, type EngineProcess } from '../faults/engine-process.ts'
import { call, counts, publishTalk, say, settingsOf } from '../helpers/engine.ts'
import { flow, onKeyword, says } from '../helpers/flows.ts'
import { openRecordingCloud, type RecordingCloud } from '../helpers/recording-cloud.ts'
import { testMongo } from './server.ts'

const mongo = await testMongo()
const PEOPLE = 12
const MESSAGES = 8
const RATE = 40
const SENDS = 400

test.skipIf(!mongo.isThere)(
  'webhooks that come to both are applied once, in order, timers fire once, and what one is told the other one knows',
  async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    const cloud = await openRecordingCloud()
    const settings = settingsOf(database.url, cloud)
    const [one, two] = await Promise.all([createEngineProcess({ settings }), createEngineProcess({ settings })])
    try {
      await one.start()
      await two.start()
      await publishTalk(one, later)
      // The other one learns by itself what was published.
      await expect.poll(() => answered(two, cloud, '15550009999'), { timeout: 30_000, interval: 250 }).toBe(true)

      const people = Array.from({ length: PEOPLE }, (_, i) => `1555100${String(i).padStart(4, '0')}`)
      await Promise.all(people.map((waId) => converse(waId, [one, two])))

      const store = await openMongoStore({ url: database.url, sweepEveryMs: 0 })
      const contactOf = async (waId: string) => {
        const found = await store.find([{ kind: 'wa_id', value: waId }])
        if (!found) throw new Error(`${waId} is unknown`)
        return found.record
      }
      const attributes = async (waId: string) => (await contactOf(waId)).attributes
      const said = [...Array.from({ length: MESSAGES }, (_, i) => `${i}`), 'later']
      for (const waId of people) {
        const { id, attributes } = await contactOf(waId)
        const { items } = await store.events(id, { kind: 'message.received' })
        expect(items.map(textOf).reverse()).toEqual(said)
        expect(attributes.count).toBe(MESSAGES)
      }
      const woken = async () => (await Promise.all(people.map(attributes))).map(({ woken = 0 }) => woken)
      await expect.poll(woken, { timeout: 60_000, interval: 250 }).toEqual(people.map(() => 1))
      const greeted = () => people.map((waId) => cloud.heard(waId).filter((text) => text === 'Good morning').length)
      await expect.poll(greeted, { timeout: 60_000, interval: 250 }).toEqual(people.map(() => 1))
      expect(await one.stop()).toBe(0)
      expect(await two.stop()).toBe(0)
      for (const waId of people) expect((await attributes(waId)).woken).toBe(1)
      expect([...one.complaints, ...two.complaints]).toEqual([])
      await store.close()
    } finally {
      await one.stop()
      await two.stop()
      cloud.close()
      await database.drop()
    }
  },
  300_000,
)

test.skipIf(!mongo.isThere)(
  'what three send over one number is together no faster than the number may',
  async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    const cloud = await openRecordingCloud()
    const settings = { ...settingsOf(database.url, cloud), WHATSAPP_MESSAGES_PER_SECOND: `${RATE}` }
    const engines = await Promise.all([1, 2, 3].map(() => createEngineProcess({ settings })))
    try {
      for (const engine of engines) await engine.start()
      const requests = Array.from({ length: SENDS }, (_, i) =>
        call(engines[i % engines.length] as EngineProcess, 'POST', '/api/messages', {
          ...{ to: { wa_id: `1555200${String(i).padStart(4, '0')}` }, purpose: 'utility' },
          template: { name: 'news', language: 'en' },
        }),
      )
      await Promise.all(requests)
      await expect.poll(() => cloud.sentAt.length, { timeout: 120_000, interval: 250 }).toBe(SENDS)
      const { sentAt } = cloud
      const most = (ms: number) =>
        Math.max(...sentAt.map((from) => sentAt.filter((at) => at >= from && at < from + ms).length))
      const seconds = ((sentAt.at(-1) as number) - (sentAt[0] as number)) / 1000
      process.stdout.write(
        `${SENDS} messages over a number that may send ${RATE} per second took ${seconds.toFixed(1)} s: at most ` +
          `${most(1000)} in 1 s, ${most(5000)} in 5 s\n`,
      )
      // As a whole: what waits while this machine stands still leaves at once afterwards. `pacer.test.ts` looks at each second.
      expect(seconds).toBeGreaterThan(SENDS / RATE - 1)
      expect(engines.flatMap(({ complaints }) => complaints)).toEqual([])
    } finally {
      for (const engine of engines) await engine.stop()
      cloud.close()
      await database.drop()
    }
  },
  300_000,
)

const textOf = ({ data }: JournalEvent) => (data as { content?: { text?: string } }).content?.text

const later = flow(
  'later',
  {
    start: onKeyword('later'),
    wait: ['wait', { durationMs: 1000 }],
    woken: counts('woken'),
    reply: says('Good morning'),
  },
  ...['start -> wait', 'wait -> woken', 'woken -> reply'],
)

/** Each message goes to both at once, the next one when both have answered. */
async function converse(waId: string, engines: readonly EngineProcess[]): Promise<void> {
  for (let i = 0; i < MESSAGES; i++) {
    const answers = await Promise.all(engines.map((engine) => say(engine, waId, `${i}`, `wamid.${waId}.${i}`)))
    expect(answers.map(({ status }) => status)).toEqual(engines.map(() => 200))
  }
  await Promise.all(engines.map((engine) => say(engine, waId, 'later', `wamid.${waId}.later`)))
}

let tries = 0
async function answered(engine: EngineProcess, cloud: RecordingCloud, waId: string): Promise<boolean> {
  await say(engine, waId, 'hello', `wamid.try.${++tries}`)
  return cloud.heard(waId).includes('Noted')
}
