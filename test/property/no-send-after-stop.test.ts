/**
 * The promise of the product: no interleaving of inbound messages, timers, retries and restarts lets a business-initiated
 * message leave after a stop. Real hosts on a real store; only time, failure and order are in the hands of the test.
 */
import { verifyChain } from '@basta/engine/consent/ledger.ts'
import { createHost } from '@basta/engine/host/host.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance, seeded } from '../helpers/seed.ts'
import { sha256 } from '../helpers/sha256.ts'
import { prepare, type Story, story, teller } from './stop-story.ts'
import { createStopWorld, type StopWorldOptions } from './stop-world.ts'

const LONG_MS = 300_000
/** Promises settle before the scheduler goes on. */
const act = async (run: () => Promise<void>) => {
  await run()
  await new Promise(setImmediate)
}

const seen: Record<string, number> = {}

test(
  seeded('nothing business-initiated leaves after a stop, whatever happens in whatever order'),
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler({ act }), story, (scheduler, story) => happen(story, { scheduler, createHost })),
      { ...chance(300), path: process.env.FC_PATH },
    )
    console.log(seen)
  },
  LONG_MS,
)

type Parts = Pick<StopWorldOptions, 'scheduler' | 'createHost' | 'sabotage'>

/** Makes the story happen and throws when the observer has seen something wrong. */
async function happen(story: Story, parts: Parts): Promise<void> {
  const world = createStopWorld({ ...story, ...parts })
  await prepare(world, story)
  world.startProcess()
  const tell = teller(world, story)
  parts.scheduler.scheduleSequence(
    story.actions.map((action) => ({ label: JSON.stringify(action), builder: async () => tell(action) })),
  )
  await world.settle()
  await world.calmDown(40)

  const { observer, store } = world
  for (const [what, times] of Object.entries(observer.seen)) seen[what] = (seen[what] ?? 0) + times
  expect(observer.violations).toEqual([])
  const heads = await store.ledgerHeads({ limit: 1000 })
  for (const head of heads.items) {
    expect(verifyChain(await store.ledger(head.contactId), sha256, head)).toBeNull()
  }
}
