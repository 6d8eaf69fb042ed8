import type { Fix } from '@basta/nodes/contract.ts'
import { leadToStop, type Way } from '../extra-steps.ts'
import { exits, reachable } from '../graph.ts'
import type { Flow } from '../load.ts'

/**
 * What happens to a person who asks to stop before a step stops their messages. `says`: the first step that speaks or waits.
 * `unstopped`: the ways that end there and stop nothing.
 */
export function beforeStop(flow: Flow, triggerId: string): { says?: string; unstopped: Way[] } {
  const unstopped: Way[] = []
  // A set visits what is added while it is being walked.
  const seen = new Set([triggerId])
  for (const id of seen) {
    const { stops, sends, waits, calls } = flow.traits(id)
    // What a flow that is called does is looked at there.
    if (stops || calls !== undefined) continue
    if (sends || waits) return { says: id, unstopped }
    for (const { output, target } of exits(flow, id)) {
      if (target) seen.add(target)
      if (!target || endsSilently(flow, target)) unstopped.push({ source: id, output, target })
    }
  }
  return { unstopped }
}

function endsSilently(flow: Flow, id: string): boolean {
  const { stops, sends, waits, calls } = flow.traits(id)
  return !stops && !sends && !waits && calls === undefined && exits(flow, id).length === 0
}

/** Puts a step that stops where these ways end: only where nobody comes along who has not asked to stop. */
export function stopHere(flow: Flow, ways: readonly Way[]): { fix?: Fix } {
  const [first, ...others] = ways
  if (!first) return {}
  const otherStarts = flow.triggers.filter(({ id }) => flow.traits(id).starts !== 'opt-out').map(({ id }) => id)
  const shared = reachable(flow, otherStarts)
  if (ways.some(({ source }) => shared.has(source))) return {}
  const edits = leadToStop(flow, [first, ...others])
  const label = {
    en: 'Put an Unsubscribe step here',
    pt: 'Colocar um passo Descadastrar aqui',
    es: 'Poner aquí un paso Dar de baja',
  }
  return edits ? { fix: { label, edits } } : {}
}

/** Puts a step that stops right behind the start: only where none comes later, which would find them stopped already. */
export function stopFirst(flow: Flow, triggerId: string): { fix?: Fix } {
  if ([...reachable(flow, [triggerId])].some((id) => flow.traits(id).stops)) return {}
  return stopHere(
    flow,
    exits(flow, triggerId).map((exit) => ({ source: triggerId, ...exit })),
  )
}

/** The ways of this step on which somebody who asks to stop leaves the flow and nothing was stopped. */
export function unstoppedWays(flow: Flow, nodeId: string): Way[] {
  return flow.triggers
    .filter(({ id }) => flow.traits(id).starts === 'opt-out')
    .flatMap(({ id }) => beforeStop(flow, id).unstopped)
    .filter(({ source, target }) => source === nodeId && !target)
}
