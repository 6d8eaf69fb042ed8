import type { FlowEdge } from '@basta/nodes/contract.ts'

export interface EdgeIndex {
  /** Connections by the step that they begin at, and by the one that they lead to. */
  from: ReadonlyMap<string, readonly FlowEdge[]>
  to: ReadonlyMap<string, readonly FlowEdge[]>
}

const indexes = new WeakMap<object, EdgeIndex>()

/** Made once for each state of the connections. */
export function edgeIndex(edges: { [id: string]: FlowEdge }): EdgeIndex {
  const known = indexes.get(edges)
  if (known) return known
  const from = new Map<string, FlowEdge[]>()
  const to = new Map<string, FlowEdge[]>()
  for (const edge of Object.values(edges)) {
    push(from, edge.source, edge)
    push(to, edge.target, edge)
  }
  const index = { from, to }
  indexes.set(edges, index)
  return index
}

function push(map: Map<string, FlowEdge[]>, key: string, edge: FlowEdge): void {
  const known = map.get(key)
  if (known) known.push(edge)
  else map.set(key, [edge])
}
