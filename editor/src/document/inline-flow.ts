/** A step that calls a flow becomes the steps of that flow: what `sub-flow.ts` does, the other way round. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'
import { cardOf } from './cards.ts'
import { edgeIndex } from './edge-index.ts'
import { type FlowModel, openModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { newId } from './new-id.ts'
import { stepFace } from './step-face.ts'

export type InlineProblem = 'empty' | 'other-language'

/**
 * Where the called flow ends, this one goes on as it did behind the calling step. The called flow itself stays.
 * @returns ids of the steps that took the place of the calling one
 */
export function inlineFlow(store: FlowStore, callId: string, document: FlowDocument): string[] | InlineProblem {
  const { model } = store.getState()
  const called = openModel(document)
  const entry = entryOf(document)
  if (entry === null) return 'empty'
  // Its plain texts are in a language that here would be taken for another.
  if (document.locale !== model.locale) return 'other-language'
  const next = edgeIndex(model.edges).from.get(callId)?.[0]?.target ?? null
  const steps = reachable(called, entry).filter((id) => next === null || called.nodes[id]?.type !== 'end')
  const ids = renewed(steps, model, called)
  const at = model.nodes[callId]?.position ?? { x: 0, y: 0 }
  const from = called.nodes[entry]?.position ?? at
  const idOf = (id: string) => ids.get(id) ?? next
  store.edit(
    (draft) => {
      delete draft.nodes[callId]
      delete draft.pinned[callId]
      const connect = (source: string, sourceHandle: string, target: string | null) => {
        if (target === null) return
        const id = newId(`${source}-${sourceHandle}`, draft.edges)
        draft.edges[id] = { id, source, sourceHandle, target }
      }
      for (const edge of Object.values(draft.edges)) {
        if (edge.source !== callId && edge.target !== callId) continue
        delete draft.edges[edge.id]
        if (edge.source !== callId) connect(edge.source, edge.sourceHandle, idOf(entry))
      }
      for (const [old, id] of ids) {
        const node = called.nodes[old] as FlowNode
        const position = { x: at.x + node.position.x - from.x, y: at.y + node.position.y - from.y }
        draft.nodes[id] = { ...structuredClone(node), id, position }
        for (const output of outputsOf(called, node)) connect(id, output.id, output.target ? idOf(output.target) : next)
        for (const [place, hashes] of Object.entries(called.translatedFrom))
          if (place.startsWith(`${old}/`)) draft.translatedFrom[id + place.slice(old.length)] = { ...hashes }
      }
    },
    { did: { kind: 'sub-flow', name: callId }, touches: [callId, ...ids.values()] },
  )
  return [...ids.values()]
}

/** A call enters a flow at its first start. */
function entryOf({ nodes, edges }: FlowDocument): string | null {
  const start = nodes.find(({ type, off }) => cardOf(type)?.group === 'start' && !off)
  return edges.find(({ source }) => source === start?.id)?.target ?? null
}

function reachable({ nodes, edges }: FlowModel, entry: string): string[] {
  const seen = new Set([entry])
  for (const id of seen) for (const { target } of edgeIndex(edges).from.get(id) ?? []) seen.add(target)
  return [...seen].filter((id) => nodes[id] && stepFace(nodes[id]).card?.group !== 'start')
}

/** Ids that are free in both, so that nothing is mistaken for what it replaces. */
function renewed(steps: readonly string[], model: FlowModel, called: FlowModel): Map<string, string> {
  const taken: { [id: string]: unknown } = { ...model.nodes, ...model.notes, ...model.frames }
  const ids = new Map<string, string>()
  for (const old of steps) {
    const id = taken[old] ? newId(called.nodes[old]?.type ?? 'step', taken) : old
    taken[id] = true
    ids.set(old, id)
  }
  return ids
}

/** Its ways out, and where they lead in the called flow: one that leads nowhere ends that flow. */
function outputsOf({ edges }: FlowModel, node: FlowNode): { id: string; target: string | undefined }[] {
  const own: readonly FlowEdge[] = edgeIndex(edges).from.get(node.id) ?? []
  const known = new Set([...stepFace(node).outputs.map(({ id }) => id), ...own.map(({ sourceHandle }) => sourceHandle)])
  return [...known].map((id) => ({ id, target: own.find(({ sourceHandle }) => sourceHandle === id)?.target }))
}
