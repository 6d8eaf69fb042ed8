import type { Fix, Traits } from '@basta/nodes/contract.ts'
import { leadTo, type Way } from '../extra-steps.ts'
import { exits, reachable } from '../graph.ts'
import type { Flow } from '../load.ts'

/**
 * What happens to a person who asks to stop before a step stops their messages. `says`: the first step that speaks or waits.
 * `unstopped`: the ways that end there and stop nothing.
 */
export function beforeStop(flow: Flow, triggerId: string): { says?: string; unstopped: Way[] } {
  // What a flow that is called does is looked at there.
  const { found, loose } = waysFrom(flow, triggerId, ({ stops, sends, waits, calls }) =>
    stops || calls !== undefined ? 'done' : sends || waits ? 'found' : 'go on',
  )
  return { ...(found !== undefined && { says: found }), unstopped: loose }
}

/** Follows all ways from a start, each up to a step that is done, until one is found. `loose`: the ways that just ended before. */
export function waysFrom(
  flow: Flow,
  triggerId: string,
  judge: (traits: Traits) => 'done' | 'found' | 'go on',
): { found?: string; loose: Way[] } {
  const loose: Way[] = []
  // A set visits what is added while it is being walked.
  const seen = new Set([triggerId])
  for (const id of seen) {
    const verdict = judge(flow.traits(id))
    if (verdict === 'done') continue
    if (verdict === 'found') return { found: id, loose }
    for (const { output, target } of exits(flow, id)) {
      if (target) seen.add(target)
      if (!target || endsSilently(flow, target)) loose.push({ source: id, output, target })
    }
  }
  return { loose }
}

function endsSilently(flow: Flow, id: string): boolean {
  const { stops, sends, waits, calls } = flow.traits(id)
  return !stops && !sends && !waits && calls === undefined && exits(flow, id).length === 0
}

/** Puts the step that does what was asked for where these ways end: only where nobody comes along who has not asked for it. */
export function addHere(flow: Flow, ways: readonly Way[], asked: 'opt-out' | 'opt-in'): { fix?: Fix } {
  const [first, ...others] = ways
  if (!first) return {}
  const otherStarts = flow.triggers.filter(({ id }) => flow.traits(id).starts !== asked).map(({ id }) => id)
  const shared = reachable(flow, otherStarts)
  if (ways.some(({ source }) => shared.has(source))) return {}
  const edits = leadTo(flow, asked, [first, ...others])
  return edits ? { fix: { label: PUT_HERE[asked], edits } } : {}
}

const PUT_HERE = {
  'opt-out': {
    en: 'Put an Unsubscribe step here',
    pt: 'Colocar um passo Descadastrar aqui',
    es: 'Poner aquí un paso Dar de baja',
  },
  'opt-in': {
    en: 'Put a Resubscribe step here',
    pt: 'Colocar um passo Recadastrar aqui',
    es: 'Poner aquí un paso Volver a suscribir',
  },
}

/** Puts a step that stops right behind the start: only where none comes later, which would find them stopped already. */
export function stopFirst(flow: Flow, triggerId: string): { fix?: Fix } {
  if ([...reachable(flow, [triggerId])].some((id) => flow.traits(id).stops)) return {}
  const ways = exits(flow, triggerId).map((exit) => ({ source: triggerId, ...exit }))
  return addHere(flow, ways, 'opt-out')
}

/** The ways of this step on which somebody who asks to stop leaves the flow and nothing was stopped. */
export function unstoppedWays(flow: Flow, nodeId: string): Way[] {
  return flow.triggers
    .filter(({ id }) => flow.traits(id).starts === 'opt-out')
    .flatMap(({ id }) => beforeStop(flow, id).unstopped)
    .filter(({ source, target }) => source === nodeId && !target)
}
