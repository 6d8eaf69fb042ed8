/** The only file that knows React Flow's types: it makes its nodes and edges from the flow, and commands from its changes. */
import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'
import { type Edge, type Node, type NodeChange, Position as Side, type Viewport } from '@xyflow/react'
import { cardSize, optionMiddle } from '../document/card-size.ts'
import { cardOf } from '../document/cards.ts'
import { edgeIndex } from '../document/edge-index.ts'
import type { FlowFrame, FlowModel, FlowNote } from '../document/flow-model.ts'
import { around, type Box, boxOf, type Position } from '../document/placing.ts'
import { type StepFace, stepFace } from '../document/step-face.ts'

export type CanvasNode = Node<Record<string, never>, 'step' | 'note' | 'frame'>
export type CanvasEdge = Edge<Record<string, never>, 'way'>
export type Places = ReadonlyMap<string, Position>

/** Hit areas: they reach into the card, so that a connection begins and ends at its border. */
const HANDLE_WIDTH = 36
const HANDLE_HEIGHT = 32
const HANDLE_OUT = 6
export const TARGET_MIDDLE = 20

const NO_DATA = {}
/** Screen readers get the steps from our own cards, and connections as the steps' options. */
const BARE = { 'aria-roledescription': undefined }
const HIDDEN = { 'aria-roledescription': undefined, 'aria-hidden': true as const }

const plain = new WeakMap<object, CanvasNode>()
const chosen = new WeakMap<object, CanvasNode>()

/**
 * Sizes and handles are given with every node, so that only what is in sight is ever mounted. What did not change stays the
 * same object, so that it does not render.
 */
export function toCanvasNodes(
  { nodes, edges, notes, frames }: Pick<FlowModel, 'nodes' | 'edges' | 'notes' | 'frames'>,
  selection: readonly string[],
): CanvasNode[] {
  const selected = new Set(selection)
  const show = (item: FlowNode | FlowNote | FlowFrame, make: () => CanvasNode): CanvasNode => {
    const isSelected = selected.has(item.id)
    const cache = isSelected ? chosen : plain
    let node = cache.get(item)
    if (!node) {
      node = { ...make(), selected: isSelected }
      cache.set(item, node)
    }
    return node
  }
  return [
    ...Object.values(frames).map((frame) => show(frame, () => areaNode(frame, 'frame', -1))),
    ...Object.values(notes).map((note) => show(note, () => areaNode(note, 'note', 0))),
    ...Object.values(nodes).map((step) =>
      stepFace(step).card ? show(step, () => stepNode(step)) : unknownNode(step, edges, selected),
    ),
  ]
}

/** The same with some under way elsewhere: a new list once a frame, in which only those are new. */
export function withDragged(nodes: CanvasNode[], dragged: Places): CanvasNode[] {
  if (dragged.size === 0) return nodes
  return nodes.map((node) => {
    const position = dragged.get(node.id)
    return position ? { ...node, position, dragging: true } : node
  })
}

type Geometry = Pick<CanvasNode, 'width' | 'height' | 'measured' | 'handles'>
const geometries = new WeakMap<StepFace, Geometry>()

function stepNode(step: FlowNode): CanvasNode {
  const face = stepFace(step)
  let geometry = geometries.get(face)
  if (!geometry) {
    geometry = geometryOf(
      step,
      face.outputs.map(({ id }) => id),
      (index) => index,
    )
    geometries.set(face, geometry)
  }
  return { id: step.id, type: 'step', position: step.position, data: NO_DATA, domAttributes: BARE, ...geometry }
}

function geometryOf(step: FlowNode, outputs: readonly string[], rowOf: (index: number) => number): Geometry {
  const size = cardSize(step)
  const { width, height } = size
  const target = {
    ...{ id: 'in', type: 'target' as const, position: Side.Left },
    ...{ x: -HANDLE_OUT, y: TARGET_MIDDLE - HANDLE_HEIGHT / 2, width: HANDLE_WIDTH, height: HANDLE_HEIGHT },
  }
  const sources = outputs.map((id, index) => ({
    ...{ id, type: 'source' as const, position: Side.Right, width: HANDLE_WIDTH, height: HANDLE_HEIGHT },
    ...{ x: width + HANDLE_OUT - HANDLE_WIDTH, y: optionMiddle(size, rowOf(index)) - HANDLE_HEIGHT / 2 },
  }))
  return { width, height, measured: { width, height }, handles: [target, ...sources] }
}

