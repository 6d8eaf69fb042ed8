import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

const ANA = '15551230001'
const TEMPLATE = { to: { wa_id: ANA }, purpose: 'marketing', template: { name: 'offer', language: 'en' } }

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

async function send(body: object, headers?: Record<string, string>) {
  const response = await world.api('POST', '/api/messages', body, headers)
  await world.host.outbox.idle()
  return { status: response.statusCode, ...response.json() }
}

test('a template reaches somebody who never wrote', async () => {
  expect(await send(TEMPLATE)).toMatchObject({ status: 202, id: expect.any(String), contactId: expect.any(String) })
  expect(world.sent[0]).toMatchObject({
    to: [{ kind: 'wa_id', value: ANA }],
    item: { channel: '1001', purpose: 'marketing', content: { type: 'template', name: 'offer' } },
  })
})

test('a business-scoped id and another connected number can be chosen', async () => {
  await send({ ...TEMPLATE, to: { bsuid: 'US.1' }, channel: '1002' })
  expect(world.sent[0]).toMatchObject({ to: [{ kind: 'bsuid', value: 'US.1' }], item: { channel: '1002' } })
})

test('a text needs an open window', async () => {
  const text = { to: { wa_id: `+${ANA}` }, purpose: 'utility', text: 'Your parcel is on its way.' }
  expect(await send(text)).toMatchObject({ status: 403, code: 'window.closed' })
  await world.says(ANA, 'hello')
  expect(await send(text)).toMatchObject({ status: 202 })
  world.now += 24 * 60 * 60 * 1000
  expect(await send(text)).toMatchObject({ status: 403, code: 'window.closed' })
})

test('nothing is sent to somebody who stopped', async () => {
  await world.says(ANA, 'STOP')
  const before = world.sent.length
  for (const purpose of ['marketing', 'utility', 'authentication', 'service']) {
    expect(await send({ ...TEMPLATE, purpose })).toMatchObject({ status: 403, code: 'consent.stopped' })
  }
  expect(world.sent).toHaveLength(before)
})

test('a topic that nobody can stop is refused, with those there are', async () => {
  await world.haveTopics('news')
  expect(await send({ ...TEMPLATE, topic: 'nwes' })).toMatchObject({ code: 'topic.unknown', topics: ['news'] })
  expect(await send({ ...TEMPLATE, topic: 'news' })).toMatchObject({ status: 202 })
})

test('marketing to somebody who was asked whether to stop is accepted and waits', async () => {
  const id = await world.says(ANA, 'not interested')
  const { consent } = (await world.store.get(id)) ?? {}
  expect(consent?.hold).not.toBeNull()
  expect(await send(TEMPLATE)).toMatchObject({ status: 202, heldUntil: consent?.hold?.expiresAt })
})

test('what leaves at once is not said to wait', async () => {
  for (const purpose of ['utility', 'marketing'])
    expect(await send({ ...TEMPLATE, purpose })).not.toHaveProperty('heldUntil')
  expect(world.sent).toHaveLength(2)
})

describe('the same Idempotency-Key', () => {
  test('sends once and answers the same id', async () => {
    const first = await send(TEMPLATE, { 'idempotency-key': 'order-1' })
    const second = await send(TEMPLATE, { 'idempotency-key': 'order-1' })
    expect(second.id).toBe(first.id)
    expect(world.sent).toHaveLength(1)
    await send(TEMPLATE, { 'idempotency-key': 'order-2' })
    await send(TEMPLATE)
    expect(world.sent).toHaveLength(3)
  })

  test('answers the same refusal', async () => {
    await world.says(ANA, 'STOP')
    for (let i = 0; i < 2; i++) {
      expect(await send(TEMPLATE, { 'idempotency-key': 'a' })).toMatchObject({ status: 403, code: 'consent.stopped' })
    }
  })

  test('of another caller is another key', async () => {
    await send(TEMPLATE, { 'idempotency-key': 'a' })
    await send(TEMPLATE, { 'idempotency-key': 'a', ...(await world.keyOf('agent')) })
    expect(world.sent).toHaveLength(2)
  })
})

test('an agent answers somebody who stopped and then wrote, the business itself does not', async () => {
  await world.says(ANA, 'STOP')
  await world.says(ANA, 'where is my order')
  const answer = { to: { wa_id: ANA }, purpose: 'service', text: 'On its way.' }
  expect(await send(answer, await world.keyOf('agent'))).toMatchObject({ status: 202 })
  expect(await send(answer)).toMatchObject({ status: 403, code: 'consent.stopped' })
})

test('an unknown business number is refused', async () => {
  expect(await send({ ...TEMPLATE, channel: '9999' })).toMatchObject({ status: 422, code: 'channel.unknown' })
})

test.each([
  ['neither text nor template', { to: { wa_id: ANA }, purpose: 'utility' }],
  ['both', { ...TEMPLATE, text: 'Hello' }],
  ['two recipients in one', { ...TEMPLATE, to: { wa_id: ANA, bsuid: 'US.1' } }],
  ['a purpose that clearance reserves', { ...TEMPLATE, purpose: 'consent-reply' }],
  ['an empty text', { to: { wa_id: ANA }, purpose: 'utility', text: '' }],
])('%s is refused', async (_name, body) => {
  expect(await send(body)).toMatchObject({ status: 400, code: 'request.invalid' })
})
