import type { Scope, Traits } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { type Exit, exits, optsInAlways } from '../flow/graph.ts'
import type { Flow } from '../flow/load.ts'
import { MAX_ISSUES } from '../limits.ts'

/**
 * `stop-first`: from every step that waits, and from where a flow begins on an opt-out, it reaches a stop before any message and
 * any other wait.
 * `quiet-after-stop`: after a stop no marketing can follow, unless the person opts in again on the way.
 * `own-word`: after a stop nobody is opted in without having been asked and having answered.
 * `own-flow`: what lies between opt-out and stop is in this flow, and what follows a stop is, too, or in a flow that takes over
 * for good and is known, so that it can be walked.
 */
export type Property = 'stop-first' | 'quiet-after-stop' | 'own-word' | 'own-flow'

export interface CounterExample {
  property: Property
  /** Each node with the output taken from it; the last one, where the property fails, without. */
  path: Hop[]
  /** `ask_1 --opt-out--> start_stop --next--> promo (sends a message before the stop)` */
  message: string
}

export interface Hop {
  nodeId: string
  output?: string
}

export type Verification =
  | { proved: true; waitingStates: number }
  | { proved: false; counterExamples: CounterExample[] }

/** What the compiled machine's always-on opt-out transition enters from a waiting node, or null if it has none. */
export type OptOutReaction = (waitingNodeId: string) => string | null

/** The machine ends the run: the interceptor has recorded the stop already. */
const STOPPED = '$stopped'

/**
 * Proves that a flow honours an opt-out, or shows paths on which it does not. `scope` is what a plain STOP stops in this
 * account: a narrower stop does not count. Follows every edge, whatever settings or answers would choose it.
 * @param inService the flows that calls lead to; a call to another one is not proved
 */
export function verify(
  flow: Flow,
  reactsToOptOut: OptOutReaction,
  scope: Scope = 'all',
  inService: readonly Flow[] = [],
): Verification {
  const counterExamples: CounterExample[] = []
  const quiet = quietAfterStop(new Map([...inService, flow].map((one) => [one.document.id, one])))
  const afterOptOut = stopFirst(flow, scope)
  let waitingStates = 0
  for (const id of flow.nodes.keys()) {
    if (counterExamples.length >= MAX_ISSUES) break
    const { waits, stops } = flow.traits(id)
    if (waits) counterExamples.push(...afterOptOut.from(id, reactsToOptOut(id)))
    if (stops) counterExamples.push(...quiet(flow, id))
    if (waits) waitingStates += 1
  }
  counterExamples.push(...afterOptOut.atTheStart())
  return counterExamples.length > 0 ? { proved: false, counterExamples } : { proved: true, waitingStates }
}

function stopFirst(flow: Flow, scope: Scope) {
  const rules: Rules = {
    judge: (id) => beforeStop(flow.traits(id), scope),
    exits: (id) => exits(flow, id),
    end: { property: 'stop-first', why: 'ends without a stop' },
    loop: { property: 'stop-first', why: 'may go round for ever without a stop' },
  }
  // Nearly all waiting nodes share one entry.
  const walked = new Map<string, Finding[]>()
  return {
    from(waitingId: string, entry: string | null): CounterExample[] {
      if (entry === STOPPED) return []
      if (entry === null || !flow.nodes.has(entry)) {
        return [
          counterExample([{ nodeId: waitingId }], { property: 'stop-first', why: 'does not react to an opt-out' }),
        ]
      }
      const findings = walked.get(entry) ?? walk(entry, rules)
      walked.set(entry, findings)
      return findings.map(({ path, fault }) =>
        counterExample([{ nodeId: waitingId, output: 'opt-out' }, ...path], fault),
      )
    },
    /** What a person who was in no flow meets, where no waiting step has led there yet. */
    atTheStart(): CounterExample[] {
      const starts = flow.triggers.filter(({ id }) => flow.traits(id).starts === 'opt-out' && !walked.has(id))
      return starts.flatMap(({ id }) => walk(id, rules)).map(({ path, fault }) => counterExample(path, fault))
    },
  }
}

function beforeStop({ stops, sends, waits, calls }: Traits, scope: Scope): Verdict {
  if (stops && covers(stops, scope)) return 'done'
  if (stops) return { property: 'stop-first', why: `stops only ${stops}, not ${scope}` }
  if (sends) return { property: 'stop-first', why: 'sends a message before the stop' }
  if (waits) return { property: 'stop-first', why: 'waits before the stop' }
  if (calls !== undefined) return { property: 'own-flow', why: `goes to flow ${calls} before the stop: unproved` }
  return 'go on'
}

