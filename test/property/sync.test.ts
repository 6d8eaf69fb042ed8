import type { Store } from '@basta/engine/stores/store.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSyncWorld, type Fate, type SyncWorld, WEBHOOKS } from './sync-world.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

type Move = (world: SyncWorld) => void
const decision = fc.record({ person: fc.constantFrom('15550000001', '15550000002'), isStop: fc.boolean() }).map(
  ({ person, isStop }): Move =>
    (world) =>
      world.decide(person, isStop ? 'opt-out' : 'opt-in'),
)
const passing = fc.constantFrom(SECOND, 5 * SECOND, 30 * SECOND, 61 * SECOND, 10 * MINUTE).map(
  (ms): Move =>
    (world) =>
      world.pass(ms),
)
const move = fc.oneof(
  { weight: 6, arbitrary: decision },
  { weight: 6, arbitrary: passing },
  { weight: 2, arbitrary: fc.constant<Move>((world) => world.killProcess()) },
  { weight: 1, arbitrary: fc.constant<Move>((world) => world.startProcess()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...WEBHOOKS).map(
      (id): Move =>
        (world) =>
          world.pause(id),
    ),
  },
)
/** A move, and how many steps the world makes before the next one. */
const moves = fc.array(fc.tuple(move, fc.nat(25)), { minLength: 4, maxLength: 40 })
/** Fewer failures than attempts, so that nothing becomes a dead letter. */
const fates = fc.array(fc.constantFrom<Fate[]>('taken', 'failed', 'lost', 'unheard', 'gone'), { maxLength: 10 })

const story = (sabotage?: (store: Store) => Partial<Store>) =>
  fc.asyncProperty(fc.scheduler(), moves, fates, async (scheduler, moves, fates) => {
    const world = await createSyncWorld({ scheduler, fates, sabotage })
    world.startProcess()
    world.startProcess()
    for (const [make, steps] of moves) {
      make(world)
      for (let n = 0; n < steps && scheduler.count() > 0; n++) await scheduler.waitNext(1)
    }
    await world.calmDown()
    expect(await world.faults()).toEqual([])
  })

test('however commits, crashes and deliveries interleave: every event arrives, in order, and no other', async () => {
  await fc.assert(story(), { numRuns: 500 })
}, 120_000)

describe('and it is noticed when', () => {
  const isNoticed = async (sabotage: (store: Store) => Partial<Store>) => {
    expect((await fc.check(story(sabotage), { numRuns: 300, endOnFailure: true })).failed).toBe(true)
  }

  test('a failed attempt is taken for a delivery', () =>
    isNoticed((store) => ({ settleDelivery: (id, lease) => store.settleDelivery(id, lease, { is: 'delivered' }) })))

  test('a later delivery of a person is given away before an earlier one is settled', () =>
    isNoticed((store) => ({
      async claimDeliveries(claim) {
        const first = await store.claimDeliveries(claim)
        for (const { id } of first) await store.settleDelivery(id, claim.lease, { is: 'delivered' })
        return [...first, ...(await store.claimDeliveries(claim))].reverse()
      },
    })))

  test('a claim is not given back when its process dies', () =>
    isNoticed((store) => ({ claimDeliveries: (claim) => store.claimDeliveries({ ...claim, until: Infinity }) })))
})
