import { exits } from '../graph.ts'
import type { Check } from './check.ts'

/** A step that nothing follows, although something could: the conversation ends there. */
export const deadEnd: Check = (flow) =>
  [...flow.nodes.keys()]
    .filter(
      (id) => exits(flow, id).every(({ target }) => !target) && flow.outputs(id).some(({ optional }) => !optional),
    )
    .map((id) => ({
      code: 'flow.dead-end',
      severity: 'warning',
      nodeId: id,
      message: `Step ${id}: nothing follows it, so the conversation ends here. Connect it if something should.`,
    }))
