/** Plays a conversation script against flows and says how it differs from what was recorded. */
import type { Label, OutboundContent } from '@basta/nodes/contract.ts'
import type { Lexicon } from '../consent/detect/lexicon.ts'
import type { Sha256 } from '../consent/ledger.ts'
import { DEFAULT_SETTINGS, type Settings } from '../contacts/settings.ts'
import type { Flow } from '../flow/load.ts'
import type { Registry } from '../flow/schema.ts'
import type { TraceStep } from '../turn/draft.ts'
import { act, rowsOf } from './act.ts'
import { builtInOptOut } from './built-in.ts'
import { compile, type Machine } from './compile.ts'
import { bracketed, type Difference, endedOtherwise, type Found, heardOtherwise, wentOtherwise } from './difference.ts'
import { type Act, type Expectation, type Heard, isAct, type Script, type ScriptStep } from './script.ts'
import { createSimulation, type Sent, type Simulation } from './simulation.ts'
import type { Machines } from './step.ts'
import type { World } from './turn.ts'

export interface Played {
  name: string
  passed: boolean
  failure?: Difference
  simulation: Simulation
}

/** Frozen: a script gives the same conversation on every day of the year. Monday, 10:00 UTC. */
export const SCRIPT_STARTS_AT = Date.UTC(2026, 0, 5, 10)

export function play(
  script: Script,
  machines: Machines,
  sha256: Sha256,
  settings: Settings = DEFAULT_SETTINGS,
  lexicon?: Lexicon,
): Played {
  const simulation = openSimulation(script, { machines, settings, sha256, lexicon })
  const inbox = { heard: 0, traced: 0 }
  for (const [step, line] of script.steps.entries()) {
    const found = isAct(line) ? because(act(line, simulation)) : compare(line, simulation, inbox)
    if (found) return { name: script.name, passed: false, failure: { step, ...found }, simulation }
  }
  return { name: script.name, passed: true, simulation }
}

/** The person of a script, and where it begins. */
export function openSimulation({ contact, seed, begins }: Omit<Script, 'name' | 'steps'>, world: World): Simulation {
  const simulation = createSimulation({ world, contact, seed, startsAt: SCRIPT_STARTS_AT })
  const flowId = world.machines.published()[0]?.flow.document.id
  if (begins && flowId) simulation.begin(flowId, begins.step, begins.variables ?? {})
  return simulation
}

/** The flows a script runs against, as if all of them were published. */
export function machinesOf(flows: readonly Flow[], registry: Registry): Machines {
  return machinesFrom(
    flows.map((flow) => compile(flow, 1)),
    registry,
  )
}

export function machinesFrom(published: readonly Machine[], registry: Registry): Machines {
  const builtIn = builtInOptOut(registry)
  const current = new Map<string, Machine>(published.map((machine) => [machine.flow.document.id, machine]))
  return {
    current: (flowId) => current.get(flowId),
    pinned: (flowId) => (flowId === builtIn.flow.document.id ? builtIn : current.get(flowId)),
    published: () => published,
    builtInOptOut: builtIn,
  }
}

type Check = Exclude<ScriptStep, Act>

const because = (message: Label | null): Found | null => message && { message }

function compare(line: Check, simulation: Simulation, inbox: { heard: number; traced: number }): Found | null {
  if ('hears' in line) return hears(line.hears, simulation.sent, inbox)
  if ('expect' in line) return ended(line.expect, simulation)
  const visited = visitsIn(simulation.trace.slice(inbox.traced))
  inbox.traced = simulation.trace.length
  return same(line.visits, visited) ? null : wentOtherwise(line.visits, visited)
}

/** The steps that a trace came through, in order. */
export const visitsIn = (trace: readonly TraceStep[]): string[] =>
  trace.flatMap(({ what, node }) => (what === 'visit' && node !== undefined ? node : []))

/** The next message that fits; messages between may be left unmentioned. */
function hears(expected: Heard | 'nothing', sent: readonly Sent[], inbox: { heard: number }): Found | null {
  const unheard = sent.slice(inbox.heard)
  const got = () => unheard.flatMap(({ content }) => [bodyOf(content), ...choicesIn(content).map(bracketed)])
  if (expected === 'nothing') return unheard.length === 0 ? null : heardOtherwise(expected, got())
  const at = unheard.findIndex((message) => fits(expected, message))
  if (at < 0) return heardOtherwise(expected, got())
  inbox.heard += at + 1
  return null
}

function fits(expected: Heard, { content, origin }: Sent): boolean {
  const body = bodyOf(content)
  return (
    (expected.contains === undefined || body.includes(expected.contains)) &&
    (expected.equals === undefined || body === expected.equals) &&
    (expected.from === undefined || (origin.kind === 'flow' && origin.nodeId === expected.from)) &&
    (expected.type === undefined || content.type === expected.type) &&
    (expected.buttons === undefined ||
      same(expected.buttons, content.type === 'buttons' ? titles(content.buttons) : [])) &&
    (expected.rows === undefined || same(expected.rows, titles(rowsOf(content))))
  )
}

function ended(expected: Expectation, { record, events }: Simulation): Found | null {
  const feedback = events.findLast((event) => event.kind === 'feedback.given')?.data as { reason: string } | undefined
  const talk = Object.values(record.conversations)[0]
  const actual: Record<keyof Expectation, unknown> = {
    stopped: record.consent.stops.map((stop) => stop.scope).sort(),
    outbox: record.outbox.length,
    attributes: pick(record.attributes, expected.attributes),
    tags: [...record.tags].sort(),
    feedback: feedback?.reason,
    takeover: Boolean(talk?.takeover),
    ended: !talk?.run,
  }
  for (const key of Object.keys(expected) as (keyof Expectation)[]) {
    const wanted = expected[key]
    const sorted = Array.isArray(wanted) ? [...wanted].sort() : wanted
    if (!(key in actual))
      return because({
        en: `“${key}” is nothing that can be expected`,
        pt: `“${key}” não é nada que se possa esperar`,
        es: `“${key}” no es nada que se pueda esperar`,
      })
    if (JSON.stringify(sorted) !== JSON.stringify(actual[key])) return endedOtherwise(key, sorted, actual[key])
  }
  return null
}

function pick(attributes: Record<string, unknown>, wanted: Record<string, unknown> = {}) {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, attributes[name] ?? null]))
}

/** What a person reads first on a message. */
export function bodyOf(content: OutboundContent): string {
  switch (content.type) {
    case 'media':
      return content.caption ?? content.link
    case 'location':
      return content.name ?? `${content.latitude}, ${content.longitude}`
    case 'template':
      return content.name
    default:
      return content.body
  }
}

/** What can be tapped on a message, by title. */
export const choicesIn = (content: OutboundContent): string[] =>
  titles(content.type === 'buttons' ? content.buttons : rowsOf(content))

const titles = (choices: readonly { title: string }[]) => choices.map(({ title }) => title)
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, i) => item === b[i])
