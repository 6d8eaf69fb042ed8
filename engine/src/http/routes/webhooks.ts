import Type, { type Static } from 'typebox'
import { ApiError } from '../../errors.ts'
import { MAX_WEBHOOKS } from '../../limits.ts'
import type { Delivery, Webhook } from '../../stores/deliveries.ts'
import type { Store } from '../../stores/store.ts'
import { newSigningSecret } from '../../sync/sign.ts'
import type { App, ServerDeps } from '../app.ts'
import { IdParams, Nullable, problems, Time } from '../schemas.ts'

/** Where other systems want to hear of changes of consent and of alerts, as Standard Webhooks. */
export function webhookRoutes(app: App, { host }: ServerDeps): void {
  const { store, sync, now } = host
  const config = { permission: 'administer' } as const

  async function webhookOf(id: string): Promise<Webhook> {
    return (await store.webhook(id)) ?? notFound(id)
  }

  async function checkAddress(url: string): Promise<void> {
    const fault = await sync.addressFault(url)
    if (!fault) return
    const { code, address = '', message } = fault
    throw new ApiError('webhook.bad-address', message, { fault: { code, address } })
  }

  async function viewOf(webhook: Webhook): Promise<Static<typeof View>> {
    const queue = (await store.deliveryQueues()).find(({ webhookId }) => webhookId === webhook.id)
    return view(webhook, queue)
  }

  app.get('/api/webhooks', { config, schema: LIST }, async () => {
    const queues = new Map((await store.deliveryQueues()).map((queue) => [queue.webhookId, queue]))
    return { items: (await store.webhooks()).map((webhook) => view(webhook, queues.get(webhook.id))) }
  })

  app.post('/api/webhooks', { config, schema: CREATE }, async ({ body }, reply) => {
    await checkAddress(body.url)
    if ((await store.webhooks()).length >= MAX_WEBHOOKS) {
      throw new ApiError('webhook.too-many', `There are ${MAX_WEBHOOKS} webhooks. Delete one that is not needed.`)
    }
    const secret = newSigningSecret()
    const webhook: Webhook = {
      id: host.newId(),
      url: body.url,
      description: body.description ?? '',
      events: body.events ?? [...EVENTS],
      secrets: [{ secret, until: null }],
      paused: null,
      lastFailure: null,
      createdAt: now(),
    }
    await store.addWebhook(webhook)
    return reply.code(201).send({ ...view(webhook), secret })
  })

  app.get('/api/webhooks/:id', { config, schema: READ }, async ({ params }) => viewOf(await webhookOf(params.id)))

  app.patch('/api/webhooks/:id', { config, schema: CHANGE }, async ({ params, body }) => {
    const { paused, ...changes } = body
    if (changes.url !== undefined) await checkAddress(changes.url)
    const changed = await store.changeWebhook(params.id, {
      ...changes,
      ...(paused !== undefined && { paused: paused ? { at: now(), reason: 'owner' } : null }),
    })
    sync.kick()
    return viewOf(changed ?? notFound(params.id))
  })

  app.delete('/api/webhooks/:id', { config, schema: DELETE }, async ({ params }, reply) => {
    if (!(await store.deleteWebhook(params.id))) notFound(params.id)
    return reply.code(204).send(null)
  })

  app.post('/api/webhooks/:id/test', { config, schema: TEST }, async ({ params }) => {
    const { status, delivered, reason, fault } = await sync.test(await webhookOf(params.id))
    return { status, delivered, reason, fault }
  })

  app.post('/api/webhooks/:id/rotate', { config, schema: ROTATE }, async ({ params, body }) => {
    const { secrets } = await webhookOf(params.id)
    const secret = newSigningSecret()
    const until = now() + (body.overlapMs ?? DAY_MS)
    const older = secrets.map((each) => ({ ...each, until: Math.min(each.until ?? until, until) }))
    const valid = older.filter((each) => each.until > now()).slice(0, MAX_OLD_SECRETS)
    await store.changeWebhook(params.id, { secrets: [{ secret, until: null }, ...valid] })
    return { secret, oldSecretsUntil: until }
  })

  app.post('/api/webhooks/:id/replay', { config, schema: REPLAY }, async ({ params }) => {
    const { id } = await webhookOf(params.id)
    let replayed = 0
    for await (const deadLetter of deadLettersOf(store, id)) {
      if (await store.replayDelivery(deadLetter, now())) replayed += 1
    }
    sync.kick()
    return { replayed }
  })
}

function notFound(id: string): never {
  throw new ApiError('webhook.not-found', `There is no webhook "${id}".`)
}

/** Ids of its dead letters. */
async function* deadLettersOf(store: Store, webhookId: string): AsyncGenerator<string> {
  let after: string | undefined
  do {
    const { items, next } = await store.deadLetters({ after, limit: 1000 })
    for (const { id, kind, body } of items) {
      if (kind === 'webhook' && (body as unknown as Delivery).webhookId === webhookId) yield id
    }
    after = next
  } while (after !== undefined)
}

const DAY_MS = 24 * 60 * 60 * 1000
const MAX_OLD_SECRETS = 4
const EVENTS = ['consent.stopped', 'consent.resumed', 'feedback.given', 'alert.raised'] as const

const tags = ['webhooks']

