import type { Scope } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import type { ContactRecord, OutboxItem, Purpose, Register } from '../contacts/contact.ts'
import { CHANNEL, DAY_MS, HOUR_MS, NOW, person, queued, stopped } from '../testing/draft.ts'
import { clear, examine, SERVICE_WINDOW_MS } from './clearance.ts'

const TEMPLATE = { type: 'template', name: 'spring', language: 'en' } as const
const BUSINESS: Purpose[] = ['marketing', 'utility', 'authentication', 'service']
const REGISTERS: Register[] = ['contact', 'platform', 'operator', 'import', 'unreachable']

function personWith(consent: Partial<ContactRecord['consent']>): ContactRecord {
  const record = person()
  return { ...record, consent: { ...record.consent, ...consent } }
}
const code = (record: ContactRecord, item: Partial<OutboxItem>, now = NOW) =>
  examine(record, queued(item), now).refusal?.code ?? 'cleared'
/** An answer to a message that the revision `rev` took in. */
const answer = (at: number, rev: number) => ({ purpose: 'service' as const, inReplyTo: { id: 'wamid', at, rev } })

describe('somebody who stopped nothing', () => {
  test.each([...BUSINESS, 'consent-reply' as const])('gets %s', (purpose) => {
    expect(code(person(), { purpose })).toBe('cleared')
  })
})

describe('a stop of everything', () => {
  const record = personWith({ stops: [stopped()] })

  test.each(BUSINESS)('refuses %s that answers nothing', (purpose) => {
    expect(code(record, { purpose })).toBe('consent.stopped')
  })

  test.each(BUSINESS)('refuses a template of %s', (purpose) => {
    expect(code(record, { purpose, content: TEMPLATE })).toBe('consent.stopped')
  })

  test.each(['marketing', 'utility', 'authentication'] as const)('refuses %s even as an answer', (purpose) => {
    expect(code(record, { ...answer(NOW + 1000, 6), purpose })).toBe('consent.stopped')
  })

  test.each<[string, number, number, string]>([
    ['before the stop', NOW - 1000, 4, 'consent.stopped'],
    ['before the stop, taken in after it', NOW - 1000, 6, 'consent.stopped'],
    ['after the stop, taken in before it', NOW + 1000, 4, 'consent.stopped'],
    ['with the stop itself', NOW, 5, 'consent.stopped'],
    ['in the second of the stop, taken in before it', NOW, 4, 'consent.stopped'],
    ['in the second of the stop, taken in after it', NOW, 6, 'cleared'],
    ['after the stop', NOW + 1000, 6, 'cleared'],
  ])('an answer to what was sent %s', (_, at, rev, expected) => {
    expect(code(record, answer(at, rev))).toBe(expected)
  })

  test('lets the confirmation pass', () => {
    expect(code(record, { purpose: 'consent-reply', entryId: 'ana.1' })).toBe('cleared')
  })

  test.each(REGISTERS)('counts in the register %s', (register) => {
    expect(code(personWith({ stops: [stopped({ register })] }), { purpose: 'utility' })).toBe('consent.stopped')
  })

  test('names the stop and says since when', () => {
    const { refusal } = examine(record, queued(), NOW)
    expect(refusal).toMatchObject({ stop: { entryId: 'ana.1' } })
    expect(refusal?.message).toBe('This person stopped all messages on 2026-01-05T10:00:00.000Z.')
    expect(refusal?.retryAt).toBeUndefined()
  })
})

describe('a narrower stop', () => {
  test.each<[Scope, Partial<OutboxItem>, string]>([
    ['marketing', { purpose: 'marketing' }, 'consent.stopped'],
    ['marketing', { purpose: 'marketing', topic: 'news' }, 'consent.stopped'],
    ['marketing', { purpose: 'utility', topic: 'news' }, 'consent.stopped'],
    ['marketing', { purpose: 'utility' }, 'cleared'],
    ['marketing', { purpose: 'authentication' }, 'cleared'],
    ['marketing', { purpose: 'service' }, 'cleared'],
    ['marketing', answer(NOW - 1000, 4), 'cleared'],
    ['topic:news', { purpose: 'marketing', topic: 'news' }, 'consent.stopped'],
    ['topic:news', { purpose: 'marketing', topic: 'offers' }, 'cleared'],
    ['topic:news', { purpose: 'marketing' }, 'cleared'],
    ['topic:news', { purpose: 'utility' }, 'cleared'],
  ])('of %s: %j is %s', (scope, item, expected) => {
    expect(code(personWith({ stops: [stopped({ scope })] }), item)).toBe(expected)
  })
})

