import { describe, expect, test } from 'vitest'
import type { SendResult } from '../channels/channel.ts'
import { CLAIM_MS, REPLY_UNKNOWN_MS } from '../limits.ts'
import type { Commit, Store } from '../stores/store.ts'
import { person, queued, said } from '../testing/draft.ts'
import { namesOf, type TestHost, testHost, wanted } from './testing/host.ts'

const UNKNOWN: SendResult = { outcome: 'unknown', error: { class: 'transient', code: -1, title: 'No answer' } }
const REFUSED: SendResult = { outcome: 'refused', error: { class: 'request', code: 100, title: 'Bad' } }

/** A channel that answers when it is told to. */
function patient(world: TestHost): (result: SendResult) => void {
  const answers: ((result: SendResult) => void)[] = []
  world.answer = () => new Promise((resolve) => answers.push(resolve))
  return (result) => answers.shift()?.(result)
}
const accepted = (id: string): SendResult => ({ outcome: 'accepted', messageId: id })
const tick = () => new Promise(setImmediate)
const outboxOf = async ({ store }: TestHost) => (await store.get('c1'))?.outbox ?? []

describe('the outbox', () => {
  test('sends one message of a person after the other, in order', async () => {
    const world = await testHost()
    const answer = patient(world)
    const events = [wanted(), wanted(), wanted()]
    for (const event of events) await world.host.handle(event)
    await tick()
    expect(world.sent).toHaveLength(1)
    answer(accepted('1'))
    await tick()
    expect(world.sent).toHaveLength(2)
    answer(accepted('2'))
    await tick()
    answer(accepted('3'))
    await world.quiet()
    const names = events.map(({ content }) => content.type === 'template' && content.name)
    expect(namesOf(world.sent)).toEqual(names)
    expect(await outboxOf(world)).toEqual([])
  })

  test('folds two records together when WhatsApp says that a number is another spelling of one it knows', async () => {
    const world = await testHost()
    const stopped = [{ kind: 'wa_id', value: '22997123456' }] as const
    await world.host.handle({
      ...{ type: 'consent', key: 'stop', channel: '', who: [...stopped], action: 'opt-out', scope: 'all', at: 1 },
      ...{ register: 'contact', actor: 'contact', source: 'api', evidence: '' },
    })
    world.answer = async () => ({ outcome: 'accepted', messageId: '1', waId: '22997123456' })
    const to = [{ kind: 'wa_id' as const, value: '2290197123456' }]
    await world.host.handle(wanted({ to }))
    await world.quiet()
    const { sent } = await world.host.handle(wanted({ to }))
    expect(sent?.refusal?.code).toBe('consent.stopped')
  })

  test('commits the claim before a message leaves', async () => {
    const world = await testHost()
    let stored: unknown
    world.answer = async () => {
      stored = await outboxOf(world)
      return accepted('1')
    }
    await world.host.handle(wanted())
    await world.quiet()
    expect(stored).toMatchObject([{ state: 'sending', attempts: 1 }])
  })

  test('sends to people side by side, 256 at most', async () => {
    const world = await testHost()
    const answer = patient(world)
    for (let n = 0; n < 270; n++) await world.host.handle(wanted({ to: [{ kind: 'wa_id', value: `1555${n}` }] }))
    await tick()
    expect(world.sent).toHaveLength(256)
    expect(world.host.outbox.depth()).toBe(270)
    for (let n = 0; n < 270; n++) {
      answer(accepted(String(n)))
      await tick()
    }
    await world.quiet()
    expect(world.sent).toHaveLength(270)
    expect(world.host.outbox.depth()).toBe(0)
  })

  test('serves a person again who was kicked while being served', async () => {
    const world = await testHost()
    const answer = patient(world)
    await world.host.handle(wanted())
    await tick()
    await world.host.handle(wanted())
    answer(accepted('1'))
    await tick()
    answer(accepted('2'))
    await world.quiet()
    expect(world.sent).toHaveLength(2)
  })

  test('serves whoever waits for a reply before others, also when they wrote while being served', async () => {
    const world = await testHost()
    const answer = patient(world)
    const numbers = (count: number) => Array.from({ length: count }, (_, n) => `1555${n}`)
    for (const value of numbers(300)) await world.host.handle(wanted({ to: [{ kind: 'wa_id', value }] }))
    await tick()
    expect(world.sent).toHaveLength(256)
    await world.host.handle(said('STOP', { from: [{ kind: 'wa_id', value: '15550' }] }))
    answer(accepted('1'))
    await tick()
    expect(world.sent.at(-1)?.item.purpose).toBe('consent-reply')
    world.answer = () => accepted('2')
    for (let n = 0; n < 256; n++) answer(accepted(String(n)))
    await world.quiet()
    expect(world.sent).toHaveLength(301)
  })

  test('sends nothing that was stopped while the message before it was on its way', async () => {
    const world = await testHost()
    const answer = patient(world)
    await world.host.handle(wanted())
    await world.host.handle(wanted())
    await tick()
    await world.host.handle(said('STOP'))
    answer(accepted('1'))
    await tick()
    answer(accepted('2'))
    await world.quiet()
    expect(world.sent.map(({ item }) => item.purpose)).toEqual(['utility', 'consent-reply'])
  })

  test('reads clearance again at every try', async () => {
    const world = await testHost()
    const busy = { class: 'throttle-pair', code: 131056, title: 'Too fast' } as const
    world.answer = () => ({ outcome: 'refused', error: busy, retryInMs: 4000 })
    await world.host.handle(wanted())
    await world.quiet()
    world.answer = () => accepted('1')
    await world.host.handle(said('STOP'))
    world.now += 5000
    await world.host.timers.fireDue()
    await world.quiet()
    expect(world.sent.map(({ item }) => item.purpose)).toEqual(['utility', 'consent-reply'])
  })

  test('claims anew when another writer was first', async () => {
    let conflicts = 3
    const world = await testHost({
      store: (store) => ({
        commit: async (commit: Commit) => {
          const isClaim = commit.record.outbox.some(({ state }) => state === 'sending')
          if (isClaim && conflicts-- > 0) return 'conflict'
          return store.commit(commit)
        },
      }),
    })
    await world.host.handle(wanted())
    await world.quiet()
    expect(world.sent).toHaveLength(1)
    expect(await outboxOf(world)).toEqual([])
  })

  test('writes nothing when there is nothing to send', async () => {
    const world = await testHost()
    await world.keep(person({ id: 'c1' }))
    world.host.outbox.kick('c1')
    world.host.outbox.kick('nobody')
    await world.quiet()
    expect(world.commits).toEqual([])
  })

  test('reports what was not accepted', async () => {
    const world = await testHost()
    world.answer = () => REFUSED
    await world.host.handle(wanted())
    await world.quiet()
    expect(world.logged).toEqual([{ level: 'warn', message: 'A message was not accepted: Bad' }])
    expect(await world.store.deadLetters({})).toMatchObject({ items: [{ kind: 'send', reason: '100 Bad' }] })
  })
})

