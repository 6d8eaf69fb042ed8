import type { Issue, Json } from '@basta/nodes/contract.ts'
import { createContext, useContext, useMemo } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { valueAt } from '../document/pointer.ts'
import { setSetting } from '../document/setting-commands.ts'
import { useIssuesOf } from '../issues/issue-store.ts'

/** The step whose form this is. */
const FormStep = createContext<string | null>(null)
export const FormStepProvider = FormStep.Provider

export function useStepId(): string {
  const stepId = useContext(FormStep)
  if (stepId === null) throw new Error('There is no form of a step around this')
  return stepId
}

/** One setting of the step: its value, and what writes it. Only what reads this very place renders when it changes. */
export function useSetting(path: string): [Json | undefined, (value: Json | undefined) => void] {
  const stepId = useStepId()
  const store = useFlowStore()
  const value = useFlow(({ model }) => valueAt(model.nodes[stepId]?.data, path))
  return [value, (next) => setSetting(store, stepId, path, next)]
}

/** What the checks say about a setting, or with `deep` about anything inside it. */
export function useIssuesAt(path: string, deep: boolean): readonly Issue[] {
  const issues = useIssuesOf(useStepId())
  return useMemo(
    () =>
      issues.filter((issue) => !issue.muted && (issue.path === path || (deep && issue.path?.startsWith(`${path}/`)))),
    [issues, path, deep],
  )
}
