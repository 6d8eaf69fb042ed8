/** What every store promises. A store joins by one line in `places.ts`. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '@basta/engine/consent/clearance.ts'
import { type LedgerEntry, seal, sealedText, verifyChain } from '@basta/engine/consent/ledger.ts'
import {
  type ContactRecord,
  conversation,
  type Hold,
  type IdentityKey,
  newContact,
  type OutboxItem,
  type Run,
  type Stop,
} from '@basta/engine/contacts/contact.ts'
import type { Subscription } from '@basta/engine/contacts/subscription.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import type { DeadLetter, NewDelivery, Webhook, WebhookEvent } from '@basta/engine/stores/deliveries.ts'
import type { PlannedPublication } from '@basta/engine/stores/flows.ts'
import type { Places } from '@basta/engine/stores/pace.ts'
import type { Person } from '@basta/engine/stores/people.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type {
  Commit,
  FeedbackDimension,
  Journal,
  JournalEvent,
  Page,
  PageQuery,
  StopFilter,
  Store,
  TestLink,
} from '@basta/engine/stores/store.ts'
import type { CountQuery, Increment } from '@basta/engine/stores/tallies.ts'
import type { Json, Scope } from '@basta/nodes/contract.ts'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyFlow } from './empty-flow.ts'
import { load } from './load.ts'
import { clearPlaces, closeLine, newPlace, STORES } from './places.ts'

const NOW = 1_790_000_000_000
/** Places of deliveries that come after those of every store. */
const LATER_SEQ = 2 ** 52
/** Where `PRAGMA user_version` lies in the file. Source: SQLite, Database File Format, 1.3. */
const USER_VERSION_OFFSET = 60
let place: string
beforeEach(() => {
  place = newPlace()
})
afterEach(clearPlaces)
afterAll(closeLine)

