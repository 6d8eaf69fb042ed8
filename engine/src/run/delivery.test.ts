import { describe, expect, test } from 'vitest'
import type { SendResult } from '../channels/channel.ts'
import { type ContactRecord, conversation, type Hold, type OutboxItem } from '../contacts/contact.ts'
import type { ChannelError, ErrorClass, StatusReceived } from '../contacts/events.ts'
import { CLAIM_MS, REPLY_UNKNOWN_MS, UNKNOWN_MS } from '../limits.ts'
import { CHANNEL, DAY_MS, draftFor, HOUR_MS, NOW, person, queued, stopped } from '../testing/draft.ts'
import type { Draft } from '../turn/draft.ts'
import { applyStatus, claim, settle } from './delivery.ts'

const ACCEPTED: SendResult = { outcome: 'accepted', messageId: 'wamid.1' }
const error = (errorClass: ErrorClass, code = 131000): ChannelError => ({ class: errorClass, code, title: 'No' })
const unknown: SendResult = { outcome: 'unknown', error: error('transient', -1) }
const REPLY = { purpose: 'service', inReplyTo: { id: 'wamid.0', at: NOW, rev: 6 } } as const

const withOutbox = (...outbox: OutboxItem[]) => person({ outbox })
const kinds = ({ journal }: Draft) => journal.events.map(({ kind }) => kind)
const item = ({ record }: Draft, id = 'ana.1') => record.outbox.find((candidate) => candidate.id === id)

describe('a claim', () => {
  const claimed = (record: ContactRecord, now = NOW, listeningSince?: number) => {
    const draft = draftFor(record, { now })
    const { message, changed } = claim(draft, listeningSince)
    return { draft, id: message?.item.id ?? null, changed }
  }

  test('marks the message before it leaves, and says when to look again', () => {
    const { draft, id } = claimed(withOutbox(queued()))
    expect(id).toBe('ana.1')
    expect(item(draft)).toMatchObject({ state: 'sending', attempts: 1, claimedAt: NOW, dueAt: NOW + CLAIM_MS })
    expect(draft.record.sendAt).toBe(NOW + CLAIM_MS)
  })

  const later = { id: 'ana.2', enqueuedAt: NOW }
  test.each<[string, OutboxItem[], string | null]>([
    ['the oldest that is due', [queued(), queued(later)], 'ana.1'],
    ['nothing while one is on its way', [queued({ state: 'sending', dueAt: NOW + 1 }), queued(later)], null],
    ['the next while one waits for a status', [queued({ state: 'unknown', dueAt: NOW + 1 }), queued(later)], 'ana.2'],
    ['the next while one is held', [queued({ dueAt: NOW + 1 }), queued(later)], 'ana.2'],
    [
      'nothing before a reply that waits for its next try',
      [queued({ ...REPLY, attempts: 1, dueAt: NOW + 1 }), queued(later)],
      null,
    ],
    [
      'the next, when an offer waits for its next try',
      [queued({ attempts: 1, dueAt: NOW + 1 }), queued(later)],
      'ana.2',
    ],
    ['nothing that is not due', [queued({ dueAt: NOW + 1 })], null],
    ['nothing from an empty outbox', [], null],
  ])('takes %s', (_, outbox, expected) => {
    expect(claimed(withOutbox(...outbox)).id).toBe(expected)
  })

  test('reads clearance: what is refused by now goes, with its reason, and the next is taken', () => {
    const record = withOutbox(queued(), queued({ ...later, purpose: 'utility' }))
    record.consent.stops = [stopped({ scope: 'marketing' })]
    const { draft, id } = claimed(record)
    expect(id).toBe('ana.2')
    expect(draft.record.outbox.map(({ id }) => id)).toEqual(['ana.2'])
    expect(draft.journal.events).toMatchObject([
      { id: 'refused:ana.1', kind: 'message.refused', data: { code: 'consent.stopped' } },
    ])
  })

  test('lets a held message wait for the answer', () => {
    const record = withOutbox(queued())
    record.consent.hold = { expiresAt: NOW + HOUR_MS } as Hold
    const { draft, id, changed } = claimed(record)
    expect(id).toBeNull()
    expect(changed).toBe(true)
    expect(item(draft)).toMatchObject({ state: 'queued', dueAt: NOW + HOUR_MS })
  })

  test('tells when there is nothing to write', () => {
    expect(claimed(withOutbox()).changed).toBe(false)
    expect(claimed(withOutbox(queued({ dueAt: NOW + 1 }))).changed).toBe(false)
    expect(claimed(withOutbox(queued({ state: 'sending', dueAt: NOW + 1 }))).changed).toBe(false)
    expect(claimed(withOutbox(queued())).changed).toBe(true)
  })

  test('makes what was being sent when the process ended unknown, not queued', () => {
    const { draft, id } = claimed(withOutbox(queued({ state: 'sending', dueAt: NOW })))
    expect(id).toBeNull()
    expect(item(draft)).toMatchObject({ state: 'unknown', dueAt: NOW + UNKNOWN_MS })
  })

  const lost = { ...REPLY, state: 'unknown', attempts: 1, claimedAt: NOW, dueAt: NOW + REPLY_UNKNOWN_MS } as const
  test('sends a reply again for which no status came', () => {
    const { draft, id } = claimed(withOutbox(queued(lost)), NOW + REPLY_UNKNOWN_MS, NOW - DAY_MS)
    expect(id).toBe('ana.1')
    expect(item(draft)).toMatchObject({ attempts: 2 })
  })

  test.each([
    ['for the usual time after a short absence', 1000, 1000 + REPLY_UNKNOWN_MS],
    ['for as long as the absence was, where it was long', HOUR_MS, 2 * HOUR_MS],
  ])('waits for a status of a reply %s, since WhatsApp tells it again later and later', (_, backMs, againMs) => {
    const listeningSince = NOW + backMs
    const record = withOutbox(queued(lost))
    const { draft, id } = claimed(record, NOW + againMs - 1, listeningSince)
    expect([id, item(draft)?.dueAt]).toEqual([null, NOW + againMs])
    expect(claimed(draft.record, NOW + againMs, listeningSince).id).toBe('ana.1')
  })

  test('gives a reply up, for an admin to see, when WhatsApp could tell nothing for a day', () => {
    const { draft, id } = claimed(withOutbox(queued(lost)), NOW + UNKNOWN_MS, NOW + UNKNOWN_MS - 1)
    expect([id, draft.record.outbox]).toEqual([null, []])
    expect(draft.journal.deadLetters).toMatchObject([{ id: 'send:ana.1', kind: 'send' }])
  })

  test.each<[string, Partial<OutboxItem>]>([
    ['an offer', { purpose: 'marketing' }],
    ['news about an order', { purpose: 'utility' }],
    ['a code', { purpose: 'authentication' }],
    ['a reminder that answers nothing', { purpose: 'service' }],
    ['a confirmation', { purpose: 'consent-reply', entryId: 'ana.1' }],
  ])('never sends %s again for which no status came, but keeps it for an admin', (_, changes) => {
    const { draft, id } = claimed(withOutbox(queued({ ...changes, state: 'unknown', attempts: 1, dueAt: NOW })))
    expect(id).toBeNull()
    expect(draft.record.outbox).toEqual([])
    expect(kinds(draft)).toEqual(['message.failed'])
    expect(draft.journal.deadLetters).toMatchObject([{ id: 'send:ana.1', kind: 'send' }])
  })
})

