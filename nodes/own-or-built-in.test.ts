import { expect, test } from 'vitest'
import { ownOrBuiltIn } from './own-or-built-in.ts'
import { localise } from './text.ts'

const BUILT_IN = { en: 'Done.', pt: 'Pronto.', es: 'Listo.', de: 'Erledigt.' }

test('what is written in one language leaves the built-in words of the others alone', () => {
  const text = ownOrBuiltIn({ es: 'Adiós.', pt: ' ' }, BUILT_IN)
  const heard = ['es', 'es-MX', 'en-US', 'pt-BR', 'de', 'sv'].map((locale) => localise(text, [locale, 'es']))
  expect(heard).toEqual(['Adiós.', 'Adiós.', 'Done.', 'Pronto.', 'Erledigt.', 'Adiós.'])
})

test('a dialect that is written is said to everybody who speaks the language', () => {
  expect(localise(ownOrBuiltIn({ 'es-MX': 'Bye.' }, BUILT_IN), ['es-AR', 'en'])).toBe('Bye.')
})

test('a plain text is for everybody, and one without a word is none', () => {
  expect(ownOrBuiltIn('Bye.', BUILT_IN)).toBe('Bye.')
  for (const own of [undefined, ' ']) expect(ownOrBuiltIn(own, BUILT_IN)).toBe(BUILT_IN)
  expect(localise(ownOrBuiltIn({ en: '' }, BUILT_IN), ['en'])).toBe('Done.')
})