for (const { name, durable, skip = false, open } of STORES) {
  describe.skipIf(skip)(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await open(place)
    })
    afterEach(() => store.close())

    describe('places for messages of a number', () => {
      const ask = { now: NOW, perSecond: 100, want: 5 }

      test('are no closer together than the rate allows, whoever asks for them, and are given a quarter of a second ahead', async () => {
        const asked = Array.from({ length: 12 }, (_, i) => store.pace('1', { ...ask, now: NOW + i }))
        const given = (await Promise.all(asked)).flatMap(timesOf).sort((a, b) => a - b)
        expect(given.length).toBeGreaterThanOrEqual(22)
        for (const [i, at] of given.slice(1).entries()) expect(at - (given[i] as number)).toBeGreaterThan(1000 / 100)
        expect(given.at(-1)).toBeLessThan(NOW + 12 + 250)
        const { count, firstAt } = await store.pace('1', ask)
        expect(count).toBe(0)
        expect(timesOf(await store.pace('1', { ...ask, now: firstAt + 1 })).length).toBeGreaterThan(0)
      })

      test('of one number have nothing to do with those of another', async () => {
        await store.pace('1', { ...ask, want: 1000 })
        expect(await store.pace('2', ask)).toMatchObject({ count: 5, firstAt: NOW })
      })

      test('pause for a second and come half as fast when WhatsApp refuses, once for a burst, and recover in a minute', async () => {
        const { everyMs } = await store.pace('1', ask)
        for (let i = 0; i < 5; i++) await store.pace('1', { ...ask, now: NOW + i, want: 0, refused: true })
        expect((await store.pace('1', { ...ask, now: NOW + 700 })).count).toBe(0)
        const slow = await store.pace('1', { ...ask, now: NOW + 1000 })
        expect(slow.everyMs / everyMs).toBeCloseTo(2, 0)
        expect((await store.pace('1', { ...ask, now: NOW + 60_000 })).everyMs).toBe(everyMs)
      })

      test('go on at once after a clock that was an hour ahead', async () => {
        await store.pace('1', { ...ask, now: NOW + 3_600_000 })
        const { firstAt } = await store.pace('1', ask)
        expect(firstAt).toBeLessThan(NOW + 2000)
      })
    })

    describe('a commit', () => {
      test('inserts a contact that is then found by id and by each identity', async () => {
        const ana = contact('ana', ['1555', 'US.1'])
        expect(await store.commit(commitOf(ana))).toBe('committed')
        const stored = { ...ana, rev: 1 }
        expect(await store.get('ana')).toEqual(stored)
        expect(await store.find([waId('1555')])).toEqual({ record: stored, also: [] })
        expect(await store.find([waId('unknown'), waId('US.1')])).toEqual({ record: stored, also: [] })
        expect(await store.find([waId('1555'), waId('US.1')])).toEqual({ record: stored, also: [] })
        expect(await store.find([{ kind: 'bsuid', value: '1555' }])).toBeNull()
        expect(await store.find([])).toBeNull()
        expect(await store.get('nobody')).toBeNull()
      })

      test('is found with others at once, everybody by their own identities and as a copy of their own', async () => {
        const [ana, ben] = [contact('ana', ['1555', 'US.1'], NOW + 1), contact('ben', ['1556'])]
        await store.commitAll([commitOf(ana), commitOf(ben)])
        const [anaStored, benStored] = [ana, ben].map((record) => ({ ...record, rev: 1 }))
        const asked = [[waId('1555')], [waId('unknown')], [], [waId('US.1'), waId('1556')], [waId('1555')]]
        const found = await store.findAll(asked)
        const [anaFound, both] = [
          { record: anaStored, also: [] },
          { record: benStored, also: [anaStored] },
        ]
        expect(found).toEqual([anaFound, null, null, both, anaFound])
        found[0]?.record.tags.push('changed')
        expect(found[4]?.record.tags).toEqual([])
        expect(await store.findAll([])).toEqual([])
      })

      test('replaces the whole record when the revision is the one that was read, else conflicts', async () => {
        const ana = contact('ana', ['1555'])
        await store.commit(commitOf(ana))
        const read = await load(store, 'ana')
        expect(await store.commit(commitOf({ ...read, tags: ['a'] }))).toBe('committed')
        expect(await store.commit(commitOf({ ...read, tags: ['b'] }))).toBe('conflict')
        expect(await store.commit(commitOf(ana))).toBe('conflict')
        expect(await store.get('ana')).toEqual({ ...read, tags: ['a'], rev: 2 })
      })

      test('conflicts when the contact is gone', async () => {
        expect(await store.commit(commitOf({ ...contact('ghost', ['1']), rev: 4 }))).toBe('conflict')
        expect(await store.find([waId('1')])).toBeNull()
      })

      test('of 9 concurrent writers on one revision exactly one wins', async () => {
        await store.commit(commitOf(contact('ana', ['1555'])))
        for (let round = 1; round <= 20; round++) {
          const read = await load(store, 'ana')
          const writers = Array.from({ length: 9 }, (_, i) => ({ ...read, tags: [`${round}-${i}`] }))
          const results = await Promise.all(writers.map((record) => store.commit(commitOf(record))))
          expect(results.filter((result) => result === 'committed')).toHaveLength(1)
          const winner = writers[results.indexOf('committed')] as ContactRecord
          expect(await store.get('ana')).toEqual({ ...winner, rev: round + 1 })
        }
      })

      test('of 6 concurrent inserts that share an identity exactly one wins and the others leave no trace', async () => {
        const writers = Array.from({ length: 6 }, (_, i) => contact(`c${i}`, [`own${i}`, 'shared']))
        const results = await Promise.all(writers.map((record) => store.commit(commitOf(record))))
        expect(results.filter((result) => result === 'committed')).toHaveLength(1)
        const winner = writers[results.indexOf('committed')] as ContactRecord
        expect((await store.find([waId('shared')]))?.record.id).toBe(winner.id)
        for (const loser of writers.filter((record) => record !== winner)) {
          expect(await store.get(loser.id)).toBeNull()
          expect(await store.find(loser.identities.slice(0, 1))).toBeNull()
        }
      })

      test('conflicts when a changed contact takes an identity that somebody else owns', async () => {
        await store.commit(commitOf(contact('ana', ['1'])))
        await store.commit(commitOf(contact('ben', ['2'])))
        const ben = await load(store, 'ben')
        expect(await store.commit(commitOf(withIdentities(ben, ['2', '3', '1'])))).toBe('conflict')
        expect((await store.find([waId('1')]))?.record.id).toBe('ana')
        expect(await store.find([waId('3')])).toBeNull()
        expect(await store.get('ben')).toEqual(ben)
      })

      test('maps new identities and keeps superseded ones', async () => {
        await store.commit(commitOf(contact('ana', ['old'])))
        const ana = withIdentities(await load(store, 'ana'), ['old', 'new'])
        ana.identities[0] = { ...waId('old'), firstSeenAt: NOW, lastSeenAt: NOW, supersededAt: NOW + 1 }
        await store.commit(commitOf(ana))
        for (const value of ['old', 'new']) expect((await store.find([waId(value)]))?.record.id).toBe('ana')
      })

      test('that conflicts leaves no event, ledger entry, dead letter or identity and resolves nothing', async () => {
        const letter = letterOf('letter', 'ana')
        await store.commit(commitOf(contact('ana', ['1']), { deadLetters: [letter] }))
        const stale = withIdentities(await load(store, 'ana'), ['1', '2'])
        await store.commit(commitOf(await load(store, 'ana')))
        const journal = {
          events: [eventOf('lost', 'ana')],
          ledger: chainOf('ana', 1),
          deadLetters: [letterOf('lost', 'ana')],
        }
        // Committed side by side with one that succeeds: the two must not share their fate.
        const [conflict, committed] = await Promise.all([
          store.commit({ ...commitOf(stale, journal), resolvedDeadLetter: 'letter' }),
          store.commit(commitOf(contact('ben', ['3']), { events: [eventOf('kept', 'ben')] })),
        ])
        expect([conflict, committed]).toEqual(['conflict', 'committed'])
        expect(await store.hasEvent('lost')).toBe(false)
        expect(await store.hasEvent('kept')).toBe(true)
        expect(await store.ledger('ana')).toEqual([])
        expect((await store.deadLetters({})).items).toEqual([letter])
        expect(await store.find([waId('2')])).toBeNull()
      })

      test('journals an event and a ledger entry once, however often it is written', async () => {
        const ana = contact('ana', ['1'])
        const [entry] = chainOf('ana', 1) as [LedgerEntry]
        const first = { ...eventOf('e1', 'ana'), data: 'first' }
        await store.commit(commitOf(ana, { events: [first, { ...first, data: 'again' }], ledger: [entry] }))
        const again = commitOf({ ...ana, rev: 1 }, { events: [{ ...first, data: 'later' }], ledger: [entry] })
        expect(await store.commit(again)).toBe('committed')
        expect((await store.events('ana', {})).items).toEqual([first])
        expect([await store.event('e1'), await store.event('e2')]).toEqual([first, null])
        expect(await store.ledger('ana')).toEqual([entry])
      })

      test('may be one of many at once, each committed or refused for itself, in order', async () => {
        await store.commit(commitOf(contact('old', ['1']), { events: [eventOf('known', 'old')] }))
        const results = await store.commitAll([
          { ...commitOf(contact('a', ['2']), { events: [eventOf('e1', 'a')] }), eventKey: 'e1' },
          { ...commitOf(contact('b', ['1']), { events: [eventOf('e2', 'b')] }), eventKey: 'e2' },
          { ...commitOf(contact('c', ['3']), { events: [eventOf('known', 'c')] }), eventKey: 'known' },
          { ...commitOf(contact('d', ['2']), { events: [eventOf('e4', 'd')] }), eventKey: 'e4' },
          commitOf(stopped(contact('f', ['5']), ['all'])),
        ])
        expect(results).toEqual(['committed', 'conflict', 'duplicate', 'conflict', 'committed'])
        expect((await store.find([waId('2')]))?.record.id).toBe('a')
        expect(await Promise.all(['b', 'c', 'd'].map((id) => store.get(id)))).toEqual([null, null, null])
        expect(await Promise.all(['e1', 'e2', 'e4'].map((id) => store.hasEvent(id)))).toEqual([true, false, false])
        expect((await store.stops({})).items).toMatchObject([{ contactId: 'f' }])
        expect(await store.commitAll([])).toEqual([])
      })

      test('is seen by hasEvent as soon as it has finished', async () => {
        for (let i = 0; i < 20; i++) {
          expect(await store.hasEvent(`e${i}`)).toBe(false)
          await store.commit(commitOf(contact(`c${i}`, [`${i}`]), { events: [eventOf(`e${i}`, `c${i}`)] }))
          expect(await store.hasEvent(`e${i}`)).toBe(true)
        }
      })

      test('shares no reference with the caller', async () => {
        const ana = contact('ana', ['1'])
        const event = eventOf('e1', 'ana')
        const pending = store.commit(commitOf(ana, { events: [event] }))
        ana.tags.push('later')
        event.kind = 'run.fault'
        await pending
        const read = await load(store, 'ana')
        read.tags.push('mine')
        expect((await load(store, 'ana')).tags).toEqual([])
        expect((await store.events('ana', {})).items[0]?.kind).toBe('message.received')
      })

      test('keeps keys with dots, dollars and any script as they are', async () => {
        const odd = {
          'a.b': 1,
          $set: { $inc: '$x' },
          '': 'empty',
          'ключ😀': "o'; DROP TABLE contacts; --",
          ['__proto__']: 2,
        }
        const ana = { ...contact('ana', ['1']), name: 'Ána "ß" 名前\u0000', attributes: odd }
        await store.commit(commitOf(ana, { events: [{ ...eventOf('$e.1', 'ana'), data: odd }] }))
        await store.saveSetting('$a.b', odd)
        expect(await store.get('ana')).toEqual({ ...ana, rev: 1 })
        expect((await store.events('ana', {})).items[0]?.data).toEqual(odd)
        expect(await store.setting('$a.b')).toEqual(odd)
      })

      test('that cannot be written down is rejected and harms nobody', async () => {
        const endless: Record<string, never> = {}
        endless.self = endless as never
        const [bad, good] = await Promise.allSettled([
          store.commit(commitOf({ ...contact('ana', ['1']), attributes: endless })),
          store.commit(commitOf(contact('ben', ['2']))),
        ])
        expect(bad.status).toBe('rejected')
        expect(good).toEqual({ status: 'fulfilled', value: 'committed' })
        expect(await store.find([waId('1')])).toBeNull()
      })
    })

    describe('an absorbed contact', () => {
      beforeEach(async () => {
        const old = { events: [eventOf('old', 'old')], ledger: chainOf('old', 2) }
        await store.commit(commitOf(stopped({ ...contact('old', ['1', '2']), wakeAt: NOW }, ['marketing']), old))
        await store.commit(commitOf(contact('new', ['3'], NOW + 1)))
      })

      test('is found with the contact that owns the other identities, oldest first', async () => {
        const found = await store.find([waId('3'), waId('2')])
        expect([found?.record.id, found?.also.map(({ id }) => id)]).toEqual(['old', ['new']])
      })

      test('goes, its identities point to the one that is left, its journal and ledger stay under its id', async () => {
        const absorbed = await load(store, 'old')
        const record = stopped(withIdentities(await load(store, 'new'), ['1', '2', '3']), ['marketing'])
        expect(await store.commit({ ...commitOf(record), absorbed })).toBe('committed')
        expect(await store.get('old')).toBeNull()
        for (const value of ['1', '2', '3']) {
          expect(await store.find([waId(value)])).toEqual({ record: { ...record, rev: 2 }, also: [] })
        }
        expect((await store.events('old', {})).items).toHaveLength(1)
        expect(await store.ledger('old')).toHaveLength(2)
        expect((await store.stops({})).items.map(({ contactId }) => contactId)).toEqual(['new'])
        expect(await store.due('wakeAt', NOW, 10)).toEqual([])
        expect((await store.counts()).contacts).toBe(1)
      })

      test('that changed since it was read makes the commit a conflict', async () => {
        const absorbed = await load(store, 'old')
        await store.commit(commitOf({ ...absorbed, tags: ['changed'] }))
        const record = withIdentities(await load(store, 'new'), ['1', '2', '3'])
        expect(await store.commit({ ...commitOf(record), absorbed })).toBe('conflict')
        expect((await load(store, 'old')).tags).toEqual(['changed'])
        expect((await store.find([waId('1')]))?.record.id).toBe('old')
        expect((await load(store, 'new')).identities).toHaveLength(1)
      })

      test('cannot lose an identity, and its stops with it', async () => {
        const absorbed = await load(store, 'old')
        const record = withIdentities(await load(store, 'new'), ['1', '3'])
        await expect(store.commit({ ...commitOf(record), absorbed })).rejects.toThrow('without its identity wa_id:2')
        expect(await store.get('old')).toEqual(absorbed)
      })
    })

    test('contacts fall due by the time to wake and by the time to send, the most overdue first', async () => {
      expect(await store.nextDue(0)).toBeNull()
      const times = { b: [20, 35], a: [30, null], never: [null, null], c: [10, 15], late: [99, 50] } as const
      for (const [id, [wakeAt, sendAt]] of Object.entries(times)) {
        await store.commit(commitOf({ ...contact(id, [id]), wakeAt, sendAt }))
      }
      expect(await store.due('wakeAt', 9, 10)).toEqual([])
      expect(await store.due('wakeAt', 30, 10)).toEqual(['c', 'b', 'a'])
      expect(await store.due('wakeAt', 30, 2)).toEqual(['c', 'b'])
      expect(await store.due('sendAt', 50, 10)).toEqual(['c', 'b', 'late'])
      expect(await nextDues(0)).toEqual([10, 15, 20, 30, 35, 50, 99])
      await store.commit(commitOf({ ...(await load(store, 'c')), wakeAt: null, sendAt: 98 }))
      await store.commit(commitOf({ ...(await load(store, 'b')), wakeAt: 40, sendAt: null }))
      expect(await store.due('wakeAt', 40, 10)).toEqual(['a', 'b'])
      expect(await store.due('sendAt', 98, 10)).toEqual(['late', 'c'])
      expect(await nextDues(30)).toEqual([40, 50, 98, 99])

      async function nextDues(after: number): Promise<number[]> {
        const next = await store.nextDue(after)
        return next === null ? [] : [next, ...(await nextDues(next))]
      }
    })

    describe('the unsubscribe list', () => {
      test('follows the records: a stop appears, is renewed, and goes', async () => {
        await store.commit(commitOf(stopped({ ...contact('ana', ['1', '2']), name: 'Ana' }, ['all'])))
        const ana = await load(store, 'ana')
        const [stop] = ana.consent.stops as [Stop]
        const row = { contactId: 'ana', name: 'Ana', identities: [waId('1'), waId('2')] }
        expect((await store.stops({})).items).toEqual([{ ...stop, ...row }])

        const renewed = { ...stop, requestedAt: NOW + 5, entryId: 'ana.2' }
        ana.consent.stops = [renewed, { ...stop, register: 'platform', scope: 'marketing', since: NOW + 7 }]
        await store.commit(commitOf(ana))
        const { items } = await store.stops({})
        expect(items.map(({ register }) => register)).toEqual(['platform', 'contact'])
        expect(items[1]).toEqual({ ...renewed, ...row })
        expect((await store.counts()).stops).toBe(2)

        const free = await load(store, 'ana')
        free.consent.stops = []
        await store.commit(commitOf(free))
        expect((await store.stops({})).items).toEqual([])
      })

      test('is read newest first, page by page, and searched by name and identity without regard to case', async () => {
        for (let i = 0; i < 7; i++) {
          const record = { ...contact(`c${i}`, [`15550${i}`, `US.Ab${i}`]), name: i % 2 ? `Zoë ${i}` : `ÉLIO ${i}` }
          // Three at the same instant: a page may end between them.
          await store.commit(commitOf(stopped(record, ['topic:news'], NOW + Math.max(0, i - 3))))
        }
        const ids = async (query: PageQuery & { search?: string }) =>
          (await pages((page) => store.stops({ ...query, ...page }), 2)).map(({ contactId }) => contactId)
        expect(await ids({})).toEqual(['c6', 'c5', 'c4', 'c3', 'c2', 'c1', 'c0'])
        expect(await ids({ search: 'élio' })).toEqual(['c6', 'c4', 'c2', 'c0'])
        expect(await ids({ search: '155503' })).toEqual(['c3'])
        expect(await ids({ search: 'us.aB5' })).toEqual(['c5'])
        expect(await ids({ search: 'elio' })).toEqual(['c6', 'c4', 'c2', 'c0'])
        expect(await ids({ search: '+1 (55) 50-3' })).toEqual(['c3'])
        expect(await ids({ search: '%' })).toEqual([])
      })

      test('is filtered by scope and register, read from either end, and counted', async () => {
        for (let i = 0; i < 6; i++) {
          const scopes: Stop['scope'][] = i < 3 ? ['all'] : ['topic:news', 'marketing']
          const ana = stopped(contact(`c${i}`, [`15550${i}`]), scopes, NOW + i)
          for (const stop of ana.consent.stops) if (i % 2) stop.register = 'import'
          await store.commit(commitOf(ana))
        }
        const ids = async (query: StopFilter & { order?: 'oldest' }) =>
          (await pages((page) => store.stops({ ...query, ...page }), 2)).map(({ contactId }) => contactId)
        expect(await ids({ scope: 'all' })).toEqual(['c2', 'c1', 'c0'])
        expect(await ids({ scope: 'marketing', order: 'oldest' })).toEqual(['c3', 'c4', 'c5'])
        expect(await ids({ register: 'import', scope: 'topic:news' })).toEqual(['c5', 'c3'])
        expect(await store.countStops({})).toBe(9)
        expect(await store.countStops({ register: 'import', search: '5550' })).toBe(5)
        expect(await store.countStops({ search: '15550 2' })).toBe(1)
      })
    })

    describe('contacts', () => {
      test('are read newest first, page by page, and found by a part of their name or identity', async () => {
        for (let i = 0; i < 9; i++) {
          const record = contact(`c${i}`, [`15550${i}`], NOW + Math.floor(i / 3))
          await store.commit(commitOf({ ...record, name: `Ângela_${i}` }))
        }
        const ids = async (search?: string) =>
          (await pages((page) => store.contacts({ search, ...page }), 2)).map(({ id }) => id)
        expect(await ids()).toEqual(['c8', 'c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1', 'c0'])
        expect(await ids('âNGELA_4')).toEqual(['c4'])
        expect(await ids('55507')).toEqual(['c7'])
        expect(await ids('a%')).toEqual([])
        await store.commit(commitOf({ ...(await load(store, 'c4')), name: 'Renamed' }))
        expect(await ids('âNGELA_4')).toEqual([])
        expect(await ids('renamed')).toEqual(['c4'])
      })

      test('are filtered by how they stand towards messages, and counted', async () => {
        for (const id of ['a', 'b', 'c']) await store.commit(commitOf(contact(id, [`15550${id}`])))
        await store.commit(commitOf(stopped(contact('d', ['15551']), ['all'])))
        const agreed = await load(store, 'b')
        agreed.consent.optIns = [{ scope: 'marketing', since: NOW, entryId: 'b.1' }]
        await store.commit(commitOf(agreed))
        await store.commit(commitOf(stopped(await load(store, 'c'), ['topic:news'])))
        const ids = async (subscription: Subscription) =>
          (await store.contacts({ subscription })).items.map(({ id }) => id)
        expect(await ids('never-asked')).toEqual(['a'])
        expect(await ids('subscribed')).toEqual(['b'])
        expect(await ids('partly-stopped')).toEqual(['c'])
        expect(await ids('stopped')).toEqual(['d'])
        expect(await store.countContacts({})).toBe(4)
        expect(await store.countContacts({ subscription: 'subscribed', search: '15550' })).toBe(1)
        expect(await store.countContacts({ subscription: 'subscribed', search: '15551' })).toBe(0)
      })

      test('come 50 to a page unless asked otherwise, and never more than 1,000', async () => {
        const many = Array.from({ length: 1005 }, (_, i) => store.commit(commitOf(contact(`c${i}`, [`${i}`]))))
        await Promise.all(many)
        expect((await store.contacts({})).items).toHaveLength(50)
        const { items, next } = await store.contacts({ limit: 5000 })
        expect(items).toHaveLength(1000)
        expect((await store.contacts({ after: next })).items).toHaveLength(5)
      })

      test('refuse a cursor that is not theirs', async () => {
        for (const after of ['', 'x', '{}', '[1]', '["a",1]', 'null']) {
          await expect(store.contacts({ after })).rejects.toThrow(RangeError)
        }
      })
    })

    test('the latest texts that people wrote are read newest first', async () => {
      const wrote = (id: string, content: object) => ({ ...eventOf(id, 'ana'), data: { content } as never })
      const events = [
        wrote('e1', { type: 'text', text: 'one' }),
        wrote('e2', { type: 'tap', title: 'Yes' }),
        { ...wrote('e3', { type: 'text', text: 'ours' }), kind: 'message.sent' as const },
        wrote('e4', { type: 'text', text: 'two' }),
        wrote('e5', { type: 'text', text: 'three' }),
      ]
      await store.commit(commitOf(contact('ana', ['1']), { events }))
      expect(await store.recentTexts(2)).toEqual(['three', 'two'])
      expect(await store.recentTexts(50)).toEqual(['three', 'two', 'one'])
    })

    describe('an audience', () => {
      const SCOPES: Scope[] = ['all', 'marketing', 'topic:news', 'topic:offers']
      const REGISTERS = ['contact', 'platform', 'operator', 'import', 'abuse', 'unreachable'] as const
      const arbitraryConsent = fc.record({
        stops: fc.array(fc.record({ scope: fc.constantFrom(...SCOPES), register: fc.constantFrom(...REGISTERS) }), {
          maxLength: 3,
        }),
        isHeld: fc.boolean(),
      })
      const hold: Hold = {
        ...{ since: NOW, expiresAt: NOW + 1000, entryId: 'x.1' },
        message: { id: 'wamid.1', channel: '1', at: NOW, content: { type: 'text', text: 'stop?' } },
      }
      const read = (scope: Scope) => pages((page) => store.audience({ scope, ...page }), 7)

      test('is whom clearance would let a template pass to, whatever they stopped, and follows what changes', async () => {
        const records: ContactRecord[] = []
        for (const [i, { stops, isHeld }] of fc.sample(arbitraryConsent, { numRuns: 40, seed: 7 }).entries()) {
          const id = `c${String(i).padStart(2, '0')}`
          const record = stopped(
            contact(id, [`15550${i}`]),
            stops.map(({ scope }) => scope),
          )
          for (const [n, stop] of record.consent.stops.entries()) stop.register = stops[n]?.register ?? 'contact'
          if (isHeld) record.consent.hold = hold
          records.push(record)
        }
        await store.commitAll(records.map((record) => commitOf(record)))
        await agrees()
        // Everybody is in the place of the one before.
        const stored = await Promise.all(records.map(({ id }) => load(store, id)))
        const moved = stored.map((record, i) => ({
          ...record,
          consent: { ...record.consent, ...pick(stored.at(i - 1) as ContactRecord) },
        }))
        await store.commitAll(moved.map((record) => commitOf(record)))
        await agrees()

        async function agrees() {
          const now = await Promise.all(records.map(({ id }) => load(store, id)))
          for (const scope of SCOPES) {
            const cleared = now.filter((record) => examine(record, offer(scope), NOW).cleared).map(({ id }) => id)
            expect(await read(scope)).toEqual(cleared)
            expect(await store.countAudience(scope)).toBe(cleared.length)
          }
        }
      })

      test('has nobody who was erased or folded into another one', async () => {
        for (const id of ['a', 'b', 'c']) await store.commit(commitOf(contact(id, [`15550${id}`])))
        const [a, b, c] = [await load(store, 'a'), await load(store, 'b'), await load(store, 'c')]
        await store.commit({ ...commitOf(withIdentities(a, ['15550a', '15550b'])), absorbed: b })
        const [tombstone] = chainOf('c', 1) as [LedgerEntry]
        await store.erase({ record: c, absorbed: [], tombstone, stops: [] })
        expect(await read('marketing')).toEqual(['a'])
        expect(await store.countAudience('all')).toBe(1)
      })

      function pick({ consent: { stops, hold } }: ContactRecord) {
        return { stops: structuredClone(stops), hold: structuredClone(hold) }
      }

      function offer(scope: Scope): OutboxItem {
        return {
          ...{ id: 'x.2', channel: '1', origin: { kind: 'api' }, enqueuedAt: NOW, dueAt: NOW, attempts: 0 },
          ...{ state: 'queued', content: { type: 'template', name: 'offer', language: 'en' } },
          purpose: scope === 'all' ? 'utility' : 'marketing',
          ...(scope.startsWith('topic:') && { topic: scope.slice('topic:'.length) }),
        }
      }
    })

    describe('answers to "why"', () => {
      const answer = (id: string, contactId: string, at: number, data: object): JournalEvent => ({
        ...{ id, contactId, at, kind: 'feedback.given' },
        data: {
          reason: 'no-interest',
          text: null,
          flow: null,
          template: null,
          channel: '1',
          stop: null,
          sources: [],
          ...data,
        },
      })
      const spring = { kind: 'list', id: 'spring', name: 'Spring fair' }
      const number = { kind: 'first-contact', id: '1', name: '1' }
      const day = 24 * 60 * 60 * 1000

      beforeEach(async () => {
        const never = { reason: 'registered-without-consent' }
        const ana = [
          answer('f1', 'ana', NOW, { ...never, sources: [spring], template: 'offer' }),
          answer('f2', 'ana', NOW + 1, { ...never, sources: [spring], text: 'never!' }),
          eventOf('e1', 'ana', NOW + 2),
        ]
        const ben = [
          answer('f3', 'ben', NOW + 2, { ...never, sources: [spring, { ...spring, id: 'fall' }] }),
          answer('f4', 'ben', NOW + day, { sources: [number], flow: { id: 'shop', version: 2 }, channel: '2' }),
        ]
        await store.commit(commitOf(contact('ana', ['1']), { events: ana }))
        await store.commit(commitOf(contact('ben', ['2']), { events: ben }))
      })

      test('are read of all people, newest first, by what they have in common', async () => {
        const ids = async (filter: object) =>
          (await pages((page) => store.feedback({ ...page, ...filter }), 2)).map(({ id }) => id)
        expect(await ids({})).toEqual(['f4', 'f3', 'f2', 'f1'])
        expect(await ids({ reason: 'no-interest' })).toEqual(['f4'])
        expect(await ids({ source: 'list:spring' })).toEqual(['f3', 'f2', 'f1'])
        expect(await ids({ source: 'list:fall' })).toEqual(['f3'])
        expect(await ids({ flow: 'shop' })).toEqual(['f4'])
        expect(await ids({ template: 'offer' })).toEqual(['f1'])
        expect(await ids({ channel: '2', from: NOW + 1 })).toEqual(['f4'])
        expect(await ids({ from: NOW + 1, until: NOW + 2 })).toEqual(['f2'])
      })

      test('are counted by what they have in common, and by reason', async () => {
        const never = 'registered-without-consent'
        expect(await store.countFeedback('source', {})).toEqual([
          {
            key: 'first-contact:1',
            name: '1',
            reason: 'no-interest',
            answers: 1,
            people: 1,
            firstAt: NOW + day,
            lastAt: NOW + day,
          },
          {
            key: 'list:fall',
            name: 'Spring fair',
            reason: never,
            answers: 1,
            people: 1,
            firstAt: NOW + 2,
            lastAt: NOW + 2,
          },
          {
            key: 'list:spring',
            name: 'Spring fair',
            reason: never,
            answers: 3,
            people: 2,
            firstAt: NOW,
            lastAt: NOW + 2,
          },
        ])
        const keys = async (by: FeedbackDimension) =>
          (await store.countFeedback(by, {})).map(({ key, answers }) => [key, answers])
        expect(await keys('reason')).toEqual([
          ['no-interest', 1],
          [never, 3],
        ])
        expect(await keys('flow')).toEqual([
          ['', 3],
          ['shop@2', 1],
        ])
        expect(await keys('template')).toEqual([
          ['', 1],
          ['', 2],
          ['offer', 1],
        ])
        expect(await keys('channel')).toEqual([
          ['1', 3],
          ['2', 1],
        ])
        expect(await keys('day')).toEqual([
          ['2026-09-21', 3],
          ['2026-09-22', 1],
        ])
        expect(await store.countFeedback('reason', { template: 'offer' })).toMatchObject([{ key: never, answers: 1 }])
      })

      test('are gone with the person', async () => {
        const [tombstone] = chainOf('ana', 1) as [LedgerEntry]
        await store.erase({ record: await load(store, 'ana'), absorbed: [], tombstone, stops: [] })
        expect((await store.feedback({})).items.map(({ id }) => id)).toEqual(['f4', 'f3'])
      })
    })

    test('events are counted by how their ids begin', async () => {
      const events = ['import:a:1', 'import:a:2', 'import:ab:3', 'import:b:4'].map((id) => eventOf(id, 'ana'))
      await store.commit(commitOf(contact('ana', ['1']), { events }))
      expect(await store.countEvents('import:a:')).toBe(2)
      expect(await store.countEvents('import:')).toBe(4)
      expect(await store.countEvents('export:')).toBe(0)
    })

    test('that an alert was acknowledged is kept, the latest time for each', async () => {
      const first = { alertId: 'list:a', upTo: NOW, at: NOW, by: 'operator:Ana' }
      await store.acknowledge(first)
      await store.acknowledge({ ...first, alertId: 'list:b' })
      await store.acknowledge({ ...first, upTo: NOW + 5 })
      const known = await store.acknowledgements()
      expect(known).toHaveLength(2)
      expect(known).toContainEqual({ ...first, upTo: NOW + 5 })
    })

    test('events of one contact are read newest first, by kind, each once', async () => {
      const events = Array.from({ length: 10 }, (_, i) => eventOf(`e${i}`, 'ana', NOW + Math.floor(i / 4)))
      for (const event of events.slice(5)) event.kind = 'message.sent'
      await store.commit(commitOf(contact('ana', ['1']), { events }))
      await store.commit(commitOf(contact('ben', ['2']), { events: [eventOf('other', 'ben')] }))
      const all = await pages((page) => store.events('ana', page), 3)
      expect(all.map(({ at }) => at)).toEqual(events.map(({ at }) => at).reverse())
      expect(all.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(events)
      const sent = await pages((page) => store.events('ana', { kind: 'message.sent', ...page }), 2)
      expect(sent.map(({ id }) => id).sort()).toEqual(['e5', 'e6', 'e7', 'e8', 'e9'])
    })

    test('the ledger is read in chain order and proves itself, per person and as a whole', async () => {
      for (const id of ['b', 'a', 'c']) {
        const ledger = chainOf(id, 12)
        const head = { count: 12, head: ledger.at(-1)?.hash ?? '', at: NOW + 12 }
        const record = contact(id, [id])
        await store.commit(commitOf({ ...record, consent: { ...record.consent, ledger: head } }, { ledger }))
        expect(await store.ledger(id)).toEqual(ledger)
        expect(verifyChain(await store.ledger(id), sha256, head)).toBeNull()
        expect(await store.ledgerEntries([`${id}.2`, 'other.1', `${id}.99`, ''])).toEqual([ledger[1]])
      }
      await store.commit(commitOf(contact('none', ['none'])))
      const texts: string[] = []
      for (let page = await store.ledgerTexts(); ; page = await store.ledgerTexts(page.next)) {
        texts.push(...page.items)
        if (page.next === undefined) break
      }
      expect(texts).toEqual(['a', 'b', 'c'].flatMap((id) => chainOf(id, 12).map(sealedText)))
      const heads = await pages((page) => store.ledgerHeads(page), 2)
      const head = (id: string) => ({ contactId: id, count: 12, head: chainOf(id, 12).at(-1)?.hash })
      expect(heads).toEqual([head('a'), head('b'), head('c')])
      const none = { contactId: 'none', count: 0, head: '', stopped: '-' }
      const said = [...['a', 'b', 'c'].map((id) => ({ ...head(id), stopped: '-' })), none]
      expect(await pages((page) => store.standings(page), 2)).toEqual(said)
      expect(await store.ledger('none')).toEqual([])
    })

    test('a dead letter stays until a commit resolves it or an admin discards it', async () => {
      const letters = Array.from({ length: 4 }, (_, i) => letterOf(`d${i}`, 'ana', NOW + i))
      await store.commit(commitOf(contact('ana', ['1']), { deadLetters: letters }))
      expect(await pages((page) => store.deadLetters(page), 3)).toEqual(letters.toReversed())
      expect(await store.deadLetter('d2')).toEqual(letters[2])
      const replay = { ...commitOf(await load(store, 'ana')), resolvedDeadLetter: 'd2' }
      expect(await store.commit(replay)).toBe('committed')
      expect(await store.deadLetter('d2')).toBeNull()
      expect(await store.discardDeadLetter('d1')).toBe(true)
      expect(await store.discardDeadLetter('d1')).toBe(false)
      expect((await store.counts()).deadLetters).toBe(2)
      // A replay that fails again resolves the old letter and leaves the new one under the same id.
      const failed = { ...letterOf('d3', 'ana', NOW + 9), reason: 'again' }
      await store.commit({ ...commitOf(await load(store, 'ana'), { deadLetters: [failed] }), resolvedDeadLetter: 'd3' })
      expect(await store.deadLetter('d3')).toEqual(failed)
    })

    test('whether stops of erased people are kept is told without a hash to look for', async () => {
      expect(await store.hasErased()).toBe(false)
      await store.commit(commitOf(stopped(contact('ana', ['1']), ['all'])))
      const record = await load(store, 'ana')
      const [tombstone] = chainOf('ana', 1) as [LedgerEntry]
      const stops = [
        { identityHash: 'h', scope: 'all', register: 'contact', since: NOW, entryId: tombstone.id } as const,
      ]
      await store.erase({ record, absorbed: [], tombstone, stops })
      expect(await store.hasErased()).toBe(true)
      expect(await store.erasedStops(['h', 'other'])).toEqual(stops)
    })

    test('stops are kept for whoever has an identity next, also while its owner is there, and twice as once', async () => {
      const record = stopped(contact('ana', ['1']), ['all'])
      await store.commit(commitOf(record))
      const kept = ['h', 'i'].map(
        (identityHash) => ({ identityHash, scope: 'all', register: 'contact', since: NOW, entryId: 'ana.1' }) as const,
      )
      await store.keepStops(kept)
      await store.keepStops(kept)
      expect(await store.erasedStops(['i', 'h'])).toEqual(kept.toReversed())
      // Whoever erases the owner later takes nothing of it away.
      const [tombstone] = chainOf('ana', 1) as [LedgerEntry]
      await store.erase({ record: await load(store, 'ana'), absorbed: [], tombstone, stops: [] })
      expect(await store.erasedStops(['h'])).toEqual([kept[0]])
    })

    describe('an erasure', () => {
      const erasedStop = (identityHash: string, entryId: string, scope: 'all' | 'marketing' = 'all') => ({
        ...{ identityHash, scope, entryId, register: 'contact' as const, since: NOW },
      })
      const tombstoneOf = (id: string) =>
        seal(id, { count: 3, head: 'f'.repeat(64) }, { ...factsAt(NOW), action: 'erased', identities: [] }, sha256)
      const erasureOf = (record: ContactRecord, absorbed: string[] = []) => ({
        ...{ record, absorbed, tombstone: tombstoneOf(record.id), stops: [erasedStop('hash', `${record.id}.4`)] },
      })
      const link = (hash: string, contactId: string) => ({ hash, contactId, scope: 'all' as const, createdAt: NOW })

      test('takes everything of a person and of records folded into theirs, and nothing of others', async () => {
        for (const id of ['ana', 'old', 'ben']) {
          const journal = { ledger: chainOf(id, 3), events: [eventOf(`e-${id}`, id)], deadLetters: [letterOf(id, id)] }
          await store.commit({ ...commitOf(contact(id, [`1${id}`]), journal), links: [link(`link-${id}`, id)] })
          await store.keepRaw({ key: id, receivedAt: NOW, field: 'status', body: { from: `1${id}` } })
        }
        const record = await load(store, 'ana')
        expect(await store.erase(erasureOf(record, ['old']))).toBe('erased')
        for (const id of ['ana', 'old']) {
          expect((await store.events(id, {})).items).toEqual([])
          expect(await store.link(`link-${id}`)).toBeNull()
        }
        expect([await store.get('ana'), await store.find([waId('1ana')])]).toEqual([null, null])
        expect(await store.ledger('ana')).toEqual([tombstoneOf('ana')])
        expect(await store.ledger('old')).toEqual([])
        expect((await store.ledgerHeads({})).items).toContainEqual({
          ...{ contactId: 'ana', count: 4, head: tombstoneOf('ana').hash },
        })
        expect((await store.standings({})).items).toEqual([
          { contactId: 'ana', count: 4, head: tombstoneOf('ana').hash, stopped: '-' },
          { contactId: 'ben', count: 0, head: '', stopped: '-' },
          { contactId: 'old', count: 0, head: '', stopped: '-' },
        ])
        expect(await store.ledger('ben')).toHaveLength(3)
        expect((await store.events('ben', {})).items).toHaveLength(1)
        expect((await store.deadLetters({})).items).toEqual([letterOf('ben', 'ben')])
        expect((await store.rawEvents({})).items.map(({ key }) => key).sort()).toEqual(['ben', 'old'])
        expect(await store.link('link-ben')).toEqual(link('link-ben', 'ben'))
      })

      test('leaves the news of their stop to be delivered, waiting or given up, and no other news', async () => {
        await store.addWebhook(webhookOf('crm'))
        const told = (id: string, event: WebhookEvent): NewDelivery => ({ ...deliveryOf(id, 'ana'), event })
        const deliveries = [told('1', 'consent.stopped'), told('2', 'consent.resumed'), told('3', 'feedback.given')]
        const given = (id: string, event: WebhookEvent) => {
          const body = { ...told(id, event), seq: LATER_SEQ + Number(id), attempts: 11 }
          return { ...letterOf(`webhook:${id}`, 'ana', NOW), kind: 'webhook' as const, body: body as never }
        }
        const deadLetters = [given('4', 'consent.stopped'), given('5', 'feedback.given'), letterOf('other', 'ana', NOW)]
        await store.commit({ ...commitOf(contact('ana', ['1']), { deadLetters }), deliveries })
        expect(await store.erase(erasureOf(await load(store, 'ana')))).toBe('erased')

        expect((await store.deadLetters({})).items).toEqual([deadLetters[0]])
        expect(await store.replayDelivery('webhook:4', NOW)).toBe(true)
        const claimed: string[] = []
        for (let n = 0; n < 2; n++) {
          const claim = { webhookId: 'crm', now: NOW, until: NOW + 1000, lease: 'lease', limit: 10 }
          for (const { id } of await store.claimDeliveries(claim)) {
            claimed.push(id)
            expect(await store.settleDelivery(id, 'lease', { is: 'delivered' })).toBe(true)
          }
        }
        expect(claimed).toEqual(['1', '4'])
        expect(await store.deliveryQueues()).toEqual([])
      })

      test('of a record that was written meanwhile, or is gone, changes nothing', async () => {
        await store.commit(commitOf(contact('ana', ['1']), { ledger: chainOf('ana', 1) }))
        const read = await load(store, 'ana')
        await store.commit(commitOf({ ...read, name: 'Ana' }))
        expect(await store.erase(erasureOf(read))).toBe('conflict')
        expect(await store.ledger('ana')).toHaveLength(1)
        expect(await store.erasedStops(['hash'])).toEqual([])
        expect(await store.erase(erasureOf(contact('nobody', ['2'])))).toBe('conflict')
      })

      test('keeps stops under hashes, those of the last time, and lists them page by page', async () => {
        for (const [id, hashes] of [
          ['ana', ['a', 'b']],
          ['eva', ['b', 'c']],
        ] as const) {
          // She took over what was kept of the first, and opted in again.
          const record = contact(id, [id])
          if (id === 'eva') record.consent.erasures = ['ana.4']
          await store.commit(commitOf(record))
          const stops = hashes.map((hash) => erasedStop(hash, `${id}.4`, id === 'ana' ? 'all' : 'marketing'))
          await store.erase({ ...erasureOf(await load(store, id)), stops })
        }
        expect(await store.erasedStops(['a', 'none', 'b'])).toEqual([
          erasedStop('a', 'ana.4'),
          erasedStop('b', 'eva.4', 'marketing'),
        ])
        const all = await pages((page) => store.listErasedStops(page), 2)
        expect(all.map(({ identityHash }) => identityHash)).toEqual(['a', 'b', 'c'])
      })

      test('leaves a stop that was kept under the same hash and is not theirs, but the same one once', async () => {
        for (const [id, value] of [
          ['ana', '1'],
          ['eva', '2'],
          ['ben', '3'],
        ] as const)
          await store.commit(commitOf(contact(id, [value])))
        await store.keepStops([erasedStop('hash', 'ana.1')])
        const stopped = [erasedStop('hash', 'eva.4', 'marketing')]
        await store.erase({ ...erasureOf(await load(store, 'eva')), stops: stopped })
        expect(await store.erasedStops(['hash'])).toHaveLength(2)
        expect(await store.erasedStops(['hash'])).toEqual(
          expect.arrayContaining([erasedStop('hash', 'ana.1'), ...stopped]),
        )
        await store.erase(erasureOf(await load(store, 'ben')))
        expect(await store.erasedStops(['hash'])).toHaveLength(2)
        expect(await store.erasedStops(['hash'])).toContainEqual(erasedStop('hash', 'ben.4'))
      })
    })

    test('links are kept, and follow the person when two records become one', async () => {
      const link = { hash: 'h', contactId: 'old', scope: 'marketing' as const, createdAt: NOW }
      await store.commit(commitOf(contact('old', ['1'])))
      await store.commit(commitOf(contact('ana', ['2'])))
      await store.addLink(link)
      expect(await store.link('h')).toEqual(link)
      expect(await store.link('other')).toBeNull()
      const absorbed = await load(store, 'old')
      const ana = await load(store, 'ana')
      const identities = [...ana.identities, ...absorbed.identities]
      await store.commit({ ...commitOf({ ...ana, identities }), absorbed })
      expect(await store.link('h')).toEqual({ ...link, contactId: 'ana' })
    })

    test('a setting is established once, whoever comes first', async () => {
      const values = await Promise.all(['a', 'b', 'c'].map((value) => store.establishSetting('secret', value)))
      expect(new Set(values).size).toBe(1)
      expect(await store.establishSetting('secret', 'd')).toBe(values[0])
      expect(await store.setting('secret')).toBe(values[0])
    })

    test('a setting is replaced only while it is as it was read, whoever else replaces it', async () => {
      const odd = { 10: 'ten', 2: 'two', 'a.b': ['ção\u2028', -0.5, null], $set: {} }
      const replaced = (insteadOf: Json | undefined, values: Json[]) =>
        Promise.all(values.map((value) => store.replaceSetting('words', insteadOf, value)))
      expect(await store.replaceSetting('words', 'a', 'b')).toBe(false)
      expect(await store.setting('words')).toBeUndefined()
      expect((await replaced(undefined, [odd, odd, odd])).filter(Boolean)).toHaveLength(1)
      expect((await replaced(await store.setting('words'), [null, null])).filter(Boolean)).toHaveLength(1)
      expect(await store.replaceSetting('words', odd, 'late')).toBe(false)
      expect(await store.replaceSetting('words', undefined, 'late')).toBe(false)
      expect(await store.setting('words')).toBeNull()
      expect(await store.replaceSetting('words', null, 'c')).toBe(true)
      expect(await store.setting('words')).toBe('c')
    })

    test('a raw event is kept once per key', async () => {
      const raw = (key: string, receivedAt: number) => ({ key, receivedAt, field: 'account_alerts', body: { key } })
      await Promise.all([store.keepRaw(raw('a', 1)), store.keepRaw(raw('a', 2)), store.keepRaw(raw('b', 2))])
      await store.keepRaw(raw('a', 3))
      expect(await pages((page) => store.rawEvents(page), 1)).toEqual([raw('b', 2), raw('a', 1)])
    })

    describe('webhooks', () => {
      test('are listed oldest first, and changes of different members do not undo each other', async () => {
        await store.addWebhook({ ...webhookOf('b'), createdAt: NOW + 1 })
        await store.addWebhook(webhookOf('a'))
        expect((await store.webhooks()).map(({ id }) => id)).toEqual(['a', 'b'])
        const paused = { at: NOW, reason: 'gone' as const }
        const [changed] = await Promise.all([
          store.changeWebhook('a', { paused }),
          store.changeWebhook('a', { description: 'CRM' }),
        ])
        expect(changed?.paused).toEqual(paused)
        expect(await store.webhook('a')).toEqual({ ...webhookOf('a'), paused, description: 'CRM' })
        expect(await store.changeWebhook('nobody', { paused })).toBeNull()
        expect(await store.deleteWebhook('a')).toBe(true)
        expect(await store.deleteWebhook('a')).toBe(false)
        expect(await store.webhook('a')).toBeNull()
      })
    })

    describe('deliveries', () => {
      const claim = (webhookId = 'crm', now = NOW, limit = 10, lease = `lease ${now}`) =>
        store.claimDeliveries({ webhookId, now, until: now + 60, lease, limit })
      const claimedIds = async (...args: Parameters<typeof claim>) => (await claim(...args)).map(({ id }) => id).sort()
      /** Commits them for their people, one commit each. */
      async function announce(...deliveries: NewDelivery[]): Promise<void> {
        for (const delivery of deliveries) {
          const record = (await store.get(delivery.contactId)) ?? contact(delivery.contactId, [delivery.contactId])
          expect(await store.commit({ ...commitOf(record), deliveries: [delivery] })).toBe('committed')
        }
      }
      beforeEach(async () => {
        await store.addWebhook(webhookOf('crm'))
        await store.addWebhook(webhookOf('shop'))
      })

      test('are there as soon as the commit is, and not when it conflicts or is a duplicate', async () => {
        const event = eventOf('once', 'ana')
        const write = async (id: string, record: ContactRecord) =>
          store.commit({
            ...commitOf(record, { events: [event] }),
            eventKey: event.id,
            deliveries: [deliveryOf(id, 'ana')],
          })
        expect(await write('1', contact('ana', ['1']))).toBe('committed')
        expect(await write('2', contact('ana', ['1']))).toBe('duplicate')
        const stale = { ...contact('ana', ['1']), rev: 7 }
        expect(await store.commit({ ...commitOf(stale), deliveries: [deliveryOf('3', 'ana')] })).toBe('conflict')
        expect(await claim()).toEqual([{ ...deliveryOf('1', 'ana'), seq: expect.any(Number), attempts: 0 }])
      })

      test('are stored once under an id, and not for a webhook that is gone', async () => {
        await announce(deliveryOf('1', 'ana'), { ...deliveryOf('1', 'ana'), body: 'again' })
        await announce({ ...deliveryOf('2', 'ana'), webhookId: 'gone' })
        expect(await claim()).toMatchObject([{ id: '1', body: deliveryOf('1', 'ana').body }])
        expect(await store.deliveryQueues()).toEqual([{ webhookId: 'crm', waiting: 1, oldestAt: NOW }])
      })

      test('of one person and webhook go one at a time, in the order of their commits', async () => {
        await announce(deliveryOf('9', 'ana'), deliveryOf('1', 'ana'), deliveryOf('5', 'ben'))
        await announce({ ...deliveryOf('s', 'ana'), webhookId: 'shop' })
        expect(await claimedIds()).toEqual(['5', '9'])
        expect(await claimedIds('shop')).toEqual(['s'])
        expect(await claimedIds()).toEqual([])
        expect(await store.settleDelivery('9', `lease ${NOW}`, { is: 'delivered' })).toBe(true)
        expect(await claimedIds()).toEqual(['1'])
      })

      test('that wait for another attempt hold back later ones of the person, not those of others', async () => {
        await announce(deliveryOf('1', 'ana'), deliveryOf('2', 'ana'), deliveryOf('3', 'ben'))
        await claim('crm', NOW, 1)
        const waiting = { is: 'waiting', dueAt: NOW + 500, attempts: 1 } as const
        expect(await store.settleDelivery('1', `lease ${NOW}`, waiting)).toBe(true)
        expect(await claimedIds('crm', NOW + 499)).toEqual(['3'])
        expect(await store.nextDue(NOW + 499)).toBe(NOW + 500)
        expect(await claim('crm', NOW + 500)).toMatchObject([{ id: '1', attempts: 1 }])
      })

      test('belong to who claimed them until the lease ends, and then to the next', async () => {
        await announce(deliveryOf('1', 'ana'))
        await claim('crm', NOW, 10, 'first')
        expect(await store.nextDue(NOW)).toBe(NOW + 60)
        expect(await claimedIds('crm', NOW + 59)).toEqual([])
        expect(await claimedIds('crm', NOW + 60, 10, 'second')).toEqual(['1'])
        for (const settlement of [
          { is: 'delivered' },
          { is: 'waiting', dueAt: NOW, attempts: 9 },
          { is: 'dead', letter: letterOf('dead', 'ana') },
        ] as const)
          expect(await store.settleDelivery('1', 'first', settlement)).toBe(false)
        expect((await store.deadLetters({})).items).toEqual([])
        expect(await store.settleDelivery('1', 'second', { is: 'delivered' })).toBe(true)
        expect(await store.settleDelivery('1', 'second', { is: 'delivered' })).toBe(false)
        expect(await store.deliveryQueues()).toEqual([])
      })

      test('of 9 claims at once each goes to exactly one', async () => {
        const people = Array.from({ length: 20 }, (_, n) => `p${n}`)
        await announce(...people.map((id) => deliveryOf(id, id)))
        const claims = await Promise.all(Array.from({ length: 9 }, (_, n) => claimedIds('crm', NOW, 3, `lease ${n}`)))
        expect(claims.flat().sort()).toEqual(people.sort())
      })

      test('that died leave a letter, and when replayed go before what came after them', async () => {
        await announce(deliveryOf('1', 'ana'))
        const [dead] = await claim()
        const letter: DeadLetter = { ...letterOf('dead', 'ana'), kind: 'webhook', body: { ...dead } as never }
        await store.settleDelivery('1', `lease ${NOW}`, { is: 'dead', letter })
        expect((await store.deadLetters({})).items).toEqual([letter])
        await announce(deliveryOf('2', 'ana'))
        expect(await store.replayDelivery('dead', NOW + 5)).toBe(true)
        expect(await store.replayDelivery('dead', NOW + 5)).toBe(false)
        expect(await claim('crm', NOW + 5)).toEqual([dead])
        expect((await store.deadLetters({})).items).toEqual([])
      })

      test('of a webhook that is deleted go with it, and its letters cannot be replayed', async () => {
        await announce(deliveryOf('1', 'ana'), deliveryOf('2', 'ben'))
        const [dead] = await claim('crm', NOW, 1)
        const letter: DeadLetter = { ...letterOf('dead', 'ana'), kind: 'webhook', body: { ...dead } as never }
        await store.settleDelivery('1', `lease ${NOW}`, { is: 'dead', letter })
        await store.deleteWebhook('crm')
        expect(await store.deliveryQueues()).toEqual([])
        expect(await store.replayDelivery('dead', NOW)).toBe(false)
        expect((await store.deadLetters({})).items).toEqual([letter])
      })

      test('of an absorbed contact become those of the other, before its later ones', async () => {
        await announce(deliveryOf('1', 'ben'), deliveryOf('2', 'ana'))
        const [ana, ben] = [await load(store, 'ana'), await load(store, 'ben')]
        const both = withIdentities(ana, ['ana', 'ben'])
        await store.commit({ ...commitOf(both), absorbed: ben, deliveries: [deliveryOf('3', 'ana')] })
        const order: string[] = []
        for (let n = 0; n < 3; n++) {
          const [next, ...more] = await claim()
          order.push(next?.id ?? 'none')
          expect(more).toEqual([])
          await store.settleDelivery(order[n] ?? '', `lease ${NOW}`, { is: 'delivered' })
        }
        expect(order).toEqual(['1', '2', '3'])
      })
    })

    describe('flows', () => {
      test('are drafts until they are published', async () => {
        expect(await store.flow('f')).toBeNull()
        await store.saveFlow(emptyFlow('f', 'one'), 1)
        await store.saveFlow(emptyFlow('g'), 2)
        await store.saveFlow(emptyFlow('f', 'two'), 3)
        const unpublished = { savedBy: '', publishedVersion: null }
        const draft = { id: 'f', document: emptyFlow('f', 'two'), revision: 2, updatedAt: 3, ...unpublished }
        expect(await store.flow('f')).toEqual(draft)
        expect(await store.flows()).toEqual([
          draft,
          { id: 'g', document: emptyFlow('g'), revision: 1, updatedAt: 2, ...unpublished },
        ])
        expect(await store.publishedFlows()).toEqual([])
        expect(await store.flowVersions('f')).toEqual([])
      })

      test('are saved only on the revision that they were made from, if one is named', async () => {
        const [first, second] = [await store.saveFlow(emptyFlow('f'), 1, { by: 'Ana', basedOn: 0 }), 2]
        expect(first).toMatchObject({ revision: 1, savedBy: 'Ana' })
        expect(await store.saveFlow(emptyFlow('f', 'late'), 2, { by: 'Ben', basedOn: 0 })).toBeNull()
        expect(await store.saveFlow(emptyFlow('f', 'two'), 3, { by: 'Ben', basedOn: 1 })).toMatchObject({
          revision: second,
        })
        expect(await store.saveFlow(emptyFlow('f', 'stale'), 4, { by: 'Ana', basedOn: 1 })).toBeNull()
        expect(await store.flow('f')).toMatchObject({ revision: 2, savedBy: 'Ben', document: emptyFlow('f', 'two') })
      })

      test('of 9 saves at once on one revision exactly one is made', async () => {
        await store.saveFlow(emptyFlow('f'), 0)
        for (let revision = 1; revision <= 10; revision++) {
          const saves = Array.from({ length: 9 }, (_, i) =>
            store.saveFlow(emptyFlow('f', `${revision} ${i}`), 1, { basedOn: revision }),
          )
          expect((await Promise.all(saves)).filter((saved) => saved !== null)).toHaveLength(1)
        }
      })

      test('keep an earlier draft each hour, or when asked to', async () => {
        const hour = 60 * 60 * 1000
        const save = (title: string, at: number, keepBefore?: boolean) =>
          store.saveFlow(emptyFlow('f', title), NOW + at, { by: 'Ana', keepBefore })
        for (const [title, at] of [
          ['a', 0],
          ['b', 1],
          ['c', 2],
          ['d', hour + 5],
        ] as const)
          await save(title, at)
        const snapshots = async () => (await store.flowSnapshots('f')).map(({ at, revision }) => [at - NOW, revision])
        // Of one hour the last one stays.
        expect(await snapshots()).toEqual([[2, 3]])
        await save('e', hour + 6, true)
        expect(await store.flowSnapshots('f')).toMatchObject([{ flowId: 'f', revision: 4, savedBy: 'Ana' }, {}])
        expect((await store.flowSnapshot('f', NOW + 2))?.document).toEqual(emptyFlow('f', 'c'))
        expect(await store.flowSnapshot('f', NOW + 1)).toBeNull()
        await save('later', 60 * 24 * hour + hour + 5, true)
        expect(await snapshots()).toEqual([[hour + 6, 5]])
      })

      test('keep earlier drafts that were given a name, also when they are kept anew', async () => {
        await store.saveFlow(emptyFlow('f', 'a'), NOW)
        await store.saveFlow(emptyFlow('f', 'b'), NOW + 1, { keepBefore: true })
        expect(await store.flowSnapshots('f')).toMatchObject([{ at: NOW, name: '' }])
        expect(await store.nameFlowSnapshot('f', NOW, 'Before the sale')).toBe(true)
        expect(await store.nameFlowSnapshot('f', NOW + 9, 'Nothing')).toBe(false)
        await store.saveFlow(emptyFlow('f', 'c'), NOW + 2, { keepBefore: true })
        const late = NOW + 100 * 24 * 60 * 60 * 1000
        await store.saveFlow(emptyFlow('f', 'd'), late, { keepBefore: true })
        expect(await store.flowSnapshots('f')).toMatchObject([{ at: NOW, name: 'Before the sale' }])
        expect(await store.flowSnapshot('f', NOW)).toMatchObject({
          name: 'Before the sale',
          document: emptyFlow('f', 'a'),
        })
        await store.deleteFlow('f')
        expect(await store.flowSnapshots('f')).toMatchObject([{ at: late }, { at: NOW, name: 'Before the sale' }])
      })

      test('are planned to be published later: once, as they were then, without touching the draft, also when the store was opened anew', async () => {
        await store.publishFlow(emptyFlow('f', 'one'), 1)
        await store.saveFlow(emptyFlow('f', 'two'), 2)
        expect(await store.planPublication({ ...plan('p', 500), revision: 1 })).toBe(false)
        expect(await store.planPublication(plan('p', 500))).toBe(true)
        expect(await store.nextDue(1)).toBe(500)
        expect(await store.plannedPublications()).toEqual([plan('p', 500)])
        await store.saveFlow(emptyFlow('f', 'three'), 3)
        if (durable) {
          await store.close()
          store = await open(place)
          expect([await store.nextDue(1), await store.plannedPublications()]).toEqual([500, [plan('p', 500)]])
        }

        const published = { flowId: 'f', version: 2, document: emptyFlow('f', 'two'), revision: 2 }
        const who = { publishedAt: 501, publishedBy: 'Ana', name: 'Summer', note: '' }
        const both = await Promise.all([store.publishPlanned('p', 501), store.publishPlanned('p', 501)])
        // Which of two at once, is for the store to decide.
        expect(both.filter((version) => version !== null)).toEqual([{ ...published, ...who }])
        expect(await store.flowVersion('f', 2)).toEqual({ ...published, ...who })
        expect(await store.flow('f')).toMatchObject({
          document: emptyFlow('f', 'three'),
          revision: 3,
          publishedVersion: 2,
        })
        expect([await store.plannedPublication('f'), await store.nextDue(1)]).toEqual([null, null])
      })

      test('lose their plan when it is taken back, replaced, overtaken by publishing, or the flow is deleted', async () => {
        await store.saveFlow(emptyFlow('f', 'one'), 1)
        await store.saveFlow(emptyFlow('f', 'two'), 2)
        await store.planPublication(plan('first', 500))
        await store.planPublication(plan('other', 400))
        expect(await store.plannedPublications()).toMatchObject([{ id: 'other' }])
        expect(await store.publishPlanned('first', 600)).toBeNull()
        expect([await store.cancelPlanned('f'), await store.cancelPlanned('f')]).toEqual([true, false])
        await store.planPublication(plan('third', 500))
        await store.publishFlow(emptyFlow('f', 'two'), 3)
        expect(await store.plannedPublication('f')).toBeNull()
        await store.planPublication(plan('fourth', 500))
        await store.deleteFlow('f')
        expect(await store.plannedPublications()).toEqual([])
        expect(await store.planPublication(plan('fifth', 500))).toBe(false)
      })

      test('keep a plan that failed in sight, with the reasons, and have it due no more', async () => {
        await store.saveFlow(emptyFlow('f', 'one'), 1)
        await store.saveFlow(emptyFlow('f', 'two'), 2)
        await store.planPublication(plan('p', 500))
        const message = { en: 'No', pt: 'Não', es: 'No' }
        const failure = {
          at: 501,
          issues: [],
          tests: [{ at: 0, name: 'A chat', step: 0, message, expected: ['Hi', { step: 'bye' }], got: [] }],
        }
        expect(await store.failPlanned('p', failure)).toBe(true)
        expect(await store.failPlanned('gone', failure)).toBe(false)
        expect(await store.plannedPublication('f')).toEqual({ ...plan('p', 500), failure })
        expect(await store.nextDue(1)).toBeNull()
      })

      function plan(id: string, at: number): PlannedPublication {
        const who = { plannedAt: 2, plannedBy: 'Ana', name: 'Summer', note: '' }
        return { id, flowId: 'f', document: emptyFlow('f', 'two'), revision: 2, at, ...who, failure: null }
      }

      test('when deleted leave their last draft behind, and never use a revision again', async () => {
        await store.saveFlow(emptyFlow('f', 'one'), 1)
        await store.saveFlow(emptyFlow('f', 'two'), 2)
        await store.deleteFlow('f')
        expect(await store.flowSnapshots('f')).toMatchObject([{ at: 2, revision: 2 }])
        expect(await store.saveFlow(emptyFlow('f', 'three'), 3, { basedOn: 2 })).toBeNull()
        expect(await store.saveFlow(emptyFlow('f', 'three'), 3, { basedOn: 0 })).toMatchObject({ revision: 3 })
      })

      test('are published as versions 1, 2, 3, which never change', async () => {
        const names = ['one', 'two', 'three']
        for (const [i, each] of names.entries()) {
          const who = { publishedBy: 'Ana', name: each, note: '' }
          const published = {
            flowId: 'f',
            version: i + 1,
            document: emptyFlow('f', each),
            revision: i + 1,
            publishedAt: i,
            ...who,
          }
          expect(await store.publishFlow(emptyFlow('f', each), i, { by: 'Ana', name: each })).toEqual(published)
          expect((await store.flow('f'))?.publishedVersion).toBe(i + 1)
        }
        await store.saveFlow(emptyFlow('f', 'draft'), 9)
        expect((await store.flow('f'))?.publishedVersion).toBe(3)
        for (const [i, each] of names.entries()) {
          expect((await store.flowVersion('f', i + 1))?.document).toEqual(emptyFlow('f', each))
        }
        expect(await store.flowVersion('f', 4)).toBeNull()
        const versions = [1, 2, 3].map((version) => ({
          flowId: 'f',
          version,
          revision: version,
          publishedAt: version - 1,
        }))
        expect(await store.flowVersions('f')).toMatchObject(versions)
        expect(await store.nameFlowVersion('f', 2, { note: 'Winter' })).toBe(true)
        expect(await store.nameFlowVersion('f', 9, { note: 'Winter' })).toBe(false)
        expect(await store.flowVersion('f', 2)).toMatchObject({ name: 'two', note: 'Winter', publishedBy: 'Ana' })
      })

      test('are published without another revision when the draft is what is published, and not when it is another', async () => {
        await store.saveFlow(emptyFlow('f', 'one'), 1, { by: 'Ana' })
        expect(await store.publishFlow(emptyFlow('f', 'one'), 2, { basedOn: 1 })).toMatchObject({
          version: 1,
          revision: 1,
        })
        expect(await store.flow('f')).toMatchObject({ revision: 1, updatedAt: 1, savedBy: 'Ana', publishedVersion: 1 })
        expect(await store.publishFlow(emptyFlow('f', 'one'), 3, { basedOn: 2 })).toBeNull()
        expect(await store.publishFlow(emptyFlow('none'), 3, { basedOn: 1 })).toBeNull()
        expect(await store.flowVersions('f')).toHaveLength(1)
      })

      test('that are new are published once, however many processes do it at once', async () => {
        const publish = () => store.publishFlow(emptyFlow('f'), 1, { basedOn: 0 })
        const published = await Promise.all([publish(), publish(), publish()])
        expect(published.filter((version) => version !== null)).toMatchObject([{ version: 1, revision: 1 }])
        expect(await store.flowVersions('f')).toHaveLength(1)
      })

      test('are served in their current version, the oldest flow first, until taken out of service', async () => {
        for (const [i, id] of ['z', 'm', 'a'].entries()) await store.saveFlow(emptyFlow(id), i)
        for (const [i, id] of ['a', 'm', 'z', 'm'].entries()) await store.publishFlow(emptyFlow(id, `v${i}`), 10 + i)
        const served = async () => (await store.publishedFlows()).map(({ flowId, version }) => `${flowId}@${version}`)
        expect(await served()).toEqual(['z@1', 'm@2', 'a@1'])
        await store.unpublishFlow('z')
        expect(await served()).toEqual(['m@2', 'a@1'])
        expect(await store.flow('z')).toMatchObject({ publishedVersion: null })
        expect(await store.publishFlow(emptyFlow('z'), 20)).toMatchObject({ version: 2 })
        expect(await served()).toEqual(['z@2', 'm@2', 'a@1'])
      })

      test('when deleted are out of service, but their versions stay and are not numbered anew', async () => {
        await store.publishFlow(emptyFlow('f', 'one'), 1)
        expect(await store.deleteFlow('f')).toBe(true)
        expect(await store.deleteFlow('f')).toBe(false)
        expect([await store.flow('f'), await store.flows(), await store.publishedFlows()]).toEqual([null, [], []])
        expect((await store.flowVersion('f', 1))?.document).toEqual(emptyFlow('f', 'one'))
        expect(await store.publishFlow(emptyFlow('f', 'two'), 2)).toMatchObject({ version: 2 })
        expect((await store.flowVersion('f', 1))?.document).toEqual(emptyFlow('f', 'one'))
      })
    })

    test('test links are found by the hash of their token, listed by flow without documents, and go when their time is up', async () => {
      const link = (id: string, createdAt: number, until: number): TestLink => ({
        ...{
          id,
          hash: `hash of ${id}`,
          flowId: 'f',
          documents: [emptyFlow('f'), emptyFlow('g')],
          persona: { name: 'Ana' },
        },
        ...{ createdAt, createdBy: 'Ben', maker: { kind: 'person' as const, id: 'ben' }, until },
      })
      const [first, second] = [link('b', 1, 10), link('a', 2, 20)]
      await store.addTestLink(first)
      await store.addTestLink(second)
      expect(await store.testLink('hash of b')).toEqual(first)
      expect(await store.testLink('b')).toBeNull()
      expect((await store.testLinks('f')).map(({ id }) => id)).toEqual(['b', 'a'])
      expect(await store.testLinks('f')).not.toHaveProperty('0.documents')
      expect(await store.testLinks('g')).toEqual([])
      await store.addTestLink(link('c', 10, 20))
      expect(await store.testLink('hash of b')).toBeNull()
      expect([await store.deleteTestLink('a'), await store.deleteTestLink('a')]).toEqual([true, false])
      expect((await store.testLinks('f')).map(({ id }) => id)).toEqual(['c'])
    })

    describe('counted are', () => {
      const one = (of: Increment['of'], key: string, at = NOW): Increment => ({ of, key, at })
      const day = Math.floor(NOW / 86_400_000)

      test('steps, sends and stops, by day, as they are committed', async () => {
        const counts = [
          one('begun', 'f@2'),
          one('arrival', 'f@2 start'),
          one('output', 'f@2 start next'),
          one('arrival', 'f@2 ask'),
        ]
        const tomorrow = one('arrival', 'f@2 ask', NOW + 86_400_000)
        const [entry] = chainOf('ana', 1) as [LedgerEntry]
        const origin = { kind: 'flow' as const, flowId: 'f', version: 2, nodeId: 'ask' }
        const sent = { purpose: 'marketing', origin, content: { type: 'template', name: 'spring' } }
        const journal = {
          ledger: [entry],
          events: [{ ...eventOf('sent:1', 'ana'), kind: 'message.sent' as const, data: sent as never }],
        }
        const ana = stopped(contact('ana', ['1']), ['all'])
        const [stop] = ana.consent.stops as [Stop]
        stop.after = { flow: { id: 'f', version: 2, node: 'ask' }, template: 'spring' }
        await store.commit({ ...commitOf(ana, journal), counts: [...counts, tomorrow] })
        await store.commitAll([{ ...commitOf(contact('ben', ['2'])), counts }])

        expect(await store.tallies({ of: 'begun' })).toEqual([{ key: 'f@2', count: 2 }])
        expect(await store.dailyTallies({ of: 'arrival', prefix: 'f@2 ' })).toEqual([
          { key: 'f@2 ask', day, count: 2 },
          { key: 'f@2 ask', day: day + 1, count: 1 },
          { key: 'f@2 start', day, count: 2 },
        ])
        expect(await store.tallies({ of: 'arrival', until: day + 1, prefix: 'f@2 a' })).toEqual([
          { key: 'f@2 ask', count: 2 },
        ])
        expect(await store.tallies({ of: 'arrival', from: day + 1 })).toEqual([{ key: 'f@2 ask', count: 1 }])
        expect(await store.tallies({ of: 'output' })).toEqual([{ key: 'f@2 start next', count: 2 }])
        const once = async (of: CountQuery['of']) =>
          (await store.tallies({ of })).map(({ key, count }) => `${key}: ${count}`)
        expect(await once('sent')).toEqual(['marketing: 1'])
        expect(await once('sent-by-flow')).toEqual(['f@2: 1'])
        expect(await once('sent-by-template')).toEqual(['spring: 1'])
        expect(await once('opt-out')).toEqual(['keyword: 1'])
        expect(await once('opt-out-in-flow')).toEqual(['f@2 ask: 1'])
        expect(await once('opt-out-after-template')).toEqual(['spring: 1'])
      })

      test('not what was refused', async () => {
        const ana = contact('ana', ['1'])
        const commit = {
          ...commitOf(ana, { events: [eventOf('e', 'ana')] }),
          eventKey: 'e',
          counts: [one('begun', 'f@2')],
        }
        expect(await Promise.all([store.commit(commit), store.commit(commit)])).toEqual(['committed', 'duplicate'])
        expect(await store.commit({ ...commitOf(contact('ana', ['1'])), counts: commit.counts })).toBe('conflict')
        expect(await store.tallies({ of: 'begun' })).toEqual([{ key: 'f@2', count: 1 }])
      })

      test('people by the step where they wait, whatever becomes of them', async () => {
        const waiting = async (flowId = 'f') =>
          (await store.waiting(flowId)).map(({ version, nodeId, count }) => `${version} ${nodeId}: ${count}`)
        await store.commit(commitOf(inFlow(contact('ana', ['1']), 'ask')))
        await store.commit(commitOf(inFlow(contact('ben', ['2']), 'ask')))
        await store.commit(commitOf(inFlow(contact('cho', ['3']), 'why', 3)))
        expect([await waiting(), await waiting('g')]).toEqual([['2 ask: 2', '3 why: 1'], []])
        // As every store gives it, whether it was read, found, copied or is still at hand.
        await store.commit(commitOf(inFlow(await load(store, 'ana'), 'name')))
        const ben = (await store.find([waId('2')]))?.record as ContactRecord
        await store.commit(commitOf({ ...inFlow(ben, 'name') }))
        expect(await waiting()).toEqual(['2 name: 2', '3 why: 1'])
        expect(await store.commit(commitOf(inFlow({ ...ben, rev: 1 }, 'stale')))).toBe('conflict')
        const called = await load(store, 'cho')
        const run = called.conversations['1']?.run as Run
        run.stack.push({ flowId: 'g', version: 1, node: 'call' })
        await store.commit(commitOf(called))
        expect(await waiting('g')).toEqual(['1 call: 1'])

        const absorbed = await load(store, 'ben')
        const both = withIdentities(await load(store, 'ana'), ['1', '2'])
        await store.commit({ ...commitOf(both), absorbed })
        expect(await waiting()).toEqual(['2 name: 1', '3 why: 1'])
        const cho = await load(store, 'cho')
        const tombstone = { ...chainOf('cho', 1)[0], action: 'erased' } as LedgerEntry
        await store.erase({ record: cho, absorbed: [], tombstone, stops: [] })
        expect([await waiting(), await waiting('g')]).toEqual([['2 name: 1'], []])
        const ana = await load(store, 'ana')
        await store.commit(commitOf({ ...ana, conversations: {} }))
        expect(await waiting()).toEqual([])
      })
    })

    describe('people', () => {
      const person = (id: string, changes: Partial<Person> = {}): Person => ({
        ...{ id, name: id, email: `${id}@example.com`, role: 'agent', password: null, invitation: null },
        ...{ createdAt: NOW, joinedAt: null },
        ...changes,
      })
      const owner = (id: string) => person(id, { role: 'owner', password: 'hash' })
      const session = (hash: string, personId: string | null = 'ana', until = NOW) => ({ hash, personId, until })

      test('are added, changed and deleted; an e-mail address is one person’s', async () => {
        expect(await store.addPerson(person('ana', { createdAt: NOW + 1 }))).toBe(true)
        expect(await store.addPerson(person('ben'))).toBe(true)
        expect(await store.addPerson(person('other', { email: 'ana@example.com' }))).toBe(false)
        expect((await store.people()).map(({ id }) => id)).toEqual(['ben', 'ana'])
        expect(await store.changePerson('ana', { role: 'viewer' })).toMatchObject({ name: 'ana', role: 'viewer' })
        expect(await store.changePerson('ana', { email: 'ben@example.com' })).toBe('email-taken')
        expect(await store.changePerson('nobody', { name: 'x' })).toBe('not-found')
        expect(await store.person('ana')).toMatchObject({ email: 'ana@example.com', role: 'viewer' })
        expect(await store.deletePerson('ana')).toBe('deleted')
        expect([await store.person('ana'), await store.deletePerson('ana')]).toEqual([null, 'not-found'])
      })

      test('keep the last owner who can sign in, also when two are removed at once', async () => {
        for (const each of [owner('ana'), owner('ben'), person('cho', { role: 'owner' })]) await store.addPerson(each)
        const removed = await Promise.all([store.deletePerson('ana'), store.changePerson('ben', { role: 'agent' })])
        expect(removed).toEqual(['deleted', 'last-owner'])
        expect(await store.changePerson('ben', { name: 'Ben' })).toMatchObject({ name: 'Ben' })
        expect(await store.deletePerson('cho')).toBe('deleted')
      })

      test('set a password by an invitation, which works once and for a while', async () => {
        await store.addPerson(person('ana', { invitation: { hash: 'i', until: NOW } }))
        await store.addSession(session('before'))
        expect(await store.acceptInvitation('i', 'late', NOW)).toBeNull()
        const used = await Promise.all(['one', 'two'].map((password) => store.acceptInvitation('i', password, NOW - 1)))
        expect(used).toMatchObject([{ id: 'ana', password: 'one', joinedAt: NOW - 1, invitation: null }, null])
        expect(await store.session('before')).toBeNull()
        expect(await store.person('ana')).toMatchObject({ password: 'one' })
      })

      test('change their password from the one that is stored, which ends their sessions and nobody else’s', async () => {
        for (const id of ['ana', 'ben']) await store.addPerson(person(id, { password: 'old' }))
        for (const each of [session('a'), session('b', 'ben')]) await store.addSession(each)
        expect(await store.changePassword('ana', 'other', 'new')).toBe(false)
        expect(await store.changePassword('nobody', 'old', 'new')).toBe(false)
        expect(await store.session('a')).not.toBeNull()
        expect(await store.changePassword('ana', 'old', 'new')).toBe(true)
        expect(await store.person('ana')).toMatchObject({ password: 'new' })
        expect([await store.session('a'), (await store.session('b'))?.hash]).toEqual([null, 'b'])
      })

      test('have sessions, which end with their role, with them, or by themselves', async () => {
        for (const id of ['ana', 'ben']) await store.addPerson(person(id))
        const all = [session('a'), session('b', 'ben'), session('c', null), session('d', null, NOW + 1)]
        for (const each of all) await store.addSession(each)
        const open = async () =>
          (await Promise.all(all.map(({ hash }) => store.session(hash)))).flatMap((each) => each?.hash ?? [])
        expect(await store.session('a')).toEqual(session('a'))
        await store.changePerson('ana', { name: 'Ana' })
        expect(await open()).toEqual(['a', 'b', 'c', 'd'])
        await store.changePerson('ana', { role: 'viewer' })
        expect(await open()).toEqual(['b', 'c', 'd'])
        await store.deletePerson('ben')
        await store.deleteSessionsUntil(NOW)
        expect(await open()).toEqual(['d'])
        await store.deleteSession('d')
        expect(await open()).toEqual([])
      })
    })

    test('settings are JSON under a name', async () => {
      expect(await store.setting('topics')).toBeUndefined()
      for (const value of [null, false, 0, '', [{ id: 'news' }]]) {
        await store.saveSetting('topics', value)
        expect(await store.setting('topics')).toEqual(value)
      }
    })

    test('API keys are listed oldest first and replaced by id', async () => {
      const key = (id: string, createdAt: number) => ({ id, name: id, role: 'agent' as const, hash: 'x', createdAt })
      for (const each of [key('b', 2), key('a', 3), key('c', 1)]) await store.saveApiKey(each)
      await store.saveApiKey({ ...key('b', 2), role: 'viewer' })
      expect(await store.apiKeys()).toEqual([key('c', 1), { ...key('b', 2), role: 'viewer' }, key('a', 3)])
      expect(await store.deleteApiKey('c')).toBe(true)
      expect(await store.deleteApiKey('c')).toBe(false)
      expect(await store.apiKeys()).toEqual([{ ...key('b', 2), role: 'viewer' }, key('a', 3)])
    })

    test('counts what there is', async () => {
      expect(await store.counts()).toEqual({ contacts: 0, stops: 0, outbox: 0, deadLetters: 0, sendAt: null })
      const item = letterOf('x', 'ana').body as ContactRecord['outbox'][number]
      await store.commit(commitOf({ ...contact('ana', ['1']), outbox: [item, item], sendAt: 1 }))
      await store.commit(commitOf(stopped(contact('ben', ['2']), ['all'])))
      expect(await store.counts()).toEqual({ contacts: 2, stops: 1, outbox: 2, deadLetters: 0, sendAt: 1 })
      await store.commit(commitOf({ ...(await load(store, 'ana')), outbox: [], sendAt: null }))
      expect((await store.counts()).outbox).toBe(0)
      expect(await store.healthy()).toBe(true)
    })

    test('does what a simple model does, however commits interleave', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 60, size: 'max' }), async (actions) => {
          const folder = mkdtempSync(join(place, 'run-'))
          const fresh = await open(folder)
          try {
            await compareWithModel(fresh, actions)
          } finally {
            await fresh.close()
          }
        }),
        // Each opens a store of its own, which takes a server longer than a file, and longest over a line that fails.
        { numRuns: { mongodb: 12 }[name] ?? (skip || name.includes('line') ? 2 : 60) },
      )
    }, 300_000)

    if (durable)
      test('gives whoever opens it what was due when it was closed, at once', async () => {
        await store.commit(commitOf({ ...contact('ana', ['1']), wakeAt: 7, sendAt: 8 }))
        for (const what of ['wakeAt', 'sendAt'] as const) expect(await store.due(what, 9, 10)).toEqual(['ana'])
        await store.close()
        store = await open(place)
        for (const what of ['wakeAt', 'sendAt'] as const) expect(await store.due(what, 9, 10)).toEqual(['ana'])
      })

    const reopens = 'keeps everything when it is closed and opened again'
    if (durable)
      test(reopens, async () => {
        const record = stopped({ ...contact('ana', ['1']), wakeAt: 7 }, ['all'])
        const journal = {
          events: [eventOf('e', 'ana')],
          ledger: chainOf('ana', 1),
          deadLetters: [letterOf('d', 'ana')],
        }
        await store.commit(commitOf(record, journal))
        await store.keepRaw({ key: 'r', receivedAt: 1, field: 'x', body: null })
        await store.publishFlow(emptyFlow('f'), 1)
        await store.saveSetting('s', [1])
        await store.saveApiKey({ id: 'k', name: 'k', role: 'owner', hash: 'h', createdAt: 1 })
        const unfinished = store.commit(commitOf(contact('ben', ['2'])))
        const readAll = async () =>
          Promise.all([
            store.contacts({}),
            store.stops({}),
            store.events('ana', {}),
            store.ledgerTexts(),
            store.deadLetters({}),
            store.rawEvents({}),
            store.flows(),
            store.publishedFlows(),
            store.setting('s'),
            store.apiKeys(),
            store.nextDue(0),
            store.hasEvent('e'),
            store.find([waId('1')]),
          ])
        await unfinished
        const before = await readAll()
        const atClosing = store.commit(commitOf(contact('cho', ['3'])))
        await store.close()
        expect(await atClosing).toBe('committed')
        store = await open(place)
        expect(await store.get('cho')).not.toBeNull()
        const cho = await load(store, 'cho')
        expect(cho.rev).toBe(1)
        const [contacts, ...rest] = await readAll()
        expect(contacts.items.filter(({ id }) => id !== 'cho')).toEqual(before[0].items)
        expect(rest).toEqual(before.slice(1))
      })
  })
}

