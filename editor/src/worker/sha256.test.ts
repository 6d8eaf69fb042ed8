import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test('gives what Node gives, for every length around the end of a block and every script', () => {
  const texts = [
    ...Array.from({ length: 200 }, (_, length) => 'a'.repeat(length)),
    'não',
    '停止',
    '🛑',
    '{"a":1}'.repeat(999),
  ]
  expect(texts.map(sha256)).toEqual(texts.map((text) => hash('sha256', text)))
})
