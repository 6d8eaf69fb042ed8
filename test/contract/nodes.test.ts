import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { applyEdits } from '@basta/engine/flow/apply-edits.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { flowValidator } from '@basta/engine/flow/validator.ts'
import type {
  Fix,
  InboundContent,
  Json,
  Label,
  Language,
  NodeCard,
  NodeDefinition,
  Resume,
  StepResult,
  TriggerEvent,
  TriggerMatch,
  Wait,
} from '@basta/nodes/contract.ts'
import { nodeDefinition, registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import { type CaseContext, deepFreeze, nodeContext } from '../helpers/node-context.ts'

const root = new URL('../../nodes/', import.meta.url)
const LANGUAGES: readonly Language[] = ['en', 'pt', 'es']

/** One entry of a node's `cases.json`. The steps share a context; each wait is handed to the next resume. */
interface Case {
  name: string
  config: Json
  context?: CaseContext
  steps?: CaseStep[]
  /** Codes of all issues this config has, in any order. */
  issues?: string[]
  /** Languages of the flow, for the issues. */
  locales?: string[]
  /** Trigger nodes only. */
  matches?: { event: TriggerEvent; expect: Partial<TriggerMatch> | null }[]
}

type CaseStep = ({ enter: true } | { resume: CaseResume }) & { expect: object }

type CaseResume =
  | { type: 'timeout' | 'return' }
  | { type: 'reply'; text: string; acted?: 'undone' | 'feedback' }
  | { type: 'reply'; tap: string; title: string; acted?: 'undone' | 'feedback' }
  | { type: 'reply'; content: InboundContent; tap?: string; acted?: 'undone' | 'feedback' }

const readCases = (folder: string): Case[] => JSON.parse(readFileSync(new URL('cases.json', folderUrl(folder)), 'utf8'))

test('every folder of nodes is registered, under a type of its own', () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name)
  expect(registry.map(({ type }) => type).sort()).toEqual(folders.sort())
  for (const definition of registry) expect(nodeDefinition(definition.type)).toBe(definition)
  expect(nodeDefinition('nonsense')).toBeUndefined()
})

describe.each(registry.map((definition) => [definition.type, definition] as const))('%s', (type, definition) => {
  const validate = (data: unknown) => problems(definition, { id: 'n', type, position: { x: 0, y: 0 }, data })

  test('has a complete folder', () => {
    for (const file of ['card.ts', 'schema.ts', 'node.ts', 'cases.json', 'README.md'])
      expect(existsSync(new URL(file, folderUrl(type))), file).toBe(true)
  })

  test('has a name and a help line in every language of the editor', () => {
    for (const entry of [definition, ...(definition.presets ?? [])]) {
      speaksAll(entry.label)
      speaksAll(entry.help)
      for (const language of LANGUAGES) expect(entry.synonyms[language], language).not.toEqual([])
      expect(entry.icon).toMatch(/^[a-z0-9-]+$/)
    }
    expect(Number.isInteger(definition.version) && definition.version > 0).toBe(true)
  })

  test('names every setting, every choice and every line of help in every language of the editor', () => {
    expect(unnamed(definition.schema, type)).toEqual([])
  })

  test('is known to the editor by a card that says what the node says', async () => {
    const { card } = (await import(new URL('card.ts', folderUrl(type)).href)) as { card: NodeCard }
    expect(definition).toMatchObject({ ...card })
  })

  const added = [definition.defaults, ...(definition.presets ?? []).map(({ defaults }) => defaults)]
  test('takes its own defaults, and no setting it does not know', () => {
    for (const data of added) expect(validate(data)).toEqual([])
    expect(validate({ ...(definition.defaults as object), nonsense: 1 })).not.toEqual([])
  })

  test('is without errors as soon as it is added, unless it must name something of the account', () => {
    const codes = added.flatMap((data) => definition.issues?.(data as never, LANGUAGES) ?? [])
    expect(codes.filter(({ severity, code }) => severity === 'error' && code !== 'no-flow')).toEqual([])
  })

  test('describes its defaults: outputs, issues, traits, summary', () => {
    for (const data of added) {
      describes(definition, data)
      enters(definition, data, {})
    }
  })

  const examples = readmeExamples(type)
  test('shows a complete example in its help', () => expect(examples).not.toEqual([]))
  test.each(examples)('its help example %# is valid, without errors, and can be entered', (source) => {
    const node = JSON.parse(source)
    expect(node.type).toBe(type)
    expect(problems(definition, node)).toEqual([])
    expect(definition.issues?.(node.data as never, LANGUAGES) ?? []).toEqual([])
    describes(definition, node.data)
    enters(definition, node.data, {})
  })

  const cases = readCases(type)
  test('has cases', () => expect(cases).not.toEqual([]))
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(validate(one.config)).toEqual([])
    describes(definition, one.config)
    runSteps(definition, one)
    if (one.issues) {
      const issues = definition.issues?.(one.config as never, one.locales ?? ['en']) ?? []
      expect(issues.map(({ code }) => code).sort()).toEqual([...one.issues].sort())
      for (const { path } of issues) if (path) expect(pointsInto(path, one.config), path).toBe(true)
    }
    for (const { event, expect: expected } of one.matches ?? []) {
      const match = definition.matches?.(one.config as never, event) ?? null
      if (expected === null) expect(match).toBeNull()
      else expect(match).toMatchObject(expected)
    }
  })
})

