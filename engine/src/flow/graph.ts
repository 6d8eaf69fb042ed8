import type { FlowEdge } from '@basta/nodes/contract.ts'
import type { Flow } from './load.ts'

/** One way out of a node. `target` is missing while the output is loose. */
export interface Exit {
  output: string
  target?: string
}

export function exits(flow: Flow, nodeId: string): Exit[] {
  return flow.outputs(nodeId).map(({ id }) => ({ output: id, target: flow.edge(nodeId, id)?.target }))
}

/** The nodes that edges lead to. */
export function successors(flow: Flow, nodeId: string): string[] {
  return exits(flow, nodeId).flatMap(({ target }) => target ?? [])
}

/**
 * The nodes that can be visited from any of `starts`, these included.
 * @param ways where a node leads, if not everywhere
 */
export function reachable(flow: Flow, starts: Iterable<string>, ways = successors): ReadonlySet<string> {
  const seen = new Set(starts)
  // A set visits what is added while it is being walked.
  for (const nodeId of seen) for (const next of ways(flow, nodeId)) seen.add(next)
  return seen
}

/** Whether entering this node lifts a stop, whatever comes of it. */
export function optsInAlways(flow: Flow, nodeId: string): boolean {
  const { optsIn } = flow.traits(nodeId)
  return optsIn !== undefined && optsIn.output === undefined
}

/** The nodes from which one of `ends` can be visited, these included. */
export function leadingTo(flow: Flow, ends: Iterable<string>): ReadonlySet<string> {
  const edges = incoming(flow)
  const seen = new Set(ends)
  for (const nodeId of seen) for (const { source } of edges.get(nodeId) ?? []) seen.add(source)
  return seen
}

/** The nodes at which a run of this flow may begin. */
export function entries(flow: Flow): string[] {
  return flow.triggers.map(({ id }) => id)
}

/** By node: the edges that lead to it and that a run can take. */
export function incoming(flow: Flow): ReadonlyMap<string, FlowEdge[]> {
  const edges = new Map<string, FlowEdge[]>()
  for (const id of flow.nodes.keys()) {
    for (const { id: output } of flow.outputs(id)) {
      const edge = flow.edge(id, output)
      if (!edge) continue
      const others = edges.get(edge.target)
      if (others) others.push(edge)
      else edges.set(edge.target, [edge])
    }
  }
  return edges
}

/** Nodes that can be walked round together (or one by itself), in the order of the ways. Source: Tarjan, 1972. */
export function components(ids: Iterable<string>, next: (id: string) => readonly string[]): string[][] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const open = new Set<string>()
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to))
  const visit = (id: string) => {
    const own = index.size
    index.set(id, own)
    low.set(id, own)
    stack.push(id)
    open.add(id)
    for (const target of next(id)) {
      const known = index.get(target)
      if (known === undefined) {
        visit(target)
        lower(id, low.get(target) ?? own)
      } else if (open.has(target)) lower(id, known)
    }
    if (low.get(id) !== own) return
    const component = stack.splice(stack.lastIndexOf(id))
    for (const member of component) open.delete(member)
    found.push(component)
  }
  for (const id of ids) if (!index.has(id)) visit(id)
  return found.reverse()
}
