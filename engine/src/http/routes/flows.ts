import type { Issue, Language } from '@basta/nodes/contract.ts'
import type { FastifyReply, preValidationHookHandler } from 'fastify'
import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { acceptedLanguage } from '../../evidence/language.ts'
import { issueIn } from '../../flow/issue-sentence.ts'
import { unknownKinds } from '../../flow/issues/unknown-kinds.ts'
import { type Flow, loadFlow } from '../../flow/load.ts'
import { MAX_FLOW_CHARS } from '../../limits.ts'
import { compile } from '../../run/compile.ts'
import { verify } from '../../run/verify.ts'
import type { FlowDraft, FlowVersion, PlannedPublication } from '../../stores/flows.ts'
import { dayOf } from '../../stores/tallies.ts'
import type { App, ServerDeps } from '../app.ts'
import { flowChanged } from '../flow-changed.ts'
import { Document, FlowId, FlowParams, versionFields, versionView } from '../flow-schemas.ts'
import { FailedTestView, IssueView, LanguageHeaders, Nullable, problems, Time } from '../schemas.ts'

/** UTF-8 takes up to three bytes for each UTF-16 unit. */
const BODY_LIMIT = 3 * MAX_FLOW_CHARS
/** What the list of flows shows. */
const WEEK_DAYS = 7
/** RFC 7240: the caller knows what it has sent. */
const MINIMAL = 'return=minimal'

