import type { Consent } from './contact.ts'

/**
 * How a person stands towards messages, in one word: `stopped` everything; `partly-stopped`: offers or some topics; `subscribed`:
 * has agreed to something and stopped nothing; `never-asked`: neither.
 */
export const SUBSCRIPTIONS = ['subscribed', 'stopped', 'partly-stopped', 'never-asked'] as const
export type Subscription = (typeof SUBSCRIPTIONS)[number]

export function subscriptionOf({ stops, optIns }: Pick<Consent, 'stops' | 'optIns'>): Subscription {
  if (stops.some(({ scope }) => scope === 'all')) return 'stopped'
  if (stops.length > 0) return 'partly-stopped'
  return optIns.length > 0 ? 'subscribed' : 'never-asked'
}
