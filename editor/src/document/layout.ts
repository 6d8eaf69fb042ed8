/**
 * Tidying up. A conversation is nearly a tree, so a layered layout made for it is enough, and fast enough to be instant: ways
 * back are set aside, columns are the longest way from a start, and within columns everything is ordered so that few
 * connections cross, and placed so that most are straight. Connections that skip columns hold a lane in each of them.
 */
import { CARD_WIDTH, cardSize, optionMiddle } from './card-size.ts'
import { edgeIndex } from './edge-index.ts'
import type { FlowModel } from './flow-model.ts'
import { around, type Box, boxOf, COLUMN_GAP, nearestFree, overlaps, type Position, ROW_GAP } from './placing.ts'
import { stepFace } from './step-face.ts'
import { readingOrder } from './walk.ts'

const COLUMN = CARD_WIDTH + COLUMN_GAP
const LANE_GAP = 16
/** Where a connection ends, from the top of a card. */
const IN_MIDDLE = 20
const ORDER_SWEEPS = 8
const SWAP_ROUNDS = 3
const PLACE_SWEEPS = 6
/** Columns that a connection may pass and still hold a lane in each. */
const LONGEST_LANE = 8
const GRID = 8

/** @returns the new place of every step that is laid out: all, or those in `only`; never pinned ones and those in frames */
export function tidy(model: FlowModel, only?: ReadonlySet<string>): Map<string, Position> {
  const fixed = fixedSteps(model)
  const ids = readingOrder(model).filter((id) => !fixed.has(id) && (only === undefined || only.has(id)))
  const [first] = ids
  if (first === undefined) return new Map()
  const places = new Map<string, Position>()
  let top = 0
  for (const part of partsOf(model, ids)) {
    const laidOut = layOut(part)
    let bottom = 0
    for (const [id, { x, y }] of laidOut) {
      places.set(id, { x, y: y + top })
      bottom = Math.max(bottom, y + heightOf(model, id))
    }
    top += bottom + 2 * ROW_GAP
  }
  moveTo(places, anchorOf(model, ids, first, only !== undefined), first, only !== undefined)
  leaveRoom(model, places, fixed)
  return places
}

/** The start stays where it is; a selection keeps its corner. */
function anchorOf(model: FlowModel, ids: readonly string[], first: string, isPart: boolean): Position {
  const area = isPart && around(ids.flatMap((id) => model.nodes[id] ?? []).map(boxOf))
  return area || (model.nodes[first]?.position ?? { x: 0, y: 0 })
}

function moveTo(places: Map<string, Position>, anchor: Position, first: string, isPart: boolean): void {
  const from = isPart ? { x: 0, y: 0 } : (places.get(first) ?? { x: 0, y: 0 })
  for (const [id, { x, y }] of places)
    places.set(id, { x: onGrid(x - from.x + anchor.x), y: onGrid(y - from.y + anchor.y) })
}

const onGrid = (value: number) => Math.round(value / GRID) * GRID

function fixedSteps({ nodes, frames, pinned }: FlowModel): ReadonlySet<string> {
  const fixed = new Set(Object.keys(pinned))
  const areas = Object.values(frames)
  if (areas.length === 0) return fixed
  for (const { id, x, y, width, height } of Object.values(nodes).map(boxOf)) {
    const isHeld = areas.some(
      ({ position, ...area }) =>
        x >= position.x &&
        y >= position.y &&
        x + width <= position.x + area.width &&
        y + height <= position.y + area.height,
    )
    if (isHeld) fixed.add(id)
  }
  return fixed
}

/** What is laid out goes around what stays. */
function leaveRoom(model: FlowModel, places: Map<string, Position>, fixed: ReadonlySet<string>): void {
  const obstacles: Box[] = [
    ...[...fixed].flatMap((id) => model.nodes[id] ?? []).map(boxOf),
    ...Object.values(model.notes).map(boxOf),
    ...Object.values(model.frames).map(({ id, position, width, height }) => ({ id, ...position, width, height })),
  ]
  if (obstacles.length === 0) return
  const placed = new Map<string, Box>()
  for (const [id, position] of places)
    placed.set(id, { id, ...position, width: CARD_WIDTH, height: heightOf(model, id) })
  for (const box of placed.values()) {
    if (!obstacles.some((obstacle) => overlaps(box, obstacle))) continue
    const others = [...placed.values()].filter((other) => other !== box)
    const free = nearestFree(box, [...obstacles, ...others])
    placed.set(box.id, free)
    places.set(box.id, { x: free.x, y: free.y })
  }
}

function heightOf({ nodes }: FlowModel, id: string): number {
  const step = nodes[id]
  return step ? cardSize(step).height : 0
}

