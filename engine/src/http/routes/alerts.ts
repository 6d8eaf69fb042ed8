import Type, { type Static } from 'typebox'
import { ApiError } from '../../errors.ts'
import { type Alert, alertsOf, listed } from '../../feedback/alerts.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf } from '../caller.ts'
import { IdParams, Nullable, problems, Time } from '../schemas.ts'
import { Answer, answerView, Source } from './feedback.ts'

/** How many of the latest answers an alert shows. */
const EXAMPLES = 5

/** Where people come from who say that they never agreed (R35). */
export function alertRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host

  app.get('/api/alerts', { config: { permission: 'read' }, schema: LIST }, async ({ query }) => {
    const alerts = await alertsOf(store)
    const wanted = alerts.filter(({ state }) => query.state === undefined || state === query.state)
    return { items: await Promise.all(wanted.map(alertView)) }
  })

  app.post(
    '/api/alerts/:id/acknowledge',
    { config: { permission: 'converse' }, schema: ACKNOWLEDGE },
    async (request) => {
      const { id } = request.params
      const alert = (await alertsOf(store)).find((one) => one.id === id)
      if (!alert) throw new ApiError('alert.not-found', `There is no alert "${id}".`)
      const acknowledged = { upTo: alert.lastAt, at: host.now(), by: actorOf(request.principal) }
      await store.acknowledge({ alertId: id, ...acknowledged })
      return alertView({ ...alert, state: 'acknowledged', acknowledged })
    },
  )

  async function alertView(alert: Alert): Promise<Static<typeof AlertView>> {
    const reason = 'registered-without-consent'
    const [all, { items }] = await Promise.all([
      listed(store, alert.source),
      store.feedback({ reason, source: alert.id, limit: EXAMPLES }),
    ])
    const share = all === null || all === 0 ? null : Math.min(1, alert.people / all)
    return { ...alert, listed: all, share, examples: items.map(answerView) }
  }
}

const tags = ['alerts']

const State = Type.Enum(['open', 'acknowledged'])
const AlertView = Type.Object(
  {
    id: Type.String(),
    source: Source,
    state: State,
    people: Type.Integer({ description: 'Who said that they never agreed' }),
    listed: Nullable(Type.Integer({ description: 'Rows by which the list named people. Null: it is no list' })),
    share: Nullable(Type.Number({ description: 'Of the people of the list, 0 to 1', minimum: 0, maximum: 1 })),
    firstAt: Time('The first answer'),
    lastAt: Time('The last answer'),
    acknowledged: Nullable(
      Type.Object({ upTo: Time('The last answer then'), at: Time('When'), by: Type.String({ description: 'Who' }) }),
    ),
    examples: Type.Array(Answer, { description: 'The latest answers, newest first' }),
  },
  { title: 'Alert' },
)

const LIST = {
  tags,
  summary: 'Lists, templates, flows and numbers by which people came who say that they never agreed, the latest first',
  querystring: Type.Object({ state: Type.Optional(State) }, { additionalProperties: false }),
  response: { 200: Type.Object({ items: Type.Array(AlertView) }), ...problems() },
}
const ACKNOWLEDGE = {
  tags,
  summary: 'Say that somebody looks after it',
  description: 'A later answer opens the alert again.',
  params: IdParams,
  response: { 200: AlertView, ...problems('alert.not-found') },
}
