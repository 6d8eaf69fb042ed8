import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { type SubmitEvent, useMemo, useState } from 'react'
import { queryClient } from '../api/queries.ts'
import { useSurroundings } from '../api/surroundings.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { useViewStore } from '../document/view-store.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { showToast } from '../ui/toasts.tsx'
import { bare, isTakenElsewhere, renameElsewhere, sharingFlows } from './rename-elsewhere.ts'
import { useVariables } from './use-variables.ts'
import { renamed, renameVariable, type Use, usesOf } from './variables.ts'

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
const NO_DRAFTS: readonly FlowDocument[] = []

/** Where a variable is set and read, and another name for it in all these places. */
export function VariableDialog({ name, onClose }: { name: string; onClose(): void }) {
  const texts = useTexts(inspectorTexts)
  const store = useFlowStore()
  const variables = useVariables()
  const uses = useFlow(({ model }) => model.nodes) && usesOf(store.getState().model, name)
  const writes = uses.filter(({ does }) => does === 'write')
  const reads = uses.filter(({ does }) => does === 'read')
  const own = bare(name)
  const drafts = useSurroundings(store.getState().model.id).data?.drafts ?? NO_DRAFTS
  const sharing = useMemo(() => sharingFlows(store.document(), drafts, name), [store, drafts, name])
  const [left, setLeft] = useState<readonly string[]>([])
  const flowIds = sharing.map(({ id }) => id).filter((id) => !left.includes(id))
  const [typed, setTyped] = useState(own)
  const [isRenaming, setRenaming] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const wanted = renamed(name, typed)
  const isTaken =
    typed !== own && (variables.some((other) => other.name === wanted) || isTakenElsewhere(drafts, flowIds, wanted))
  const error = !NAME.test(typed) ? texts.nameForm : isTaken ? texts.nameTaken : failure
  const places = uses.length + sharing.reduce((sum, flow) => sum + (flowIds.includes(flow.id) ? flow.uses : 0), 0)

  async function rename(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!NAME.test(typed) || isTaken || typed === own) return
    setRenaming(true)
    try {
      await renameElsewhere({ name, to: typed, flowIds })
    } catch (refused) {
      setRenaming(false)
      setFailure(texts.notRenamed((refused as Error).message))
      return
    }
    if (flowIds.length > 0) {
      void queryClient.invalidateQueries({ queryKey: ['flow', store.getState().model.id, 'surroundings'] })
      showToast({ text: texts.renamedElsewhere(flowIds.length) })
    }
    renameVariable(store, name, typed, flowIds)
    onClose()
  }

  return (
    <Dialog title={texts.uses(own)} onClose={onClose}>
      <Places label={texts.writes} none={texts.neverSet} uses={writes} onGo={onClose} />
      <Places label={texts.reads} none={texts.neverRead} uses={reads} onGo={onClose} />
      {writes.length > 0 && (
        <form className="rename" onSubmit={(event) => void rename(event)}>
          {sharing.length > 0 && (
            <fieldset className="sharing">
              <legend>{texts.alsoIn}</legend>
              {sharing.map((flow) => (
                <label key={flow.id} className="tick">
                  <input
                    type="checkbox"
                    checked={!left.includes(flow.id)}
                    onChange={({ target }) =>
                      setLeft(target.checked ? left.filter((id) => id !== flow.id) : [...left, flow.id])
                    }
                  />
                  <span>{texts.usesIn(flow.name, flow.uses)}</span>
                </label>
              ))}
              <p className="hint">{texts.alsoInHelp}</p>
            </fieldset>
          )}
          <Field label={texts.newName} error={error}>
            {(control) => (
              <input {...control} className="input" value={typed} onChange={(event) => setTyped(event.target.value)} />
            )}
          </Field>
          <button
            type="submit"
            className="primary"
            disabled={isTaken || !NAME.test(typed) || typed === own || isRenaming}
          >
            {texts.renameEverywhere(places)}
          </button>
        </form>
      )}
    </Dialog>
  )
}

function Places({ label, none, uses, onGo }: { label: string; none: string; uses: readonly Use[]; onGo(): void }) {
  const { language } = useLanguage()
  const view = useViewStore()
  const nodes = useFlow(({ model }) => model.nodes)
  const steps = [...new Map(uses.map((use) => [use.stepId, use])).values()]
  return (
    <section>
      <h3>{label}</h3>
      {steps.length === 0 && <p className="hint">{none}</p>}
      <ul className="places">
        {steps.map(({ stepId, path }) => {
          const node = nodes[stepId]
          return (
            <li key={stepId}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  onGo()
                  view.reveal(stepId, path)
                }}
              >
                {node ? stepName(node, language) : stepId}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
