import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useState } from 'react'
import type { FlowStore } from '../document/flow-store.ts'
import { appTexts } from '../i18n/app.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import {
  type ChosenName,
  type NameChoice,
  settleNames,
  tagsOf,
  type UnknownName,
  variablesHere,
} from '../inspector/pasted-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import type { ActionContext } from './actions.ts'

export interface AskNamesProps {
  context: ActionContext
  /** What was pasted. */
  ids: readonly string[]
  names: readonly UnknownName[]
  drafts: readonly FlowDocument[]
  onClose(): void
}

const LEAVE = ''
const CREATE = '+'

/** Pasted steps use what nothing here sets: it is made, mapped to what there is, or left. */
export function AskNames({ context, ids, names, drafts, onClose }: AskNamesProps) {
  const texts = useTexts(commandTexts).names
  const { cancel } = useTexts(appTexts)
  const { store } = context
  const [chosen, setChosen] = useState<readonly string[]>([])

  function settle(): void {
    const choices = choicesOf(names, chosen)
    if (choices.length > 0) settleNames(store, ids, choices)
    onClose()
  }

  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="primary" onClick={settle}>
            {texts.settle}
          </button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <NameChoices {...{ store, names, drafts, chosen }} onChosen={setChosen} />
    </Dialog>
  )
}

/** What was chosen for each name, as the list below has it. */
export function choicesOf(names: readonly UnknownName[], chosen: readonly string[]): ChosenName[] {
  return names.flatMap((name, at) => {
    const value = chosen[at] ?? LEAVE
    const choice: NameChoice = value === CREATE ? 'create' : { use: value.slice(1) }
    return value === LEAVE ? [] : [{ ...name, choice }]
  })
}

export interface NameChoicesProps {
  store: FlowStore
  names: readonly UnknownName[]
  drafts: readonly FlowDocument[]
  chosen: readonly string[]
  onChosen(chosen: readonly string[]): void
}

export function NameChoices({ store, names, drafts, chosen, onChosen }: NameChoicesProps) {
  const texts = useTexts(commandTexts).names
  const { model } = store.getState()
  return (
    <ul className="unknown-names">
      {names.map(({ what, name }, at) => (
        <li key={`${what} ${name}`}>
          <label>
            <span>{texts[what](name)}</span>
            <select
              className="select"
              value={chosen[at] ?? LEAVE}
              onChange={({ target }) => onChosen(names.map((_, n) => (n === at ? target.value : (chosen[n] ?? LEAVE))))}
            >
              <option value={LEAVE}>{texts.leave}</option>
              <option value={CREATE}>{what === 'tag' ? texts.createTag : texts.createVariable}</option>
              {(what === 'tag' ? tagsOf(model, drafts) : variablesHere(model, name).map((one) => one.name)).map(
                (other) => (
                  <option key={other} value={`=${other}`}>
                    {texts.use(other)}
                  </option>
                ),
              )}
            </select>
          </label>
        </li>
      ))}
    </ul>
  )
}
