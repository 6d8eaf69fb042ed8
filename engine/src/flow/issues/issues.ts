import type { Issue } from '@basta/nodes/contract.ts'
import type { Flow } from '../load.ts'
import { answerTaken } from './answer-taken.ts'
import { brokenTemplate } from './broken-template.ts'
import type { Check, IssueContext } from './check.ts'
import { deadEnd } from './dead-end.ts'
import { endlessCalls } from './endless-calls.ts'
import { loopWithoutWait } from './loop-without-wait.ts'
import { marketingWithoutWayOut } from './marketing-without-way-out.ts'
import { missingEdge } from './missing-edge.ts'
import { missingFlow } from './missing-flow.ts'
import { neverStarts } from './never-starts.ts'
import { optInWithoutAnswer } from './opt-in-without-answer.ts'
import { optInWithoutWayOut } from './opt-in-without-way-out.ts'
import { optInWithoutWord } from './opt-in-without-word.ts'
import { optOutWithoutStop } from './opt-out-without-stop.ts'
import { outsideWindow } from './outside-window.ts'
import { sameTrigger } from './same-trigger.ts'
import { startsWithWait } from './starts-with-wait.ts'
import { stepIssues } from './step-issues.ts'
import { stepOff } from './step-off.ts'
import { translations } from './translations.ts'
import { unknownKinds } from './unknown-kinds.ts'
import { unknownTag } from './unknown-tag.ts'
import { unknownVariable } from './unknown-variable.ts'
import { unpublishedFlow } from './unpublished-flow.ts'
import { unreachableStep } from './unreachable-step.ts'

/**
 * Everything an author should look at. An issue of severity `error` forbids publishing; what the author has put aside comes
 * with the reason in `muted`.
 */
export function flowIssues(flow: Flow, context: IssueContext): Issue[] {
  const issues = CHECKS.flatMap((check) => check(flow, context))
  const { muted = [] } = flow.document
  if (muted.length === 0) return issues
  return issues.map((issue) => {
    const mute = muted.find(({ code, nodeId }) => code === issue.code && (nodeId ?? issue.nodeId) === issue.nodeId)
    return mute && issue.severity !== 'error' ? { ...issue, muted: mute.reason } : issue
  })
}

export const CHECKS: readonly Check[] = [
  neverStarts,
  unknownKinds,
  stepIssues,
  sameTrigger,
  loopWithoutWait,
  endlessCalls,
  optInWithoutWayOut,
  optInWithoutWord,
  optInWithoutAnswer,
  optOutWithoutStop,
  missingFlow,
  unpublishedFlow,
  brokenTemplate,
  unknownVariable,
  unknownTag,
  translations,
  unreachableStep,
  stepOff,
  deadEnd,
  missingEdge,
  startsWithWait,
  outsideWindow,
  answerTaken,
  marketingWithoutWayOut,
]
