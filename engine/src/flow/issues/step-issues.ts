import type { Check } from './check.ts'

/** What the steps find wrong with their own settings: a label over WhatsApp's limit, an eleventh row. */
export const stepIssues: Check = (flow, { locales }) =>
  [...flow.nodes.values()].flatMap(({ id, data }) => {
    const issues = flow.definition(id).issues?.(data as never, locales) ?? []
    return issues.map((issue) => ({ ...issue, nodeId: id, message: `Step ${id}: ${issue.message}` }))
  })
