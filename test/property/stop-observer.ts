/**
 * Watches a run from outside and says where the promise was broken: *after a stop, nothing business-initiated leaves*. It
 * sees the commits in the order in which the store took them, the calls of the channel, and what each event means (the
 * story that made it knows). It uses nothing of the engine's consent code but the shape of a ledger entry.
 */

import type { OutboundMessage } from '@basta/engine/channels/channel.ts'
import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import type { OutboxItem, Register } from '@basta/engine/contacts/contact.ts'
import type { Commit } from '@basta/engine/stores/store.ts'
import type { Scope } from '@basta/nodes/contract.ts'

/** What an event means, whatever the engine makes of it. */
export type Meaning =
  | { is: 'stop'; scope: Scope }
  /** An explicit START, or an opt-in with evidence. */
  | { is: 'opt-in' }
  | { is: 'undo' }
  | { is: 'narrow'; scope: Scope }
  /** WhatsApp's own switch. */
  | { is: 'platform-stop' }
  | { is: 'platform-resume' }
  | { is: 'nothing' }

/** A wish to stop, as the ledger tells it. */
interface Wish {
  entryId: string
  register: Register
  scope: Scope
  /** When the person asked, by Meta's clock, ms; and the number of the commit that recorded it last. */
  requestedAt: number
  commit: number
}

interface Person {
  wishes: Wish[]
  hold: boolean
  /** By message id. */
  inbound: Map<string, { commit: number; at: number; channel: string }>
}

interface Call {
  item: OutboxItem
  at: number
  /** False once WhatsApp has said that the message will not be delivered. */
  mayArrive: boolean
}

export interface Observer {
  committed(commit: Commit): void
  /** A request leaves for WhatsApp now. Returns a handle for `refused`. */
  leaves(message: OutboundMessage, at: number): Call
  refused(call: Call): void
  /** What was seen to be wrong, in the order in which it happened. */
  readonly violations: readonly string[]
  /** Keys of events that were handed in and not applied to anybody so far. */
  missing(): string[]
  /** What happened at all: an empty run proves nothing. */
  readonly seen: Readonly<Record<string, number>>
}

const REPEAT_MS = 24 * 60 * 60 * 1000
const LIFTED_BY_OPT_IN: readonly Register[] = ['contact', 'operator', 'import', 'unreachable']

