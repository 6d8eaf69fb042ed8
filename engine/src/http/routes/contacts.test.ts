import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHANNEL, openWorld, type World } from '../testing/world.ts'

const ANA = '15551230001'
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

describe('finding', () => {
  test('by identity, in any spelling of the number, by search, page by page', async () => {
    const ana = await world.says(ANA, 'hello')
    const rui = await world.says('5511987654321', 'oi')
    const find = async (query: string) => {
      const { items } = (await world.api('GET', `/api/contacts?${query}`)).json()
      return items.map(({ id }: { id: string }) => id)
    }
    expect(await find(`identity=wa_id:${ANA}`)).toEqual([ana])
    expect(await find('identity=wa_id:%2B551187654321')).toEqual([rui])
    expect(await find('identity=bsuid:US.1')).toEqual([])
    expect(await find('search=98765')).toEqual([rui])

    const first = (await world.api('GET', '/api/contacts?limit=1')).json()
    const second = (await world.api('GET', `/api/contacts?limit=1&after=${encodeURIComponent(first.next)}`)).json()
    expect([first, second].map(({ items }) => items[0].id).sort()).toEqual([ana, rui].sort())
    expect(second.next).toBeUndefined()
  })

  test.each(['identity=15551230001', 'limit=0', 'limit=1001', 'colour=red'])('refuses ?%s', async (query) => {
    expect((await world.api('GET', `/api/contacts?${query}`)).json().code).toBe('request.invalid')
  })

  test('one that does not exist', async () => {
    const answers = await Promise.all([
      world.api('GET', '/api/contacts/none'),
      world.api('GET', '/api/contacts/none/consent'),
      world.api('GET', '/api/contacts/none/events'),
      world.api('POST', '/api/contacts/none/consent', { action: 'opt-out', scope: 'all' }),
      world.api('POST', '/api/contacts/none/takeover', { action: 'begin' }),
    ])
    expect(answers.map((answer) => answer.json().code)).toEqual(answers.map(() => 'contact.not-found'))
  })
})

describe('consent', () => {
  const consent = async (id: string) => (await world.api('GET', `/api/contacts/${id}/consent`)).json()
  const record = (id: string, body: object, headers?: Record<string, string>) =>
    world.api('POST', `/api/contacts/${id}/consent`, body, headers)

  test('shows stops and the ledger that proves them', async () => {
    const id = await world.says(ANA, 'STOP')
    const { stops, ledger, chain, hold, optIns } = await consent(id)
    expect(stops).toMatchObject([{ scope: 'all', register: 'contact' }])
    expect(ledger[0]).toMatchObject({ action: 'opt-out', text: 'STOP', source: 'keyword', actor: 'contact' })
    expect({ chain, hold, optIns }).toEqual({ chain: { intact: true }, hold: null, optIns: [] })
  })

  test('shows the reason a person gave', async () => {
    const id = await world.says(ANA, 'STOP')
    const content = world.sent.at(-1)?.item.content
    const tapped = content?.type === 'list' ? content.sections[0]?.rows[0] : undefined
    const interactive = { type: 'list_reply', list_reply: { id: tapped?.id, title: tapped?.title } }
    const timestamp = String(world.now / 1000)
    const value = {
      metadata: { phone_number_id: CHANNEL },
      messages: [{ from: ANA, id: 'wamid.tap', timestamp, type: 'interactive', interactive }],
    }
    await world.deliver({ entry: [{ id: 'waba', changes: [{ field: 'messages', value }] }] })
    expect((await consent(id)).feedback).toMatchObject([{ reason: 'no-interest', at: world.now }])
  })

  test('tells where a chain was tampered with', async () => {
    const id = await world.says(ANA, 'STOP')
    const ledger = world.store.ledger
    world.store.ledger = async (contactId) =>
      (await ledger(contactId)).map((entry) => (entry.n === 1 ? { ...entry, text: 'stay' } : entry))
    expect((await consent(id)).chain).toMatchObject({
      intact: false,
      fault: { entryId: `${id}.1`, problem: 'altered' },
    })
  })

  test('an opt-out by an operator takes effect at once', async () => {
    const id = await world.says(ANA, 'hello')
    const answer = await record(id, { action: 'opt-out', scope: 'marketing', evidence: 'By phone, ticket 4711' })
    expect(answer.json().stops).toMatchObject([{ scope: 'marketing', register: 'operator' }])
    expect(answer.json().ledger.at(-1)).toMatchObject({ actor: 'api:environment', evidence: 'By phone, ticket 4711' })
  })

  test('an opt-in needs evidence, and then lifts the stop', async () => {
    const id = await world.says(ANA, 'STOP')
    for (const evidence of [undefined, '']) {
      const refused = await record(id, { action: 'opt-in', scope: 'all', evidence })
      expect([refused.statusCode, refused.json().code]).toEqual([422, 'evidence.missing'])
    }
    const answer = await record(id, { action: 'opt-in', scope: 'all', evidence: 'Form of 1 June' })
    expect(answer.json().stops).toEqual([])
  })

  test('repeated with the same Idempotency-Key is recorded once', async () => {
    const id = await world.says(ANA, 'hello')
    const body = { action: 'opt-out', scope: 'all' }
    await record(id, body, { 'idempotency-key': 'a' })
    const answer = await record(id, body, { 'idempotency-key': 'a' })
    expect(answer.json().ledger).toHaveLength(1)
  })

  test.each([{ action: 'forget', scope: 'all' }, { action: 'opt-out', scope: 'everything' }, { action: 'opt-out' }])(
    'refuses %j',
    async (body) => {
      const id = await world.says(ANA, 'hello')
      expect((await record(id, body)).json().code).toBe('request.invalid')
    },
  )
})

