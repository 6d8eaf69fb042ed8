import type { Issue } from '@basta/nodes/contract.ts'
import type { Flow } from '../load.ts'
import { brokenTemplate } from './broken-template.ts'
import type { Check, IssueContext } from './check.ts'
import { deadEnd } from './dead-end.ts'
import { loopWithoutWait } from './loop-without-wait.ts'
import { missingEdge } from './missing-edge.ts'
import { missingFlow } from './missing-flow.ts'
import { neverStarts } from './never-starts.ts'
import { optInWithoutWayOut } from './opt-in-without-way-out.ts'
import { stepIssues } from './step-issues.ts'
import { unknownVariable } from './unknown-variable.ts'
import { unreachableStep } from './unreachable-step.ts'

/** Everything an author should look at. An issue of severity `error` forbids publishing. */
export function flowIssues(flow: Flow, context: IssueContext): Issue[] {
  return CHECKS.flatMap((check) => check(flow, context))
}

export const CHECKS: readonly Check[] = [
  neverStarts,
  stepIssues,
  loopWithoutWait,
  optInWithoutWayOut,
  missingFlow,
  brokenTemplate,
  unknownVariable,
  unreachableStep,
  deadEnd,
  missingEdge,
]
