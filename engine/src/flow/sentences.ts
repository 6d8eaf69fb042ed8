import type { Issue } from '@basta/nodes/contract.ts'
import type { AnySchemaObject, ErrorObject } from 'ajv'
import { MAX_ISSUES } from '../limits.ts'

/**
 * Ajv's errors as sentences for the author of a flow: where it is, what is wrong, what to do. A `path`
 * inside the settings of a step begins at its `data`, any other at the document (`/nodes/3/position/x`).
 */
export function sentences(errors: readonly ErrorObject[], document: unknown): Issue[] {
  return foldUnions(errors.slice(0, MAX_ISSUES).filter(isNews)).map((error) => issueOf(error, document))
}

function issueOf(error: ErrorObject, document: unknown): Issue {
  const { place, nodeId, inside, path } = locate(error.instancePath, document)
  const message = `${place}: ${sentence(error, inside)}`
  return { code: `schema.${error.keyword}`, severity: 'error', message, ...(nodeId && { nodeId }), path }
}

/** The same for any other document, such as a request: fields go by the names that its caller writes. */
export function plainSentences(errors: readonly ErrorObject[]): { path: string; message: string }[] {
  return foldUnions(errors.filter(isNews)).map((error) => {
    const inside = error.instancePath.split('/').slice(1).map(unescapePointer)
    return { path: error.instancePath, message: sentence({ ...error, parentSchema: untitled(error) }, inside) }
  })
}

function untitled({ parentSchema }: ErrorObject): AnySchemaObject {
  return { ...parentSchema, title: undefined }
}

interface Location {
  /** What the author calls the place: "Step ask_1". */
  place: string
  nodeId?: string
  /** The way from there to the value. */
  inside: string[]
  path: string
}

function locate(pointer: string, document: unknown): Location {
  const segments = pointer.split('/').slice(1).map(unescapePointer)
  const [list = '', index = '', ...inside] = segments
  const kind = KINDS[list]
  if (!kind || index === '') return { place: 'The flow', inside: segments, path: pointer }
  const name = (document as Record<string, Record<string, unknown>[]>)[list]?.[Number(index)]?.[kind.key]
  const named = typeof name === 'string' && name !== ''
  const place = named ? `${kind.noun} ${name}` : `${kind.noun} number ${Number(index) + 1}`
  if (!named || list !== 'nodes') return { place, inside, path: pointer }
  if (inside[0] !== 'data') return { place, nodeId: name, inside, path: pointer }
  return { place, nodeId: name, inside: inside.slice(1), path: pointer.slice(`/nodes/${index}/data`.length) }
}

const KINDS: Partial<Record<string, { noun: string; key: string }>> = {
  nodes: { noun: 'Step', key: 'id' },
  edges: { noun: 'Edge', key: 'id' },
  tests: { noun: 'Test', key: 'name' },
}

const unescapePointer = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~')

