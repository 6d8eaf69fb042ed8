import type { FlowEdge, FlowNode, Issue, Label, NodeDefinition, Output, Traits } from '@basta/nodes/contract.ts'
import type { ErrorObject } from 'ajv'
import { MAX_FLOW_CHARS, MAX_ISSUES } from '../limits.ts'
import { boundsIssue } from './bounds.ts'
import { issuesOfStep } from './issues/issues-of-step.ts'
import { unknownKinds } from './issues/unknown-kinds.ts'
import { type JsonObject, migrateFlow } from './migrations.ts'
import type { FlowDocument, Registry } from './schema.ts'
import { sentences } from './sentences.ts'
import { edgeKey, structureIssues } from './structure.ts'
import { isInertStep, unknownKind } from './unknown-kind.ts'
import { type FlowValidator, flowValidator } from './validator.ts'

declare const loaded: unique symbol

/** A flow document that has passed every check of `loadFlow`, with its parts at hand. */
export interface Flow {
  readonly [loaded]: true
  /** In the newest format. */
  readonly document: FlowDocument
  readonly nodes: ReadonlyMap<string, FlowNode>
  /** By `<source>:<output>`. */
  readonly edges: ReadonlyMap<string, FlowEdge>
  /** The steps of the group `start` that are not switched off, in the order of the document. */
  readonly triggers: readonly FlowNode[]
  /** Steps of kinds that are not registered: kept, inert, and never to be run for a real person. */
  readonly unknown: readonly FlowNode[]
  /** What it was loaded with: steps that a fix may add. */
  readonly registry: Registry
  /**
   * These four throw for an id that is no node's: a mistake of the caller, not of the author. Outputs and traits are those
   * that count in a run: a step that is off has its first output only, and no traits.
   */
  node(nodeId: string): FlowNode
  definition(nodeId: string): NodeDefinition
  outputs(nodeId: string): readonly Output[]
  traits(nodeId: string): Traits
  /** Where an output leads, or undefined when it is loose. */
  edge(nodeId: string, output: string): FlowEdge | undefined
}

export type LoadResult = { ok: true; flow: Flow } | { ok: false; issues: Issue[] }

/**
 * Parse > migrate > validate > index. Takes JSON text or what was parsed from it, from anybody: never throws, and says
 * everything that is wrong at once. Flows that load can still have issues that forbid publishing, see `issues/`.
 * `validator`: where no code may be made at run time, the precompiled one of `standalone-validator.ts`.
 */
export function loadFlow(input: unknown, registry: Registry, validator = flowValidator(registry)): LoadResult {
  const parsed = parse(input)
  if ('issue' in parsed) return refused(parsed.issue)
  const migrated = migrateFlow(parsed.document)
  if ('issue' in migrated) return refused(migrated.issue)
  const issues = validate(migrated.document, registry, validator)
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, flow: index(migrated.document as unknown as FlowDocument, registry) }
}

function refused(issue: Issue): LoadResult {
  return { ok: false, issues: [issue] }
}

function parse(input: unknown): { document: JsonObject } | { issue: Issue } {
  let document = input
  if (typeof input === 'string') {
    if (input.length > MAX_FLOW_CHARS)
      return notAFlow({
        en: `it has more than ${MAX_FLOW_CHARS} characters`,
        pt: `tem mais de ${MAX_FLOW_CHARS} caracteres`,
        es: `tiene más de ${MAX_FLOW_CHARS} caracteres`,
      })
    try {
      document = JSON.parse(input)
    } catch (error) {
      const why = error instanceof Error ? error.message : error
      return notAFlow({ en: `it is not JSON (${why})`, pt: `não é JSON (${why})`, es: `no es JSON (${why})` })
    }
  }
  if (!isObject(document))
    return notAFlow({ en: 'it is not a JSON object', pt: 'não é um objeto JSON', es: 'no es un objeto JSON' })
  const issue = boundsIssue(document)
  return issue ? { issue } : { document }
}

