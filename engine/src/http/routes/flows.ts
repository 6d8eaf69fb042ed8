import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { type Flow, loadFlow } from '../../flow/load.ts'
import type { FlowDocument } from '../../flow/schema.ts'
import { MAX_FLOW_CHARS } from '../../limits.ts'
import { compile } from '../../run/compile.ts'
import { verify } from '../../run/verify.ts'
import type { App, ServerDeps } from '../app.ts'
import { failedTests, review } from '../review.ts'
import { IssueView, Nullable, problems, Time } from '../schemas.ts'

/** UTF-8 takes up to three bytes for each UTF-16 unit. */
const BODY_LIMIT = 3 * MAX_FLOW_CHARS

export function flowRoutes(app: App, { host, registry }: ServerDeps): void {
  const { store, machines } = host

  async function draftOf(id: string) {
    const draft = await store.flow(id)
    if (!draft) throw new ApiError('flow.not-found', `There is no flow "${id}".`)
    return draft
  }

  function load(document: unknown): Flow {
    const loaded = loadFlow(document, registry)
    if (loaded.ok) return loaded.flow
    const count = loaded.issues.length
    const detail = `The document is not a flow yet: ${count} ${count === 1 ? 'mistake' : 'mistakes'}, listed in "issues".`
    throw new ApiError('flow.invalid', detail, { issues: loaded.issues })
  }

  async function issuesOf(document: FlowDocument) {
    const loaded = loadFlow(document, registry)
    return loaded.ok ? review(loaded.flow, host, registry) : loaded.issues
  }

  app.get('/api/flows', { config: { permission: 'read' }, schema: LIST }, async () => ({
    items: (await store.flows()).map(({ id, document, updatedAt, publishedVersion }) => ({
      ...{ id, name: document.name, updatedAt, publishedVersion },
    })),
  }))

  app.get('/api/flows/:id', { config: { permission: 'read' }, schema: READ }, async ({ params }) => {
    const draft = await draftOf(params.id)
    return { ...draft, issues: await issuesOf(draft.document) }
  })

  const put = { config: { permission: 'design' as const }, schema: PUT, bodyLimit: BODY_LIMIT }
  app.put('/api/flows/:id', put, async ({ params, body }) => {
    const flow = load(body)
    if (flow.document.id !== params.id) {
      throw new ApiError(
        'request.invalid',
        `The document has the id "${flow.document.id}", the address "${params.id}".`,
      )
    }
    await store.saveFlow(flow.document, host.now())
    return { ...(await draftOf(params.id)), issues: await review(flow, host, registry) }
  })

  app.delete('/api/flows/:id', { config: { permission: 'design' }, schema: DELETE }, async ({ params }, reply) => {
    await draftOf(params.id)
    await store.deleteFlow(params.id)
    await machines.refresh()
    return reply.code(204).send(null)
  })

  app.post(
    '/api/flows/:id/publish',
    { config: { permission: 'design' }, schema: PUBLISH },
    async ({ params }, reply) => {
      const flow = load((await draftOf(params.id)).document)
      const issues = await review(flow, host, registry)
      const errors = issues.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) {
        throw new ApiError('flow.invalid', `Correct what is listed in "issues" first: ${errors[0]?.message}`, {
          issues,
        })
      }
      const tests = await failedTests(flow, host, registry)
      const [first] = tests
      if (first) {
        const detail = `The test "${first.name}" fails at step ${first.step + 1}: ${first.message}`
        throw new ApiError('flow.tests-failed', detail, { tests })
      }
      const { version, publishedAt } = await store.publishFlow(flow.document, host.now())
      await machines.refresh()
      return reply.code(201).send({ flowId: params.id, version, publishedAt, issues })
    },
  )

  app.post('/api/flows/:id/verify', { config: { permission: 'read' }, schema: VERIFY }, async ({ params }) => {
    const flow = load((await draftOf(params.id)).document)
    const { next } = compile(flow, 0)
    return verify(flow, (nodeId) => next(nodeId, 'OPT_OUT'), host.settings().stopScope)
  })

  app.get('/api/flows/:id/versions', { config: { permission: 'read' }, schema: VERSIONS }, async ({ params }) => ({
    items: await store.flowVersions(params.id),
  }))

  app.get(
    '/api/flows/:id/versions/:version',
    { config: { permission: 'read' }, schema: VERSION },
    async ({ params }) => {
      const version = await store.flowVersion(params.id, params.version)
      if (!version)
        throw new ApiError('flow.not-found', `There is no version ${params.version} of flow "${params.id}".`)
      return version
    },
  )
}

const tags = ['flows']

const FlowId = Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$', examples: ['unsubscribe'] })
const FlowParams = Type.Object({ id: FlowId })
const Document = Type.Unsafe<FlowDocument>(
  Type.Object(
    {},
    {
      additionalProperties: true,
      title: 'Flow document',
      description: 'As `/schema/flow.json` describes it',
      examples: [
        { format: 'basta.flow/1', id: 'unsubscribe', name: 'Unsubscribe', locale: 'en', nodes: [], edges: [] },
      ],
    },
  ),
)
const PublishedVersion = Nullable(Type.Integer({ description: 'The version that new conversations begin with' }))

const Draft = Type.Object(
  {
    id: FlowId,
    document: Document,
    updatedAt: Time('When the draft was saved'),
    publishedVersion: PublishedVersion,
    issues: Type.Array(IssueView, { description: 'Those of severity `error` forbid publishing' }),
  },
  { title: 'Flow draft' },
)
const versionFields = { flowId: FlowId, version: Type.Integer(), publishedAt: Time('When it was published') }

const LIST = {
  tags,
  summary: 'All flows',
  response: {
    200: Type.Object({
      items: Type.Array(
        Type.Object(
          {
            id: FlowId,
            name: Type.String(),
            updatedAt: Time('When the draft was saved'),
            publishedVersion: PublishedVersion,
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
  params: FlowParams,
  response: { 200: Draft, ...problems('flow.not-found') },
}
const PUT = {
  tags,
  summary: 'Save a draft',
  description: 'The document must load; it may be unfinished. What is left to do comes back as issues.',
  params: FlowParams,
  body: Document,
  response: { 200: Draft, ...problems('flow.invalid', 'request.too-large', 'request.unsupported-type') },
}
const DELETE = {
  tags,
  summary: 'Delete the draft and take the flow out of service',
  description: 'Versions stay for conversations that are in them.',
  params: FlowParams,
  response: { 204: Type.Null({ description: 'Deleted' }), ...problems('flow.not-found') },
}
const PUBLISH = {
  tags,
  summary: 'Publish the draft as a new, immutable version',
  description: 'Refused while the flow has errors or one of its recorded tests fails.',
  params: FlowParams,
  response: {
    201: Type.Object({ ...versionFields, issues: Type.Array(IssueView, { description: 'Warnings' }) }),
    ...problems('flow.not-found', 'flow.invalid', 'flow.tests-failed'),
  },
}
const VERIFY = {
  tags,
  summary: 'Prove that the draft honours an opt-out at every step, or show where it does not',
  params: FlowParams,
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
const VERSIONS = {
  tags,
  summary: 'Published versions',
  params: FlowParams,
  response: { 200: Type.Object({ items: Type.Array(Type.Object(versionFields)) }), ...problems() },
}
const VERSION = {
  tags,
  summary: 'One published version',
  params: Type.Object({ id: FlowId, version: Type.Integer({ minimum: 1 }) }),
  response: { 200: Type.Object({ ...versionFields, document: Document }), ...problems('flow.not-found') },
}