describe('a result', () => {
  const settled = (result: SendResult, changes: Partial<OutboxItem> = {}, record = withOutbox()) => {
    record.outbox.push(queued({ state: 'sending', attempts: 1, ...changes }))
    const draft = draftFor(record)
    settle(draft, 'ana.1', result)
    return draft
  }

  test('accepted: the message is sent, and the conversation knows what came last', () => {
    const draft = settled(ACCEPTED)
    expect(draft.record.outbox).toEqual([])
    expect(draft.record.sendAt).toBeNull()
    expect(draft.record.conversations[CHANNEL]?.lastOutbound).toEqual({
      purpose: 'marketing',
      template: false,
      at: NOW,
    })
    expect(draft.journal.events).toMatchObject([
      { id: 'sent:ana.1', kind: 'message.sent', data: { messageId: 'wamid.1', purpose: 'marketing' } },
    ])
  })

  test('accepted, for a confirmation: the ledger says so', () => {
    const record = withOutbox()
    record.consent.stops = [stopped()]
    const draft = settled(ACCEPTED, { purpose: 'consent-reply', entryId: 'ana.1' }, record)
    expect(draft.journal.ledger).toMatchObject([
      { action: 'confirmation', scope: 'all', messageId: 'wamid.1', evidence: 'ana.1' },
    ])
    expect(settled(ACCEPTED, { purpose: 'consent-reply', entryId: 'ana.9' }).journal.ledger).toEqual([])
  })

  test('refused for now: it waits for its time, and is no failure', () => {
    const draft = settled({ outcome: 'refused', error: error('throttle-pair'), retryInMs: 4000 })
    expect(item(draft)).toMatchObject({ state: 'queued', dueAt: NOW + 4000, lastError: { class: 'throttle-pair' } })
    expect(draft.record.sendAt).toBe(NOW + 4000)
    expect(kinds(draft)).toEqual([])
  })

  test('refused for good: an admin sees the message and the reason', () => {
    const draft = settled({ outcome: 'refused', error: { ...error('request', 100), details: 'Bad link' } })
    expect(draft.record.outbox).toEqual([])
    expect(kinds(draft)).toEqual(['message.failed'])
    expect(draft.journal.deadLetters).toMatchObject([
      { id: 'send:ana.1', contactId: 'ana', kind: 'send', reason: '100 No Bad link', body: { id: 'ana.1' } },
    ])
  })

  test('unknown: a reply waits some minutes for a status, anything else a day', () => {
    expect(item(settled(unknown, REPLY))).toMatchObject({ state: 'unknown', dueAt: NOW + REPLY_UNKNOWN_MS })
    for (const purpose of ['marketing', 'utility', 'authentication', 'service', 'consent-reply'] as const)
      expect(item(settled(unknown, { purpose }))).toMatchObject({ state: 'unknown', dueAt: NOW + UNKNOWN_MS })
  })

  test('that a status was faster than changes nothing', () => {
    const draft = draftFor(person())
    settle(draft, 'ana.1', ACCEPTED)
    expect(kinds(draft)).toEqual([])
  })

  test('131050 is a stop of marketing by the platform, which cancels the offers behind it', () => {
    const record = withOutbox(queued({ id: 'ana.2' }), queued({ id: 'ana.3', purpose: 'utility' }))
    const draft = settled({ outcome: 'refused', error: error('opt-out', 131050) }, {}, record)
    expect(draft.record.consent.stops).toMatchObject([{ scope: 'marketing', register: 'platform' }])
    expect(draft.journal.ledger).toMatchObject([
      { action: 'opt-out', source: 'platform-error', actor: 'platform', text: '131050 No' },
    ])
    expect(draft.record.outbox.map(({ id }) => id)).toEqual(['ana.3'])
  })
})