/** Steps and connections by number. A lane stands for a connection in a column that it passes. */
interface Part {
  ids: string[]
  height: number[]
  /** By step: its exits in order, with the height at which they leave. */
  exits: { to: number; from: number; leaves: number; isBack: boolean }[][]
}

/** Steps that hang together are laid out together; each such part is below the one before. */
function partsOf(model: FlowModel, ids: readonly string[]): Part[] {
  const among = new Set(ids)
  const { from, to } = edgeIndex(model.edges)
  const parts: Part[] = []
  const seen = new Set<string>()
  for (const root of ids) {
    if (seen.has(root)) continue
    const members = new Set<string>()
    const stack = [root]
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (members.has(id) || !among.has(id)) continue
      members.add(id)
      for (const { target } of from.get(id) ?? []) stack.push(target)
      for (const { source } of to.get(id) ?? []) stack.push(source)
    }
    for (const id of members) seen.add(id)
    parts.push(
      partOf(
        model,
        ids.filter((id) => members.has(id)),
      ),
    )
  }
  return parts
}

function partOf(model: FlowModel, ids: string[]): Part {
  const numbers = new Map(ids.map((id, index) => [id, index]))
  const { from } = edgeIndex(model.edges)
  const exits = ids.map((id, index) => {
    const step = model.nodes[id]
    if (!step) return []
    const size = cardSize(step)
    const edges = from.get(id) ?? []
    const { outputs } = stepFace(step)
    return outputs.flatMap((output, place) => {
      const target = edges.find(({ sourceHandle }) => sourceHandle === output.id)?.target
      const to = target === undefined ? undefined : numbers.get(target)
      return to === undefined || to === index
        ? []
        : // A step with one way on stands level with the next one, so that a long talk does not sink.
          [{ to, from: index, leaves: outputs.length > 1 ? optionMiddle(size, place) : IN_MIDDLE, isBack: false }]
    })
  })
  return { ids, height: ids.map((id) => heightOf(model, id)), exits }
}

function layOut(part: Part): Map<string, Position> {
  const order = setWaysBackAside(part)
  const graph = columnsOf(part, order)
  reduceCrossings(graph)
  const y = placeRows(graph)
  const top = y.reduce((least, value) => Math.min(least, value), Infinity)
  return new Map(part.ids.map((id, index) => [id, { x: (graph.rank[index] ?? 0) * COLUMN, y: (y[index] ?? 0) - top }]))
}

/** Depth first along the options. @returns the steps so that each is before those that it leads to, but for ways back */
function setWaysBackAside({ ids, exits }: Part): number[] {
  const state = new Uint8Array(ids.length)
  const done: number[] = []
  for (let root = 0; root < ids.length; root++) {
    if (state[root]) continue
    state[root] = 1
    const path = [{ step: root, next: 0 }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const exit = exits[top.step]?.[top.next]
      top.next += 1
      if (!exit) {
        state[top.step] = 2
        done.push(top.step)
        path.pop()
      } else if (state[exit.to] === 1) exit.isBack = true
      else if (state[exit.to] === 0) {
        state[exit.to] = 1
        path.push({ step: exit.to, next: 0 })
      }
    }
  }
  return done.reverse()
}

/**
 * Steps and lanes by number, in flat arrays: thousands of them are walked through dozens of times. The links that leave an
 * item are those from `outs.first[item]` to `outs.first[item + 1]`; `ins` has the same links by the item that they lead to.
 */
interface Columns {
  rank: number[]
  height: number[]
  isLane: boolean[]
  outs: Links
  ins: Links
  columns: number[][]
}

interface Links {
  first: Int32Array
  /** At the other end. */
  other: Int32Array
  /** How much lower the item on the right stands than the one on the left when the link is straight. */
  drop: Float64Array
  /** Height at which it leaves its step, as a small part of a place: it orders links of one step. */
  port: Float64Array
  weight: Float64Array
}

interface Link {
  from: number
  to: number
  leaves: number
  arrives: number
  weight: number
}

