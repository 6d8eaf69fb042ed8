import { useCallback } from 'react'
import type { Ask } from '../document/view-store.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { addEntry } from '../palette/add-entry.ts'
import { entryOf, findEntries } from '../palette/palette-entries.ts'
import { StepIcon } from '../palette/step-icon.tsx'
import { Finder } from '../ui/finder.tsx'
import { Float } from '../ui/float.tsx'
import type { ActionContext } from './actions.ts'

export interface AskProps<K extends Ask['kind']> {
  context: ActionContext
  ask: Extract<Ask, { kind: K }>
  onClose(): void
}

/** The quick list: which kind of step to add. */
export function AskAdd({ context, ask, onClose }: AskProps<'add'>) {
  const texts = useTexts(commandTexts)
  const { language } = context
  const find = useCallback(
    (query: string) =>
      findEntries(query, language)
        // Nothing leads to a start.
        .filter(({ kind }) => !ask.after || kind !== 'start')
        .map(({ id, icon, kind, label, help }) => ({
          ...{ id, label: label[language], hint: help[language] },
          icon: <StepIcon name={icon} kind={kind} />,
        })),
    [language, ask.after],
  )
  return (
    <Float at={ask.at} label={texts.whichStep} onClose={onClose}>
      <Finder
        label={texts.whichStep}
        placeholder={texts.whichStep}
        nothing={texts.nothing}
        find={find}
        onPick={({ id }) => {
          const entry = entryOf(id)
          onClose()
          if (entry) addEntry(context, entry, { after: ask.after, position: ask.position })
        }}
      />
    </Float>
  )
}
