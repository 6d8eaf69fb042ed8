import type { Json, OutboundContent } from '@basta/nodes/contract.ts'
import Type from 'typebox'
import type { OutboxItem } from '../../contacts/contact.ts'
import type { ContactEvent, SendRequested } from '../../contacts/events.ts'
import { ApiError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { DeadLetter } from '../../stores/deliveries.ts'
import type { App, ServerDeps } from '../app.ts'
import type { Principal } from '../auth.ts'
import { IdParams, PageOf, PageQueryFields, paging, problems, Time } from '../schemas.ts'
import { refused } from './messages.ts'

/** Messages and webhooks that could not be delivered, and events that could not be applied. */
export function deadLetterRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host

  async function letterOf(id: string): Promise<DeadLetter> {
    const letter = await store.deadLetter(id)
    if (!letter) throw new ApiError('dead-letter.not-found', `There is no dead letter "${id}" (any more).`)
    return letter
  }

  app.get('/api/dead-letters', { config: { permission: 'read' }, schema: LIST }, ({ query }) =>
    store.deadLetters(paging(query)),
  )

  app.get('/api/dead-letters/:id', { config: { permission: 'read' }, schema: READ }, ({ params }) =>
    letterOf(params.id),
  )

  app.post(
    '/api/dead-letters/:id/replay',
    { config: { permission: 'administer' }, schema: REPLAY },
    async (request) => {
      const letter = await letterOf(request.params.id)
      if (letter.kind === 'event') await applyAgain(host, letter)
      else if (letter.kind === 'webhook') await deliverAgain(host, letter)
      else {
        await sendAgain(host, letter, request.principal)
        await store.discardDeadLetter(letter.id)
      }
      return { contactId: letter.contactId }
    },
  )

  app.delete(
    '/api/dead-letters/:id',
    { config: { permission: 'administer' }, schema: DISCARD },
    async ({ params }, reply) => {
      await letterOf(params.id)
      await store.discardDeadLetter(params.id)
      return reply.code(204).send(null)
    },
  )
}

/** Under a key of its own: the event's own key marks it as dealt with. The letter goes in the commit that applies it. */
async function applyAgain(host: Host, letter: DeadLetter): Promise<void> {
  const event = letter.body as unknown as ContactEvent
  await host.handle({ ...event, key: `replay:${event.key}` }, letter.id)
}

/** Under its old id and in its old place among what still waits. */
async function deliverAgain({ store, sync, now }: Host, { id }: DeadLetter): Promise<void> {
  if (!(await store.replayDelivery(id, now()))) {
    throw new ApiError('dead-letter.not-replayable', 'Its webhook has been deleted. Discard it.')
  }
  sync.kick()
}

/**
 * As a new message of the business, whatever it answered when it was new: clearance is asked as of today, and a stop since
 * then holds. Each try has a key of its own, so that a repeated click, or a crash before the letter is gone, sends nothing
 * twice, and a refused try can be followed by another.
 */
async function sendAgain(host: Host, letter: DeadLetter, { name }: Principal): Promise<void> {
  const lost = await lostMessage(host, letter)
  const record = await host.store.get(letter.contactId)
  if (!lost || lost.purpose === 'consent-reply' || !record) {
    const detail = 'Its content is not known, or it confirmed a stop, which is said once. Discard it.'
    throw new ApiError('dead-letter.not-replayable', detail)
  }
  const { channel, purpose, topic, content } = lost
  for (let attempt = 1; ; attempt++) {
    const key = `replay:${letter.id}:${attempt}`
    const before = await host.store.event(key)
    if (before && 'refused' in (before.data as object)) continue
    const send: SendRequested = {
      ...{ type: 'send', key, channel, purpose, topic, content },
      to: record.identities.filter(({ supersededAt }) => supersededAt === undefined),
      by: { kind: 'api', key: name },
    }
    const { sent } = await host.handle(send)
    if (sent?.refusal) throw refused(sent.refusal.code, sent.refusal.message)
    return
  }
}

type LostMessage = Pick<OutboxItem, 'channel' | 'purpose' | 'topic' | 'content'>

/** The outbox item, or for a message that failed after WhatsApp had taken it, what the journal says was sent. */
async function lostMessage({ store }: Host, { body }: DeadLetter): Promise<LostMessage | null> {
  const { content, sendId } = body as { content?: OutboundContent; sendId?: Json }
  if (content) return body as OutboxItem
  const sent = typeof sendId === 'string' ? await store.event(`sent:${sendId}`) : null
  return sent ? (sent.data as unknown as LostMessage) : null
}

const tags = ['dead letters']

const Letter = Type.Object(
  {
    id: Type.String(),
    contactId: Type.String(),
    at: Time('When it was given up'),
    kind: Type.Enum(['send', 'event', 'webhook']),
    reason: Type.String({ examples: ['131026 Message undeliverable'] }),
    body: Type.Unsafe<unknown>({ description: 'The message, the event or the delivery' }),
  },
  { title: 'Dead letter' },
)

const LIST = {
  tags,
  summary: 'What could not be delivered or applied, newest first',
  querystring: PageQueryFields,
  response: { 200: PageOf(Letter), ...problems() },
}
const READ = {
  tags,
  summary: 'One dead letter',
  params: IdParams,
  response: { 200: Letter, ...problems('dead-letter.not-found') },
}
const REPLAY = {
  tags,
  summary: 'Try it again',
  description: 'A message is a new one: it is refused if the person has stopped such messages since.',
  params: IdParams,
  response: {
    200: Type.Object({ contactId: Type.String() }),
    ...problems(
      'dead-letter.not-found',
      'dead-letter.not-replayable',
      'consent.stopped',
      'contact.blocked',
      'window.closed',
    ),
  },
}
const DISCARD = {
  tags,
  summary: 'Remove it from the list',
  params: IdParams,
  response: { 204: Type.Null({ description: 'Removed' }), ...problems('dead-letter.not-found') },
}