export function createObserver(meanings: ReadonlyMap<string, Meaning>): Observer {
  const violations: string[] = []
  const applied = new Set<string>()
  const seen: Record<string, number> = {}
  const people = new Map<string, Person>()
  /** Contacts that were folded into another. */
  const foldedInto = new Map<string, string>()
  const calls: Call[] = []
  let commits = 0

  const accuse = (what: string) => violations.push(what)
  const count = (what: string) => {
    seen[what] = (seen[what] ?? 0) + 1
  }

  function personOf(contactId: string): Person {
    const owner = foldedInto.get(contactId)
    if (owner) return personOf(owner)
    let person = people.get(contactId)
    if (!person) {
      person = { wishes: [], hold: false, inbound: new Map() }
      people.set(contactId, person)
    }
    return person
  }

  function committed({ record, journal, absorbed }: Commit): void {
    commits += 1
    const person = personOf(record.id)
    if (absorbed) fold(absorbed.id, record.id)
    for (const entry of journal.ledger) follow(person, entry)

    const events = journal.events.flatMap(({ id, kind, data }) => {
      if (kind === 'message.received') {
        const message = data as { id: string; at: number; channel: string }
        person.inbound.set(message.id, { commit: commits, at: message.at, channel: message.channel })
      }
      if (kind === 'run.fault' && !(data as { expected: boolean }).expected)
        accuse(`A step failed: ${JSON.stringify(data)}`)
      return meanings.has(id) ? [id] : []
    })
    for (const letter of journal.deadLetters)
      if (letter.kind === 'event') accuse(`An event was parked: ${letter.reason}`)
    for (const key of events) {
      if (applied.has(key)) accuse(`Event ${key} was applied twice.`)
      applied.add(key)
    }
    const meant = events.map((key) => meanings.get(key) as Meaning)
    checkWishes(person, journal.ledger, meant)
  }

  function fold(from: string, into: string): void {
    count('merged')
    const other = personOf(from)
    const person = personOf(into)
    person.wishes.push(...other.wishes)
    person.hold ||= other.hold
    for (const [id, message] of other.inbound) person.inbound.set(id, message)
    people.delete(from)
    foldedInto.set(from, into)
  }

  /** Replays one ledger entry. */
  function follow(person: Person, entry: LedgerEntry): void {
    count(`ledger ${entry.action}`)
    const { register, scope } = entry
    const requestedAt = entry.sentAt ?? entry.effectiveAt
    switch (entry.action) {
      case 'opt-out': {
        person.hold = false
        // One that an identity brought along stood before what was said with it.
        const commit = entry.source === 'identity' ? commits - 1 : commits
        person.wishes.push({ entryId: entry.id, register, scope, requestedAt, commit })
        return
      }
      case 'opt-out-repeated':
        person.hold = false
        for (const wish of person.wishes) {
          if (wish.register !== register || !covers(scope, wish.scope)) continue
          wish.requestedAt = Math.max(wish.requestedAt, requestedAt)
          wish.commit = commits
        }
        return
      case 'hold':
        person.hold = true
        return
      case 'hold-released':
        person.hold = false
        return
      case 'opt-in':
        person.hold = false
        person.wishes = person.wishes.filter(
          (wish) =>
            !(LIFTED_BY_OPT_IN.includes(wish.register) && covers(scope, wish.scope) && requestedAt >= wish.requestedAt),
        )
        return
      case 'undo':
        person.wishes = person.wishes.filter(
          (wish) => !(wish.register === 'contact' && covers(scope, wish.scope) && requestedAt >= wish.requestedAt),
        )
        return
      case 'narrowed':
        for (const wish of person.wishes)
          if (wish.register === register && covers(wish.scope, scope) && requestedAt >= wish.requestedAt)
            wish.scope = scope
        return
      case 'lifted':
        person.wishes = person.wishes.filter((wish) => wish.register !== register)
    }
  }

  /** A stop stands in the commit that took its message in; and nothing is lifted that nobody asked to lift. */
  function checkWishes(person: Person, entries: readonly LedgerEntry[], meant: readonly Meaning[]): void {
    for (const meaning of meant) {
      count(`meant ${meaning.is}`)
      const register = meaning.is === 'platform-stop' ? 'platform' : 'contact'
      const scope = meaning.is === 'stop' ? meaning.scope : 'marketing'
      if (meaning.is === 'narrow' && !person.wishes.some((wish) => covers(wish.scope, meaning.scope)))
        accuse(`“Only ${meaning.scope}” was applied, and ${meaning.scope} is not stopped.`)
      if (meaning.is !== 'stop' && meaning.is !== 'platform-stop') continue
      const recorded = entries.some(
        (entry) =>
          (entry.action === 'opt-out' || entry.action === 'opt-out-repeated') &&
          (entry.register === register || entry.register === 'operator') &&
          covers(entry.scope, scope),
      )
      if (!recorded) accuse(`A wish to stop ${scope} was applied without a stop in the same commit.`)
    }
    for (const entry of entries) {
      if (!isLifting(entry) || meant.some((meaning) => lifts(meaning, entry))) continue
      accuse(`${entry.action} of ${entry.scope} (${entry.register}) without a wish for it.`)
    }
  }

  function leaves({ item, to }: OutboundMessage, at: number): Call {
    count(`sent ${item.purpose}`)
    const person = personOf(item.id.slice(0, item.id.lastIndexOf('.')))
    if (to.length === 0) accuse(`${item.id} leaves for nobody.`)
    const reason = wrongToLeave(person, item) ?? wrongToRepeat(item)
    if (reason) accuse(`${item.purpose} message ${item.id} left ${reason}.`)
    const call = { item: structuredClone(item), at, mayArrive: true }
    calls.push(call)
    return call
  }

  function wrongToLeave({ wishes, hold, inbound }: Person, item: OutboxItem): string | null {
    const blocked = wishes.find((wish) => wish.register === 'abuse')
    if (blocked) return `although the person is blocked (${blocked.entryId})`
    if (item.purpose === 'consent-reply') return null
    if (isReply(item)) {
      count('sent reply')
      const answered = inbound.get(item.inReplyTo?.id ?? '')
      const heard = [...inbound.values()].filter(({ channel }) => channel === item.channel)
      const isLater = (wish: Wish) =>
        // An operator answers the conversation, not one message.
        item.inReplyTo?.id === 'agent'
          ? heard.some(({ commit }) => commit > wish.commit) && heard.some(({ at }) => at >= wish.requestedAt)
          : answered && answered.commit > wish.commit && answered.at >= wish.requestedAt
      const stop = wishes.find((wish) => wish.scope === 'all' && !isLater(wish))
      if (wishes.some(({ scope }) => scope === 'all') && !stop) count('sent reply to a stopped person')
      return stop ? `after the stop ${stop.entryId}, and answers nothing that came later` : null
    }
    const scope: Scope = item.topic ? `topic:${item.topic}` : item.purpose === 'marketing' ? 'marketing' : 'all'
    const stop = wishes.find((wish) => covers(wish.scope, scope))
    if (stop) return `after the stop ${stop.entryId} of ${stop.scope}`
    return hold && scope !== 'all' ? 'while the question whether to stop was open' : null
  }

  /** Meta knows no idempotency key: what may have arrived is not sent again, except replies to a person. */
  function wrongToRepeat(item: OutboxItem): string | null {
    const before = calls.filter((call) => call.mayArrive)
    if (!isReply(item) && before.some((call) => call.item.id === item.id)) return 'twice'
    if (item.purpose !== 'consent-reply') return null
    const same = before.some((call) => {
      const { purpose, entryId, enqueuedAt } = call.item
      const repeats = item.enqueuedAt >= enqueuedAt + REPEAT_MS && item.enqueuedAt >= call.at
      return purpose === 'consent-reply' && entryId === item.entryId && !repeats
    })
    return same ? `as the second confirmation of ${item.entryId}` : null
  }

  return {
    committed,
    leaves,
    refused(call) {
      call.mayArrive = false
    },
    missing: () => [...meanings.keys()].filter((key) => !applied.has(key)),
    violations,
    seen,
  }
}

const isReply = (item: OutboxItem) => item.purpose === 'service' && item.inReplyTo !== undefined

const isLifting = ({ action }: LedgerEntry) =>
  action === 'opt-in' || action === 'undo' || action === 'narrowed' || action === 'lifted'

function lifts(meaning: Meaning, { action, register }: LedgerEntry): boolean {
  if (action === 'lifted')
    return register === 'platform' ? meaning.is === 'platform-resume' : register === 'unreachable'
  if (action === 'narrowed') return meaning.is === 'narrow'
  return meaning.is === action
}

/** All > marketing > topic. Written anew here: the observer must not share a mistake with the engine. */
function covers(stop: Scope, messages: Scope): boolean {
  const width = (scope: Scope) => (scope === 'all' ? 2 : scope === 'marketing' ? 1 : 0)
  return stop === messages || width(stop) > width(messages)
}
