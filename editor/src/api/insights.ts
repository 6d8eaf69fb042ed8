import type { LedgerSource } from '@basta/engine/consent/ledger.ts'
import type { FeedbackReason } from '@basta/nodes/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from './http.ts'
import { queryText } from './pages.ts'
import { queryClient } from './queries.ts'

export interface Totals {
  /** Stops that people asked for themselves. */
  optOuts: number
  messages: number
}

/** Figures about stops, by days in UTC. */
export interface Insights {
  totals: Totals
  /** Of as many days before. */
  before: Totals
  days: (Totals & { day: string })[]
  sources: { source: LedgerSource; optOuts: number; isOwn: boolean }[]
  /** Stops of people who were in a flow, also by the step they were at. Version 0: what is built in. */
  flows: { flowId: string; version: number; optOuts: number; steps: { [nodeId: string]: number } }[]
  templates: (Totals & { name: string })[]
}

export interface FeedbackSummary {
  answers: number
  reasons: { reason: FeedbackReason; answers: number; people: number }[]
  sources: FeedbackGroup[]
}
export interface FeedbackGroup {
  key: string
  name: string
  answers: number
  reasons: { [reason in FeedbackReason]?: number }
}

export interface Alert {
  id: string
  source: { kind: 'list' | 'template' | 'flow' | 'first-contact'; id: string; name: string }
  state: 'open' | 'acknowledged'
  people: number
  listed: number | null
  share: number | null
  firstAt: number
  lastAt: number
  acknowledged: { at: number; by: string } | null
  examples: { id: string; contactId: string; at: number; text: string | null }[]
}

/** Whole days in UTC: the first and the last, as `2026-11-14`. */
export interface Period {
  from: string
  to: string
}

const DAY_MS = 86_400_000

/** The days up to and with this one. */
export function lastDays(count: number, now: number): Period {
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { from: dayOf(now - (count - 1) * DAY_MS), to: dayOf(now) }
}

/** The period in milliseconds, as lists of answers are narrowed. */
export const feedbackQuery = ({ from, to }: Period) =>
  queryText({ from: String(Date.parse(from)), until: String(Date.parse(to) + DAY_MS) })

export const useInsights = (period: Period) =>
  useQuery({
    queryKey: ['insights', period],
    queryFn: () => call<Insights>('GET', `/api/insights${queryText({ ...period })}`),
    placeholderData: (before) => before,
  })

export const useFeedbackSummary = (period: Period) =>
  useQuery({
    queryKey: ['feedback-summary', period],
    queryFn: () => call<FeedbackSummary>('GET', `/api/feedback/summary${feedbackQuery(period)}`),
    placeholderData: (before) => before,
  })

const ALERTS = ['alerts']
export const useAlerts = () =>
  useQuery({ queryKey: ALERTS, queryFn: async () => (await call<{ items: Alert[] }>('GET', '/api/alerts')).items })

export async function acknowledgeAlert(id: string): Promise<void> {
  await call('POST', `/api/alerts/${encodeURIComponent(id)}/acknowledge`)
  await queryClient.invalidateQueries({ queryKey: ALERTS })
}
