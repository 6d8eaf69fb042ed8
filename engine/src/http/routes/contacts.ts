import Type from 'typebox'
import { standingOf, verifyChain } from '../../consent/ledger.ts'
import { type ContactRecord, type IdentityKey, identityKey } from '../../contacts/contact.ts'
import type { ConsentRecorded } from '../../contacts/events.ts'
import { withVariants } from '../../contacts/identities.ts'
import { ApiError } from '../../errors.ts'
import { MAX_CLOCK_SKEW_MS } from '../../limits.ts'
import type { JournalKind } from '../../stores/store.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf, eventKey } from '../caller.ts'
import { knownScope } from '../known-scope.ts'
import {
  ContactView,
  contactView,
  IdempotencyHeaders,
  IdParams,
  Nullable,
  PageOf,
  PageQueryFields,
  paging,
  problems,
  Scope,
  SearchQuery,
  StopView,
  SubscriptionView,
  Time,
} from '../schemas.ts'

export function contactRoutes(app: App, { host, channels }: ServerDeps): void {
  const { store } = host

  async function contactOf(id: string): Promise<ContactRecord> {
    const record = await store.get(id)
    if (!record) throw new ApiError('contact.not-found', `There is no contact "${id}".`)
    return record
  }

  async function consentOf(id: string) {
    const { consent } = await contactOf(id)
    const ledger = await store.ledger(id)
    const fault = verifyChain(ledger, host.sha256, standingOf(consent))
    return {
      stops: consent.stops.map(({ optInsBefore, rev, ...stop }) => stop),
      hold: consent.hold && { since: consent.hold.since, expiresAt: consent.hold.expiresAt },
      optIns: consent.optIns,
      feedback: ledger.flatMap(({ id: entryId, feedback, effectiveAt }) =>
        feedback ? { ...feedback, at: effectiveAt, entryId } : [],
      ),
      ledger,
      chain: fault ? { intact: false, fault } : { intact: true },
    }
  }

  app.get('/api/contacts', { config: { permission: 'read' }, schema: LIST }, async ({ query }) => {
    if (query.identity === undefined) {
      const { search, subscription } = query
      const { items, next } = await store.contacts({ ...paging(query), search, subscription })
      return { items: items.map(contactView), next }
    }
    const found = await store.find(withVariants([identityOf(query.identity)]))
    return { items: found ? [contactView(found.record)] : [] }
  })

  app.get('/api/contacts/count', { config: { permission: 'read' }, schema: COUNT }, async ({ query }) => ({
    contacts: await store.countContacts(query),
  }))

  app.get('/api/contacts/:id', { config: { permission: 'read' }, schema: READ }, async ({ params }) =>
    contactView(await contactOf(params.id)),
  )

  app.get('/api/contacts/:id/consent', { config: { permission: 'read' }, schema: CONSENT }, ({ params }) =>
    consentOf(params.id),
  )

  app.post('/api/contacts/:id/consent', { config: { permission: 'converse' }, schema: RECORD }, async (request) => {
    const { body, params, principal } = request
    if (body.at !== undefined && body.at > host.now() + MAX_CLOCK_SKEW_MS) {
      throw new ApiError('request.invalid', '"at" lies in the future. Say when the person said so.')
    }
    if (body.action === 'opt-in' && !SAYS_SOMETHING.test(body.evidence ?? '')) {
      throw new ApiError(
        'evidence.missing',
        'Say in "evidence" where and how the person agreed, e.g. the form and its date.',
      )
    }
    const { identities, consent } = await contactOf(params.id)
    // A topic that has been removed is still that of its stops: they can be lifted.
    if (consent.stops.every(({ scope }) => scope !== body.scope)) knownScope(body.scope, host.settings())
    const event: ConsentRecorded = {
      type: 'consent',
      key: eventKey(request, host.newId),
      channel: '',
      who: identities,
      action: body.action,
      scope: body.scope,
      register: 'operator',
      actor: actorOf(principal),
      source: principal.kind === 'key' ? 'api' : 'operator',
      at: body.at ?? host.now(),
      evidence: body.evidence ?? '',
    }
    const { contactId } = await host.handle(event)
    return consentOf(contactId)
  })

  app.get('/api/contacts/:id/events', { config: { permission: 'read' }, schema: EVENTS }, async ({ params, query }) => {
    await contactOf(params.id)
    return store.events(params.id, { ...paging(query), kind: query.kind })
  })

  app.post('/api/contacts/:id/takeover', { config: { permission: 'converse' }, schema: TAKEOVER }, async (request) => {
    const { body, params, principal } = request
    const record = await contactOf(params.id)
    const channel = body.channel ?? latestChannel(record) ?? channels[0]
    if (!channels.includes(channel) && !Object.hasOwn(record.conversations, channel)) {
      throw new ApiError('channel.unknown', `"${channel}" is none of the connected numbers: ${channels.join(', ')}.`)
    }
    const { contactId } = await host.handle({
      type: 'takeover',
      key: eventKey(request, host.newId),
      channel,
      who: record.identities,
      action: body.action,
      by: principal.name,
    })
    return contactView(await contactOf(contactId))
  })
}

function identityOf(text: string): IdentityKey {
  const [kind, value = ''] = text.split(/:(.*)/s)
  return identityKey(kind as IdentityKey['kind'], value)
}

