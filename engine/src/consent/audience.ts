/**
 * Who may be written to, for many people at once. Clearance decides for each message again; this says beforehand whom it would let
 * one pass to, in a form that a store can look up.
 */
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import type { Consent } from '../contacts/contact.ts'

/**
 * What keeps business-initiated messages from a person now, as scopes of stops. Somebody blocked gets nothing, and somebody who was
 * asked whether to stop gets no marketing until they answer.
 */
export function barred({ stops, hold }: Pick<Consent, 'stops' | 'hold'>): Scope[] {
  const scopes = stops.map(({ scope, register }) => (register === 'abuse' ? 'all' : scope))
  return [...new Set(hold ? [...scopes, HELD] : scopes)]
}

/** What an open question keeps away. */
export const HELD: Scope = 'marketing'

/** The scopes that keep messages of this one away. */
export function barring(messages: Scope): Scope[] {
  return [...new Set<Scope>(['all', 'marketing', messages])].filter((scope) => covers(scope, messages))
}
