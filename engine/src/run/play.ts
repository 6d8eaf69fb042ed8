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

/** The first difference: at which step (from 0), and what was expected and what came. */
export interface Difference {
  step: number
  message: Label
  /** Side by side, where there is something to compare: one text on each line. */
  expected?: string[]
  got?: string[]
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

type Found = Omit<Difference, 'step'>
type Check = Exclude<ScriptStep, Act>

const because = (message: Label | null): Found | null => message && { message }

function compare(line: Check, simulation: Simulation, inbox: { heard: number; traced: number }): Found | null {
  if ('hears' in line) return hears(line.hears, simulation.sent, inbox)
  if ('expect' in line) return because(differences(line.expect, simulation))
  const visited = visitsIn(simulation.trace.slice(inbox.traced))
  inbox.traced = simulation.trace.length
  if (same(line.visits, visited)) return null
  const [wanted, taken] = [line.visits.join(' > '), visited.join(' > ')]
  return {
    message: {
      en: `expected the way ${wanted || 'to stay where it is'}, it was ${taken || 'to stay where it is'}`,
      pt: `esperava o caminho ${wanted || '(nenhum)'}, foi ${taken || '(nenhum)'}`,
      es: `se esperaba el camino ${wanted || '(ninguno)'}, fue ${taken || '(ninguno)'}`,
    },
    expected: line.visits,
    got: visited,
  }
}

/** The steps that a trace came through, in order. */
export const visitsIn = (trace: readonly TraceStep[]): string[] =>
  trace.flatMap(({ what, node }) => (what === 'visit' && node !== undefined ? node : []))

/** The next message that fits; messages between may be left unmentioned. */
function hears(expected: Heard | 'nothing', sent: readonly Sent[], inbox: { heard: number }): Found | null {
  const unheard = sent.slice(inbox.heard)
  const got = unheard.map(({ content }) => bodyOf(content))
  const said = got.map((body) => `“${body}”`).join(', ')
  if (expected === 'nothing') {
    if (unheard.length === 0) return null
    const message = {
      en: `expected to hear nothing, heard ${said}`,
      pt: `esperava não ouvir nada, ouviu ${said}`,
      es: `se esperaba no oír nada, se oyó ${said}`,
    }
    return { message, expected: [], got }
  }
  const at = unheard.findIndex((message) => fits(expected, message))
  if (at < 0) {
    const wanted = JSON.stringify(expected)
    const message = {
      en: `expected to hear ${wanted}, heard ${said || 'nothing'}`,
      pt: `esperava ouvir ${wanted}, ouviu ${said || 'nada'}`,
      es: `se esperaba oír ${wanted}, se oyó ${said || 'nada'}`,
    }
    const { equals, contains, from, buttons = [], rows = [] } = expected
    const first = equals ?? contains ?? from
    return {
      message,
      expected: [...(first === undefined ? [] : [first]), ...buttons.map(bracketed), ...rows.map(bracketed)],
      got: unheard.flatMap(({ content }) => [bodyOf(content), ...choicesIn(content).map(bracketed)]),
    }
  }
  inbox.heard += at + 1
  return null
}

const bracketed = (title: string) => `[${title}]`

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

function differences(expected: Expectation, { record, events }: Simulation): Label | null {
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
      return {
        en: `“${key}” is nothing that can be expected`,
        pt: `“${key}” não é nada que se possa esperar`,
        es: `“${key}” no es nada que se pueda esperar`,
      }
    const [want, is] = [JSON.stringify(sorted), JSON.stringify(actual[key])]
    if (want !== is)
      return {
        en: `expected ${key} to be ${want}, it is ${is}`,
        pt: `esperava que ${key} fosse ${want}, é ${is}`,
        es: `se esperaba que ${key} fuera ${want}, es ${is}`,
      }
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