function folderUrl(type: string): URL {
  return new URL(`${type}/`, root)
}

/** By the schema of whole flows, so that a node's schema is proven to work inside it. */
function problems(definition: NodeDefinition, node: unknown) {
  const flow = { format: 'basta.flow/1', id: 'f', name: 'Test', locale: 'en', nodes: [node], edges: [] }
  return validatorOf(definition)(flow).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const validators = new Map<NodeDefinition, ReturnType<typeof flowValidator>>()

function validatorOf(definition: NodeDefinition) {
  const validator = validators.get(definition) ?? flowValidator([definition])
  validators.set(definition, validator)
  return validator
}

function readmeExamples(type: string): string[] {
  const help = readFileSync(new URL('README.md', folderUrl(type)), 'utf8')
  return [...help.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, source = '']) => source)
}

function describes(definition: NodeDefinition, config: unknown): void {
  const frozen = deepFreeze(structuredClone(config)) as never
  const outputs = definition.outputs(frozen)
  for (const { id, label } of outputs) {
    expect(id).toMatch(/^[A-Za-z0-9_:-]{1,64}$/)
    expect(label).not.toBe('')
  }
  for (const { code, message, fix } of definition.issues?.(frozen, LANGUAGES) ?? []) {
    expect(code).toMatch(/^[a-z][a-z0-9-]*$/)
    for (const language of LANGUAGES) expect(message[language]).toMatch(/^[^a-z].*[.!?]$/s)
    if (fix) mends(definition, config, code, fix)
  }
  expect(definition.traits(frozen)).toBeTypeOf('object')
  expect(['string', 'object']).toContain(typeof definition.summary(frozen))
  expect(['string', 'object', 'undefined']).toContain(typeof definition.text?.(frozen))
}

/** A fix leads to settings that are valid and have one finding of its kind less. */
function mends(definition: NodeDefinition, config: unknown, code: string, fix: Fix): void {
  speaksAll(fix.label)
  const node = { id: '', type: definition.type, position: { x: 0, y: 0 }, data: config }
  const flow = { format: 'basta.flow/1', id: 'f', name: 'Test', locale: 'en', nodes: [node], edges: [] }
  const [mended] = applyEdits(flow as FlowDocument, fix.edits).nodes
  expect(problems(definition, { ...mended, id: 'n' }), code).toEqual([])
  const found = (data: unknown) =>
    (definition.issues?.(data as never, LANGUAGES) ?? []).filter((issue) => issue.code === code).length
  expect(found(mended?.data), code).toBeLessThan(found(config))
}

