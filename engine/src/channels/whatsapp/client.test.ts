import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Cleared } from '../../consent/clearance.ts'
import type { MayLeave, OutboundMessage } from '../channel.ts'
import { createWhatsAppChannel, type WhatsAppChannelOptions } from './client.ts'
import { NO_GRAPH_ERROR } from './errors.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

describe('the WhatsApp channel', () => {
  it('calls the endpoint of the number with its token, and reports what was accepted', async () => {
    const calls: { url?: string; authorization?: string; body: unknown }[] = []
    const graphUrl = await serve(async (request, response) => {
      const chunks = await request.toArray()
      const body = JSON.parse(Buffer.concat(chunks).toString())
      calls.push({ url: request.url, authorization: request.headers.authorization, body })
      const contacts = [{ input: '+5511', wa_id: '55119', user_id: 'BR.1' }]
      answer(response, 200, { messaging_product: 'whatsapp', contacts, messages: [{ id: 'wamid.1' }] })
    })
    expect(await send({ graphUrl: `${graphUrl}/` })).toEqual({
      outcome: 'accepted',
      messageId: 'wamid.1',
      waId: '55119',
      bsuid: 'BR.1',
    })
    expect(calls).toMatchObject([
      {
        url: '/v24.0/106540352242922/messages',
        authorization: 'Bearer token of 106540352242922',
        body: { biz_opaque_callback_data: 'contact.7', type: 'text' },
      },
    ])
  })

  it('refuses with the class of the Graph error, and says when to try again', async () => {
    const error = { code: 131056, message: '(#131056) Pair rate limit hit', error_data: { details: 'Too many' } }
    const result = await send({ graphUrl: await serve((_request, response) => answer(response, 400, { error })) })
    expect(result).toMatchObject({
      outcome: 'refused',
      error: { class: 'throttle-pair', code: 131056, details: 'Too many' },
      retryInMs: expect.any(Number),
    })
  })

  it('gives no time for another try after a final error', async () => {
    const error = { code: 131050, message: 'Stopped' }
    const result = await send({ graphUrl: await serve((_request, response) => answer(response, 400, { error })) })
    expect(result).toEqual({ outcome: 'refused', error: { class: 'opt-out', code: 131050, title: 'Stopped' } })
  })

  it('takes the word of an error object whatever the HTTP status is', async () => {
    for (const httpStatus of [200, 500]) {
      const body = { error: { code: 131026 } }
      const result = await send({ graphUrl: await serve((_request, response) => answer(response, httpStatus, body)) })
      expect(result).toMatchObject({ outcome: 'refused', error: { class: 'undeliverable' } })
    }
  })

  it.each([
    ['success with garbage', 200, '<html>'],
    ['success without an id', 200, '{"messages":[]}'],
    ['an empty success', 200, ''],
    ['a gateway that gave up', 504, '<html>Gateway Timeout</html>'],
    ['a failing server', 500, '{}'],
  ])('does not know after %s', async (_name, httpStatus, body) => {
    const graphUrl = await serve((_request, response) => response.writeHead(httpStatus).end(body))
    expect(await send({ graphUrl })).toMatchObject({ outcome: 'unknown', error: { code: NO_GRAPH_ERROR } })
  })

  it.each([
    [401, 'auth'],
    [404, 'permanent'],
    [429, 'throttle-app'],
    [302, 'permanent'],
  ])('is refused by whoever answers %i in the place of WhatsApp', async (httpStatus, expected) => {
    const graphUrl = await serve((_request, response) => response.writeHead(httpStatus, { location: '/' }).end('no'))
    expect(await send({ graphUrl })).toMatchObject({ outcome: 'refused', error: { class: expected } })
  })

  it('does not know when no answer comes in time', async () => {
    const graphUrl = await serve(() => {})
    expect(await send({ graphUrl, timeoutMs: 50 })).toMatchObject({ outcome: 'unknown' })
  })

  it('does not know when the answer stops in the middle', async () => {
    const graphUrl = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"mess')
      response.socket?.end()
    })
    expect(await send({ graphUrl })).toMatchObject({ outcome: 'unknown' })
  })

  it('does not know when the connection is reset after the request was read', async () => {
    const graphUrl = await serve((request, response) => {
      request.resume().once('end', () => response.socket?.resetAndDestroy())
    })
    expect(await send({ graphUrl })).toMatchObject({ outcome: 'unknown' })
  })

  it('may try again when nobody listens: nothing left', async () => {
    const graphUrl = await serve(() => {})
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect(await send({ graphUrl })).toMatchObject({
      outcome: 'refused',
      error: { class: 'transient', code: NO_GRAPH_ERROR },
      retryInMs: expect.any(Number),
    })
  })

  it('is refused without a call when there is no usable token', async () => {
    const noToken = () => {
      throw new Error('No token for this number')
    }
    for (const accessToken of [noToken, () => 'two\nlines']) {
      const result = await send({ graphUrl: 'http://127.0.0.1:1', accessToken })
      expect(result).toMatchObject({ outcome: 'refused', error: { class: 'auth' } })
      expect(JSON.stringify(result)).not.toContain('two')
    }
  })

  it('asks once more when the connection stands, and sends not a byte before the answer', async () => {
    let [connections, bytes] = [0, 0]
    const server = createServer((_request, response) => answer(response, 200, { messages: [{ id: 'wamid.1' }] }))
    server.on('connection', (socket) => {
      connections += 1
      socket.on('data', (data) => {
        bytes += data.length
      })
    })
    const graphUrl = await listen(server)
    const seen: [number, number][] = []
    const afterAWhile = (mayLeave: () => boolean) => async () => {
      await expect.poll(() => connections).toBeGreaterThan(0)
      seen.push([connections, bytes])
      return mayLeave()
    }
    expect(
      await send(
        { graphUrl },
        afterAWhile(() => false),
      ),
    ).toEqual({ outcome: 'withheld' })
    const failing = () => {
      throw new Error('The store fails')
    }
    expect(await send({ graphUrl }, afterAWhile(failing))).toEqual({ outcome: 'withheld' })
    expect(seen.map(([, written]) => written)).toEqual([0, 0])
    expect(
      await send(
        { graphUrl },
        afterAWhile(() => true),
      ),
    ).toEqual({ outcome: 'accepted', messageId: 'wamid.1' })
    expect(seen[2]?.[1]).toBe(0)
  })
})

function send(options: Partial<WhatsAppChannelOptions> & { graphUrl: string }, mayLeave: MayLeave = () => true) {
  const channel = createWhatsAppChannel({
    apiVersion: 'v24.0',
    accessToken: (phoneNumberId) => `token of ${phoneNumberId}`,
    timeoutMs: 10_000,
    ...options,
  })
  const message: OutboundMessage = {
    to: [{ kind: 'wa_id', value: '5511' }],
    item: {
      id: 'contact.7',
      channel: '106540352242922',
      purpose: 'service',
      content: { type: 'text', body: 'Hi' },
      origin: { kind: 'consent' },
      enqueuedAt: 0,
      dueAt: 0,
      attempts: 1,
      state: 'sending',
    },
  }
  // Clearance has its own tests; here a message counts as cleared.
  return channel.send(message as Cleared<OutboundMessage>, mayLeave)
}

function serve(handler: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  return listen(createServer(handler))
}

async function listen(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function answer(response: ServerResponse, httpStatus: number, body: unknown): void {
  response.writeHead(httpStatus, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
