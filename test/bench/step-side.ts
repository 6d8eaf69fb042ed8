/**
 * The pure step in memory: `turn()` with all that a message goes through (interceptor, flow, clearance, journal), against the bare
 * `transition()` of XState on the same chart. Nothing is stored and nothing is sent.
 */
import { type ContactRecord, newContact } from '@basta/engine/contacts/contact.ts'
import type { MessageReceived } from '@basta/engine/contacts/events.ts'
import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { loadFlow } from '@basta/engine/flow/load.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { builtInOptOut } from '@basta/engine/run/built-in.ts'
import { compile } from '@basta/engine/run/compile.ts'
import type { Machines } from '@basta/engine/run/step.ts'
import { turn, type World } from '@basta/engine/run/turn.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { registry } from '@basta/nodes/registry.ts'
import { createMachine, initialTransition, transition } from 'xstate'
import { BENCH_CHANNEL, roundOf, waIdOf } from './dialogue.ts'
import { answerTasks } from './tasks.ts'

/** Of one window. Everybody has said something before. */
const PEOPLE = 1_000
const MESSAGES = 8_000
const NOW = 1_790_000_000_000

const sides = { small: ours(roundOf(6)), large: ours(roundOf(100)), xstate: xstate(roundOf(6)) }

answerTasks(null, {
  /** CPU time of a message, us. */
  walk(name: keyof typeof sides): number {
    const before = process.cpuUsage()
    sides[name]()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / MESSAGES
  },
})

function ours(document: FlowDocument): () => void {
  const world = worldOf(document)
  const people = Array.from({ length: PEOPLE }, (_, person) =>
    newContact(`contact-${person}`, [{ kind: 'wa_id', value: waIdOf(person) }], NOW, 'en'),
  )
  let n = 0
  return () => {
    for (let i = 0; i < MESSAGES; i++, n++) {
      const record = people[n % PEOPLE] as ContactRecord
      // What the store does once the turn is committed and the reply has left.
      record.outbox = []
      record.rev += 1
      turn(record, messageOf(n, record), world, NOW + n)
    }
  }
}

function worldOf(document: FlowDocument): World {
  const loaded = loadFlow(document, registry)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  const machine = compile(loaded.flow, 1)
  const machines: Machines = {
    current: () => machine,
    pinned: () => machine,
    published: () => [machine],
    builtInOptOut: builtInOptOut(registry),
  }
  return { machines, settings: DEFAULT_SETTINGS, sha256 }
}

function messageOf(n: number, { identities }: ContactRecord): MessageReceived {
  const at = NOW + n
  return {
    ...{ type: 'message', key: `message:${n}`, id: `wamid.${n}`, channel: BENCH_CHANNEL, at, receivedAt: at },
    ...{ standby: false, profileName: 'Ana Souza', raw: null },
    from: identities.map(({ kind, value }) => ({ kind, value })),
    content: { type: 'text', text: 'The blue one, please' },
  }
}

/** The same chart as XState itself would run it: each state waits for a message, keeps the answer and asks on entry. */
function xstate(document: FlowDocument): () => void {
  const next = new Map(document.edges.map(({ source, target }) => [source, target]))
  const asking = document.nodes.filter(({ type }) => type === 'ask-question')
  const machine = createMachine({
    id: document.id,
    initial: asking[0]?.id ?? '',
    states: Object.fromEntries(
      asking.map(({ id, data }) => [
        id,
        { entry: { type: 'ask', params: data }, on: { MESSAGE: { target: next.get(id) ?? '', reenter: true } } },
      ]),
    ),
    on: { OPT_OUT: `.${asking[0]?.id}` },
  })
  const people = Array.from({ length: PEOPLE }, () => initialTransition(machine)[0])
  let n = 0
  return () => {
    for (let i = 0; i < MESSAGES; i++, n++) {
      const [snapshot] = transition(machine, people[n % PEOPLE] as (typeof people)[number], { type: 'MESSAGE' })
      people[n % PEOPLE] = snapshot
    }
  }
}
