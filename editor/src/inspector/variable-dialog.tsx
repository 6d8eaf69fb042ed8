import { type SubmitEvent, useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { useViewStore } from '../document/view-store.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { useVariables } from './use-variables.ts'
import { renameVariable, type Use, usesOf } from './variables.ts'

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
const ATTRIBUTE = 'contact.attributes.'

/** Where a variable is set and read, and another name for it in all these places. */
export function VariableDialog({ name, onClose }: { name: string; onClose(): void }) {
  const texts = useTexts(inspectorTexts)
  const store = useFlowStore()
  const variables = useVariables()
  const uses = useFlow(({ model }) => model.nodes) && usesOf(store.getState().model, name)
  const writes = uses.filter(({ does }) => does === 'write')
  const reads = uses.filter(({ does }) => does === 'read')
  const bare = name.replace(ATTRIBUTE, '')
  const [typed, setTyped] = useState(bare)
  const isTaken = typed !== bare && variables.some((other) => other.name === name.replace(bare, typed))
  const error = !NAME.test(typed) ? texts.nameForm : isTaken ? texts.nameTaken : null

  function rename(event: SubmitEvent): void {
    event.preventDefault()
    if (error || typed === bare) return
    renameVariable(store, name, typed)
    onClose()
  }

  return (
    <Dialog title={texts.uses(bare)} onClose={onClose}>
      <Places label={texts.writes} none={texts.neverSet} uses={writes} onGo={onClose} />
      <Places label={texts.reads} none={texts.neverRead} uses={reads} onGo={onClose} />
      {writes.length > 0 && (
        <form className="rename" onSubmit={rename}>
          <Field label={texts.newName} error={error}>
            {(control) => (
              <input {...control} className="input" value={typed} onChange={(event) => setTyped(event.target.value)} />
            )}
          </Field>
          <button type="submit" className="primary" disabled={error !== null || typed === bare}>
            {texts.renameEverywhere(uses.length)}
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
