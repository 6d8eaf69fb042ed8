import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useState } from 'react'
import { appTexts } from '../i18n/app.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { type NameChoice, settleNames, tagsOf, type UnknownName, variablesHere } from '../inspector/pasted-names.ts'
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
  const { model } = store.getState()
  const [chosen, setChosen] = useState<readonly string[]>(names.map(() => LEAVE))

  function settle(): void {
    const choices = names.flatMap((name, at) => {
      const value = chosen[at] ?? LEAVE
      const choice: NameChoice = value === CREATE ? 'create' : { use: value.slice(1) }
      return value === LEAVE ? [] : [{ ...name, choice }]
    })
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
      <ul className="unknown-names">
        {names.map(({ what, name }, at) => (
          <li key={`${what} ${name}`}>
            <label>
              <span>{texts[what](name)}</span>
              <select
                className="select"
                value={chosen[at]}
                onChange={({ target }) => setChosen(chosen.with(at, target.value))}
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
    </Dialog>
  )
}
