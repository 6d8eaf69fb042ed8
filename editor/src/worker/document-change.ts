import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'

/**
 * A document, told to somebody who knows the one before: steps and edges that are the same objects as before are only named.
 * Copying all of 2,000 steps to the worker would cost more than checking them.
 */
export interface DocumentChange {
  rest: Omit<FlowDocument, 'nodes' | 'edges'>
  /** All of them, in order; absent when these are the same as before. */
  nodeIds?: string[]
  edgeIds?: string[]
  /** Those that are new or changed. */
  nodes: FlowNode[]
  edges: FlowEdge[]
}

export function changeFrom(before: FlowDocument | null, document: FlowDocument): DocumentChange {
  const { nodes, edges, ...rest } = document
  const [nodeIds, newNodes] = itemsFrom(before?.nodes ?? [], nodes)
  const [edgeIds, newEdges] = itemsFrom(before?.edges ?? [], edges)
  return { rest, ...(nodeIds && { nodeIds }), ...(edgeIds && { edgeIds }), nodes: newNodes, edges: newEdges }
}

/** @returns all ids, unless they are the same as before, and the items that are new or changed */
function itemsFrom<T extends { id: string }>(before: readonly T[], items: readonly T[]): [string[] | null, T[]] {
  if (before.length === items.length && items.every(({ id }, index) => id === before[index]?.id))
    return [null, items.filter((item, index) => item !== before[index])]
  const known = new Set(before)
  return [items.map(({ id }) => id), items.filter((item) => !known.has(item))]
}

/** What did not change stays the same object, so that what was worked out from it need not be worked out again. */
export function changed(before: FlowDocument | null, change: DocumentChange): FlowDocument {
  return {
    ...change.rest,
    nodes: inOrder(change.nodeIds, before?.nodes ?? [], change.nodes),
    edges: inOrder(change.edgeIds, before?.edges ?? [], change.edges),
  }
}

function inOrder<T extends { id: string }>(ids: string[] | undefined, before: T[], changed: readonly T[]): T[] {
  if (!ids && changed.length === 0) return before
  const byId = new Map([...(ids ? before : []), ...changed].map((item) => [item.id, item]))
  return ids ? ids.flatMap((id) => byId.get(id) ?? []) : before.map((item) => byId.get(item.id) ?? item)
}
