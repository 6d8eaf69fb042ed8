/** Counting answers to "why" where there is no database to do it. */
import type { FeedbackGiven } from '../consent/feedback.ts'
import type { FeedbackCount, FeedbackDimension, FeedbackFilter, JournalEvent } from './store.ts'

/** The answers among these events that the filter means. */
export function feedbackAmong(events: readonly JournalEvent[], filter: FeedbackFilter): JournalEvent[] {
  const { reason, flow, template, source, channel, from = -Infinity, until = Infinity } = filter
  const is = (wanted: string | undefined, value: string | null | undefined) => wanted === undefined || wanted === value
  return events.filter(({ kind, at, data }) => {
    if (kind !== 'feedback.given' || at < from || at >= until) return false
    const given = data as unknown as FeedbackGiven
    return (
      is(reason, given.reason) &&
      is(flow, given.flow?.id) &&
      is(template, given.template) &&
      is(channel, given.channel) &&
      (source === undefined || given.sources.some(({ kind, id }) => `${kind}:${id}` === source))
    )
  })
}

/** @param events one after the other, so that not all of them have to be in memory */
export async function countFeedback(
  events: Iterable<JournalEvent> | AsyncIterable<JournalEvent>,
  by: FeedbackDimension,
): Promise<FeedbackCount[]> {
  const counts = new Map<string, FeedbackCount & { contacts: Set<string> }>()
  for await (const { contactId, at, data } of events) {
    const given = data as unknown as FeedbackGiven
    for (const { key, name } of keysOf(by, given, at)) {
      const id = JSON.stringify([key, given.reason])
      const none = { key, name, reason: given.reason, answers: 0, people: 0, firstAt: at, lastAt: at }
      const { contacts, ...count } = counts.get(id) ?? { ...none, contacts: new Set<string>() }
      contacts.add(contactId)
      const [firstAt, lastAt] = [Math.min(count.firstAt, at), Math.max(count.lastAt, at)]
      counts.set(id, { ...count, answers: count.answers + 1, people: contacts.size, firstAt, lastAt, contacts })
    }
  }
  const sorted = [...counts.values()].sort((a, b) => compare(a.key, b.key) || compare(a.reason, b.reason))
  return sorted.map(({ contacts: _, ...count }) => count)
}

function keysOf(by: FeedbackDimension, given: FeedbackGiven, at: number): { key: string; name: string }[] {
  const named = (key: string) => [{ key, name: key }]
  switch (by) {
    case 'reason':
      return named(given.reason)
    case 'flow':
      return named(given.flow ? `${given.flow.id}@${given.flow.version}` : '')
    case 'template':
      return named(given.template ?? '')
    case 'channel':
      return named(given.channel ?? '')
    case 'source':
      return given.sources.map(({ kind, id, name }) => ({ key: `${kind}:${id}`, name }))
    case 'day':
      return named(new Date(at).toISOString().slice(0, 10))
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
