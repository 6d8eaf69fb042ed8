import type { Edit, FlowNode, Issue, NodeDefinition } from '@basta/nodes/contract.ts'

/** What a step finds wrong with its own settings: a label over WhatsApp's limit, an eleventh row. */
export function issuesOfStep(
  { id, data, off }: FlowNode,
  definition: NodeDefinition | undefined,
  locales: readonly string[],
): Issue[] {
  if (off) return []
  const issues = definition?.issues?.(data as never, locales) ?? []
  return issues.map(({ fix, ...issue }) => ({
    ...issue,
    nodeId: id,
    ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ownEdit(edit, id)) } }),
  }))
}

/** A step calls itself `''`. */
function ownEdit(edit: Edit, nodeId: string): Edit {
  if ('set' in edit) return { set: { ...edit.set, nodeId } }
  if ('remove' in edit) return { remove: { ...edit.remove, nodeId } }
  return edit
}
