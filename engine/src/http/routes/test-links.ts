import { randomBytes } from 'node:crypto'
import type { Json } from '@basta/nodes/contract.ts'
import Type, { type Static } from 'typebox'
import type { OwnWords } from '../../consent/own-words.ts'
import type { Settings } from '../../contacts/settings.ts'
import { ApiError } from '../../errors.ts'
import { loadFlow } from '../../flow/load.ts'
import type { FlowDocument } from '../../flow/schema.ts'
import { MAX_TEST_LINKS } from '../../limits.ts'
import { sha256 } from '../../sha256.ts'
import type { TestLink } from '../../stores/store.ts'
import type { App, ServerDeps } from '../app.ts'
import { flowChanged } from '../flow-changed.ts'
import { Document, FlowId, FlowParams } from '../flow-schemas.ts'
import { problems, problemsOnly, Time } from '../schemas.ts'

/** Links by which people without an account try a flow in the simulator. */
export function testLinkRoutes(app: App, { host, registry, auth }: ServerDeps): void {
  const { store } = host

  async function working(flowId: string) {
    const links = (await store.testLinks(flowId)).filter(({ until }) => until > host.now())
    const allowed = await Promise.all(links.map(({ maker }) => auth.isAllowed(maker, 'design')))
    return links.filter((_, i) => allowed[i])
  }

  app.get('/api/flows/:id/test-links', { config: { permission: 'read' }, schema: LIST }, async ({ params }) => ({
    items: (await working(params.id)).map(linkView),
  }))

  app.post(
    '/api/flows/:id/test-links',
    { config: { permission: 'design' }, schema: CREATE },
    async ({ params: { id }, body, principal }, reply) => {
      const { version, revision, persona = null, days = DEFAULT_DAYS } = body
      if (JSON.stringify(persona).length > MAX_PERSONA_CHARS)
        throw new ApiError('request.invalid', `The persona has more than ${MAX_PERSONA_CHARS} characters.`)
      if ((await working(id)).length >= MAX_TEST_LINKS)
        throw new ApiError('test-link.too-many', `${MAX_TEST_LINKS} links of this flow work. Revoke one first.`)
      const first = await documentOf(id, version, revision)
      const documents = [first, ...(await calledBy(first))].map(withoutTheAuthors)
      const token = randomBytes(24).toString('base64url')
      const createdAt = host.now()
      const link: TestLink = {
        ...{ id: host.newId(), hash: sha256(token), flowId: id, documents, persona: persona as Json },
        ...{ createdAt, createdBy: principal.name, until: createdAt + days * DAY_MS },
        maker: { kind: principal.kind, id: principal.id },
      }
      await store.addTestLink(link)
      return reply.code(201).send({ ...linkView(link), token, url: `${host.publicUrl()}/try/${token}` })
    },
  )

  app.delete(
    '/api/flows/:id/test-links/:linkId',
    { config: { permission: 'design' }, schema: REVOKE },
    async ({ params: { id, linkId } }, reply) => {
      const isOwn = (await store.testLinks(id)).some((link) => link.id === linkId)
      if (!isOwn || !(await store.deleteTestLink(linkId)))
        throw new ApiError('test-link.not-found', `Flow "${id}" has no test link "${linkId}".`)
      return reply.code(204).send(null)
    },
  )

  async function documentOf(id: string, version?: number, revision?: number): Promise<FlowDocument> {
    const published = version === undefined ? null : await store.flowVersion(id, version)
    if (published) return published.document
    const draft = version === undefined ? await store.flow(id) : null
    if (!draft) throw new ApiError('flow.not-found', `There is no such flow "${id}", or no such version of it.`)
    if (draft.revision !== (revision ?? draft.revision)) throw flowChanged(draft)
    return draft.document
  }

  /** The flows that this one calls, and that those call: as they are in service, else as they are drawn. */
  async function calledBy(first: FlowDocument): Promise<FlowDocument[]> {
    const published = new Map((await store.publishedFlows()).map(({ document }) => [document.id, document]))
    const called = new Map<string, FlowDocument>()
    const pending = [first]
    for (let document = pending.pop(); document; document = pending.pop()) {
      const loaded = loadFlow(document, registry)
      if (!loaded.ok) continue
      for (const node of loaded.flow.nodes.keys()) {
        const { calls } = loaded.flow.traits(node)
        if (calls === undefined || calls === first.id || called.has(calls)) continue
        const next = published.get(calls) ?? (await store.flow(calls))?.document
        if (!next) continue
        called.set(calls, next)
        pending.push(next)
      }
    }
    return [...called.values()]
  }
}

