import type { Scope } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import type { Register } from '../contacts/contact.ts'
import { draftFor, HOUR_MS, NOW, person, queued, said, sha256, stopped } from '../testing/draft.ts'
import type { Draft } from '../turn/draft.ts'
import { verifyChain } from './ledger.ts'
import { type Evidence, giveFeedback, hold, lift, narrow, optIn, release, reportOptIn, stop, undo } from './wishes.ts'

const SECOND_MS = 1000
const by = (sentAt: number | null = NOW): Evidence => ({ source: 'keyword', actor: 'contact', sentAt })
const fresh = () => draftFor(person())
const scopes = ({ record }: Draft) => record.consent.stops.map(({ scope, register }) => `${register} ${scope}`)
const optIns = ({ record }: Draft) => record.consent.optIns.map(({ scope }) => scope)
const actions = ({ journal }: Draft) => journal.ledger.map(({ action }) => action)
const allow = (draft: Draft, ...given: Scope[]) => {
  draft.record.consent.optIns = given.map((scope) => ({ scope, since: 0, entryId: 'before' }))
}

describe('a stop', () => {
  test('is recorded with its entry, its time and the revision that took it in', () => {
    const draft = fresh()
    allow(draft, 'marketing')
    const outcome = stop(draft, 'all', 'contact', by(NOW - SECOND_MS))
    expect(outcome).toEqual({ entryId: 'ana.1', scope: 'all', alreadyStopped: false })
    expect(draft.record.consent.stops).toEqual([
      {
        scope: 'all',
        register: 'contact',
        since: NOW,
        requestedAt: NOW - SECOND_MS,
        rev: 6,
        entryId: 'ana.1',
        optInsBefore: ['marketing'],
      },
    ])
    expect(optIns(draft)).toEqual([])
    expect(verifyChain(draft.journal.ledger, sha256, draft.record.consent.ledger)).toBeNull()
    expect(draft.journal.events.at(-1)).toMatchObject({
      id: 'consent:ana.1',
      kind: 'consent.changed',
      data: { action: 'opt-out', scope: 'all', register: 'contact', entry: 'ana.1' },
    })
  })

  test('that is repeated is entered again, moves the time of the wish, and changes nothing else', () => {
    const draft = fresh()
    stop(draft, 'all', 'contact', by(NOW))
    expect(stop(draft, 'marketing', 'contact', by(NOW + SECOND_MS))).toEqual({
      entryId: 'ana.1',
      scope: 'all',
      alreadyStopped: true,
    })
    expect(actions(draft)).toEqual(['opt-out', 'opt-out-repeated'])
    expect(draft.record.consent.stops).toMatchObject([{ scope: 'all', requestedAt: NOW + SECOND_MS, entryId: 'ana.1' }])
    stop(draft, 'all', 'contact', by(NOW - HOUR_MS))
    expect(draft.record.consent.stops).toMatchObject([{ requestedAt: NOW + SECOND_MS }])
  })

  test('takes the place of the narrower ones of its register', () => {
    const draft = fresh()
    allow(draft, 'topic:news', 'topic:offers')
    stop(draft, 'topic:news', 'contact', by())
    stop(draft, 'topic:offers', 'operator', by())
    expect(stop(draft, 'all', 'contact', by())).toMatchObject({ alreadyStopped: false, entryId: 'ana.3' })
    expect(scopes(draft)).toEqual(['operator topic:offers', 'contact all'])
    expect(draft.record.consent.stops.at(-1)?.optInsBefore).toEqual(['topic:news', 'topic:offers'])
  })

  test('that arrives late does not make a newer, narrower wish older than it is', () => {
    const draft = fresh()
    stop(draft, 'marketing', 'contact', by(NOW + HOUR_MS))
    stop(draft, 'all', 'contact', by(NOW))
    optIn(draft, null, by(NOW + SECOND_MS))
    expect(scopes(draft)).toEqual(['contact all'])
  })

  test('ends the question whether to stop, when the person asked for it', () => {
    const draft = fresh()
    hold(draft, said('basta'), by())
    stop(draft, 'marketing', 'platform', by())
    expect(draft.record.consent.hold).not.toBeNull()
    stop(draft, 'marketing', 'contact', by())
    expect(draft.record.consent.hold).toBeNull()
  })

  test('cancels what it refuses, with a reason, and leaves the rest', () => {
    const draft = fresh()
    const reply = { purpose: 'service', inReplyTo: { id: 'x', at: NOW - SECOND_MS, rev: 5 } } as const
    draft.record.outbox = [
      queued({ id: 'ana.1' }),
      queued({ id: 'ana.2', purpose: 'utility' }),
      queued({ id: 'ana.3', ...reply }),
      queued({ id: 'ana.4', state: 'sending' }),
      queued({ id: 'ana.5' }),
      queued({ id: 'ana.8', state: 'unknown' }),
      queued({ id: 'ana.6', purpose: 'consent-reply', entryId: 'ana.9' }),
    ]
    stop(draft, 'marketing', 'contact', by())
    expect(draft.record.outbox.map(({ id }) => id)).toEqual(['ana.2', 'ana.3', 'ana.4', 'ana.8'])
    stop(draft, 'all', 'contact', by())
    expect(draft.record.outbox.map(({ id }) => id)).toEqual(['ana.4', 'ana.8'])
    const cancelled = draft.journal.events.filter(({ kind }) => kind === 'message.cancelled').map(({ data }) => data)
    expect(cancelled).toEqual([
      { sendId: 'ana.1', purpose: 'marketing', code: 'consent.stopped' },
      { sendId: 'ana.5', purpose: 'marketing', code: 'consent.stopped' },
      { sendId: 'ana.6', purpose: 'consent-reply', code: 'consent.superseded' },
      { sendId: 'ana.2', purpose: 'utility', code: 'consent.stopped' },
      { sendId: 'ana.3', purpose: 'service', code: 'consent.stopped' },
    ])
  })

  test('of another register does not make a confirmed one look unconfirmed', () => {
    for (const register of ['operator', 'platform', 'unreachable', 'abuse'] as const) {
      const draft = fresh()
      stop(draft, 'all', 'contact', by())
      draft.record.consent.confirmedAt = NOW
      stop(draft, 'all', register, by())
      expect(draft.record.consent.confirmedAt).toBe(NOW)
    }
  })

  test('that is new, or wider than before, has yet to be confirmed', () => {
    const draft = fresh()
    draft.record.consent.confirmedAt = NOW
    stop(draft, 'marketing', 'contact', by())
    expect(draft.record.consent.confirmedAt).toBeNull()
    draft.record.consent.confirmedAt = NOW
    stop(draft, 'topic:news', 'contact', by())
    expect(draft.record.consent.confirmedAt).toBe(NOW)
    stop(draft, 'all', 'contact', by())
    expect(draft.record.consent.confirmedAt).toBeNull()
  })
})

