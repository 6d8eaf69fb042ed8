/** Engines whose machines do not agree about the time go by that of MongoDB. */
import { openPlace } from '@basta/engine/stores/open-place.ts'
import { expect, test } from 'vitest'
import { createEngineProcess } from '../faults/engine-process.ts'
import { call, publishTalk, say, settingsOf } from '../helpers/engine.ts'
import { flow, onKeyword, says } from '../helpers/flows.ts'
import { openRecordingCloud } from '../helpers/recording-cloud.ts'
import { testMongo } from '../mongodb/server.ts'

const mongo = await testMongo()
const WRONG_MS = 90_000
const WAIT_MS = 4_000

test.skipIf(!mongo.isThere)(
  'with clocks three minutes apart timers are in time, claims are respected, and the ledger says when it was',
  async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    // Every answer takes a second: claims of one are there to be seen by the others.
    const cloud = await openRecordingCloud(1_000)
    const settings = { ...settingsOf(database.url, cloud), BASTA_LOG_LEVEL: 'warn' }
    const [early, late] = await Promise.all(
      [WRONG_MS, -WRONG_MS].map((ms) =>
        createEngineProcess({ settings: { ...settings, FAULTS_CLOCK_WRONG_MS: String(ms) } }),
      ),
    )
    if (!early || !late) throw new Error('There are two')
    try {
      await early.start()
      await publishTalk(early)
      await call(early, 'PUT', '/api/flows/later', later)
      await call(early, 'POST', '/api/flows/later/publish', {})
      await late.start()
      expect(early.complaints.join('')).toContain('1.5 minutes ahead of')
      expect(late.complaints.join('')).toContain('1.5 minutes behind')

      const people = [early, late].flatMap((engine, n) =>
        [0, 1, 2, 3].map((i) => ({ engine, waId: `1555400${n}00${i}`, saidAt: 0, waitedMs: 0 })),
      )
      for (const person of people) {
        person.saidAt = performance.now()
        await say(person.engine, person.waId, 'later', `wamid.later.${person.waId}`)
      }
      const greetings = (waId: string) => cloud.heard(waId).filter((text) => text.includes('Good morning')).length
      const greeted = () => {
        for (const person of people) {
          if (person.waitedMs === 0 && greetings(person.waId) > 0) person.waitedMs = performance.now() - person.saidAt
        }
        return people.filter(({ waitedMs }) => waitedMs === 0).map(({ waId }) => waId)
      }
      await expect.poll(greeted, { timeout: 60_000, interval: 50 }).toEqual([])
      const waits = people.map(({ waitedMs }) => waitedMs)
      process.stdout.write(
        `Clocks ${(2 * WRONG_MS) / 1000} s apart: a wait of ${WAIT_MS / 1000} s took ` +
          `${(Math.min(...waits) / 1000).toFixed(1)} to ${(Math.max(...waits) / 1000).toFixed(1)} s\n`,
      )
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(WAIT_MS)

      const stoppers = people.map((person, i) => ({ ...person, by: i % 2 ? early : late }))
      const between = [Date.now(), 0]
      await Promise.all(stoppers.map(({ by, waId }) => say(by, waId, 'STOP', `wamid.stop.${waId}`)))
      between[1] = Date.now()
      await early.stop()
      await late.stop()
      const store = await openPlace({ kind: 'mongodb', url: database.url })
      for (const { waId } of people) {
        const found = await store.find([{ kind: 'wa_id', value: waId }])
        const ledger = await store.ledger(found?.record.id ?? '')
        const stop = ledger.find(({ action }) => action === 'opt-out')
        expect(stop?.effectiveAt).toBeGreaterThanOrEqual((between[0] as number) - TOLERANCE_MS)
        expect(stop?.effectiveAt).toBeLessThanOrEqual((between[1] as number) + TOLERANCE_MS)
        expect(greetings(waId)).toBe(1)
      }
      await store.close()
    } finally {
      await early.kill()
      await late.kill()
      cloud.close()
      await database.drop()
    }
  },
  180_000,
)

/** What a busy machine adds to the question what time it is, ms. */
const TOLERANCE_MS = 1_000

const later = flow(
  'later',
  { start: onKeyword('later'), wait: ['wait', { durationMs: WAIT_MS }], reply: says('Good morning') },
  ...['start -> wait', 'wait -> reply'],
)
