import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv'
import { flowSchema, type Registry } from './schema.ts'

/** All the ways in which a document breaks the schema; none when it keeps it. */
export type FlowValidator = (document: unknown) => readonly ErrorObject[]

/**
 * The compiled JSON Schema of flows: compiled once per registry, which takes a third of a second. It makes code at run time;
 * where that is not allowed, `standalone-validator.ts` makes it before.
 */
export function flowValidator(registry: Registry): FlowValidator {
  let validator = validators.get(registry)
  if (!validator) {
    const { validate } = compileSchema(registry)
    validator = (document) => (validate(document) ? [] : (validate.errors ?? []))
    validators.set(registry, validator)
  }
  return validator
}

const validators = new WeakMap<Registry, FlowValidator>()

/** @throws Error when a node's schema holds a keyword that nobody knows */
export function compileSchema(registry: Registry, code?: Options['code']): { ajv: Ajv; validate: ValidateFunction } {
  // Serialised first: Ajv should see what everybody sees who fetches the schema.
  const { schema, keywords } = lean(JSON.parse(JSON.stringify(flowSchema(registry))))
  const ajv = new Ajv({
    allErrors: true,
    // `parentSchema` holds the titles and descriptions that the sentences are made of.
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    keywords,
    code,
  })
  return { ajv, validate: ajv.compile(schema) }
}

interface Schema {
  [keyword: string]: unknown
}

/**
 * The schema without what only forms need. The entries of a list that are told apart by a constant become definitions, which
 * are compiled once: Ajv writes a form out for every value of its constant, and nested conditions would double each time.
 */
function lean(whole: Schema): { schema: Schema; keywords: string[] } {
  const definitions = new Map<string, { name: string; schema: Schema }>()
  const keywords = new Set<string>()
  const visit = (schema: unknown, isMap = false): unknown => {
    if (Array.isArray(schema)) return schema.map((inner) => visit(inner))
    if (typeof schema !== 'object' || schema === null) return schema
    const kept: Schema = {}
    for (const [key, value] of Object.entries(schema)) {
      if (isMap) kept[key] = visit(value)
      else if (NAMES.has(key)) {
        keywords.add(key)
        kept[key] = value
      } else if (key === 'items' && isObject(value) && value.discriminator) kept[key] = define(value)
      else if (key !== 'default' && !key.startsWith('x-')) kept[key] = visit(value, MAPS.has(key))
    }
    return kept
  }
  const define = (schema: Schema): Schema => {
    const key = JSON.stringify(schema)
    let definition = definitions.get(key)
    if (!definition) {
      definition = { name: `d${definitions.size}`, schema: {} }
      definitions.set(key, definition)
      definition.schema = visit(schema) as Schema
    }
    return { $ref: `#/definitions/${definition.name}` }
  }
  const schema = visit(whole) as Schema
  const parts = [...definitions.values()].map(({ name, schema }) => [name, schema])
  return { schema: { ...schema, definitions: Object.fromEntries(parts) }, keywords: [...keywords] }
}

/** What the sentences are made of, in the languages of the editor. */
const NAMES: ReadonlySet<string> = new Set(['x-title', 'x-description'])
/** Keywords whose keys are names that an author has chosen. */
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties'])

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null
