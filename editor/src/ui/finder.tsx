import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'

export interface FinderItem {
  id: string
  label: string
  /** Under the label. */
  hint?: string
  /** At the end: a key, a place. */
  aside?: string
  icon?: ReactNode
  /** The heading that it stands under, together with those beside it that have the same. */
  group?: string
  /** What it is, where no heading says so. */
  kind?: string
  /** Why it cannot be chosen. */
  refused?: string
}

export interface FinderProps {
  label: string
  placeholder: string
  /** Shown when nothing fits. */
  nothing: string
  /** Those that fit what was typed, best first. */
  find(query: string): readonly FinderItem[]
  onPick(item: FinderItem): void
  /** Told as the choice moves, e.g. to show it on the canvas. */
  onMove?(item: FinderItem | undefined): void
}

/** Most that are drawn at once: who sees more types on. */
const MAX_SHOWN = 60

/** A field and the list of what fits it, as the ARIA practice has a combobox. Arrows move, Enter chooses. */
export function Finder({ label, placeholder, nothing, find, onPick, onMove }: FinderProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const items = useMemo(() => find(query).slice(0, MAX_SHOWN), [find, query])
  const current = items[at]

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice is a move
  useEffect(() => {
    onMove?.(current)
  }, [current?.id])

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(items.length - 1, to)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (current && !current.refused) onPick(current)
    }
  }

  const option = (item: FinderItem, index: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      key={item.id}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === at}
      aria-disabled={item.refused ? true : undefined}
      onPointerMove={() => setAt(index)}
      onClick={() => !item.refused && onPick(item)}
    >
      {item.icon}
      <span>
        {item.label}
        {(item.refused ?? item.hint) && <small>{item.refused ?? item.hint}</small>}
      </span>
      {item.kind && <small>{item.kind}</small>}
      {item.aside && <kbd>{item.aside}</kbd>}
    </div>
  )
  return (
    <div className="finder">
      <input
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={placeholder}
        value={query}
        data-autofocus
        // React only focuses; a dialog looks for the attribute.
        ref={(field) => field?.setAttribute('autofocus', '')}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
        {runsOf(items).map(({ group, from, to }) =>
          group === undefined ? (
            items.slice(from, to).map((item, index) => option(item, from + index))
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
            <div key={`${group} ${from}`} role="group" aria-label={group}>
              <p aria-hidden="true">{group}</p>
              {items.slice(from, to).map((item, index) => option(item, from + index))}
            </div>
          ),
        )}
      </div>
      {items.length === 0 && (
        <p className="hint" role="status">
          {nothing}
        </p>
      )}
    </div>
  )
}

/** Those beside each other that have one heading. */
function runsOf(items: readonly FinderItem[]): { group?: string; from: number; to: number }[] {
  const starts = items.flatMap(({ group }, index) => (index === 0 || group !== items[index - 1]?.group ? [index] : []))
  return starts.map((from, i) => ({ group: items[from]?.group, from, to: starts[i + 1] ?? items.length }))
}
