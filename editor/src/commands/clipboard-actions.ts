import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { queryClient } from '../api/queries.ts'
import { type Clip, clipOf, clipText, pasteClip, readClip } from '../document/clipboard.ts'
import { around, boxOf } from '../document/placing.ts'
import { deleteSteps } from '../document/step-commands.ts'
import { commandTexts } from '../i18n/commands.ts'
import { showToast } from '../ui/toasts.tsx'
import { type ActionContext, targetsOf } from './actions.ts'

/** @returns the text for the clipboard, or null when nothing is selected */
export function copiedText(context: ActionContext): string | null {
  const { store, view, language } = context
  const { model } = store.getState()
  const clip = clipOf(model, targetsOf(context))
  if (!clip) return null
  const count = clip.nodes.length + clip.notes.length + clip.frames.length
  view.say(commandTexts[language].copied(count))
  return clipText(clip, language, model.locale)
}

export function copySteps(context: ActionContext): void {
  const text = copiedText(context)
  if (text !== null) void writeClipboard(text)
}

export function cutSteps(context: ActionContext): void {
  copySteps(context)
  deleteSteps(context.store, targetsOf(context))
  context.view.select([])
}

export function duplicateSteps(context: ActionContext): void {
  const { store } = context
  const { model } = store.getState()
  const clip = clipOf(model, targetsOf(context))
  const area = clip && around([...clip.nodes, ...clip.notes].map(boxOf))
  if (clip && area) paste(context, clip, { x: area.x + area.width / 2 + 40, y: area.y + area.height / 2 + 40 })
}

/** A menu cannot make the browser paste without asking; where it refuses, the keys can. */
export async function pasteFromClipboard(context: ActionContext): Promise<void> {
  try {
    pasteText(context, await navigator.clipboard.readText())
  } catch {
    showToast({ text: commandTexts[context.language].pasteByKeys })
  }
}

/** Puts what a text holds at the pointer, else in the middle of what is visible, and selects it. */
export function pasteText(context: ActionContext, text: string): void {
  const texts = commandTexts[context.language]
  const clip = readClip(text)
  if (clip === 'nothing' || clip === 'damaged') {
    showToast({ text: clip === 'nothing' ? texts.nothingToPaste : texts.damagedClip, isError: clip === 'damaged' })
    return
  }
  const { canvas } = context.view.getState()
  paste(context, clip, canvas?.pointer() ?? canvas?.center() ?? { x: 0, y: 0 })
}

export function paste(context: ActionContext, clip: Clip, at: { x: number; y: number }): void {
  const { store, view, language } = context
  const texts = commandTexts[language]
  const ids = pasteClip(store, clip, at, language, texts.copySuffix)
  const { model } = store.getState()
  const step = ids.find((id) => model.nodes[id])
  view.setState({ selection: ids, edgeId: null, ...(step !== undefined && { active: { stepId: step, output: null } }) })
  view.getState().canvas?.show(ids)
  view.say(texts.pasted(ids.length))
  void askForNames(context, ids)
}

/** What decides about names needs the settings of every step: loaded when something is pasted. */
async function askForNames({ store, view }: ActionContext, ids: readonly string[]): Promise<void> {
  const { model } = store.getState()
  const around = queryClient.getQueryData<{ drafts: FlowDocument[] }>(['flow', model.id, 'surroundings'])
  const drafts = around?.drafts ?? []
  const { unknownNames } = await import('../inspector/pasted-names.ts')
  const names = unknownNames(model, ids, drafts)
  if (names.length > 0) view.setState({ ask: { kind: 'names', ids, names, drafts } })
}

export async function writeClipboard(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  // Without https there is only the way that the copy key takes.
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', listener, { once: true })
  document.execCommand('copy')
}
