import type { Check } from './check.ts'

/** A step that goes to a flow which does not exist. */
export const missingFlow: Check = (flow, { flowIds }) =>
  [...flow.nodes.keys()].flatMap((id) => {
    const { calls } = flow.traits(id)
    if (calls === undefined || calls === flow.document.id || flowIds.has(calls)) return []
    const message = `Step ${id}: there is no flow "${calls}". Choose one that exists.`
    return { code: 'flow.missing-flow', severity: 'error', nodeId: id, message }
  })
