import { useMemo, useState } from 'react'
import { useFlowStore } from '../document/flow-context.tsx'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useTexts } from '../i18n/language.tsx'
import { useStepId } from './form-step.tsx'
import { type Pick, PickList } from './pick-list.tsx'
import { useExamples } from './use-examples.ts'
import { useVariables } from './use-variables.ts'
import { VariableDialog } from './variable-dialog.tsx'
import { LAST_TEXT, reachOf, type Variable } from './variables.ts'

export interface VariablePickerProps {
  anchor: string
  /** Conditions may look at the last message as well; texts can say something instead of an empty variable. */
  of: 'text' | 'condition'
  onPick(variable: Variable, fallback: string): void
  /** Told what was typed into the search. */
  onClose(search: string): void
}

/** The variables that a run may have at this step, by where they come from, with their kind and an example. */
export function VariablePicker({ anchor, of, onPick, onClose }: VariablePickerProps) {
  const texts = useTexts(inspectorTexts)
  const stepId = useStepId()
  const store = useFlowStore()
  const variables = useVariables()
  const exampleOf = useExamples()
  const [fallback, setFallback] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const offered = useMemo(() => {
    const reach = reachOf(store.getState().model, stepId)
    return [...(of === 'condition' ? [LAST_TEXT] : []), ...variables]
      .map((variable) => ({ variable, reach: reach(variable) }))
      .filter((one) => one.reach !== 'never')
  }, [store, stepId, variables, of])
  const groups = useMemo(
    () =>
      (['conversation', 'contact', 'business'] as const).map((where) => ({
        label: texts.variableGroups[where],
        picks: offered
          .filter(({ variable }) => variable.where === where)
          .map(
            ({ variable, reach }): Pick => ({
              key: variable.name,
              synonyms: synonymsOf(variable.name),
              label: texts.variableNames[variable.name] ?? variable.name.replace('contact.attributes.', ''),
              hint: [
                texts.kinds[variable.kind],
                texts.example(exampleOf(variable)),
                reach === 'perhaps' && texts.mayBeEmpty,
              ]
                .filter(Boolean)
                .join(' · '),
            }),
          ),
      })),
    [offered, texts, exampleOf],
  )
  if (shown !== null) return <VariableDialog name={shown} onClose={() => onClose('')} />
  return (
    <PickList
      label={texts.variables}
      searchLabel={texts.searchVariables}
      anchor={anchor}
      groups={groups}
      onClose={onClose}
      onPick={(key) => {
        const picked = offered.find(({ variable }) => variable.name === key)
        if (picked) onPick(picked.variable, fallback.trim())
      }}
      footer={(active) => (
        <footer>
          {of === 'text' && (
            <label className="fallback">
              {texts.fallback}
              <input
                className="input"
                value={fallback}
                placeholder={texts.fallbackExample}
                onChange={(event) => setFallback(event.target.value)}
                onKeyDown={(event) => {
                  const picked = offered.find(({ variable }) => variable.name === active?.key)
                  if (event.key === 'Enter' && picked) onPick(picked.variable, fallback.trim())
                }}
              />
            </label>
          )}
          {active && (
            <button type="button" className="link" onClick={() => setShown(active.key)}>
              {active.label}: {texts.whereUsed}
            </button>
          )}
        </footer>
      )}
    />
  )
}

/** All that it is called in any of the languages. */
const synonymsOf = (name: string) =>
  Object.values(inspectorTexts)
    .flatMap(({ variableNames, variableSynonyms }) => [variableNames[name], variableSynonyms[name]])
    .join(' ')

/** The text that prints a variable. Liquid has no sign for a quotation mark inside one: it becomes a typographic one. */
export function tagOf({ name }: Variable, fallback: string): string {
  return fallback ? `{{ ${name} | default: "${fallback.replaceAll('"', '”')}" }}` : `{{ ${name} }}`
}
