import { expect, test } from 'vitest'
import { choosing, currentBranch, doing, lookingAt, NO_CHATS } from './chats.ts'

const said = (...texts: string[]) => texts.reduce((chats, says) => doing(chats, { says }), NO_CHATS)
const texts = (chats: typeof NO_CHATS) => currentBranch(chats).acts.map((act) => ('says' in act ? act.says : ''))

test('a chat grows at its end', () => {
  expect(said('a', 'b')).toMatchObject({ current: 1, at: 2 })
  expect(texts(said('a', 'b'))).toEqual(['a', 'b'])
})

test('going back and doing otherwise makes a branch; the first way stays', () => {
  const forked = doing(lookingAt(said('a', 'b', 'c'), 1), { says: 'x' })
  expect(forked).toMatchObject({ current: 2, at: 2 })
  expect(forked.branches[1]?.from).toEqual({ branch: 1, at: 1 })
  expect(texts(forked)).toEqual(['a', 'x'])
  expect(texts(choosing(forked, 1))).toEqual(['a', 'b', 'c'])
})

test('going back and doing the same again steps forward', () => {
  const again = doing(lookingAt(said('a', 'b'), 0), { says: 'a' })
  expect([again.branches.length, again.at]).toEqual([1, 1])
})

test('one cannot look beyond either end', () => {
  expect([lookingAt(said('a'), -1).at, lookingAt(said('a'), 9).at]).toEqual([0, 1])
})
