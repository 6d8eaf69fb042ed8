import { describe, expect, test } from 'vitest'
import { examine } from '../consent/clearance.ts'
import { verifyChain } from '../consent/ledger.ts'
import { stop } from '../consent/wishes.ts'
import { CHANNEL, draftFor, HOUR_MS, NOW, person, queued, sha256, stopped, written } from '../testing/draft.ts'
import { type ContactRecord, type IdentityKey, identityKey, newContact, type Stop } from './contact.ts'
import { absorb, changeIdentities, learnIdentities, withVariants } from './identities.ts'

const OLD: IdentityKey = { kind: 'wa_id', value: '15550001111' }
const NEW: IdentityKey = { kind: 'wa_id', value: '15550002222' }
const BSUID: IdentityKey = { kind: 'bsuid', value: 'US.1' }

const current = ({ identities }: ContactRecord) =>
  identities.filter(({ supersededAt }) => supersededAt === undefined).map(({ value }) => value)

describe('identities', () => {
  test('are one, however they are written', () => {
    expect(identityKey('wa_id', '++15550001111')).toEqual(OLD)
    for (const written of ['us.1', 'Us.1', 'US.1']) expect(identityKey('bsuid', written)).toEqual(BSUID)
    expect(identityKey('parent_bsuid', 'us.ENT.ab')).toEqual({ kind: 'parent_bsuid', value: 'US.ENT.ab' })
  })

  test('are learnt as they come, and seen again', () => {
    const record = person()
    learnIdentities(record, [OLD, BSUID], NOW)
    expect(record.identities).toMatchObject([
      { ...OLD, firstSeenAt: NOW - 24 * HOUR_MS, lastSeenAt: NOW },
      { ...BSUID, firstSeenAt: NOW, lastSeenAt: NOW },
    ])
  })

  test('of the same kind are superseded when the person moves on, and stay theirs', () => {
    const draft = draftFor(person())
    learnIdentities(draft.record, [BSUID], NOW)
    changeIdentities(draft, { key: 'event', previous: [OLD], current: [NEW] })
    expect(current(draft.record)).toEqual([BSUID.value, NEW.value])
    expect(draft.record.identities.map(({ value }) => value)).toContain(OLD.value)
    expect(draft.journal.events).toMatchObject([{ id: 'event', kind: 'identity.changed' }])
  })

  test('that come back are the person’s again', () => {
    const draft = draftFor(person())
    changeIdentities(draft, { key: '1', previous: [OLD], current: [NEW] })
    changeIdentities(draft, { key: '2', previous: [NEW], current: [OLD] })
    expect(current(draft.record)).toEqual([OLD.value])
  })
})

