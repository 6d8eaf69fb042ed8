import type { FlowEdge, FlowNode, NodeDefinition } from '@basta/nodes/contract.ts'
import { described } from '@basta/nodes/titled.ts'
import Type, { type TSchema } from 'typebox'
import { MAX_FLOW_EDGES, MAX_FLOW_NODES, MAX_FLOW_TESTS, MAX_LIST_ENTRIES } from '../limits.ts'
import type { Script } from '../run/script.ts'
import { FORMAT } from './format.ts'
import { ONE_LINE } from './one-line.ts'
import { scriptSchema } from './script-schema.ts'

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
  /** Findings that the author has put aside. Never one of severity `error`. */
  muted?: Mute[]
  /** The editor's own: where notes and frames lie. The engine does not read it, but for `translatedFrom` in its checks. */
  layout?: Layout
}

export interface Mute {
  code: string
  /** Absent: wherever the finding is. */
  nodeId?: string
  reason: string
}

export interface Layout {
  notes?: { id: string; text: string; position: Position; width: number; height: number; color?: string }[]
  frames?: { id: string; name: string; color: string; position: Position; width: number; height: number }[]
  /** Steps that tidying up leaves where they are. */
  pinned?: string[]
  /**
   * By node id and path of a text (`ask_1/question`), and language: the `textHash` of the text in the flow's own language
   * that the translation was made from.
   */
  translatedFrom?: { [place: string]: { [locale: string]: string } }
  /** Languages that its author writes in, besides its own and those that its texts are in already. */
  languages?: string[]
}

type Position = FlowNode['position']

/** All the node types that flows may use. A definition is only given settings that have passed its own schema. */
export type Registry = readonly NodeDefinition<unknown>[]

/** The JSON Schema (draft-07) of a flow document whose nodes are of the registered types. */
export function flowSchema(registry: Registry): TSchema {
  return Type.Object(
    {
      format: Type.Literal(FORMAT),
      id: idSchema,
      name: nameSchema(200),
      locale: localeSchema,
      nodes: Type.Array(nodeSchema(registry), { maxItems: MAX_FLOW_NODES }),
      edges: Type.Array(edgeSchema, { maxItems: MAX_FLOW_EDGES }),
      tests: Type.Optional(Type.Array(scriptSchema, { maxItems: MAX_FLOW_TESTS })),
      muted: Type.Optional(Type.Array(muteSchema, { maxItems: MAX_LIST_ENTRIES })),
      layout: Type.Optional(layoutSchema),
    },
    { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Basta flow', additionalProperties: false },
  )
}

const localeSchema = Type.String({
  pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  description: 'A language tag such as "en" or "pt-BR".',
})

/** What the author calls a flow or a step. */
const nameSchema = (maxLength: number) =>
  Type.String({
    ...{ minLength: 1, maxLength, pattern: ONE_LINE },
    ...described(
      'A name on one line, without control characters.',
      'Um nome em uma só linha, sem caracteres de controle.',
      'Un nombre en una sola línea, sin caracteres de control.',
    ),
  })

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

/** Far beyond any drawing, and within what a canvas can draw. */
const coordinate = Type.Number({ minimum: -1_000_000, maximum: 1_000_000 })
const positionSchema = Type.Object({ x: coordinate, y: coordinate }, { additionalProperties: false })

const muteSchema = Type.Object(
  {
    code: Type.String({ minLength: 1, maxLength: 100 }),
    nodeId: Type.Optional(idSchema),
    reason: Type.String({ minLength: 1, maxLength: 500 }),
  },
  { additionalProperties: false },
)

const areaSchema = { position: positionSchema, width: Type.Number({ minimum: 0 }), height: Type.Number({ minimum: 0 }) }
const colorSchema = Type.String({ maxLength: 40 })

const layoutSchema = Type.Partial(
  Type.Object({
    notes: Type.Array(
      Type.Object(
        { id: idSchema, text: Type.String({ maxLength: 4096 }), ...areaSchema, color: Type.Optional(colorSchema) },
        { additionalProperties: false },
      ),
      { maxItems: MAX_LIST_ENTRIES },
    ),
    frames: Type.Array(
      Type.Object(
        { id: idSchema, name: Type.String({ maxLength: 200 }), color: colorSchema, ...areaSchema },
        { additionalProperties: false },
      ),
      { maxItems: MAX_LIST_ENTRIES },
    ),
    pinned: Type.Array(idSchema, { maxItems: MAX_LIST_ENTRIES }),
    translatedFrom: Type.Record(Type.String(), Type.Record(Type.String(), Type.String({ maxLength: 40 }))),
    languages: Type.Array(localeSchema, { maxItems: 50 }),
  }),
  { description: 'Where the editor keeps notes, frames and the state of translations.', additionalProperties: false },
)

function nodeSchema(registry: Registry): TSchema {
  const oneOf = registry.map(({ type, label, schema }) =>
    Type.Object(
      {
        id: idSchema,
        type: Type.Literal(type),
        position: positionSchema,
        data: schema,
        name: Type.Optional(nameSchema(60)),
        off: Type.Optional(Type.Literal(true, { description: 'Skipped: left at once through its first output.' })),
      },
      { title: label.en, additionalProperties: false },
    ),
  )
  return Type.Unsafe<FlowNode>({ type: 'object', discriminator: { propertyName: 'type' }, oneOf })
}
