import { describe, expect, test } from 'vitest'
import { draftFor, HOUR_MS, NOW, person, sha256, written } from '../testing/draft.ts'
import { canonicalJson, type LedgerEntry, nextEntryId, seal, verifyChain } from './ledger.ts'
import { optIn, stop } from './wishes.ts'

const EVIDENCE = { source: 'keyword', actor: 'contact', channel: '100', text: 'STOP', sentAt: NOW } as const

/** Four entries an hour apart, and the record that ends in them. */
function chain() {
  const entries: LedgerEntry[] = []
  let record = person()
  for (const [n, change] of [stop, optIn, stop, optIn].entries()) {
    const draft = draftFor(record, { now: NOW + n * HOUR_MS })
    const evidence = { ...EVIDENCE, sentAt: NOW + n * HOUR_MS }
    if (change === stop) stop(draft, 'all', 'contact', evidence)
    else optIn(draft, null, evidence)
    entries.push(...draft.journal.ledger)
    record = written(draft)
  }
  return { entries, head: record.consent.ledger }
}

const { entries, head } = chain()
const entry = (n: number) => entries[n - 1] as LedgerEntry
const replaced = (n: number, changes: object) => entries.map((one) => (one.n === n ? { ...one, ...changes } : one))
const resealed = (n: number, changes: object) => {
  const rest = entries.slice(0, n - 1)
  for (const { hash: _, ...facts } of entries.slice(n - 1)) {
    const before = { count: rest.length, head: rest.at(-1)?.hash ?? '' }
    rest.push(seal('ana', before, { ...facts, ...(facts.n === n && changes) }, sha256))
  }
  return rest
}

describe('a chain', () => {
  test('that nobody touched holds, with and without its head', () => {
    expect(entries.map(({ id }) => id)).toEqual(['ana.1', 'ana.2', 'ana.3', 'ana.4'])
    expect(verifyChain(entries, sha256, head)).toBeNull()
    expect(verifyChain(entries, sha256)).toBeNull()
    expect(verifyChain([], sha256, { count: 0, head: '' })).toBeNull()
  })

  test('holds after its entries were written as JSON and read back', () => {
    expect(verifyChain(JSON.parse(JSON.stringify(entries)), sha256, head)).toBeNull()
  })

  test.each(Object.keys(entry(2)).filter((field) => field !== 'n'))('names the entry whose %s was changed', (field) => {
    const value = entry(2)[field as keyof LedgerEntry]
    const changed = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : { other: true }
    expect(verifyChain(replaced(2, { [field]: changed }), sha256, head)).toMatchObject({
      problem: field === 'previousHash' ? 'out of order' : 'altered',
      entryId: field === 'id' ? 'ana.2x' : 'ana.2',
    })
  })

  test.each<[string, LedgerEntry[], string, string]>([
    ['an entry is removed', entries.filter(({ n }) => n !== 2), 'missing', 'ana.2'],
    ['the first entry is removed', entries.slice(1), 'missing', 'ana.1'],
    ['two entries are swapped', [entry(1), entry(3), entry(2), entry(4)], 'missing', 'ana.2'],
    ['two entries are swapped and renumbered', swapped(), 'out of order', 'ana.3'],
    ['an entry is written twice', [entry(1), entry(1), ...entries.slice(1)], 'missing', 'ana.2'],
    ['the tail is cut', entries.slice(0, 3), 'head mismatch', 'ana.4'],
    ['everything is removed', [], 'head mismatch', 'unknown.4'],
    ['an entry is rewritten with all that follow', resealed(2, { text: 'yes please' }), 'head mismatch', 'ana.4'],
    ['an entry is back-dated', resealed(3, { effectiveAt: NOW - HOUR_MS }), 'back-dated', 'ana.3'],
    ['an entry is added', [...entries, added()], 'head mismatch', 'ana.4'],
  ])('is found broken when %s', (_, broken, problem, entryId) => {
    expect(verifyChain(broken, sha256, head)).toMatchObject({ problem, entryId })
  })

  test('does not look back-dated when the clock was set back', () => {
    const draft = draftFor(person())
    stop(draft, 'all', 'contact', EVIDENCE)
    const later = draftFor(written(draft), { now: NOW - HOUR_MS })
    optIn(later, null, EVIDENCE)
    const both = [...draft.journal.ledger, ...later.journal.ledger]
    expect(both.map(({ effectiveAt }) => effectiveAt)).toEqual([NOW, NOW])
    expect(verifyChain(both, sha256, later.record.consent.ledger)).toBeNull()
  })
})

function added(): LedgerEntry {
  const { hash: _, ...facts } = entry(4)
  return seal('ana', head, facts, sha256)
}

function swapped(): LedgerEntry[] {
  const { previousHash } = entry(3)
  return [entry(1), { ...entry(3), n: 2, previousHash }, { ...entry(2), n: 3 }, entry(4)]
}

test('the id of the next entry is known before it is written', () => {
  expect(nextEntryId('ana', head)).toBe('ana.5')
  expect(seal('ana', head, entry(1), sha256).id).toBe('ana.5')
})

test.each<[unknown, string]>([
  [{ b: 1, a: [2, { d: null, c: 'é' }] }, '{"a":[2,{"c":"é","d":null}],"b":1}'],
  [{ a: undefined, b: [undefined, 1] }, '{"b":[null,1]}'],
  ['a "quote"', '"a \\"quote\\""'],
  [null, 'null'],
  [{}, '{}'],
])('canonical JSON of %j is %s', (value, json) => {
  expect(canonicalJson(value)).toBe(json)
})
