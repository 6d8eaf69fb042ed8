import { saveFlow } from '../../api/flows.ts'
import { NO_FLOW, toDocument } from '../../document/flow-model.ts'
import type { KeptFlow } from '../../document/kept-flows.ts'
import { flowTexts } from '../../i18n/flow.ts'
import { useTexts } from '../../i18n/language.tsx'
import { showToast } from '../../ui/toasts.tsx'

/** Stands for a flow that somebody has deleted, where this computer has kept it: it can be brought back. */
export function DeletedFlow({ kept: { model }, onBack }: { kept: KeptFlow; onBack(): void }) {
  const texts = useTexts(flowTexts)

  async function bringBack(): Promise<void> {
    const result = await saveFlow(toDocument(model, new Map()), NO_FLOW)
    // Somebody else was quicker: what is kept is merged with what is there.
    if (result.kind === 'saved' || result.kind === 'changed') return onBack()
    const text =
      'reason' in result
        ? texts.notSaved.failing(result.reason)
        : texts.saveStates[result.kind === 'unreachable' ? 'offline' : result.kind]
    showToast({ text, isError: true })
  }

  return (
    <div className="notice" role="alert">
      <p>{texts.deletedButKept(model.name)}</p>
      <button type="button" className="primary" onClick={bringBack}>
        {texts.bringBack}
      </button>
    </div>
  )
}
