/**
 * Judges a run from outside: what was delivered and answered 200, what the Cloud API took, and what the store kept. It knows
 * nothing of how the engine works, only what it promises.
 */
import { standingOf, verifyChain } from '@basta/engine/consent/ledger.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import type { JournalEvent } from '@basta/engine/stores/store.ts'
import type { Accepted, Deed, Evidence, Kept, Seen } from './evidence.ts'

/** A broken promise. */
export interface Violation {
  promise: PromiseName
  waId: string
  what: string
}

export type PromiseName =
  | 'one record'
  | 'every message once'
  | 'every effect once'
  | 'no ledger gap'
  | 'one confirmation'
  | 'nothing after a stop'
  | 'every send once'

/** @returns every broken promise; empty when all were kept */
export function check({ seen, accepted, kept }: Evidence): Violation[] {
  const contacts = groupBy(kept, ({ record }) => record.identities.find(({ kind }) => kind === 'wa_id')?.value ?? '')
  const sends = groupBy(accepted, ({ to }) => to)
  const known = new Set(seen.map(({ waId }) => waId))
  const violations: Violation[] = []
  for (const waId of [...contacts.keys(), ...sends.keys()]) {
    if (!known.has(waId)) violations.push({ promise: 'one record', waId, what: 'Nobody has this number.' })
  }
  for (const person of seen) {
    const { waId } = person
    const [kept, ...more] = contacts.get(waId) ?? []
    if (kept && more.length === 0) {
      const story = { ...person, ...kept, sends: sends.get(waId) ?? [], outcomes: outcomesIn(kept.events) }
      for (const [promise, judge] of Object.entries(JUDGES))
        for (const what of judge(story)) violations.push({ promise: promise as PromiseName, waId, what })
    } else violations.push({ promise: 'one record', waId, what: `There are ${kept ? more.length + 1 : 0} records.` })
  }
  return violations
}

/** Everything about one person. */
type Story = Seen & Kept & { sends: Accepted[]; outcomes: Outcome[] }

/** What the journal says became of a message to the person. */
interface Outcome {
  kind: 'sent' | 'failed' | 'refused' | 'cancelled'
  sendId: string
  purpose: string
  /** Of a message that was sent. */
  wamid: string
  /** Of a message that was sent: how many ledger entries there were when it was taken out of the queue. */
  claimedAfter: number
}

const JUDGES: Record<Exclude<PromiseName, 'one record'>, (story: Story) => string[]> = {
  'every message once': ({ messages, events, deadLetters }) => {
    const received = events.flatMap(({ kind, data }) => (kind === 'message.received' ? textIn(data, 'id') : []))
    const delivered = messages.map(({ wamid }) => wamid)
    return [
      ...differences(delivered, received, (wamid) => `${wamid} was answered 200`),
      ...deadLetters.flatMap(({ kind, id, reason }) => (kind === 'event' ? `${id} was not applied: ${reason}` : [])),
    ]
  },

  'every effect once': ({ messages, record, ledger, outcomes }) => {
    const count = (deed: Deed) => messages.filter(({ does }) => does === deed).length
    const { attributes, consent } = record
    const replies = count('hello') + count('answer') + count('reason') + Math.min(count('stop'), 1)
    const noted = ledger.flatMap(({ action, messageId }) => (action === 'confirmation' ? [] : `${action} ${messageId}`))
    return [
      ...unequal('visits counted by the flow', count('hello'), Number(attributes.visits ?? 0)),
      ...unequal('answers counted by the flow', count('answer'), Number(attributes.answers ?? 0)),
      ...unequal('replies', replies, outcomes.filter((outcome) => !isCampaign(outcome)).length),
      ...unequal('stops in force', Math.min(count('stop'), 1), consent.stops.length),
      ...differences(wishesIn(messages), noted, (wish) => `"${wish}" was asked for`),
    ]
  },

  'no ledger gap': ({ record, ledger }) => {
    const fault = verifyChain(ledger, sha256, standingOf(record.consent))
    return fault ? [fault.message] : []
  },

  'one confirmation': ({ messages, sends, deadLetters }) => {
    const stops = messages.filter(({ does }) => does === 'stop').length
    const confirmations = sends.filter(({ what }) => what === 'confirmation').length
    const isMissing = stops > 0 && confirmations === 0
    const isExcused = deadLetters.some(
      ({ kind, body }) => kind === 'send' && textIn(body, 'purpose') === 'consent-reply',
    )
    if (confirmations <= Math.min(stops, 1) && (!isMissing || isExcused)) return []
    return [`${stops} wishes to stop were confirmed ${confirmations} times.`]
  },

  'nothing after a stop': (story) => {
    const { requests, sends, ledger, outcomes } = story
    const stoppedAt = answerToStop(story)
    // The clocks of several processes differ; the places in the ledger do not.
    const effectiveAs = ledger.find(({ action }) => action === 'opt-out')?.n ?? 0
    const wasOnItsWay = (id: string) =>
      outcomes.some(({ sendId, claimedAfter }) => sendId === id && claimedAfter < effectiveAs)
    return [
      ...sends.flatMap(({ what, sendId, at }) =>
        what === 'campaign' && at > stoppedAt && !wasOnItsWay(sendId)
          ? `${sendId} left at ${at}, the stop was answered at ${stoppedAt}.`
          : [],
      ),
      ...requests.flatMap(({ token, firstTriedAt, code }) =>
        firstTriedAt > stoppedAt && code !== 'consent.stopped' ? `${token} was asked for after the stop: ${code}.` : [],
      ),
    ]
  },

  'every send once': ({ record, messages, requests, sends, outcomes, deadLetters }) => {
    const ids = outcomes.map(({ sendId }) => sendId)
    const promised = requests.flatMap(({ sendId = [] }) => sendId)
    const mayRefuse = messages.some(({ does }) => does === 'stop')
    const letters = deadLetters.flatMap(({ kind, id }) => (kind === 'send' ? id : []))
    const sent = outcomes.filter(({ kind }) => kind === 'sent')
    const failed = outcomes.filter(({ kind }) => kind === 'failed')
    return [
      ...twice(sends.map(({ sendId }) => sendId)).map((id) => `${id} reached the Cloud API twice.`),
      ...twice(sends.flatMap(({ token = [] }) => token)).map((token) => `${token} reached the Cloud API twice.`),
      ...twice(ids).map((id) => `The journal says two things about ${id}.`),
      ...promised
        .filter((id) => !ids.includes(id))
        .map((id) => `${id} was promised, and the journal knows nothing of it.`),
      ...differences(sends.map(pair), sent.map(pair), (send) => `${send} reached the Cloud API`),
      ...failed.flatMap(({ sendId }) =>
        letters.includes(`send:${sendId}`) ? [] : `${sendId} failed, but nobody sees it.`,
      ),
      ...outcomes.flatMap(({ kind, sendId }) =>
        mayRefuse || kind === 'sent' || kind === 'failed' ? [] : `${sendId} was ${kind}, though nobody stopped.`,
      ),
      ...record.outbox.map(({ id, state }) => `${id} is still ${state}.`),
    ]
  },
}

