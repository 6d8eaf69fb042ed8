import type { FlowNode, Issue } from '@basta/nodes/contract.ts'
import type { Check } from './check.ts'
import { issuesOfStep } from './issues-of-step.ts'

/** What the steps find wrong with their own settings. A step that stays the same object is not asked again. */
export const stepIssues: Check = (flow, { locales }) => {
  const languages = locales.join()
  return flow.document.nodes.flatMap((node) => {
    const before = known.get(node)
    if (before?.languages === languages) return before.issues
    const issues = issuesOfStep(node, flow.definition(node.id), locales)
    known.set(node, { languages, issues })
    return issues
  })
}

const known = new WeakMap<FlowNode, { languages: string; issues: readonly Issue[] }>()
