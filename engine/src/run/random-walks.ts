/**
 * Lets many people talk to a flow at random, each in a simulation of their own, and reports what nobody should meet. The same
 * seed takes the same walks.
 */
import type { OutboundContent } from '@basta/nodes/contract.ts'
import { localise } from '@basta/nodes/text.ts'
import type { Flow } from '../flow/load.ts'
import { act } from './act.ts'
import { choicesIn, openSimulation } from './play.ts'
import type { Act, Script } from './script.ts'
import type { Simulation } from './simulation.ts'
import type { World } from './turn.ts'

export interface WalkOptions {
  walks: number
  seed: number
}

export interface WalkReport {
  walks: number
  /** Things that people have done in all. */
  turns: number
  findings: WalkFinding[]
  /** Steps that no walk came to. */
  unvisited: string[]
}

export interface WalkFinding {
  /** `fault`: the flow broke off. `dead-end`: the conversation ended at an option that leads nowhere. `loop`: over and over. */
  kind: 'fault' | 'dead-end' | 'loop'
  nodeId: string
  output?: string
  detail: string
  /** How to get there. */
  script: Script
}

const MAX_TURNS = 15
/** A conversation that comes to one step more often than this goes round in circles. */
const MAX_VISITS_OF_ONE = 20

/**
 * Of what can be tapped or waited for, people take what was taken least so far: few walks then come far.
 * @param flow the first of those in `world`
 */
export function walkAtRandom(flow: Flow, world: World, { walks, seed }: WalkOptions): WalkReport {
  const chance = chanceFrom(seed)
  const visited = new Set<string>()
  const findings = new Map<string, WalkFinding>()
  const taken = new Map<string, number>()
  let turns = 0
  for (let walk = 0; walk < walks; walk++) {
    const script: Script = { name: `walk ${walk + 1}`, seed: String(walk), steps: [] }
    const simulation = openSimulation(script, world)
    const report = (finding: Omit<WalkFinding, 'script'>) => {
      const key = `${finding.kind} ${finding.nodeId} ${finding.output ?? ''}`
      if (!findings.has(key)) findings.set(key, { ...finding, script: { ...script, steps: [...script.steps] } })
    }
    const visits = new Map<string, number>()
    let traced = 0
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const next = turn === 0 ? opening(flow, chance) : nextAct(simulation, chance, taken)
      if (!next) break
      script.steps.push(next)
      turns += 1
      act(next, simulation)
      traced = look(simulation, traced, flow, visits, report)
    }
    for (const id of visits.keys()) visited.add(id)
  }
  const unvisited = flow.document.nodes.flatMap(({ id }) => (visited.has(id) ? [] : id))
  return { walks, turns, findings: [...findings.values()], unvisited }
}

type Chance = () => number
type Report = (finding: Omit<WalkFinding, 'script'>) => void

function look({ trace }: Simulation, from: number, flow: Flow, visits: Map<string, number>, report: Report): number {
  const own = flow.document.id
  for (let at = from; at < trace.length; at++) {
    const { what, node, flow: of, detail } = trace[at] ?? { what: 'end', detail: '' }
    if (node === undefined || (of !== own && what !== 'fault')) continue
    if (what === 'visit' || what === 'skip') {
      const count = (visits.get(node) ?? 0) + 1
      visits.set(node, count)
      if (count === MAX_VISITS_OF_ONE) report({ kind: 'loop', nodeId: node, detail: String(count) })
    } else if (what === 'fault') report({ kind: 'fault', nodeId: node, detail })
    else if (what === 'leave' && trace[at + 1]?.what === 'end' && isLoose(flow, node, detail))
      report({ kind: 'dead-end', nodeId: node, output: detail, detail })
  }
  return trace.length
}

function isLoose(flow: Flow, nodeId: string, output: string): boolean {
  const exit = flow.outputs(nodeId).find(({ id }) => id === output)
  return exit !== undefined && !exit.optional && !flow.edge(nodeId, output)
}

/** What the person begins with: a word that one of the starts waits for, a wish, or small talk. */
function opening(flow: Flow, chance: Chance): Act {
  const trigger = pick(flow.triggers, chance)
  if (!trigger) return { says: 'hi' }
  const { starts, startsOn = [] } = flow.traits(trigger.id)
  if (starts === 'opt-out') return { says: 'STOP' }
  if (starts === 'opt-in') return { says: 'START' }
  const worded = startsOn.filter(({ path }) => path !== undefined)
  const word = pick(worded, chance)?.word
  return { says: word === undefined ? 'hi' : localise(word, [flow.document.locale]) }
}

const ANSWERS = ['yes', 'no', '7', 'Ana', 'ana@example.com', '2026-03-01', '10:30', '+5511912345678', 'hmm']

function nextAct(simulation: Simulation, chance: Chance, taken: Map<string, number>): Act | null {
  const { sent, record } = simulation
  const [talk] = Object.values(record.conversations)
  if (!talk?.run && chance() < 0.7) return null
  const lot = chance()
  const wakeAt = talk?.run?.wait.wakeAt ?? null
  if (wakeAt !== null && (lot < 0.2 || !talk?.run?.wait.for.includes('reply')))
    return { after: `PT${Math.ceil((wakeAt - simulation.now()) / 1000)}S` }
  if (lot < 0.1) return { says: 'STOP' }
  const offered = sent.findLast(({ content }) => choicesIn(content).length > 0)
  if (offered && lot < 0.75) {
    const title = leastTaken(choicesIn(offered.content), talk?.run?.node ?? '', chance, taken)
    if (title !== undefined) return { taps: title }
  }
  const asked = sent.at(-1)?.content
  if (asked && asksForPlace(asked)) return { sends: { location: [-23.55, -46.63] } }
  return lot < 0.9 ? { sends: { media: 'image' } } : { says: pick(ANSWERS, chance) ?? 'hi' }
}

const asksForPlace = ({ type }: OutboundContent) => type === 'location-request'

function leastTaken(titles: readonly string[], at: string, chance: Chance, taken: Map<string, number>) {
  const timesOf = (title: string) => taken.get(`${at} ${title}`) ?? 0
  const least = Math.min(...titles.map(timesOf))
  const title = pick(
    titles.filter((one) => timesOf(one) === least),
    chance,
  )
  if (title !== undefined) taken.set(`${at} ${title}`, least + 1)
  return title
}

function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)]
}

/** mulberry32. */
function chanceFrom(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
