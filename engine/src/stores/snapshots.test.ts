import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSnapshotDue, snapshotsToKeep } from './snapshots.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 5, 15, 12)

test('a snapshot is due when there is none, or the newest is an hour old', () => {
  expect(isSnapshotDue(null, NOW)).toBe(true)
  expect(isSnapshotDue(NOW - HOUR + 1, NOW)).toBe(false)
  expect(isSnapshotDue(NOW - HOUR, NOW)).toBe(true)
})

describe('kept are', () => {
  test('the last of each hour of the last 24 hours', () => {
    const times = [NOW - 3 * HOUR, NOW - 3 * HOUR + 59_000, NOW - 2 * HOUR, NOW - 1]
    expect(kept(times)).toEqual([NOW - 3 * HOUR + 59_000, NOW - 2 * HOUR, NOW - 1])
  })

  test('the last of each day of the last 60 days, and none before', () => {
    const times = [NOW - 61 * DAY, NOW - 60 * DAY, NOW - 10 * DAY - HOUR, NOW - 10 * DAY]
    expect(kept(times)).toEqual([NOW - 60 * DAY, NOW - 10 * DAY])
  })

  test('those with a name, however old and however many', () => {
    const named = [NOW - 400 * DAY, NOW - 2 * HOUR, NOW - 2 * HOUR + 1].map((at) => ({ at, name: 'Before the sale' }))
    const others = [NOW - 399 * DAY, NOW - 2 * HOUR + 2].map((at) => ({ at, name: '' }))
    const times = snapshotsToKeep([...named, ...others], NOW)
    expect(times.sort((a, b) => a - b)).toEqual([
      NOW - 400 * DAY,
      NOW - 2 * HOUR,
      NOW - 2 * HOUR + 1,
      NOW - 2 * HOUR + 2,
    ])
  })

  test('however often and in whatever order it is asked, the same, and never more than 25 hours and 61 days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 90 * DAY, max: NOW }), { maxLength: 300 }), (times) => {
        const once = kept(times)
        expect(once.length).toBeLessThanOrEqual(25 + 61)
        expect(kept([...once].reverse())).toEqual(once)
        if (times.length > 0 && Math.max(...times) >= NOW - 60 * DAY) expect(once).toContain(Math.max(...times))
      }),
    )
  })
})

function kept(times: readonly number[]): number[] {
  return snapshotsToKeep(
    times.map((at) => ({ at, name: '' })),
    NOW,
  )
}
