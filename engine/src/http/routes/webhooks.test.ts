import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_WEBHOOKS } from '../../limits.ts'
import { openWorld, type World } from '../testing/world.ts'

const ADDRESS = 'https://93.184.216.34/hooks'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const create = (body: object = {}) => world.api('POST', '/api/webhooks', { url: ADDRESS, ...body })
const created = async (body?: object) => (await create(body)).json<{ id: string; secret: string }>()

test('a webhook is made, listed, changed and deleted; its secret is shown once', async () => {
  const answer = await create({ description: 'CRM', events: ['consent.stopped'] })
  expect(answer.statusCode).toBe(201)
  const { secret, ...webhook } = answer.json()
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(webhook).toEqual({
    id: expect.any(String),
    url: ADDRESS,
    description: 'CRM',
    events: ['consent.stopped'],
    createdAt: world.now,
    ...{ paused: null, waiting: 0, oldestAt: null, lastFailure: null, oldSecretsUntil: null },
  })
  const list = await world.api('GET', '/api/webhooks')
  expect(list.json()).toEqual({ items: [webhook] })
  expect(list.body).not.toContain(secret.slice(6))

  const changed = await world.api('PATCH', `/api/webhooks/${webhook.id}`, { description: 'Old CRM', paused: true })
  const paused = { at: world.now, reason: 'owner' }
  expect(changed.json()).toEqual({ ...webhook, description: 'Old CRM', paused })
  const continued = await world.api('PATCH', `/api/webhooks/${webhook.id}`, { paused: false })
  expect(continued.json()).toEqual({ ...webhook, description: 'Old CRM' })

  expect((await world.api('DELETE', `/api/webhooks/${webhook.id}`)).statusCode).toBe(204)
  expect((await world.api('GET', `/api/webhooks/${webhook.id}`)).json().code).toBe('webhook.not-found')
})

test('a rotated secret is shown once, and old ones are forgotten in time', async () => {
  const { id, secret } = await created()
  const rotate = (body = {}) => world.api('POST', `/api/webhooks/${id}/rotate`, body)
  const first = (await rotate()).json()
  expect(first).toEqual({ secret: expect.stringMatching(/^whsec_/), oldSecretsUntil: world.now + 86_400_000 })
  expect(first.secret).not.toBe(secret)
  expect((await world.store.webhook(id))?.secrets).toHaveLength(2)
  world.now += 86_400_000
  await rotate()
  expect((await world.store.webhook(id))?.secrets.map(({ secret }) => secret)).not.toContain(secret)
  await rotate({ overlapMs: 0 })
  expect((await world.store.webhook(id))?.secrets).toHaveLength(1)
})

test('what waits for a webhook that is deleted goes with it', async () => {
  const { id } = await created()
  await world.api('PATCH', `/api/webhooks/${id}`, { paused: true })
  await world.says('15550001111', 'STOP')
  expect((await world.api('GET', `/api/webhooks/${id}`)).json()).toMatchObject({ waiting: 1, oldestAt: world.now })
  await world.api('DELETE', `/api/webhooks/${id}`)
  expect(await world.store.deliveryQueues()).toEqual([])
})

describe('addresses', () => {
  test.each([
    'http://93.184.216.34/hooks',
    'https://127.0.0.1/hooks',
    'https://0x7f000001/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'https://localhost/',
    'https://name:secret@93.184.216.34/',
    'mailto:crm@example.com',
    'crm',
  ])('%s is refused, new and as a change', async (url) => {
    expect((await create({ url })).json()).toMatchObject({ status: 422, code: 'webhook.bad-address' })
    const { id } = await created()
    expect((await world.api('PATCH', `/api/webhooks/${id}`, { url })).json().code).toBe('webhook.bad-address')
    expect((await world.store.webhooks()).map((webhook) => webhook.url)).toEqual([ADDRESS])
  })

  test('private ones and plain http are taken where the installation allows it', async () => {
    const open = await openWorld({ privateWebhooks: true })
    const { statusCode } = await open.api('POST', '/api/webhooks', { url: 'http://127.0.0.1:9/hooks' })
    const { json } = await open.api('POST', '/api/webhooks', { url: 'ftp://127.0.0.1/' })
    await open.close()
    expect([statusCode, json().code]).toEqual([201, 'webhook.bad-address'])
  })

  test('a test of one that nobody answers at says so', async () => {
    const open = await openWorld({ privateWebhooks: true })
    const { id } = (await open.api('POST', '/api/webhooks', { url: 'http://127.0.0.1:9/hooks' })).json()
    const tried = (await open.api('POST', `/api/webhooks/${id}/test`)).json()
    await open.close()
    const why = { reason: expect.stringContaining('ECONNREFUSED'), fault: 'refused' }
    expect(tried).toEqual({ status: null, delivered: false, ...why })
  })
})

test.each([
  {},
  { url: 5 },
  { url: ADDRESS, events: [] },
  { url: ADDRESS, events: ['contact.created'] },
  { url: ADDRESS, secret: 'mine' },
])('refuses %j', async (body) =>
  expect((await world.api('POST', '/api/webhooks', body)).json().code).toBe('request.invalid'),
)

test('there may be only so many', async () => {
  for (let n = 0; n < MAX_WEBHOOKS; n++) expect((await create()).statusCode).toBe(201)
  expect((await create()).json()).toMatchObject({ status: 409, code: 'webhook.too-many' })
})

test('only owners see and change them', async () => {
  const { id } = await created()
  for (const role of ['designer', 'agent', 'viewer'] as const) {
    const headers = await world.keyOf(role)
    for (const [method, url] of [
      ['GET', '/api/webhooks'],
      ['POST', '/api/webhooks'],
      ['GET', `/api/webhooks/${id}`],
      ['PATCH', `/api/webhooks/${id}`],
      ['DELETE', `/api/webhooks/${id}`],
      ['POST', `/api/webhooks/${id}/test`],
      ['POST', `/api/webhooks/${id}/rotate`],
      ['POST', `/api/webhooks/${id}/replay`],
    ] as const) {
      expect((await world.call({ method, url, headers })).json().code).toBe('auth.forbidden')
    }
  }
})

test.each([
  ['GET', ''],
  ['PATCH', ''],
  ['DELETE', ''],
  ['POST', '/test'],
  ['POST', '/rotate'],
  ['POST', '/replay'],
] as const)('%s of one that is not there says so', async (method, rest) => {
  const body = method === 'PATCH' ? { paused: true } : rest === '/rotate' ? {} : undefined
  expect((await world.api(method, `/api/webhooks/nobody${rest}`, body)).json().code).toBe('webhook.not-found')
})