describe('sqlite only', () => {
  test('while another process writes everything else goes on, and what waits is stored after it, in order', async () => {
    const path = join(place, 'locked.db')
    const store = openSqliteStore({ path })
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    const first = store.saveSetting('a', 1)
    // The first try comes within a turn of the event loop: were it not over by now, nobody could end what it waits for.
    for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate)
    const health = store.healthy()
    const second = store.replaceSetting('a', 1, 2)
    store.flush?.()
    expect(await store.setting('a')).toBeUndefined()
    other.exec('COMMIT')
    expect(await Promise.all([first, second, health])).toEqual([undefined, true, true])
    expect(await store.setting('a')).toBe(2)
    other.close()
    await store.close()
  })

  test('a process that writes for too long is not waited for, and what waits at the closing is answered', async () => {
    const path = join(place, 'locked.db')
    const store = openSqliteStore({ path, busyTimeoutMs: 200 })
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    const refused = { status: 'rejected', reason: { code: 'SQLITE_BUSY' } }
    expect(await Promise.allSettled([store.saveSetting('a', 1)])).toMatchObject([refused])
    expect(await store.healthy()).toBe(false)
    const last = Promise.allSettled([store.saveSetting('a', 2)])
    await store.close()
    expect(await last).toMatchObject([refused])
    other.close()
  })

  test('a full disk rejects every write of the batch, stores nothing of it, and more space heals it', async () => {
    const store = openSqliteStore({ path: join(place, 'full.db'), maxBytes: 1_000_000 })
    await store.saveSetting('filler', 'x'.repeat(400_000))
    const bulky = (i: number) => ({ ...contact(`c${i}`, [`${i}`]), attributes: { note: 'x'.repeat(50_000) } })
    const batch = Array.from({ length: 20 }, (_, i) => commitOf(bulky(i), { events: [eventOf(`e${i}`, `c${i}`)] }))
    for (const result of await Promise.allSettled(batch.map((commit) => store.commit(commit)))) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } })
    }
    expect((await store.counts()).contacts).toBe(0)
    expect(await store.hasEvent('e0')).toBe(false)
    expect(await store.healthy()).toBe(true)

    let stored = 0
    const fillUp = async () => {
      for (; ; stored++) await store.commit(batch[stored] as Commit)
    }
    await expect(fillUp()).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await expect(store.saveSetting('more', 'x'.repeat(60_000))).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    expect((await store.counts()).contacts).toBe(stored)

    await store.saveSetting('filler', null)
    expect(await store.healthy()).toBe(true)
    expect(await store.commit(batch[stored] as Commit)).toBe('committed')
    expect(await store.hasEvent(`e${stored}`)).toBe(true)
    await store.close()
    expect(await store.healthy()).toBe(false)
    await expect(store.saveSetting('late', 1)).rejects.toThrow('not open')
  })

  test('three stores on one file: of 9 writers on one revision exactly one wins', async () => {
    const path = join(place, 'shared.db')
    const shared = [1, 2, 3].map(() => openSqliteStore({ path }))
    const [first] = shared as [Store]
    await first.commit(commitOf(contact('ana', ['1'])))
    for (let round = 0; round < 20; round++) {
      const read = await load(first, 'ana')
      const writers = Array.from({ length: 9 }, (_, i) => shared[i % 3]?.commit(commitOf({ ...read, serial: i })))
      expect((await Promise.all(writers)).filter((result) => result === 'committed')).toHaveLength(1)
    }
    for (const store of shared) {
      expect((await load(store, 'ana')).rev).toBe(21)
      await store.close()
    }
  })

  test('whoever has written is kept apart from those who are only listed, with all that belongs to them', async () => {
    const path = join(place, 'seats.db')
    const store = openSqliteStore({ path })
    for (const [i, id] of ['ana', 'bo', 'cho'].entries()) await store.commit(commitOf(contact(id, [String(i)])))
    for (const id of ['bo', 'ana']) {
      const { record } = (await store.find([waId(id === 'ana' ? '0' : '1')])) as { record: ContactRecord }
      conversation(record, '100').lastInboundAt = NOW
      expect(await store.commit(commitOf(record))).toBe('committed')
    }
    await store.commit(commitOf(contact('dee', ['3'])))
    const db = new Database(path)
    expect(db.prepare('SELECT id FROM contacts ORDER BY n').pluck().all()).toEqual(['cho', 'dee', 'bo', 'ana'])
    const again = (await store.find([waId('0')])) as { record: ContactRecord }
    await store.commit(commitOf({ ...again.record, name: 'Ana' }))
    expect(db.prepare('SELECT id FROM contacts ORDER BY n').pluck().all()).toEqual(['cho', 'dee', 'bo', 'ana'])
    db.close()
    for (const [i, id] of ['ana', 'bo', 'cho', 'dee'].entries())
      expect((await store.find([waId(String(i))]))?.record.id).toBe(id)
    expect((await store.counts()).contacts).toBe(4)
    await store.close()
  })

  test('who is remembered under a number is not found under it when another process has given it to somebody else', async () => {
    const path = join(place, 'shared.db')
    const [one, two] = [1, 2].map(() => openSqliteStore({ path })) as [Store, Store]
    await one.commit(commitOf(contact('ana', ['1', '2'])))
    const theirs = await load(two, 'ana')
    conversation(theirs, '100').lastInboundAt = NOW
    await two.commit(commitOf({ ...theirs, identities: theirs.identities.slice(1) }))
    await two.commit(commitOf(contact('cho', ['1'])))
    expect((await one.find([waId('1')]))?.record.id).toBe('cho')
    expect((await one.find([waId('2')]))?.record).toMatchObject({ id: 'ana', rev: 2 })
    await two.commit(commitOf({ ...(await load(two, 'cho')), identities: [] }))
    expect(await one.find([waId('1')])).toBeNull()
    for (const store of [one, two]) await store.close()
  })

  test('a file of a newer release, or one that is no database, is refused and left as it is', async () => {
    const text = join(place, 'notes.txt')
    writeFileSync(text, 'These are my notes, and no database. '.repeat(200))
    expect(() => openSqliteStore({ path: text })).toThrow('not a database')
    expect(readFileSync(text, 'utf8')).toMatch(/^These are my notes/)

    const path = join(place, 'newer.db')
    await openSqliteStore({ path }).close()
    const file = readFileSync(path)
    file.writeUInt32BE(999, USER_VERSION_OFFSET)
    writeFileSync(path, file)
    expect(() => openSqliteStore({ path })).toThrow('schema version 999')
  })
})

