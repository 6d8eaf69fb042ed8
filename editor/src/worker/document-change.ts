import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'

/**
 * A document, told to somebody who knows the one before: steps and edges that are the same objects as before are only named.
 * Copying all of 2,000 steps to the worker would cost more than checking them.
 */
export interface DocumentChange {
  rest: Omit<FlowDocument, 'nodes' | 'edges'>
  /** All of them, in order. */
  nodeIds: string[]
  edgeIds: string[]
  /** Those that are new or changed. */
  nodes: FlowNode[]
  edges: FlowEdge[]
}

export function changeFrom(before: FlowDocument | null, document: FlowDocument): DocumentChange {
  const { nodes, edges, ...rest } = document
  const known = new Set<object>([...(before?.nodes ?? []), ...(before?.edges ?? [])])
  const isNew = (item: object) => !known.has(item)
  return {
    rest,
    nodeIds: nodes.map(({ id }) => id),
    edgeIds: edges.map(({ id }) => id),
    nodes: nodes.filter(isNew),
    edges: edges.filter(isNew),
  }
}

/** What did not change stays the same object, so that what was worked out from it need not be worked out again. */
export function changed(before: FlowDocument | null, change: DocumentChange): FlowDocument {
  return {
    ...change.rest,
    nodes: inOrder(change.nodeIds, [...(before?.nodes ?? []), ...change.nodes]),
    edges: inOrder(change.edgeIds, [...(before?.edges ?? []), ...change.edges]),
  }
}

function inOrder<T extends { id: string }>(ids: readonly string[], items: readonly T[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
