import type { FlowEdge, FlowNode, Issue, NodeDefinition, Output } from '@basta/nodes/contract.ts'

/** What the checks of structure look at: whatever of a document is well-formed. */
export interface Skeleton {
  nodes: readonly FlowNode[]
  edges: readonly FlowEdge[]
  /** The definition of a node whose settings are right, or undefined while they are not. */
  definition(node: FlowNode): NodeDefinition<unknown> | undefined
}

/** Mistakes that a JSON Schema cannot see: names that are used twice, edges that hang in the air, nowhere to begin. */
export function structureIssues(skeleton: Skeleton): Issue[] {
  return [
    ...nodeIds(skeleton),
    ...edgeIds(skeleton),
    ...edgeEnds(skeleton),
    ...branching(skeleton),
    ...noTrigger(skeleton),
  ]
}

/** The name under which `edge` is looked up: an output leads to one place. */
export const edgeKey = (source: string, output: string) => `${source}:${output}`

function* nodeIds({ nodes }: Skeleton) {
  for (const { id } of repeated(nodes, (node) => node.id)) {
    yield error('duplicate-node', `Step ${id}: another step has the same id. Give one of them a new id.`, id)
  }
  for (const { id } of nodes) {
    if (id in Object.prototype)
      yield error('reserved-id', `Step ${id}: this id is reserved. Give the step another id.`, id)
  }
}

function* edgeIds({ edges }: Skeleton) {
  for (const { id, source } of repeated(edges, (edge) => edge.id)) {
    yield error('duplicate-edge', `Edge ${id}: another edge has the same id. Give one of them a new id.`, source)
  }
}

function* edgeEnds({ nodes, edges, definition }: Skeleton) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const outputs = new Map<string, readonly Output[] | undefined>(
    nodes.map((node) => [node.id, definition(node)?.outputs(node.data)]),
  )
  for (const { id, source, sourceHandle, target } of edges) {
    const from = byId.get(source)
    if (!from) yield error('unknown-source', `Edge ${id}: there is no step ${source} to start at. Remove the edge.`)
    if (!byId.has(target)) {
      const message = `Step ${source}: edge ${id} leads to step ${target}, which does not exist. Connect it anew.`
      yield error('unknown-target', message, from?.id)
    }
    const known = outputs.get(source)
    if (known && !known.some((output) => output.id === sourceHandle)) {
      const choice = known.length ? `Use ${quoted(known.map((output) => output.id))}` : 'Remove the edge'
      yield error(
        'unknown-output',
        `Step ${source}: it has no output "${sourceHandle}" (edge ${id}). ${choice}.`,
        source,
      )
    }
  }
}

function* branching({ edges }: Skeleton) {
  for (const { id, source, sourceHandle } of repeated(edges, (edge) => edgeKey(edge.source, edge.sourceHandle))) {
    const message = `Step ${source}: two edges leave output "${sourceHandle}". Remove one, e.g. edge ${id}.`
    yield error('two-edges', message, source)
  }
}

function* noTrigger({ nodes, definition }: Skeleton) {
  const unsure = nodes.some((node) => !definition(node))
  if (unsure || nodes.some((node) => definition(node)?.group === 'start')) return
  yield error('no-trigger', 'The flow has no trigger, so it can never begin. Add a step from the group "Start".')
}

/** All items but the first of those that share a key. */
function repeated<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => seen.size === seen.add(key(item)).size)
}

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')

function error(code: string, message: string, nodeId?: string): Issue {
  return { code: `flow.${code}`, severity: 'error', message, ...(nodeId && { nodeId }) }
}
