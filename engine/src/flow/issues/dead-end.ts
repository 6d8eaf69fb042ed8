import { exits } from '../graph.ts'
import type { Check } from './check.ts'
import { endHere } from './end-here.ts'

/** A step that nothing follows, although something could: the conversation ends there. */
export const deadEnd: Check = (flow) =>
  [...flow.nodes.keys()].flatMap((id) => {
    const loose = flow.outputs(id).filter(({ optional }) => !optional)
    if (loose.length === 0 || exits(flow, id).some(({ target }) => target)) return []
    return {
      code: 'flow.dead-end',
      severity: 'warning',
      nodeId: id,
      message: {
        en: 'Nothing follows this step, so the conversation ends here. Connect it if something should.',
        pt: 'Nada segue este passo, então a conversa termina aqui. Conecte se algo deve vir depois.',
        es: 'Nada sigue a este paso, así que la conversación termina aquí. Conéctelo si algo debe seguir.',
      },
      ...endHere(flow, id, loose),
    }
  })