function columnsOf(part: Part, order: readonly number[]): Columns {
  const { ids, exits } = part
  const rank = new Array<number>(ids.length).fill(0)
  for (const step of order)
    for (const { to, isBack } of exits[step] ?? [])
      if (!isBack) rank[to] = Math.max(rank[to] ?? 0, (rank[step] ?? 0) + 1)
  const height = [...part.height]
  const isLane = ids.map(() => false)
  const columns: number[][] = []
  const links: Link[] = []
  const enter = (item: number) => {
    const column = rank[item] ?? 0
    columns[column] ??= []
    columns[column].push(item)
  }
  const link = (from: number, to: number, leaves: number) => {
    const ends = Number(isLane[from]) + Number(isLane[to])
    links.push({ from, to, leaves, arrives: isLane[to] ? 0 : IN_MIDDLE, weight: 2 ** ends })
  }
  for (const step of order) {
    enter(step)
    for (const { to, leaves, isBack } of exits[step] ?? []) {
      if (isBack) continue
      let [from, leavesAt] = [step, leaves]
      const begin = rank[step] ?? 0
      const end = rank[to] ?? 0
      // Where a connection goes very far, nothing is won by keeping a lane for it.
      for (let column = begin + 1; column < end && end - begin <= LONGEST_LANE; column++) {
        const lane = rank.length
        rank.push(column)
        height.push(0)
        isLane.push(true)
        enter(lane)
        link(from, lane, leavesAt)
        from = lane
        leavesAt = 0
      }
      if (end - begin <= LONGEST_LANE) link(from, to, leavesAt)
    }
  }
  const outs = linksBy(links, rank.length, 'from', 'to')
  const ins = linksBy(links, rank.length, 'to', 'from')
  return { rank, height, isLane, outs, ins, columns }
}

function linksBy(links: readonly Link[], count: number, by: 'from' | 'to', other: 'from' | 'to'): Links {
  const first = new Int32Array(count + 1)
  for (const link of links) first[link[by] + 1] = at(first, link[by] + 1) + 1
  for (let item = 0; item < count; item++) first[item + 1] = at(first, item + 1) + at(first, item)
  const next = first.slice()
  const made: Links = {
    first,
    other: new Int32Array(links.length),
    drop: new Float64Array(links.length),
    port: new Float64Array(links.length),
    weight: new Float64Array(links.length),
  }
  for (const link of links) {
    const index = at(next, link[by])
    next[link[by]] = index + 1
    made.other[index] = link[other]
    made.drop[index] = link.leaves - link.arrives
    made.port[index] = link.leaves / 1e5
    made.weight[index] = link.weight
  }
  return made
}

const at = (array: Int32Array | Float64Array, index: number) => array[index] as number

/** Orders each column by the middle of what it is connected to, to and fro, and keeps the best order found. */
function reduceCrossings(graph: Columns): void {
  const { columns, rank } = graph
  const place = new Float64Array(rank.length)
  const key = new Float64Array(rank.length)
  const number = (column: readonly number[]) => {
    for (let index = 0; index < column.length; index++) place[column[index] as number] = index
  }
  for (const column of columns) number(column)
  let best = columns.map((column) => [...column])
  let fewest = crossings(graph, place)
  let sweepsInVain = 0
  for (let sweep = 0; sweep < ORDER_SWEEPS && fewest > 0 && sweepsInVain < 3; sweep++) {
    const isForth = sweep % 2 === 0
    for (let step = 0; step < columns.length; step++) {
      const column = columns[isForth ? step : columns.length - 1 - step] ?? []
      for (const item of column) key[item] = middleOf(isForth ? graph.ins : graph.outs, place, item, isForth)
      column.sort((a, b) => at(key, a) - at(key, b))
      number(column)
    }
    keepOptionsInOrder(graph, place)
    const found = crossings(graph, place)
    if (found < fewest) {
      fewest = found
      best = columns.map((column) => [...column])
      sweepsInVain = 0
    } else sweepsInVain += 1
  }
  graph.columns = best
  for (const column of best) number(column)
  swapNeighbours(graph, place)
  keepOptionsInOrder(graph, place)
}

function middleOf({ first, other, port }: Links, place: Float64Array, item: number, isForth: boolean): number {
  const [begin, end] = [at(first, item), at(first, item + 1)]
  if (begin === end) return at(place, item)
  let sum = 0
  for (let link = begin; link < end; link++) sum += at(place, at(other, link)) + (isForth ? at(port, link) : 0)
  return sum / (end - begin)
}

/** Steps that only one step leads to stand in the order of its options. */
function keepOptionsInOrder({ columns, ins, outs }: Columns, place: Float64Array): void {
  const isOwn = (item: number) => at(ins.first, item + 1) - at(ins.first, item) === 1
  for (const column of columns)
    for (const item of column) {
      const [begin, end] = [at(outs.first, item), at(outs.first, item + 1)]
      if (end - begin < 2) continue
      const own = [...outs.other.subarray(begin, end)].filter(isOwn)
      const slots = own.map((to) => at(place, to)).sort((a, b) => a - b)
      own.forEach((to, index) => {
        place[to] = slots[index] ?? 0
      })
    }
  for (const column of columns) column.sort((a, b) => at(place, a) - at(place, b))
}