function speaksAll(label: Label): void {
  for (const language of LANGUAGES) expect(label[language].trim(), JSON.stringify(label)).not.toBe('')
}

type Described = {
  title?: string
  description?: string
  enum?: string[]
  const?: unknown
  'x-title'?: Partial<Label>
  'x-description'?: Partial<Label>
  'x-labels'?: Record<string, Partial<Label>>
  properties?: Record<string, Described>
  items?: Described
  oneOf?: Described[]
}

/** Places of a schema that lack a name, or a name in some language. */
function unnamed(schema: Described, place: string, needsTitle = false): string[] {
  const lacks = (label: Partial<Label> | undefined, languages: readonly Language[]) =>
    languages.some((language) => !label?.[language]?.trim())
  const faults = [
    (schema.title === undefined ? needsTitle : lacks(schema['x-title'], ['pt', 'es'])) && 'title',
    schema.description !== undefined && lacks(schema['x-description'], ['pt', 'es']) && 'description',
    ...(schema.enum ?? []).map((value) => lacks(schema['x-labels']?.[value], LANGUAGES) && `label of ${value}`),
  ]
  return [
    ...faults.filter(Boolean).map((fault) => `${place}: ${fault}`),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      unnamed(inner, `${place}/${key}`, inner.const === undefined),
    ),
    ...(schema.items ? unnamed(schema.items, `${place}/items`) : []),
    ...(schema.oneOf ?? []).flatMap((inner, i) => unnamed(inner, `${place}/${i}`, true)),
  ]
}

/** Twice with the same input, which must lead to the same; and only to where a node may lead. */
function enters(definition: NodeDefinition, config: unknown, context: CaseContext): StepResult {
  return stepTwice(definition, config, () => definition.enter(nodeContext(config, context)))
}

function stepTwice(definition: NodeDefinition, config: unknown, step: () => StepResult): StepResult {
  const result = step()
  expect(step()).toEqual(result)
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  const endings = ['output', 'wait', 'call', 'end', 'unhandled'].filter((key) => key in result)
  expect(endings).toHaveLength(1)
  if ('output' in result) expect(definition.outputs(config as never).map(({ id }) => id)).toContain(result.output)
  return result
}

function runSteps(definition: NodeDefinition, { config, context = {}, steps = [] }: Case): void {
  let awaited: readonly Resume['type'][] = []
  let wait: Wait | undefined
  let set: Record<string, Json> = {}
  for (const step of steps) {
    const result = 'enter' in step ? enters(definition, config, context) : resumes(step.resume)
    expect(result).toMatchObject(step.expect)
    wait = 'wait' in result ? result.wait : undefined
    awaited = 'call' in result ? ['return'] : (wait?.for ?? [])
    set = { ...set, ...result.set }
  }

  function resumes(resume: CaseResume): StepResult {
    const event = deepFreeze(eventOf(resume))
    expect(awaited, 'what the step before waits for').toContain(event.type)
    return stepTwice(definition, config, () => {
      const result = definition.resume?.(nodeContext(config, context, { event, wait, set }), event)
      if (!result) throw new Error(`${definition.type} waits but cannot be resumed`)
      return result
    })
  }
}

function eventOf(resume: CaseResume): Resume {
  if (resume.type !== 'reply') return resume
  const acted = resume.acted && { acted: resume.acted }
  if ('content' in resume) return resume
  if ('text' in resume) return { type: 'reply', content: { type: 'text', text: resume.text }, ...acted }
  const content: InboundContent = { type: 'tap', of: 'button', id: `q:test:${resume.tap}`, title: resume.title }
  return { type: 'reply', content, tap: resume.tap, ...acted }
}

/** Whether a JSON pointer (RFC 6901) leads to something in a config, or to a setting that is left out there. */
function pointsInto(path: string, config: Json): boolean {
  let value: unknown = config
  for (const key of path.split('/').slice(1, -1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Record<string, unknown>)[key]
  }
  return typeof value === 'object' && value !== null
}