const fields = {
  url: Type.String({
    maxLength: 2000,
    description: 'Public and https',
    examples: ['https://crm.example.com/hooks/basta'],
  }),
  description: Type.String({ maxLength: 200 }),
  events: Type.Array(Type.Enum([...EVENTS]), { minItems: 1, uniqueItems: true, description: 'Default: all' }),
}
const Fault = Type.Enum(['status', 'timeout', 'refused', 'no-such-name', 'private', 'no-answer'], {
  description: 'The same for programs',
})
const View = Type.Object(
  {
    id: Type.String(),
    ...fields,
    createdAt: Time('When it was made'),
    paused: Nullable(
      Type.Object(
        { at: Time('Since when'), reason: Type.Enum(['owner', 'gone']) },
        { description: '`gone`: the receiver answered 410. Events wait until it goes on.' },
      ),
    ),
    waiting: Type.Integer({ description: 'Deliveries that are not settled yet' }),
    oldestAt: Nullable(Time('When the oldest of them happened')),
    lastFailure: Nullable(
      Type.Object({
        ...{ at: Time('When'), reason: Type.String({ description: 'In English' }), fault: Fault },
        status: Nullable(Type.Integer({ description: 'Of the answer, if there was one' })),
      }),
    ),
    oldSecretsUntil: Nullable(Time('How long a rotated secret still signs')),
  },
  { title: 'Webhook' },
)
const WithSecret = Type.String({ description: 'Signing secret, shown only this once', examples: ['whsec_...'] })

function view(
  { secrets, ...webhook }: Webhook,
  { waiting, oldestAt }: { waiting: number; oldestAt: number | null } = { waiting: 0, oldestAt: null },
): Static<typeof View> {
  return { ...webhook, waiting, oldestAt, oldSecretsUntil: secrets[1]?.until ?? null }
}

const LIST = {
  tags,
  summary: 'Webhooks, without their secrets',
  response: { 200: Type.Object({ items: Type.Array(View) }), ...problems() },
}
const CREATE = {
  tags,
  summary: 'Tell another system of changes of consent, and of alerts',
  description:
    'Events are posted as JSON and signed as in Standard Webhooks 1.0.0: headers `webhook-id` (the same for every attempt), ' +
    '`webhook-timestamp` and `webhook-signature`. Only 2xx is success; other answers are tried again for about three days, ' +
    'then the event is a dead letter. 410 pauses the webhook. The events of one person come in order. `stops` in an event is ' +
    'everything that is stopped after it; an event whose `entry.n` is lower than one seen before is older news. `alert.raised` ' +
    'comes when somebody of a source says that they never agreed: the first one, and the first after the alert was acknowledged.',
  body: Type.Object(
    { url: fields.url, description: Type.Optional(fields.description), events: Type.Optional(fields.events) },
    { additionalProperties: false, examples: [{ url: 'https://crm.example.com/hooks/basta' }] },
  ),
  response: {
    201: Type.Object({ ...View.properties, secret: WithSecret }),
    ...problems('webhook.bad-address', 'webhook.too-many'),
  },
}
const READ = {
  tags,
  summary: 'One webhook',
  params: IdParams,
  response: { 200: View, ...problems('webhook.not-found') },
}
const CHANGE = {
  tags,
  summary: 'Change, pause or continue a webhook',
  description: 'What waits goes to the new address. While it is paused events wait; nothing is lost.',
  params: IdParams,
  body: Type.Object(
    { ...Type.Partial(Type.Object(fields)).properties, paused: Type.Optional(Type.Boolean()) },
    { additionalProperties: false, minProperties: 1, examples: [{ paused: true }] },
  ),
  response: { 200: View, ...problems('webhook.not-found', 'webhook.bad-address') },
}
const DELETE = {
  tags,
  summary: 'Delete a webhook, with what waits for it',
  params: IdParams,
  response: { 204: Type.Null({ description: 'Deleted' }), ...problems('webhook.not-found') },
}
const TEST = {
  tags,
  summary: 'Post an event of type `webhook.test` now, also while it is paused',
  params: IdParams,
  response: {
    200: Type.Object({
      status: Nullable(Type.Integer({ description: 'HTTP status; null when no answer came' })),
      delivered: Type.Boolean(),
      reason: Nullable(Type.String({ description: 'Why it was not delivered, in English' })),
      fault: Nullable(Fault),
    }),
    ...problems('webhook.not-found'),
  },
}
const ROTATE = {
  tags,
  summary: 'Make a new signing secret',
  description: 'For a while both sign, so that the receiver can change over without a gap.',
  params: IdParams,
  body: Type.Object(
    {
      overlapMs: Type.Optional(
        Type.Integer({
          minimum: 0,
          maximum: 7 * DAY_MS,
          description: 'How long the old one still signs, default a day',
        }),
      ),
    },
    { additionalProperties: false, examples: [{ overlapMs: DAY_MS }] },
  ),
  response: {
    200: Type.Object({ secret: WithSecret, oldSecretsUntil: Time('How long the old one still signs') }),
    ...problems('webhook.not-found'),
  },
}
const REPLAY = {
  tags,
  summary: 'Deliver all its dead letters again',
  params: IdParams,
  response: { 200: Type.Object({ replayed: Type.Integer() }), ...problems('webhook.not-found') },
}