describe('taking a stop back', () => {
  test('gives back exactly what there was', () => {
    const draft = fresh()
    allow(draft, 'marketing', 'topic:news')
    const { entryId } = stop(draft, 'all', 'contact', by())
    expect(undo(draft, entryId, by())).toBe(true)
    expect(scopes(draft)).toEqual([])
    expect(optIns(draft)).toEqual(['marketing', 'topic:news'])
    expect(actions(draft)).toEqual(['opt-out', 'undo'])
  })

  test('leaves other stops, and what they cover', () => {
    const draft = fresh()
    allow(draft, 'marketing', 'all')
    const { entryId } = stop(draft, 'all', 'contact', by())
    stop(draft, 'marketing', 'platform', by())
    expect(undo(draft, entryId, by())).toBe(true)
    expect(scopes(draft)).toEqual(['platform marketing'])
    expect(optIns(draft)).toEqual(['all'])
  })

  test.each<[string, (draft: Draft, entryId: string) => boolean]>([
    ['is older than the wish', (draft, entryId) => undo(draft, entryId, by(NOW - SECOND_MS))],
    ['is for another stop', (draft) => undo(draft, 'ana.9', by())],
    [
      'is older than the wish was repeated',
      (draft, entryId) => {
        stop(draft, 'all', 'contact', by(NOW + HOUR_MS))
        return undo(draft, entryId, by(NOW + SECOND_MS))
      },
    ],
  ])('does nothing when it %s', (_, take) => {
    const draft = fresh()
    const { entryId } = stop(draft, 'all', 'contact', by())
    expect(take(draft, entryId)).toBe(false)
    expect(scopes(draft)).toEqual(['contact all'])
  })

  test.each<Register>(['abuse', 'platform', 'operator', 'import', 'unreachable'])(
    'is not possible for the register %s, whatever id a tap carries',
    (register) => {
      const draft = fresh()
      const { entryId } = stop(draft, 'all', register, by())
      expect(undo(draft, entryId, by())).toBe(false)
      expect(narrow(draft, entryId, 'marketing', by())).toBe(false)
      expect(scopes(draft)).toEqual([`${register} all`])
    },
  )
})

describe('narrowing a stop', () => {
  test('replaces it by what the person chose, under the same entry', () => {
    const draft = fresh()
    const { entryId } = stop(draft, 'all', 'contact', by())
    expect(narrow(draft, entryId, 'marketing', by())).toBe(true)
    expect(draft.record.consent.stops).toMatchObject([{ scope: 'marketing', entryId }])
    expect(draft.journal.ledger.at(-1)).toMatchObject({ action: 'narrowed', scope: 'marketing' })
  })

  test.each<[string, Scope, number]>([
    ['as wide as it is', 'marketing', NOW],
    ['to something wider', 'all', NOW],
    ['by an answer from before the wish', 'topic:news', NOW - SECOND_MS],
  ])('is refused %s', (_, scope, sentAt) => {
    const draft = fresh()
    const { entryId } = stop(draft, 'marketing', 'contact', by())
    expect(narrow(draft, entryId, scope, by(sentAt))).toBe(false)
    expect(scopes(draft)).toEqual(['contact marketing'])
  })
})

