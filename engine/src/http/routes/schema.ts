import flowSchema from '../../flow/flow.schema.generated.json' with { type: 'json' }
import type { App } from '../app.ts'

/** For editors: a flow file that names it as `$schema` is checked while it is written. */
export function schemaRoutes(app: App): void {
  const text = JSON.stringify(flowSchema)
  app.get(
    '/schema/flow.json',
    { schema: { tags: ['flows'], summary: 'JSON Schema of flow documents' } },
    (_request, reply) => reply.type('application/schema+json').send(text),
  )
}
