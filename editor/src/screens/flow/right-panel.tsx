import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useFlow } from '../../document/flow-context.tsx'
import { useView, useViewStore, type ViewState } from '../../document/view-store.ts'
import { appTexts } from '../../i18n/app.ts'
import { flowTexts } from '../../i18n/flow.ts'
import { useTexts } from '../../i18n/language.tsx'
import { IssuesPanel } from '../../issues/issues-panel.tsx'
import { HistoryPanel } from '../../versions/history-panel.tsx'

// The forms bring the schemas of all steps: loaded when there is nothing else to do, so that the first one opens at once.
const loadForm = () => import('../../inspector/step-form.tsx')
const StepForm = lazy(() => loadForm().then((m) => ({ default: m.StepForm })))
const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 500))
whenIdle(() => void loadForm())

// The phone brings the whole runtime: loaded when it is opened first.
const PhonePanel = lazy(() => import('../../simulator/phone-panel.tsx').then((m) => ({ default: m.PhonePanel })))
const TextTable = lazy(() => import('../../inspector/text-table.tsx').then((m) => ({ default: m.TextTable })))

/** Beside the canvas: the form of the selected step, the phone, what is left to do, what was done. */
export function RightPanel() {
  const texts = useTexts(flowTexts)
  const { close } = useTexts(appTexts)
  const view = useViewStore()
  const right = useView((state) => state.right)
  if (right === null) return null
  return (
    <aside className="right-panel" data-kind={right} aria-label={texts.panels[right]}>
      <header>
        <h2>{texts.panels[right]}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={close}
          onClick={() => view.setState({ right: null, lit: null })}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      </header>
      <Suspense fallback={null}>{panelOf(right)}</Suspense>
    </aside>
  )
}

function panelOf(right: NonNullable<ViewState['right']>) {
  switch (right) {
    case 'step':
      return <SelectedStep />
    case 'phone':
      return <PhonePanel />
    case 'issues':
      return <IssuesPanel />
    case 'history':
      return <HistoryPanel />
    case 'texts':
      return <TextTable />
  }
}

function SelectedStep() {
  const stepId = useView(({ selection, pinnedStep }) => pinnedStep ?? selection.at(-1))
  // Notes and frames are selected, too, and have no form.
  const isStep = useFlow(({ model }) => stepId !== undefined && stepId in model.nodes)
  const texts = useTexts(flowTexts)
  return stepId && isStep ? <StepForm key={stepId} stepId={stepId} /> : <p className="hint">{texts.nothingSelected}</p>
}
