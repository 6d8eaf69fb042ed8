import type { Issue } from '@basta/nodes/contract.ts'
import { SERVICE_WINDOW_MS } from '../../consent/clearance.ts'
import { components, exits } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/**
 * A message that on some way certainly leaves more than 24 hours after the person's last word, when WhatsApp takes templates
 * only. Waits, silences and called flows are counted.
 */
export const outsideWindow: Check = (flow, { flows }) => {
  const summaries = new Map<Flow, Summary>()
  const arrivals = elapsed(flow, (id) => called(flow, id, flows, summaries))
  return [...arrivals].flatMap(([id, arrival]): Issue[] => {
    const { sends } = flow.traits(id)
    const inside = called(flow, id, flows, summaries)?.speaksAfter
    const speaksAt = sends ? arrival : inside === undefined ? null : arrival + inside
    return speaksAt !== null && speaksAt > SERVICE_WINDOW_MS ? [tooLate(id, speaksAt)] : []
  })
}

function tooLate(nodeId: string, atMs: number): Issue {
  const hours = Math.floor(atMs / 3_600_000)
  const [en, pt, es] = Number.isFinite(hours)
    ? [`at least ${hours} hours`, `pelo menos ${hours} horas`, `al menos ${hours} horas`]
    : ['any time', 'um tempo sem fim', 'un tiempo sin fin']
  return {
    code: 'flow.outside-window',
    severity: 'warning',
    nodeId,
    message: {
      en: `This may be sent ${en} after the person's last message; after 24 hours WhatsApp takes templates only. Wait less, or ask something before.`,
      pt: `Isto pode ser enviado ${pt} depois da última mensagem da pessoa; após 24 horas o WhatsApp só aceita modelos. Espere menos ou pergunte algo antes.`,
      es: `Esto puede enviarse ${es} después del último mensaje de la persona; pasadas 24 horas WhatsApp solo acepta plantillas. Espere menos o pregunte algo antes.`,
    },
  }
}

/** What a flow does to the clock of whoever calls it, ms. Infinite where it may go round for ever. */
interface Summary {
  /** Until its last message that the person has not written before; absent: there is none. */
  speaksAfter?: number
  /** From the call to its end without a word of the person; absent: they always write. */
  lasts?: number
  /** From the person's last word in it to its end; absent: they never write. */
  lastsAfterReply?: number
}

function called(
  flow: Flow,
  id: string,
  flows: ReadonlyMap<string, Flow>,
  summaries: Map<Flow, Summary>,
): Summary | undefined {
  const { calls } = flow.traits(id)
  const other = calls === undefined ? undefined : flows.get(calls)
  if (!other) return undefined
  let summary = summaries.get(other)
  if (!summary) {
    // A flow that comes to call itself is another check's business: it counts as nothing here.
    summaries.set(other, { lasts: 0 })
    summary = summarise(other, (inner) => called(other, inner, flows, summaries))
    summaries.set(other, summary)
  }
  return summary
}

type Called = (id: string) => Summary | undefined

function summarise(flow: Flow, calledAt: Called): Summary {
  const silent = elapsed(flow, calledAt, 'silence')
  const speaks = [...silent].flatMap(([id, arrival]) => {
    const inside = calledAt(id)?.speaksAfter
    if (flow.traits(id).sends) return arrival
    return inside === undefined ? [] : arrival + inside
  })
  return {
    ...(speaks.length > 0 && { speaksAfter: Math.max(...speaks) }),
    ...longest('lasts', endings(flow, silent, calledAt, 'silence')),
    ...longest('lastsAfterReply', endings(flow, elapsed(flow, calledAt, 'reply'), calledAt, 'reply')),
  }
}

const longest = <K extends string>(key: K, times: readonly number[]) =>
  (times.length > 0 ? { [key]: Math.max(...times) } : {}) as { [key in K]?: number }

/** The times at which runs walk off a loose output, or end in a step without any. */
function endings(flow: Flow, arrivals: ReadonlyMap<string, number>, calledAt: Called, since: Since): number[] {
  return [...flow.nodes.keys()].flatMap((id) => {
    const ways = waysOn(flow, id, calledAt, since)
    const arrival = arrivals.get(id)
    if (flow.outputs(id).length === 0) return arrival ?? []
    return ways.flatMap(({ target, after, anew }) => {
      if (target !== undefined) return []
      return anew ? after : arrival === undefined ? [] : arrival + after
    })
  })
}

/** `silence`: only ways without a word of the person. `reply`: only what follows one. `both`: from the start and from there. */
type Since = 'silence' | 'reply' | 'both'

interface WayOn {
  target?: string
  /** ms */
  after: number
  /** The clock begins anew: the person has written. */
  anew: boolean
}

function waysOn(flow: Flow, id: string, calledAt: Called, since: Since): WayOn[] {
  const { leavesAfter = {} } = flow.traits(id)
  const call = calledAt(id)
  const ways = exits(flow, id).flatMap(({ output, target }): WayOn[] => {
    const after = leavesAfter[output] ?? 0
    if (after === 'reply') return [{ target, after: 0, anew: true }]
    if (!call) return [{ target, after, anew: false }]
    const { lasts, lastsAfterReply } = call
    return [
      ...(lasts === undefined ? [] : [{ target, after: lasts, anew: false }]),
      ...(lastsAfterReply === undefined ? [] : [{ target, after: lastsAfterReply, anew: true }]),
    ]
  })
  return since === 'silence' ? ways.filter(({ anew }) => !anew) : ways
}

/**
 * By step: the longest time that has certainly gone by on some way to it. Steps are taken in components that can be walked
 * round, in the order of the ways; where a round without a reply takes time, there is no longest.
 */
function elapsed(flow: Flow, calledAt: Called, since: Since = 'both'): ReadonlyMap<string, number> {
  const arrivals = new Map<string, number>()
  const arrive = (id: string, at: number) => {
    if ((arrivals.get(id) ?? Number.NEGATIVE_INFINITY) < at) arrivals.set(id, at)
  }
  /** The ways on that the clock goes on with, to other steps. */
  const spent = new Map<string, { target: string; after: number }[]>()
  if (since !== 'reply') for (const { id } of flow.triggers) arrive(id, 0)
  // The clock begins anew wherever the person may have written, if a run can come there at all.
  const walked = new Set(flow.triggers.map(({ id }) => id))
  for (const id of walked) {
    const spends: { target: string; after: number }[] = []
    for (const { target, after, anew } of waysOn(flow, id, calledAt, since)) {
      if (target === undefined) continue
      walked.add(target)
      if (anew) arrive(target, after)
      else spends.push({ target, after })
    }
    spent.set(id, spends)
  }
  const spends = (id: string) => spent.get(id) ?? []
  for (const component of components(walked, (id) => spends(id).map(({ target }) => target))) {
    const within = new Set(component)
    const inner = component.flatMap((id) => spends(id).filter(({ target }) => within.has(target)))
    if (inner.length > 0) {
      const latest = Math.max(...component.map((id) => arrivals.get(id) ?? Number.NEGATIVE_INFINITY))
      const grows = latest >= 0 && inner.some(({ after }) => after > 0)
      if (latest >= 0) for (const id of component) arrive(id, grows ? Number.POSITIVE_INFINITY : latest)
    }
    for (const id of component) {
      const at = arrivals.get(id)
      if (at !== undefined)
        for (const { target, after } of spends(id)) if (!within.has(target)) arrive(target, at + after)
    }
  }
  return arrivals
}
