import { localise } from '@basta/nodes/text.ts'
import { successors } from '../graph.ts'
import type { Check } from './check.ts'
import { endHere } from './end-here.ts'

/** A step that goes on through some of its outputs, but not through this one. */
export const missingEdge: Check = (flow) =>
  [...flow.nodes.keys()].flatMap((id) => {
    const loose = flow.outputs(id).filter((output) => !output.optional && !flow.edge(id, output.id))
    if (loose.length === 0 || successors(flow, id).length === 0) return []
    return loose.map((output) => {
      const name = (language: string) => localise(output.label, [language]) || output.id
      return {
        code: 'flow.missing-edge',
        severity: 'warning' as const,
        nodeId: id,
        message: {
          en: `Option "${name('en')}" leads nowhere, so the conversation ends there. Connect it.`,
          pt: `A opção "${name('pt')}" não leva a lugar nenhum, então a conversa termina ali. Conecte.`,
          es: `La opción "${name('es')}" no lleva a ninguna parte, así que la conversación termina ahí. Conéctela.`,
        },
        ...endHere(flow, id, [output]),
      }
    })
  })
