import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'

export interface SearchBoxProps {
  label: string
  value: string
  onChange(value: string): void
}

const PAUSE_MS = 250

/** A search that begins when typing pauses. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)

  // "Back" brings an earlier search.
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return undefined
    const timer = window.setTimeout(() => onChange(typed), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [typed, value, onChange])

  return (
    <search className="search-box">
      <Search className="icon" aria-hidden="true" />
      <input
        type="search"
        className="input"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  )
}
