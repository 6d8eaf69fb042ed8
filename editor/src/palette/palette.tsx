import { Search } from 'lucide-react'
import { type PointerEvent, useRef, useState } from 'react'
import { type ActionContext, activeOption } from '../commands/actions.ts'
import { useActionContext } from '../commands/use-action-context.ts'
import { useFlow } from '../document/flow-context.tsx'
import { localText } from '../document/local-text.ts'
import { edgeFrom } from '../document/step-commands.ts'
import { stepFace } from '../document/step-face.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { paletteTexts } from '../i18n/palette.ts'
import { addEntry } from './add-entry.ts'
import { dropPlace } from './drop-place.ts'
import { commonEntries, findEntries, groupedEntries, type PaletteEntry } from './palette-entries.ts'
import { StepIcon } from './step-icon.tsx'
import './palette.css'

/** All kinds of steps: a click adds one behind the selected step, dragging puts it anywhere. */
export function Palette() {
  const texts = useTexts(paletteTexts)
  const { language } = useLanguage()
  const [query, setQuery] = useState('')
  const found = query.trim() === '' ? null : findEntries(query, language)
  return (
    <div className="palette">
      <label className="search-field">
        <Search className="icon" aria-hidden="true" />
        <input
          type="search"
          className="input"
          aria-label={texts.search}
          placeholder={texts.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      {found ? (
        <Group title={texts.found(found.length)} entries={found} />
      ) : (
        <>
          <Group title={texts.common} entries={commonEntries} />
          {groupedEntries.map(({ group, entries }) => (
            <Group key={group} title={texts.groups[group]} entries={entries} />
          ))}
        </>
      )}
    </div>
  )
}

function Group({ title, entries }: { title: string; entries: readonly PaletteEntry[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

/** From here on a press is a drag, px. */
const DRAG_THRESHOLD = 5

function Entry({ entry }: { entry: PaletteEntry }) {
  const { language } = useLanguage()
  const context = useActionContext()
  const press = useRef<{ x: number; y: number } | null>(null)
  const wasDragged = useRef(false)
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)

  function onPointerMove({ clientX: x, clientY: y, currentTarget, pointerId }: PointerEvent): void {
    const begin = press.current
    if (!begin) return
    if (!at && Math.hypot(x - begin.x, y - begin.y) < DRAG_THRESHOLD) return
    currentTarget.setPointerCapture(pointerId)
    wasDragged.current = true
    setAt({ x, y })
  }

  function onPointerUp({ clientX, clientY }: PointerEvent): void {
    press.current = null
    if (!at) return
    setAt(null)
    const place = dropPlace(context, clientX, clientY)
    if (place) addEntry(context, entry, place)
  }

  return (
    <li>
      <button
        type="button"
        className="palette-entry"
        title={entry.help[language]}
        onPointerDown={({ clientX: x, clientY: y, button }) => {
          wasDragged.current = false
          if (button === 0) press.current = { x, y }
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          press.current = null
          setAt(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            press.current = null
            setAt(null)
          }
        }}
        onClick={() => !wasDragged.current && addEntry(context, entry, behindSelected(context))}
      >
        <StepIcon name={entry.icon} kind={entry.kind} />
        <span>
          <strong>{entry.label[language]}</strong>
          <small>{entry.help[language]}</small>
        </span>
      </button>
      <Example entry={entry} />
      {at && (
        <div className="palette-ghost" style={{ left: at.x + 8, top: at.y + 8 }}>
          <StepIcon name={entry.icon} kind={entry.kind} />
          {entry.label[language]}
        </div>
      )}
    </li>
  )
}

/** A click adds behind the option that the keyboard is at, that leads nowhere yet, or that is the only one; else in the middle. */
function behindSelected(context: ActionContext) {
  const after = activeOption(context)
  const { model } = context.store.getState()
  const step = after && model.nodes[after.stepId]
  if (!after || !step) return {}
  const isFree = !edgeFrom(model, after.stepId, after.output) || stepFace(step).outputs.length === 1
  return isFree || context.view.getState().active?.output ? { after } : {}
}

/** What people will see of it. */
function Example({ entry }: { entry: PaletteEntry }) {
  const texts = useTexts(paletteTexts)
  const { language } = useLanguage()
  const locale = useFlow(({ model }) => model.locale)
  if (entry.sample === null) return null
  const options = entry.outputs.filter(({ id }) => id.startsWith('option:'))
  return (
    <details className="palette-example">
      <summary aria-label={texts.exampleOf(entry.label[language])} title={texts.example} />
      <p dir="auto">{localText(entry.sample, language, locale).text}</p>
      {options.map(({ id, label }) => (
        <span key={id}>{localText(label, language, locale).text}</span>
      ))}
    </details>
  )
}
