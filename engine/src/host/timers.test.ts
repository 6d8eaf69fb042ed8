import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ContactRecord } from '../contacts/contact.ts'
import type { Commit, Store } from '../stores/store.ts'
import { CHANNEL, NOW, person, queued, said } from '../testing/draft.ts'
import { type TestHost, type TestHostOptions, testHost, wanted } from './testing/host.ts'

const SECOND_MS = 1000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A host whose clock goes with the fake timers. */
async function started(options?: TestHostOptions) {
  const world = await testHost(options)
  await world.host.start()
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= SECOND_MS) {
      world.now += Math.min(left, SECOND_MS)
      await vi.advanceTimersByTimeAsync(Math.min(left, SECOND_MS))
      await new Promise(setImmediate)
      await world.quiet()
    }
  }
  return { ...world, world, pass }
}
const someone = (id: string, changes: Partial<ContactRecord>) =>
  person({ id, identities: [{ kind: 'wa_id', value: id, firstSeenAt: NOW, lastSeenAt: NOW }], ...changes })
/** Taken over until then: the smallest thing that is due. */
const takenOver = (id: string, until: number) =>
  someone(id, { conversations: { [CHANNEL]: { lastInboundAt: NOW, takeover: { since: NOW, until } } }, wakeAt: until })
const isFree = async ({ store }: TestHost, id: string) =>
  (await store.get(id))?.conversations[CHANNEL]?.takeover === undefined

describe('timers', () => {
  test('take up at the start what fell due while nothing ran', async () => {
    const world = await testHost()
    await world.keep(takenOver('a', NOW - SECOND_MS))
    await world.keep(someone('b', { outbox: [queued({ id: 'b.1' })], sendAt: NOW }))
    await world.host.start()
    await world.quiet()
    expect(await isFree(world, 'a')).toBe(true)
    expect(world.sent).toHaveLength(1)
    await world.host.stop()
  })

  test('fire when the time has come, and not before', async () => {
    const { world, host, pass } = await started()
    await host.handle(said('basta'))
    await pass(299 * SECOND_MS)
    expect(await world.store.ledger('c1')).toMatchObject([{ action: 'hold' }])
    await pass(SECOND_MS)
    expect((await world.store.ledger('c1')).map(({ action }) => action)).toEqual(['hold', 'opt-out', 'confirmation'])
    await host.stop()
  })

  test('try a message again when it is due', async () => {
    const { world, host, pass, sent } = await started()
    const error = { class: 'throttle-pair', code: 131056, title: 'Too fast' } as const
    world.answer = () => ({ outcome: 'refused', error, retryInMs: 4 * SECOND_MS })
    await host.handle(wanted())
    await world.quiet()
    await pass(3 * SECOND_MS)
    expect(sent).toHaveLength(1)
    await pass(SECOND_MS)
    expect(sent).toHaveLength(2)
    await host.stop()
  })

  test('see what another process has written within five seconds', async () => {
    const { world, host, pass, keep } = await started()
    await keep(takenOver('a', NOW + SECOND_MS))
    await pass(6 * SECOND_MS)
    expect(await isFree(world, 'a')).toBe(true)
    await host.stop()
  })

  test('fire for everybody who is due, however many', async () => {
    const world = await testHost()
    const ids = Array.from({ length: 450 }, (_, n) => `p${n}`)
    for (const id of ids) await world.keep(takenOver(id, NOW))
    await world.host.timers.fireDue()
    expect(await world.store.due('wakeAt', NOW, 1000)).toEqual([])
  })

  test('leave due what cannot be carried out, and go on with the others', async () => {
    let broken = true
    const { world, host, pass, keep, logged } = await started({
      store: (store: Store) => ({
        commit: async (commit: Commit) => {
          if (broken && commit.record.id === 'a') throw new Error('disk full')
          return store.commit(commit)
        },
      }),
    })
    await keep(takenOver('a', NOW))
    await keep(takenOver('b', NOW))
    await pass(6 * SECOND_MS)
    expect([await isFree(world, 'a'), await isFree(world, 'b')]).toEqual([false, true])
    expect(logged).toContainEqual({ level: 'error', message: 'A timer could not be carried out; it stays due' })
    broken = false
    await pass(6 * SECOND_MS)
    expect(await isFree(world, 'a')).toBe(true)
    await host.stop()
  })

  test('fire in one look for all who are due, though more than a batch in front of them fail', async () => {
    const ids = Array.from({ length: 900 }, (_, n) => `p${n}`)
    const stuck = new Set(ids.slice(0, 300))
    const world = await testHost({
      store: (store: Store) => ({
        commit: async (commit: Commit) => {
          if (stuck.has(commit.record.id)) throw new Error('a record that cannot be written')
          return store.commit(commit)
        },
      }),
    })
    for (const [n, id] of ids.entries()) await world.keep(takenOver(id, NOW - ids.length + n))
    await world.host.timers.fireDue()
    expect(new Set(await world.store.due('wakeAt', NOW, 1000))).toEqual(stuck)
    expect(world.logged.filter(({ level }) => level === 'error')).toHaveLength(300)
  })

  test('survive a store that cannot be read', async () => {
    let broken = false
    const { world, host, pass, keep, logged } = await started({
      store: (store: Store) => ({
        due: async (...query: Parameters<Store['due']>) => {
          if (broken) throw new Error('no connection')
          return store.due(...query)
        },
      }),
    })
    broken = true
    await keep(takenOver('a', NOW))
    await pass(6 * SECOND_MS)
    expect(logged).toContainEqual({ level: 'error', message: 'Timers could not be read; trying again' })
    broken = false
    await pass(6 * SECOND_MS)
    expect(await isFree(world, 'a')).toBe(true)
    await host.stop()
  })

  test('do nothing before the start and after the stop', async () => {
    const { world, host, pass, keep } = await started()
    await host.stop()
    expect(vi.getTimerCount()).toBe(0)
    await keep(takenOver('a', NOW))
    host.timers.wakeAt(NOW)
    await pass(20 * SECOND_MS)
    expect(vi.getTimerCount()).toBe(0)
    expect(await isFree(world, 'a')).toBe(false)
  })

  test('hold one alarm, for the earliest time', async () => {
    const { host } = await started()
    host.timers.wakeAt(NOW + 4 * SECOND_MS)
    host.timers.wakeAt(NOW + 2 * SECOND_MS)
    host.timers.wakeAt(NOW + 3 * SECOND_MS)
    host.timers.wakeAt(null)
    expect(vi.getTimerCount()).toBe(1)
    await host.stop()
  })
})
