import { X } from 'lucide-react'
import { createStore, useStore } from 'zustand'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'

export interface Toast {
  id: number
  text: string
  isError?: boolean
  action?: { label: string; onSelect(): void }
}

const SHOWN_MS = 10_000

const toasts = createStore<{ items: Toast[] }>(() => ({ items: [] }))
let serial = 0

/** Says what has happened, at the edge of the screen and to screen readers. Errors stay until they are closed. Returns what closes it. */
export function showToast(toast: Omit<Toast, 'id'>): () => void {
  serial += 1
  const id = serial
  toasts.setState(({ items }) => ({ items: [...items.slice(-2), { ...toast, id }] }))
  if (!toast.isError) setTimeout(() => closeToast(id), SHOWN_MS)
  return () => closeToast(id)
}

function closeToast(id: number): void {
  toasts.setState(({ items }) => ({ items: items.filter((item) => item.id !== id) }))
}

export function Toasts() {
  const texts = useTexts(appTexts)
  const { items } = useStore(toasts)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {items.map(({ id, text, isError, action }) => (
        <div key={id} className={isError ? 'toast error' : 'toast'}>
          <p>{text}</p>
          {action && (
            <button
              type="button"
              className="link"
              onClick={() => {
                closeToast(id)
                action.onSelect()
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={texts.close} onClick={() => closeToast(id)}>
            <X className="icon" aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  )
}
