import { SlidersHorizontal, Smartphone, X } from 'lucide-react'
import { useFlow } from '../../document/flow-context.tsx'
import { useView, useViewStore, type ViewState } from '../../document/view-store.ts'
import { appTexts } from '../../i18n/app.ts'
import { flowTexts } from '../../i18n/flow.ts'
import { useTexts } from '../../i18n/language.tsx'
import { lazily } from '../../ui/lazily.tsx'

// The forms bring the schemas of all steps.
const StepForm = lazily(() => import('../../inspector/step-form.tsx').then((m) => m.StepForm))
export const loadForm = StepForm.load

const IssuesPanel = lazily(() => import('../../issues/issues-panel.tsx').then((m) => m.IssuesPanel))
const HistoryPanel = lazily(() => import('../../versions/history-panel.tsx').then((m) => m.HistoryPanel))
// The phone brings the whole runtime: loaded when it is opened first.
const PhonePanel = lazily(() => import('../../simulator/phone-panel.tsx').then((m) => m.PhonePanel))
const TextTable = lazily(() => import('../../inspector/text-table.tsx').then((m) => m.TextTable))

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
        <OtherPanel right={right} />
        <button
          type="button"
          className="icon-button"
          aria-label={close}
          onClick={() => view.setState({ right: null, lit: null })}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      </header>
      {panelOf(right)}
    </aside>
  )
}

/** From the form to the phone and back: each stays as it was left. */
function OtherPanel({ right }: { right: NonNullable<ViewState['right']> }) {
  const texts = useTexts(flowTexts)
  const view = useViewStore()
  const hasStep = useView(({ selection, pinnedStep }) => pinnedStep !== null || selection.length > 0)
  if (right !== 'step' && (right !== 'phone' || !hasStep)) return null
  const other = right === 'step' ? 'phone' : 'step'
  const Icon = right === 'step' ? Smartphone : SlidersHorizontal
  return (
    <button type="button" className="other-panel" onClick={() => view.setState({ right: other })}>
      <Icon className="icon" aria-hidden="true" />
      {texts.panels[other]}
    </button>
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
