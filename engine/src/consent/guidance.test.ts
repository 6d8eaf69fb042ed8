import type { OutboundContent } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import type { ContactRecord, Guidance, Purpose } from '../contacts/contact.ts'
import { DAY_MS, draftFor, HOUR_MS, NOW, person, stopped } from '../testing/draft.ts'
import { withGuidance } from './guidance.ts'

const WAY_OUT = 'Reply STOP to stop messages.'
const WAY_BACK = 'You stopped messages. Write START to get them again.'
const TEXT: OutboundContent = { type: 'text', body: 'Hello' }
const told: Partial<Guidance> = { shownAt: NOW - DAY_MS, marketingAt: NOW - DAY_MS }

function personTold(guidance: Partial<Guidance>, changes: Partial<ContactRecord> = {}): ContactRecord {
  const record = person(changes)
  Object.assign(record.consent.guidance, guidance)
  return record
}
function stoppedPerson(guidance: Partial<Guidance> = told): ContactRecord {
  const record = personTold(guidance)
  record.consent.stops = [stopped()]
  return record
}

function guided(record: ContactRecord, purpose: Purpose = 'utility', content = TEXT) {
  const draft = draftFor(record)
  return { content: withGuidance(draft, content, purpose), guidance: record.consent.guidance }
}
/** Which line was added. */
function line(record: ContactRecord, purpose: Purpose = 'utility'): string | null {
  const { content } = guided(record, purpose)
  return content.type === 'text' && content.body !== 'Hello' ? content.body.replace('Hello\n\n', '') : null
}

describe('the way out', () => {
  test('is on the first business message, of whatever purpose, and on no other (R25, R28)', () => {
    for (const purpose of ['service', 'utility', 'marketing', 'authentication'] as const) {
      const record = person()
      expect(line(record, purpose)).toBe(WAY_OUT)
      expect(record.consent.guidance.shownAt).toBe(NOW)
      expect(line(record, purpose)).toBeNull()
    }
  })

  test('is in the person’s language', () => {
    expect(line(person({ locale: 'pt-BR' }))).toBe('Responda PARAR para não receber mais mensagens.')
    expect(line(person({ locale: 'es' }))).toBe('Responda BAJA para no recibir más mensajes.')
    expect(line(person({ locale: 'fr' }))).toBe('Répondez STOP pour ne plus recevoir de messages.')
    expect(line(person({ locale: 'sv' }))).toBe(WAY_OUT)
  })

  test.each<[string, number | null, string | null]>([
    ['no marketing before', null, WAY_OUT],
    ['marketing 91 days ago', NOW - 91 * DAY_MS, WAY_OUT],
    ['marketing 90 days ago', NOW - 90 * DAY_MS, null],
    ['marketing an hour ago', NOW - HOUR_MS, null],
  ])('is on marketing after a long silence (R26): %s', (_, marketingAt, expected) => {
    expect(line(personTold({ shownAt: NOW - 200 * DAY_MS, marketingAt }), 'marketing')).toBe(expected)
  })

  test('comes back after the silence that the account has chosen', () => {
    const draft = draftFor(personTold(told), { settings: { guidanceSilenceMs: HOUR_MS } })
    expect(withGuidance(draft, TEXT, 'marketing')).toEqual({ type: 'text', body: `Hello\n\n${WAY_OUT}` })
  })

  test('is not on other messages, however long the silence', () => {
    expect(line(personTold({ shownAt: NOW - 900 * DAY_MS }), 'utility')).toBeNull()
  })
})

describe('the way back', () => {
  test('is on what stopped people get, once a day (R27)', () => {
    const record = stoppedPerson()
    expect(line(record, 'service')).toBe(WAY_BACK)
    expect(record.consent.guidance.stoppedNoticeAt).toBe(NOW)
    expect(line(record, 'service')).toBeNull()
    record.consent.guidance.stoppedNoticeAt = NOW - DAY_MS - 1
    expect(line(record, 'service')).toBe(WAY_BACK)
  })

  test('stands alone: nobody who stopped everything is told how to stop', () => {
    expect(line(stoppedPerson({ shownAt: null, stoppedNoticeAt: NOW }), 'service')).toBeNull()
  })

  test('is not for people who stopped only some messages', () => {
    const record = personTold(told)
    record.consent.stops = [stopped({ scope: 'marketing' })]
    expect(line(record, 'utility')).toBeNull()
  })
})

test('a consent reply says it all by itself, and counts as having said it', () => {
  const record = stoppedPerson({})
  const { content, guidance } = guided(record, 'consent-reply')
  expect(content).toBe(TEXT)
  expect(guidance).toMatchObject({ shownAt: NOW, stoppedNoticeAt: NOW })
})

describe('the line has its place', () => {
  const buttons = { type: 'buttons', body: 'b', buttons: [{ id: '1', title: 'A' }] } as const
  const link = 'https://example.com/a'

  test.each<[string, OutboundContent, object]>([
    ['below a text', TEXT, { body: `Hello\n\n${WAY_OUT}` }],
    ['in the footer of buttons', { ...buttons, buttons: [...buttons.buttons] }, { footer: WAY_OUT }],
    ['in the footer of a list', { type: 'list', body: 'b', button: 'c', sections: [] }, { footer: WAY_OUT }],
    ['in the footer of a link', { type: 'url-button', body: 'b', label: 'l', url: link }, { footer: WAY_OUT }],
    ['in the caption of an image', { type: 'media', media: 'image', link }, { caption: WAY_OUT }],
    ['below a caption', { type: 'media', media: 'video', link, caption: 'c' }, { caption: `c\n\n${WAY_OUT}` }],
  ])('%s', (_, content, expected) => {
    expect(guided(person(), 'utility', content).content).toEqual({ ...content, ...expected })
  })

  test.each<[string, OutboundContent]>([
    ['a text that is full', { type: 'text', body: 'x'.repeat(4090) }],
    ['a footer of its own', { type: 'url-button', body: 'b', label: 'l', url: link, footer: 'Acme' }],
    ['a caption that is full', { type: 'media', media: 'image', link, caption: 'x'.repeat(1000) }],
    ['a sound', { type: 'media', media: 'audio', link }],
    ['a sticker', { type: 'media', media: 'sticker', link }],
    ['a place', { type: 'location', latitude: 1, longitude: 2 }],
    ['a template', { type: 'template', name: 'spring', language: 'en' }],
  ])('and where there is none the next message carries it: %s', (_, content) => {
    const record = person()
    expect(guided(record, 'utility', content).content).toBe(content)
    expect(record.consent.guidance.shownAt).toBeNull()
    expect(line(record)).toBe(WAY_OUT)
  })
})