/** Campaign messages that reached the Cloud API after the answer to a stop: at most those that were on their way. */
export function latecomers({ seen, accepted }: Evidence): Accepted[] {
  const stoppedAt = new Map(seen.map((person) => [person.waId, answerToStop(person)]))
  return accepted.filter(({ what, to, at }) => what === 'campaign' && at > (stoppedAt.get(to) ?? Infinity))
}

/** When the engine first answered 200 to a person's stop, in the order of things; Infinity where there is none. */
function answerToStop({ messages }: Seen): number {
  return Math.min(...messages.flatMap(({ does, answeredAt }) => (does === 'stop' ? answeredAt : [])))
}

/** What the ledger must say of a person's messages: `<action> <wamid>`. */
function wishesIn(messages: Seen['messages']): string[] {
  const first = messages.find(({ does }) => does === 'stop')
  return messages.flatMap((message) => {
    if (message.does === 'reason') return `feedback ${message.wamid}`
    if (message.does !== 'stop') return []
    return `${message === first ? 'opt-out' : 'opt-out-repeated'} ${message.wamid}`
  })
}

function outcomesIn(events: JournalEvent[]): Outcome[] {
  return events.flatMap(({ kind, data }): Outcome | [] => {
    const outcome = /^message\.(sent|failed|refused|cancelled)$/.exec(kind)?.[1] as Outcome['kind'] | undefined
    const field = (name: string) => textIn(data, name)
    const { claimedAfter } = data as { claimedAfter?: number | null }
    return outcome
      ? {
          kind: outcome,
          sendId: field('sendId'),
          purpose: field('purpose'),
          wamid: field('messageId'),
          claimedAfter: claimedAfter ?? Infinity,
        }
      : []
  })
}

const isCampaign = ({ purpose }: Outcome) => purpose === 'marketing' || purpose === 'utility'
const pair = ({ sendId, wamid }: { sendId: string; wamid: string }) => `${sendId} as ${wamid}`

function textIn(value: unknown, name: string): string {
  const field = (value as { [name: string]: unknown } | null)?.[name]
  return typeof field === 'string' ? field : ''
}

function unequal(what: string, expected: number, actual: number): string[] {
  return expected === actual ? [] : [`There should be ${expected} ${what}, there are ${actual}.`]
}

/** What is in one list and not equally often in the other. */
function differences(outside: readonly string[], inside: readonly string[], saw: (item: string) => string): string[] {
  const times = (list: readonly string[], item: string) => list.filter((other) => other === item).length
  return [...new Set([...outside, ...inside])].flatMap((item) => {
    const [seen, kept] = [times(outside, item), times(inside, item)]
    return seen === kept ? [] : `${saw(item)} ${seen} times, and is recorded ${kept} times.`
  })
}

const twice = (list: readonly string[]) => [...new Set(list.filter((item, index) => list.indexOf(item) !== index))]

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
