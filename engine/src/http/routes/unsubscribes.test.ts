import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, textDelivery, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const add = (body: object, headers?: Record<string, string>) => world.api('POST', '/api/unsubscribes', body, headers)
const list = async (query = '') => (await world.api('GET', `/api/unsubscribes${query}`)).json()

test('people who stop are on the list, and those who come back are not', async () => {
  const id = await world.says('15551230001', 'STOP')
  expect(await list()).toMatchObject({ items: [{ contactId: id, scope: 'all', register: 'contact' }] })
  await world.says('15551230001', 'START')
  expect(await list()).toEqual({ items: [] })
})

test('the list says how each wish came, and is filtered, counted, turned round and exported by it', async () => {
  const ana = await world.says('15551230001', 'Please stop texting me')
  await add({ people: [{ wa_id: '15551230002' }], evidence: 'Asked in the shop', scope: 'marketing' })
  const { items } = await list()
  expect(items.map(({ record }: { record: object }) => record)).toMatchObject([
    { source: 'api', evidence: 'Asked in the shop', text: null },
    { source: 'phrase', actor: 'contact', text: 'Please stop texting me' },
  ])
  expect((await list('?register=contact')).items).toMatchObject([{ contactId: ana }])
  expect((await list('?scope=marketing&order=oldest')).items).toMatchObject([{ record: { source: 'api' } }])
  expect((await list('?order=oldest')).items).toMatchObject([{ contactId: ana }, { register: 'operator' }])
  expect((await world.api('GET', '/api/unsubscribes/count?search=1+555+123-0001')).json()).toEqual({ stops: 1 })
  const { body } = await world.api('GET', '/api/unsubscribes/export?register=operator')
  expect(body).toContain('15551230002')
  expect(body).not.toContain('15551230001')
})

test('people are added who never wrote, and nothing reaches them', async () => {
  const people = [{ wa_id: '15551230001' }, { wa_id: '+15551230002' }, { bsuid: 'US.3' }]
  const added = await add({ people, evidence: 'By e-mail' })
  expect(added.json().items.map(({ identity }: { identity: { value: string } }) => identity.value)).toEqual([
    '15551230001',
    '15551230002',
    'US.3',
  ])
  const template = { name: 'offer', language: 'en' }
  for (const to of people) {
    const response = await world.api('POST', '/api/messages', { to, purpose: 'marketing', template })
    expect(response.json().code).toBe('consent.stopped')
  }
  expect((await list('?search=30002')).items).toMatchObject([{ register: 'operator' }])
})

test('the list is paged', async () => {
  await world.haveTopics('news')
  await add({ people: ['1', '2', '3'].map((n) => ({ wa_id: `1555123000${n}` })), scope: 'topic:news' })
  const first = await list('?limit=2')
  const second = await list(`?limit=2&after=${encodeURIComponent(first.next)}`)
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, undefined])
})

test('adding twice with one Idempotency-Key records once', async () => {
  const body = { people: [{ wa_id: '15551230001' }] }
  await add(body, { 'idempotency-key': 'a' })
  const { items } = (await add(body, { 'idempotency-key': 'a' })).json()
  expect(await world.store.ledger(items[0].contactId)).toHaveLength(1)
})

test.each([{}, { people: [] }, { people: [{ wa_id: 'x' }] }, { people: [{ wa_id: '15551230001' }], scope: 'some' }])(
  'refuses %j',
  async (body) => {
    expect((await add(body)).json().code).toBe('request.invalid')
  },
)

test('a topic that the account does not have is refused with the ones it has; stops of one that is removed stay', async () => {
  await world.haveTopics('news', 'sales')
  const people = [{ wa_id: '15551230001' }]
  const refused = (await add({ people, scope: 'topic:nwes' })).json()
  expect(refused).toMatchObject({ status: 422, code: 'topic.unknown', topics: ['news', 'sales'] })
  expect(refused.detail).toContain('topic:news, topic:sales')
  expect((await list()).items).toEqual([])

  const { items } = (await add({ people, scope: 'topic:sales' })).json()
  await world.haveTopics()
  expect((await list()).items).toMatchObject([{ scope: 'topic:sales' }])
  const consent = `/api/contacts/${items[0].contactId}/consent`
  const optIn = (scope: string) =>
    world.api('POST', consent, { action: 'opt-in', scope, evidence: 'Asked for it by phone' })
  expect((await optIn('topic:nwes')).json()).toMatchObject({ code: 'topic.unknown', topics: [] })
  expect((await optIn('topic:sales')).json().stops).toEqual([])
})

test('the export has every stop, and nothing of a name that a spreadsheet would run', async () => {
  const stop = textDelivery({ id: 'wamid.1', from: '15551230001', at: world.now, text: 'STOP' })
  const value = stop.entry[0]?.changes[0]?.value as Record<string, unknown>
  value.contacts = [{ wa_id: '15551230001', profile: { name: '=HYPERLINK("https://evil.example"),x' } }]
  await world.deliver(stop)
  await add({
    people: Array.from({ length: 1000 }, (_, i) => ({ wa_id: String(15550000000 + i) })),
    scope: 'marketing',
  })

  const response = await world.api('GET', '/api/unsubscribes/export')
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8')
  const [header, ...rows] = response.body.trimEnd().split('\n')
  expect(header).toBe('identity_kind,identity,scope,register,since,source,until')
  expect(rows).toHaveLength(1001)
  const ana = rows.find((row) => row.includes('15551230001'))
  expect(ana).toBe('wa_id,15551230001,all,contact,2026-06-01T12:00:00.000Z,keyword,')
})
