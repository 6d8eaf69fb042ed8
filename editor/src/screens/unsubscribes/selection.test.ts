import { expect, test } from 'vitest'
import type { Unsubscribe } from '../../api/unsubscribes.ts'
import { NOTHING_SELECTED, sizeOf, toggled } from './selection.ts'

const row = (contactId: string) => ({ contactId, register: 'contact', scope: 'all' }) as Unsubscribe
const LOADED = ['a', 'b', 'c'].map(row)

test('rows are chosen and put back one by one', () => {
  const one = toggled(NOTHING_SELECTED, row('a'), LOADED)
  const two = toggled(one, row('b'), LOADED)
  expect([sizeOf(one), sizeOf(two), sizeOf(toggled(two, row('a'), LOADED))]).toEqual([1, 2, 1])
})

test('all that match are counted, loaded or not; taking one out leaves those that are seen', () => {
  const all = { isAll: true, keys: new Map() }
  expect(sizeOf(all, 1_000_000)).toBe(1_000_000)
  expect(sizeOf(toggled(all, row('a'), LOADED), 1_000_000)).toBe(2)
})