describe('two records that are one person', () => {
  const other = (changes: Partial<ContactRecord> = {}): ContactRecord => ({
    ...newContact('eva', [BSUID], NOW, 'en'),
    rev: 40,
    ...changes,
  })
  function personWith(record: ContactRecord, ...stops: Partial<Stop>[]): ContactRecord {
    record.consent.stops = stops.map(stopped)
    return record
  }
  function merged(record: ContactRecord, absorbed: ContactRecord) {
    const draft = draftFor(record)
    absorb(draft, absorbed)
    return draft
  }

  test('become one that keeps what either knew', () => {
    const record = person({ attributes: { city: 'Lima' }, tags: ['a'] })
    const absorbed = other({ name: 'Eva', attributes: { city: 'Cusco', age: 30 }, tags: ['a', 'b'] })
    const draft = merged(record, absorbed)
    expect(draft.record).toMatchObject({
      id: 'ana',
      name: 'Eva',
      attributes: { city: 'Lima', age: 30 },
      tags: ['a', 'b'],
    })
    expect(current(draft.record)).toEqual([OLD.value, BSUID.value])
    expect(draft.journal.ledger).toMatchObject([{ action: 'merged', evidence: 'eva (0 entries, head none)' }])
  })

  test('keep the stops of both, register by register', () => {
    const record = personWith(person(), { scope: 'marketing' }, { scope: 'all', register: 'operator' })
    const absorbed = personWith(other(), { scope: 'all', entryId: 'eva.1' }, { scope: 'all', register: 'operator' })
    expect(merged(record, absorbed).record.consent.stops.map(({ register, scope }) => `${register} ${scope}`)).toEqual([
      'contact marketing',
      'operator all',
      'contact all',
    ])
  })

  test.each([
    [NOW + 2000, undefined, undefined],
    [undefined, NOW + 2000, undefined],
    [NOW + 2000, NOW + 1000, NOW + 2000],
  ])(
    'a stop that ends at %s and one that ends at %s end at %s: without an end is stricter',
    (ours, theirs, expected) => {
      const record = personWith(person(), { scope: 'all', until: ours })
      const absorbed = personWith(other(), { scope: 'all', entryId: 'eva.1', until: theirs })
      expect(merged(record, absorbed).record.consent.stops.map(({ until }) => until)).toEqual([expected])
    },
  )

  test('wish to stop since the later of two equal wishes', () => {
    const record = personWith(person(), { requestedAt: NOW })
    const absorbed = personWith(other(), { requestedAt: NOW + 1000, rev: 40 })
    expect(merged(record, absorbed).record.consent.stops).toMatchObject([
      { entryId: 'ana.1', requestedAt: NOW + 1000, rev: 6 },
    ])
  })

  test('have agreed only to what both agreed to', () => {
    const optIn = (scope: 'marketing' | 'topic:news') => ({ scope, since: NOW, entryId: 'x' })
    const record = person()
    record.consent.optIns = [optIn('marketing'), optIn('topic:news')]
    const absorbed = other()
    absorbed.consent.optIns = [optIn('topic:news')]
    expect(merged(record, absorbed).record.consent.optIns.map(({ scope }) => scope)).toEqual(['topic:news'])
  })

  test('were last confirmed at the later of two confirmations', () => {
    const times: [number | null, number | null, number | null][] = [
      [null, null, null],
      [NOW, null, NOW],
      [null, NOW, NOW],
      [NOW, NOW + 1, NOW + 1],
      [NOW + 1, NOW, NOW + 1],
    ]
    for (const [own, theirs, expected] of times) {
      const record = person()
      const absorbed = other()
      record.consent.confirmedAt = own
      absorbed.consent.confirmedAt = theirs
      expect(merged(record, absorbed).record.consent.confirmedAt).toBe(expected)
    }
  })

  test('go on where the person wrote last', () => {
    const absorbed = other({
      conversations: { [CHANNEL]: { lastInboundAt: NOW, lastInboundRev: 40 }, 200: { lastInboundAt: 1 } },
    })
    expect(merged(person(), absorbed).record.conversations).toMatchObject({
      [CHANNEL]: { lastInboundAt: NOW, lastInboundRev: 0 },
      200: { lastInboundAt: 1 },
    })
    absorbed.conversations[CHANNEL] = { lastInboundAt: 1, lastInboundRev: 40 }
    expect(merged(person(), absorbed).record.conversations[CHANNEL]).toMatchObject({ lastInboundRev: 5 })
  })

  test('a reply on its way in the absorbed one yields to a stop of the other, whose revisions it does not share', () => {
    const record = personWith(person(), { requestedAt: NOW, rev: 5 })
    const reply = queued({ id: 'eva.1', purpose: 'service', inReplyTo: { id: 'x', at: NOW, rev: 40 } })
    const draft = merged(record, other({ outbox: [reply] }))
    const [item] = draft.record.outbox
    expect(item && examine(draft.record, item, NOW).refusal?.code).toBe('consent.stopped')
  })

  test('send what either had to send, when it is due', () => {
    const draft = merged(person(), other({ outbox: [queued({ id: 'eva.1', dueAt: NOW + HOUR_MS })] }))
    expect(draft.record.outbox.map(({ id }) => id)).toEqual(['eva.1'])
    expect(draft.record.sendAt).toBe(NOW + HOUR_MS)
  })

  test('leave two chains that hold, the absorbed head named in the other', () => {
    const first = draftFor(other())
    stop(first, 'all', 'contact', { source: 'keyword', actor: 'contact' })
    const absorbed = written(first)
    const draft = merged(person(), absorbed)
    const { head } = absorbed.consent.ledger
    expect(verifyChain(first.journal.ledger, sha256, absorbed.consent.ledger)).toBeNull()
    expect(verifyChain(draft.journal.ledger, sha256, draft.record.consent.ledger)).toBeNull()
    expect(draft.journal.ledger[0]?.evidence).toBe(`eva (1 entries, head ${head})`)
  })
})

test.each<[string, string, string | null]>([
  ['Brazil with the ninth digit', '5511987654321', '551187654321'],
  ['Brazil without it', '551187654321', '5511987654321'],
  ['a Brazilian landline', '551133334444', null],
  ['Mexico with the mobile digit', '5215512345678', '525512345678'],
  ['Mexico without it', '525512345678', '5215512345678'],
  ['Argentina with the mobile digit', '5491123456789', '541123456789'],
  ['Argentina without it', '541123456789', '5491123456789'],
  ['any other country', '15550001111', null],
])('a number of %s is looked up under both spellings', (_, value, variant) => {
  const keys = withVariants([{ kind: 'wa_id', value }, BSUID]).map((key) => key.value)
  expect(keys).toEqual(variant === null ? [value, BSUID.value] : [value, variant, BSUID.value])
})
