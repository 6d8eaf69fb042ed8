import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { Icon } from './icons.tsx'

/**
 * A panel that slides up inside the phone. It takes the focus, gives it back to what opened it, and closes on Escape
 * or on a tap beside it. The phone makes the rest of itself inert meanwhile.
 */
export function Sheet({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const texts = useTexts(phoneTexts)
  const titleId = useId()
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const opener = document.activeElement
    const first = panel.current?.querySelector<HTMLElement>('[data-autofocus]') ?? panel.current
    first?.focus()
    return () => {
      // After this commit the phone is no longer inert and can take the focus.
      if (opener instanceof HTMLElement) requestAnimationFrame(() => opener.focus())
    }
  }, [])

  return (
    <div className="sheet">
      <button type="button" className="sheet-backdrop" aria-label={texts.close} tabIndex={-1} onClick={onClose} />
      <div
        ref={panel}
        className="sheet-panel"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <header className="sheet-header">
          <button type="button" className="icon-button" aria-label={texts.close} onClick={onClose}>
            <Icon name="close" />
          </button>
          <h2 id={titleId} dir="auto">
            {title}
          </h2>
        </header>
        {children}
      </div>
    </div>
  )
}
