import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listChange, withChange } from './list-change.ts'

const changeOf = (before: readonly string[], after: readonly string[]) =>
  listChange(before.length, after, (one, other) => before[one] === after[other])

test('a change brings the one list to the other, whatever they are', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
  fc.assert(
    fc.property(list, list, (before, after) => {
      expect(withChange(before, changeOf(before, after))).toEqual(after)
    }),
  )
})

test('of a long list in which one item has changed only that is told', () => {
  expect(changeOf(['a', 'b', 'c', 'd'], ['a', 'b', 'x', 'd'])).toEqual({ from: 2, removed: 1, added: ['x'] })
  expect(changeOf(['a', 'b'], ['a', 'b'])).toEqual({ from: 2, removed: 0, added: [] })
})