function notAFlow(why: Label): { issue: Issue } {
  const message = {
    en: `This cannot be read as a flow: ${why.en}. Choose a file that was exported from Basta.`,
    pt: `Isto não pode ser lido como fluxo: ${why.pt}. Escolha um arquivo exportado do Basta.`,
    es: `Esto no se puede leer como flujo: ${why.es}. Elija un archivo exportado de Basta.`,
  }
  return { issue: { code: 'flow.unreadable', severity: 'error', message } }
}

function validate(document: JsonObject, registry: Registry, validator: FlowValidator): Issue[] {
  const errors = validator(document).filter((error) => !isOfUnknownKind(error, document))
  const broken = new Set(errors.map(({ instancePath }) => instancePath.split('/', 3).join('/')))
  const isSound = (list: string) => (_: unknown, i: number) => !broken.has(`/${list}/${i}`)
  const nodes = listOf(document.nodes)
  const edges = listOf(document.edges).filter(isSound('edges'))
  const sound = new Set(nodes.filter(isSound('nodes')) as FlowNode[])
  const definition = (node: FlowNode) => (sound.has(node) ? registry.find(({ type }) => type === node.type) : undefined)
  const structure = structureIssues({
    // Steps with broken settings are there all the same: edges may lead to them.
    nodes: nodes.filter((node): node is FlowNode => isObject(node) && typeof node.id === 'string'),
    edges: edges as FlowEdge[],
    definition,
  })
  const issues = [...sentences(errors, document), ...structure]
  if (issues.length === 0) return []
  // What the sound steps find in themselves is told now, not only once the others are mended.
  const locales = [typeof document.locale === 'string' ? document.locale : 'en']
  const own = [...sound].flatMap((node) => issuesOfStep(node, definition(node), locales))
  const unknown = nodes.filter(isInertStep).filter(({ type }) => !registry.some((known) => known.type === type))
  return [...issues, ...unknownKinds({ unknown }), ...own].slice(0, MAX_ISSUES)
}

/** A step of a kind that is not registered is kept, if it is a step at all. */
function isOfUnknownKind({ keyword, instancePath, params }: ErrorObject, { nodes }: JsonObject): boolean {
  const [, index] = /^\/nodes\/(\d+)$/.exec(instancePath) ?? []
  const isKind = keyword === 'discriminator' && params.error === 'mapping'
  return isKind && index !== undefined && isInertStep(listOf(nodes)[Number(index)])
}

function index(document: FlowDocument, registry: Registry): Flow {
  const types = new Map(registry.map((definition) => [definition.type, definition]))
  const steps = new Map(document.nodes.map((node) => [node.id, stepOf(node, types, document)]))
  const edges = new Map(document.edges.map((edge) => [edgeKey(edge.source, edge.sourceHandle), edge]))
  const step = (nodeId: string) => {
    const found = steps.get(nodeId)
    if (!found) throw new Error(`Flow ${document.id} has no node ${nodeId}`)
    return found
  }
  const flow: Omit<Flow, typeof loaded> = {
    document,
    nodes: new Map(document.nodes.map((node) => [node.id, node])),
    edges,
    triggers: document.nodes.filter(({ id, off }) => !off && step(id).definition.group === 'start'),
    unknown: document.nodes.filter(({ type }) => !types.has(type)),
    registry,
    node: (nodeId) => step(nodeId).node,
    definition: (nodeId) => step(nodeId).definition,
    outputs: (nodeId) => step(nodeId).outputs,
    traits: (nodeId) => step(nodeId).traits,
    edge: (nodeId, output) => edges.get(edgeKey(nodeId, output)),
  }
  return flow as Flow
}

function stepOf(node: FlowNode, types: ReadonlyMap<string, NodeDefinition<unknown>>, { edges }: FlowDocument) {
  const definition = types.get(node.type) ?? unknownKind(node, edges)
  const { data, off } = node
  const outputs = definition.outputs(data)
  return {
    node,
    definition: definition as NodeDefinition,
    outputs: off ? outputs.slice(0, 1) : outputs,
    traits: off ? {} : definition.traits(data),
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
