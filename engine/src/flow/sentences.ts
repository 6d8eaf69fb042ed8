import type { Issue, Label, Language } from '@basta/nodes/contract.ts'
import type { AnySchemaObject, ErrorObject } from 'ajv'
import { MAX_ISSUES } from '../limits.ts'

/**
 * Ajv's errors as sentences for the author of a flow: what is wrong and what to do. A `path` inside the settings of a step
 * begins at its `data`, any other at the document (`/nodes/3/position/x`).
 */
export function sentences(errors: readonly ErrorObject[], document: unknown): Issue[] {
  return foldUnions(errors.slice(0, MAX_ISSUES).filter(isNews)).map((error) => issueOf(error, document))
}

function issueOf(error: ErrorObject, document: unknown): Issue {
  const { place, nodeId, inside, path } = locate(error.instancePath, document)
  const inLanguage = (language: Language) => {
    const said = sentence(error, inside, language)
    return place ? `${place[language]}: ${said}` : said[0]?.toUpperCase() + said.slice(1)
  }
  const message = { en: inLanguage('en'), pt: inLanguage('pt'), es: inLanguage('es') }
  return { code: `schema.${error.keyword}`, severity: 'error', message, ...(nodeId && { nodeId }), path }
}

/** The same for any other document, such as a request: fields go by the names that its caller writes. In English. */
export function plainSentences(errors: readonly ErrorObject[]): { path: string; message: string }[] {
  return foldUnions(errors.filter(isNews)).map((error) => {
    const inside = error.instancePath.split('/').slice(1).map(unescapePointer)
    const message = sentence({ ...error, parentSchema: untitled(error) }, inside, 'en')
    return { path: error.instancePath, message }
  })
}

function untitled({ parentSchema }: ErrorObject): AnySchemaObject {
  return { ...parentSchema, title: undefined }
}

interface Location {
  /** What the author calls the place, unless it is the step `nodeId`. */
  place?: Label
  nodeId?: string
  /** The way from there to the value. */
  inside: string[]
  path: string
}

function locate(pointer: string, document: unknown): Location {
  const segments = pointer.split('/').slice(1).map(unescapePointer)
  const [list = '', index = '', ...inside] = segments
  const kind = KINDS[list]
  if (!kind || index === '') return { place: THE_FLOW, inside: segments, path: pointer }
  const name = (document as Record<string, Record<string, unknown>[]>)[list]?.[Number(index)]?.[kind.key]
  const named = typeof name === 'string' && name !== ''
  if (!named || list !== 'nodes') {
    const { noun } = kind
    const n = Number(index) + 1
    const place = named
      ? { en: `${noun.en} ${name}`, pt: `${noun.pt} ${name}`, es: `${noun.es} ${name}` }
      : { en: `${noun.en} number ${n}`, pt: `${noun.pt} número ${n}`, es: `${noun.es} número ${n}` }
    return { place, inside, path: pointer }
  }
  if (inside[0] !== 'data') return { nodeId: name, inside, path: pointer }
  return { nodeId: name, inside: inside.slice(1), path: pointer.slice(`/nodes/${index}/data`.length) }
}

const THE_FLOW = { en: 'The flow', pt: 'O fluxo', es: 'El flujo' }

const KINDS: Partial<Record<string, { noun: Label; key: string }>> = {
  nodes: { noun: { en: 'Step', pt: 'Passo', es: 'Paso' }, key: 'id' },
  edges: { noun: { en: 'Connection', pt: 'Conexão', es: 'Conexión' }, key: 'id' },
  tests: { noun: { en: 'Test', pt: 'Teste', es: 'Prueba' }, key: 'name' },
}

const unescapePointer = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~')