/** Where the person wrote last. */
function latestChannel({ conversations }: ContactRecord): string | undefined {
  const byTime = Object.entries(conversations).sort(([, a], [, b]) => (b.lastInboundAt ?? 0) - (a.lastInboundAt ?? 0))
  return byTime[0]?.[0]
}

/** Blanks, signs and invisible characters prove nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/su

const tags = ['contacts']

const Identity = Type.String({
  pattern: '^(wa_id|bsuid|parent_bsuid):.+$',
  maxLength: 200,
  description: '`wa_id:<phone number>`, `bsuid:<id>` or `parent_bsuid:<id>`',
  examples: ['wa_id:15551234567'],
})
const EventKind = Type.Unsafe<JournalKind>(
  Type.Enum([
    'message.received',
    'message.sent',
    'message.status',
    'message.refused',
    'message.cancelled',
    'message.failed',
    'consent.changed',
    'feedback.given',
    'identity.changed',
    'run.fault',
    'takeover.changed',
    'event.applied',
  ]),
)

const ConsentView = Type.Object(
  {
    stops: Type.Array(StopView, { description: 'Empty: the person gets everything' }),
    hold: Nullable(
      Type.Object(
        { since: Time('When the question was asked'), expiresAt: Time('When silence counts as the answer') },
        { description: 'The person was asked whether to stop; marketing waits' },
      ),
    ),
    optIns: Type.Array(Type.Object({ scope: Scope, since: Time('When it took effect'), entryId: Type.String() })),
    feedback: Type.Array(
      Type.Object({
        reason: Type.String({ examples: ['no-interest'] }),
        text: Nullable(Type.String({ description: "The person's own words" })),
        at: Time('When it was given'),
        entryId: Type.String(),
      }),
    ),
    ledger: Type.Array(Type.Unsafe<object>({ type: 'object', title: 'Ledger entry', additionalProperties: true }), {
      description: 'Every entry, in the order of the hash chain',
    }),
    chain: Type.Object(
      {
        intact: Type.Boolean(),
        fault: Type.Optional(Type.Object({ entryId: Type.String(), problem: Type.String(), message: Type.String() })),
      },
      { description: 'The hash chain, computed anew for this answer' },
    ),
  },
  { title: 'Consent' },
)

const LIST = {
  tags,
  summary: 'Find contacts',
  querystring: Type.Object(
    { ...SearchQuery.properties, subscription: Type.Optional(SubscriptionView), identity: Type.Optional(Identity) },
    { additionalProperties: false },
  ),
  response: { 200: PageOf(ContactView), ...problems() },
}
const COUNT = {
  tags,
  summary: 'How many contacts there are',
  querystring: Type.Object(
    { search: SearchQuery.properties.search, subscription: Type.Optional(SubscriptionView) },
    { additionalProperties: false },
  ),
  response: { 200: Type.Object({ contacts: Type.Integer() }), ...problems() },
}
const READ = {
  tags,
  summary: 'One contact',
  params: IdParams,
  response: { 200: ContactView, ...problems('contact.not-found') },
}
const CONSENT = {
  tags,
  summary: 'Current stops, holds and opt-ins, and the ledger that proves them',
  params: IdParams,
  response: { 200: ConsentView, ...problems('contact.not-found') },
}
const RECORD = {
  tags,
  summary: 'Record an opt-out, or an opt-in with its evidence',
  description: "An opt-in lifts no stop that WhatsApp's own switch or a block holds.",
  params: IdParams,
  headers: IdempotencyHeaders,
  body: Type.Object(
    {
      action: Type.Enum(['opt-out', 'opt-in']),
      scope: Scope,
      evidence: Type.Optional(Type.String({ maxLength: 2000, description: 'Needed for an opt-in' })),
      at: Type.Optional(Time('When the person said so; default: now')),
    },
    {
      additionalProperties: false,
      examples: [{ action: 'opt-out', scope: 'all', evidence: 'Asked by phone, ticket 4711' }],
    },
  ),
  response: { 200: ConsentView, ...problems('contact.not-found', 'evidence.missing', 'topic.unknown') },
}
const EVENTS = {
  tags,
  summary: 'What happened to a contact, newest first',
  params: IdParams,
  querystring: Type.Object(
    { ...PageQueryFields.properties, kind: Type.Optional(EventKind) },
    { additionalProperties: false },
  ),
  response: {
    200: PageOf(
      Type.Object(
        {
          id: Type.String(),
          contactId: Type.String(),
          at: Time('When it happened'),
          kind: EventKind,
          data: Type.Unsafe<unknown>({ description: 'Depends on the kind' }),
        },
        { title: 'Event' },
      ),
    ),
    ...problems('contact.not-found'),
  },
}
const TAKEOVER = {
  tags,
  summary: 'Let a person answer instead of the bot, or give back to the bot',
  params: IdParams,
  headers: IdempotencyHeaders,
  body: Type.Object(
    {
      action: Type.Enum(['begin', 'release']),
      channel: Type.Optional(Type.String({ description: 'Default: where the person wrote last' })),
    },
    { additionalProperties: false, examples: [{ action: 'begin' }] },
  ),
  response: { 200: ContactView, ...problems('contact.not-found') },
}
