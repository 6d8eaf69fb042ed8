import { reachable } from '../graph.ts'
import type { Check } from './check.ts'

/** A step that no trigger leads to. */
export const unreachableStep: Check = (flow) => {
  const reached = reachable(
    flow,
    flow.triggers.map(({ id }) => id),
  )
  return [...flow.nodes.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => ({
      code: 'flow.unreachable-step',
      severity: 'warning',
      nodeId: id,
      message: `Step ${id}: no path leads here. Connect it to a step before it, or remove it.`,
    }))
}