/** What is wrong and what to do. The wording of each keyword of JSON Schema that flows and nodes use. */
function sentence(error: ErrorObject, inside: readonly string[], language: Language): string {
  const { keyword, params, parentSchema = {}, data } = error
  const say = WORDS[language]
  const name = (inside: readonly string[], schema: AnySchemaObject = {}) => nameOf(inside, schema, language)
  const what = name(inside, parentSchema)
  const todo = (advice: string, schema: AnySchemaObject) => withHelp(advice, helpOf(schema, language))
  switch (keyword) {
    case 'required': {
      const missing = parentSchema.properties?.[params.missingProperty] ?? {}
      return say.missing(name([...inside, params.missingProperty], missing), todo(say.fillIn, missing))
    }
    case 'additionalProperties':
      return say.unknown(name([...inside, params.additionalProperty]))
    case 'discriminator': {
      const known = new Set(variants(parentSchema).map((variant) => variant.properties?.[params.tag]?.const))
      const value = params.tagValue === undefined ? null : show(params.tagValue)
      return say.unknownKind(name([...inside, params.tag]), value, [...known].map(show).join(', '))
    }
    case 'type':
      return say.mustBe(what, [params.type].flat().map(say.typeName).join(say.or))
    case 'const':
      return say.mustBe(what, show(params.allowedValue))
    case 'enum':
      return say.mustBeOneOf(what, params.allowedValues.map(show).join(', '))
    case 'anyOf':
    case 'oneOf':
      return say.mustBe(what, [...new Set(variants(parentSchema).map(variantName(language)))].join(say.or))
    case 'minLength':
      if (params.limit === 1) return say.empty(what, todo(say.fillIn, parentSchema))
      return say.tooShort(what, params.limit)
    case 'maxLength':
      return say.tooLong(what, [...String(data)].length, params.limit)
    case 'minItems':
    case 'minProperties':
      return say.tooFew(what, params.limit)
    case 'maxItems':
    case 'maxProperties':
      return say.tooMany(what, params.limit)
    case 'uniqueItems':
      return say.twice(what, params.j + 1, params.i + 1)
    case 'pattern': {
      const help = helpOf(parentSchema, language)
      return say.malformed(what, help ? sentenceEnd(plain(help)) : `${params.pattern}.`)
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return say.compared(what, params.comparison, params.limit, todo(say.changeNumber, parentSchema))
    default:
      return say.otherwise(what, error.message ?? keyword)
  }
}

interface Words {
  or: string
  fillIn: string
  changeNumber: string
  it: string
  entry(n: number): string
  of: string
  otherKind: string
  typeName(type: string): string
  missing(what: string, todo: string): string
  unknown(what: string): string
  unknownKind(what: string, value: string | null, known: string): string
  mustBe(what: string, kind: string): string
  mustBeOneOf(what: string, known: string): string
  empty(what: string, todo: string): string
  tooShort(what: string, limit: number): string
  tooLong(what: string, length: number, limit: number): string
  tooFew(what: string, limit: number): string
  tooMany(what: string, limit: number): string
  twice(what: string, first: number, second: number): string
  malformed(what: string, use: string): string
  compared(what: string, comparison: string, limit: number, todo: string): string
  otherwise(what: string, message: string): string
}

const WORDS: Record<Language, Words> = {
  en: {
    or: ' or ',
    fillIn: 'Fill it in',
    changeNumber: 'Change the number',
    it: 'it',
    entry: (n) => `entry ${n}`,
    of: ' of ',
    otherKind: 'of another kind',
    typeName: named({
      string: 'a text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a group of fields',
      null: 'nothing',
    }),
    missing: (what, todo) => `${what} is missing. ${todo}`,
    unknown: (what) => `${what} is not known here. Remove it.`,
    unknownKind: (what, value, known) =>
      `${what} is ${value === null ? 'missing' : `unknown: ${value}`}. Choose one of ${known}.`,
    mustBe: (what, kind) => `${what} must be ${kind}.`,
    mustBeOneOf: (what, known) => `${what} must be one of ${known}.`,
    empty: (what, todo) => `${what} is empty. ${todo}`,
    tooShort: (what, limit) => `${what} is too short. Write at least ${limit} characters.`,
    tooLong: (what, length, limit) => `${what} has ${length} characters, at most ${limit} fit. Shorten it.`,
    tooFew: (what, limit) => `${what} must have ${limit} or more entries. Add what is missing.`,
    tooMany: (what, limit) => `${what} must have ${limit} or fewer entries. Remove some.`,
    twice: (what, first, second) =>
      `${what} holds the same entry twice (${first} and ${second}). Change or remove one.`,
    malformed: (what, use) => `${what} is not written as it must be. Use ${use}`,
    compared: (what, comparison, limit, todo) =>
      `${what} must be ${named({ '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' })(comparison)} ${limit}. ${todo}`,
    otherwise: (what, message) => `${what} is not right: it ${message}.`,
  },
  pt: {
    or: ' ou ',
    fillIn: 'Preencha',
    changeNumber: 'Mude o número',
    it: 'isto',
    entry: (n) => `item ${n}`,
    of: ' de ',
    otherKind: 'de outro tipo',
    typeName: named({
      string: 'um texto',
      number: 'um número',
      integer: 'um número inteiro',
      boolean: 'verdadeiro ou falso',
      array: 'uma lista',
      object: 'um grupo de campos',
      null: 'nada',
    }),
    missing: (what, todo) => `Falta ${what}. ${todo}`,
    unknown: (what) => `${what} não existe aqui. Retire.`,
    unknownKind: (what, value, known) =>
      `${value === null ? `Falta ${what}` : `${what} tem um valor desconhecido: ${value}`}. Escolha um destes: ${known}.`,
    mustBe: (what, kind) => `${what} deve ser ${kind}.`,
    mustBeOneOf: (what, known) => `${what} deve ser um destes: ${known}.`,
    empty: (what, todo) => `${what} não diz nada. ${todo}`,
    tooShort: (what, limit) => `${what} tem caracteres de menos. Escreva pelo menos ${limit}.`,
    tooLong: (what, length, limit) => `${what} tem ${length} caracteres, cabem no máximo ${limit}. Encurte.`,
    tooFew: (what, limit) => `${what} deve ter ${limit} ou mais itens. Acrescente o que falta.`,
    tooMany: (what, limit) => `${what} deve ter ${limit} ou menos itens. Retire alguns.`,
    twice: (what, first, second) => `${what} tem o mesmo item duas vezes (${first} e ${second}). Mude ou retire um.`,
    malformed: (what, use) => `${what} não está no formato certo. Use ${use}`,
    compared: (what, comparison, limit, todo) =>
      `${what} deve ser ${named({ '>=': 'no mínimo', '<=': 'no máximo', '>': 'mais que', '<': 'menos que' })(comparison)} ${limit}. ${todo}`,
    otherwise: (what, message) => `${what} não está certo: ${message}.`,
  },
  es: {
    or: ' o ',
    fillIn: 'Rellénelo',
    changeNumber: 'Cambie el número',
    it: 'esto',
    entry: (n) => `elemento ${n}`,
    of: ' de ',
    otherKind: 'de otro tipo',
    typeName: named({
      string: 'un texto',
      number: 'un número',
      integer: 'un número entero',
      boolean: 'verdadero o falso',
      array: 'una lista',
      object: 'un grupo de campos',
      null: 'nada',
    }),
    missing: (what, todo) => `Falta ${what}. ${todo}`,
    unknown: (what) => `${what} no existe aquí. Quítelo.`,
    unknownKind: (what, value, known) =>
      `${value === null ? `Falta ${what}` : `${what} tiene un valor desconocido: ${value}`}. Elija uno de estos: ${known}.`,
    mustBe: (what, kind) => `${what} debe ser ${kind}.`,
    mustBeOneOf: (what, known) => `${what} debe ser uno de estos: ${known}.`,
    empty: (what, todo) => `${what} no dice nada. ${todo}`,
    tooShort: (what, limit) => `${what} tiene muy pocos caracteres. Escriba al menos ${limit}.`,
    tooLong: (what, length, limit) => `${what} tiene ${length} caracteres, caben como máximo ${limit}. Acórtalo.`,
    tooFew: (what, limit) => `${what} debe tener ${limit} o más elementos. Añada lo que falta.`,
    tooMany: (what, limit) => `${what} debe tener ${limit} o menos elementos. Quite algunos.`,
    twice: (what, first, second) =>
      `${what} tiene el mismo elemento dos veces (${first} y ${second}). Cambie o quite uno.`,
    malformed: (what, use) => `${what} no está en el formato correcto. Use ${use}`,
    compared: (what, comparison, limit, todo) =>
      `${what} debe ser ${named({ '>=': 'como mínimo', '<=': 'como máximo', '>': 'más de', '<': 'menos de' })(comparison)} ${limit}. ${todo}`,
    otherwise: (what, message) => `${what} no está bien: ${message}.`,
  },
}

/** Looks a name up; what has none keeps its own. */
function named(names: Partial<Record<string, string>>) {
  return (key: string): string => names[key] ?? key
}

/** What to do, and the help that the form shows with the field. */
function withHelp(advice: string, help: string | undefined): string {
  return help ? `${advice}: ${sentenceEnd(plain(help))}` : `${advice}.`
}

const sentenceEnd = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const titleOf = (schema: AnySchemaObject, language: Language): string | undefined =>
  (language !== 'en' && schema['x-title']?.[language]) || schema.title

const helpOf = (schema: AnySchemaObject, language: Language): string | undefined =>
  (language !== 'en' && schema['x-description']?.[language]) || schema.description

/** `“Label” of entry 3 of “options”`: what the form calls it, or else its name in the file. */
function nameOf(inside: readonly string[], schema: AnySchemaObject, language: Language): string {
  const { it, entry, of } = WORDS[language]
  if (inside.length === 0) return it
  const title = titleOf(schema, language)
  const words = inside.map((segment, i) => {
    if (/^[0-9]+$/.test(segment)) return entry(Number(segment) + 1)
    return `“${title && i === inside.length - 1 ? title : segment}”`
  })
  return words.reverse().join(of)
}

/** A title within a sentence: `Button text` becomes `button text`, `WhatsApp link` and `URL` stay. */
const plain = (title: string) =>
  /^[A-Z][a-z]*(?![A-Za-z])/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title

const variants = (schema: AnySchemaObject): AnySchemaObject[] => schema.anyOf ?? schema.oneOf ?? []

function variantName(language: Language) {
  const { typeName, or, otherKind } = WORDS[language]
  return ({ const: value, type }: AnySchemaObject): string => {
    if (value !== undefined) return show(value)
    return [type ?? []].flat().map(typeName).join(or) || otherKind
  }
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
