import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import type { IdentityKey, Register } from '@basta/engine/contacts/contact.ts'
import type { Subscription } from '@basta/engine/contacts/subscription.ts'
import type { FeedbackReason, Scope } from '@basta/nodes/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from './http.ts'
import { queryClient } from './queries.ts'

/** People and what they have agreed to, as the server tells them. Times in ms. */

export interface Stop {
  scope: Scope
  register: Register
  since: number
  requestedAt: number
  entryId: string
  /** A pause: when it ends by itself. */
  until?: number
  after?: { flow: { id: string; version: number } | null; template: string | null }
}

export interface Contact {
  id: string
  createdAt: number
  name: string
  locale: string
  identities: IdentityKey[]
  attributes: { [name: string]: unknown }
  tags: string[]
  lists: { id: string; name: string; at: number }[]
  subscription: Subscription
  stops: Stop[]
  conversations: {
    channel: string
    lastInboundAt: number | null
    takeover: boolean
    flow: { id: string; version: number; node: string } | null
  }[]
  outbox: number
}

export interface ConsentState {
  stops: Stop[]
  hold: { since: number; expiresAt: number } | null
  optIns: { scope: Scope; since: number; entryId: string }[]
  feedback: { reason: FeedbackReason; text: string | null; at: number; entryId: string }[]
  ledger: LedgerEntry[]
  chain: { intact: boolean; fault?: { entryId: string; message: string } }
}

export interface ContactEvent {
  id: string
  at: number
  kind: string
  data: { [name: string]: unknown }
}

export const CONTACTS = '/api/contacts'

/** How often a conversation is looked at in which something is under way. */
export const LIVE_MS = 2000

const keyOf = (id: string) => ['contact', id]
export const useContact = (id: string) =>
  useQuery({
    queryKey: [...keyOf(id), 'record'],
    queryFn: () => call<Contact>('GET', `${CONTACTS}/${id}`),
    // Until what waits to be sent has left.
    refetchInterval: ({ state: { data } }) => (data && data.outbox > 0 ? LIVE_MS : false),
  })
export const useConsent = (id: string) =>
  useQuery({
    queryKey: [...keyOf(id), 'consent'],
    queryFn: () => call<ConsentState>('GET', `${CONTACTS}/${id}/consent`),
  })

/** After something was done to people: whatever shows them is read anew. */
export async function contactsChanged(id?: string): Promise<void> {
  const keys = [id === undefined ? ['contact'] : keyOf(id), [CONTACTS], ['/api/unsubscribes']]
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
}

export interface ConsentChange {
  action: 'opt-out' | 'opt-in'
  scope: Scope
  evidence: string
}

export async function recordConsent(id: string, change: ConsentChange): Promise<void> {
  await call('POST', `${CONTACTS}/${id}/consent`, { body: change })
  await contactsChanged(id)
}