function quietAfterStop(flows: ReadonlyMap<string, Flow>) {
  /** By flow: what is wrong with it where it takes over a person who has stopped, once it has been walked. */
  const known = new Map<string, Fault | null>()
  const walkFrom = (flow: Flow, start: string) =>
    [
      { judge: (id: string) => afterStop(flow, id, takenOverBy), exits: (id: string) => stoppedExits(flow, id) },
      { judge: (id: string) => withoutAsking(flow, id), exits: (id: string) => unaskedExits(flow, id) },
    ].flatMap((rules) => walk(start, rules))

  function takenOverBy(id: string): Fault | null {
    const found = known.get(id)
    if (found !== undefined) return found
    const flow = flows.get(id)
    const start = flow?.triggers[0]
    // Flows that go to each other: this one is being walked.
    known.set(id, null)
    const wrong = flow && start ? walkFrom(flow, start.id)[0]?.fault : NOT_LOOKED_AT
    const fault = wrong ? { ...wrong, why: `goes to flow ${id} after the stop, which ${wrong.why}` } : null
    known.set(id, fault)
    return fault
  }

  return (flow: Flow, stopId: string) =>
    stoppedExits(flow, stopId).flatMap(({ output, target }) => {
      const findings = target === undefined ? [] : walkFrom(flow, target)
      return findings.map(({ path, fault }) => counterExample([{ nodeId: stopId, output }, ...path], fault))
    })
}

/** A stopped person comes back by their own word only: no path leads from the stop to an opt-in but through an answer. */
function withoutAsking(flow: Flow, id: string): Verdict {
  if (flow.traits(id).stops) return 'done'
  return optsInAlways(flow, id) ? { property: 'own-word', why: 'opts the person in without having asked' } : 'go on'
}

/** The exits that are taken without a word of the person: of a question only its timeout. */
function unaskedExits(flow: Flow, id: string): Exit[] {
  const all = exits(flow, id)
  return flow.definition(id).group === 'question' ? all.filter(({ output }) => output === 'timeout') : all
}

function afterStop(flow: Flow, id: string, takenOverBy: (flowId: string) => Fault | null): Verdict {
  const { sends, stops, calls } = flow.traits(id)
  if (sends === 'marketing') return { property: 'quiet-after-stop', why: 'sends marketing after the stop' }
  // What follows this stop is walked from here.
  if (stops) return 'done'
  if (calls === undefined) return 'go on'
  // A call that nothing follows hands over for good.
  if (!exits(flow, id).some(({ target }) => target)) return takenOverBy(calls) ?? 'go on'
  return { property: 'own-flow', why: `goes to flow ${calls} after the stop and comes back: unproved` }
}

/** The exits of a node through which a stopped person leaves as a stopped person. */
function stoppedExits(flow: Flow, id: string): Exit[] {
  const { optsIn } = flow.traits(id)
  if (!optsIn) return exits(flow, id)
  return optsIn.output === undefined ? [] : exits(flow, id).filter(({ output }) => output !== optsIn.output)
}

interface Fault {
  property: Property
  why: string
}

const NOT_LOOKED_AT: Fault = { property: 'own-flow', why: 'is not in service and was not looked at: unproved' }

/** `done`: nothing that follows matters. */
type Verdict = Fault | 'done' | 'go on'

interface Rules {
  judge(nodeId: string): Verdict
  exits(nodeId: string): Exit[]
  /** What is wrong with a path that ends, or goes round, without a verdict. Absent: nothing. */
  end?: Fault
  loop?: Fault
}

interface Finding {
  path: Hop[]
  fault: Fault
}

/** All nodes at which the rules are broken, each with one path to it. In depth, every node once. */
function walk(start: string, rules: Rules): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const path: Hop[] = []
  const visit = (nodeId: string) => {
    const report = (fault: Fault) => findings.push({ path: [...path, { nodeId }], fault })
    if (seen.has(nodeId)) {
      if (rules.loop && path.some((hop) => hop.nodeId === nodeId)) report(rules.loop)
      return
    }
    seen.add(nodeId)
    const verdict = rules.judge(nodeId)
    if (verdict === 'done') return
    if (verdict !== 'go on') return void report(verdict)
    const ways = rules.exits(nodeId)
    if (rules.end && (ways.length === 0 || ways.some(({ target }) => !target))) report(rules.end)
    for (const { output, target } of ways) {
      if (target === undefined) continue
      path.push({ nodeId, output })
      visit(target)
      path.pop()
    }
  }
  visit(start)
  return findings
}

function counterExample(path: Hop[], { property, why }: Fault): CounterExample {
  const way = path.map(({ nodeId, output }) => (output === undefined ? nodeId : `${nodeId} --${output}--> `)).join('')
  return { property, path, message: `${way} (${why})` }
}
