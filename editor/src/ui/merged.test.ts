import { expect, test } from 'vitest'
import { merged } from './merged.ts'

const word = (phrase: string, scope = 'all') => ({ phrase, scope })

test.each([
  ['what either has added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
  ['once what both have added', ['a'], ['a', 'b'], ['b', 'a'], ['b', 'a']],
  ['nothing that either has removed', ['a', 'b', 'c'], ['a', 'c'], ['b', 'c'], ['c']],
  ['mine as it was saved', ['a', 'b'], ['b', 'c'], ['b', 'c'], ['b', 'c']],
  ['theirs where I have changed nothing', ['a', 'b'], ['a', 'b'], ['c', 'a'], ['c', 'a']],
])('lists that two people have changed become one with %s', (_, base, mine, theirs, both) => {
  expect(merged(base, mine, theirs)).toEqual(both)
})

test('of an entry that both have changed both stay, so that a person sees them', () => {
  const [base, mine, theirs] = [[word('a')], [word('a', 'marketing')], [word('a', 'topic:x')]]
  expect(merged(base, mine, theirs)).toEqual([...theirs, ...mine])
})
