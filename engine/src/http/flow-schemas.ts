/** Parts that the routes of flows speak in. */
import Type from 'typebox'
import type { FlowDocument } from '../flow/schema.ts'
import type { FlowVersion } from '../stores/flows.ts'
import { Time } from './schemas.ts'

export const FlowId = Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$', examples: ['unsubscribe'] })
export const FlowParams = Type.Object({ id: FlowId })
export const Document = Type.Unsafe<FlowDocument>(
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

export const versionFields = {
  flowId: FlowId,
  version: Type.Integer(),
  revision: Type.Integer({ description: 'The revision of the draft that it was' }),
  publishedAt: Time('When it was published'),
  publishedBy: Type.String({ description: 'Who published it' }),
  name: Type.String({ maxLength: 100, description: 'For people; may be empty' }),
  note: Type.String({ maxLength: 1000, description: 'For people; may be empty' }),
}

export function versionView(version: Omit<FlowVersion, 'document'>) {
  const { flowId, version: number, revision, publishedAt, publishedBy, name, note } = version
  return { flowId, version: number, revision, publishedAt, publishedBy, name, note }
}
