import type { Edit, Issue } from '@basta/nodes/contract.ts'
import { incoming, successors } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/** A flow without a trigger, or none of whose triggers leads anywhere, or whose triggers are all off. */
export const neverStarts: Check = (flow) => {
  if (flow.triggers.some(({ id }) => successors(flow, id).length > 0)) return []
  const starts = flow.document.nodes.filter(({ id }) => flow.definition(id).group === 'start')
  if (starts.length === 0) return [NO_TRIGGER]
  if (flow.triggers.length === 0)
    return starts.map(({ id }) => ({
      code: 'flow.never-starts',
      severity: 'error',
      nodeId: id,
      message: {
        en: 'This start is off, and so is every other, so the flow never begins. Switch one on.',
        pt: 'Este início está desligado, como todos os outros, então o fluxo nunca começa. Ligue um deles.',
        es: 'Este inicio está apagado, como todos los demás, así que el flujo nunca empieza. Enciende uno.',
      },
    }))
  return flow.triggers.map(({ id }) => ({
    code: 'flow.never-starts',
    severity: 'error',
    nodeId: id,
    message: {
      en: 'No step follows the start, so the flow does nothing. Connect it to the first step.',
      pt: 'Nenhum passo segue o início, então o fluxo não faz nada. Conecte ao primeiro passo.',
      es: 'Ningún paso sigue al inicio, así que el flujo no hace nada. Conéctelo con el primer paso.',
    },
    ...fixOf(flow, id),
  }))
}

const NO_TRIGGER: Issue = {
  code: 'flow.no-trigger',
  severity: 'error',
  message: {
    en: 'The flow has no trigger, so it can never begin. Add a step from the group "Start".',
    pt: 'O fluxo não tem início, então nunca pode começar. Acrescente um passo do grupo "Início".',
    es: 'El flujo no tiene inicio, así que nunca puede empezar. Añada un paso del grupo "Inicio".',
  },
}

/** Certain when there is one step only that nothing leads to. */
function fixOf(flow: Flow, source: string) {
  const led = incoming(flow)
  const firsts = [...flow.nodes.keys()].filter((id) => !led.has(id) && flow.definition(id).group !== 'start')
  const [target, ...others] = firsts
  const [output] = flow.outputs(source)
  if (target === undefined || output === undefined || others.length > 0) return {}
  const edits: Edit[] = [{ connect: { source, sourceHandle: output.id, target } }]
  const label = {
    en: 'Connect it to the first step',
    pt: 'Conectar ao primeiro passo',
    es: 'Conectar con el primer paso',
  }
  return { fix: { label, edits } }
}