describe('a status', () => {
  const status = (changes: Partial<StatusReceived> = {}): StatusReceived => ({
    type: 'status',
    key: `status:wamid.1:${changes.status ?? 'sent'}`,
    channel: CHANNEL,
    id: 'wamid.1',
    sendId: 'ana.1',
    at: NOW,
    receivedAt: NOW,
    recipient: [],
    status: 'sent',
    errors: [],
    raw: null,
    ...changes,
  })
  const told = (event: StatusReceived, record = withOutbox(queued({ state: 'unknown', attempts: 1 })), now = NOW) => {
    const draft = draftFor(record, { now })
    applyStatus(draft, event)
    return draft
  }

  test.each(['sent', 'delivered', 'read'])('%s settles an unknown message', (name) => {
    const draft = told(status({ status: name }))
    expect(draft.record.outbox).toEqual([])
    expect(kinds(draft)).toEqual(['message.sent', 'message.status'])
  })

  test('that is faster than the answer settles a message on its way', () => {
    expect(told(status(), withOutbox(queued({ state: 'sending' }))).record.outbox).toEqual([])
  })

  test('failed gives an unknown message up', () => {
    const draft = told(status({ status: 'failed', errors: [error('undeliverable', 131026)] }))
    expect(draft.record.outbox).toEqual([])
    expect(draft.journal.deadLetters).toMatchObject([{ id: 'send:ana.1', reason: '131026 No' }])
  })

  test('failed of a message that was accepted is a dead letter of its own', () => {
    const draft = told(status({ status: 'failed', errors: [error('media', 131053)] }), person())
    expect(draft.journal.deadLetters).toMatchObject([
      { id: 'failed:wamid.1', body: { messageId: 'wamid.1', sendId: 'ana.1' } },
    ])
    expect(told(status({ status: 'failed' }), person()).journal.deadLetters).toMatchObject([
      { reason: 'WhatsApp gave no reason.' },
    ])
  })

  test('with 131050 stops marketing, at the time that WhatsApp gives', () => {
    const draft = told(status({ status: 'failed', at: NOW - HOUR_MS, errors: [error('opt-out', 131050)] }), person())
    expect(draft.record.consent.stops).toMatchObject([
      { scope: 'marketing', register: 'platform', requestedAt: NOW - HOUR_MS },
    ])
  })

  test.each<ErrorClass>(['marketing-cap', 'undeliverable', 'throttle-spam', 'window'])(
    'with %s stops nothing',
    (name) => {
      const draft = told(status({ status: 'failed', errors: [error(name)] }), person())
      expect(draft.record.consent.stops).toEqual([])
    },
  )

  describe('of a phone that cannot be reached', () => {
    const failure = status({ status: 'failed', errors: [error('undeliverable', 131026)] })
    /** Fails on each of these days, delivers on the negative ones. */
    function after(...days: number[]): ContactRecord {
      let record = person()
      for (const day of days) {
        const event = day < 0 ? status({ status: 'delivered' }) : failure
        record = told(event, record, NOW + Math.abs(day) * DAY_MS).record
      }
      return record
    }

    test('on three days in a row stops marketing in a register of its own', () => {
      expect(after(0, 1).consent.stops).toEqual([])
      expect(after(0, 1, 2).consent.stops).toMatchObject([{ scope: 'marketing', register: 'unreachable' }])
      expect(after(0, 1, 2, 3, 4).consent.stops).toHaveLength(1)
    })

    test('counts a day once', () => {
      expect(after(0, 0, 0, 0).consent.stops).toEqual([])
    })

    test('counts anew after a message got through', () => {
      expect(after(0, 1, -2, 3, 4).consent.stops).toEqual([])
      expect(after(0, 1, -2, 3, 4, 5).consent.stops).toHaveLength(1)
    })
  })
})

test('a message that was never sent leaves no trace in the conversation', () => {
  const draft = draftFor(withOutbox(queued({ state: 'sending' })))
  settle(draft, 'ana.1', { outcome: 'refused', error: error('template') })
  expect(conversation(draft.record, CHANNEL).lastOutbound).toBeUndefined()
})
