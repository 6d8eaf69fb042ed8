import { ChevronDown, ChevronUp, type LucideIcon, Replace, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { replacements, replaceTexts, searchFlow } from '../document/search.ts'
import { stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { appTexts } from '../i18n/app.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'

/** Search in the flow: what is found stays lit, the rest dims; Enter travels. Replacing shows every change first. */
export function SearchBar() {
  const isOpen = useView(({ ask }) => ask?.kind === 'search')
  return isOpen ? <OpenSearchBar /> : null
}

function OpenSearchBar() {
  const texts = useTexts(canvasTexts)
  const app = useTexts(appTexts)
  const view = useViewStore()
  const model = useFlow((state) => state.model)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(-1)
  const [isReplacing, setReplacing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const hits = useMemo(() => searchFlow(model, query), [model, query])

  useEffect(() => {
    field.current?.focus()
    return () => view.setState({ lit: null })
  }, [view])

  useEffect(() => {
    view.setState({ lit: query.trim() === '' ? null : { stepIds: new Set(hits), edgeIds: new Set() } })
  }, [view, hits, query])

  function close(): void {
    view.setState({ ask: null })
    view.getState().canvas?.focus()
  }

  function travel(by: 1 | -1): void {
    if (hits.length === 0) return
    const next = (at + by + hits.length) % hits.length
    const id = hits[at < 0 && by < 0 ? hits.length - 1 : next]
    if (id === undefined) return
    setAt(hits.indexOf(id))
    view.setState({ selection: [id], isMap: false, ...(model.nodes[id] && { active: { stepId: id, output: null } }) })
    view.getState().canvas?.show([id])
  }

  const count = query.trim() === '' ? '' : texts.hits(hits.length, at + 1)
  return (
    <search className="search-bar">
      <div>
        <input
          ref={field}
          type="search"
          className="input"
          aria-label={texts.searchFlow}
          placeholder={texts.searchFlow}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(-1)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') travel(event.shiftKey ? -1 : 1)
            if (event.key === 'Escape') close()
          }}
        />
        <output aria-live="polite">{count}</output>
        <Tool label={texts.previousHit} icon={ChevronUp} onClick={() => travel(-1)} />
        <Tool label={texts.nextHit} icon={ChevronDown} onClick={() => travel(1)} />
        <Tool label={texts.replace} icon={Replace} isPressed={isReplacing} onClick={() => setReplacing(!isReplacing)} />
        <Tool label={app.close} icon={X} onClick={close} />
      </div>
      {isReplacing && <ReplaceForm query={query} />}
    </search>
  )
}

function Tool(props: { label: string; icon: LucideIcon; isPressed?: boolean; onClick(): void }) {
  const { label, icon: Icon, isPressed, onClick } = props
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      onClick={onClick}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  )
}

const MAX_PREVIEWS = 100

function ReplaceForm({ query }: { query: string }) {
  const texts = useTexts(canvasTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const view = useViewStore()
  const model = useFlow((state) => state.model)
  const [by, setBy] = useState('')
  const changes = useMemo(() => replacements(model, query, by), [model, query, by])
  return (
    <form
      className="replace-form"
      onSubmit={(event) => {
        event.preventDefault()
        replaceTexts(store, changes)
        view.say(texts.replaced(changes.length))
      }}
    >
      <div>
        <input
          className="input"
          aria-label={texts.replaceBy}
          placeholder={texts.replaceBy}
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
        <button type="submit" className="secondary" disabled={changes.length === 0}>
          {texts.replaceAll(changes.length)}
        </button>
      </div>
      <ul>
        {changes.slice(0, MAX_PREVIEWS).map(({ stepId, path, before, after }) => {
          const step = model.nodes[stepId]
          return (
            <li key={`${stepId}/${path.join('/')}`}>
              <small>{step ? stepName(step, language) : stepId}</small>
              <del>{before}</del>
              <ins>{after}</ins>
            </li>
          )
        })}
      </ul>
    </form>
  )
}
