import { expect, test } from 'vitest'
import { lastDays } from '../../api/insights.ts'
import { axisEnd, changeOf, greatest, rateOf } from './figures.ts'

const totals = (optOuts: number, messages: number) => ({ optOuts, messages })

test('without messages there is no rate, and nothing to compare', () => {
  expect(rateOf(totals(3, 1500))).toBe(2)
  expect(rateOf(totals(3, 0))).toBeNull()
  expect(changeOf(totals(1, 10), totals(0, 0))).toBeNull()
})

test('the change is that of the rate, not of the number', () => {
  expect(changeOf(totals(10, 2000), totals(8, 1000))).toBe(-3)
})

test('a period ends with today and has as many days as it says', () => {
  expect(lastDays(7, Date.parse('2026-03-02T23:59:00Z'))).toEqual({ from: '2026-02-24', to: '2026-03-02' })
})

test('the greatest of noughts is none', () => {
  expect(greatest([{ n: 0 }], ({ n }) => n)).toBeUndefined()
  expect(greatest([{ n: 1 }, { n: 3 }], ({ n }) => n)).toEqual({ n: 3 })
})

test.each([
  [0, 1],
  [3.2, 4],
  [5, 6],
  [10, 10],
  [11, 20],
  [0.5, 0.6],
])('an axis for values up to %d ends at %d', (value, end) => {
  expect(axisEnd(value)).toBeCloseTo(end)
})
