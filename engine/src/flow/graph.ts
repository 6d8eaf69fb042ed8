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

/** The nodes that can be visited from any of `starts`, these included. */
export function reachable(flow: Flow, starts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set(starts)
  // A set visits what is added while it is being walked.
  for (const nodeId of seen) for (const next of successors(flow, nodeId)) seen.add(next)
  return seen
}
