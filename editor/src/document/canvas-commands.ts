/** What people do to notes, frames and the places of steps. Each is one entry of the history. */
import type { FlowFrame, FlowNote } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { tidy } from './layout.ts'
import { newId } from './new-id.ts'
import { around, boxOf, type Position } from './placing.ts'

export const FRAME_COLORS = ['blue', 'green', 'amber', 'violet', 'grey'] as const

export function addNote(store: FlowStore, position: Position, text: string): string {
  const id = newId('note', allIds(store))
  const note: FlowNote = { id, text, position: rounded(position), width: 240, height: 120 }
  store.edit(
    (draft) => {
      draft.notes[id] = note
    },
    { did: { kind: 'note' }, touches: [id] },
  )
  return id
}

export function writeNote(store: FlowStore, id: string, text: string): void {
  store.edit(
    (draft) => {
      const note = draft.notes[id]
      if (note) note.text = text
    },
    { did: { kind: 'note' }, sameAs: `note:${id}`, touches: [id] },
  )
}

const AROUND = 32
const TITLE = 32

/** A frame around some steps, or an empty one at a place. */
export function addFrame(store: FlowStore, around_: readonly string[], position: Position, name: string): string {
  const { nodes, notes } = store.getState().model
  const id = newId('frame', allIds(store))
  const held = around_.flatMap((itemId) => nodes[itemId] ?? notes[itemId] ?? []).map(boxOf)
  const area = around(held)
  const frame: FlowFrame = {
    ...{ id, name, color: FRAME_COLORS[0] },
    position: rounded(area ? { x: area.x - AROUND, y: area.y - AROUND - TITLE } : position),
    width: Math.round(area ? area.width + 2 * AROUND : 640),
    height: Math.round(area ? area.height + 2 * AROUND + TITLE : 400),
  }
  store.edit(
    (draft) => {
      draft.frames[id] = frame
    },
    { did: { kind: 'frame' }, touches: [id] },
  )
  return id
}

export function changeFrame(store: FlowStore, id: string, change: Partial<Pick<FlowFrame, 'name' | 'color'>>): void {
  store.edit(
    (draft) => {
      const frame = draft.frames[id]
      if (frame) Object.assign(frame, change)
    },
    { did: { kind: 'frame' }, sameAs: `frame:${id}:${Object.keys(change)}`, touches: [id] },
  )
}

export function resizeArea(store: FlowStore, id: string, box: { x: number; y: number; width: number; height: number }) {
  store.edit(
    (draft) => {
      const area = draft.notes[id] ?? draft.frames[id]
      if (!area) return
      area.position = rounded(box)
      area.width = Math.round(box.width)
      area.height = Math.round(box.height)
    },
    { did: { kind: store.getState().model.notes[id] ? 'note' : 'frame' }, touches: [id] },
  )
}

/** What lies wholly inside a frame, and moves with it. */
export function heldBy(store: FlowStore, frameId: string): string[] {
  const { nodes, notes, frames } = store.getState().model
  const frame = frames[frameId]
  if (!frame) return []
  const { position, width, height } = frame
  return [...Object.values(nodes), ...Object.values(notes)].map(boxOf).flatMap((box) => {
    const isInside =
      box.x >= position.x &&
      box.y >= position.y &&
      box.x + box.width <= position.x + width &&
      box.y + box.height <= position.y + height
    return isInside ? [box.id] : []
  })
}

/** Pinned steps stay where they are when the flow is tidied up. */
export function pinSteps(store: FlowStore, ids: readonly string[], isPinned: boolean): void {
  store.edit(
    (draft) => {
      for (const id of ids) {
        if (isPinned && draft.nodes[id]) draft.pinned[id] = true
        else delete draft.pinned[id]
      }
    },
    { did: { kind: 'move', count: ids.length, name: ids[0] }, touches: [...ids] },
  )
}

/** Lays out the whole flow, or the selected steps if there are at least two. */
export function tidyUp(store: FlowStore, selection: readonly string[] = []): void {
  const { model } = store.getState()
  const chosen = selection.filter((id) => model.nodes[id])
  const places = tidy(model, chosen.length > 1 ? new Set(chosen) : undefined)
  // Steps that were not laid out have to make room; notes and pinned steps were gone around.
  const hasRoom = places.size === Object.keys(model.nodes).length
  store.move(places, { did: { kind: 'tidy', count: places.size }, touches: [...places.keys()], hasRoom })
}

const allIds = (store: FlowStore) => {
  const { nodes, notes, frames } = store.getState().model
  return { ...nodes, ...notes, ...frames }
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) })
