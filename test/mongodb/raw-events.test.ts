/** Statuses of messages that another application has sent, while ours have to leave. */
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import { expect, test } from 'vitest'
import { testMongo } from './server.ts'
import { openStallingLine } from './stalling-line.ts'

const mongo = await testMongo()

test.skipIf(!mongo.isThere)(
  'five hundred statuses of another application take two commands, and no place in a queue from what we send',
  async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    const line = await openStallingLine(database.url)
    const store = await openMongoStore({ url: line.through(database.url), sweepEveryMs: 0 })
    const status = (i: number) => ({ key: `status ${i}`, receivedAt: i, field: 'status', body: {} })
    const first = store.keepRaw(status(0))
    const stopped = line.stopAt(KEEPS)
    await stopped
    const rest = Array.from({ length: 500 }, (_, i) => store.keepRaw(status(i)))
    const pace = store.pace('number', { now: store.now(), perSecond: 80, want: 1 })
    line.goOn()
    expect(await pace).toMatchObject({ count: 1 })
    await Promise.all([first, ...rest])
    expect(line.commands.filter((text) => KEEPS.test(text))).toHaveLength(2)
    expect((await store.rawEvents({ limit: 1 })).items).toEqual([status(499)])
    await store.close()
    line.close()
    await database.drop()
  },
  30_000,
)

/** A name, five bytes, the collection, as it is sent. */
const KEEPS = /update.{5}raw_events/s
