import { createReadStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import Type, { type Static } from 'typebox'
import type { LedgerEntry } from '../../consent/ledger.ts'
import { LAYOUTS } from '../../lists/layouts.ts'
import { type Losses, unsubscribeCsv } from '../../lists/unsubscribe-csv.ts'
import type { StopFilter, StopRow } from '../../stores/store.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf, eventKey } from '../caller.ts'
import { knownScope } from '../known-scope.ts'
import {
  IdempotencyHeaders,
  IdentityView,
  keyOf,
  Nullable,
  PageOf,
  paging,
  problems,
  Recipient,
  Register,
  Scope,
  SearchQuery,
  StopView,
} from '../schemas.ts'
import { spooled } from '../spooled.ts'

/** The unsubscribe list: the view of all active stops. */
export function unsubscribeRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host

  app.get('/api/unsubscribes', { config: { permission: 'read' }, schema: LIST }, async ({ query }) => {
    const { items, next } = await store.stops({ ...paging(query), ...filterOf(query), order: query.order })
    const entries = await store.ledgerEntries(items.map(({ entryId }) => entryId))
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    return { items: items.map((row) => rowOf(row, byId.get(row.entryId))), next }
  })

  app.get('/api/unsubscribes/count', { config: { permission: 'read' }, schema: COUNT }, async ({ query }) => ({
    stops: await store.countStops(filterOf(query)),
  }))

  app.post('/api/unsubscribes', { config: { permission: 'converse' }, schema: ADD }, async (request) => {
    const { people, evidence = '' } = request.body
    const scope = knownScope(request.body.scope ?? 'all', host.settings())
    const { principal } = request
    const key = eventKey(request, host.newId)
    const at = host.now()
    const items = await Promise.all(
      people.map(async (recipient, index) => {
        const who = keyOf(recipient)
        const { contactId } = await host.handle({
          type: 'consent',
          key: `${key}:${index}`,
          channel: '',
          who: [who],
          action: 'opt-out',
          scope,
          register: 'operator',
          actor: actorOf(principal),
          source: principal.kind === 'key' ? 'api' : 'operator',
          at,
          evidence,
        })
        return { identity: who, contactId }
      }),
    )
    return { items }
  })

  app.get('/api/unsubscribes/export', { config: { permission: 'read' }, schema: EXPORT }, ({ query }, reply) => {
    const { lines, losses } = unsubscribeCsv(store, query.layout, filterOf(query))
    reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="unsubscribes.csv"')
    if ((query.layout ?? 'basta') === 'basta') return reply.send(lines)
    // What the layout cannot carry is known at its end, and told before its beginning.
    return spooled(lines, async (file) => {
      reply.header('basta-left-out', headerOf(losses, ['topics', 'userIds', 'unreachable']))
      reply.header('basta-changed', headerOf(losses, ['wider', 'narrower', 'endless']))
      reply.send(createReadStream(file))
      await finished(reply.raw).catch(() => undefined)
      return reply
    })
  })
}

const headerOf = (losses: Losses, names: readonly (keyof Losses)[]) =>
  names.map((name) => `${name}=${losses[name]}`).join(', ')

function filterOf({ search, scope, register }: StopFilter): StopFilter {
  return { search, scope, register }
}

function rowOf({ optInsBefore, rev, ...row }: StopRow, entry: LedgerEntry | undefined): Static<typeof Row> {
  if (!entry) return { ...row, record: null }
  const { source, actor, text, evidence, flow, template } = entry
  return { ...row, record: { source, actor, text, evidence, flow, template } }
}

const tags = ['unsubscribes']

const Row = Type.Object(
  {
    ...StopView.properties,
    contactId: Type.String(),
    name: Type.String(),
    identities: Type.Array(IdentityView),
    record: Nullable(
      Type.Object(
        {
          source: Type.String({ description: 'How the wish reached us', examples: ['keyword'] }),
          actor: Type.String({ examples: ['contact', 'operator:Ana'] }),
          text: Nullable(Type.String({ description: 'What the person wrote or tapped' })),
          evidence: Nullable(Type.String()),
          flow: Nullable(Type.Object({ id: Type.String(), version: Type.Integer(), node: Type.String() })),
          template: Nullable(Type.String({ description: 'The template it answers' })),
        },
        { description: 'What the ledger says of it' },
      ),
    ),
  },
  { title: 'Unsubscribe' },
)
const filters = {
  search: SearchQuery.properties.search,
  scope: Type.Optional(Scope),
  register: Type.Optional(Register),
}
const COUNT = {
  tags,
  summary: 'How many active stops there are',
  querystring: Type.Object(filters, { additionalProperties: false }),
  response: { 200: Type.Object({ stops: Type.Integer() }), ...problems() },
}
const LIST = {
  tags,
  summary: 'Active stops, newest first unless asked otherwise',
  querystring: Type.Object(
    { ...SearchQuery.properties, ...filters, order: Type.Optional(Type.Enum(['newest', 'oldest'])) },
    { additionalProperties: false },
  ),
  response: {
    200: PageOf(Row),
    ...problems(),
  },
}
const ADD = {
  tags,
  summary: 'Add people to the unsubscribe list',
  description: 'Whoever is not known yet becomes a contact, so that no later message reaches them.',
  headers: IdempotencyHeaders,
  body: Type.Object(
    {
      people: Type.Array(Recipient, { minItems: 1, maxItems: 1000 }),
      scope: Type.Optional(Scope),
      evidence: Type.Optional(Type.String({ maxLength: 2000 })),
    },
    {
      additionalProperties: false,
      examples: [{ people: [{ wa_id: '15551234567' }], scope: 'all', evidence: 'Asked by e-mail' }],
    },
  ),
  response: {
    200: Type.Object({ items: Type.Array(Type.Object({ identity: IdentityView, contactId: Type.String() })) }),
    ...problems('topic.unknown'),
  },
}
/** Streamed, hence not typed by its schema. */
const CSV: object = {
  200: {
    description: 'One line for each stop and identity',
    headers: {
      'basta-left-out': Type.String({
        description:
          'In another layout: stops that are left out. Of topics, since there they would stop everything; of people who have no ' +
          'phone number; of people who are only unreachable.',
        examples: ['topics=2, userIds=1, unreachable=0'],
      }),
      'basta-changed': Type.String({
        description:
          'In another layout: stops that are wider there than here, or narrower, or pauses that do not end there',
        examples: ['wider=3, narrower=0, endless=1'],
      }),
    },
    content: { 'text/csv': { schema: Type.String() } },
  },
}
const EXPORT = {
  tags,
  summary: 'The list as CSV',
  description:
    'In our own format, or in the layout of another system, which knows one kind of stop and no end of one: the columns ' +
    '`basta_scope` and `basta_until` say what a stop is here. The import reads all of them back.',
  querystring: Type.Object(
    { ...filters, layout: Type.Optional(Type.Enum([...LAYOUTS], { description: 'Default: our own, `basta`' })) },
    { additionalProperties: false },
  ),
  response: { ...CSV, ...problems() },
}
