import { expect, test } from 'vitest'
import { fits, patternProblem } from './pattern.ts'

test('fits a whole text, or a part of it', () => {
  expect(fits('[0-9]{4}', '1234')).toBe(true)
  expect(fits('[0-9]{4}', 'no 1234')).toBe(false)
  expect(fits('[0-9]{4}', 'no 1234', 'part')).toBe(true)
  expect(fits('(?i)olá', 'OLÁ')).toBe(true)
})

test.each(['', '(', '[a', 'a{1001}', '(?=a)b', '(a)\\1', 'x'.repeat(201), '(\\pL{40}x){30}\\pL{1000}'])(
  'refuses %j with a reason, and it fits nothing',
  (pattern) => {
    expect(Object.values(patternProblem(pattern) ?? {})).toEqual(Array(3).fill(expect.stringMatching(/./)))
    expect(fits(pattern, pattern, 'part')).toBe(false)
  },
)

test('patterns that explode in other engines finish on a hundred thousand characters', () => {
  const text = `${'a'.repeat(100_000)}!`
  for (const pattern of ['(a+)+$', '(a|aa)+$', '(a*)*b', '(a?){50}a{50}c'])
    expect(fits(pattern, text, 'part')).toBe(false)
})