describe('when the store fails', () => {
  /** Fails every commit that does this to a message. */
  const failing = (isHit: (commit: Commit) => boolean) => (store: Store) => ({
    commit: async (commit: Commit) => {
      if (isHit(commit)) throw new Error('disk full')
      return store.commit(commit)
    },
  })

  test('before a message leaves, it stays queued and is sent later', async () => {
    let broken = true
    const isClaim = ({ record }: Commit) => broken && record.outbox.some(({ state }) => state === 'sending')
    const world = await testHost({ store: failing(isClaim) })
    await world.host.handle(wanted())
    await world.quiet()
    expect(world.sent).toEqual([])
    expect(world.logged).toMatchObject([{ level: 'error' }])
    broken = false
    await world.host.timers.fireDue()
    await world.quiet()
    expect(world.sent).toHaveLength(1)
  })

  test('after an offer left, it is never sent again, and an admin sees it', async () => {
    let broken = true
    const isSettling = ({ journal }: Commit) => broken && journal.events.some(({ kind }) => kind === 'message.sent')
    const world = await testHost({ store: failing(isSettling) })
    await world.host.handle(wanted({ purpose: 'marketing' }))
    await world.quiet()
    broken = false
    for (const ms of [CLAIM_MS, REPLY_UNKNOWN_MS, 25 * 60 * 60 * 1000]) {
      world.now += ms
      await world.host.timers.fireDue()
      await world.quiet()
    }
    expect(world.sent).toHaveLength(1)
    expect((await world.store.deadLetters({})).items).toMatchObject([{ kind: 'send' }])
  })
})

