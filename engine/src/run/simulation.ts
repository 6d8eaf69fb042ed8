/**
 * One person talking to flows, in memory: the runtime itself with a clock that is moved by hand. The command line, publishing
 * (recorded tests), the golden tests and the browser's simulator all use it. The record is written to JSON and read back
 * between every two steps, as a store would.
 */
import type { InboundContent, OutboundContent } from '@basta/nodes/contract.ts'
import type { LedgerEntry } from '../consent/ledger.ts'
import { type ContactRecord, conversation, newContact, type Origin, type OutboxItem } from '../contacts/contact.ts'
import type { ContactEvent, MessageReceived } from '../contacts/events.ts'
import type { JournalEvent } from '../stores/store.ts'
import { openDraft, type TraceStep } from '../turn/draft.ts'
import { schedule } from '../turn/schedule.ts'
import { claim, settle } from './delivery.ts'
import type { Scalar, ScriptContact } from './script.ts'
import { beginAt } from './step.ts'
import { guarded, turn, type World } from './turn.ts'

export interface Simulation {
  says(content: string | InboundContent): void
  /**
   * Moves the clock; timers that fall due on the way fire in order.
   * @throws RangeError when they are too many
   */
  after(ms: number): void
  /** Any other event, e.g. a preference or a takeover. */
  happens(event: SimulatedEvent): void
  /** A run begins in the middle of a flow. @throws RangeError when there is no such step */
  begin(flowId: string, nodeId: string, variables: { [name: string]: Scalar }): void
  /** A tester's hand: changes what is known of the person or kept in the conversation. */
  change(recipe: (record: ContactRecord) => void): void
  readonly record: ContactRecord
  /** What left, oldest first. */
  readonly sent: readonly Sent[]
  readonly ledger: readonly LedgerEntry[]
  readonly events: readonly JournalEvent[]
  readonly trace: readonly TraceStep[]
  now(): number
}

export interface Sent {
  messageId: string
  at: number
  purpose: OutboxItem['purpose']
  content: OutboundContent
  origin: Origin
}

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never
export type SimulatedEvent = Without<ContactEvent, 'key' | 'channel'>

export interface SimulationOptions {
  world: World
  contact?: ScriptContact
  startsAt: number
  seed?: string
}

/** Timers that one leap in time may fire: a script must not keep a server busy for minutes. */
const MAX_TIMERS = 10_000

export const CHANNEL = 'simulator'
const WA_ID = '15550000001'

/** What happened before the conversation happened the day before. */
const DAY_MS = 24 * 60 * 60 * 1000

export function createSimulation({ world, contact = {}, startsAt, seed }: SimulationOptions): Simulation {
  let now = startsAt
  const from = [{ kind: 'wa_id', value: contact.number ?? WA_ID }] as const
  let serial = 0
  let stored: string
  const sent: Sent[] = []
  const ledger: LedgerEntry[] = []
  const events: JournalEvent[] = []
  const trace: TraceStep[] = []

  // Chance is drawn from the ids of runs, which begin with the person's.
  const id = seed ? `person-${seed}` : 'person'
  const person = newContact(id, from, startsAt, contact.locale ?? world.settings.locale)
  Object.assign(person, { name: contact.name ?? '', attributes: contact.attributes ?? {}, tags: contact.tags ?? [] })
  stored = JSON.stringify(person)

  const load = () => JSON.parse(stored) as ContactRecord

  function apply(event: ContactEvent): void {
    keep(turn(load(), event, world, now).draft)
    deliver()
  }

  function deliver(): void {
    for (;;) {
      const draft = openDraft(load(), world.settings, now, world.sha256)
      const { message, changed } = claim(draft)
      if (changed) keep(draft)
      if (!message) return
      serial += 1
      const messageId = `wamid.out.${serial}`
      const settled = openDraft(load(), world.settings, now, world.sha256)
      settle(settled, message.item.id, { outcome: 'accepted', messageId })
      keep(settled)
      const { purpose, content, origin } = message.item
      sent.push({ messageId, at: now, purpose, content, origin })
    }
  }

  function keep({ record, journal, trace: steps }: ReturnType<typeof openDraft>): void {
    record.rev += 1
    stored = JSON.stringify(record)
    ledger.push(...journal.ledger)
    events.push(...journal.events)
    trace.push(...steps)
  }

  function message(content: InboundContent): MessageReceived {
    serial += 1
    const id = `wamid.in.${serial}`
    return {
      ...{ type: 'message', key: `in:${CHANNEL}:${id}`, channel: CHANNEL, id, at: now, receivedAt: now },
      ...{ from: [...from], content, standby: false, raw: null },
    }
  }

  function happens(event: SimulatedEvent): void {
    serial += 1
    apply({ ...event, key: `event:${serial}`, channel: CHANNEL } as ContactEvent)
  }

  function change(recipe: (record: ContactRecord) => void): void {
    const record = load()
    recipe(record)
    record.rev += 1
    stored = JSON.stringify(record)
  }

  /** As if the person had just written something that led there: the window is open, and what is sent is an answer. */
  function begin(flowId: string, nodeId: string, variables: { [name: string]: Scalar }): void {
    const machine = world.machines.current(flowId)
    if (!machine?.flow.nodes.has(nodeId)) throw new RangeError(`There is no step ${nodeId} in flow ${flowId}.`)
    change((record) => {
      conversation(record, CHANNEL).lastInboundAt = now
    })
    const draft = openDraft(load(), world.settings, now, world.sha256, world.lexicon)
    const cause = { channel: CHANNEL, message: message({ type: 'text', text: '' }) }
    guarded(draft, CHANNEL, () => beginAt(draft, world.machines, cause, machine, nodeId, { ...variables }))
    schedule(draft.record)
    keep(draft)
    deliver()
  }

  function after(ms: number): void {
    const until = now + ms
    for (let fired = 0; ; fired++) {
      const { wakeAt, sendAt, identities } = load()
      const next = Math.min(wakeAt ?? Number.POSITIVE_INFINITY, sendAt ?? Number.POSITIVE_INFINITY)
      if (next > until) break
      if (fired >= MAX_TIMERS) throw new RangeError(`More than ${MAX_TIMERS} timers fall due in that time.`)
      now = Math.max(now, next)
      if (wakeAt !== null && wakeAt <= now) apply({ type: 'wake', key: '', channel: '', who: identities })
      else deliver()
    }
    now = until
  }

  function decideBefore(): void {
    const { consent } = contact
    if (!consent) return
    now = startsAt - DAY_MS
    happens({
      ...{ type: 'consent', who: [...from], register: 'contact', actor: 'simulator', source: 'api', at: now },
      ...{
        action: consent === 'agreed' ? 'opt-in' : 'opt-out',
        scope: consent === 'stopped-all' ? 'all' : 'marketing',
      },
      evidence: 'Before the conversation',
    })
    now = startsAt
  }

  decideBefore()
  return {
    says: (said) => apply(message(typeof said === 'string' ? { type: 'text', text: said } : said)),
    after,
    happens,
    begin,
    change,
    get record() {
      return load()
    },
    sent,
    ledger,
    events,
    trace,
    now: () => now,
  }
}
