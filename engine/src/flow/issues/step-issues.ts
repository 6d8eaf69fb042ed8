import type { Check } from './check.ts'
import { issuesOfStep } from './issues-of-step.ts'

/** What the steps find wrong with their own settings. */
export const stepIssues: Check = (flow, { locales }) =>
  [...flow.nodes.values()].flatMap((node) => issuesOfStep(node, flow.definition(node.id), locales))
