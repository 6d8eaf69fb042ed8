/**
 * R35: where people come from who say that they never agreed. An alert is nothing but what is stored of their answers, so it
 * is raised by the very commit that stores one; only that somebody has looked at it is kept beside them.
 */
import type { FeedbackGiven, FeedbackSource } from '../consent/feedback.ts'
import type { Acknowledgement, FeedbackCount, JournalEvent, Store } from '../stores/store.ts'

export interface Alert {
  /** `<kind of source>:<its id>`. */
  id: string
  source: FeedbackSource
  /** `open` until somebody has acknowledged it, and again when another answer comes. */
  state: 'open' | 'acknowledged'
  /** Who said that they never agreed. */
  people: number
  firstAt: number
  lastAt: number
  acknowledged: Omit<Acknowledgement, 'alertId'> | null
}

/** What they say. */
export const REASON = 'registered-without-consent'

/**
 * All alerts, the latest first.
 * @param source only that of this source, `<kind>:<id>`
 */
export async function alertsOf(store: Store, source?: string): Promise<Alert[]> {
  const [counts, acknowledgements] = await Promise.all([
    store.countFeedback('source', { reason: REASON, source }),
    store.acknowledgements(),
  ])
  const known = new Map(acknowledgements.map(({ alertId, ...acknowledged }) => [alertId, acknowledged]))
  const alerts = counts.map((count) => alertOf(count, known.get(count.key) ?? null))
  return alerts.filter(({ id }) => id === (source ?? id)).sort((a, b) => b.lastAt - a.lastAt)
}

/** An answer that raises an alert: the first one of its source, or the first since somebody has looked at it. */
export interface Raised {
  alertId: string
  source: FeedbackSource
  /** The journal event of the answer. */
  answer: JournalEvent
  /** Whether an earlier one has been acknowledged. */
  again: boolean
}

/** What these answers raise that is not open already. They are not stored yet. */
export async function raisedBy(store: Store, events: readonly JournalEvent[]): Promise<Raised[]> {
  const raised: Raised[] = []
  for (const answer of events.filter(({ kind }) => kind === 'feedback.given')) {
    const { reason, sources } = answer.data as unknown as FeedbackGiven
    for (const source of reason === REASON ? sources : []) {
      const alertId = `${source.kind}:${source.id}`
      const [alert] = await alertsOf(store, alertId)
      const upTo = alert?.acknowledged?.upTo ?? -Infinity
      if (!alert || (alert.state === 'acknowledged' && answer.at > upTo))
        raised.push({ alertId, source, answer, again: alert !== undefined })
    }
  }
  return raised
}

function alertOf({ key, name, people, firstAt, lastAt }: FeedbackCount, acknowledged: Alert['acknowledged']): Alert {
  const [kind, id = ''] = key.split(/:(.*)/s)
  const source = { kind: kind as FeedbackSource['kind'], id, name }
  const state = acknowledged && acknowledged.upTo >= lastAt ? 'acknowledged' : 'open'
  return { id: key, source, state, people, firstAt, lastAt, acknowledged }
}

/**
 * How many people a list named: each row that was imported counts once, and again where it was imported with other details.
 * Null for a source that is no list.
 */
export async function listed(store: Store, { kind, id }: FeedbackSource): Promise<number | null> {
  return kind === 'list' ? store.countEvents(`import:${id}:`) : null
}
