import type { Json, OutboundContent } from '@basta/nodes/contract.ts'
import Type, { type Static } from 'typebox'
import type { SendRequested } from '../../contacts/events.ts'
import { ApiError, isErrorCode } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import type { Principal } from '../auth.ts'
import { eventKey } from '../caller.ts'
import { knownScope } from '../known-scope.ts'
import { IdempotencyHeaders, keyOf, problems, Recipient, Time } from '../schemas.ts'

export function messageRoutes(app: App, { host, channels }: ServerDeps): void {
  app.post('/api/messages', { config: { permission: 'converse' }, schema: SEND }, async (request, reply) => {
    const { body, principal } = request
    const channel = body.channel ?? channels[0]
    if (!channels.includes(channel)) {
      throw new ApiError('channel.unknown', `"${channel}" is none of the connected numbers: ${channels.join(', ')}.`)
    }
    knownScope(body.topic === undefined ? undefined : `topic:${body.topic}`, host.settings())
    const event: SendRequested = {
      type: 'send',
      key: eventKey(request, host.newId),
      channel,
      to: [keyOf(body.to)],
      purpose: body.purpose,
      topic: body.topic,
      content: contentOf(body),
      by: senderOf(principal),
    }
    const { contactId, sent } = await host.handle(event)
    if (sent?.refusal) throw refused(sent.refusal.code, sent.refusal.message)
    if (sent) return reply.code(202).send({ id: sent.item.id, contactId, heldUntil: sent.heldUntil })
    // A duplicate: what became of the first one is in the journal.
    const { sendId, refused: code } = ((await host.store.event(event.key))?.data ?? {}) as Partial<
      Record<string, string>
    >
    if (sendId === undefined) throw refused(code, 'The first request with this Idempotency-Key was refused.')
    return reply.code(202).send({ id: sendId, contactId })
  })
}

/** The refusal of clearance as an error of the API. */
export function refused(code: string | undefined, message: string): ApiError {
  return new ApiError(code !== undefined && isErrorCode(code) ? code : 'internal', message)
}

/** A person, or a machine with the role agent, answers what somebody wrote; any other key is the business itself. */
function senderOf({ kind, name, role }: Principal): SendRequested['by'] {
  return kind === 'person' || role === 'agent' ? { kind: 'agent', name } : { kind: 'api', key: name }
}

function contentOf({ text, template }: Static<typeof Message>): OutboundContent {
  if (template && text === undefined) {
    const { components, ...rest } = template
    return { type: 'template', ...rest, ...(components && { components: components as Json[] }) }
  }
  if (text !== undefined && !template) return { type: 'text', body: text }
  throw new ApiError('request.invalid', 'Give either "text" or "template".')
}

const Message = Type.Object(
  {
    to: Recipient,
    channel: Type.Optional(Type.String({ description: 'Phone number id of the business; default: the first one' })),
    purpose: Type.Enum(['marketing', 'utility', 'authentication', 'service']),
    topic: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$', description: 'A topic that can be stopped' })),
    text: Type.Optional(
      Type.String({ minLength: 1, maxLength: 4096, description: 'Only while the 24-hour service window is open' }),
    ),
    template: Type.Optional(
      Type.Object(
        {
          name: Type.String({ pattern: '^[a-z0-9_]{1,512}$' }),
          language: Type.String({ minLength: 2, maxLength: 20 }),
          components: Type.Optional(
            Type.Array(Type.Unknown(), { maxItems: 20, description: "As in Meta's template messages" }),
          ),
        },
        { additionalProperties: false },
      ),
    ),
  },
  {
    title: 'Message',
    additionalProperties: false,
    examples: [
      { to: { wa_id: '15551234567' }, purpose: 'marketing', template: { name: 'spring_offer', language: 'en' } },
      { to: { wa_id: '15551234567' }, purpose: 'service', text: 'Your parcel is on its way.' },
    ],
  },
)

const SEND = {
  tags: ['messages'],
  summary: 'Send a message',
  description: 'Consent is read now, and again at the moment of sending and at every retry.',
  headers: IdempotencyHeaders,
  body: Message,
  response: {
    202: Type.Object({
      id: Type.String({ description: 'Comes back in the events of the contact' }),
      contactId: Type.String(),
      heldUntil: Type.Optional(
        Time('The person was asked whether to stop: the message waits for the answer until then'),
      ),
    }),
    ...problems('consent.stopped', 'contact.blocked', 'window.closed', 'channel.unknown', 'topic.unknown'),
  },
}
