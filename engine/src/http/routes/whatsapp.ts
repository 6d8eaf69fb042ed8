import { parseDelivery } from '../../channels/whatsapp/parse.ts'
import { isSigned } from '../../channels/whatsapp/signature.ts'
import { ApiError } from '../../errors.ts'
import { laneFor } from '../../host/identify.ts'
import { refused } from '../admission.ts'
import type { App, ServerDeps } from '../app.ts'
import { isSame } from '../auth.ts'
import { createGather } from '../gather.ts'
import { problemsOnly } from '../schemas.ts'

/** Meta sends at most 3 MB. Source: Meta, webhooks, "payload size". */
const BODY_LIMIT = 3 * 1024 * 1024 + 64 * 1024

/** Meta's side of the server. The 200 says that all of the delivery is durable: with anything else Meta sends it again. */
export function whatsappRoutes(app: App, { host, webhook }: ServerDeps): void {
  app.get('/webhooks/whatsapp', { schema: HANDSHAKE }, (request, reply) => {
    const query = request.query as Record<string, unknown>
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query
    if (mode !== 'subscribe' || !isSame(String(token), webhook.verifyToken)) {
      throw new ApiError(
        'webhook.bad-token',
        'Use the same verify token in the app dashboard and in WHATSAPP_VERIFY_TOKEN.',
      )
    }
    return reply.type('text/plain').header('x-content-type-options', 'nosniff').send(String(challenge))
  })

  // The signature is over the bytes as they came, so nothing may parse them before it is checked.
  app.removeAllContentTypeParsers()
  // What Meta says is named, because Fastify takes every header apart again that only `*` covers.
  for (const type of ['application/json', '*'])
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  const gathered = createGather(() => host.store.flush?.())
  app.post('/webhooks/whatsapp', { bodyLimit: BODY_LIMIT, schema: DELIVERY }, async (request, reply) => {
    await gathered()
    const body = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
    const signature = request.headers['x-hub-signature-256'] as string | undefined
    if (!isSigned(body, signature, webhook.appSecrets)) {
      throw new ApiError(
        'webhook.bad-signature',
        'The header X-Hub-Signature-256 does not fit the body and the app secret.',
      )
    }
    const { events, raw } = parseDelivery(parseJson(body), host.now())
    const refusal = host.duty.refusal(events.map(laneFor))
    if (refusal === 'busy') throw refused(refusal)
    // The next stage begins when all requests of this tick have been read, see `gather.ts`.
    await null
    try {
      await host.watch('webhook', { events: events.length, raw: raw.length }, () =>
        Promise.all([host.handleAll(events), ...raw.map((event) => host.store.keepRaw(event))]),
      )
    } catch (error) {
      host.log.error({ err: error }, 'A delivery could not be stored; WhatsApp will send it again')
      throw new ApiError('store.unavailable', 'The delivery could not be stored. Send it again.')
    }
    return reply.send()
  })
}

function parseJson(body: Buffer): unknown {
  try {
    // JSON may begin with a byte order mark, and whoever reads it may pass over that. Source: RFC 8259, section 8.1.
    const delivery: unknown = JSON.parse(body.toString().replace(/^\uFEFF/, ''))
    // Deep nesting needs many bytes, so an ordinary message is not walked through.
    return body.length > SHALLOW_BYTES ? withoutDepths(delivery) : delivery
  } catch {
    throw new ApiError('request.invalid', 'The body is signed, but it is not JSON.')
  }
}

const SHALLOW_BYTES = 8 * 1024
/** Meta's payloads nest about ten deep; writing JSON fails some thousands deep, and the message would be lost. */
const MAX_DEPTH = 100

function withoutDepths(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return '(nested too deep to be kept)'
  if (Array.isArray(value)) return value.map((item) => withoutDepths(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutDepths(item, depth + 1)]))
}

const HANDSHAKE = {
  tags: ['webhooks'],
  summary: 'Verification handshake of Meta',
  response: problemsOnly('webhook.bad-token'),
}
const DELIVERY = {
  tags: ['webhooks'],
  summary: 'Signed deliveries of Meta',
  description: 'Answers 200 only after everything in the delivery is durable.',
  response: problemsOnly(
    'webhook.bad-signature',
    'request.invalid',
    'request.too-large',
    'store.unavailable',
    'server.busy',
    'server.draining',
  ),
}