/** Only its connections say which ways out it has. */
function unknownNode(step: FlowNode, edges: FlowModel['edges'], selected: ReadonlySet<string>): CanvasNode {
  const outputs = (edgeIndex(edges).from.get(step.id) ?? []).map(({ sourceHandle }) => sourceHandle)
  return { ...stepNode(step), ...geometryOf(step, outputs, () => 0), selected: selected.has(step.id) }
}

function areaNode(item: FlowNote | FlowFrame, type: 'note' | 'frame', zIndex: number): CanvasNode {
  const { id, position, width, height } = item
  return {
    ...{ id, type, position, data: NO_DATA, domAttributes: BARE, zIndex },
    ...{ width, height, measured: { width, height }, handles: [] },
    // One clicks through a frame, but for its title.
    ...(type === 'frame' && { dragHandle: '.frame-title', style: { pointerEvents: 'none' } }),
  }
}

const plainEdges = new WeakMap<FlowEdge, CanvasEdge>()

export function toCanvasEdges(
  edges: { [id: string]: FlowEdge },
  selectedId: string | null,
  hoveredId: string | null,
): CanvasEdge[] {
  return Object.values(edges).map((edge) => {
    let shown = plainEdges.get(edge)
    if (!shown) {
      const { id, source, sourceHandle, target } = edge
      shown = {
        ...{ id, source, sourceHandle, target, targetHandle: 'in', type: 'way', data: NO_DATA },
        ...{ ariaRole: 'presentation', ariaLabel: '', domAttributes: HIDDEN },
      }
      plainEdges.set(edge, shown)
    }
    if (edge.id !== selectedId && edge.id !== hoveredId) return shown
    return { ...shown, selected: edge.id === selectedId, zIndex: 5 }
  })
}

/** What dragging and selecting ask for. Sizes are ours, and deleting is a command, so that these changes are not listened to. */
export function readChanges(changes: readonly NodeChange<CanvasNode>[]) {
  const moved: { id: string; position: Position }[] = []
  const selected = new Map<string, boolean>()
  for (const change of changes) {
    if (change.type === 'position' && change.dragging && change.position)
      moved.push({ id: change.id, position: change.position })
    if (change.type === 'select') selected.set(change.id, change.selected)
  }
  return { moved, selected }
}

/** @returns the selection after some were selected and others no more; the same when nothing changed */
export function withSelected(selection: readonly string[], changes: ReadonlyMap<string, boolean>): readonly string[] {
  const kept = selection.filter((id) => changes.get(id) !== false)
  const known = new Set(kept)
  const added = [...changes].filter(([id, isSelected]) => isSelected && !known.has(id)).map(([id]) => id)
  return added.length === 0 && kept.length === selection.length ? selection : [...kept, ...added]
}

export interface Screen {
  width: number
  height: number
}

export const MAX_ZOOM = 1.6
export const MIN_ZOOM = 0.4
export const MAX_CARDS = 150
/** Below this only the names of steps are left. */
export const FAR_ZOOM = 0.6
/** A little around what is in sight, px, and below it the tools. */
const MARGIN = 48
const TOOLS = 80

/**
 * All of a small flow, as large as its texts are shown; of a larger one the start and the steps behind it, readable.
 * @param wholeFrom the zoom down to which all of it is shown: its texts are, unless something else is wanted
 */
