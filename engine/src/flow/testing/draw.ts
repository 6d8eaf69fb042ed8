import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'
import { FORMAT } from '../format.ts'
import { issueSentence } from '../issue-sentence.ts'
import { type Flow, loadFlow } from '../load.ts'
import type { FlowDocument } from '../schema.ts'
import { fakeNodes } from './nodes.ts'

/**
 * A flow in shorthand. `steps`: id to `[type, settings]`; `paths`: edges as `start > ask_1`, from output `next`, or
 * `ask_1.answer > end`, several in a row as `a > b > c`.
 */
export function draw(steps: Record<string, [type: string, data?: FlowNode['data']]>, paths: string[]): FlowDocument {
  const nodes = Object.entries(steps).map(([id, [type, data = {}]]) => ({ id, type, position: { x: 0, y: 0 }, data }))
  const edges = paths.flatMap(edgesOf).map((edge, i) => ({ id: `e${i}`, ...edge }))
  return { format: FORMAT, id: 'drawn', name: 'Drawn', locale: 'en', nodes, edges }
}

/** The same, loaded. Throws with all issues when it does not load. */
export function drawn(...flow: Parameters<typeof draw>): Flow {
  return load(draw(...flow))
}

/** Throws with all issues when it does not load. */
export function load(document: FlowDocument): Flow {
  const result = loadFlow(document, fakeNodes)
  if (!result.ok) throw new Error(result.issues.map((issue) => issueSentence(issue)).join('\n'))
  return result.flow
}

function edgesOf(path: string): Omit<FlowEdge, 'id'>[] {
  const stations = path.split(' > ').map((station) => station.split('.'))
  return stations.slice(1).map(([target = ''], i) => {
    const [source = '', sourceHandle = 'next'] = stations[i] ?? []
    return { source, sourceHandle, target }
  })
}
