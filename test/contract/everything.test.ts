/** What every store promises to whoever moves house: all that it keeps comes out, and another store takes it in and goes on with it. */
import { type LedgerEntry, seal, verifyChain } from '@basta/engine/consent/ledger.ts'
import { type ContactRecord, newContact, type Stop } from '@basta/engine/contacts/contact.ts'
import { differences, tallyOf } from '@basta/engine/moving/tally.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import type { Delivery, NewDelivery, Webhook } from '@basta/engine/stores/deliveries.ts'
import { type Everything, KINDS, type Kind, type Movable } from '@basta/engine/stores/everything.ts'
import type { Person } from '@basta/engine/stores/people.ts'
import type { Commit, Journal, Store } from '@basta/engine/stores/store.ts'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { emptyFlow } from './empty-flow.ts'
import { load } from './load.ts'
import { clearPlaces, closeLine, newPlace, STORES, type TestStore } from './places.ts'

afterEach(clearPlaces)
afterAll(closeLine)

const NOW = 1_790_000_000_000
const HOUR_MS = 3_600_000

for (const from of STORES) {
  for (const to of STORES) {
    // The line that fails stands for MongoDB once on either side.
    if (isOnBadLine(from) && to.name !== 'sqlite') continue
    if (isOnBadLine(to) && from.name !== 'sqlite') continue
    test.skipIf(from.skip || to.skip)(
      `everything moves from ${from.name} to ${to.name}, and goes on there`,
      async () => {
        const [source, target] = [await from.open(newPlace()), await to.open(newPlace())]
        await furnish(source)
        const tallied = await tallyOf(source)
        expect(Object.keys(tallied).sort()).toEqual([...KINDS].sort())
        expect(await target.beginFilling()).toBe(true)
        await moveAll(source, target)
        await target.endFilling()
        expect(differences(tallied, await tallyOf(target))).toEqual([])
        expect(await seen(target)).toEqual(await seen(source))
        expect(await wentOn(target)).toEqual(await wentOn(source))
        await source.close()
        await target.close()
      },
    )
  }
}

for (const { name, skip, durable, open } of STORES.filter((store) => !isOnBadLine(store))) {
  describe.skipIf(skip)(name, () => {
    test('that holds anything does not begin to be filled, and stays as it is', async () => {
      const store = await open(newPlace())
      await store.saveSetting('a', 1)
      expect(await store.beginFilling()).toBe(false)
      expect(await store.setting('a')).toBe(1)
      await store.close()
    })

    test.runIf(durable)(
      'whose filling did not end is opened by nobody, and filled anew from the beginning',
      async () => {
        const place = newPlace()
        const source = await STORES[0]?.open(newPlace())
        if (!source) throw new Error('There is no store in memory')
        await furnish(source)
        const begun = await open(place, 'fill')
        await begun.beginFilling()
        await begun.fill('setting', [{ name: 'left of it', value: true }])
        await begun.fill('contact', [{ ...newContact('left', [{ kind: 'wa_id', value: '1' }], NOW, 'en'), rev: 1 }])
        await begun.close()
        for (const alone of [undefined, 'walk'] as const) {
          await expect(async () => open(place, alone)).rejects.toThrow(
            /is being filled .* or was and that did not finish/,
          )
        }
        const again = await open(place, 'fill')
        expect(await again.beginFilling()).toBe(true)
        await moveAll(source, again)
        await again.endFilling()
        await again.close()
        const store = await open(place)
        expect(await store.setting('left of it')).toBeUndefined()
        expect(differences(await tallyOf(source), await tallyOf(store))).toEqual([])
        await store.close()
      },
    )

    test.runIf(durable)('that somebody has open is not opened alone, and the other way round', async () => {
      const place = newPlace()
      const store = await open(place)
      for (const alone of ['walk', 'fill'] as const)
        await expect(async () => open(place, alone)).rejects.toThrow(/is in use by .* Stop every server/)
      await store.close()
      const alone = await open(place, 'walk')
      await expect(async () => open(place)).rejects.toThrow(/is in use by/)
      await expect(async () => open(place, 'walk')).rejects.toThrow(/is in use by/)
      await alone.close()
      await (await open(place)).close()
    })
  })
}

function isOnBadLine({ name }: TestStore): boolean {
  return name.includes('line that fails')
}

async function moveAll(from: Movable, to: Movable): Promise<void> {
  for (const kind of KINDS)
    for await (const documents of from.walk(kind) as AsyncIterable<Everything[Kind][]>)
      await (to.fill as (kind: Kind, documents: Everything[Kind][]) => Promise<void>)(
        kind,
        // As through a file.
        JSON.parse(JSON.stringify(documents)),
      )
}

