import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { figuresOf, insightsOf, type Period, type Totals } from '../../feedback/insights.ts'
import { dayOf } from '../../stores/tallies.ts'
import type { App, ServerDeps } from '../app.ts'
import { FlowParams } from '../flow-schemas.ts'
import { Day, dayText, problems } from '../schemas.ts'

/** The figures of opting out, and of flows. */
export function insightRoutes(app: App, { host }: ServerDeps): void {
  /** The last 30 days, unless others are asked for. */
  function periodOf(query: { from?: string; to?: string }): Period {
    const last = query.to === undefined ? dayOf(host.now()) : dayIn(query.to)
    const from = query.from === undefined ? last - DEFAULT_DAYS + 1 : dayIn(query.from)
    const days = last - from + 1
    if (days < 1) throw new ApiError('request.invalid', '"from" is after "to".')
    if (days > MAX_DAYS) throw new ApiError('request.invalid', `These are ${days} days: ask for ${MAX_DAYS} at most.`)
    return { from, until: last + 1 }
  }

  app.get('/api/insights', { config: { permission: 'read' }, schema: INSIGHTS }, async ({ query }) => {
    const period = periodOf(query)
    const insights = await insightsOf(host.store, period)
    return {
      ...{ from: dayText(period.from), to: dayText(period.until - 1) },
      ...insights,
      days: insights.days.map((figures) => ({ ...figures, day: dayText(figures.day) })),
    }
  })

  app.get('/api/flows/:id/figures', { config: { permission: 'read' }, schema: FIGURES }, ({ params, query }) =>
    figuresOf(host.store, params.id, query.version, periodOf(query)),
  )
}

const DEFAULT_DAYS = 30
/** A year, compared with the one before. */
const MAX_DAYS = 366

function dayIn(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at) || dayText(dayOf(at)) !== text) throw new ApiError('request.invalid', `"${text}" is no day.`)
  return dayOf(at)
}

const tags = ['insights']

const days = {
  from: Type.Optional(Type.String({ ...Day, description: 'The first day (UTC). Absent: 30 days are shown' })),
  to: Type.Optional(Type.String({ ...Day, description: 'The last day. Absent: today' })),
}
const totals = {
  optOuts: Type.Integer({ description: 'Stops that people asked for themselves' }),
  messages: Type.Integer({ description: 'Messages sent, but for answers to wishes about messages' }),
  conversations: Type.Integer({ description: 'Conversations with flows that began' }),
} satisfies Record<keyof Totals, unknown>
const Counts = Type.Record(Type.String(), Type.Integer())

const INSIGHTS = {
  tags,
  summary: 'How many people stop, when, how and after what',
  querystring: Type.Object(days, { additionalProperties: false }),
  response: {
    200: Type.Object(
      {
        from: Day,
        to: Day,
        totals: Type.Object(totals),
        before: Type.Object(totals, { description: 'Of as many days before' }),
        days: Type.Array(
          Type.Object({
            day: Day,
            ...totals,
            sources: Type.Unsafe<Record<string, number>>({
              ...Counts,
              description: 'Stops by source, as in the ledger',
            }),
            reasons: Type.Unsafe<Record<string, number>>({ ...Counts, description: 'Answers to "why did you stop?"' }),
          }),
        ),
        sources: Type.Array(
          Type.Object({
            source: Type.String({ examples: ['keyword', 'link', 'import'] }),
            optOuts: Type.Integer(),
            isOwn: Type.Boolean({ description: 'Asked for by the person, and so part of `totals`' }),
          }),
        ),
        flows: Type.Array(
          Type.Object({
            flowId: Type.String(),
            version: Type.Integer({ description: '0: what is built in' }),
            optOuts: Type.Integer({ description: 'Stops of people who were in it' }),
            messages: Type.Integer({ description: 'What it sent' }),
            steps: Type.Unsafe<Record<string, number>>({ ...Counts, description: 'These stops by step' }),
          }),
        ),
        templates: Type.Array(
          Type.Object({
            name: Type.String(),
            optOuts: Type.Integer({ description: 'Stops of people who had got it last, in the 72 hours before' }),
            messages: Type.Integer({ description: 'How often it was sent' }),
          }),
        ),
        reasons: Type.Array(Type.Object({ reason: Type.String(), answers: Type.Integer() })),
      },
      { title: 'Insights' },
    ),
    ...problems(),
  },
}
const FIGURES = {
  tags,
  summary: 'What happened at the steps of a flow',
  params: FlowParams,
  querystring: Type.Object(
    { ...days, version: Type.Optional(Type.Integer({ minimum: 1, description: 'Absent: all versions together' })) },
    { additionalProperties: false },
  ),
  response: {
    200: Type.Object(
      {
        conversations: Type.Integer({ description: 'How many began' }),
        nodes: Type.Array(
          Type.Object({
            nodeId: Type.String(),
            arrivals: Type.Integer(),
            stops: Type.Integer({ description: 'Of people who were there when they stopped' }),
          }),
        ),
        outputs: Type.Array(Type.Object({ nodeId: Type.String(), output: Type.String(), count: Type.Integer() })),
      },
      { title: 'Figures of a flow' },
    ),
    ...problems(),
  },
}