describe('opting in', () => {
  test('as before lifts every stop that a person may lift and gives back what they had', () => {
    const draft = fresh()
    allow(draft, 'topic:news')
    for (const register of ['contact', 'operator', 'import', 'unreachable'] as const) stop(draft, 'all', register, by())
    const { lifted, remaining } = optIn(draft, null, by())
    expect(lifted).toHaveLength(4)
    expect(remaining).toEqual([])
    expect(optIns(draft)).toEqual(['topic:news'])
  })

  test('leaves WhatsApp’s own switch and a block, and says so', () => {
    const draft = fresh()
    stop(draft, 'all', 'contact', by())
    stop(draft, 'marketing', 'platform', by())
    stop(draft, 'all', 'abuse', by())
    expect(optIn(draft, null, by()).remaining.map(({ register }) => register)).toEqual(['platform', 'abuse'])
  })

  test('to one scope lifts only what lies within, and grants that scope', () => {
    const draft = fresh()
    stop(draft, 'topic:news', 'contact', by())
    stop(draft, 'all', 'operator', by())
    optIn(draft, 'marketing', by())
    expect(scopes(draft)).toEqual(['operator all'])
    expect(optIns(draft)).toEqual([])
    optIn(draft, 'all', by())
    expect(optIns(draft)).toEqual(['all'])
  })

  test('that is older than the wish to stop changes nothing', () => {
    const draft = fresh()
    allow(draft, 'marketing')
    stop(draft, 'all', 'contact', by())
    expect(optIn(draft, null, by(NOW - SECOND_MS)).lifted).toEqual([])
    expect(scopes(draft)).toEqual(['contact all'])
    expect(optIns(draft)).toEqual([])
  })

  test('releases a hold', () => {
    const draft = fresh()
    hold(draft, said('basta'), by())
    optIn(draft, null, by())
    expect(draft.record.consent.hold).toBeNull()
  })
})

describe('the registers', () => {
  test('are lifted one by one, each stop with an entry of its own', () => {
    const draft = fresh()
    stop(draft, 'all', 'contact', by())
    stop(draft, 'marketing', 'platform', by())
    stop(draft, 'topic:news', 'unreachable', by())
    lift(draft, 'platform', by())
    lift(draft, 'import', by())
    expect(scopes(draft)).toEqual(['contact all', 'unreachable topic:news'])
    expect(draft.journal.ledger.at(-1)).toMatchObject({ action: 'lifted', scope: 'marketing', register: 'platform' })
  })

  test('hold a stop each, although one covers the other', () => {
    const draft = fresh()
    stop(draft, 'all', 'contact', by())
    expect(stop(draft, 'marketing', 'operator', by())).toMatchObject({ alreadyStopped: false })
    expect(scopes(draft)).toEqual(['contact all', 'operator marketing'])
  })
})

test('a hold keeps the message that raised it, until it is released', () => {
  const draft = draftFor(person(), { settings: { holdMs: HOUR_MS } })
  const message = said('basta')
  const entryId = hold(draft, message, by())
  expect(draft.record.consent.hold).toEqual({
    since: NOW,
    expiresAt: NOW + HOUR_MS,
    entryId,
    message: { id: message.id, channel: message.channel, at: message.at, content: message.content },
  })
  release(draft, by())
  expect(draft.record.consent.hold).toBeNull()
  expect(actions(draft)).toEqual(['hold', 'hold-released'])
})

test('a reason is kept with the stop it belongs to, and changes no consent', () => {
  const draft = draftFor(person())
  draft.record.consent.stops = [stopped()]
  giveFeedback(draft, { reason: 'no-interest', text: 'meh' }, 'ana.1', by())
  expect(draft.journal.ledger).toMatchObject([
    { action: 'feedback', evidence: 'ana.1', feedback: { reason: 'no-interest', text: 'meh' } },
  ])
  expect(draft.journal.events).toMatchObject([
    { kind: 'feedback.given', data: { reason: 'no-interest', stop: 'ana.1' } },
  ])
  expect(scopes(draft)).toEqual(['contact all'])
})

test('an opt-in that somebody else reports lifts, narrows and answers nothing, and is recorded where no stop touches it', () => {
  const draft = draftFor(person())
  draft.record.consent.stops = [stopped({ register: 'platform', scope: 'topic:news' })]
  hold(draft, said('basta'), by())
  for (const scope of ['all', 'marketing', 'topic:news'] as const) expect(reportOptIn(draft, scope, by())).toBe(false)
  expect(scopes(draft)).toEqual(['platform topic:news'])
  expect(reportOptIn(draft, 'topic:offers', by())).toBe(true)
  expect(reportOptIn(draft, 'topic:offers', by())).toBe(true)
  expect(optIns(draft)).toEqual(['topic:offers'])
  expect(draft.record.consent.hold).not.toBeNull()
  expect(actions(draft)).toEqual(['hold', 'opt-in'])
})
