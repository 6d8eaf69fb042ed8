/** What the MongoDB store finds out about a server before it trusts it. */

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testMongo } from './server.ts'

const mongo = await testMongo()

/** The sentence with which a start fails. */
async function refusal(url: string): Promise<string> {
  try {
    await (await openMongoStore({ url })).close()
    return 'It opened'
  } catch (error) {
    return (error as Error).message
  }
}

describe('an address', () => {
  test('where nobody answers fails within 10 s, with the reason and without the password', async () => {
    const begunAt = performance.now()
    const message = await refusal('mongodb://ana:secret-word@127.0.0.1:9/basta')
    expect(message).toMatch(
      /MongoDB at 127\.0\.0\.1:9 did not answer .* is it running, and reachable from here\? Look at BASTA_STORE\./,
    )
    expect(message).not.toContain('secret-word')
    expect(performance.now() - begunAt).toBeLessThan(10_000)
  })

  test('where something answers that is no MongoDB, or is silent, fails within 10 s', async () => {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => void sockets.add(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const begunAt = performance.now()
    expect(await refusal(`mongodb://127.0.0.1:${port}/basta`)).toContain('did not answer')
    expect(performance.now() - begunAt).toBeLessThan(10_000)
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  test('that cannot be read is not cited', async () => {
    const message = await refusal('mongodb://ana:secret@word@127.0.0.1/basta')
    expect(message).toMatch(/cannot be read.*Look at BASTA_STORE\./)
    expect(message).not.toContain('secret')
  })

  test.each([
    'w=1',
    'journal=false',
    'readPreference=secondary',
    'readConcernLevel=local',
    'readConcernLevel=available',
  ])('with %s is refused', async (option) => {
    expect(await refusal(`mongodb://127.0.0.1:9/basta?${option}`)).toMatch(
      `${option}, with which a stop that was acknowledged could be lost`,
    )
  })
})

describe.skipIf(!mongo.isThere)(`a server${mongo.isThere ? '' : ` (${mongo.why})`}`, () => {
  let url: string
  let client: MongoClient
  let drop: () => Promise<void>
  beforeEach(async () => {
    if (!mongo.isThere) return
    const database = mongo.database()
    url = database.url
    drop = database.drop
    client = await new MongoClient(url).connect()
  })
  afterEach(async () => {
    await client.close()
    await drop()
  })

  test('gets the indexes that are missing, and opening it again changes nothing', async () => {
    await (await openMongoStore({ url })).close()
    const indexes = async () =>
      (await client.db().collection('contacts').indexes()).map(({ key }) => JSON.stringify(key))
    const first = await indexes()
    expect(first).toEqual(expect.arrayContaining(['{"createdAt":-1,"_id":-1}', '{"wakeAt":1}', '{"pendingAt":1}']))
    await (await openMongoStore({ url })).close()
    expect(await indexes()).toEqual(first)
  })

  test('with data of a newer release is refused and left as it is', async () => {
    await (await openMongoStore({ url })).close()
    const about = client.db().collection<{ _id: string; version: number }>('about')
    await about.updateOne({ _id: 'schema' }, { $set: { version: 999 } })
    expect(await refusal(url)).toMatch(/schema version 999, this release knows 1: upgrade Basta\./)
    expect(await about.findOne({ _id: 'schema' })).toMatchObject({ version: 999 })
  })

  test('that stands alone is taken with a warning', async () => {
    const hello = await client.db('admin').command({ isMaster: 1 })
    const isAlone = hello.setName === undefined && hello.msg !== 'isdbgrid'
    const warnings: string[] = []
    await (await openMongoStore({ url, warn: (sentence) => warnings.push(sentence) })).close()
    expect(warnings).toHaveLength(isAlone ? 1 : 0)
  })
})