export function flowRoutes(app: App, { host, registry }: ServerDeps): void {
  const { store, machines, publications } = host
  const { review, reviewDrafts } = publications.reviewer

  async function draftOf(id: string): Promise<FlowDraft> {
    const draft = await store.flow(id)
    if (!draft) throw new ApiError('flow.not-found', `There is no flow "${id}".`)
    return draft
  }

  function load(document: unknown, language: Language): Flow {
    const loaded = loadFlow(document, registry)
    if (loaded.ok) return loaded.flow
    const count = loaded.issues.length
    const detail = `The document is not a flow yet: ${count} ${count === 1 ? 'mistake' : 'mistakes'}, listed in "issues".`
    throw new ApiError('flow.invalid', detail, { issues: loaded.issues.map((issue) => issueIn(issue, language)) })
  }

  async function issuesOf(flow: Flow, language: Language) {
    return (await review(flow)).map((issue) => issueIn(issue, language))
  }

  const withTag = (reply: FastifyReply, { revision }: FlowDraft) => reply.header('etag', `"${revision}"`)

  async function answerDraft(reply: FastifyReply, draft: FlowDraft, language: Language) {
    const loaded = loadFlow(draft.document, registry)
    const issues = loaded.ok
      ? await issuesOf(loaded.flow, language)
      : loaded.issues.map((issue) => issueIn(issue, language))
    return withTag(reply, draft).send({ ...draft, issues })
  }

  app.get('/api/flows', { config: { permission: 'read' }, schema: LIST }, async () => {
    const today = dayOf(host.now())
    const week = { from: today - WEEK_DAYS + 1, until: today + 1 }
    const [drafts, current, plans, begun, optOuts] = await Promise.all([
      store.flows(),
      store.publishedFlows(),
      store.plannedPublications(),
      store.dailyTallies({ of: 'begun', ...week }),
      store.dailyTallies({ of: 'opt-out-in-flow', ...week }),
    ])
    const issues = await reviewDrafts(drafts)
    const live = new Map(current.map((version) => [version.flowId, version]))
    const days = Array.from({ length: WEEK_DAYS }, (_, i) => week.from + i)
    /** How many of these concern the flow on each day: keys begin with `<flow>@`. */
    const byDay = (tallies: typeof begun, id: string) => {
      const own = tallies.filter(({ key }) => key.startsWith(`${id}@`))
      return days.map((day) => own.reduce((sum, tally) => (tally.day === day ? sum + tally.count : sum), 0))
    }
    return {
      items: drafts.map((draft) => ({
        ...rowOf(draft, live.get(draft.id)),
        planned: plannedIn(plans.find(({ flowId }) => flowId === draft.id)),
        issues: countBySeverity(issues.get(draft.id) ?? []),
        conversations: byDay(begun, draft.id),
        optOuts: byDay(optOuts, draft.id),
      })),
    }
  })

  const get = { config: { permission: 'read' as const }, schema: READ }
  app.get('/api/flows/:id', get, async ({ params, query, headers }, reply) => {
    const draft = await draftOf(params.id)
    return query.issues ? answerDraft(reply, draft, languageOf(headers)) : withTag(reply, draft).send(draft)
  })

  const put = { config: { permission: 'design' as const }, schema: PUT, bodyLimit: BODY_LIMIT }
  app.put('/api/flows/:id', put, async ({ params: { id }, headers, body, principal }, reply) => {
    const language = languageOf(headers)
    const { document } = load(body, language)
    if (document.id !== id) {
      throw new ApiError('request.invalid', `The document has the id "${document.id}", the address "${id}".`)
    }
    const basedOn = await revisionIn(headers, id)
    const saved = await store.saveFlow(document, host.now(), { by: principal.name, basedOn })
    if (!saved) throw flowChanged(await draftOf(id))
    if (headers.prefer !== MINIMAL) return answerDraft(reply, saved, language)
    return withTag(reply, saved).header('preference-applied', MINIMAL).code(204).send(null)
  })

  /** The revision that the caller has changed, or undefined for whichever there is. */
  async function revisionIn(headers: { 'if-match'?: string; 'if-none-match'?: string }, id: string) {
    const { 'if-match': match, 'if-none-match': noneMatch } = headers
    if (noneMatch !== undefined) return 0
    if (match !== undefined) return match === '*' ? undefined : Number(match.slice(1, -1))
    const draft = await store.flow(id)
    if (!draft) return 0
    throw new ApiError(
      'revision.missing',
      `Say which revision you have changed: If-Match: "${draft.revision}". If-Match: * replaces whatever is there.`,
    )
  }

  app.delete('/api/flows/:id', { config: { permission: 'design' }, schema: DELETE }, async ({ params }, reply) => {
    await draftOf(params.id)
    await store.deleteFlow(params.id)
    await machines.refresh()
    return reply.code(204).send(null)
  })

  app.post(
    '/api/flows/:id/discard',
    { config: { permission: 'design' }, schema: DISCARD, preValidation: withBody },
    async ({ params: { id }, headers, body, principal }, reply) => {
      const { publishedVersion } = await draftOf(id)
      const live = publishedVersion === null ? null : await store.flowVersion(id, publishedVersion)
      if (!live)
        throw new ApiError('flow.not-published', 'Nothing of this flow is published that it could become again.')
      const save = { by: principal.name, basedOn: body.revision, keepBefore: true }
      const saved = await store.saveFlow(live.document, host.now(), save)
      if (!saved) throw flowChanged(await draftOf(id))
      return answerDraft(reply, saved, languageOf(headers))
    },
  )

  app.post(
    '/api/flows/:id/publish',
    { config: { permission: 'design' }, schema: PUBLISH, preValidation: withBody },
    async ({ params: { id }, headers, body, principal }, reply) => {
      const { draft, issues } = await readyDraft(id, body.revision, languageOf(headers))
      const { name, note } = body
      const publication = { by: principal.name, basedOn: draft.revision, name, note }
      const published = await store.publishFlow(draft.document, host.now(), publication)
      if (!published) throw flowChanged(await draftOf(id))
      await machines.refresh()
      return reply.code(201).send({ ...versionView(published), issues })
    },
  )

  /** The draft, if it can be published as it is. */
  async function readyDraft(id: string, revision: number | undefined, language: Language) {
    const draft = await draftOf(id)
    if (draft.revision !== (revision ?? draft.revision)) throw flowChanged(draft)
    const flow = load(draft.document, language)
    const { issues: found, errors, tests: failed } = await publications.examine(flow)
    const issues = found.map((issue) => issueIn(issue, language))
    if (errors.length > 0) {
      const [first] = issues.filter(({ severity }) => severity === 'error')
      throw new ApiError('flow.invalid', `Correct what is listed in "issues" first: ${first?.message}`, { issues })
    }
    const tests = failed.map((test) => ({ ...test, message: test.message[language] }))
    const [first] = tests
    if (first) {
      const detail = `The test "${first.name}" fails at step ${first.step + 1}: ${first.message}`
      throw new ApiError('flow.tests-failed', detail, { tests })
    }
    return { draft: { ...draft, document: flow.document }, issues }
  }

  const planned = '/api/flows/:id/planned-publication'
  app.get(planned, { config: { permission: 'read' }, schema: PLANNED }, async ({ params: { id }, headers }) => {
    await draftOf(id)
    const plan = await store.plannedPublication(id)
    return { planned: plan && planView(plan, languageOf(headers)) }
  })

  app.put(
    planned,
    { config: { permission: 'design' }, schema: PLAN },
    async ({ params: { id }, headers, body, principal }) => {
      const language = languageOf(headers)
      if (body.at <= host.now()) throw new ApiError('request.invalid', 'The time to publish lies in the past.')
      const { draft } = await readyDraft(id, body.revision, language)
      const plan: PlannedPublication = {
        ...{ id: host.newId(), flowId: id, document: draft.document, revision: draft.revision, at: body.at },
        ...{ plannedAt: host.now(), plannedBy: principal.name, name: body.name ?? '', note: body.note ?? '' },
        failure: null,
      }
      if (!(await store.planPublication(plan))) throw flowChanged(await draftOf(id))
      host.timers.wakeAt(plan.at)
      return { planned: planView(plan, language) }
    },
  )

  app.delete(planned, { config: { permission: 'design' }, schema: CANCEL }, async ({ params: { id } }, reply) => {
    await draftOf(id)
    await store.cancelPlanned(id)
    return reply.code(204).send(null)
  })

  app.post('/api/flows/:id/verify', { config: { permission: 'read' }, schema: VERIFY }, async ({ params, headers }) => {
    const flow = load((await draftOf(params.id)).document, languageOf(headers))
    if (flow.unknown.length > 0)
      throw new ApiError('flow.invalid', 'Nothing can be proved of steps of unknown kinds.', {
        issues: unknownKinds(flow).map((issue) => issueIn(issue, languageOf(headers))),
      })
    const { next } = compile(flow, 0)
    const inService = machines.view.published().map((machine) => machine.flow)
    return verify(flow, (nodeId) => next(nodeId, 'OPT_OUT'), host.settings().stopScope, inService)
  })
}

