import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export interface MenuItem {
  label: string
  icon?: ReactNode
  hint?: string
  isDanger?: boolean
  isDisabled?: boolean
  onSelect(): void
}

export interface MenuProps {
  /** What the button says or, with `icon`, is called. */
  label: string
  icon?: ReactNode
  className?: string
  items: readonly (MenuItem | 'separator')[]
}

/** A button with a menu under it. Arrows, Home, End and first letters walk; Escape closes and gives the focus back. */
export function Menu({ label, icon, className = icon ? 'icon-button' : 'secondary', items }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])]

  function walk(event: KeyboardEvent): void {
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = nextPlace(event.key, at, all)
    if (next === undefined) return
    event.preventDefault()
    all[next]?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        popoverTarget={id}
        style={{ anchorName: `--menu-${id.replace(/\W/g, '')}` } as object}
      >
        {icon ?? label}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className="menu"
        tabIndex={-1}
        style={{ positionAnchor: `--menu-${id.replace(/\W/g, '')}` } as object}
        onToggle={(event) => event.newState === 'open' && entries()[0]?.focus()}
        onKeyDown={walk}
      >
        {items.map((item, index) =>
          item === 'separator' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: separators have no other name
            <hr key={index} />
          ) : (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={item.isDanger ? 'danger' : undefined}
              disabled={item.isDisabled}
              onClick={() => {
                list.current?.hidePopover()
                button.current?.focus()
                item.onSelect()
              }}
            >
              {item.icon}
              <span>{item.label}</span>
              {item.hint && <kbd>{item.hint}</kbd>}
            </button>
          ),
        )}
      </div>
    </>
  )
}

function nextPlace(key: string, at: number, all: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % all.length
  if (key === 'ArrowUp') return (at - 1 + all.length) % all.length
  if (key === 'Home') return 0
  if (key === 'End') return all.length - 1
  if (key.length !== 1) return undefined
  const begins = (element: HTMLElement) => element.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())
  const after = all.findIndex((element, index) => index > at && begins(element))
  const any = after < 0 ? all.findIndex(begins) : after
  return any < 0 ? undefined : any
}
