import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { flowValidator } from '@basta/engine/flow/validator.ts'
import type {
  InboundContent,
  Json,
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
    for (const file of ['schema.ts', 'node.ts', 'cases.json', 'README.md'])
      expect(existsSync(new URL(file, folderUrl(type))), file).toBe(true)
  })

  test('has a name and a help line in every language of the editor', () => {
    for (const label of [definition.label, definition.help])
      for (const language of ['en', 'pt', 'es'] as const) expect(label[language].trim()).not.toBe('')
    expect(definition.icon).toMatch(/^[a-z0-9-]+$/)
    expect(Number.isInteger(definition.version) && definition.version > 0).toBe(true)
  })

  test('takes its own defaults, and no setting it does not know', () => {
    expect(validate(definition.defaults)).toEqual([])
    expect(validate({ ...(definition.defaults as object), nonsense: 1 })).not.toEqual([])
  })

  test('describes its defaults: outputs, issues, traits, summary', () => {
    describes(definition, definition.defaults)
    enters(definition, definition.defaults, {})
  })

  const examples = readmeExamples(type)
  test('shows a complete example in its help', () => expect(examples).not.toEqual([]))
  test.each(examples)('its help example %# is valid, without errors, and can be entered', (source) => {
    const node = JSON.parse(source)
    expect(node.type).toBe(type)
    expect(problems(definition, node)).toEqual([])
    expect(definition.issues?.(node.data as never, ['en', 'pt', 'es']) ?? []).toEqual([])
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
  for (const issue of definition.issues?.(frozen, ['en', 'pt', 'es']) ?? []) {
    expect(issue.code).toMatch(/^[a-z][a-z0-9-]*$/)
    expect(issue.message).toMatch(/^[^a-z].*[.!?]$/s)
  }
  expect(definition.traits(frozen)).toBeTypeOf('object')
  expect(['string', 'object']).toContain(typeof definition.summary(frozen))
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