// --- the model -------------------------------------------------------------------------------------------------------

const NAMES = ['a', 'b', 'c', 'd']
const VALUES = ['1', '2', '3', '4', '5', '6', '7', '8']
const name = fc.constantFrom(...NAMES)
/** Three actors load a contact, and some time later commit what they made of it, on top of what others did meanwhile. */
const action = fc.record({
  actor: fc.nat(2),
  loads: fc.boolean(),
  commits: fc.boolean(),
  contact: name,
  absorbs: fc.option(name),
  identities: fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 2 }),
  scopes: fc.uniqueArray(fc.constantFrom<Stop['scope'][]>('all', 'marketing', 'topic:x'), { maxLength: 2 }),
  wakeAt: fc.option(fc.nat(5)),
  event: fc.nat(15).map((n) => `event ${n}`),
})
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

async function compareWithModel(store: Store, actions: readonly Action[]): Promise<void> {
  const model = new Map<string, ContactRecord>()
  const events = new Set<string>()
  const held: { read: ContactRecord; absorbed: ContactRecord | null }[] = []
  const ownerIn = (value: string) =>
    [...model.values()].find((record) => record.identities.some((i) => i.value === value))

  for (const { actor, loads, commits, contact: id, absorbs, identities, scopes, wakeAt, event } of actions) {
    if (loads || !held[actor]) {
      const absorbed = absorbs !== null && absorbs !== id ? await store.get(absorbs) : null
      held[actor] = { read: (await store.get(id)) ?? contact(id, []), absorbed }
    }
    if (!commits) continue
    const { read, absorbed } = held[actor]
    const values = new Set([...identities, ...(absorbed?.identities ?? []).map(({ value }) => value)])
    const record = stopped({ ...withIdentities(read, [...values]), wakeAt }, scopes)
    const allowed =
      (model.get(read.id)?.rev ?? 0) === read.rev &&
      (!absorbed || model.get(absorbed.id)?.rev === absorbed.rev) &&
      [...values].every((value) => [undefined, read.id, absorbed?.id].includes(ownerIn(value)?.id))
    const commit = { ...commitOf(record, { events: [eventOf(event, read.id)] }), ...(absorbed && { absorbed }) }
    expect(await store.commit(commit)).toBe(allowed ? 'committed' : 'conflict')
    if (!allowed) continue
    if (absorbed) model.delete(absorbed.id)
    model.set(read.id, { ...record, rev: read.rev + 1 })
    events.add(event)
  }

  for (const id of NAMES) expect(await store.get(id)).toEqual(model.get(id) ?? null)
  for (const value of VALUES) {
    expect((await store.find([waId(value)]))?.record).toEqual(ownerIn(value))
  }
  for (let n = 0; n <= 15; n++) expect(await store.hasEvent(`event ${n}`)).toBe(events.has(`event ${n}`))
  const records = [...model.values()]
  const stops = records.flatMap(({ id, consent }) => consent.stops.map(({ scope }) => `${id} ${scope}`))
  const listed = (await store.stops({})).items.map(({ contactId, scope }) => `${contactId} ${scope}`)
  expect(listed.sort()).toEqual(stops.sort())
  const wakeTimes = records.flatMap((record) => record.wakeAt ?? [])
  expect(await store.nextDue(-1)).toEqual(wakeTimes.length > 0 ? Math.min(...wakeTimes) : null)
  expect(await store.due('wakeAt', 5, 10)).toHaveLength(wakeTimes.length)
  expect((await store.counts()).contacts).toBe(records.length)
}

