/** What people do about what the checks have found. Each is one entry of the history. */
import { applyEdits } from '@basta/engine/flow/apply-edits.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import { openModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'

/** Does what the one-click fix of an issue says. */
export function fixIssue(store: FlowStore, { nodeId, fix }: Issue): void {
  if (!fix) return
  const { model } = store.getState()
  const fixed = openModel(applyEdits(store.document(), fix.edits))
  const touched = differing(model.nodes, fixed.nodes)
  store.edit(
    (draft) => {
      for (const id of touched) put(draft.nodes, id, fixed.nodes[id])
      for (const id of differing(model.edges, fixed.edges)) put(draft.edges, id, fixed.edges[id])
    },
    { did: { kind: 'fix', name: nodeId }, touches: touched.length > 0 || !nodeId ? touched : [nodeId] },
  )
}

/** Puts a finding aside, with a reason that stays with the flow. */
export function muteIssue(store: FlowStore, { code, nodeId }: Issue, reason: string): void {
  store.edit(
    (draft) => {
      draft.muted = [...(draft.muted ?? []), { code, ...(nodeId && { nodeId }), reason }]
    },
    { did: { kind: 'mute', name: nodeId }, touches: nodeId ? [nodeId] : [] },
  )
}

export function unmuteIssue(store: FlowStore, { code, nodeId }: Issue): void {
  store.edit(
    (draft) => {
      draft.muted = draft.muted?.filter((mute) => mute.code !== code || (mute.nodeId ?? nodeId) !== nodeId)
    },
    { did: { kind: 'mute', name: nodeId }, touches: nodeId ? [nodeId] : [] },
  )
}

type ById<T> = { [id: string]: T }

function differing<T>(before: ById<T>, after: ById<T>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id])
}

function put<T>(items: ById<T>, id: string, item: T | undefined): void {
  if (item) items[id] = item
  else delete items[id]
}
