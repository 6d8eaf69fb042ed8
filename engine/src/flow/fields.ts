import type { Json, Text } from '@basta/nodes/contract.ts'
import { ownOrBuiltIn } from '@basta/nodes/own-or-built-in.ts'

/** One setting of a step, as far as its schema says with `x-widget` what it is. */
export interface Field {
  /** JSON pointer inside the node's `data`. */
  path: string
  widget: string
  value: Json
  /** `team`: the person does not see it. */
  audience?: string
  /** Of a text: what is said in the languages in which it is not written. */
  builtIn?: Text
}

/** The part of a JSON Schema that leads to settings. */
interface Shape {
  'x-widget'?: string
  'x-audience'?: string
  properties?: Record<string, Shape>
  items?: Shape
  oneOf?: Shape[]
  default?: Json
  discriminator?: { propertyName: string }
  const?: Json
  enum?: Json[]
}

/** All settings in `data` that have a widget, in their order. `data` must keep its schema and never change. */
export function fieldsOf(schema: object, data: { [key: string]: Json }): readonly Field[] {
  let fields = known.get(data)
  if (!fields) {
    const found: Field[] = []
    collect(schema, data, '', found)
    fields = found
    known.set(data, fields)
  }
  return fields
}

const known = new WeakMap<object, readonly Field[]>()

export interface TextField extends Field {
  value: Text
}

/** The settings that people read, in one language or several: `translates` leaves out links and notes for the team. */
export function isText(field: Field): field is TextField {
  return TEXTS.has(field.widget)
}
export function translates(field: Field): field is TextField {
  return isText(field) && field.widget !== 'link' && field.audience === undefined
}
/** In each language what is said, by the author or by Basta. */
export function saidIn({ value, builtIn }: TextField): Text {
  return builtIn === undefined ? value : ownOrBuiltIn(value, builtIn)
}
/** A setting that may hold variables. */
export function takesVariables(field: Field): field is TextField {
  return isText(field) || field.widget === 'template'
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'long-text', 'link'])

function collect(schema: Shape, value: Json | undefined, path: string, found: Field[]): void {
  if (value === undefined) return
  const widget = schema['x-widget']
  if (widget) {
    const audience = schema['x-audience']
    const builtIn = TEXTS.has(widget) ? (schema.default as Text | undefined) : undefined
    found.push({ path, widget, value, ...(audience && { audience }), ...(builtIn && { builtIn }) })
  }
  if (Array.isArray(value)) {
    const { items } = schema
    if (items) value.forEach((item, i) => void collect(items, item, `${path}/${i}`, found))
    return
  }
  if (typeof value !== 'object' || value === null) return
  const variant = schema.oneOf ? variantOf(schema, value) : schema
  for (const [key, inner] of Object.entries(variant?.properties ?? {}))
    collect(inner, value[key], `${path}/${key}`, found)
}

function variantOf({ oneOf, discriminator }: Shape, value: { [key: string]: Json }): Shape | undefined {
  const tag = discriminator?.propertyName ?? ''
  return oneOf?.find(({ properties }) => {
    const choice = properties?.[tag]
    return choice !== undefined && (choice.const === value[tag] || choice.enum?.includes(value[tag] ?? null))
  })
}
