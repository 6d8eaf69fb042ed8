import { fieldsOf, type TextField, takesVariables, translates } from '@basta/engine/flow/fields.ts'
import flowSchema from '@basta/engine/flow/flow.schema.generated.json'
import type { FlowNode, Json, Label, Text } from '@basta/nodes/contract.ts'

/** The part of JSON Schema, and of our hints in it, that forms are made from. */
export interface Schema {
  type?: string
  title?: string
  'x-title'?: Omit<Label, 'en'>
  description?: string
  'x-description'?: Omit<Label, 'en'>
  'x-widget'?: string
  'x-audience'?: string
  /** Rarely needed: under "More options". */
  'x-more'?: boolean
  'x-when'?: { key: string; values: Json[] }
  enum?: string[]
  'x-labels'?: { [value: string]: Label }
  const?: Json
  default?: Json
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: { [key: string]: Schema }
  required?: string[]
  oneOf?: Schema[]
  discriminator?: { propertyName: string }
}

const kinds = flowSchema.properties.nodes.items.oneOf as unknown as Schema[]
const byType = new Map(kinds.map(({ properties }) => [properties?.type?.const, properties?.data]))

/** What the settings of a kind of step look like; undefined for a kind that this editor does not know. */
export const schemaOf = (type: string): Schema | undefined => byType.get(type)

export const titleOf = (schema: Schema, language: keyof Label) => inLanguage(schema.title, schema['x-title'], language)
export const helpOf = (schema: Schema, language: keyof Label) =>
  inLanguage(schema.description, schema['x-description'], language)

function inLanguage(english = '', others: Omit<Label, 'en'> | undefined, language: keyof Label): string {
  return language === 'en' ? english : (others?.[language] ?? english)
}

/** Of several shapes the one that a value has. */
export function shapeOf({ oneOf, discriminator }: Schema, value: Json | undefined): Schema | undefined {
  const tag = discriminator?.propertyName ?? ''
  const tagged = typeof value === 'object' && value !== null && !Array.isArray(value) ? value[tag] : undefined
  return oneOf?.find(({ properties }) => {
    const choice = properties?.[tag]
    return choice?.const === tagged || (typeof tagged === 'string' && choice?.enum?.includes(tagged))
  })
}

/** Texts of a step that people read, and that are translated. */
export function textsOf({ type, data }: FlowNode): readonly TextField[] {
  const schema = schemaOf(type)
  return schema ? fieldsOf(schema, data).filter(translates) : []
}

/** Settings that may hold variables, in each language that they are written in. */
export function templatesOf({ type, data }: FlowNode): { path: string; text: string; language?: string }[] {
  const schema = schemaOf(type)
  if (!schema) return []
  return fieldsOf(schema, data)
    .filter(takesVariables)
    .flatMap(({ path, value }) => versions(path, value))
}

function versions(path: string, text: Text) {
  if (typeof text === 'string') return [{ path, text }]
  return Object.entries(text).map(([language, version]) => ({ path: `${path}/${language}`, text: version, language }))
}

/** Settings of some widgets: `attribute`, `variable`, `value-path`. */
export function settingsWith(widgets: ReadonlySet<string>, { type, data }: FlowNode) {
  const schema = schemaOf(type)
  return schema ? fieldsOf(schema, data).filter(({ widget }) => widgets.has(widget)) : []
}

/** A value of a shape that is valid wherever that is possible. */
export function initialValue(schema: Schema): Json {
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return structuredClone(schema.default)
  if (schema.enum) return schema.enum[0] ?? ''
  if (schema.oneOf) return initialValue(schema.oneOf[0] ?? {})
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, initialValue(schema.properties?.[key] ?? {})]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => initialValue(schema.items ?? {}))
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0)
    case 'boolean':
      return false
    default:
      return ''
  }
}

/** As much of a value as another shape has room for, and the rest as a new one has it. */
export function inShape(schema: Schema, value: Json): Json {
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(value)) return schema.items ? value.map((item) => inShape(schema.items ?? {}, item)) : value
  if (typeof value !== 'object' || value === null || !schema.properties) return value
  const fresh = initialValue(schema) as { [key: string]: Json }
  const kept = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const inner = schema.properties?.[key]
    return inner ? [[key, inShape(inner, item)]] : []
  })
  return { ...fresh, ...Object.fromEntries(kept) }
}
