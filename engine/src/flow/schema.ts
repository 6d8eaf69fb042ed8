import type { FlowEdge, FlowNode, NodeDefinition } from '@basta/nodes/contract.ts'
import Type, { type TSchema } from 'typebox'
import { MAX_FLOW_EDGES, MAX_FLOW_NODES, MAX_FLOW_TESTS } from '../limits.ts'
import type { Script } from '../run/script.ts'
import { scriptSchema } from './script-schema.ts'

/** The newest format, the one this engine writes. Older ones are brought up to it by `migrations.ts`. */
export const FORMAT = 'basta.flow/1'

/** The document of a flow: React Flow's own shape, plus a format tag, so the canvas is the file. */
export interface FlowDocument {
  format: typeof FORMAT
  id: string
  name: string
  /** BCP 47 tag of plain-string texts. */
  locale: string
  nodes: FlowNode[]
  edges: FlowEdge[]
  /** Recorded conversations; publishing is refused while one fails. */
  tests?: Script[]
}

/** All the node types that flows may use. A definition is only given settings that have passed its own schema. */
export type Registry = readonly NodeDefinition<unknown>[]

/** The JSON Schema (draft-07) of a flow document whose nodes are of the registered types. */
export function flowSchema(registry: Registry): TSchema {
  return Type.Object(
    {
      format: Type.Literal(FORMAT),
      id: idSchema,
      name: Type.String({ minLength: 1, maxLength: 200, description: 'What people find the flow by.' }),
      locale: Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', description: localeHelp }),
      nodes: Type.Array(nodeSchema(registry), { maxItems: MAX_FLOW_NODES }),
      edges: Type.Array(edgeSchema, { maxItems: MAX_FLOW_EDGES }),
      tests: Type.Optional(Type.Array(scriptSchema, { maxItems: MAX_FLOW_TESTS })),
    },
    { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Basta flow', additionalProperties: false },
  )
}

const localeHelp = 'A language tag such as "en" or "pt-BR".'

/** Also a state key of the compiled machine and a part of its event names, hence the narrow alphabet. */
const idSchema = Type.String({
  pattern: '^[A-Za-z0-9_-]{1,40}$',
  description: '1 to 40 letters, digits, "_" and "-".',
})

const edgeSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 200 }),
    source: idSchema,
    sourceHandle: Type.String({ minLength: 1, maxLength: 100, title: 'Output' }),
    target: idSchema,
  },
  { additionalProperties: false },
)

const positionSchema = Type.Object({ x: Type.Number(), y: Type.Number() }, { additionalProperties: false })

function nodeSchema(registry: Registry): TSchema {
  const oneOf = registry.map(({ type, label, schema }) =>
    Type.Object(
      { id: idSchema, type: Type.Literal(type), position: positionSchema, data: schema },
      { title: label.en, additionalProperties: false },
    ),
  )
  return Type.Unsafe<FlowNode>({ type: 'object', discriminator: { propertyName: 'type' }, oneOf })
}
