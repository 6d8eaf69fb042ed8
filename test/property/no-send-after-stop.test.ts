/**
 * The promise of the product: no interleaving of inbound messages, timers, retries and restarts lets a business-initiated
 * message leave after a stop. Real hosts on a real store; only time, failure and order are in the hands of the test.
 */
import type { OutboundMessage } from '@basta/engine/channels/channel.ts'
import type { ChainFault } from '@basta/engine/consent/ledger.ts'
import type { ContactRecord, Stop } from '@basta/engine/contacts/contact.ts'
import { verifyLedger } from '@basta/engine/evidence/verify-ledger.ts'
import { createHost } from '@basta/engine/host/host.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { chance, SEED, seeded } from '../helpers/seed.ts'
import { prepare, type Story, story, teller } from './stop-story.ts'
import { createStopWorld, type Sabotage, type StopWorldOptions } from './stop-world.ts'

/** A failure takes its time to be made small. */
const TIMEOUT_MS = 600_000

test(
  seeded('nothing business-initiated leaves after a stop, whatever happens in whatever order'),
  async () => {
    const seen: Record<string, number> = {}
    const property = fc.asyncProperty(interleaving(), story, async (scheduler, story) => {
      const { observer } = await happen(story, { scheduler, createHost })
      for (const [what, times] of Object.entries(observer.seen)) seen[what] = (seen[what] ?? 0) + times
    })
    await fc.assert(property, chance(500))
    // Runs in which nothing happens would prove nothing.
    for (const what of WORTH_SEEING) expect(seen[what], what).toBeGreaterThan(0)
  },
  TIMEOUT_MS,
)

test(
  seeded('whatever happened, whoever changes one stop of a record beside the ledger is found by it, and nobody else'),
  async () => {
    let altered = 0
    const property = fc.asyncProperty(interleaving(), story, async (scheduler, story) => {
      const { store } = await happen(story, { scheduler, createHost })
      for (const { id, consent } of (await store.contacts({ limit: 1000 })).items) {
        for (const stops of alterations(consent.stops)) {
          altered += 1
          await setStops(store, id, stops)
          expect(await faultsOf(store)).toMatchObject([
            {
              problem: 'altered-record',
              entryId: `${id}.${consent.ledger.count}`,
              message: expect.stringContaining(id),
            },
          ])
        }
        await setStops(store, id, consent.stops)
      }
      expect(await faultsOf(store)).toEqual([])
    })
    await fc.assert(property, chance(100))
    expect(altered).toBeGreaterThan(200)
  },
  TIMEOUT_MS,
)

const WORTH_SEEING = [
  ...['marketing', 'utility', 'authentication', 'service', 'consent-reply'].map((purpose) => `sent ${purpose}`),
  'sent reply to a stopped person',
  'merged',
  ...['opt-out', 'opt-out-repeated', 'opt-in', 'undo', 'narrowed', 'lifted', 'hold', 'hold-released'].map(
    (action) => `ledger ${action}`,
  ),
]

describe('the observer', () => {
  afterEach(() => {
    vi.doUnmock(CLEARANCE)
    vi.doUnmock(INTERCEPTOR)
    vi.doUnmock(CONFIRMATION)
    vi.resetModules()
  })

  test(
    'notices a sender that goes to the channel with messages it took out earlier',
    () => expectCaught({ createHost, sabotage: staleSender }, /left after the stop/),
    TIMEOUT_MS,
  )

  test(
    'notices a clearance that clears everything',
    async () => {
      vi.doMock(CLEARANCE, async (original) => ({
        ...(await original<object>()),
        examine: () => ({ cleared: true }),
        clear: ({ identities: to }: ContactRecord, item: object) => ({ message: { to, item } }),
      }))
      await expectCaught({ createHost: await brokenHost() }, /left after the stop/)
    },
    TIMEOUT_MS,
  )

  test(
    'notices an interceptor that overlooks a wish',
    async () => {
      vi.doMock(INTERCEPTOR, async (original) => ({
        ...(await original<object>()),
        intercept: () => ({ kind: 'pass' }),
      }))
      await expectCaught({ createHost: await brokenHost() }, /without a stop in the same commit/)
    },
    TIMEOUT_MS,
  )

  test(
    'notices a second confirmation',
    async () => {
      vi.doMock(CONFIRMATION, async () => {
        const { enqueue } = await vi.importActual<{ enqueue(draft: object, outgoing: object): void }>(ENQUEUE)
        return {
          confirm: (draft: object, outgoing: object) => enqueue(draft, { ...outgoing, purpose: 'consent-reply' }),
        }
      })
      await expectCaught({ createHost: await brokenHost() }, /second confirmation/)
    },
    TIMEOUT_MS,
  )

  test(
    'notices a store that lets the last writer win',
    () => expectCaught({ createHost, sabotage: lastWriterWins }, /left twice/),
    TIMEOUT_MS,
  )

  test(
    'notices a store that takes an event in twice',
    () => expectCaught({ createHost, sabotage: forgetful }, /was applied twice/),
    TIMEOUT_MS,
  )
})