test('events are listed newest first, by kind if asked', async () => {
  const id = await world.says(ANA, 'STOP')
  const all = (await world.api('GET', `/api/contacts/${id}/events`)).json().items
  const kinds = all.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['message.received', 'consent.changed', 'message.sent']))
  const received = await world.api('GET', `/api/contacts/${id}/events?kind=message.received`)
  expect(received.json().items).toMatchObject([{ kind: 'message.received', contactId: id }])
  expect((await world.api('GET', `/api/contacts/${id}/events?kind=other`)).json().code).toBe('request.invalid')
})

test('a takeover begins and is released where the person wrote last', async () => {
  const id = await world.says(ANA, 'hello')
  const take = async (action: string) =>
    (await world.api('POST', `/api/contacts/${id}/takeover`, { action })).json().conversations
  expect(await take('begin')).toMatchObject([{ channel: CHANNEL, takeover: true }])
  expect(await take('release')).toMatchObject([{ channel: CHANNEL, takeover: false }])
})

test.each([
  ['evidence that is blank', { action: 'opt-in', scope: 'all', evidence: ' \u200b ' }, 'evidence.missing'],
  ['evidence of nothing but signs', { action: 'opt-in', scope: 'all', evidence: '...' }, 'evidence.missing'],
  ['a time that has not come', { action: 'opt-out', scope: 'all', at: 4_000_000_000_000 }, 'request.invalid'],
  ['a time beyond all dates', { action: 'opt-out', scope: 'all', at: 9e15 }, 'request.invalid'],
])('consent is not recorded with %s', async (_, body, code) => {
  const ana = await world.says(ANA, 'hello')
  expect((await world.api('POST', `/api/contacts/${ana}/consent`, body)).json().code).toBe(code)
  expect((await world.api('GET', `/api/contacts/${ana}/consent`)).json().ledger).toEqual([])
})

test('contacts are found by how they stand towards messages, and counted', async () => {
  const ana = await world.says('15551230001', 'STOP')
  const ben = await world.says('15551230002', 'hi')
  const found = async (subscription: string) =>
    (await world.api('GET', `/api/contacts?subscription=${subscription}`)).json().items
  expect(await found('stopped')).toMatchObject([{ id: ana, subscription: 'stopped' }])
  expect(await found('never-asked')).toMatchObject([{ id: ben }])
  expect(await found('subscribed')).toEqual([])
  expect((await world.api('GET', '/api/contacts/count?search=555123')).json()).toEqual({ contacts: 2 })
})
