import type { FlowNode } from '@basta/nodes/contract.ts'
import { cardSize, OPTION_HEIGHT, optionMiddle } from '../document/card-size.ts'
import type { FlowModel } from '../document/flow-model.ts'
import { around, type Box, boxOf } from '../document/placing.ts'
import { stepFace } from '../document/step-face.ts'

export interface ToolbarPlace {
  side: 'top' | 'bottom'
  align: 'start' | 'center' | 'end'
}

/** Its size on the screen and its distance from the card, px. */
const WIDTH = 200
const HEIGHT = 40
export const TOOLBAR_OFFSET = 12
/** An exit with its name and the button that adds a step behind it, from the right border of the card, px of the flow. */
const EXIT_BEFORE = 90
export const EXIT_BEHIND = 44

const MANY = 20

const PLACES: readonly ToolbarPlace[] = (['top', 'bottom'] as const).flatMap((side) =>
  (['center', 'start', 'end'] as const).map((align) => ({ side, align })),
)

/** Where the toolbar of the selected things lies on no exit of any card or, where that cannot be, on the fewest. */
export function toolbarPlace(
  { nodes, notes, frames }: Pick<FlowModel, 'nodes' | 'notes' | 'frames'>,
  selection: readonly string[],
  zoom: number,
): ToolbarPlace {
  const area = around(
    selection.flatMap((id) => {
      const item = nodes[id] ?? notes[id]
      const frame = frames[id]
      if (item) return boxOf(item)
      return frame ? { id, ...frame.position, width: frame.width, height: frame.height } : []
    }),
  )
  const [best = { side: 'top', align: 'center' }] = PLACES
  // Of so many the toolbar is far from most, and this is asked with each step of a zoom.
  if (!area || selection.length > MANY) return best
  const reach = (WIDTH + HEIGHT) / zoom
  const near = {
    ...{ x: area.x - reach, width: area.width + 2 * reach },
    ...{ y: area.y - reach, height: area.height + 2 * reach },
  }
  const exits = Object.values(nodes).flatMap((step) => (touches(boxOf(step), near) ? exitsOf(step) : []))
  let fewest = Number.POSITIVE_INFINITY
  let chosen = best
  for (const place of PLACES) {
    const toolbar = toolbarBox(area, place, zoom)
    const covered = exits.filter((exit) => touches(exit, toolbar)).length
    if (covered < fewest) {
      fewest = covered
      chosen = place
    }
    if (covered === 0) break
  }
  return chosen
}

/** The few of the selected things that reach as far as all of them: React Flow goes through what it is given at each change. */
export function outermost(
  { nodes, notes, frames }: Pick<FlowModel, 'nodes' | 'notes' | 'frames'>,
  ids: readonly string[],
) {
  if (ids.length <= MANY) return [...ids]
  const ends: { [side: string]: { id: string; at: number } } = {}
  const reach = (side: string, id: string, at: number) => {
    if (!ends[side] || at > ends[side].at) ends[side] = { id, at }
  }
  for (const id of ids) {
    const item = nodes[id] ?? notes[id]
    const frame = frames[id]
    const box = item ? boxOf(item) : frame && { ...frame, ...frame.position }
    if (!box) continue
    reach('left', id, -box.x)
    reach('top', id, -box.y)
    reach('right', id, box.x + box.width)
    reach('bottom', id, box.y + box.height)
  }
  return [...new Set(Object.values(ends).map(({ id }) => id))]
}

type Area = Omit<Box, 'id'>

/** Like React Flow's own: of one size on the screen, whatever the zoom. */
function toolbarBox({ x, y, width, height }: Area, { side, align }: ToolbarPlace, zoom: number): Area {
  const size = { width: WIDTH / zoom, height: HEIGHT / zoom }
  const offset = TOOLBAR_OFFSET / zoom
  const along = { start: 0, center: 0.5, end: 1 }[align]
  return {
    ...size,
    x: x + along * (width - size.width),
    y: side === 'top' ? y - offset - size.height : y + height + offset,
  }
}

function exitsOf(step: FlowNode): Area[] {
  const size = cardSize(step)
  return stepFace(step).outputs.map((_, index) => ({
    ...{ x: step.position.x + size.width - EXIT_BEFORE, width: EXIT_BEFORE + EXIT_BEHIND },
    ...{ y: step.position.y + optionMiddle(size, index) - OPTION_HEIGHT / 2, height: OPTION_HEIGHT },
  }))
}

const touches = (one: Area, other: Area) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
