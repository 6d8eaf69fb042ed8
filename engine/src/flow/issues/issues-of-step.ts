import type { FlowNode, Issue, NodeDefinition } from '@basta/nodes/contract.ts'

/** What a step finds wrong with its own settings: a label over WhatsApp's limit, an eleventh row. */
export function issuesOfStep(
  { id, data }: FlowNode,
  definition: NodeDefinition | undefined,
  locales: readonly string[],
): Issue[] {
  const issues = definition?.issues?.(data as never, locales) ?? []
  return issues.map((issue) => ({ ...issue, nodeId: id, message: `Step ${id}: ${issue.message}` }))
}
