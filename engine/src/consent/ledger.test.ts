import { describe, expect, test } from 'vitest'
import { draftFor, HOUR_MS, NOW, person, sha256, written } from '../testing/draft.ts'
import {
  canonicalJson,
  type FollowedChain,
  faultOf,
  followChains,
  type LedgerEntry,
  nextEntryId,
  openSealed,
  seal,
  sealedText,
  verifyChain,
} from './ledger.ts'
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
      problem: 'altered',
      entryId: 'ana.2',
    })
  })

  test.each<[string, LedgerEntry[], string, string]>([
    ['an entry is removed', entries.filter(({ n }) => n !== 2), 'missing', 'ana.2'],
    ['the first entry is removed', entries.slice(1), 'missing', 'ana.1'],
    ['two entries are swapped', [entry(1), entry(3), entry(2), entry(4)], 'missing', 'ana.2'],
    ['two entries are swapped and renumbered', swapped(), 'altered', 'ana.2'],
    ['an entry is written twice', [entry(1), entry(1), ...entries.slice(1)], 'missing', 'ana.2'],
    ['the tail is cut', entries.slice(0, 2), 'missing', 'ana.3'],
    ['everything is removed', [], 'missing', 'unknown.1'],
    ['an entry is rewritten, with its hash', resealedAlone(2, { text: 'yes please' }), 'altered', 'ana.2'],
    ['the first entry is rewritten, with its hash', resealedAlone(1, { text: 'yes please' }), 'altered', 'ana.1'],
    ['the last entry but one is rewritten, with its hash', resealedAlone(3, { text: 'yes' }), 'altered', 'ana.3'],
    ['the last entry is rewritten, with its hash', resealedAlone(4, { text: 'yes please' }), 'altered', 'ana.4'],
    ['an entry is rewritten with all that follow', resealed(2, { text: 'yes please' }), 'altered', 'ana.4'],
    [
      'an entry is back-dated a little, with its hash',
      resealedAlone(3, { effectiveAt: NOW + HOUR_MS + 1 }),
      'altered',
      'ana.3',
    ],
    ['an entry is back-dated', resealed(3, { effectiveAt: NOW - HOUR_MS }), 'back-dated', 'ana.3'],
    ['an entry is added', [...entries, added()], 'added', 'ana.5'],
    ['a link is changed, with its hash', relinked(3), 'altered', 'ana.3'],
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

/** One entry says something else, and its own hash fits. */
function resealedAlone(n: number, changes: object): LedgerEntry[] {
  return [...entries.slice(0, n - 1), resealed(n, changes)[n - 1] as LedgerEntry, ...entries.slice(n)]
}

function relinked(n: number): LedgerEntry[] {
  const unsealed = { ...entry(n), previousHash: sha256('another') }
  return entries.map((one) => (one.n === n ? { ...unsealed, hash: sha256(sealedText(unsealed)) } : one))
}

function added(): LedgerEntry {
  const { hash: _, ...facts } = entry(4)
  return seal('ana', head, facts, sha256)
}

function swapped(): LedgerEntry[] {
  const { previousHash } = entry(3)
  return [entry(1), { ...entry(3), n: 2, previousHash }, { ...entry(2), n: 3 }, entry(4)]
}

test('the text of an entry says its place first, and gives the entry back', () => {
  const text = sealedText(entry(2))
  expect(text.split('\n', 1)).toEqual([`ana 00000002 ${entry(2).effectiveAt} ${entry(1).hash}`])
  expect(sealedText(entry(1))).toMatch(/^ana 00000001 \d+ -\n\{"action":"opt-out"/)
  expect(entries.map((one) => openSealed(sealedText(one), sha256))).toEqual(entries)
})

describe('chains that are followed along their texts', () => {
  const follow = (texts: readonly string[]) => {
    const chains: FollowedChain[] = []
    const walk = followChains(sha256, (chain) => chains.push(chain))
    for (const text of texts) walk.next(text)
    walk.end()
    return chains
  }
  const tombstone = seal('ana', head, { ...entry(4), action: 'erased', source: 'erasure' }, sha256)

  test('end where the next contact begins', () => {
    const ben = seal('ben', { count: 0, head: '' }, entry(1), sha256)
    expect(follow([...entries, ben].map(sealedText))).toMatchObject([
      { contactId: 'ana', count: 4, head: head.head, fault: null },
      { contactId: 'ben', count: 1, head: ben.hash, fault: null },
    ])
    expect(follow([])).toEqual([])
  })

  test('may begin with the tombstone of an erased person, and with no other later entry', () => {
    const [erased] = follow([sealedText(tombstone)]) as [FollowedChain]
    expect(faultOf(erased, { count: 5, head: tombstone.hash })).toBeNull()
    expect(follow([sealedText(entry(4))])).toMatchObject([{ fault: { problem: 'missing', entryId: 'ana.1' } }])
    const hidden = [sealedText(entry(1)), sealedText(tombstone)]
    expect(follow(hidden)).toMatchObject([{ fault: { problem: 'missing', entryId: 'ana.2' } }])
  })

  test('say which other chains ended in them', () => {
    const evidence = `old (3 entries, head ${head.head})`
    const merged = seal('ana', head, { ...entry(4), action: 'merged', source: 'merge', evidence }, sha256)
    expect(follow([...entries, merged].map(sealedText))).toMatchObject([
      { absorbed: [{ contactId: 'old', count: 3, head: head.head }] },
    ])
  })

  test.each(['', 'no entry at all', 'ana 00000002', 'ana x y z\n{}', 'ana 00000005 1 -\n{"action":"merged"'])(
    'are found broken, and nothing fails, at %j',
    (text) => {
      const found = follow([...entries.map(sealedText), text]).map((chain) => faultOf(chain, head))
      expect(found.some((fault) => fault !== null)).toBe(true)
    },
  )
})

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
