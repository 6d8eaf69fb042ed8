import type { Edit, Fix } from '@basta/nodes/contract.ts'
import { entries, exits, incoming, successors } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/** A flow that waits before it has said anything: the person who has just written hears nothing. */
export const startsWithWait: Check = (flow) => {
  // What a run walks through before it says, waits or hands over.
  const silent = new Set(entries(flow))
  for (const id of silent) if (isSilent(flow, id)) for (const next of successors(flow, id)) silent.add(next)
  return [...silent]
    .filter((id) => {
      const { waits, sends, stops } = flow.traits(id)
      return waits && !sends && !stops
    })
    .map((id) => ({
      code: 'flow.starts-with-wait',
      severity: 'warning',
      nodeId: id,
      message: {
        en: 'The flow waits here before it has said anything, and the person hears nothing. Send a message first.',
        pt: 'O fluxo espera aqui antes de dizer algo, e a pessoa não recebe nada. Envie primeiro uma mensagem.',
        es: 'El flujo espera aquí antes de decir algo, y la persona no recibe nada. Envíe primero un mensaje.',
      },
      ...leftOut(flow, id),
    }))
}

function isSilent(flow: Flow, id: string): boolean {
  const { sends, waits, stops, calls } = flow.traits(id)
  return !sends && !waits && !stops && calls === undefined
}

/** A wait with one way on can be taken out. */
function leftOut(flow: Flow, id: string): { fix?: Fix } {
  const [way, ...others] = exits(flow, id)
  const target = way?.target
  if (target === undefined || target === id || others.length > 0) return {}
  const around = (incoming(flow).get(id) ?? []).map(
    ({ source, sourceHandle }): Edit => ({ connect: { source, sourceHandle, target } }),
  )
  const label = { en: 'Take the wait out', pt: 'Tirar a espera', es: 'Quitar la espera' }
  return { fix: { label, edits: [...around, { delete: id }] } }
}
