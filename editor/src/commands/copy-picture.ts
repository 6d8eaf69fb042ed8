import { drawFlow, readColors } from '../canvas/draw-flow.ts'
import { localText } from '../document/local-text.ts'
import { around, boxOf } from '../document/placing.ts'
import { stepFace, stepName } from '../document/step-face.ts'
import { commandTexts } from '../i18n/commands.ts'
import { showToast } from '../ui/toasts.tsx'
import { type ActionContext, targetsOf } from './actions.ts'

const MARGIN = 40
const MAX_PIXELS = 4096

/** Copies a picture of the selected steps, with their names and texts. */
export async function copyPicture(context: ActionContext): Promise<void> {
  const { store, view, language } = context
  const { model } = store.getState()
  const chosen = new Set(targetsOf(context))
  const pick = <T extends { id: string }>(items: { [id: string]: T }) =>
    Object.fromEntries(Object.entries(items).filter(([id]) => chosen.has(id)))
  const part = { ...model, nodes: pick(model.nodes), notes: pick(model.notes), frames: pick(model.frames) }
  const area = around([...Object.values(part.nodes), ...Object.values(part.notes)].map(boxOf))
  if (!area) return
  const scale = Math.min(2, MAX_PIXELS / (Math.max(area.width, area.height) + 2 * MARGIN))
  const canvas = document.createElement('canvas')
  const ratio = globalThis.devicePixelRatio || 1
  canvas.width = (area.width + 2 * MARGIN) * scale * ratio
  canvas.height = (area.height + 2 * MARGIN) * scale * ratio
  const drawing = canvas.getContext('2d')
  if (!drawing) return
  const colors = readColors(document.body)
  const [x, y] = [(MARGIN - area.x) * scale, (MARGIN - area.y) * scale]
  drawFlow(drawing, part, { scale, x, y, selection: new Set(), lit: null, colors })
  const shown = view.getState().language
  for (const node of Object.values(part.nodes)) {
    const box = boxOf(node)
    drawing.fillStyle = colors.surface
    drawing.fillRect(box.x + 4, box.y + 4, box.width - 8, box.height - 8)
    drawing.fillStyle = colors.text
    drawing.font = '600 15px system-ui, sans-serif'
    drawing.fillText(stepName(node, language), box.x + 12, box.y + 26, box.width - 24)
    const { text } = stepFace(node)
    drawing.font = '15px system-ui, sans-serif'
    if (text !== null)
      drawing.fillText(localText(text, shown, model.locale).text.slice(0, 60), box.x + 12, box.y + 60, box.width - 24)
  }
  canvas.toBlob(async (picture) => {
    try {
      if (picture) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
      showToast({ text: commandTexts[language].pictureCopied })
    } catch {
      showToast({ text: commandTexts[language].pictureRefused, isError: true })
    }
  }, 'image/png')
}
