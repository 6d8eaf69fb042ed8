import { registry } from '@basta/nodes/registry.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SendResult } from '../channels/channel.ts'
import { createMemoryStore } from '../stores/memory/memory-store.ts'
import { createHost, type Host } from './host.ts'
import { wanted } from './testing/host.ts'

const RATE = 20
const TOO_MANY: SendResult = {
  ...{ outcome: 'refused', retryInMs: 60_000 },
  error: { class: 'throttle-number', code: 130429, title: 'Rate limit hit' },
}

let sentAt: number[]
let answer: () => SendResult
beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 })
  sentAt = []
  answer = () => ({ outcome: 'accepted', messageId: `wamid.${sentAt.length}` })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Three engines on one store, each with so many messages to as many people. */
async function campaign(messages: number): Promise<Host[]> {
  const store = createMemoryStore()
  const quiet = () => undefined
  const hosts: Host[] = []
  for (let n = 0; n < 3; n++) {
    const host = await createHost({
      ...{ store, registry, now: Date.now, messagesPerSecond: () => RATE },
      newId: () => `c${n}-${++ids}`,
      log: { info: quiet, warn: quiet, error: quiet },
      channel: {
        async send() {
          sentAt.push(Date.now())
          return answer()
        },
      },
    })
    hosts.push(host)
    for (let i = 0; i < messages; i++) await host.handle(wanted({ to: [{ kind: 'wa_id', value: `1555${n}${i}` }] }))
  }
  return hosts
}
let ids = 0

/** The most that left within one second. */
const most = (times: readonly number[]) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length))

test('engines on one store together never send faster than the number may, and use nine tenths of it', async () => {
  await campaign(100)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(sentAt).toHaveLength(300)
  expect(most(sentAt)).toBeLessThanOrEqual(RATE)
  const seconds = ((sentAt.at(-1) as number) - (sentAt[0] as number)) / 1000
  expect(300 / seconds).toBeGreaterThan(0.85 * RATE)
})

test('what one of them is told is too many slows all of them', async () => {
  await campaign(60)
  await vi.advanceTimersByTimeAsync(2_000)
  const at = Date.now()
  let refusals = 1
  answer = () => (refusals-- > 0 ? TOO_MANY : { outcome: 'accepted', messageId: 'wamid' })
  await vi.advanceTimersByTimeAsync(10_000)
  const after = sentAt.filter((time) => time > at)
  // What the others have taken already may leave; then there is a second of silence, and half the rate.
  expect(after.filter((time) => time > at + 350 && time < at + 1000)).toEqual([])
  expect(most(after.filter((time) => time > at + 1000 && time < at + 5000))).toBeLessThanOrEqual(0.6 * RATE)
})

test('a reply goes before what nobody waits for', async () => {
  const [host] = (await campaign(100)) as [Host]
  await vi.advanceTimersByTimeAsync(1_000)
  const before = sentAt.length
  const said = {
    ...{ type: 'message' as const, key: 'wamid.stop', id: 'wamid.stop', channel: '1001', at: Date.now() },
    ...{ receivedAt: Date.now(), from: [{ kind: 'wa_id' as const, value: '15559999' }], standby: false, raw: null },
    content: { type: 'text' as const, text: 'STOP' },
  }
  const { contactId } = await host.handle(said)
  await vi.advanceTimersByTimeAsync(1_000)
  const { items } = await host.store.events(contactId, { kind: 'message.sent' })
  expect(items.length).toBeGreaterThan(0)
  expect(sentAt.length - before).toBeLessThanOrEqual(RATE)
})

test('an engine that stops leaves to the others what waits for its turn', async () => {
  const [one, two] = await campaign(40)
  await vi.advanceTimersByTimeAsync(500)
  await one?.stop()
  const left = sentAt.length
  expect(one?.outbox.depth()).toBe(0)
  await vi.advanceTimersByTimeAsync(60_000)
  await two?.timers.fireDue()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sentAt).toHaveLength(120)
  expect(left).toBeLessThan(20)
})
