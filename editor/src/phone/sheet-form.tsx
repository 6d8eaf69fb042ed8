import type { ReactNode } from 'react'
import { useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { Sheet } from './sheet.tsx'

interface SheetFormProps {
  title: string
  /** Nothing is chosen yet. */
  isEmpty?: boolean
  onSend(): void
  onClose(): void
  children: ReactNode
}

/** A sheet in which something is chosen or written, and then sent. */
export function SheetForm({ title, isEmpty = false, onSend, onClose, children }: SheetFormProps) {
  const texts = useTexts(phoneTexts)
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isEmpty) onSend()
        }}
      >
        <div className="sheet-body">{children}</div>
        <footer className="sheet-footer">
          <button type="submit" className="primary" disabled={isEmpty}>
            {texts.send}
          </button>
        </footer>
      </form>
    </Sheet>
  )
}
