/** Where a new step goes: on no other step, on no connection, and as far from both as tidying up would put it. */
import { CARD_WIDTH, cardSize, optionMiddle } from './card-size.ts'
import type { FlowModel } from './flow-model.ts'
import { type Box, boxesOf, boxOf, COLUMN_GAP, overlaps, type Position, ROW_GAP } from './placing.ts'
import { stepFace } from './step-face.ts'

const GRID = 8
/** Free on each side of a connection. */
const WAY_GAP = 16
/** Further off than this a new step is not looked for: then neighbours make room. */
const [COLUMNS, ROWS] = [4, 40]
/** Connections come into the middle of the header. */
const IN_MIDDLE = 20

/** @returns the free place nearest to the wanted one, on the grid; the wanted one where all is taken far around */
export function freePlace(model: FlowModel, wanted: Box): Position {
  const taken = boxesOf(model)
  const ways = waysOf(model)
  const isFree = (place: Box) =>
    !taken.some((box) => overlaps(place, box, ROW_GAP)) && !ways.some((way) => overlaps(place, way, WAY_GAP))
  const origin = { ...wanted, x: onGrid(wanted.x), y: onGrid(wanted.y) }
  const { x, y } = nearby(origin).find(isFree) ?? origin
  return { x, y }
}

/** Places around, nearest first: down before up, in the same column before the next. */
function nearby(origin: Box): Box[] {
  const [column, row] = [CARD_WIDTH + COLUMN_GAP, ROW_GAP]
  const places: { place: Box; far: number }[] = []
  for (let across = 0; across <= COLUMNS; across++)
    for (let down = -ROWS; down <= ROWS; down++)
      places.push({
        place: { ...origin, x: origin.x + across * column, y: origin.y + down * row },
        far: across * column + Math.abs(down) * row + (down < 0 ? 1 : 0),
      })
  return places.sort((a, b) => a.far - b.far).map(({ place }) => place)
}

/** The straight parts of the connections, as flat boxes. Those that go back are drawn around or as a sign. */
function waysOf({ nodes, edges }: FlowModel): Box[] {
  return Object.values(edges).flatMap(({ id, source, sourceHandle, target }) => {
    const [from, to] = [nodes[source], nodes[target]]
    if (!from || !to) return []
    const index = stepFace(from).outputs.findIndex((output) => output.id === sourceHandle)
    const [start, end] = [boxOf(from), boxOf(to)]
    const [x, y] = [start.x + start.width, start.y + optionMiddle(cardSize(from), Math.max(0, index))]
    const goal = { x: end.x, y: end.y + IN_MIDDLE }
    if (goal.x <= x) return []
    const turn = (x + goal.x) / 2
    return [
      { id, x, y, width: turn - x, height: 0 },
      { id, x: turn, y: Math.min(y, goal.y), width: 0, height: Math.abs(goal.y - y) },
      { id, x: turn, y: goal.y, width: goal.x - turn, height: 0 },
    ]
  })
}

const onGrid = (value: number) => Math.round(value / GRID) * GRID