// --- what there is ---------------------------------------------------------------------------------------------------

async function furnish(store: Store): Promise<void> {
  await store.saveSetting('account', { locale: 'pt', 'a.b': [1, 'ção\u2028', null] })
  await store.establishSetting('secret', 'of the hashes')
  await store.saveApiKey({ id: 'k2', name: 'later', role: 'viewer', hash: 'ff', createdAt: 2 })
  await store.saveApiKey({ id: 'k1', name: 'first', role: 'owner', hash: 'ee', createdAt: 1 })
  await store.addPerson(personOf('ana'))
  await store.addPerson({ ...personOf('bo'), password: null, invitation: { hash: 'i', until: NOW }, joinedAt: null })
  await store.addSession({ hash: 's1', personId: 'ana', until: NOW })
  await store.addSession({ hash: 's2', personId: null, until: NOW + 1 })

  await store.publishFlow(emptyFlow('welcome', 'One'), 10, { by: 'Ana', name: 'v1', note: 'first' })
  await store.publishFlow(emptyFlow('welcome', 'Two'), 10 + HOUR_MS, { by: 'Bo' })
  await store.saveFlow(emptyFlow('welcome', 'Three'), 20 + HOUR_MS, { by: 'Bo', keepBefore: true })
  const [snapshot] = await store.flowSnapshots('welcome')
  await store.nameFlowSnapshot('welcome', snapshot?.at ?? 0, 'before the sale')
  await store.saveFlow(emptyFlow('draft'), 5)
  await store.publishFlow(emptyFlow('gone'), 6)
  await store.deleteFlow('gone')
  const plan = {
    id: 'p',
    flowId: 'draft',
    document: emptyFlow('draft'),
    revision: 1,
    at: NOW + 5,
    plannedAt: 7,
    plannedBy: 'Ana',
  }
  expect(await store.planPublication({ ...plan, name: '', note: '', failure: null })).toBe(true)
  await store.addTestLink({
    ...{
      id: 't',
      hash: 'th',
      flowId: 'draft',
      documents: [emptyFlow('draft'), emptyFlow('welcome')],
      persona: { name: 'Eva' },
    },
    ...{ createdAt: 8, createdBy: 'Ana', maker: { kind: 'person', id: 'ana' }, until: NOW },
  })
  await store.addWebhook(webhookOf('crm'))
  await store.addWebhook({ ...webhookOf('erp'), paused: { at: 3, reason: 'owner' }, createdAt: NOW - 1 })

  const chain = chainOf('ana', 2)
  const ana = inFlow(stopped(person('ana', '1555'), chain))
  await put(store, ana, {
    ...{
      ledger: chain,
      deadLetters: [{ id: 'l', contactId: 'ana', at: NOW, kind: 'event', reason: 'late', body: { a: 1 } }],
    },
    events: ['b', 'a', 'c'].map((id) => eventOf(`wamid.${id}`, 'ana')),
  })
  const events = [eventOf('wamid.d', 'ana', NOW), sentOf('send.1', 'ana'), eventOf('wamid.e', 'ana', NOW - 5)]
  const link = { hash: 'uh', contactId: 'ana', scope: 'marketing', createdAt: NOW } as const
  await put(store, await load(store, 'ana'), { events }, { links: [link] }, ['1', '2', '3'])
  const queued = { ...person('bo', '1556'), createdAt: NOW + 1, wakeAt: NOW + 100, sendAt: NOW + 50, name: 'Bo 🎈' }
  await put(store, queued, { events: [eventOf('wamid.f', 'bo', NOW + 9)] }, {}, ['4'])
  // A delivery that is a dead letter by now, to be replayed in its old place.
  const claim = { webhookId: 'crm', now: NOW, until: NOW + 60_000, lease: 'lease', limit: 1 }
  const [claimed] = await store.claimDeliveries(claim)
  if (!claimed) throw new Error('Nothing is to be delivered')
  const letter = {
    id: 'dl',
    contactId: claimed.contactId,
    at: NOW,
    kind: 'webhook',
    reason: '410',
    body: claimed as never,
  } as const
  await store.settleDelivery(claimed.id, 'lease', { is: 'dead', letter })

  await put(store, person('old', '1557'), { ledger: chainOf('old', 1), events: [eventOf('wamid.g', 'old')] })
  const old = await load(store, 'old')
  const merged = { ...person('new', '1558'), identities: [...person('new', '1558').identities, ...old.identities] }
  await put(store, merged, {}, { absorbed: old })

  const farewell = chainOf('eva', 1)
  await put(store, { ...person('eva', '1559'), consent: consentOf(farewell) }, { ledger: farewell })
  const eva = await load(store, 'eva')
  const [tombstone] = chainOf('eva', 2).slice(1)
  if (!tombstone) throw new Error('No tombstone')
  const stop = { identityHash: 'keyed hash', register: 'contact', scope: 'all', since: NOW, entryId: 'eva.2' } as const
  expect(await store.erase({ record: eva, absorbed: [], tombstone, stops: [stop] })).toBe('erased')

  await store.keepRaw({ key: 'raw', receivedAt: NOW, field: 'account_update', body: { a: ['b'] } })
  await store.acknowledge({ alertId: 'alert', upTo: NOW, at: NOW, by: 'Ana' })
}

