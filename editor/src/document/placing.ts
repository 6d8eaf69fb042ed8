/** Where things may lie: no two cards, nor a card and a note, ever overlap. */
import type { FlowNode } from '@basta/nodes/contract.ts'
import { CARD_WIDTH, cardSize, optionMiddle } from './card-size.ts'
import { edgeIndex } from './edge-index.ts'
import type { FlowModel } from './flow-model.ts'
import { stepFace } from './step-face.ts'

export interface Box {
  id: string
  x: number
  y: number
  width: number
  height: number
}

export type Position = FlowNode['position']

/** Between the columns of a flow there is room for connections and the signs of those that go back. */
export const COLUMN_GAP = 120
export const ROW_GAP = 40
/** Kept between things that make room for each other. */
const GAP = 24
const GRID = 8

const boxes = new WeakMap<object, Box>()

/** The place that a step or a note takes. */
export function boxOf(item: FlowNode | FlowModel['notes'][string]): Box {
  const known = boxes.get(item)
  if (known) return known
  const { width, height } = 'width' in item ? item : cardSize(item)
  const box = { id: item.id, ...item.position, width, height }
  boxes.set(item, box)
  return box
}

export const boxesOf = ({ nodes, notes }: Pick<FlowModel, 'nodes' | 'notes'>): Box[] => [
  ...Object.values(nodes).map(boxOf),
  ...Object.values(notes).map(boxOf),
]

export const overlaps = (a: Box, b: Box, gap = 0) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap

/**
 * Neighbours make room for what was added, moved or has grown: each goes to the nearest free place, and pushes on.
 * @param touched ids of what may have changed; absent: everything
 * @returns the new positions of those that had to move
 */
export function makeRoom(before: FlowModel, after: FlowModel, touched?: ReadonlySet<string>): Map<string, Position> {
  const changed = changedBoxes(before, after, touched)
  const moved = new Map<string, Position>()
  if (changed.length === 0) return moved
  const all = boxesOf(after)
  const settled = new Map(changed.map((box) => [box.id, box]))
  // Things that were put on each other by one edit (a paste) part first.
  const ground = groundOf(changed)
  // Where something lay before it was moved on, nothing lies any more.
  const isThere = (other: Box) => other === settled.get(other.id)
  const move = (box: Box): Box => {
    const parted = freeOf(box, (place) => ground.find(place, (other) => other.id !== box.id && isThere(other)))
    settled.set(box.id, parted)
    ground.put(parted)
    moved.set(box.id, { x: parted.x, y: parted.y })
    return parted
  }
  for (const box of changed) if (ground.find(box, (other) => other.id < box.id && isThere(other))) move(box)
  const whole = groundOf(all)
  const queue = [...settled.values()]
  for (const fixed of queue) for (const other of whole.on(fixed)) if (!settled.has(other.id)) queue.push(move(other))
  return moved
}

/** About as large as a card: a box then lies in few cells, and few boxes in a cell. */
const CELL = 512
/** More than there are cells below each other. */
const ROWS = 2 ** 26

/** Boxes by the cells that they lie in, so that thousands are not compared each with each. */
function groundOf(boxes: readonly Box[]) {
  const cells = new Map<number, Box[]>()
  const cellsOf = ({ x, y, width, height }: Box): number[] => {
    const keys: number[] = []
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) keys.push(column * ROWS + row)
    return keys
  }
  const ground = {
    put(box: Box) {
      for (const key of cellsOf(box)) {
        const known = cells.get(key)
        if (known) known.push(box)
        else cells.set(key, [box])
      }
    },
    /** The first that lies on it and is one of those. */
    find(box: Box, isOne: (other: Box) => boolean): Box | undefined {
      for (const key of cellsOf(box)) {
        const found = cells.get(key)?.find((other) => overlaps(box, other) && isOne(other))
        if (found) return found
      }
      return undefined
    },
    /** All that lie on it; one that lies in several cells several times. */
    on: (box: Box): Box[] =>
      cellsOf(box).flatMap((key) => cells.get(key)?.filter((other) => overlaps(box, other)) ?? []),
  }
  for (const box of boxes) ground.put(box)
  return ground
}

