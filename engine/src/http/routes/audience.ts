import Type from 'typebox'
import type { ContactRecord } from '../../contacts/contact.ts'
import type { App, ServerDeps } from '../app.ts'
import { knownScope } from '../known-scope.ts'
import { IdentityView, PageOf, paging, problems, Scope, SearchQuery } from '../schemas.ts'

/** Whom a campaign may go to. Each of its messages is asked about again when it is sent. */
export function audienceRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host
  const config = { permission: 'read' } as const

  app.get('/api/audience', { config, schema: LIST }, async ({ query }) => {
    const scope = knownScope(query.scope, host.settings())
    const { items, next } = await store.audience({ ...paging(query), scope })
    const records = await Promise.all(items.map((id) => store.get(id)))
    return { items: records.flatMap((record) => (record ? memberOf(record) : [])), next }
  })

  app.get('/api/audience/count', { config, schema: COUNT }, async ({ query }) => {
    const scope = knownScope(query.scope, host.settings())
    const [contacts, audience] = await Promise.all([store.countContacts({}), store.countAudience(scope)])
    return { contacts, audience }
  })
}

function memberOf({ id, identities }: ContactRecord) {
  const current = identities.filter(({ supersededAt }) => supersededAt === undefined)
  return { contactId: id, identities: current.map(({ kind, value }) => ({ kind, value })) }
}

const tags = ['contacts']
const scope = {
  ...Scope,
  description: 'What is to be sent: `marketing`, `topic:<id>`, or `all` for any other message that the business begins',
}
const LIST = {
  tags,
  summary: 'Contacts who may be written to now',
  description:
    'Without those who stopped these messages, who are blocked, or who were asked whether to stop and have not answered. Anybody ' +
    'may stop a moment later: consent is read again for every message.',
  querystring: Type.Object(
    { scope, after: SearchQuery.properties.after, limit: SearchQuery.properties.limit },
    { additionalProperties: false },
  ),
  response: {
    200: PageOf(
      Type.Object({ contactId: Type.String(), identities: Type.Array(IdentityView) }, { title: 'AudienceMember' }),
    ),
    ...problems('topic.unknown'),
  },
}
const COUNT = {
  tags,
  summary: 'How many of all contacts may be written to now',
  querystring: Type.Object({ scope }, { additionalProperties: false }),
  response: {
    200: Type.Object({ contacts: Type.Integer(), audience: Type.Integer() }),
    ...problems('topic.unknown'),
  },
}
