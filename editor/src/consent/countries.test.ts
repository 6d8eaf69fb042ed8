import { expect, test } from 'vitest'
import { countriesIn, ownCountry } from './countries.ts'

test.each([
  [{ locale: 'pt-BR', timeZone: 'UTC' }, ['en-US'], 'BR'],
  [{ locale: 'en', timeZone: 'America/Sao_Paulo' }, ['en-US'], 'BR'],
  [{ locale: 'es', timeZone: 'Europe/Madrid' }, ['pt-BR'], 'ES'],
  [{ locale: 'pt', timeZone: 'UTC' }, ['pt', 'pt-BR'], 'BR'],
  [{ locale: 'en', timeZone: 'UTC' }, ['en'], undefined],
  [{ locale: 'es-419', timeZone: 'UTC' }, ['es-419'], undefined],
])(
  'the country of an account is told by its language, its time zone, or its browser: %j, %j',
  (account, browser, own) => {
    expect(ownCountry(account, browser)).toBe(own)
  },
)

test('countries are named in the language of the screen, the own one first', () => {
  const [own, ...others] = countriesIn('pt', 'BR')
  expect(own).toEqual({ code: 'BR', name: 'Brasil' })
  const names = others.map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['Afeganistão', 'África do Sul'])
  expect(names).not.toContain('Brasil')
  expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([])
})
