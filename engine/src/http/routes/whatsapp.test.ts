import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { batch, openWorld, textDelivery, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

describe('the handshake', () => {
  const shake = (token: string, mode = 'subscribe') =>
    world.call({
      url: '/webhooks/whatsapp',
      query: { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': '<b>1158201444</b>' },
    })

  test('answers the challenge as plain text to the right token', async () => {
    const response = await shake('verify-token')
    expect(response.statusCode).toBe(200)
    expect(response.body).toBe('<b>1158201444</b>')
    expect(response.headers['content-type']).toMatch(/^text\/plain/)
  })

  test.each([
    ['wrong', 'subscribe'],
    ['', 'subscribe'],
    ['verify-token', 'unsubscribe'],
  ])('refuses token "%s" with mode %s', async (token, mode) => {
    const response = await shake(token, mode)
    expect(response.statusCode).toBe(403)
    expect(response.json().code).toBe('webhook.bad-token')
  })

  test('refuses a call without anything', async () => {
    expect((await world.call({ url: '/webhooks/whatsapp' })).statusCode).toBe(403)
  })
})

describe('a delivery', () => {
  test('is durable when 200 is answered', async () => {
    const response = await world.deliver(hello('wamid.1'))
    expect(response.statusCode).toBe(200)
    expect(response.body).toBe('')
    expect(await world.store.hasEvent('message:1001:wamid.1')).toBe(true)
  })

  test('with a wrong, foreign or missing signature changes nothing', async () => {
    for (const signature of ['', 'sha256=', `sha256=${'0'.repeat(64)}`, 'sha1=abc']) {
      const response = await world.deliver(hello('wamid.1'), signature)
      expect(response.statusCode).toBe(401)
      expect(response.json().code).toBe('webhook.bad-signature')
    }
    const unsigned = await world.call({ method: 'POST', url: '/webhooks/whatsapp', payload: hello('wamid.1') })
    expect(unsigned.statusCode).toBe(401)
    expect((await world.store.contacts({})).items).toEqual([])
  })

  test('is checked byte by byte before it is read: broken JSON without a signature is 401, with one 400', async () => {
    const broken = Buffer.from('{"entry": [')
    expect((await world.deliver(broken, 'sha256=00')).statusCode).toBe(401)
    const response = await world.deliver(broken)
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(response.json().code).toBe('request.invalid')
  })

  test('may begin with a byte order mark', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(hello('wamid.1')))])
    expect((await world.deliver(marked)).statusCode).toBe(200)
    expect(await world.store.hasEvent('message:1001:wamid.1')).toBe(true)
  })

  test('may be empty, of any content type, and any JSON', async () => {
    expect((await world.deliver(Buffer.alloc(0))).statusCode).toBe(400)
    for (const body of [null, 1, 'text', [], {}, { entry: {} }, { entry: [null] }]) {
      expect((await world.deliver(body)).statusCode).toBe(200)
    }
  })

  test('of 3 MB is taken, a larger one is refused with 413', async () => {
    const filled = (bytes: number) => Buffer.from(JSON.stringify({ entry: [], filler: 'x'.repeat(bytes) }))
    expect((await world.deliver(filled(3 * 1024 * 1024))).statusCode).toBe(200)
    const response = await world.deliver(filled(3.2 * 1024 * 1024))
    expect(response.statusCode).toBe(413)
    expect(response.json().code).toBe('request.too-large')
  })

  test('that comes twice, or with the same message twice, is applied once', async () => {
    await world.deliver(textDelivery({ id: 'wamid.1', from: '15551230001', at: world.now, text: 'STOP' }))
    await world.deliver(textDelivery({ id: 'wamid.1', from: '15551230001', at: world.now, text: 'STOP' }))
    const timestamp = String(world.now / 1000)
    const message = { from: '15551230002', id: 'wamid.2', timestamp, type: 'text', text: { body: 'STOP' } }
    await world.deliver(batch([message, message]))
    await world.host.outbox.idle()
    expect(world.sent.map(({ to }) => to[0]?.value)).toEqual(['15551230001', '15551230002'])
  })

  test('keeps what concerns no contact', async () => {
    const value = { event: 'APPROVED', message_template_name: 'spring' }
    await world.deliver({ entry: [{ id: 'waba', changes: [{ field: 'message_template_status_update', value }] }] })
    const { items } = await world.store.rawEvents({})
    expect(items.map(({ field }) => field)).toEqual(['message_template_status_update'])
  })
})

test('a full disk is answered with 503, nothing of the delivery is lost, and health says so', async () => {
  const small = await openWorld({ maxBytes: 400 * 1024 })
  const filler = 'x'.repeat(60_000)
  let response = await small.deliver(hello('wamid.0'))
  expect(small.host.duty.listeningSince()).toBeLessThan(small.now)
  let last = 0
  while (response.statusCode === 200 && last < 100) {
    last += 1
    response = await small.deliver(
      textDelivery({ id: `wamid.${last}`, from: `1555${last}0000`, at: small.now, text: filler }),
    )
  }
  expect(response.statusCode).toBe(503)
  expect(response.json().code).toBe('store.unavailable')
  // Statuses were missed as well: silence means nothing for a while.
  expect(small.host.duty.listeningSince()).toBe(small.now)
  expect(await small.store.hasEvent(`message:1001:wamid.${last}`)).toBe(false)
  expect(await small.store.hasEvent(`message:1001:wamid.${last - 1}`)).toBe(true)
  await small.close()
})

const hello = (id: string) => textDelivery({ id, from: '15551230001', at: world.now, text: 'hello' })
