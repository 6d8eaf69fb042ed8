import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export interface Tab<K extends string> {
  key: K
  label: ReactNode
  panel(): ReactNode
}

export interface TabsProps<K extends string> {
  label: string
  tabs: readonly Tab<K>[]
  selected: K
  onSelect(key: K): void
}

/** Tabs as the ARIA practice has them: one stop for the Tab key, arrows between them. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)

  function walk(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const at = tabs.findIndex(({ key }) => key === selected)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (!next) return
    onSelect(next.key)
    row.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus()
  }

  return (
    <div className="tabs">
      <div ref={row} role="tablist" aria-label={label} onKeyDown={walk}>
        {tabs.map(({ key, label: text }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            data-key={key}
            aria-selected={key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {text}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it */}
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} tabIndex={0}>
        {tabs.find(({ key }) => key === selected)?.panel()}
      </div>
    </div>
  )
}
