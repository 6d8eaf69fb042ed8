import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import type { Undone } from '../document/flow-store.ts'
import { useViewStore } from '../document/view-store.ts'
import { historyTexts } from '../i18n/history.ts'
import { useLanguage } from '../i18n/language.tsx'
import { showToast } from '../ui/toasts.tsx'
import { type ActionContext, actionOf } from './actions.ts'
import { deedText } from './deed-text.ts'

/** Undo and redo, as the header and the keys do them. */
export function useHistoryCommands() {
  const store = useFlowStore()
  const view = useViewStore()
  const { language } = useLanguage()
  const canUndo = useFlow(({ history }) => history.at > 0)
  const canRedo = useFlow(({ history }) => history.at < history.entries.length)
  const context: ActionContext = { store, view, language }
  return { undo: () => actionOf('undo').run(context), redo: () => actionOf('redo').run(context), canUndo, canRedo }
}

/** Brings into sight and selects what has changed, and says it. Entries that somebody else has overtaken are told. */
export function announceUndone(context: ActionContext, undone: Undone, done: 'undone' | 'redone'): void {
  const { store, view, language } = context
  const texts = historyTexts[language]
  if (undone === null) {
    view.say(texts.nothingLeft[done])
    return
  }
  const { model } = store.getState()
  const deed = deedText(undone.entry.did, model, language)
  if (undone.overtaken) {
    showToast({ text: texts.overtaken(deed) })
    return
  }
  const there = undone.entry.touches.filter((id) => model.nodes[id] ?? model.notes[id] ?? model.frames[id])
  const [first] = there
  const step = there.find((id) => model.nodes[id])
  view.setState(({ selection, active }) => ({
    selection: first === undefined ? selection.filter((id) => model.nodes[id] ?? model.notes[id]) : there,
    active:
      step === undefined ? (active && model.nodes[active.stepId] ? active : null) : { stepId: step, output: null },
  }))
  if (first !== undefined) view.getState().canvas?.show(there)
  view.say(texts[done](deed))
}
