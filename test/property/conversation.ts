/** Random conversations, and what they lead to: the pure core alone, with a channel that is a list of outcomes. */
import type { SendResult } from '@basta/engine/channels/channel.ts'
import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import { type ContactRecord, newContact } from '@basta/engine/contacts/contact.ts'
import type { ContactEvent } from '@basta/engine/contacts/events.ts'
import { claim, settle } from '@basta/engine/run/delivery.ts'
import type { SimulatedEvent } from '@basta/engine/run/simulation.ts'
import { turn, type World } from '@basta/engine/run/turn.ts'
import { type Draft, openDraft } from '@basta/engine/turn/draft.ts'
import type { Choice, InboundContent, OutboundContent } from '@basta/nodes/contract.ts'
import fc from 'fast-check'

type Move =
  | { does: 'says'; content: InboundContent; standby: boolean }
  /** One of the choices offered so far, the newest first. */
  | { does: 'taps'; choice: number }
  | { does: 'waits'; ms: number }
  | { does: 'happens'; event: SimulatedEvent }

const ME = [{ kind: 'wa_id', value: '5511987654321' }] as const
const STARTS_AT = Date.UTC(2026, 0, 5, 10)
const MINUTE_MS = 60_000

const said = fc.constantFrom(
  ...['go', 'hello', 'STOP', 'PARAR', 'BAJA', 'START', 'VOLTAR', 'basta', 'cancel', 'Cancel', 'no', 'yes', '1', '2'],
  ...['Red', '42', 'ana@example.com', '+55 11 98765-4321', '2026-02-03', 'help', 'too many messages', '🛑', ' '],
)
const content = fc.oneof(
  { weight: 8, arbitrary: said.map((text): InboundContent => ({ type: 'text', text })) },
  ...[
    { type: 'media', media: 'image', mediaId: 'm', caption: 'STOP' },
    { type: 'media', media: 'image', mediaId: 'm' },
    { type: 'location', latitude: 1, longitude: 2 },
    { type: 'form', values: { opt_out: 'marketing' } },
    { type: 'other', kind: 'reaction' },
    { type: 'tap', of: 'template', id: 'optout:all', title: 'Stop' },
    { type: 'tap', of: 'button', id: 'q:no.such:red', title: 'Red' },
    { type: 'tap', of: 'button', id: 'consent:narrow:no-such:marketing', title: 'Offers' },
  ].map((content) => ({ weight: 1, arbitrary: fc.constant(content as InboundContent) })),
)
const times = { at: STARTS_AT, receivedAt: STARTS_AT, raw: null }
const event = fc.constantFrom<SimulatedEvent>(
  { type: 'preference', from: [...ME], value: 'stop', ...times },
  { type: 'preference', from: [...ME], value: 'resume', ...times },
  { type: 'takeover', who: [...ME], action: 'begin', by: 'Eva' },
  { type: 'takeover', who: [...ME], action: 'release', by: 'Eva' },
  { type: 'identity', previous: [...ME], current: [{ kind: 'wa_id', value: '5511987650000' }], ...times },
  ...(['marketing', 'utility', 'service'] as const).map((purpose): SimulatedEvent => {
    const content = { type: 'template', name: 'spring', language: 'en' } as const
    return { type: 'send', to: [...ME], purpose, content, by: { kind: 'api' } }
  }),
)

export const moves = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constant('says' as const),
        content,
        standby: fc.constantFrom(false, false, false, true),
      }),
    },
    { weight: 4, arbitrary: fc.record({ does: fc.constant('taps' as const), choice: fc.nat(12) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('waits' as const),
        ms: fc.constantFrom(MINUTE_MS, 61 * MINUTE_MS, 1500 * MINUTE_MS),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('happens' as const), event }) },
  ),
  { minLength: 1, maxLength: 14, size: 'max' },
) as fc.Arbitrary<Move[]>

const error = { class: 'opt-out', code: 131050, title: 'Stopped' } as const
export const results = fc.array(
  fc.constantFrom<SendResult>(
    { outcome: 'accepted', messageId: 'wamid' },
    { outcome: 'accepted', messageId: 'wamid' },
    { outcome: 'refused', error: { class: 'throttle-pair', code: 131056, title: 'Too fast' }, retryInMs: 4000 },
    { outcome: 'refused', error },
    { outcome: 'unknown', error: { class: 'transient', code: -1, title: 'No answer' } },
  ),
  { maxLength: 8 },
)

/** One commit of the conversation. */
export interface Written {
  draft: Draft
  ledger: readonly LedgerEntry[]
}

/**
 * Carries a conversation out.
 * @param keep how the record gets from one turn to the next: as JSON, as in a store, or as the very same object
 * @param look called after each turn, before its revision is counted up
 */
export function converse(
  world: World,
  { moves, results }: { moves: readonly Move[]; results: readonly SendResult[] },
  keep: 'as JSON' | 'alive',
  look: (written: Written) => void,
): ContactRecord {
  const outcomes = [...results]
  const choices: Choice[] = []
  const ledger: LedgerEntry[] = []
  let now = STARTS_AT
  let serial = 0
  let record = newContact('ana', ME, now, 'en')

  function write(draft: Draft): void {
    ledger.push(...draft.journal.ledger)
    look({ draft, ledger })
    draft.record.rev += 1
    record = keep === 'alive' ? draft.record : JSON.parse(JSON.stringify(draft.record))
  }

  function apply(event: ContactEvent): void {
    write(turn(record, event, world, now).draft)
    deliver()
  }

  function deliver(): void {
    for (;;) {
      const draft = openDraft(record, world.settings, now, world.sha256)
      const { message } = claim(draft)
      write(draft)
      if (!message) return
      choices.unshift(...choicesOf(message.item.content))
      const settled = openDraft(record, world.settings, now, world.sha256)
      settle(settled, message.item.id, outcomes.shift() ?? { outcome: 'accepted', messageId: 'wamid' })
      write(settled)
    }
  }

  function hear(content: InboundContent, standby = false): void {
    serial += 1
    const id = `wamid.${serial}`
    const base = { key: `in:${id}`, id, channel: '100', at: now, receivedAt: now }
    apply({ type: 'message', ...base, from: [...ME], content, standby, raw: null })
  }

  function wait(ms: number): void {
    const until = now + ms
    for (;;) {
      const next = Math.min(record.wakeAt ?? Infinity, record.sendAt ?? Infinity)
      if (next > until) break
      // What is due and stays due would go round for ever.
      now = Math.max(now + 1, next)
      if (record.wakeAt !== null && record.wakeAt <= now) {
        apply({ type: 'wake', key: '', channel: '', who: record.identities })
      } else deliver()
    }
    now = until
  }

  for (const move of moves) {
    if (move.does === 'says') hear(structuredClone(move.content), move.standby)
    else if (move.does === 'waits') wait(move.ms)
    else if (move.does === 'taps') {
      const choice = choices[move.choice % choices.length]
      if (choice) hear({ type: 'tap', of: 'button', ...choice })
    } else {
      serial += 1
      apply({ ...structuredClone(move.event), key: `event:${serial}`, channel: '100' } as ContactEvent)
    }
  }
  return record
}

function choicesOf(content: OutboundContent): Choice[] {
  if (content.type === 'buttons') return content.buttons
  return content.type === 'list' ? content.sections.flatMap(({ rows }) => rows) : []
}
