import type { Issue } from '@basta/nodes/contract.ts'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Proof } from '../worker/protocol.ts'

/** What the checks said about the document last. */
export interface IssueState {
  issues: readonly Issue[]
  byStep: ReadonlyMap<string, readonly Issue[]>
  proof: Proof | null
  /** The `edits` of the flow that was checked: older than the flow's own while a check is under way. */
  checkedEdits: number
  /** The checks fail: what is here may be out of date. */
  isStale: boolean
}

export type IssueStore = StoreApi<IssueState>

export function createIssueStore(): IssueStore {
  return createStore<IssueState>(() => ({
    issues: [],
    byStep: new Map(),
    proof: null,
    checkedEdits: -1,
    isStale: false,
  }))
}

/** Lists of steps whose issues stayed the same stay the same objects, so that their cards do not render. */
export function showIssues(store: IssueStore, issues: readonly Issue[], proof: Proof | null, edits: number): void {
  const { byStep: before } = store.getState()
  const byStep = new Map<string, Issue[]>()
  for (const issue of issues) {
    if (!issue.nodeId) continue
    const known = byStep.get(issue.nodeId)
    if (known) known.push(issue)
    else byStep.set(issue.nodeId, [issue])
  }
  const stable = [...byStep].map(([id, list]): [string, readonly Issue[]] => {
    const old = before.get(id)
    return [id, old && isSameList(old, list) ? old : list]
  })
  store.setState({ issues, byStep: new Map(stable), proof, checkedEdits: edits })
}

const isSameList = (one: readonly Issue[], other: readonly Issue[]) =>
  one.length === other.length && one.every((issue, index) => issue === other[index])

const IssueContext = createContext<IssueStore | null>(null)
export const IssueProvider = IssueContext.Provider

export function useIssueStore(): IssueStore {
  const store = useContext(IssueContext)
  if (!store) throw new Error('There is no open flow around this')
  return store
}

export function useIssues<T>(select: (state: IssueState) => T): T {
  return useStore(useIssueStore(), select)
}

const NONE: readonly Issue[] = []
export const useIssuesOf = (stepId: string) => useIssues(({ byStep }) => byStep.get(stepId) ?? NONE)