function changedBoxes(before: FlowModel, after: FlowModel, touched?: ReadonlySet<string>): Box[] {
  const changed: Box[] = []
  for (const kind of ['nodes', 'notes'] as const) {
    if (before[kind] === after[kind]) continue
    for (const id of touched ?? Object.keys(after[kind])) {
      const [was, item] = [before[kind][id], after[kind][id]]
      if (!item || was === item) continue
      const box = boxOf(item)
      if (!was || !isSameBox(boxOf(was), box)) changed.push(box)
    }
  }
  return changed
}

const isSameBox = (a: Box, b: Box) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** The place nearest to where a box is that no other takes: straight down, up, right or left. */
export const nearestFree = (box: Box, taken: readonly Box[]): Box =>
  freeOf(box, (place) => taken.find((other) => overlaps(place, other)))

/** @param blocker what takes a place, if anything does */
function freeOf(box: Box, blocker: (place: Box) => Box | undefined): Box {
  const ways: Box[] = []
  for (const direction of ['down', 'right', 'up', 'left'] as const) {
    let place = box
    for (let hit = blocker(place); hit; hit = blocker(place)) place = past(place, hit, direction)
    ways.push(place)
  }
  const far = (place: Box) => Math.abs(place.x - box.x) + Math.abs(place.y - box.y)
  return ways.reduce((nearest, place) => (far(place) < far(nearest) ? place : nearest))
}

function past(place: Box, other: Box, direction: 'down' | 'up' | 'right' | 'left'): Box {
  switch (direction) {
    case 'down':
      return { ...place, y: onGrid(other.y + other.height + GAP, Math.ceil) }
    case 'up':
      return { ...place, y: onGrid(other.y - GAP - place.height, Math.floor) }
    case 'right':
      return { ...place, x: onGrid(other.x + other.width + GAP, Math.ceil) }
    case 'left':
      return { ...place, x: onGrid(other.x - GAP - place.width, Math.floor) }
  }
}

const onGrid = (value: number, round: (value: number) => number) => round(value / GRID) * GRID

/** Where a step goes that is added behind an option: one column on, level with the option. */
export function placeAfter({ nodes, edges }: FlowModel, stepId: string, output: string): Position {
  const step = nodes[stepId]
  if (!step) return { x: 0, y: 0 }
  const next = Object.values(edges).find((edge) => edge.source === stepId && edge.sourceHandle === output)
  const follower = next && nodes[next.target]
  // Between two steps: where the second one is; it makes room.
  if (follower && follower.position.x > step.position.x) return follower.position
  const index = stepFace(step).outputs.findIndex(({ id }) => id === output)
  const middle = optionMiddle(cardSize(step), Math.max(0, index))
  return {
    x: onGrid(step.position.x + CARD_WIDTH + COLUMN_GAP, Math.round),
    y: index <= 0 ? step.position.y : onGrid(step.position.y + middle - 20, Math.round),
  }
}

/** Behind an inserted step, what follows goes on by one column. */
export function stepsBehind({ nodes, edges }: FlowModel, first: string, from: number): string[] {
  const { from: exits } = edgeIndex(edges)
  const found = new Set<string>()
  const queue = [first]
  for (let id = queue.pop(); id; id = queue.pop()) {
    const step = nodes[id]
    if (!step || found.has(id) || step.position.x < from) continue
    found.add(id)
    for (const { target } of exits.get(id) ?? []) queue.push(target)
  }
  return [...found]
}

/** The rectangle around some boxes; null around none. */
export function around(items: readonly Box[]): Omit<Box, 'id'> | null {
  if (items.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of items) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
