import { detect } from '@basta/engine/consent/detect/detect.ts'
import { expect, test } from 'vitest'
import { AFTER_MARKETING, PUBLISHED, variantsOf } from './published-keywords.ts'

const isCaught = (text: string, afterMarketing = false) =>
  detect(text, { afterMarketing, options: [] }).intent === 'opt-out'

test.each(Object.entries(PUBLISHED))('every published word of %s is caught as it is printed', (_, words) => {
  expect(words.filter((word) => !isCaught(word))).toEqual([])
})

test.each(Object.entries(AFTER_MARKETING))(
  'single letters of %s are caught in answer to marketing, and only there',
  (_, words) => {
    expect(words.filter((word) => !isCaught(word, true))).toEqual([])
    expect(words.filter((word) => isCaught(word))).toEqual([])
  },
)

test('at least 99 % of the ways in which people write these words are caught', () => {
  const variants = Object.entries(PUBLISHED).flatMap(([language, words]) =>
    words.flatMap((word) => variantsOf(word, language)),
  )
  const missed = variants.filter((text) => !isCaught(text))
  expect(variants.length).toBeGreaterThan(2000)
  expect(missed.length / variants.length, missed.join(' | ')).toBeLessThanOrEqual(0.01)
})
