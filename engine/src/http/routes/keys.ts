import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import { hashOfKey, newApiKey } from '../auth.ts'
import { IdParams, problems, Time } from '../schemas.ts'

export function keyRoutes(app: App, { host }: ServerDeps): void {
  app.get('/api/keys', { config: { permission: 'administer' }, schema: LIST }, async () => ({
    items: (await host.store.apiKeys()).map(({ hash, ...key }) => key),
  }))

  app.post('/api/keys', { config: { permission: 'administer' }, schema: CREATE }, async ({ body }, reply) => {
    const key = newApiKey()
    const stored = { id: host.newId(), ...body, createdAt: host.now() }
    await host.store.saveApiKey({ ...stored, hash: hashOfKey(key) })
    return reply.code(201).send({ ...stored, key })
  })

  app.delete('/api/keys/:id', { config: { permission: 'administer' }, schema: REVOKE }, async ({ params }, reply) => {
    if (!(await host.store.deleteApiKey(params.id))) {
      throw new ApiError('key.not-found', `There is no API key with the id "${params.id}".`)
    }
    return reply.code(204).send(null)
  })
}

const tags = ['keys']

const fields = {
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Goes into the ledger as the actor' }),
  role: Type.Enum(['owner', 'designer', 'agent', 'viewer']),
}
const Key = Type.Object({ id: Type.String(), ...fields, createdAt: Time('When it was made') }, { title: 'API key' })

const LIST = {
  tags,
  summary: 'API keys, without their secrets',
  response: { 200: Type.Object({ items: Type.Array(Key) }), ...problems() },
}
const CREATE = {
  tags,
  summary: 'Make an API key',
  body: Type.Object(fields, { additionalProperties: false, examples: [{ name: 'shop', role: 'agent' }] }),
  response: {
    201: Type.Object({ ...Key.properties, key: Type.String({ description: 'The secret, shown only this once' }) }),
    ...problems(),
  },
}
const REVOKE = {
  tags,
  summary: 'Revoke an API key, at once',
  params: IdParams,
  response: { 204: Type.Null(), ...problems('key.not-found') },
}