const CLEARANCE = '@basta/engine/consent/clearance.ts'
const INTERCEPTOR = '@basta/engine/consent/interceptor.ts'
const CONFIRMATION = '@basta/engine/consent/confirmation.ts'
const ENQUEUE = '@basta/engine/consent/enqueue.ts'

type Parts = Pick<StopWorldOptions, 'scheduler' | 'createHost' | 'sabotage'>
type Broken = Pick<Parts, 'createHost'> & { sabotage?: () => Sabotage }

/** Somewhere in the first stories the observer has this to say. */
async function expectCaught({ createHost, sabotage }: Broken, complaint: RegExp): Promise<void> {
  const property = fc.asyncProperty(interleaving(), story, async (scheduler, story) => {
    await happen(story, { scheduler, createHost, sabotage: sabotage?.() }).catch((error: Error) => {
      if (complaint.test(error.message)) throw error
    })
  })
  const { failed } = await fc.check(property, { seed: SEED, numRuns: 300, endOnFailure: true })
  expect(failed).toBe(true)
}

/** The engine with what has been mocked meanwhile. */
async function brokenHost(): Promise<typeof createHost> {
  vi.resetModules()
  return (await import('@basta/engine/host/host.ts')).createHost
}

/** Takes every message it sees and sends it some steps later, whatever has happened meanwhile. */
function staleSender(): Sabotage {
  const taken = new Map<string, { steps: number; message: OutboundMessage }>()
  return {
    async meddle({ store, channel }) {
      for (const { identities: to, outbox } of (await store.contacts({})).items) {
        for (const item of outbox) {
          if (taken.has(item.id)) continue
          taken.set(item.id, { steps: 0, message: { to, item: { ...item, id: `${item.id}0` } } })
        }
      }
      for (const entry of taken.values()) {
        entry.steps += 1
        if (entry.steps === 20) void channel.send(entry.message as never, () => true)
      }
    },
  }
}

const lastWriterWins = (): Sabotage => ({
  store: (store: Store) => ({
    async commit(commit: Commit) {
      const { rev = 0 } = (await store.get(commit.record.id)) ?? {}
      return store.commit({ ...commit, record: { ...commit.record, rev } })
    },
  }),
})

const forgetful = (): Sabotage => ({
  store: (store: Store) => ({ commit: (commit: Commit) => store.commit({ ...commit, eventKey: undefined }) }),
})

/** Promises settle before the scheduler goes on. */
function interleaving() {
  return fc.scheduler({
    act: async (run) => {
      await run()
      await new Promise(setImmediate)
    },
  })
}

/** Makes the story happen; throws when the observer has seen something wrong, or something is missing at the end. */
async function happen(story: Story, parts: Parts) {
  const world = createStopWorld({ ...story, ...parts })
  await prepare(world, story)
  world.startProcess()
  const tell = teller(world, story)
  parts.scheduler.scheduleSequence(
    story.actions.map((action) => ({ label: JSON.stringify(action), builder: async () => tell(action) })),
  )
  await world.settle()
  await world.calmDown(40)

  const { observer } = world
  const faults = (await faultsOf(world.store)).map(({ message }) => message)
  const missing = observer.missing().map((key) => `Event ${key} was never applied.`)
  const wrong = [...observer.violations, ...faults, ...missing]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return world
}

async function faultsOf(store: Store): Promise<ChainFault[]> {
  const faults: ChainFault[] = []
  await verifyLedger(store, (fault) => void faults.push(fault))
  return faults
}

/** Writes stops into a record and nothing into its ledger. */
async function setStops(store: Store, id: string, stops: Stop[]): Promise<void> {
  const record = (await store.get(id)) as ContactRecord
  const changed = { ...record, consent: { ...record.consent, stops } }
  await store.commit({ record: changed, journal: { ledger: [], events: [], deadLetters: [] } })
}

/** Every way to remove, add or change one stop. */
function alterations(stops: readonly Stop[]): Stop[][] {
  const one = { since: 1, requestedAt: 1, rev: 1, optInsBefore: [] }
  const added: Stop = { ...one, scope: 'topic:other', register: 'operator', entryId: 'nobody.1' }
  const changed = stops.flatMap((held, i) =>
    [
      { ...held, until: (held.until ?? 0) + 1 },
      { ...held, scope: 'topic:other' as const },
      { ...held, register: held.register === 'import' ? ('contact' as const) : ('import' as const) },
      { ...held, entryId: 'nobody.1' },
    ].map((other) => stops.with(i, other)),
  )
  return [[...stops, added], ...stops.map((_, i) => stops.toSpliced(i, 1)), ...changed]
}
