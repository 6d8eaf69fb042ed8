import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import { expect, test } from 'vitest'
import { consentWordsFor } from './consent-words.ts'

const TOPICS = [{ id: 'news', name: { en: 'News', pt: 'Novidades' } }]
const entry = (facts: Partial<LedgerEntry>) =>
  ({ action: 'opt-out', scope: 'all', source: 'keyword', text: null, feedback: null, ...facts }) as LedgerEntry

test('what a person wrote comes before what it did', () => {
  const words = consentWordsFor('en', TOPICS, 'UTC')
  expect(words.entry(entry({ text: 'sair', scope: 'marketing' }))).toBe('wrote “sair”, stopped offers')
  expect(words.entry(entry({ text: 'Stop', source: 'template-button' }))).toBe('tapped “Stop”, stopped everything')
})

test('where nothing was written it is said how the wish came', () => {
  const words = consentWordsFor('pt', TOPICS, 'America/Sao_Paulo')
  expect(words.entry(entry({ source: 'platform-preference', scope: 'marketing' }))).toBe(
    'parou ofertas, na opção do próprio WhatsApp',
  )
  expect(words.entry(entry({ source: 'import', scope: 'topic:news' }))).toBe(
    'parou “Novidades”, de uma lista importada',
  )
})

test('a text of a report is not told as the person’s words', () => {
  const words = consentWordsFor('en', [], 'UTC')
  expect(words.entry(entry({ source: 'platform-error', text: '131050 User has stopped' }))).toBe(
    'stopped everything, as WhatsApp reported',
  )
})

test('a topic that is gone keeps its id, one without a name in this language another one', () => {
  expect(consentWordsFor('es', TOPICS, 'UTC').scope('topic:old')).toBe('«old»')
  expect(consentWordsFor('es', TOPICS, 'UTC').scope('topic:news')).toBe('«News»')
})

test('a reason is told with its answer', () => {
  const given = entry({ action: 'feedback', feedback: { reason: 'registered-without-consent', text: null } })
  expect(consentWordsFor('es', [], 'UTC').entry(given)).toBe('dijo el motivo: nunca se registró')
})
