/** What an account decides for itself. Stored under the setting `account`; every field has a default. */
import type { Scope, Text } from '@basta/nodes/contract.ts'

export interface Settings {
  business: { name: string }
  /** BCP 47 tag for people whose language is not known. */
  locale: string
  /** IANA time zone of "09:00" and "today" in flows. */
  timeZone: string
  /** What a plain STOP stops: everything business-initiated, or (never by accident) marketing only. R12, R13. */
  stopScope: 'all' | 'marketing'
  /** How long the question to an ambiguous wish stays open, ms: 5 minutes, at most 24 hours. */
  holdMs: number
  /** What silence to that question stops. A strict (US) profile says `all`. */
  silenceStops: 'marketing' | 'all'
  /** Topics a person may stop one by one. */
  topics: { id: string; name: Text }[]
  /** Marketing after a silence longer than this carries the way-out line again, ms. R26. */
  guidanceSilenceMs: number
}

export const DEFAULT_SETTINGS: Settings = {
  business: { name: 'Basta' },
  locale: 'en',
  timeZone: 'UTC',
  stopScope: 'all',
  holdMs: 5 * 60 * 1000,
  silenceStops: 'marketing',
  topics: [],
  guidanceSilenceMs: 90 * 24 * 60 * 60 * 1000,
}

/** What is wrong with a scope whose topic this account does not have, and what to write instead. Null: nothing. */
export function topicFault(scope: Scope, topics: Settings['topics']): string | null {
  if (!scope.startsWith('topic:') || topics.some(({ id }) => scope === `topic:${id}`)) return null
  const known = topics.map(({ id }) => `topic:${id}`).join(', ')
  return known === ''
    ? `There is no “${scope}”: this account has no topics. Add it to the settings first.`
    : `There is no “${scope}”. The topics of this account: ${known}.`
}

export function isScope(value: string): value is Scope {
  return value === 'all' || value === 'marketing' || /^topic:[A-Za-z0-9_-]{1,40}$/.test(value)
}
