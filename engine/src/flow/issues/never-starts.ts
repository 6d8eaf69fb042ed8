import { successors } from '../graph.ts'
import type { Check } from './check.ts'

/** A flow none of whose triggers leads anywhere. */
export const neverStarts: Check = (flow) => {
  if (flow.triggers.some(({ id }) => successors(flow, id).length > 0)) return []
  return flow.triggers.map(({ id }) => ({
    code: 'flow.never-starts',
    severity: 'error',
    nodeId: id,
    message: `Step ${id}: no step follows the trigger, so the flow does nothing. Connect it to the first step.`,
  }))
}