test('a message whose connection took a while is withheld when its person has stopped meanwhile, and what remains leaves after it', async () => {
  const world = await testHost()
  const to = said('').from
  let connected = () => {}
  world.connect = () =>
    new Promise((resolve) => {
      connected = resolve
    })
  await world.host.handle(wanted({ purpose: 'marketing', to }))
  await tick()
  await world.host.handle(said('STOP', { at: world.now }))
  world.connect = async () => {}
  connected()
  await world.quiet()
  expect(namesOf(world.sent)).toEqual([expect.stringContaining('no more messages')])
  expect(await outboxOf(world)).toEqual([])
})

test('a message whose claim lapsed before it could leave waits for clearance anew', async () => {
  let interrupted = false
  const world: TestHost = await testHost({
    store: (store) => ({
      async commit(commit: Commit) {
        const result = await store.commit(commit)
        if (interrupted || commit.record.outbox[0]?.state !== 'sending') return result
        // The process is stopped here, and the person writes to another one.
        interrupted = true
        world.now += CLAIM_MS
        await world.host.handle(said('STOP', { at: world.now }))
        return result
      },
    }),
  })
  await world.host.handle(wanted({ purpose: 'marketing', to: said('').from }))
  await world.quiet()
  expect(namesOf(world.sent)).toEqual([expect.stringContaining('no more messages')])
})

describe('when the process ended', () => {
  const claimed = queued({ id: 'c1.1', state: 'sending', attempts: 1, claimedAt: 0, dueAt: 1 })
  const REPLY = { purpose: 'service', inReplyTo: { id: 'x', at: 1, rev: 9 } } as const

  test('while an offer was being sent, nothing is sent again; a status settles it', async () => {
    const world = await testHost()
    await world.keep(person({ id: 'c1', outbox: [claimed], sendAt: 1 }))
    await world.host.timers.fireDue()
    await world.quiet()
    expect(await outboxOf(world)).toMatchObject([{ state: 'unknown' }])
    const recipient = (await world.store.get('c1'))?.identities ?? []
    await world.host.handle({
      ...{ type: 'status', key: 'status:1', channel: '100', id: 'wamid.1', sendId: 'c1.1', at: world.now },
      ...{ receivedAt: world.now, recipient, status: 'sent', errors: [], raw: null },
    })
    expect(await outboxOf(world)).toEqual([])
    expect(world.sent).toEqual([])
  })

  test('while a reply was being sent, it is sent again when no status came for some minutes', async () => {
    const world = await testHost()
    await world.keep(person({ id: 'c1', outbox: [{ ...claimed, ...REPLY, claimedAt: world.now }], sendAt: 1 }))
    for (const expected of [0, 1]) {
      await world.host.timers.fireDue()
      await world.quiet()
      expect(world.sent).toHaveLength(expected)
      world.now += REPLY_UNKNOWN_MS
    }
  })

  test('an answer that never came is unknown as well', async () => {
    const world = await testHost()
    world.answer = () => UNKNOWN
    await world.host.handle(wanted({ purpose: 'marketing' }))
    await world.quiet()
    expect(await outboxOf(world)).toMatchObject([{ state: 'unknown', lastError: { title: 'No answer' } }])
  })
})

test('stopping waits for what is on its way, and takes up nothing more', async () => {
  const world = await testHost()
  const answer = patient(world)
  await world.host.handle(wanted())
  await world.host.handle(wanted())
  await tick()
  let stopped = false
  const stopping = world.host.stop().then(() => {
    stopped = true
  })
  await tick()
  expect(stopped).toBe(false)
  answer(accepted('1'))
  await stopping
  expect(world.sent).toHaveLength(1)
  expect(await outboxOf(world)).toMatchObject([{ state: 'queued' }])
  world.host.outbox.kick('c1')
  await world.quiet()
  expect(world.sent).toHaveLength(1)
})
