/** What a commit adds to the figures that are kept as things happen (`Counted`), and where it moves people in their flows. */
import type { ContactRecord, OutboxItem } from '../contacts/contact.ts'
import type { Commit, WaitingAt } from './store.ts'

/**
 * What is counted as it happens, in the write of what happened, so that no figure needs a walk through the journal. After each:
 * what its keys are.
 */
export type Counted =
  /** Conversations that began: `<flow>@<version>`. */
  | 'begun'
  /** Steps that were reached: `<flow>@<version> <step>`. */
  | 'arrival'
  /** Ways out that were taken: `<flow>@<version> <step> <output>`. */
  | 'output'
  /** Messages that were sent: their purpose. */
  | 'sent'
  /** Those of flows: `<flow>@<version>`. */
  | 'sent-by-flow'
  /** Those that were templates: the name. */
  | 'sent-by-template'
  /** Stops that were recorded: their source, as in the ledger. */
  | 'opt-out'
  /** Those of people who were in a flow: `<flow>@<version> <step>`. */
  | 'opt-out-in-flow'
  /** Those of people who had got a template: its name. */
  | 'opt-out-after-template'

export interface CountQuery {
  of: Counted
  /** Only keys that begin so. */
  prefix?: string
  /** From this day on, and before that one: days since the epoch, in UTC. */
  from?: number
  until?: number
}

export interface Tally {
  key: string
  count: number
}

/** One more of something that is counted. */
export interface Increment {
  of: Counted
  key: string
  /** ms */
  at: number
}

export interface TallyStore {
  /** What was counted, summed over the days, in order of the keys. */
  tallies(query: CountQuery): Promise<Tally[]>
  /** The same by day, in order of key and day. */
  dailyTallies(query: CountQuery): Promise<(Tally & { day: number })[]>
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Days since the epoch, in UTC. */
export const dayOf = (at: number) => Math.floor(at / DAY_MS)

export function incrementsOf({ record, journal, counts = [] }: Commit): Increment[] {
  const increments = [...counts]
  for (const { id, action, source, effectiveAt: at } of journal.ledger) {
    if (action !== 'opt-out') continue
    increments.push({ of: 'opt-out', key: source, at })
    const { flow, template } = record.consent.stops.find(({ entryId }) => entryId === id)?.after ?? {}
    if (flow) increments.push({ of: 'opt-out-in-flow', key: placeText(flow.id, flow.version, flow.node), at })
    if (template) increments.push({ of: 'opt-out-after-template', key: template, at })
  }
  for (const { kind, data, at } of journal.events) {
    if (kind !== 'message.sent') continue
    const { purpose, origin, content } = data as unknown as SentData
    if (purpose) increments.push({ of: 'sent', key: purpose, at })
    if (origin?.kind === 'flow') increments.push({ of: 'sent-by-flow', key: `${origin.flowId}@${origin.version}`, at })
    if (content?.type === 'template') increments.push({ of: 'sent-by-template', key: content.name, at })
  }
  return increments
}

/** The data of `message.sent`. */
type SentData = Partial<Pick<OutboxItem, 'purpose' | 'origin' | 'content'>>

/** Counts by day, by what is counted, and by key. */
export type Sums = Map<number, Map<Counted, Map<string, number>>>

export function sumInto(sums: Sums, increments: readonly Increment[]): void {
  for (const { of, key, at } of increments) {
    const counts = inner(inner(sums, dayOf(at)), of)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

export function inner<Key, InnerKey, Value>(map: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  let found = map.get(key)
  if (!found) {
    found = new Map()
    map.set(key, found)
  }
  return found
}

export interface Sum {
  of: Counted
  day: number
  key: string
  count: number
}

export function* each(sums: Sums): Iterable<Sum> {
  for (const [day, kinds] of sums)
    for (const [of, keys] of kinds) for (const [key, count] of keys) yield { of, day, key, count }
}

const placeText = (flowId: string, version: number, nodeId: string) => `${flowId}@${version} ${nodeId}`

/** The steps at which this person waits, and those that called the flows which they are in. */
export function placesOf({ conversations }: ContactRecord): string {
  let places = ''
  for (const channel in conversations) {
    const run = conversations[channel]?.run
    if (!run) continue
    places += `${placeText(run.flowId, run.version, run.node)}\n`
    for (const { flowId, version, node } of run.stack) places += `${placeText(flowId, version, node)}\n`
  }
  return places
}

/** Notes that somebody who was here before is there now. */
export function move(moves: Map<string, number>, before: string, after: string): void {
  if (before === after) return
  const add = (places: string, n: number) => {
    for (const place of places.split('\n')) if (place) moves.set(place, (moves.get(place) ?? 0) + n)
  }
  add(before, -1)
  add(after, 1)
}

export function readPlace(place: string): Omit<WaitingAt, 'count'> & { flowId: string } {
  const [flow = '', nodeId = ''] = place.split(' ', 2)
  const at = flow.lastIndexOf('@')
  return { flowId: flow.slice(0, at), version: Number(flow.slice(at + 1)), nodeId }
}
