/** Plays a conversation script against flows and says how it differs from what was recorded. */
import type { InboundContent, OutboundContent } from '@basta/nodes/contract.ts'
import type { Sha256 } from '../consent/ledger.ts'
import { DEFAULT_SETTINGS, type Settings } from '../contacts/settings.ts'
import type { Flow } from '../flow/load.ts'
import type { Registry } from '../flow/schema.ts'
import { builtInOptOut } from './built-in.ts'
import { compile, type Machine } from './compile.ts'
import type { Expectation, Heard, Script, ScriptStep } from './script.ts'
import { createSimulation, type Sent, type Simulation } from './simulation.ts'
import type { Machines } from './step.ts'

export interface Played {
  name: string
  passed: boolean
  /** The first difference: which step (from 0), and what was expected and what came. */
  failure?: { step: number; message: string }
  simulation: Simulation
}

/** Frozen: a script gives the same conversation on every day of the year. Monday, 10:00 UTC. */
export const SCRIPT_STARTS_AT = Date.UTC(2026, 0, 5, 10)

export function play(
  script: Script,
  machines: Machines,
  sha256: Sha256,
  settings: Settings = DEFAULT_SETTINGS,
): Played {
  const world = { machines, settings, sha256 }
  const simulation = createSimulation({ world, contact: script.contact, startsAt: SCRIPT_STARTS_AT })
  const inbox = { heard: 0 }
  for (const [index, step] of script.steps.entries()) {
    const message = carryOut(step, simulation, inbox)
    if (message) return { name: script.name, passed: false, failure: { step: index, message }, simulation }
  }
  return { name: script.name, passed: true, simulation }
}

/** The flows a script runs against, as if all of them were published. */
export function machinesOf(flows: readonly Flow[], registry: Registry): Machines {
  const published = flows.map((flow) => compile(flow, 1))
  const builtIn = builtInOptOut(registry)
  const current = new Map<string, Machine>(published.map((machine) => [machine.flow.document.id, machine]))
  return {
    current: (flowId) => current.get(flowId),
    pinned: (flowId) => (flowId === builtIn.flow.document.id ? builtIn : current.get(flowId)),
    published: () => published,
    builtInOptOut: builtIn,
  }
}

/** Carries out one step. Returns what is wrong, or null. */
function carryOut(step: ScriptStep, simulation: Simulation, inbox: { heard: number }): string | null {
  if ('says' in step) simulation.says(step.says)
  else if ('taps' in step) {
    const tap = findTap(step.taps, simulation.sent)
    if (!tap) return `there is no button or row “${step.taps}” to tap`
    simulation.says(tap)
  } else if ('sends' in step) simulation.says(contentOf(step.sends))
  else if ('after' in step) {
    const ms = durationMs(step.after)
    if (ms === null) return `“${step.after}” is no ISO 8601 duration such as PT5M, PT24H or P30D`
    try {
      simulation.after(ms)
    } catch (error) {
      if (error instanceof RangeError) return error.message
      throw error
    }
  } else if ('agent' in step) {
    simulation.happens({ type: 'takeover', who: simulation.record.identities, action: 'release', by: 'agent' })
  } else if ('hears' in step) return hears(step.hears, simulation.sent, inbox)
  else return differences(step.expect, simulation)
  return null
}

/** The next message that fits; messages between may be left unmentioned. */
function hears(expected: Heard | 'nothing', sent: readonly Sent[], inbox: { heard: number }): string | null {
  const unheard = sent.slice(inbox.heard)
  const said = unheard.map(({ content }) => `“${bodyOf(content)}”`).join(', ') || 'nothing'
  if (expected === 'nothing') return unheard.length === 0 ? null : `expected to hear nothing, heard ${said}`
  const at = unheard.findIndex(({ content }) => fits(expected, content))
  if (at < 0) return `expected to hear ${JSON.stringify(expected)}, heard ${said}`
  inbox.heard += at + 1
  return null
}

function fits(expected: Heard, content: OutboundContent): boolean {
  const body = bodyOf(content)
  return (
    (expected.contains === undefined || body.includes(expected.contains)) &&
    (expected.equals === undefined || body === expected.equals) &&
    (expected.type === undefined || content.type === expected.type) &&
    (expected.buttons === undefined ||
      same(expected.buttons, content.type === 'buttons' ? titles(content.buttons) : [])) &&
    (expected.rows === undefined || same(expected.rows, titles(rowsOf(content))))
  )
}

function differences(expected: Expectation, { record, events }: Simulation): string | null {
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
    if (!(key in actual)) return `“${key}” is nothing that can be expected`
    if (JSON.stringify(sorted) !== JSON.stringify(actual[key]))
      return `expected ${key} to be ${JSON.stringify(sorted)}, it is ${JSON.stringify(actual[key])}`
  }
  return null
}

function pick(attributes: Record<string, unknown>, wanted: Record<string, unknown> = {}) {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, attributes[name] ?? null]))
}

/** The newest message that offers it, by title or by the option's own id. */
function findTap(wanted: string, sent: readonly Sent[]): InboundContent | null {
  for (const { content } of sent.toReversed()) {
    const of = content.type === 'list' ? 'list' : 'button'
    const choices = content.type === 'buttons' ? content.buttons : rowsOf(content)
    const choice = choices.find(({ id, title }) => title === wanted || id === wanted || id.endsWith(`:${wanted}`))
    if (choice) return { type: 'tap', of, id: choice.id, title: choice.title }
  }
  return null
}

function contentOf(sends: Extract<ScriptStep, { sends: unknown }>['sends']): InboundContent {
  if ('media' in sends) return { type: 'media', media: sends.media, mediaId: 'simulated', caption: sends.caption }
  const [latitude, longitude] = sends.location
  return { type: 'location', latitude, longitude }
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

const rowsOf = (content: OutboundContent) =>
  content.type === 'list' ? content.sections.flatMap(({ rows }) => rows) : []
const titles = (choices: readonly { title: string }[]) => choices.map(({ title }) => title)
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, i) => item === b[i])

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds. */
function durationMs(text: string): number | null {
  const parts = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (!parts) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
}
