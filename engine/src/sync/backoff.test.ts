import { expect, test } from 'vitest'
import { MAX_DELIVERY_ATTEMPTS } from '../limits.ts'
import { backoffMs, retryAfterMs } from './backoff.ts'

const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND
const NOW = Date.UTC(2026, 5, 1, 12)

const waits = (random: number) =>
  Array.from({ length: MAX_DELIVERY_ATTEMPTS }, (_, made) => backoffMs(made + 1, random))

test('waits grow by four from five seconds to a day, and end after about three days', () => {
  const plan = waits(0.5)
  expect(plan.slice(0, 4)).toEqual([5, 20, 80, 320].map((seconds) => seconds * SECOND))
  expect(plan.slice(-3)).toEqual([DAY, DAY, null])
  const total = plan.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)
  expect(total / DAY).toBeCloseTo(3.26, 2)
})

test('chance moves each wait by at most a fifth', () => {
  expect(waits(0)[1]).toBe(16 * SECOND)
  expect(waits(1)[1]).toBe(24 * SECOND)
})

test('a receiver may ask for more time, not for less, and not for more than a day', () => {
  expect(backoffMs(1, 0.5, 90 * SECOND)).toBe(90 * SECOND)
  expect(backoffMs(1, 0.5, SECOND)).toBe(5 * SECOND)
  expect(backoffMs(1, 0.5, 30 * DAY)).toBe(DAY)
})

test.each([
  ['120', 120 * SECOND],
  [' 0 ', 0],
  ['Mon, 01 Jun 2026 12:01:00 GMT', 60 * SECOND],
  ['Mon, 01 Jun 2026 11:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
  [undefined, 0],
])('Retry-After %j is %i ms', (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms))
