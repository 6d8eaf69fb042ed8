import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface FloatProps {
  /** Where it opens, CSS pixels in the window. It stays inside the window. */
  at: { x: number; y: number }
  label: string
  role?: 'dialog' | 'menu'
  className?: string
  onClose(): void
  children: ReactNode
}

/** A small panel at a point. Escape and a press elsewhere close it; the focus goes back to where it was. */
export function Float({ at, label, role = 'dialog', className, onClose, children }: FloatProps) {
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  const [place, setPlace] = useState(at)
  close.current = onClose

  useLayoutEffect(() => {
    const { offsetWidth = 0, offsetHeight = 0 } = panel.current ?? {}
    setPlace({
      x: Math.max(8, Math.min(at.x, window.innerWidth - offsetWidth - 8)),
      y: Math.max(8, Math.min(at.y, window.innerHeight - offsetHeight - 8)),
    })
  }, [at])

  useEffect(() => {
    const opener = document.activeElement
    panel.current?.querySelector<HTMLElement>('[data-autofocus], input, button')?.focus()
    const onPress = (event: PointerEvent) => {
      if (!panel.current?.contains(event.target as Element)) close.current()
    }
    const inside = panel.current
    window.addEventListener('pointerdown', onPress, true)
    return () => {
      window.removeEventListener('pointerdown', onPress, true)
      const isLeft = document.activeElement === document.body || inside?.contains(document.activeElement)
      if (isLeft && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is given
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have names
    <div
      ref={panel}
      className={`float ${className ?? ''}`}
      role={role}
      aria-label={label}
      style={{ left: place.x, top: place.y }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </div>
  )
}
