import { useState } from 'react'
import { call } from '../api/http.ts'
import { queryClient } from '../api/queries.ts'
import {
  callInstead,
  planSubFlow,
  type SubFlowPlan,
  type SubFlowProblem,
  subFlowDocument,
} from '../document/sub-flow.ts'
import { appTexts } from '../i18n/app.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { showToast } from '../ui/toasts.tsx'
import { type ActionContext, targetsOf } from './actions.ts'

/** Shows what the new flow will read and set, and makes it. */
export function AskSubFlow({ context, onClose }: { context: ActionContext; onClose(): void }) {
  const texts = useTexts(commandTexts)
  const [plan] = useState(() => planSubFlow(context.store.getState().model, targetsOf(context)))
  return (
    <Dialog title={texts.subFlowTitle} onClose={onClose}>
      {typeof plan === 'string' ? (
        <Refused problem={plan} />
      ) : (
        <MakeForm context={context} plan={plan} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Refused({ problem }: { problem: SubFlowProblem }) {
  const texts = useTexts(commandTexts)
  const reasons = { start: texts.subFlowStart, 'many-in': texts.subFlowManyIn, 'many-out': texts.subFlowManyOut }
  return <p>{reasons[problem]}</p>
}

function MakeForm({ context, plan, onClose }: { context: ActionContext; plan: SubFlowPlan; onClose(): void }) {
  const texts = useTexts(commandTexts)
  const { cancel } = useTexts(appTexts)
  const { store, view } = context
  const { model } = store.getState()
  const [name, setName] = useState(`${model.name} 2`)
  const [error, setError] = useState<string | null>(null)

  async function make(): Promise<void> {
    const id = `${model.id}-${crypto.randomUUID().slice(0, 8)}`.slice(-40)
    try {
      const body = subFlowDocument(model, plan, id, name.trim())
      await call('PUT', `/api/flows/${id}`, { body, headers: { 'if-none-match': '*' } })
      void queryClient.invalidateQueries({ queryKey: ['flows'] })
      const stepId = callInstead(store, plan, id, name.trim())
      onClose()
      view.select([stepId])
      view.getState().canvas?.show([stepId])
      showToast({ text: texts.subFlowMade(name) })
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused))
    }
  }

  return (
    <form
      className="sub-flow"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <p>{texts.subFlowLead(plan.ids.length)}</p>
      {plan.reads.length > 0 && <p className="hint">{texts.subFlowReads(plan.reads.join(', '))}</p>}
      {plan.writes.length > 0 && <p className="hint">{texts.subFlowWrites(plan.writes.join(', '))}</p>}
      <Field label={texts.subFlowName} error={error}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={name}
            maxLength={200}
            required
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <footer>
        <button type="button" className="secondary" onClick={onClose}>
          {cancel}
        </button>
        <button type="submit" className="primary" disabled={name.trim() === ''}>
          {texts.subFlowMake}
        </button>
      </footer>
    </form>
  )
}