/** What is wrong and what to do. The wording of each keyword of JSON Schema that flows and nodes use. */
function sentence(error: ErrorObject, inside: readonly string[]): string {
  const { keyword, params, parentSchema = {}, data } = error
  const { description } = parentSchema
  const what = nameOf(inside, parentSchema.title)
  switch (keyword) {
    case 'required': {
      const missing = parentSchema.properties?.[params.missingProperty] ?? {}
      return `${nameOf([...inside, params.missingProperty], missing.title)} is missing. ${todo('Fill it in', missing)}`
    }
    case 'additionalProperties':
      return `${nameOf([...inside, params.additionalProperty])} is not known here. Remove it.`
    case 'discriminator': {
      const known = variants(parentSchema).map((variant) => variant.properties?.[params.tag]?.const)
      const value = params.tagValue === undefined ? 'missing' : `unknown: ${show(params.tagValue)}`
      return `${nameOf([...inside, params.tag])} is ${value}. Choose one of ${[...new Set(known)].map(show).join(', ')}.`
    }
    case 'type':
      return `${what} must be ${[params.type].flat().map(typeName).join(' or ')}.`
    case 'const':
      return `${what} must be ${show(params.allowedValue)}.`
    case 'enum':
      return `${what} must be one of ${params.allowedValues.map(show).join(', ')}.`
    case 'anyOf':
    case 'oneOf':
      return `${what} must be ${[...new Set(variants(parentSchema).map(variantName))].join(' or ')}.`
    case 'minLength':
      if (params.limit === 1) return `${what} is empty. ${todo('Fill it in', parentSchema)}`
      return `${what} is too short. Write at least ${params.limit} characters.`
    case 'maxLength':
      return `${what} has ${[...String(data)].length} characters, at most ${params.limit} fit. Shorten it.`
    case 'minItems':
    case 'minProperties':
      return `${what} must have ${params.limit} or more entries. Add what is missing.`
    case 'maxItems':
    case 'maxProperties':
      return `${what} must have ${params.limit} or fewer entries. Remove some.`
    case 'uniqueItems':
      return `${what} holds the same entry twice (${params.j + 1} and ${params.i + 1}). Change or remove one.`
    case 'pattern':
      return `${what} is not written as it must be. Use ${description ? sentenceEnd(plain(description)) : `${params.pattern}.`}`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${what} must be ${COMPARISONS[params.comparison]} ${params.limit}. ${todo('Change the number', parentSchema)}`
    default:
      return `${what} is not right: it ${error.message ?? `fails "${keyword}"`}.`
  }
}

/** What to do, and the help that the form shows with the field. */
function todo(advice: string, { description }: AnySchemaObject): string {
  return description ? `${advice}: ${sentenceEnd(plain(description))}` : `${advice}.`
}

const sentenceEnd = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const COMPARISONS: Partial<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
}

/** `“Label” of entry 3 of “options”`: what the form calls it, or else its name in the file. */
function nameOf(inside: readonly string[], title?: string): string {
  if (inside.length === 0) return 'it'
  const words = inside.map((segment, i) => {
    if (/^[0-9]+$/.test(segment)) return `entry ${Number(segment) + 1}`
    return `“${title && i === inside.length - 1 ? title : segment}”`
  })
  return words.reverse().join(' of ')
}

/** A title within a sentence: `Button text` becomes `button text`, `WhatsApp link` and `URL` stay. */
const plain = (title: string) =>
  /^[A-Z][a-z]*(?![A-Za-z])/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title

const TYPE_NAMES: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
}
const typeName = (type: string) => TYPE_NAMES[type] ?? type

const variants = (schema: AnySchemaObject): AnySchemaObject[] => schema.anyOf ?? schema.oneOf ?? []

function variantName(variant: AnySchemaObject): string {
  if (variant.const !== undefined) return show(variant.const)
  return [variant.type ?? []].flat().map(typeName).join(' or ') || 'of another kind'
}

const show = (value: unknown) => JSON.stringify(value)

/**
 * A value that fits none of several forms yields the errors of every form, and one more that says so. Keeps the errors of
 * the form that was meant, or only the last one if the value is of no known kind.
 */
function foldUnions(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept = new Set(errors)
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  for (const union of unions.sort((a, b) => a.schemaPath.length - b.schemaPath.length)) {
    if (!kept.has(union)) continue
    const forms = formsOf(union, kept)
    const meant = forms.filter((form) => !form.some((error) => isWrongKind(error, union))).sort(byFit(union))[0]
    if (meant) kept.delete(union)
    for (const form of forms) if (form !== meant) for (const error of form) kept.delete(error)
  }
  return [...kept]
}

/** A missing name of a kind is also reported by the keyword `discriminator`, which knows the choice. */
function isNews({ keyword, params, parentSchema }: ErrorObject): boolean {
  return keyword !== 'required' || parentSchema?.discriminator?.propertyName !== params.missingProperty
}

/** The errors of each form of a union. */
function formsOf(union: ErrorObject, errors: Iterable<ErrorObject>): ErrorObject[][] {
  const forms = new Map<string | undefined, ErrorObject[]>()
  for (const error of errors) {
    const within = `${error.instancePath}/`.startsWith(`${union.instancePath}/`)
    if (!within || !error.schemaPath.startsWith(`${union.schemaPath}/`)) continue
    const index = error.schemaPath.slice(union.schemaPath.length).split('/')[1]
    forms.set(index, [...(forms.get(index) ?? []), error])
  }
  return [...forms.values()]
}

/** The value itself, or a field that names its kind, is not what this form asks for. */
function isWrongKind({ keyword, instancePath }: ErrorObject, union: ErrorObject): boolean {
  const depth = instancePath.slice(union.instancePath.length).split('/').length - 1
  return (depth === 0 && ['type', 'const', 'enum'].includes(keyword)) || (depth === 1 && keyword === 'const')
}

/** First the form with the fewest mistakes in the value itself, then with the fewest inside. */
function byFit({ instancePath }: ErrorObject) {
  const own = (form: ErrorObject[]) => form.filter((error) => error.instancePath === instancePath).length
  return (a: ErrorObject[], b: ErrorObject[]) => own(a) - own(b) || a.length - b.length
}
