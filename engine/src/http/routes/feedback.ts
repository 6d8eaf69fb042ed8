import type { FeedbackReason } from '@basta/nodes/contract.ts'
import Type, { type Static } from 'typebox'
import type { FeedbackGiven } from '../../consent/feedback.ts'
import { feedbackCsv } from '../../feedback/feedback-csv.ts'
import type { FeedbackCount, FeedbackDimension, FeedbackFilter, JournalEvent } from '../../stores/store.ts'
import type { App, ServerDeps } from '../app.ts'
import { Nullable, PageOf, PageQueryFields, paging, problems, Time } from '../schemas.ts'

/** The answers to "why did you stop?" (R22, R24). */
export function feedbackRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host

  app.get('/api/feedback', { config: { permission: 'read' }, schema: LIST }, async ({ query }) => {
    const { items, next } = await store.feedback({ ...paging(query), ...filterOf(query) })
    return { items: items.map(answerView), next }
  })

  app.get('/api/feedback/summary', { config: { permission: 'read' }, schema: SUMMARY }, async ({ query }) => {
    const filter = filterOf(query)
    const by = async (dimension: FeedbackDimension) => grouped(await store.countFeedback(dimension, filter))
    const reasons = await store.countFeedback('reason', filter)
    return {
      answers: reasons.reduce((sum, { answers }) => sum + answers, 0),
      reasons: reasons.map(({ reason, answers, people }) => ({ reason, answers, people })),
      flows: await by('flow'),
      templates: await by('template'),
      sources: await by('source'),
      channels: await by('channel'),
      days: await by('day'),
    }
  })

  app.get('/api/feedback/export', { config: { permission: 'read' }, schema: EXPORT }, ({ query }, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="feedback.csv"')
      .send(feedbackCsv(store, filterOf(query))),
  )
}

function filterOf({ reason, flow, template, source, channel, from, until }: FeedbackFilter): FeedbackFilter {
  return { reason, flow, template, source, channel, from, until }
}

export function answerView({ id, contactId, at, data }: JournalEvent): Static<typeof Answer> {
  const { reason, text, flow, template, channel, stop, sources } = data as unknown as FeedbackGiven
  return { id, contactId, at, reason, text, flow, template, channel, stop, sources }
}

/** One line for each key, whatever the reasons. */
function grouped(counts: readonly FeedbackCount[]): Static<typeof Group>[] {
  const keys = [...new Set(counts.map(({ key }) => key))]
  return keys.map((key) => {
    const own = counts.filter((count) => count.key === key)
    return {
      key,
      name: own[0]?.name ?? key,
      answers: own.reduce((sum, { answers }) => sum + answers, 0),
      reasons: Object.fromEntries(own.map(({ reason, answers }) => [reason, answers])),
    }
  })
}

const tags = ['feedback']

const Reason = Type.Unsafe<FeedbackReason>(
  Type.Enum(['no-interest', 'issue-solved', 'dissatisfied-content', 'registered-without-consent', 'other']),
)
export const Source = Type.Object(
  { kind: Type.Enum(['list', 'template', 'flow', 'first-contact']), id: Type.String(), name: Type.String() },
  { title: 'Source', description: 'The imported list; for others the template, the flow or the number they came by' },
)
export const Answer = Type.Object(
  {
    id: Type.String(),
    contactId: Type.String(),
    at: Time('When it was given'),
    reason: Reason,
    text: Nullable(Type.String({ description: "The person's own words" })),
    flow: Nullable(
      Type.Object(
        { id: Type.String(), version: Type.Integer() },
        { description: 'The flow the person was in when they stopped, else the one that asked' },
      ),
    ),
    template: Nullable(
      Type.String({ description: 'The last template they had got, if not more than 72 hours before' }),
    ),
    channel: Nullable(Type.String({ description: 'Phone number id of the business' })),
    stop: Nullable(Type.String({ description: 'The ledger entry of the stop' })),
    sources: Type.Array(Source),
  },
  { title: 'Answer' },
)
const Group = Type.Object(
  {
    key: Type.String({ description: 'Empty: none' }),
    name: Type.String(),
    answers: Type.Integer(),
    reasons: Type.Record(Type.String(), Type.Integer(), { description: 'Answers by reason' }),
  },
  { title: 'Answers' },
)

const filters = {
  reason: Type.Optional(Reason),
  flow: Type.Optional(Type.String({ maxLength: 200, description: 'Id of the flow' })),
  template: Type.Optional(Type.String({ maxLength: 600, description: 'Name of the template' })),
  source: Type.Optional(Type.String({ maxLength: 600, description: '`list:<id>`, or another source' })),
  channel: Type.Optional(Type.String({ maxLength: 100, description: 'Phone number id of the business' })),
  from: Type.Optional(Time('At this time or later')),
  until: Type.Optional(Time('Before this time')),
}
const FilterQuery = Type.Object(filters, { additionalProperties: false })

const LIST = {
  tags,
  summary: 'Answers to "why did you stop?", newest first',
  querystring: Type.Object({ ...PageQueryFields.properties, ...filters }, { additionalProperties: false }),
  response: { 200: PageOf(Answer), ...problems() },
}
const SUMMARY = {
  tags,
  summary: 'Answers counted by reason, flow, template, source, number and day (UTC)',
  querystring: FilterQuery,
  response: {
    200: Type.Object(
      {
        answers: Type.Integer(),
        reasons: Type.Array(Type.Object({ reason: Reason, answers: Type.Integer(), people: Type.Integer() })),
        flows: Type.Array(Group, { description: '`<flow>@<version>`' }),
        templates: Type.Array(Group),
        sources: Type.Array(Group, { description: '`list:<id>`; for people from no list, what they came by' }),
        channels: Type.Array(Group),
        days: Type.Array(Group),
      },
      { title: 'Summary of answers' },
    ),
    ...problems(),
  },
}
/** Streamed, hence not typed by its schema. */
const CSV: object = {
  200: { description: 'One line for each answer', content: { 'text/csv': { schema: Type.String() } } },
}
const EXPORT = {
  tags,
  summary: 'Answers as CSV',
  querystring: FilterQuery,
  response: { ...CSV, ...problems() },
}
