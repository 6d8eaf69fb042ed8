import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'

export interface DialogProps {
  title: string
  onClose(): void
  /** The buttons, the main one last. */
  actions?: ReactNode
  /** Wide ones hold a table, a phone or a drawing. */
  size?: 'small' | 'large'
  children: ReactNode
}

/** A modal dialog: native, so that focus is kept in it, given back after it, and Escape closes it. */
export function Dialog({ title, onClose, actions, size = 'small', children }: DialogProps) {
  const texts = useTexts(appTexts)
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const opened = dialog.current
    const opener = document.activeElement
    opened?.showModal()
    if (opened && !opened.querySelector('[autofocus]')) focusFirst(opened)
    return () => {
      opened?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={`dialog ${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="icon-button" aria-label={texts.close} onClick={onClose}>
          <X className="icon" aria-hidden="true" />
        </button>
      </header>
      <div className="dialog-body" tabIndex={-1}>
        {children}
      </div>
      {actions && <footer>{actions}</footer>}
    </dialog>
  )
}

/** What somebody opens it for; a browser would choose the button that closes it, which stands first. */
const FIRST = [
  '.dialog-body :is(input:not([type=radio]:not(:checked)), select, textarea)',
  'footer .primary:not(.dangerous)',
  'footer button',
  '.dialog-body',
]

/** What is hidden or disabled takes no focus. */
function focusFirst(dialog: HTMLDialogElement): void {
  for (const place of FIRST)
    for (const element of dialog.querySelectorAll<HTMLElement>(place)) {
      element.focus()
      if (document.activeElement === element) return
    }
}
