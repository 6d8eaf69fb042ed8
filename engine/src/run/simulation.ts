/**
 * One person talking to flows, in memory: the runtime itself with a clock that is moved by hand. The command line, publishing
 * (recorded tests), the golden tests and the browser's simulator all use it. The record is written to JSON and read back
 * between every two steps, as a store would.
 */
import type { InboundContent, Json, OutboundContent } from '@basta/nodes/contract.ts'
import type { LedgerEntry } from '../consent/ledger.ts'
import { type ContactRecord, newContact, type OutboxItem } from '../contacts/contact.ts'
import type { ContactEvent } from '../contacts/events.ts'
import type { JournalEvent } from '../stores/store.ts'
import { claim, settle } from './delivery.ts'
import { openDraft, type TraceStep } from './draft.ts'
import { turn, type World } from './turn.ts'

export interface Simulation {
  says(content: string | InboundContent): void
  /**
   * Moves the clock; timers that fall due on the way fire in order.
   * @throws RangeError when they are too many
   */
  after(ms: number): void
  /** Any other event, e.g. a preference or a takeover. */
  happens(event: SimulatedEvent): void
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
}

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never
export type SimulatedEvent = Without<ContactEvent, 'key' | 'channel'>

export interface SimulationOptions {
  world: World
  contact?: { name?: string; locale?: string; attributes?: Record<string, Json>; tags?: string[] }
  startsAt: number
}

/** Timers that one leap in time may fire: a script must not keep a server busy for minutes. */
const MAX_TIMERS = 10_000

const CHANNEL = 'simulator'
const WA_ID = '15550000001'

export function createSimulation({ world, contact = {}, startsAt }: SimulationOptions): Simulation {
  let now = startsAt
  let serial = 0
  let stored: string
  const sent: Sent[] = []
  const ledger: LedgerEntry[] = []
  const events: JournalEvent[] = []
  const trace: TraceStep[] = []

  const person = newContact(
    'person',
    [{ kind: 'wa_id', value: WA_ID }],
    startsAt,
    contact.locale ?? world.settings.locale,
  )
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
      const { message } = claim(draft)
      keep(draft)
      if (!message) return
      serial += 1
      const messageId = `wamid.out.${serial}`
      const settled = openDraft(load(), world.settings, now, world.sha256)
      settle(settled, message.item.id, { outcome: 'accepted', messageId })
      keep(settled)
      sent.push({ messageId, at: now, purpose: message.item.purpose, content: message.item.content })
    }
  }

  function keep({ record, journal, trace: steps }: ReturnType<typeof openDraft>): void {
    record.rev += 1
    stored = JSON.stringify(record)
    ledger.push(...journal.ledger)
    events.push(...journal.events)
    trace.push(...steps)
  }

  function says(said: string | InboundContent): void {
    serial += 1
    const id = `wamid.in.${serial}`
    const content: InboundContent = typeof said === 'string' ? { type: 'text', text: said } : said
    apply({
      type: 'message',
      key: `in:${CHANNEL}:${id}`,
      channel: CHANNEL,
      id,
      at: now,
      receivedAt: now,
      from: [{ kind: 'wa_id', value: WA_ID }],
      content,
      standby: false,
      raw: null,
    })
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

  return {
    says,
    after,
    happens(event) {
      serial += 1
      apply({ ...event, key: `event:${serial}`, channel: CHANNEL } as ContactEvent)
    },
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
