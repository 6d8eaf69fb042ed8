/** Plays the acts of a script and keeps what came of each: what the simulator shows, turn by turn. */
import type { InboundContent, Json, Label, OutboundContent, Scope } from '@basta/nodes/contract.ts'
import { SERVICE_WINDOW_MS } from '../consent/clearance.ts'
import type { LedgerEntry } from '../consent/ledger.ts'
import type { Origin, Purpose, Stop } from '../contacts/contact.ts'
import type { JournalEvent } from '../stores/store.ts'
import type { TraceStep } from '../turn/draft.ts'
import { act } from './act.ts'
import { openSimulation } from './play.ts'
import { type Act, isAct, type Script } from './script.ts'
import { CHANNEL, type Simulation } from './simulation.ts'
import type { World } from './turn.ts'

export interface Rehearsal {
  /** The first is the beginning, before anybody has done anything; then one for each act. */
  turns: Turn[]
  /** Why the act after the last turn could not be done: the flow offers that button no more. */
  stuck: Label | null
}

export interface Turn {
  act: Act | null
  /** The clock when it was over, ms. */
  at: number
  happenings: Happening[]
  trace: TraceStep[]
  ledger: LedgerEntry[]
  person: PersonState
}

/** What people at both ends would notice, in order. */
export type Happening =
  | { kind: 'received'; id: string; at: number; content: InboundContent }
  | { kind: 'sent'; id: string; at: number; content: OutboundContent; purpose: Purpose; origin: Origin }
  /** By clearance: it never left. */
  | { kind: 'refused'; at: number; code: string; purpose: Purpose }
  | { kind: 'failed'; at: number; messageId: string; title: string }
  | { kind: 'fault'; at: number; reason: string }
  | { kind: 'takeover'; at: number; action: 'begin' | 'release' }

/** How things stand after a turn. */
export interface PersonState {
  locale: string
  attributes: Record<string, Json>
  tags: string[]
  variables: Record<string, Json>
  /** With `until`: a pause. */
  stops: Pick<Stop, 'scope' | 'since' | 'until'>[]
  optIns: { scope: Scope; since: number }[]
  /** When the open question whether to stop ends by itself, ms. */
  holdUntil: number | null
  /** The step that waits, and until when, ms. */
  place: { flowId: string; nodeId: string; until: number | null } | null
  isTakenOver: boolean
  /** When the 24-hour window closes or closed, ms. Null: they have never written. */
  windowUntil: number | null
  /** Messages that wait to leave. */
  queued: number
  /** When something happens by itself next, ms. */
  wakesAt: number | null
}

export function rehearse(script: Script, world: World): Rehearsal {
  const simulation = openSimulation(script, world)
  const seen = { events: 0, trace: 0, ledger: 0 }
  const turns = [turnOf(null, simulation, seen)]
  for (const step of script.steps) {
    if (!isAct(step)) continue
    const stuck = act(step, simulation)
    if (stuck) return { turns, stuck }
    turns.push(turnOf(step, simulation, seen))
  }
  return { turns, stuck: null }
}

function turnOf(
  done: Act | null,
  simulation: Simulation,
  seen: { events: number; trace: number; ledger: number },
): Turn {
  const { events, trace, ledger } = simulation
  const turn = {
    act: done,
    at: simulation.now(),
    happenings: events.slice(seen.events).flatMap(happeningsIn),
    trace: trace.slice(seen.trace),
    ledger: ledger.slice(seen.ledger),
    person: stateOf(simulation),
  }
  Object.assign(seen, { events: events.length, trace: trace.length, ledger: ledger.length })
  return turn
}

function stateOf({ record }: Simulation): PersonState {
  const { consent, conversations, locale, attributes, tags, outbox, wakeAt, sendAt } = record
  const { run, takeover, lastInboundAt = null } = conversations[CHANNEL] ?? {}
  const wakes = [wakeAt, sendAt].filter((at) => at !== null)
  return {
    ...{ locale, attributes, tags, variables: run?.vars ?? {} },
    stops: consent.stops.map(({ scope, since, until }) => ({ scope, since, until })),
    optIns: consent.optIns.map(({ scope, since }) => ({ scope, since })),
    holdUntil: consent.hold?.expiresAt ?? null,
    place: run ? { flowId: run.flowId, nodeId: run.node, until: run.wait.wakeAt } : null,
    isTakenOver: takeover !== undefined,
    windowUntil: lastInboundAt === null ? null : lastInboundAt + SERVICE_WINDOW_MS,
    queued: outbox.length,
    wakesAt: wakes.length > 0 ? Math.min(...wakes) : null,
  }
}

function happeningsIn({ kind, at, data }: JournalEvent): Happening[] {
  const facts = data as Record<string, unknown>
  switch (kind) {
    case 'message.received':
      return [{ kind: 'received', id: facts.id as string, at, content: facts.content as InboundContent }]
    case 'message.sent': {
      const { messageId, content, purpose, origin } = facts as {
        messageId: string
        content: OutboundContent
        purpose: Purpose
        origin: Origin
      }
      return [{ kind: 'sent', id: messageId, at, content, purpose, origin }]
    }
    case 'message.refused':
    case 'message.cancelled':
      return [{ kind: 'refused', at, code: String(facts.code), purpose: facts.purpose as Purpose }]
    case 'message.status': {
      const [error] = facts.errors as { code: number; title: string }[]
      return error ? [{ kind: 'failed', at, messageId: String(facts.id), title: `${error.code} ${error.title}` }] : []
    }
    case 'run.fault':
      return [{ kind: 'fault', at, reason: String(facts.reason) }]
    case 'takeover.changed':
      return [{ kind: 'takeover', at, action: facts.action as 'begin' | 'release' }]
    default:
      return []
  }
}
