import type { Turn } from '@basta/engine/run/rehearse.ts'
import type { Json } from '@basta/nodes/contract.ts'
import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { scalarOf } from './personas.ts'
import type { Simulator } from './use-simulator.ts'
import type { Namer } from './why.tsx'

interface VariablesProps {
  simulator: Simulator
  name: Namer
  onStep(nodeId: string): void
}

/** What is kept by name: its value, which step has set it, and a way to change it between two turns. */
export function Variables({ simulator: { turns, act }, name, onStep }: VariablesProps) {
  const texts = useTexts(simulatorTexts).variables
  const state = turns.at(-1)?.person
  const before = turns.at(-2)?.person
  if (!state) return null
  const setters = settersIn(turns)
  const groups = [
    { title: texts.conversation, prefix: '', kept: state.variables, was: before?.variables, key: 'variables' },
    { title: texts.contact, prefix: 'contact.', kept: state.attributes, was: before?.attributes, key: 'attributes' },
  ] as const
  const changes = groups.flatMap(({ kept, was }) =>
    Object.entries(kept).flatMap(([key, value]) =>
      was && !isSame(was[key], value) ? texts.now(key, shown(value)) : [],
    ),
  )
  const isEmpty = groups.every(({ kept }) => Object.keys(kept).length === 0)
  return (
    <div className="variables">
      <p className="visually-hidden" role="status">
        {changes.join(', ')}
      </p>
      {isEmpty && <p className="hint">{texts.none}</p>}
      {groups.map(({ title, prefix, kept, was, key }) => {
        const entries = Object.entries(kept)
        if (entries.length === 0) return null
        return (
          <section key={key}>
            <h3>{title}</h3>
            <ul>
              {entries.map(([variable, value]) => {
                const setter = setters.get(prefix + variable)
                return (
                  <li key={variable} data-changed={(was && !isSame(was[variable], value)) || undefined}>
                    <code>{variable}</code>
                    <ValueField
                      label={texts.of(variable)}
                      value={value}
                      onChange={(text) => act({ sets: { [key]: { [variable]: scalarOf(text) } } })}
                    />
                    <small>{setter === undefined ? texts.before : setter === 'you' ? texts.byYou : by(setter)}</small>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
      {state.tags.length > 0 && (
        <section>
          <h3>{texts.tags}</h3>
          <p>{state.tags.join(', ')}</p>
        </section>
      )}
    </div>
  )

  function by({ flow, node }: { flow: string; node: string }) {
    const step = name.step(flow, node)
    if (step === undefined) return texts.setBy(`${node} (${name.flow(flow)})`)
    return (
      <button type="button" className="link" onClick={() => onStep(node)}>
        {texts.setBy(step)}
      </button>
    )
  }
}

interface ValueFieldProps {
  label: string
  value: Json
  onChange(text: string): void
}

/** Enter or leaving the field changes the value; Escape leaves it as it was. */
function ValueField({ label, value, onChange }: ValueFieldProps) {
  const [typed, setTyped] = useState(shown(value))
  useEffect(() => setTyped(shown(value)), [value])
  if (typeof value === 'object' && value !== null) return <code className="value">{shown(value)}</code>

  function done(): void {
    if (typed !== shown(value)) onChange(typed)
  }

  return (
    <input
      className="input"
      aria-label={label}
      value={typed}
      maxLength={4096}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done()
        if (event.key === 'Escape') setTyped(shown(value))
      }}
    />
  )
}

/** By name (`contact.` before what is kept with the person): who has set it last. */
function settersIn(turns: readonly Turn[]): Map<string, 'you' | { flow: string; node: string }> {
  const setters = new Map<string, 'you' | { flow: string; node: string }>()
  for (const { act, trace } of turns) {
    if (act && 'sets' in act) {
      for (const name of Object.keys(act.sets.variables ?? {})) setters.set(name, 'you')
      for (const name of Object.keys(act.sets.attributes ?? {})) setters.set(`contact.${name}`, 'you')
    }
    for (const { what, node = '', flow = '', detail } of trace) if (what === 'keep') setters.set(detail, { flow, node })
  }
  return setters
}

const shown = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value))
const isSame = (a: Json | undefined, b: Json) => JSON.stringify(a) === JSON.stringify(b)
