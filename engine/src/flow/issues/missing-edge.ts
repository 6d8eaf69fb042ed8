import { successors } from '../graph.ts'
import type { Check } from './check.ts'

/** A step that goes on through some of its outputs, but not through this one. */
export const missingEdge: Check = (flow) =>
  [...flow.nodes.keys()]
    .filter((id) => successors(flow, id).length > 0)
    .flatMap((id) =>
      flow.outputs(id).flatMap((output) => (output.optional || flow.edge(id, output.id) ? [] : { id, output })),
    )
    .map(({ id, output }) => ({
      code: 'flow.missing-edge',
      severity: 'warning',
      nodeId: id,
      message: `Step ${id}: output "${output.id}" leads nowhere, so the conversation ends there. Connect it.`,
    }))