// --- makers ----------------------------------------------------------------------------------------------------------

function waId(value: string): IdentityKey {
  return { kind: 'wa_id', value }
}

function contact(id: string, values: string[], now = NOW): ContactRecord {
  return newContact(id, values.map(waId), now, 'en')
}

function withIdentities(record: ContactRecord, values: string[]): ContactRecord {
  return { ...record, identities: values.map((value) => ({ ...waId(value), firstSeenAt: NOW, lastSeenAt: NOW })) }
}

function stopped(record: ContactRecord, scopes: Stop['scope'][], since = NOW): ContactRecord {
  const stops = scopes.map((scope): Stop => {
    const entryId = `${record.id}.1`
    return { scope, register: 'contact', since, requestedAt: since, rev: record.rev, entryId, optInsBefore: [] }
  })
  return { ...record, consent: { ...record.consent, stops } }
}

/** At this step of the flow `f`. */
function inFlow(record: ContactRecord, node: string, version = 2): ContactRecord {
  const wait = { for: ['reply' as const], token: 't', wakeAt: null }
  const run: Run = { v: 1, id: `${record.id}.1`, flowId: 'f', version, node, vars: {}, wait, seq: 1, stack: [] }
  record.conversations = { '1': { lastInboundAt: NOW, run } }
  return record
}

