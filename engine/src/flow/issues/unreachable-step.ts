import { entries, reachable } from '../graph.ts'
import type { Check } from './check.ts'

/** A step that no trigger leads to. */
export const unreachableStep: Check = (flow) => {
  const reached = reachable(flow, entries(flow))
  return flow.document.nodes
    .filter(({ id }) => !reached.has(id) && flow.definition(id).group !== 'start')
    .map(({ id }) => ({
      code: 'flow.unreachable-step',
      severity: 'warning',
      nodeId: id,
      message: {
        en: 'No path leads here. Connect it to a step before it, or remove it.',
        pt: 'Nenhum caminho leva até aqui. Conecte a um passo anterior ou retire.',
        es: 'Ningún camino lleva hasta aquí. Conéctelo con un paso anterior o quítelo.',
      },
      fix: {
        label: { en: 'Remove this step', pt: 'Retirar este passo', es: 'Quitar este paso' },
        edits: [{ delete: id }],
      },
    }))
}
