/** Some steps become a flow of their own, and one step that calls it takes their place. */
import { FORMAT } from '@basta/engine/flow/format.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { CARD_WIDTH } from './card-size.ts'
import type { FlowModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { newId } from './new-id.ts'
import { around, boxOf, COLUMN_GAP } from './placing.ts'
import { stepFace } from './step-face.ts'
import { readingOrder } from './walk.ts'

export type SubFlowProblem = 'start' | 'many-in' | 'many-out'

export interface SubFlowPlan {
  ids: readonly string[]
  /** The step where it begins. */
  entry: string
  /** Where this flow goes on afterwards. */
  next: string | null
  /** Variables that its steps print, and that they set. */
  reads: readonly string[]
  writes: readonly string[]
}

export function planSubFlow(model: FlowModel, selection: readonly string[]): SubFlowPlan | SubFlowProblem {
  const ids = readingOrder(model).filter((id) => selection.includes(id))
  const among = new Set(ids)
  const steps = ids.flatMap((id) => model.nodes[id] ?? [])
  if (steps.some((step) => stepFace(step).card?.group === 'start')) return 'start'
  const edges = Object.values(model.edges)
  const entries = new Set(
    edges.flatMap(({ source, target }) => (among.has(target) && !among.has(source) ? [target] : [])),
  )
  const exits = new Set(
    edges.flatMap(({ source, target }) => (among.has(source) && !among.has(target) ? [target] : [])),
  )
  if (entries.size > 1) return 'many-in'
  if (exits.size > 1) return 'many-out'
  const [entry = ids[0] ?? ''] = entries
  const [next = null] = exits
  const text = JSON.stringify(steps.map(({ data }) => data))
  const reads = new Set([...text.matchAll(/\{\{-?\s*([\w.-]+)/g)].map(([, name]) => name as string))
  const writes = new Set(steps.flatMap(({ data }) => [data.variable, data.saveTo, data.attribute]))
  return { ids, entry, next, reads: [...reads], writes: [...writes].filter((name) => typeof name === 'string') }
}

/** The new flow: it begins with a word of its own, so that nothing but a call starts it by chance. */
export function subFlowDocument(model: FlowModel, { ids, entry }: SubFlowPlan, id: string, name: string): FlowDocument {
  const among = new Set(ids)
  const nodes = ids.flatMap((stepId) => model.nodes[stepId] ?? [])
  const first = model.nodes[entry]?.position ?? { x: 0, y: 0 }
  const start = {
    ...{ id: newId('trigger', model.nodes), type: 'trigger', data: { on: 'keyword', keywords: [id] } },
    position: { x: first.x - CARD_WIDTH - COLUMN_GAP, y: first.y },
  }
  const inner = Object.values(model.edges).filter(({ source, target }) => among.has(source) && among.has(target))
  return {
    ...{ format: FORMAT, id, name, locale: model.locale },
    nodes: [start, ...nodes],
    edges: [
      { id: newId(`${start.id}-next`, model.edges), source: start.id, sourceHandle: 'next', target: entry },
      ...inner,
    ],
  }
}

/** @returns the id of the step that calls the new flow */
export function callInstead(store: FlowStore, { ids, entry, next }: SubFlowPlan, flowId: string, name: string): string {
  const { model } = store.getState()
  const among = new Set(ids)
  const area = around(ids.flatMap((id) => model.nodes[id] ?? []).map(boxOf))
  const callId = newId('go-to-flow', model.nodes)
  store.edit(
    (draft) => {
      draft.nodes[callId] = {
        ...{ id: callId, type: 'go-to-flow', name: name.slice(0, 60), data: { flowId } },
        position: model.nodes[entry]?.position ?? { x: area?.x ?? 0, y: area?.y ?? 0 },
      }
      for (const edge of Object.values(draft.edges)) {
        if (among.has(edge.target) && !among.has(edge.source)) edge.target = callId
        else if (among.has(edge.source)) delete draft.edges[edge.id]
      }
      for (const id of ids) {
        delete draft.nodes[id]
        delete draft.pinned[id]
      }
      const edgeId = newId(`${callId}-next`, draft.edges)
      if (next) draft.edges[edgeId] = { id: edgeId, source: callId, sourceHandle: 'next', target: next }
    },
    { did: { kind: 'sub-flow', name: callId }, touches: [callId, ...ids] },
  )
  return callId
}
