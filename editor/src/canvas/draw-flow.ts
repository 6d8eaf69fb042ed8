import { CARD_WIDTH, cardSize, optionMiddle } from '../document/card-size.ts'
import type { FlowModel } from '../document/flow-model.ts'
import { boxOf } from '../document/placing.ts'
import { stepFace } from '../document/step-face.ts'
import { kindOf } from '../palette/step-icon.tsx'

export interface DrawOptions {
  /** Pixels of the drawing for one of the flow, and where its origin is. */
  scale: number
  x: number
  y: number
  selection: ReadonlySet<string>
  lit: ReadonlySet<string> | null
  /** Steps with a finding, by what it is. */
  marks?: ReadonlyMap<string, 'error' | 'warning'>
  colors: Colors
}

/** The tokens of the page as the drawing needs them. */
export interface Colors {
  surface: string
  edge: string
  hairline: string
  accent: string
  text: string
  kinds: { [kind: string]: string }
  error: string
  warning: string
}

const KINDS = ['start', 'message', 'question', 'logic', 'wait', 'end', 'consent', 'data', 'handover', 'unknown']

export function readColors(element: Element): Colors {
  // A probe resolves `light-dark()`, which a custom property alone does not.
  const probe = document.createElement('i')
  element.append(probe)
  const color = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const colors = {
    ...{ surface: color('--surface'), edge: color('--edge'), hairline: color('--hairline'), accent: color('--accent') },
    ...{ text: color('--text'), error: color('--danger'), warning: color('--warning') },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, color(`--kind-${kind}`)])),
  }
  probe.remove()
  return colors
}

/** Draws the whole flow: cards as boxes in the colours of their kinds, connections as curves. Milliseconds for thousands. */
export function drawFlow(canvas: CanvasRenderingContext2D, model: FlowModel, options: DrawOptions): void {
  const { scale, x, y, selection, lit, marks, colors } = options
  const ratio = globalThis.devicePixelRatio || 1
  canvas.setTransform(1, 0, 0, 1, 0, 0)
  canvas.clearRect(0, 0, canvas.canvas.width, canvas.canvas.height)
  canvas.setTransform(scale * ratio, 0, 0, scale * ratio, x * ratio, y * ratio)
  const hair = 1 / scale
  for (const { position, width, height } of Object.values(model.frames)) {
    canvas.strokeStyle = colors.hairline
    canvas.lineWidth = 2 * hair
    canvas.strokeRect(position.x, position.y, width, height)
  }
  canvas.strokeStyle = colors.edge
  canvas.lineWidth = hair
  canvas.globalAlpha = lit ? 0.3 : 1
  canvas.beginPath()
  for (const { source, sourceHandle, target } of Object.values(model.edges)) {
    const [from, to] = [model.nodes[source], model.nodes[target]]
    if (!from || !to) continue
    const index = stepFace(from).outputs.findIndex(({ id }) => id === sourceHandle)
    const [x1, y1] = [from.position.x + CARD_WIDTH, from.position.y + optionMiddle(cardSize(from), Math.max(0, index))]
    const [x2, y2] = [to.position.x, to.position.y + 20]
    const bend = Math.max(40, Math.abs(x2 - x1) / 2)
    canvas.moveTo(x1, y1)
    canvas.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2)
  }
  canvas.stroke()
  for (const note of Object.values(model.notes)) {
    canvas.fillStyle = colors.warning
    canvas.globalAlpha = 0.35
    canvas.fillRect(note.position.x, note.position.y, note.width, note.height)
  }
  for (const node of Object.values(model.nodes)) {
    const box = boxOf(node)
    canvas.globalAlpha = lit && !lit.has(node.id) ? 0.25 : 1
    canvas.fillStyle = colors.kinds[kindOf(node.type, stepFace(node).card?.group)] ?? colors.edge
    canvas.fillRect(box.x, box.y, box.width, box.height)
    const mark = marks?.get(node.id)
    if (mark) {
      canvas.fillStyle = colors[mark]
      canvas.strokeStyle = colors.surface
      canvas.lineWidth = 2 * hair
      canvas.beginPath()
      // Not by colour alone: a circle stops publishing, a triangle may surprise somebody.
      const [x, y, radius] = [box.x + box.width, box.y, Math.max(40, 5 * hair)]
      if (mark === 'error') canvas.arc(x, y, radius, 0, 7)
      else {
        canvas.moveTo(x, y - radius)
        canvas.lineTo(x + radius, y + radius)
        canvas.lineTo(x - radius, y + radius)
        canvas.closePath()
      }
      canvas.fill()
      canvas.stroke()
    }
    if (selection.has(node.id)) {
      canvas.strokeStyle = colors.text
      canvas.lineWidth = 3 * hair
      canvas.strokeRect(box.x - 3 * hair, box.y - 3 * hair, box.width + 6 * hair, box.height + 6 * hair)
    }
  }
  canvas.globalAlpha = 1
}