describe('an open question whether to stop', () => {
  const expiresAt = NOW + HOUR_MS
  const message = { id: 'wamid', channel: CHANNEL, at: NOW, content: { type: 'text', text: 'basta' } } as const
  const record = personWith({ hold: { since: NOW, expiresAt, entryId: 'ana.1', message } })

  test.each<[Partial<OutboxItem>, string]>([
    [{ purpose: 'marketing' }, 'consent.held'],
    [{ purpose: 'utility', topic: 'news' }, 'consent.held'],
    [{ purpose: 'utility' }, 'cleared'],
    [answer(NOW, 5), 'cleared'],
    [{ purpose: 'consent-reply' }, 'cleared'],
  ])('%j is %s', (item, expected) => {
    expect(code(record, item)).toBe(expected)
  })

  test('holds a message back until it is answered, and no longer', () => {
    expect(examine(record, queued(), NOW).refusal?.retryAt).toBe(expiresAt)
  })
})

describe('a block for abuse', () => {
  const record = personWith({ stops: [stopped({ register: 'abuse', scope: 'topic:x' })] })

  test.each([...BUSINESS, 'consent-reply' as const])('refuses %s', (purpose) => {
    expect(code(record, { purpose })).toBe('contact.blocked')
  })
  test('refuses an answer', () => {
    expect(code(record, answer(NOW + 1000, 6))).toBe('contact.blocked')
  })
})

describe('the service window', () => {
  const wroteAt = (at: number | null) => person({ conversations: { [CHANNEL]: { lastInboundAt: at } } })

  test.each<[string, ContactRecord, string]>([
    ['is open until 24 hours have passed', wroteAt(NOW - SERVICE_WINDOW_MS + 1), 'cleared'],
    ['is closed after 24 hours', wroteAt(NOW - SERVICE_WINDOW_MS), 'window.closed'],
    ['is closed while the person has not written', wroteAt(null), 'window.closed'],
    ['is closed on a number the person never wrote to', person({ conversations: {} }), 'window.closed'],
  ])('%s', (_, record, expected) => {
    for (const purpose of [...BUSINESS, 'consent-reply' as const]) expect(code(record, { purpose })).toBe(expected)
  })

  test('does not matter to templates', () => {
    expect(code(wroteAt(NOW - 30 * DAY_MS), { content: TEMPLATE })).toBe('cleared')
  })

  test('comes after consent: a stopped person is refused as stopped', () => {
    const record = { ...wroteAt(null), consent: personWith({ stops: [stopped()] }).consent }
    expect(code(record, {})).toBe('consent.stopped')
  })
})

describe('a cleared message', () => {
  test('goes to every identity that is still the person’s, the one seen last first', () => {
    const record = person()
    const seen = { firstSeenAt: NOW, lastSeenAt: NOW }
    record.identities.push(
      { kind: 'wa_id', value: '1', ...seen, supersededAt: NOW },
      { kind: 'bsuid', value: 'US.1', ...seen },
    )
    const item = queued()
    const cleared = clear(record, item, NOW)
    expect(cleared.refusal).toBeUndefined()
    expect(!cleared.refusal && cleared.message.to.map(({ value }) => value)).toEqual(['US.1', '15550001111'])
    expect(!cleared.refusal && cleared.message.item).toEqual(item)
  })

  test('is not made for somebody who stopped', () => {
    expect(clear(personWith({ stops: [stopped()] }), queued(), NOW)).toEqual({
      refusal: expect.objectContaining({ code: 'consent.stopped' }),
    })
  })
})
