import swagger from '@fastify/swagger'
import manifest from '../../package.json' with { type: 'json' }
import type { App } from './app.ts'
import { ProblemSchema } from './schemas.ts'

/** Must be registered before the routes that it describes. */
export async function describeApi(app: App): Promise<void> {
  app.addSchema(ProblemSchema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Basta',
        version: manifest.version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        description:
          'WhatsApp flows that know when to stop. Errors are `application/problem+json` with a stable `code`. ' +
          'An address that does not exist answers `not-found`. Times are milliseconds since the epoch.',
      },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`) },
    transform: ({ schema, url, route }) => {
      const { permission } = route.config ?? {}
      if (!permission) return { schema, url }
      const security = [{ key: [] }]
      const needs = `Needs the permission \`${permission}\`.`
      return {
        url,
        schema: { ...schema, security, description: [schema?.description, needs].filter(Boolean).join(' ') },
      }
    },
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