function rowOf({ id, document, revision, updatedAt, savedBy, publishedVersion }: FlowDraft, live?: FlowVersion) {
  const { name, locale, nodes } = document
  return {
    ...{ id, name, locale, revision, updatedAt, savedBy, publishedVersion },
    triggers: nodes.flatMap(({ id: nodeId, type, data }) => {
      const { on, keywords } = data as { on?: unknown; keywords?: unknown }
      return type === 'trigger'
        ? { nodeId, type: String(on), words: Array.isArray(keywords) ? keywords.map(String) : [] }
        : []
    }),
    publishedAt: live?.publishedAt ?? null,
    publishedBy: live?.publishedBy ?? null,
    hasUnpublishedChanges: live !== undefined && JSON.stringify(live.document) !== JSON.stringify(document),
  }
}

const plannedIn = (plan?: PlannedPublication) =>
  plan ? { at: plan.at, by: plan.plannedBy, hasFailed: plan.failure !== null } : null

function planView({ id: _, document: __, failure, ...plan }: PlannedPublication, language: Language) {
  return {
    ...plan,
    failure: failure && {
      at: failure.at,
      issues: failure.issues.map((issue) => issueIn(issue, language)),
      tests: failure.tests.map((test) => ({ ...test, message: test.message[language] })),
    },
  }
}

/** What an author has put aside is settled. */
function countBySeverity(issues: readonly Issue[]): Record<Issue['severity'], number> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity, muted } of issues) if (muted === undefined) counts[severity] += 1
  return counts
}

const tags = ['flows']

/** Nothing has to be said here. */
const withBody: preValidationHookHandler = (request, _reply, done) => {
  request.body ??= {}
  done()
}

const languageOf = (headers: { 'accept-language'?: string }) => acceptedLanguage(headers['accept-language'])

