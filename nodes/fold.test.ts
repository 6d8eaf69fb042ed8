import { expect, test } from 'vitest'
import { fold, words } from './fold.ts'

test.each([
  ['  ＳÃＯ  Paulo ', 'sao paulo'],
  ['CAFÉ', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['st\u200bop', 'stop'],
  ['हिन्दी', 'हिन्दी'],
  ['ПАЙ', 'паи'],
])('folds %j', (text, folded) => expect(fold(text)).toBe(folded))

test('words drop punctuation but keep signs and emoji', () => {
  expect(words('«Olá!» — tudo bem?')).toBe('ola tudo bem')
  expect(words('C++ 👍')).toBe('c++ 👍')
  expect(words('?!')).toBe('?!')
})
