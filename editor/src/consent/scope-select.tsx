import type { Scope } from '@basta/nodes/contract.ts'
import { useConsentWords } from './consent-words.ts'

export interface ScopeSelectProps {
  id?: string
  'aria-describedby'?: string
  value: Scope
  onChange(scope: Scope): void
}

/** What a wish is about: everything, offers, or a topic of this account. */
export function ScopeSelect({ value, onChange, ...control }: ScopeSelectProps) {
  const words = useConsentWords()
  const scopes = words.scopes.includes(value) ? words.scopes : [...words.scopes, value]
  return (
    <select
      {...control}
      className="select capital"
      value={value}
      onChange={(event) => onChange(event.target.value as Scope)}
    >
      {scopes.map((scope) => (
        <option key={scope} value={scope}>
          {words.scope(scope)}
        </option>
      ))}
    </select>
  )
}
