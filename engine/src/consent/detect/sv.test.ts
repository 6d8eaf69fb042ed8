import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in Swedish is clear', () => {
  test.each([
    ['stop', 'sluta skicka sms till mig'],
    ['no wish', 'jag vill inte få fler meddelanden'],
    ['the list', 'ta bort mig från listan'],
    ['anger', 'lämna mig ifred tack'],
    ['subscription', 'avregistrera mig'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([['wrong number', 'fel nummer']])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['inga fler erbjudanden tack'])('only offers: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
})

test.each([
  ['keep going', 'sluta inte skicka recepten'],
  ['another thing', 'jag vill avboka min tid'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([['hjälp', 'help']])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})