/** Neighbours change places while that saves crossings. */
function swapNeighbours({ columns, ins, outs }: Columns, place: Float64Array): void {
  for (let round = 0; round < SWAP_ROUNDS; round++) {
    let saved = 0
    for (const column of columns)
      for (let index = 0; index + 1 < column.length; index++) {
        const [upper, lower] = [column[index] as number, column[index + 1] as number]
        const gain = gainOfSwap(ins, place, upper, lower) + gainOfSwap(outs, place, upper, lower)
        if (gain <= 0) continue
        saved += gain
        column[index] = lower
        column[index + 1] = upper
        place[lower] = index
        place[upper] = index + 1
      }
    if (saved === 0) return
  }
}

/** Crossings of the links of two neighbours on one side, less those that there would be if they changed places. */
function gainOfSwap({ first, other, port }: Links, place: Float64Array, upper: number, lower: number): number {
  let gain = 0
  for (let a = at(first, upper); a < at(first, upper + 1); a++)
    for (let b = at(first, lower); b < at(first, lower + 1); b++) {
      const [one, two] = [at(place, at(other, a)) + at(port, a), at(place, at(other, b)) + at(port, b)]
      if (at(other, a) !== at(other, b) || one !== two) gain += one > two ? 1 : one < two ? -1 : 0
    }
  return gain
}

/** All crossings between neighbouring columns, counted with a Fenwick tree. */
function crossings({ columns, outs }: Columns, place: Float64Array): number {
  let count = 0
  for (let index = 0; index + 1 < columns.length; index++) {
    const width = columns[index + 1]?.length ?? 0
    const tree = new Int32Array(width + 1)
    let entered = 0
    for (const item of columns[index] ?? [])
      for (let link = at(outs.first, item); link < at(outs.first, item + 1); link++) {
        const target = at(place, at(outs.other, link))
        let before = 0
        for (let node = target + 1; node > 0; node -= node & -node) before += at(tree, node)
        count += entered - before
        for (let node = target + 1; node <= width; node += node & -node) tree[node] = at(tree, node) + 1
        entered += 1
      }
  }
  return count
}

/** Heights: every item is drawn to where its connections would be straight, without changing the order or the gaps. */
function placeRows({ columns, height, isLane, ins, outs }: Columns): Float64Array {
  const y = new Float64Array(height.length)
  const room = columns.map((column) => {
    const offsets = new Float64Array(column.length)
    let offset = 0
    column.forEach((item, index) => {
      offsets[index] = offset
      const next = column[index + 1]
      const isNarrow = isLane[item] || (next !== undefined && isLane[next])
      offset += (height[item] ?? 0) + (isNarrow ? LANE_GAP : ROW_GAP)
      y[item] = at(offsets, index)
    })
    return offsets
  })
  for (let sweep = 0; sweep < PLACE_SWEEPS; sweep++) {
    const isForth = sweep % 2 === 1
    for (let step = 0; step < columns.length; step++) {
      const index = isForth ? step : columns.length - 1 - step
      const [column, offsets] = [columns[index], room[index]]
      if (column && offsets) pool(column, offsets, y, isForth ? ins : outs, isForth ? 1 : -1)
    }
  }
  return y
}

/** Pool adjacent violators: the heights nearest to where links would be straight that keep order and gaps. */
function pool(column: readonly number[], offsets: Float64Array, y: Float64Array, links: Links, sign: 1 | -1): void {
  const { first, other, drop, weight } = links
  const sums: number[] = []
  const weights: number[] = []
  const begins: number[] = []
  for (let index = 0; index < column.length; index++) {
    const item = column[index] as number
    let [sum, total] = [0, 0]
    for (let link = at(first, item); link < at(first, item + 1); link++) {
      sum += (at(y, at(other, link)) + sign * at(drop, link)) * at(weight, link)
      total += at(weight, link)
    }
    if (total === 0) {
      total = 0.1
      sum = at(y, item) * total
    }
    sum -= at(offsets, index) * total
    let begin = index
    while (sums.length > 0 && (sums.at(-1) as number) / (weights.at(-1) as number) > sum / total) {
      sum += sums.pop() as number
      total += weights.pop() as number
      begin = begins.pop() as number
    }
    sums.push(sum)
    weights.push(total)
    begins.push(begin)
  }
  for (let block = 0; block < begins.length; block++) {
    const base = (sums[block] as number) / (weights[block] as number)
    const end = begins[block + 1] ?? column.length
    for (let index = begins[block] as number; index < end; index++)
      y[column[index] as number] = base + at(offsets, index)
  }
}
