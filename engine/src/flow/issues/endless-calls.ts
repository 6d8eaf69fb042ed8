import type { Issue } from '@basta/nodes/contract.ts'
import { successors } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/**
 * A flow that comes to call itself, directly or through others. Every call is remembered until it returns, so the engine gives
 * up after ten. Without a wait on the way it does so at once; with one, only for those who go round that often.
 */
export const endlessCalls: Check = (flow, { flows }) => {
  const all = new Map([...flows, [flow.document.id, flow]])
  return [...flow.nodes.keys()].flatMap((id): Issue[] => {
    const { calls } = flow.traits(id)
    const called = calls === undefined ? undefined : all.get(calls)
    if (!called) return []
    const back = waysTo(flow, called, all)
    if (back === null) return []
    const severity = back === 'at once' && reachedAtOnce(flow, id) ? 'error' : 'warning'
    const message =
      severity === 'error'
        ? {
            en: 'This calls the flow itself again and again without end. Connect back to a step instead.',
            pt: 'Isto chama o próprio fluxo de novo e de novo, sem fim. Conecte de volta a um passo.',
            es: 'Esto llama al propio flujo una y otra vez, sin fin. Conéctelo de vuelta con un paso.',
          }
        : {
            en: 'This calls the flow itself, and after ten rounds the conversation breaks off. Connect back to a step instead.',
            pt: 'Isto chama o próprio fluxo, e depois de dez voltas a conversa é interrompida. Conecte de volta a um passo.',
            es: 'Esto llama al propio flujo, y tras diez vueltas la conversación se corta. Conéctelo de vuelta con un paso.',
          }
    return [{ code: 'flow.endless-calls', severity, nodeId: id, message }]
  })
}

type Way = 'at once' | 'after a wait'

/** How `from`, once called, comes to call `target`; null if it never does. */
function waysTo(target: Flow, from: Flow, all: ReadonlyMap<string, Flow>): Way | null {
  if (from === target) return 'at once'
  const seen = new Map<Flow, Way>([[from, 'at once']])
  // Flows that are reached without a wait come again when they were seen after one.
  const pending: [Flow, Way][] = [[from, 'at once']]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [flow, way] = next
    for (const { calls, waits } of callsOf(flow)) {
      const called = all.get(calls)
      if (!called) continue
      const then: Way = waits ? 'after a wait' : way
      const known = seen.get(called)
      if (known === 'at once' || known === then) continue
      seen.set(called, then)
      pending.push([called, then])
    }
  }
  return seen.get(target) ?? null
}

/** The calls that a run of this flow can come to, and whether only behind a wait. */
function callsOf(flow: Flow): { calls: string; waits: boolean }[] {
  const soon = atOnce(flow)
  return [...flow.nodes.keys()].flatMap((id) => {
    const { calls } = flow.traits(id)
    return calls === undefined ? [] : { calls, waits: !soon.has(id) }
  })
}

const reachedAtOnce = (flow: Flow, id: string) => atOnce(flow).has(id)

/** The steps that a called flow comes to without waiting. */
function atOnce(flow: Flow): ReadonlySet<string> {
  let seen = known.get(flow)
  if (!seen) {
    const steps = new Set(flow.triggers.slice(0, 1).map(({ id }) => id))
    for (const id of steps) if (!flow.traits(id).waits) for (const next of successors(flow, id)) steps.add(next)
    seen = steps
    known.set(flow, seen)
  }
  return seen
}

const known = new WeakMap<Flow, ReadonlySet<string>>()
