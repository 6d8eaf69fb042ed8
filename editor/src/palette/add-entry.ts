import type { ActionContext } from '../commands/actions.ts'
import { type Position, placeAfter } from '../document/placing.ts'
import { addStep } from '../document/step-commands.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import type { PaletteEntry } from './palette-entries.ts'

export interface Where {
  /** Behind this option. */
  after?: { stepId: string; output: string }
  /** Else, or if it was dropped there: at this place of the flow. */
  position?: Position
}

/** Adds a step, selects it and brings it into sight. All five ways of adding end here. @returns its id */
export function addEntry(
  context: ActionContext,
  { type, preset, label }: PaletteEntry,
  { after, position }: Where,
): string {
  const { store, view, language } = context
  const { model } = store.getState()
  const center = view.getState().canvas?.center() ?? { x: 0, y: 0 }
  const place =
    position ?? (after ? placeAfter(model, after.stepId, after.output) : { x: center.x - 140, y: center.y - 60 })
  const id = addStep(store, { type, preset, position: place, after })
  view.setState({ selection: [id], edgeId: null, active: { stepId: id, output: null }, right: 'step' })
  view.getState().canvas?.show([id])
  view.say(canvasTexts[language].added(label[language]))
  return id
}
