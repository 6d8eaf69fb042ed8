import { useFlowStore } from '../document/flow-context.tsx'
import { replaceTest } from '../document/test-commands.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { showToast } from '../ui/toasts.tsx'
import { useEngine } from '../worker/engine-context.tsx'

/** What the flow says now becomes what a recorded test expects; what is done in it stays. One entry of the history. */
export function useAcceptTest(): (at: number) => Promise<boolean> {
  const { failed } = useTexts(appTexts)
  const store = useFlowStore()
  const engine = useEngine()
  return async (at) => {
    try {
      const test = store.getState().model.tests?.[at]
      engine.show(store.document())
      const anew = test && (await engine.ask('record', { script: test }))
      if (anew) replaceTest(store, at, anew)
      return Boolean(anew)
    } catch {
      showToast({ text: failed, isError: true })
      return false
    }
  }
}
