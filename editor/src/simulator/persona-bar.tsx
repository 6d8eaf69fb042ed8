import type { PersonState } from '@basta/engine/run/rehearse.ts'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { consentWordsFor, type Topic } from '../consent/consent-words.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { PersonaDialog } from './persona-dialog.tsx'
import { PersonaQuestion } from './persona-question.tsx'
import { keepPersona, knownPersonas, type Persona } from './personas.ts'

interface PersonaBarProps {
  persona: Persona
  onPersona(persona: Persona, chat: 'new' | 'same'): void
  /** Somebody has written already. */
  hasChat: boolean
  state: PersonState | undefined
  topics: readonly Topic[]
  timeZone: string
}

const NEW = '+'

/** Whose phone it is, and how they stand towards messages now. */
export function PersonaBar({ persona, onPersona, hasChat, state, topics, timeZone }: PersonaBarProps) {
  const texts = useTexts(simulatorTexts)
  const { language } = useLanguage()
  const [personas, setPersonas] = useState(knownPersonas)
  const [editing, setEditing] = useState<Persona | null>(null)
  const [wanted, setWanted] = useState<Persona | null>(null)
  const listed = personas.some(({ id }) => id === persona.id) ? personas : [...personas, persona]

  function save(changed: Persona): void {
    keepPersona(changed)
    setPersonas(knownPersonas())
    setEditing(null)
    change(changed)
  }

  function change(next: Persona): void {
    if (hasChat) setWanted(next)
    else onPersona(next, 'new')
  }

  return (
    <div className="persona-bar">
      <select
        className="select"
        aria-label={texts.persona}
        value={persona.id}
        onChange={(event) => {
          const { value } = event.target
          const chosen = listed.find(({ id }) => id === value)
          if (chosen) change(chosen)
          else if (value === NEW) setEditing({ ...persona, id: freeId(listed), name: '' })
        }}
      >
        {listed.map(({ id, name, number, locale }) => (
          <option key={id} value={id}>
            {name || number} ({locale})
          </option>
        ))}
        <option value={NEW}>{texts.newPersona}</option>
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.editPersona}
        title={texts.editPersona}
        onClick={() => setEditing(persona)}
      >
        <Pencil className="icon" aria-hidden="true" />
      </button>
      <p role="status" className={state && state.stops.length > 0 ? 'danger' : undefined}>
        {state && standing(state)}
      </p>
      {wanted && (
        <PersonaQuestion
          name={wanted.name || wanted.number}
          onAnswer={(chat) => {
            setWanted(null)
            onPersona(wanted, chat)
          }}
          onClose={() => setWanted(null)}
        />
      )}
      {editing && <PersonaDialog persona={editing} onSave={save} onClose={() => setEditing(null)} />}
    </div>
  )

  function standing({ stops, optIns, holdUntil }: PersonState): string {
    const words = consentWordsFor(language, topics, timeZone)
    if (stops.length > 0) return [...new Set(stops.map(words.stop))].join(', ')
    if (holdUntil !== null) return texts.standing.held
    return optIns.length > 0 ? texts.standing.agreed : texts.standing.free
  }
}

function freeId(personas: readonly Persona[]): string {
  for (let n = 1; ; n++) if (!personas.some(({ id }) => id === `own-${n}`)) return `own-${n}`
}