/** What the simulator needs to play a link, and nothing else. Open to whoever has it. */
export function tryRoutes(app: App, { host, auth }: ServerDeps): void {
  app.get('/api/try/:token', { schema: TRY }, async ({ params }, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    const link = await host.store.testLink(sha256(params.token))
    const [flow, ...others] = link?.documents ?? []
    if (!link || !flow || link.until <= host.now() || !(await auth.isAllowed(link.maker, 'design')))
      throw new ApiError('test-link.not-found', 'Its time is up, or it was revoked. Ask for a new one.')
    const { version = 0, added = [], removed = [] } = host.words.current() ?? {}
    const words = { version, added, removed }
    return { flow, others, persona: link.persona, settings: host.settings(), words, until: link.until }
  })
}

const DAY_MS = 24 * 60 * 60 * 1000
const DEFAULT_DAYS = 7
const MAX_PERSONA_CHARS = 20_000

/** A tester plays the flow. What its authors noted beside it, and their recorded chats, are their own. */
function withoutTheAuthors({ tests: _, muted: __, layout: ___, ...document }: FlowDocument): FlowDocument {
  return document
}

function linkView({ id, flowId, createdAt, createdBy, until }: Omit<TestLink, 'documents'>): Static<typeof LinkView> {
  return { id, flowId, createdAt, createdBy, until }
}

const tags = ['flows']

const LinkView = Type.Object(
  {
    id: Type.String(),
    flowId: FlowId,
    createdAt: Time('When it was made'),
    createdBy: Type.String(),
    until: Time('When it stops working'),
  },
  { title: 'Test link' },
)
const Persona = Type.Object(
  {},
  {
    additionalProperties: true,
    description: 'Who the tester plays, in the words of the simulator. At most 20,000 characters',
  },
)

const LIST = {
  tags,
  summary: 'Test links of a flow that work, without their tokens',
  params: FlowParams,
  response: { 200: Type.Object({ items: Type.Array(LinkView) }), ...problems() },
}
const CREATE = {
  tags,
  summary: 'Make a link by which somebody without an account tries a flow as it is now',
  params: FlowParams,
  body: Type.Object(
    {
      version: Type.Optional(Type.Integer({ minimum: 1, description: 'A published version. Absent: the draft' })),
      revision: Type.Optional(Type.Integer({ minimum: 1, description: 'The revision of the draft that is meant' })),
      persona: Type.Optional(Persona),
      days: Type.Optional(Type.Integer({ minimum: 1, maximum: 90, description: 'How long it works. Absent: 7' })),
    },
    { additionalProperties: false, examples: [{ revision: 7, days: 14 }] },
  ),
  response: {
    201: Type.Object({
      ...LinkView.properties,
      token: Type.String({ description: 'Shown only now' }),
      url: Type.String({ description: 'What the tester opens' }),
    }),
    ...problems('flow.not-found', 'flow.changed', 'test-link.too-many'),
  },
}
const REVOKE = {
  tags,
  summary: 'Revoke a test link, at once',
  params: Type.Object({ id: FlowId, linkId: Type.String({ minLength: 1, maxLength: 100 }) }),
  response: { 204: Type.Null(), ...problems('test-link.not-found') },
}
const TRY = {
  tags,
  summary: 'What the simulator needs to play a test link',
  params: Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) }),
  response: {
    200: Type.Object(
      {
        flow: Document,
        others: Type.Array(Document, { description: 'The flows that it calls' }),
        persona: Type.Unsafe<Json>({ description: 'Null: the tester chooses' }),
        settings: Type.Unsafe<Settings>({ type: 'object', description: 'As in `GET /api/settings`' }),
        words: Type.Unsafe<OwnWords & { version: number }>({
          type: 'object',
          description:
            'The words by which the account knows a wish to stop, as in `GET /api/consent/words`; version 0: the shipped ones',
        }),
        until: Time('When the link stops working'),
      },
      { title: 'What to try' },
    ),
    ...problemsOnly('test-link.not-found', 'request.invalid', 'internal', 'store.unavailable'),
  },
}