/** What people see of it. */
async function seen(store: Store) {
  const ids = ['ana', 'bo', 'old', 'new', 'eva']
  const heads = await store.ledgerHeads({})
  const ledgers = await Promise.all(ids.map((id) => store.ledger(id)))
  for (const ledger of ledgers) if (ledger[0]?.n === 1) expect(verifyChain(ledger, sha256)).toBeNull()
  return {
    contacts: await store.contacts({}),
    subscribed: await store.countContacts({ subscription: 'stopped-all' as never }),
    found: await store.contacts({ search: 'bo 🎈' }),
    records: await Promise.all(ids.map((id) => store.get(id))),
    owners: await Promise.all(['1555', '1557', '1558', '1559'].map((value) => store.find([{ kind: 'wa_id', value }]))),
    stops: await store.stops({}),
    events: await Promise.all(ids.map((id) => store.events(id, { limit: 100 }))),
    known: await Promise.all(['wamid.a', 'send.1', 'wamid.z'].map((id) => store.hasEvent(id))),
    ledgers,
    heads: { ...heads, items: heads.items.toSorted((a, b) => (a.contactId < b.contactId ? -1 : 1)) },
    standings: await store.standings({}),
    letters: (await store.deadLetters({})).items.map(withoutPlace),
    webhooks: await store.webhooks(),
    queues: await store.deliveryQueues(),
    flows: await store.flows(),
    versions: await Promise.all(['welcome', 'gone', 'draft'].map((id) => store.flowVersions(id))),
    goneVersion: await store.flowVersion('gone', 1),
    snapshots: await Promise.all(['welcome', 'gone'].map((id) => store.flowSnapshots(id))),
    published: await store.publishedFlows(),
    plans: await store.plannedPublications(),
    testLink: await store.testLink('th'),
    waiting: await store.waiting('welcome'),
    tallies: await store.dailyTallies({ of: 'sent' }),
    settings: await Promise.all(['account', 'secret'].map((name) => store.setting(name))),
    keys: await store.apiKeys(),
    people: await store.people(),
    sessions: await Promise.all(['s1', 's2', 's3'].map((hash) => store.session(hash))),
    link: await store.link('uh'),
    erased: [await store.hasErased(), await store.erasedStops(['keyed hash']), await store.listErasedStops({})],
    raw: await store.rawEvents({}),
    acknowledgements: await store.acknowledgements(),
    due: [await store.due('sendAt', NOW + 50, 9), await store.nextDue(NOW), await store.counts()],
  }
}

/** What the next days bring. */
async function wentOn(store: Store) {
  const ana = await load(store, 'ana')
  const again = { ...commitOf(ana, { events: [eventOf('wamid.a', 'ana')] }), eventKey: 'wamid.a' }
  const repeated = await store.commit(again)
  const stale = await store.commit(commitOf({ ...ana, rev: ana.rev - 1 }))
  const rival = await store.commit(commitOf(person('rival', '1555')))
  await put(store, ana, { events: [eventOf('wamid.h', 'ana')] }, {}, ['5'])
  const replayed = await store.replayDelivery('dl', NOW)
  const delivered: string[] = []
  for (;;) {
    const claim = { webhookId: 'crm', now: NOW + HOUR_MS, until: NOW + 2 * HOUR_MS, lease: 'later', limit: 100 }
    const claimed = await store.claimDeliveries(claim)
    if (claimed.length === 0) break
    delivered.push(...claimed.filter(({ contactId }) => contactId === 'ana').map(({ id }) => id))
    for (const { id } of claimed) await store.settleDelivery(id, 'later', { is: 'delivered' })
  }
  return {
    ...{ repeated, stale, rival, replayed, delivered },
    events: (await store.events('ana', {})).items.map(({ id }) => id),
    version: await store.publishFlow(emptyFlow('welcome', 'Four'), NOW),
    saved: await store.saveFlow(emptyFlow('gone'), NOW),
    planned: await store.publishPlanned('p', NOW),
    joined: await store.acceptInvitation('i', 'hashed', NOW - 1),
    taken: await store.addPerson({ ...personOf('cy'), email: 'ana@example.com' }),
    tallies: await store.tallies({ of: 'sent' }),
    waiting: await store.waiting('welcome'),
  }
}

