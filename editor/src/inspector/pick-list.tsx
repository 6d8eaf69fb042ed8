import { fold } from '@basta/nodes/fold.ts'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useTexts } from '../i18n/language.tsx'

export interface Pick {
  key: string
  label: string
  hint?: string
  /** Other words by which it is found. */
  synonyms?: string
}

export interface PickListProps {
  label: string
  searchLabel: string
  groups: readonly { label: string; picks: readonly Pick[] }[]
  /** The CSS anchor beside which it opens. */
  anchor: string
  /** Typed already. */
  typed?: string
  /** Below the list; told which entry is lit. */
  footer?(active: Pick | undefined): ReactNode
  onPick(key: string): void
  /** Closed without a choice, or after one; told what was typed into the search. */
  onClose(search: string): void
}

/** A searchable list that opens beside something: arrows walk, Enter chooses, Escape closes. */
export function PickList({ label, searchLabel, groups, anchor, typed = '', footer, onPick, onClose }: PickListProps) {
  const texts = useTexts(inspectorTexts)
  const id = useId()
  const [search, setSearch] = useState(typed)
  const [at, setAt] = useState(0)
  const popover = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const found = useMemo(() => {
    const wanted = fold(search.replace(/^[{\s]+/, ''))
    return groups
      .map((group) => ({
        ...group,
        picks: group.picks.filter((pick) =>
          fold(`${pick.label} ${pick.hint ?? ''} ${pick.key} ${pick.synonyms ?? ''}`).includes(wanted),
        ),
      }))
      .filter(({ picks }) => picks.length > 0)
  }, [groups, search])
  const all = found.flatMap(({ picks }) => picks)
  const active = all[Math.min(at, all.length - 1)]
  const optionId = (key: string) => `${id}-${key.replace(/\W/g, '-')}`

  useEffect(() => {
    popover.current?.showPopover()
    field.current?.focus()
  }, [])
  useEffect(() => {
    if (active) document.getElementById(optionId(active.key))?.scrollIntoView({ block: 'nearest' })
  })

  function walk(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (by) setAt(Math.max(0, Math.min(all.length - 1, Math.min(at, all.length - 1) + by)))
    else if (event.key === 'Enter' && active) onPick(active.key)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={popover}
      popover="auto"
      className="pick-list"
      role="dialog"
      aria-label={label}
      style={{ positionAnchor: anchor } as object}
      onToggle={(event) => event.newState === 'closed' && onClose(search)}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <input
        className="input"
        ref={field}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active && optionId(active.key)}
        aria-label={searchLabel}
        placeholder={searchLabel}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setAt(0)
        }}
        onKeyDown={walk}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} tabIndex={-1}>
        {found.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
          <div key={group.label} role="group" aria-label={group.label}>
            <small aria-hidden="true">{group.label}</small>
            {group.picks.map((pick) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus and the keys
              <div
                key={pick.key}
                id={optionId(pick.key)}
                role="option"
                tabIndex={-1}
                aria-selected={pick === active}
                onClick={() => onPick(pick.key)}
              >
                <span>{pick.label}</span>
                {pick.hint && <small>{pick.hint}</small>}
              </div>
            ))}
          </div>
        ))}
        {all.length === 0 && <p className="hint">{texts.noHits}</p>}
      </div>
      {footer?.(active)}
    </div>
  )
}
