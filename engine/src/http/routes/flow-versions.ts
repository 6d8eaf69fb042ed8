import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import { Document, FlowId, FlowParams, versionFields, versionView } from '../flow-schemas.ts'
import { problems, Time } from '../schemas.ts'

/** What a flow once was: its published versions, and earlier drafts. */
export function flowVersionRoutes(app: App, { host: { store } }: ServerDeps): void {
  const noVersion = ({ id, version }: { id: string; version: number }) =>
    new ApiError('flow.not-found', `There is no version ${version} of flow "${id}".`)

  app.get('/api/flows/:id/versions', { config: { permission: 'read' }, schema: LIST }, async ({ params }) => {
    const [versions, places] = await Promise.all([store.flowVersions(params.id), store.waiting(params.id)])
    const waitingIn = (version: number) =>
      places.reduce((sum, place) => (place.version === version ? sum + place.count : sum), 0)
    return { items: versions.map((version) => ({ ...versionView(version), waiting: waitingIn(version.version) })) }
  })

  const version = '/api/flows/:id/versions/:version'
  app.get(version, { config: { permission: 'read' }, schema: READ }, async ({ params }) => {
    const found = await store.flowVersion(params.id, params.version)
    if (!found) throw noVersion(params)
    return found
  })

  app.patch(version, { config: { permission: 'design' }, schema: RENAME }, async ({ params, body }) => {
    const { id, version } = params
    await store.nameFlowVersion(id, version, body)
    const named = await store.flowVersion(id, version)
    if (!named) throw noVersion(params)
    return versionView(named)
  })

  app.get(`${version}/waiting`, { config: { permission: 'read' }, schema: WAITING }, async ({ params }) => {
    const places = await store.waiting(params.id)
    const there = places.filter((place) => place.version === params.version)
    return { items: there.map(({ nodeId, count }) => ({ nodeId, count })) }
  })

  app.get('/api/flows/:id/snapshots', { config: { permission: 'read' }, schema: SNAPSHOTS }, async ({ params }) => ({
    items: await store.flowSnapshots(params.id),
  }))

  app.get(
    '/api/flows/:id/snapshots/:at',
    { config: { permission: 'read' }, schema: SNAPSHOT },
    async ({ params: { id, at } }) => {
      const snapshot = await store.flowSnapshot(id, at)
      if (!snapshot) throw new ApiError('flow.not-found', `No draft of flow "${id}" is kept from the time ${at}.`)
      return snapshot
    },
  )

  app.patch(
    '/api/flows/:id/snapshots/:at',
    { config: { permission: 'design' }, schema: NAME_SNAPSHOT },
    async ({ params: { id, at }, body: { name } }, reply) => {
      if (await store.nameFlowSnapshot(id, at, name)) return reply.code(204).send(null)
      throw new ApiError('flow.not-found', `No draft of flow "${id}" is kept from the time ${at}.`)
    },
  )
}

const tags = ['flows']
const VersionParams = Type.Object({ id: FlowId, version: Type.Integer({ minimum: 1 }) })
const snapshotFields = {
  flowId: FlowId,
  at: Time('When it was saved'),
  revision: Type.Integer(),
  savedBy: Type.String({ description: 'Who saved it' }),
  name: Type.String({ description: 'For people; may be empty. With a name it is kept for ever' }),
}

const LIST = {
  tags,
  summary: 'Published versions, oldest first',
  params: FlowParams,
  response: {
    200: Type.Object({
      items: Type.Array(
        Type.Object(
          { ...versionFields, waiting: Type.Integer({ description: 'Conversations that are under way in it' }) },
          { title: 'Flow version' },
        ),
      ),
    }),
    ...problems(),
  },
}
const READ = {
  tags,
  summary: 'One published version',
  params: VersionParams,
  response: { 200: Type.Object({ ...versionFields, document: Document }), ...problems('flow.not-found') },
}
const RENAME = {
  tags,
  summary: 'Name a published version, or change its note',
  params: VersionParams,
  body: Type.Object(
    { name: Type.Optional(versionFields.name), note: Type.Optional(versionFields.note) },
    { additionalProperties: false, examples: [{ name: 'Before Christmas' }] },
  ),
  response: { 200: Type.Object(versionFields), ...problems('flow.not-found') },
}
const WAITING = {
  tags,
  summary: 'At which steps of a version conversations wait',
  params: VersionParams,
  response: {
    200: Type.Object({ items: Type.Array(Type.Object({ nodeId: Type.String(), count: Type.Integer() })) }),
    ...problems(),
  },
}
const SNAPSHOTS = {
  tags,
  summary:
    'Earlier drafts that are kept, newest first: one for each hour of a day, one for each day of 60, and those with a name',
  params: FlowParams,
  response: { 200: Type.Object({ items: Type.Array(Type.Object(snapshotFields)) }), ...problems() },
}
const SNAPSHOT = {
  tags,
  summary: 'An earlier draft',
  params: Type.Object({ id: FlowId, at: snapshotFields.at }),
  response: { 200: Type.Object({ ...snapshotFields, document: Document }), ...problems('flow.not-found') },
}
const NAME_SNAPSHOT = {
  tags,
  summary: 'Name an earlier draft, so that it is kept for ever; an empty name takes that back',
  params: Type.Object({ id: FlowId, at: snapshotFields.at }),
  body: Type.Object(
    { name: versionFields.name },
    { additionalProperties: false, examples: [{ name: 'Before the sale' }] },
  ),
  response: { 204: Type.Null({ description: 'Named' }), ...problems('flow.not-found') },
}