const withoutPlace = ({ body, ...letter }: { body: unknown }) => {
  const { seq: _, ...rest } = body as Delivery
  return { ...letter, body: rest }
}

// --- makers ----------------------------------------------------------------------------------------------------------

function person(id: string, waId: string): ContactRecord {
  return newContact(id, [{ kind: 'wa_id', value: waId }], NOW, 'en')
}

function consentOf(chain: readonly LedgerEntry[]): ContactRecord['consent'] {
  const { consent } = person('any', '1')
  return { ...consent, ledger: { count: chain.length, head: chain.at(-1)?.hash ?? '', at: NOW } }
}

function stopped(record: ContactRecord, chain: readonly LedgerEntry[]): ContactRecord {
  const stop: Stop = {
    ...{ scope: 'all', register: 'contact', since: NOW, requestedAt: NOW, rev: 0, entryId: `${record.id}.1` },
    optInsBefore: [],
  }
  return { ...record, consent: { ...consentOf(chain), stops: [stop] } }
}

function inFlow(record: ContactRecord): ContactRecord {
  const wait = { for: ['reply' as const], token: 't', wakeAt: null }
  const run = { v: 1 as const, id: 'r', flowId: 'welcome', version: 1, node: 'ask', vars: {}, wait, seq: 1, stack: [] }
  return { ...record, conversations: { '1': { lastInboundAt: NOW, run } } }
}

function commitOf(record: ContactRecord, journal: Partial<Journal> = {}): Commit {
  return { record, journal: { ledger: [], events: [], deadLetters: [], ...journal } }
}

async function put(
  store: Store,
  record: ContactRecord,
  journal: Partial<Journal>,
  more: Partial<Commit> = {},
  deliveries: string[] = [],
): Promise<void> {
  const news = deliveries.map((id) => deliveryOf(id, record.id))
  expect(await store.commit({ ...commitOf(record, journal), ...more, deliveries: news })).toBe('committed')
}

function eventOf(id: string, contactId: string, at = NOW) {
  return { id, contactId, at, kind: 'message.received' as const, data: { content: { type: 'text', text: `of ${id}` } } }
}

function sentOf(id: string, contactId: string) {
  return { id, contactId, at: NOW, kind: 'message.sent' as const, data: { purpose: 'service' } }
}

function deliveryOf(id: string, contactId: string): NewDelivery {
  const event = 'consent.stopped'
  return { id, webhookId: 'crm', contactId, eventId: `event_${id}`, event, at: NOW, body: `{"body":"of ${id}"}` }
}

function webhookOf(id: string): Webhook {
  const secrets = [{ secret: 'whsec_c2VjcmV0', until: null }]
  const url = 'https://crm.example.com/'
  return {
    id,
    url,
    description: '',
    events: ['consent.stopped'],
    secrets,
    paused: null,
    lastFailure: null,
    createdAt: NOW,
  }
}

function personOf(id: string): Person {
  const account = { id, name: id, email: `${id}@example.com`, role: 'owner' as const, password: 'hash' }
  return { ...account, invitation: null, createdAt: NOW, joinedAt: NOW }
}

function chainOf(contactId: string, length: number): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (let n = 1; n <= length; n++) {
    const chain = { count: n - 1, head: entries.at(-1)?.hash ?? '', at: NOW }
    entries.push(
      seal(
        contactId,
        chain,
        {
          ...{
            action: 'opt-out',
            scope: 'all',
            register: 'contact',
            source: 'keyword',
            actor: 'contact',
            channel: '1',
          },
          ...{
            identities: [{ kind: 'wa_id', value: '1555' }],
            messageId: 'wamid.1',
            text: 'PARE já\u2028',
            detection: null,
          },
          ...{ flow: null, template: null, feedback: null, evidence: null, sentAt: NOW, receivedAt: NOW },
          ...{ effectiveAt: NOW + n, stopped: '-' },
        },
        sha256,
      ),
    )
  }
  return entries
}
