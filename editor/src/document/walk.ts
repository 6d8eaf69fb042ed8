/** How the keyboard walks through a flow: along its options, as a conversation goes. */
import type { FlowNode } from '@basta/nodes/contract.ts'
import { edgeIndex } from './edge-index.ts'
import type { FlowModel } from './flow-model.ts'
import { shapeOf } from './shape.ts'
import { stepFace } from './step-face.ts'

type Steps = Pick<FlowModel, 'nodes' | 'edges'>

const orders = new WeakMap<object, { edges: object; order: string[]; roots: string[] }>()

/** All steps as one reads them: from the starts along the options, then those that nothing leads to. */
export const readingOrder = (flow: Steps): readonly string[] => orderOf(flow).order

/** Starts, and steps that nothing leads to, from top to bottom. */
export const rootsOf = (flow: Steps): readonly string[] => orderOf(flow).roots

function orderOf({ nodes: steps, edges }: Steps): { order: string[]; roots: string[] } {
  const nodes = shapeOf(steps)
  const known = orders.get(nodes)
  if (known?.edges === edges) return known
  const { from, to } = edgeIndex(edges)
  const byPlace = Object.values(nodes).sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x)
  const isStart = (node: FlowNode) => stepFace(node).card?.group === 'start'
  const first = [...byPlace.filter(isStart), ...byPlace.filter((node) => !isStart(node) && !to.has(node.id))]
  const seen = new Set<string>()
  const order: string[] = []
  const roots: string[] = []
  for (const root of [...first, ...byPlace]) {
    if (seen.has(root.id)) continue
    roots.push(root.id)
    const stack = [root.id]
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      const node = nodes[id]
      if (!node || seen.has(id)) continue
      seen.add(id)
      order.push(id)
      const exits = from.get(id) ?? []
      for (const { id: output } of [...stepFace(node).outputs].reverse()) {
        const target = exits.find(({ sourceHandle }) => sourceHandle === output)?.target
        if (target && !seen.has(target)) stack.push(target)
      }
    }
  }
  const found = { edges, order, roots }
  orders.set(nodes, found)
  return found
}

/** Where one comes from: the step that leads here first in reading order. */
export function stepBefore(flow: Steps, id: string): string | null {
  const into = edgeIndex(flow.edges).to.get(id) ?? []
  if (into.length === 0) return null
  const order = readingOrder(flow)
  const sources = into.map(({ source }) => source).filter((source) => source !== id)
  return sources.sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? null
}

export function stepAfter(flow: Steps, id: string, output: string): string | null {
  const exits = edgeIndex(flow.edges).from.get(id) ?? []
  return exits.find(({ sourceHandle }) => sourceHandle === output)?.target ?? null
}

/** The other ways on from where one came from, in the order of its options. */
export function siblingsOf(flow: Steps, before: string | null): readonly string[] {
  const parent = before === null ? undefined : flow.nodes[before]
  if (!parent) return rootsOf(flow)
  const targets = stepFace(parent).outputs.map(({ id: output }) => stepAfter(flow, parent.id, output))
  return [...new Set(targets.filter((target) => target !== null))]
}
