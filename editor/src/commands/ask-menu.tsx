import { type KeyboardEvent, useRef } from 'react'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { Float } from '../ui/float.tsx'
import { type ActionId, actionOf, isPossible } from './actions.ts'
import type { AskProps } from './ask-add.tsx'
import { keyLabel } from './keys.ts'

const MENUS: { [of in 'step' | 'canvas']: readonly (ActionId | 'separator')[] } = {
  step: [
    ...(['open', 'write', 'test', 'separator', 'addBehind', 'connect', 'separator'] as const),
    ...(['copy', 'cut', 'paste', 'duplicate', 'copyPicture', 'separator'] as const),
    ...(['switch', 'pin', 'frame', 'subFlow', 'inline', 'tidy', 'separator', 'delete'] as const),
  ],
  canvas: [
    ...(['add', 'note', 'frame', 'paste', 'importFile', 'separator', 'selectAll', 'tidy', 'separator'] as const),
    ...(['fit', 'start', 'map', 'alone', 'separator', 'search', 'shortcuts'] as const),
  ],
}

/** The menu of the selected steps or of the empty canvas: the same actions as everywhere. */
export function AskMenu({ context, ask, onClose }: AskProps<'menu'>) {
  const texts = useTexts(commandTexts)
  const list = useRef<HTMLDivElement>(null)
  const items = MENUS[ask.of].filter((item) => item === 'separator' || isPossible(item, context))

  function walk(event: KeyboardEvent): void {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const letter = event.key.length === 1 ? event.key.toLowerCase() : null
    const begins = (element: HTMLElement, index: number) =>
      index > at && element.textContent?.toLowerCase().startsWith(letter ?? '')
    const next = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key]
    const to = letter === null ? next : all.findIndex(begins)
    if (to === undefined || to < 0) return
    event.preventDefault()
    all[to]?.focus()
  }

  return (
    <Float at={ask.at} label={texts.menus[ask.of]} role="menu" className="menu" onClose={onClose}>
      <div ref={list} role="none" onKeyDown={walk}>
        {items.map((item, index) =>
          item === 'separator' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: separators have no other name
            <hr key={index} />
          ) : (
            <button
              key={item}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={item === 'delete' ? 'danger' : undefined}
              onClick={() => {
                onClose()
                context.view.getState().canvas?.focus()
                actionOf(item).run(context)
              }}
            >
              <span>{texts.actions[item].name}</span>
              {actionOf(item).keys && <kbd>{keyLabel(actionOf(item).keys?.[0] ?? '')}</kbd>}
            </button>
          ),
        )}
      </div>
    </Float>
  )
}