function commitOf(record: ContactRecord, journal: Partial<Journal> = {}): Commit {
  return { record, journal: { ledger: [], events: [], deadLetters: [], ...journal } }
}

function eventOf(id: string, contactId: string, at = NOW): JournalEvent {
  return { id, contactId, at, kind: 'message.received', data: { text: `text of ${id}` } }
}

function letterOf(id: string, contactId: string, at = NOW): DeadLetter {
  const content = { type: 'text' as const, body: 'Hello' }
  const body = { id, channel: '1', purpose: 'service' as const, content, origin: { kind: 'consent' as const } }
  const queued = { ...body, enqueuedAt: at, dueAt: at, attempts: 3, state: 'queued' as const }
  return { id, contactId, at, kind: 'send', reason: 'permanent', body: queued }
}

function webhookOf(id: string): Webhook {
  const secrets = [{ secret: 'whsec_c2VjcmV0', until: null }]
  const events = ['consent.stopped' as const]
  const url = 'https://crm.example.com/'
  return { id, url, description: '', events, secrets, paused: null, lastFailure: null, createdAt: NOW }
}

function deliveryOf(id: string, contactId: string): NewDelivery {
  const event = 'consent.stopped'
  return { id, webhookId: 'crm', contactId, eventId: `event_${id}`, event, at: NOW, body: `{"body":"of ${id}"}` }
}

function chainOf(contactId: string, length: number): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (let n = 1; n <= length; n++) {
    const chain = { count: n - 1, head: entries.at(-1)?.hash ?? '' }
    entries.push(seal(contactId, chain, factsAt(NOW + n), sha256))
  }
  return entries
}

function factsAt(at: number): Parameters<typeof seal>[2] {
  return {
    action: 'opt-out',
    scope: 'all',
    register: 'contact',
    source: 'keyword',
    actor: 'contact',
    identities: [waId('1555')],
    channel: '1',
    messageId: 'wamid.1',
    text: 'PARE já',
    detection: null,
    flow: null,
    template: null,
    feedback: null,
    evidence: null,
    sentAt: at,
    receivedAt: at,
    effectiveAt: at,
    stopped: '-',
  }
}

function timesOf({ count, firstAt, everyMs }: Places): number[] {
  return Array.from({ length: count }, (_, i) => firstAt + i * everyMs)
}

/** All items of a list, read a few at a time. */
async function pages<T>(read: (query: PageQuery) => Promise<Page<T>>, limit: number): Promise<T[]> {
  const items: T[] = []
  for (let after: string | undefined; ; ) {
    const page = await read({ after, limit })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    if (page.next === undefined) return items
    after = page.next
  }
}