export function firstViewport(model: FlowModel, screen: Screen, wholeFrom = FAR_ZOOM): Viewport {
  const steps = Object.values(model.nodes)
  const start = steps.find((node) => cardOf(node.type)?.group === 'start') ?? steps[0]
  if (!start) return { x: screen.width / 2 - 140, y: screen.height / 3, zoom: 1 }
  // Sizes only matter to a flow that could be seen whole.
  const places = around(steps.map(({ id, position }) => ({ id, ...position, width: 0, height: 0 })))
  const all = places && fitZoom(places, screen) >= wholeFrom ? around(steps.map(boxOf)) : null
  if (all && fitZoom(all, screen) >= wholeFrom) return viewportOf(all, screen, Math.min(1, fitZoom(all, screen)))
  const { x, y } = start.position
  const zoom = 0.8
  return { x: MARGIN - x * zoom, y: screen.height / 3 - y * zoom, zoom }
}

/** What brings an area into sight as large as possible, at most at 100 %. */
export function viewportAround(area: Omit<Box, 'id'>, screen: Screen, minZoom: number, maxZoom = 1): Viewport {
  return viewportOf(area, screen, Math.min(maxZoom, Math.max(minZoom, fitZoom(area, screen))))
}

/** The same middle at another zoom. */
export function zoomedTo(zoom: number, { x, y, zoom: before }: Viewport, { width, height }: Screen): Viewport {
  const by = zoom / before
  return { x: width / 2 - (width / 2 - x) * by, y: height / 2 - (height / 2 - y) * by, zoom }
}

export const fitZoom = (area: Omit<Box, 'id'>, screen: Screen) =>
  Math.min((screen.width - 2 * MARGIN) / area.width, (screen.height - MARGIN - TOOLS) / area.height)

const viewportOf = ({ x, y, width, height }: Omit<Box, 'id'>, screen: Screen, zoom: number): Viewport => ({
  x: screen.width / 2 - (x + width / 2) * zoom,
  y: (screen.height + MARGIN - TOOLS) / 2 - (y + height / 2) * zoom,
  zoom,
})

export function isInSight(area: Omit<Box, 'id'>, { x, y, zoom }: Viewport, screen: Screen): boolean {
  const left = area.x * zoom + x
  const top = area.y * zoom + y
  return left >= 0 && top >= 0 && left + area.width * zoom <= screen.width && top + area.height * zoom <= screen.height
}

/** The smallest zoom at which no part of this flow puts more than 150 cards on this screen. */
export function lowestZoom(boxes: readonly Box[], screen: Screen): number {
  if (boxes.length <= MAX_CARDS) return MIN_ZOOM
  let zoom = MIN_ZOOM
  while (zoom < 1 && mostInSight(boxes, screen.width / zoom, screen.height / zoom) > MAX_CARDS) zoom += 0.05
  return zoom
}

/** An upper bound of how many boxes a window of this size can touch, by counting in cells of an eighth of it. */
function mostInSight(boxes: readonly Box[], width: number, height: number): number {
  const area = around(boxes)
  if (!area) return 0
  const [cellWidth, cellHeight] = [width / 8, height / 8]
  const columns = Math.ceil(area.width / cellWidth) + 1
  const rows = Math.ceil(area.height / cellHeight) + 1
  if (columns * rows > 200_000) return 0
  // Boxes are counted where they begin: a window also touches those that begin up to one box before it.
  const before = { x: Math.ceil(280 / cellWidth), y: Math.ceil(240 / cellHeight) }
  const sums = new Int32Array((columns + 1) * (rows + 1))
  const at = (column: number, row: number) => row * (columns + 1) + column
  for (const box of boxes) {
    const cell = at(Math.floor((box.x - area.x) / cellWidth) + 1, Math.floor((box.y - area.y) / cellHeight) + 1)
    sums[cell] = (sums[cell] ?? 0) + 1
  }
  const sum = (column: number, row: number) => sums[at(column, row)] ?? 0
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++)
      sums[at(column, row)] = sum(column, row) + sum(column - 1, row) + sum(column, row - 1) - sum(column - 1, row - 1)
  let most = 0
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const right = Math.min(columns, column + 8 + before.x)
      const bottom = Math.min(rows, row + 8 + before.y)
      const count = sum(right, bottom) - sum(column - 1, bottom) - sum(right, row - 1) + sum(column - 1, row - 1)
      if (count > most) most = count
    }
  return most
}
