import { expect, test } from 'vitest'
import type { IdentityKey } from './contact.ts'
import { guessLocale } from './locale.ts'

const phone = (value: string): IdentityKey => ({ kind: 'wa_id', value })
const bsuid = (value: string): IdentityKey => ({ kind: 'bsuid', value })

test.each<[string, IdentityKey[], string]>([
  ['a number of Brazil', [phone('5511987654321')], 'pt'],
  ['a number of Portugal', [phone('351912345678')], 'pt'],
  ['a number of Mexico', [phone('5215512345678')], 'es'],
  ['a number of Argentina', [phone('5491123456789')], 'es'],
  ['a number of the United States', [phone('12025550123')], 'en'],
  ['a number of a country whose language we do not speak', [phone('46701234567')], 'xx'],
  ['a number of Japan', [phone('81312345678')], 'ja'],
  ['a number of Germany', [phone('4915112345678')], 'de'],
  ['something that is no number', [phone('1')], 'xx'],
  ['a business-scoped id', [bsuid('BR.1349')], 'pt'],
  ['a number before the business-scoped id', [phone('34600000001'), bsuid('US.9')], 'es'],
  ['a parent id only', [{ kind: 'parent_bsuid', value: 'BR.1' }], 'xx'],
  ['nobody', [], 'xx'],
])('the first guess at the language of %s', (_, keys, locale) => {
  expect(guessLocale(keys, 'xx')).toBe(locale)
})
