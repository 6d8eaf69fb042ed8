import { getCountries } from 'libphonenumber-js/min'
import { expect, test } from 'vitest'
import { COUNTRIES } from './countries.ts'

test('there are the countries whose numbers are known, and no other', () => {
  expect([...COUNTRIES].sort()).toEqual([...getCountries()].sort())
})
