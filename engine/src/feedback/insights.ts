/** How many people stop, when, and after what: out of figures that are counted as things happen. */
import type { FeedbackReason } from '@basta/nodes/contract.ts'
import type { LedgerSource } from '../consent/ledger.ts'
import type { Store } from '../stores/store.ts'
import type { Counted, Tally } from '../stores/tallies.ts'
import { dayOf } from '../stores/tallies.ts'

/** Days since the epoch, in UTC: the first one, and the one after the last. */
export interface Period {
  from: number
  until: number
}

export interface Totals {
  /** Stops that people asked for, themselves and here. */
  optOuts: number
  /** What was sent to people, but for the answers to their wishes about messages. */
  messages: number
  conversations: number
}

export interface Insights {
  totals: Totals
  /** Of as many days before. */
  before: Totals
  /** Each day of the period, also those on which nothing happened. */
  days: (Totals & { day: number; sources: Record<string, number>; reasons: Record<string, number> })[]
  /** All sources of stops: also what other systems, lists and staff reported. */
  sources: { source: string; optOuts: number; isOwn: boolean }[]
  flows: { flowId: string; version: number; optOuts: number; messages: number; steps: Record<string, number> }[]
  templates: { name: string; optOuts: number; messages: number }[]
  reasons: { reason: FeedbackReason; answers: number }[]
}

/** Where a stop is the person's own doing, so that sending more may have caused it. */
const OWN_SOURCES: readonly LedgerSource[] = [
  'keyword',
  'phrase',
  'button',
  'template-button',
  'form',
  'answer-to-question',
  'silence',
  'flow',
  'link',
  'platform-preference',
  'platform-error',
]
const isOwn = (source: string) => OWN_SOURCES.some((own) => own === source)
const NO_MESSAGES: readonly string[] = ['consent-reply']

const DAY_MS = 24 * 60 * 60 * 1000

export async function insightsOf(store: Store, { from, until }: Period): Promise<Insights> {
  const days = Array.from({ length: until - from }, (_, i) => from + i)
  const daily = (of: Counted) => store.dailyTallies({ of, from: from - days.length, until })
  const [optOuts, sent, begun] = await Promise.all([daily('opt-out'), daily('sent'), daily('begun')])
  const feedback = await store.countFeedback('day', { from: from * DAY_MS, until: until * DAY_MS })
  const inPeriod = ({ day }: { day: number }) => day >= from

  const own = optOuts.filter(({ key }) => isOwn(key))
  const messages = sent.filter(({ key }) => !NO_MESSAGES.includes(key))
  const totalsWhere = (isMeant: (tally: { day: number }) => boolean): Totals => ({
    optOuts: sum(own.filter(isMeant)),
    messages: sum(messages.filter(isMeant)),
    conversations: sum(begun.filter(isMeant)),
  })
  const answers = feedback.map((count) => ({
    ...{ day: dayOf(Date.parse(count.key)), key: count.reason, count: count.answers },
  }))
  return {
    totals: totalsWhere(inPeriod),
    before: totalsWhere((tally) => !inPeriod(tally)),
    days: days.map((day) => {
      const isThen = (tally: { day: number }) => tally.day === day
      const sources = Object.fromEntries(byKey(optOuts.filter(isThen)))
      return { day, ...totalsWhere(isThen), sources, reasons: Object.fromEntries(byKey(answers.filter(isThen))) }
    }),
    sources: [...byKey(optOuts.filter(inPeriod))]
      .map(([source, count]) => ({ source, optOuts: count, isOwn: isOwn(source) }))
      .sort(mostOptOutsFirst),
    flows: await flowsOf(store, { from, until }),
    templates: await templatesOf(store, { from, until }),
    reasons: [...byKey(answers)]
      .map(([reason, count]) => ({ reason: reason as FeedbackReason, answers: count }))
      .sort((a, b) => b.answers - a.answers),
  }
}

async function flowsOf(store: Store, period: Period): Promise<Insights['flows']> {
  const [stops, sent] = await Promise.all([
    store.tallies({ of: 'opt-out-in-flow', ...period }),
    store.tallies({ of: 'sent-by-flow', ...period }),
  ])
  const messages = byKey(sent)
  const flowOf = (key: string) => key.split(' ', 1)[0] ?? ''
  const flows = new Set([...messages.keys(), ...stops.map(({ key }) => flowOf(key))])
  const rows = [...flows].map((flow) => {
    const at = flow.lastIndexOf('@')
    const there = stops.filter(({ key }) => flowOf(key) === flow)
    return {
      ...{ flowId: flow.slice(0, at), version: Number(flow.slice(at + 1)) },
      ...{ optOuts: sum(there), messages: messages.get(flow) ?? 0 },
      steps: Object.fromEntries(there.map(({ key, count }) => [key.slice(flow.length + 1), count])),
    }
  })
  return rows.sort(mostOptOutsFirst)
}

async function templatesOf(store: Store, period: Period): Promise<Insights['templates']> {
  const [stops, sent] = await Promise.all([
    store.tallies({ of: 'opt-out-after-template', ...period }),
    store.tallies({ of: 'sent-by-template', ...period }),
  ])
  const [optOuts, messages] = [byKey(stops), byKey(sent)]
  const names = [...new Set([...optOuts.keys(), ...messages.keys()])]
  const rows = names.map((name) => ({ name, optOuts: optOuts.get(name) ?? 0, messages: messages.get(name) ?? 0 }))
  return rows.sort(mostOptOutsFirst)
}

/** What happened at the steps of a flow. */
export interface FlowFigures {
  conversations: number
  /** `stops`: of people who were there when they stopped. */
  nodes: { nodeId: string; arrivals: number; stops: number }[]
  outputs: { nodeId: string; output: string; count: number }[]
}

/** @param version absent: all versions together */
export async function figuresOf(store: Store, flowId: string, version: number | undefined, period: Period) {
  const prefix = version === undefined ? `${flowId}@` : `${flowId}@${version}`
  const read = async (of: Counted) => {
    const tallies = await store.tallies({ of, prefix, ...period })
    const own = tallies.map(({ key, count }) => ({ flow: key.split(' ', 1)[0] ?? '', key, count }))
    // Version 1 is no version 12.
    const meant = own.filter(({ flow }) => version === undefined || flow === prefix)
    return byKey(meant.map(({ flow, key, count }) => ({ key: key.slice(flow.length + 1), count })))
  }
  const [begun, arrivals, stops, outputs] = await Promise.all([
    read('begun'),
    read('arrival'),
    read('opt-out-in-flow'),
    read('output'),
  ])
  const nodeIds = [...new Set([...arrivals.keys(), ...stops.keys()])]
  const figures: FlowFigures = {
    conversations: begun.get('') ?? 0,
    nodes: nodeIds.map((nodeId) => ({ nodeId, arrivals: arrivals.get(nodeId) ?? 0, stops: stops.get(nodeId) ?? 0 })),
    outputs: [...outputs].map(([key, count]) => {
      const [nodeId = ''] = key.split(' ', 1)
      return { nodeId, output: key.slice(nodeId.length + 1), count }
    }),
  }
  return figures
}

function byKey(tallies: readonly Tally[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { key, count } of tallies) sums.set(key, (sums.get(key) ?? 0) + count)
  return sums
}

const sum = (tallies: readonly { count: number }[]) => tallies.reduce((total, { count }) => total + count, 0)
const mostOptOutsFirst = (a: { optOuts: number }, b: { optOuts: number }) => b.optOuts - a.optOuts
