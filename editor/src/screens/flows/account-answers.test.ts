import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { expect, test } from 'vitest'
import { accountAnswers } from './account-answers.ts'

const answers = { business: ' Café Sol ', language: 'pt', timeZone: 'America/Sao_Paulo' }
const named = { ...DEFAULT_SETTINGS, business: { name: 'Café Lua' } }

test('who names the business first gives the account its language and its clock', () => {
  expect(accountAnswers(DEFAULT_SETTINGS, answers)).toEqual({
    business: { name: 'Café Sol' },
    locale: 'pt',
    timeZone: 'America/Sao_Paulo',
  })
})

test('what somebody has chosen stays', () => {
  const chosen = { ...DEFAULT_SETTINGS, locale: 'es-MX', timeZone: 'America/Mexico_City' }
  expect(accountAnswers(chosen, answers)).toEqual({ business: { name: 'Café Sol' } })
  // An account with a name that speaks English does so on purpose.
  expect(accountAnswers(named, answers)).not.toHaveProperty('locale')
})

test.each(['', '  ', 'Café Lua'])('nothing changes with the name “%s” that is none or the same', (business) => {
  expect(accountAnswers(named, { ...answers, business })).toEqual({})
})
