import Type from 'typebox'
import { LAYOUTS } from '../../lists/layouts.ts'
import { unsubscribeCsv } from '../../lists/unsubscribe-csv.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf, eventKey } from '../caller.ts'
import {
  IdempotencyHeaders,
  IdentityView,
  keyOf,
  PageOf,
  paging,
  problems,
  Recipient,
  Scope,
  SearchQuery,
  StopView,
} from '../schemas.ts'

/** The unsubscribe list: the view of all active stops. */
export function unsubscribeRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host

  app.get('/api/unsubscribes', { config: { permission: 'read' }, schema: LIST }, async ({ query }) => {
    const { items, next } = await store.stops({ ...paging(query), search: query.search })
    return { items: items.map(({ optInsBefore, rev, ...row }) => row), next }
  })

  app.post('/api/unsubscribes', { config: { permission: 'converse' }, schema: ADD }, async (request) => {
    const { people, scope = 'all', evidence = '' } = request.body
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

  app.get('/api/unsubscribes/export', { config: { permission: 'read' }, schema: EXPORT }, ({ query }, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="unsubscribes.csv"')
      .send(unsubscribeCsv(store, query.layout)),
  )
}

const tags = ['unsubscribes']

const LIST = {
  tags,
  summary: 'Active stops, newest first',
  querystring: SearchQuery,
  response: {
    200: PageOf(
      Type.Object(
        {
          ...StopView.properties,
          contactId: Type.String(),
          name: Type.String(),
          identities: Type.Array(IdentityView),
        },
        { title: 'Unsubscribe' },
      ),
    ),
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
    ...problems(),
  },
}
/** Streamed, hence not typed by its schema. */
const CSV: object = {
  200: { description: 'One line for each stop', content: { 'text/csv': { schema: Type.String() } } },
}
const EXPORT = {
  tags,
  summary: 'The whole list as CSV',
  description:
    'In our own format, which the import reads back, or in the layout of another system. The others know no topics: such ' +
    'stops are left out there, and so is whoever is only unreachable.',
  querystring: Type.Object(
    { layout: Type.Optional(Type.Enum([...LAYOUTS], { description: 'Default: our own, `basta`' })) },
    { additionalProperties: false },
  ),
  response: { ...CSV, ...problems() },
}