const PublishedVersion = Nullable(Type.Integer({ description: 'The version that new conversations begin with' }))
const Revision = Type.Integer({ minimum: 1, description: 'Grows with each save of the draft' })
const draftFields = {
  id: FlowId,
  revision: Revision,
  updatedAt: Time('When the draft was saved'),
  savedBy: Type.String({ description: 'Who saved it' }),
  publishedVersion: PublishedVersion,
}
const Draft = Type.Object(
  {
    ...draftFields,
    document: Document,
    issues: Type.Optional(
      Type.Array(IssueView, {
        description: 'Those of severity `error` forbid publishing. Absent where they were not asked for',
      }),
    ),
  },
  { title: 'Flow draft' },
)
const RevisionField = Type.Optional(
  Type.Integer({ minimum: 1, description: 'The revision of the draft that is meant. Absent: whichever there is' }),
)

const perDay = (what: string) =>
  Type.Array(Type.Integer(), {
    ...{ minItems: WEEK_DAYS, maxItems: WEEK_DAYS },
    description: `${what}, by day (UTC): the last seven, today last`,
  })

const LIST = {
  tags,
  summary: 'All flows',
  response: {
    200: Type.Object({
      items: Type.Array(
        Type.Object(
          {
            ...draftFields,
            name: Type.String(),
            locale: Type.String({ description: 'BCP 47' }),
            triggers: Type.Array(
              Type.Object({
                nodeId: Type.String(),
                type: Type.String({ description: 'What begins the flow there: `on` in the settings of the step' }),
                words: Type.Array(Type.String()),
              }),
            ),
            publishedAt: Nullable(Time('When this version was published')),
            publishedBy: Nullable(Type.String()),
            planned: Nullable(
              Type.Object(
                {
                  at: Time('When'),
                  by: Type.String(),
                  hasFailed: Type.Boolean({ description: 'Its checks failed then' }),
                },
                { description: 'What is to be published by itself' },
              ),
            ),
            hasUnpublishedChanges: Type.Boolean({ description: 'False while nothing is published' }),
            issues: Type.Object(
              { error: Type.Integer(), warning: Type.Integer(), advice: Type.Integer() },
              { description: 'How many the draft has, without those that were put aside' },
            ),
            conversations: perDay('Conversations that began'),
            optOuts: perDay('Stops of people who were in this flow'),
          },
          { title: 'Flow' },
        ),
      ),
    }),
    ...problems(),
  },
}
const READ = {
  tags,
  summary: 'The draft of a flow, with its issues',
  description: 'Its revision is also the `ETag`.',
  params: FlowParams,
  querystring: Type.Object({
    issues: Type.Boolean({
      default: true,
      description: 'Whether it is checked. A large flow comes much faster to whom checks it anyway',
    }),
  }),
  headers: LanguageHeaders,
  response: { 200: Draft, ...problems('flow.not-found') },
}
const PUT = {
  tags,
  summary: 'Save a draft',
  description:
    'The document must load; it may be unfinished. What is left to do comes back as issues. `If-Match` names the revision that ' +
    'was changed, as in `"7"`, or `*` for whatever is there; only a flow that does not exist yet needs none. Where somebody else ' +
    'has saved meanwhile, `flow.changed` carries their draft. `Prefer: return=minimal` saves the check: the answer is the `ETag`.',
  params: FlowParams,
  headers: Type.Object({
    ...LanguageHeaders.properties,
    'if-match': Type.Optional(Type.String({ pattern: '^("[1-9][0-9]{0,14}"|\\*)$', examples: ['"7"'] })),
    'if-none-match': Type.Optional(Type.String({ pattern: '^\\*$', description: 'Only if there is no such flow' })),
    prefer: Type.Optional(Type.String({ examples: [MINIMAL] })),
  }),
  body: Document,
  response: {
    200: Draft,
    204: Type.Null({ description: 'Saved; asked for by `Prefer: return=minimal`' }),
    ...problems(
      'flow.not-found',
      'flow.invalid',
      'flow.changed',
      'revision.missing',
      'request.too-large',
      'request.unsupported-type',
    ),
  },
}
const DELETE = {
  tags,
  summary: 'Delete the draft and take the flow out of service',
  description: 'Versions stay for conversations that are in them, and the draft among the snapshots.',
  params: FlowParams,
  response: { 204: Type.Null({ description: 'Deleted' }), ...problems('flow.not-found') },
}
const DISCARD = {
  tags,
  summary: 'Make the draft what is published again',
  description: 'The draft before is kept as a snapshot.',
  params: FlowParams,
  headers: LanguageHeaders,
  body: Type.Object({ revision: RevisionField }, { additionalProperties: false, examples: [{ revision: 7 }] }),
  response: { 200: Draft, ...problems('flow.not-found', 'flow.not-published', 'flow.changed') },
}
const PUBLISH = {
  tags,
  summary: 'Publish the draft as a new, immutable version',
  description: 'Refused while the flow has errors or one of its recorded tests fails.',
  params: FlowParams,
  headers: LanguageHeaders,
  body: Type.Object(
    {
      revision: RevisionField,
      name: Type.Optional(versionFields.name),
      note: Type.Optional(versionFields.note),
    },
    { additionalProperties: false, examples: [{ revision: 7, name: 'Winter hours' }] },
  ),
  response: {
    201: Type.Object({ ...versionFields, issues: Type.Array(IssueView, { description: 'Warnings' }) }),
    ...problems('flow.not-found', 'flow.changed', 'flow.invalid', 'flow.tests-failed'),
  },
}
const Planned = Type.Object({
  planned: Nullable(
    Type.Object(
      {
        flowId: FlowId,
        revision: Revision,
        at: Time('When it is to be published'),
        plannedAt: Time('When that was decided'),
        plannedBy: Type.String({ description: 'Who decided it' }),
        name: versionFields.name,
        note: versionFields.note,
        failure: Nullable(
          Type.Object(
            {
              at: Time('When its time had come'),
              issues: Type.Array(IssueView),
              tests: Type.Array(FailedTestView),
            },
            { description: 'Why it was not published then' },
          ),
        ),
      },
      { title: 'Planned publication' },
    ),
  ),
})
const PLANNED = {
  tags,
  summary: 'What of a flow is to be published at a later time, or was to be and failed its checks',
  params: FlowParams,
  headers: LanguageHeaders,
  response: { 200: Planned, ...problems('flow.not-found') },
}
const PLAN = {
  tags,
  summary: 'Publish the draft, as it is now, at a later time',
  description:
    'It is looked over now and again at that time, as publishing does. Edits of the draft in between change nothing of it. It takes ' +
    'the place of what was planned before; so does publishing at once.',
  params: FlowParams,
  headers: LanguageHeaders,
  body: Type.Object(
    {
      at: Time('When'),
      revision: RevisionField,
      name: Type.Optional(versionFields.name),
      note: Type.Optional(versionFields.note),
    },
    { additionalProperties: false, examples: [{ at: 1_780_000_000_000, revision: 7, name: 'Winter hours' }] },
  ),
  response: { 200: Planned, ...problems('flow.not-found', 'flow.changed', 'flow.invalid', 'flow.tests-failed') },
}
const CANCEL = {
  tags,
  summary: 'Take a planned publication back',
  params: FlowParams,
  response: { 204: Type.Null({ description: 'Nothing is planned' }), ...problems('flow.not-found') },
}
const VERIFY = {
  tags,
  summary: 'Prove that the draft honours an opt-out at every step, or show where it does not',
  params: FlowParams,
  headers: LanguageHeaders,
  response: {
    200: Type.Union([
      Type.Object({ proved: Type.Literal(true), waitingStates: Type.Integer() }),
      Type.Object({
        proved: Type.Literal(false),
        counterExamples: Type.Array(
          Type.Object({
            property: Type.Enum(['stop-first', 'quiet-after-stop', 'own-word', 'own-flow']),
            path: Type.Array(Type.Object({ nodeId: Type.String(), output: Type.Optional(Type.String()) })),
            message: Type.String(),
          }),
        ),
      }),
    ]),
    ...problems('flow.not-found', 'flow.invalid'),
  },
}
