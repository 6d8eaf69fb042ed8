import type { Json } from '@basta/nodes/contract.ts'
import { edgeIndex } from '../document/edge-index.ts'
import type { FlowStore } from '../document/flow-store.ts'
import { stepFace } from '../document/step-face.ts'
import type { Active } from '../document/view-store.ts'

/** Moves an option among the options of its step, or a step along its chain. @returns whether that was possible */
export function reorder(store: FlowStore, { stepId, output }: Active, by: -1 | 1): boolean {
  return output === null ? moveAlong(store, stepId, by) : moveOption(store, stepId, output, by)
}

/** Options are the author's own list in the step's settings: connections follow, because exits are named by option. */
function moveOption(store: FlowStore, stepId: string, output: string, by: -1 | 1): boolean {
  const id = output.split(':')[1]
  return (
    id !== undefined &&
    store.edit(
      (draft) => {
        const list = listWith(draft.nodes[stepId]?.data ?? {}, id)
        const at = list?.findIndex((item) => idOf(item) === id) ?? -1
        if (!list || !(at + by in list)) return
        const [moved] = list.splice(at, 1)
        if (moved !== undefined) list.splice(at + by, 0, moved)
      },
      { did: { kind: 'edit', name: stepId }, touches: [stepId] },
    )
  )
}

const idOf = (item: Json) => (typeof item === 'object' && item !== null && !Array.isArray(item) ? item.id : undefined)

function listWith(value: Json, id: string): Json[] | null {
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value) && value.some((item) => idOf(item) === id)) return value
  for (const inner of Object.values(value)) {
    const found = listWith(inner, id)
    if (found) return found
  }
  return null
}

/** Two steps with one way on each change places in the talk and on the canvas. */
function moveAlong(store: FlowStore, stepId: string, by: -1 | 1): boolean {
  const { nodes, edges } = store.getState().model
  const { from, to } = edgeIndex(edges)
  const beside = by < 0 ? to.get(stepId)?.[0]?.source : from.get(stepId)?.[0]?.target
  const [firstId, secondId] = by < 0 ? [beside, stepId] : [stepId, beside]
  const first = nodes[firstId ?? '']
  const second = nodes[secondId ?? '']
  if (!first || !second || first.id === second.id) return false
  const [exit, lastExit] = [stepFace(first).outputs, stepFace(second).outputs]
  const isChain = exit.length === 1 && lastExit.length === 1 && stepFace(first).card?.group !== 'start'
  if (!isChain || to.get(second.id)?.length !== 1) return false
  return store.edit(
    (draft) => {
      const [link] = from.get(first.id) ?? []
      const [onward] = from.get(second.id) ?? []
      for (const { id } of to.get(first.id) ?? []) {
        const into = draft.edges[id]
        if (into && into.source !== second.id) into.target = second.id
      }
      const between = link && draft.edges[link.id]
      if (between) Object.assign(between, { source: second.id, sourceHandle: lastExit[0]?.id, target: first.id })
      const last = onward && draft.edges[onward.id]
      if (last) Object.assign(last, { source: first.id, sourceHandle: exit[0]?.id })
      const [a, b] = [draft.nodes[first.id], draft.nodes[second.id]]
      if (a && b) [a.position, b.position] = [second.position, first.position]
    },
    { did: { kind: 'move', name: stepId, count: 1 }, touches: [stepId] },
  )
}
