import { describe, expect, test } from 'vitest'
import type { ContactRecord } from '../contacts/contact.ts'
import { CHANNEL, DAY_MS, draftFor, HOUR_MS, NOW, person, queued, stopped } from '../testing/draft.ts'
import { confirm } from './confirmation.ts'

const WORDS = { type: 'text', body: 'You will get no more messages.' } as const

function personWith(confirmedAt: number | null, changes: Partial<ContactRecord> = {}): ContactRecord {
  const record = person(changes)
  record.consent.stops = [stopped()]
  record.consent.confirmedAt = confirmedAt
  return record
}

function confirmed(record: ContactRecord) {
  const draft = draftFor(record)
  confirm(draft, { channel: CHANNEL, content: WORDS, origin: { kind: 'consent' }, entryId: 'ana.1' })
  return { draft, sends: draft.record.outbox.filter(({ purpose }) => purpose === 'consent-reply') }
}

describe('a confirmation', () => {
  test('goes out as it is, and is noted', () => {
    const { draft, sends } = confirmed(personWith(null))
    expect(sends).toMatchObject([{ content: WORDS, entryId: 'ana.1', channel: CHANNEL }])
    expect(draft.record.consent.confirmedAt).toBe(NOW)
  })

  test.each<[string, number, number]>([
    ['not again within 24 hours', NOW - DAY_MS + 1, 0],
    ['again after 24 hours', NOW - DAY_MS, 1],
  ])('of a wish that is repeated goes out %s', (_, confirmedAt, sends) => {
    expect(confirmed(personWith(confirmedAt)).sends).toHaveLength(sends)
  })

  test('that has waited in the outbox for a day is not joined by another', () => {
    const waiting = queued({ purpose: 'consent-reply', entryId: 'ana.1', enqueuedAt: NOW - 2 * DAY_MS })
    expect(confirmed(personWith(NOW - 2 * DAY_MS, { outbox: [waiting] })).sends).toEqual([waiting])
  })

  test('for which the window is closed counts as none, so that the next wish is confirmed', () => {
    const conversations = { [CHANNEL]: { lastInboundAt: NOW - 25 * HOUR_MS } }
    const { draft, sends } = confirmed(personWith(null, { conversations }))
    expect(sends).toEqual([])
    expect(draft.record.consent.confirmedAt).toBeNull()
    expect(draft.journal.events).toMatchObject([{ kind: 'message.refused', data: { code: 'window.closed' } }])
  })
})
