/**
 * R35: where people come from who say that they never agreed. An alert is nothing but what is stored of their answers, so it
 * is raised by the very commit that stores one; only that somebody has looked at it is kept beside them.
 */
import type { FeedbackSource } from '../consent/feedback.ts'
import type { Acknowledgement, FeedbackCount, Store } from '../stores/store.ts'

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

const REASON = 'registered-without-consent'

/** All alerts, the latest first. */
export async function alertsOf(store: Store): Promise<Alert[]> {
  const [counts, acknowledgements] = await Promise.all([
    store.countFeedback('source', { reason: REASON }),
    store.acknowledgements(),
  ])
  const known = new Map(acknowledgements.map(({ alertId, ...acknowledged }) => [alertId, acknowledged]))
  return counts.map((count) => alertOf(count, known.get(count.key) ?? null)).sort((a, b) => b.lastAt - a.lastAt)
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
