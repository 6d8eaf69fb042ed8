import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'

/**
 * A flow as the editor holds it: steps, edges, notes and frames by id instead of in lists, so that a change names what it
 * changes. Two people's changes then merge, and undoing one leaves the other alone.
 */
export interface FlowModel extends Omit<FlowDocument, 'nodes' | 'edges' | 'layout'> {
  nodes: { [id: string]: FlowNode }
  edges: { [id: string]: FlowEdge }
  notes: { [id: string]: FlowNote }
  frames: { [id: string]: FlowFrame }
  /** Steps that tidying up leaves where they are. */
  pinned: { [nodeId: string]: true }
  /** See `FlowDocument.layout.translatedFrom`. */
  translatedFrom: { [place: string]: { [locale: string]: string } }
  /** See `FlowDocument.layout.languages`. */
  languages?: string[]
}

/** The revision of a flow that is not there. */
export const NO_FLOW = 0

type Layout = NonNullable<FlowDocument['layout']>
export type FlowNote = NonNullable<Layout['notes']>[number]
export type FlowFrame = NonNullable<Layout['frames']>[number]

/**
 * Remembers the place that everything had in the lists of the document, so that a flow that is opened and saved again is the
 * same byte by byte, and what was deleted comes back to its place. New things come last.
 */
export type Places = Map<string, number>

export function openModel(document: FlowDocument, places: Places = new Map()): FlowModel {
  const { nodes, edges, layout = {}, ...rest } = document
  const { notes = [], frames = [], pinned = [], translatedFrom = {}, languages } = layout
  for (const { id } of [...nodes, ...edges, ...notes, ...frames]) if (!places.has(id)) places.set(id, places.size)
  return {
    ...rest,
    nodes: byId(nodes),
    edges: byId(edges),
    notes: byId(notes),
    frames: byId(frames),
    pinned: Object.fromEntries(pinned.map((id) => [id, true])),
    translatedFrom,
    ...(languages && { languages }),
  }
}

export function toDocument(model: FlowModel, places: Places): FlowDocument {
  const { nodes, edges, notes, frames, pinned, translatedFrom, languages, tests, muted, ...rest } = model
  const layout: Layout = {
    ...(some(notes) && { notes: inPlace(notes, places) }),
    ...(some(frames) && { frames: inPlace(frames, places) }),
    ...(some(pinned) && { pinned: Object.keys(pinned) }),
    ...(some(translatedFrom) && { translatedFrom }),
    ...(languages && { languages }),
  }
  return {
    ...rest,
    nodes: inPlace(nodes, places),
    edges: inPlace(edges, places),
    ...(tests && tests.length > 0 && { tests }),
    ...(muted && muted.length > 0 && { muted }),
    ...(some(layout) && { layout }),
  }
}

function byId<T extends { id: string }>(items: readonly T[]): { [id: string]: T } {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}

function inPlace<T extends { id: string }>(items: { [id: string]: T }, places: Places): T[] {
  const list = Object.values(items)
  let isInPlace = true
  let last = -1
  for (const { id } of list) {
    const place = places.get(id) ?? places.size
    if (place === places.size) places.set(id, place)
    if (place < last) isInPlace = false
    last = place
  }
  return isInPlace ? list : list.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

const some = (object: object) => Object.keys(object).length > 0
