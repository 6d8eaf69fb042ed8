/**
 * Flow -> XState machine. Every node is one state (state key = node id), every edge one transition of it, and the root
 * carries the always-on `OPT_OUT`. Entering a state yields the action `visit`: `step.ts` carries it out by calling
 * the node. The machine knows where, the nodes know what. The only file that imports xstate.
 */
import { type AnyActorScope, type AnyStateMachine, createMachine } from 'xstate'
import type { Flow } from '../flow/load.ts'
import { type StepKeys, stepKeys } from './step-keys.ts'

/** The state a conversation is in before its first node. */
export const IDLE = '$idle'
/** A run that has walked off its last edge. */
export const END = '$end'
/** A run that was ended because its person stopped messages. */
export const STOPPED = '$stopped'

export interface Machine {
  flow: Flow
  version: number
  /** Where an event leads from a state, or null when the state does not know the event. */
  next(state: string, event: string): string | null
  /** Under what its steps are counted. */
  keys: StepKeys
}

export function compile(flow: Flow, version: number): Machine {
  const chart = createMachine({
    id: flow.document.id,
    initial: IDLE,
    states: { ...nodeStates(flow), [IDLE]: { on: starts(flow) }, [END]: visited(END), [STOPPED]: visited(STOPPED) },
    on: { OPT_OUT: `.${optOutEntry(flow)}` },
  })
  return { flow, version, next: follower(chart), keys: stepKeys(flow.document.id, version) }
}

/** The event that leaves a node through an output. */
export const leaving = (output: string) => `out:${output}`
/** The event that begins a run at a trigger. */
export const starting = (triggerId: string) => `start:${triggerId}`

const visited = (state: string) => ({ entry: { type: 'visit', params: { state } } })

function nodeStates(flow: Flow) {
  const states: Record<string, object> = {}
  for (const node of flow.document.nodes) {
    const on: Record<string, object> = {}
    for (const output of flow.outputs(node.id)) {
      const edge = flow.edge(node.id, output.id)
      on[leaving(output.id)] = { target: edge?.target ?? END, reenter: true }
    }
    states[node.id] = { ...visited(node.id), on }
  }
  return states
}

function starts(flow: Flow) {
  return Object.fromEntries(flow.triggers.map((trigger) => [starting(trigger.id), trigger.id]))
}

/** A flow with an opt-out trigger takes its person there; any other simply ends. */
function optOutEntry(flow: Flow): string {
  return flow.triggers.find((trigger) => flow.traits(trigger.id).starts === 'opt-out')?.id ?? STOPPED
}

/**
 * The machine has no context and every conversation sees the same chart, so XState is asked once for each pair of state and
 * event, and its answer serves from then on. `transition()` of the pure API builds an actor on every call; the method it
 * wraps takes the scope as an argument, and this one is inert.
 */
function follower(chart: AnyStateMachine): Machine['next'] {
  const answers = new Map<string, Map<string, string | null>>()
  let visited: string | null = null
  const scope = inertScope(chart, (state) => {
    visited = state
  })
  const ask = (state: string, event: string) => {
    visited = null
    chart.transition(chart.resolveState({ value: state, context: {} }), { type: event }, scope)
    return visited
  }
  return (state, event) => {
    if (!(state in chart.states)) return null
    const known = answers.get(state) ?? new Map<string, string | null>()
    const answer = known.get(event)
    if (answer !== undefined) return answer
    const target = ask(state, event)
    answers.set(state, known.set(event, target))
    return target
  }
}

function inertScope(logic: AnyStateMachine, onVisit: (state: string) => void): AnyActorScope {
  const nothing = () => undefined
  const scope = {
    id: '',
    sessionId: '',
    self: { id: '', sessionId: '', logic },
    system: { get: nothing, _sendInspectionEvent: nothing },
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: (action: { params: unknown }) => onVisit((action.params as { state: string }).state),
  }
  return scope as unknown as AnyActorScope
}
