import type { IssueState } from './issue-store.ts'

/**
 * What is known of wishes to stop in the open flow. `disproved`: some way does not honour one. `unprovable`: what stops publishing
 * keeps it from being said: a flow that does nothing, or goes round for ever, breaks no promise and keeps none. `stale`: there are
 * no checks now. `checking`: not known yet.
 */
export type Shield = 'proved' | 'disproved' | 'unprovable' | 'stale' | 'checking'

/** Green only for what is proved, of the flow as it was checked last. */
export function shieldOf({ issues, proof, isStale }: Pick<IssueState, 'issues' | 'proof' | 'isStale'>): Shield {
  if (isStale) return 'stale'
  if (proof && !proof.proved) return 'disproved'
  if (issues.some(({ severity }) => severity === 'error')) return 'unprovable'
  return proof ? 'proved' : 'checking'
}
