import { incoming } from '../graph.ts'
import type { Check } from './check.ts'

/** A step that is off. A surprise where nobody can go around it, else only worth knowing. */
export const stepOff: Check = (flow) => {
  const off = flow.document.nodes.filter((node) => node.off)
  if (off.length === 0) return []
  const led = incoming(flow)
  return off.map(({ id }) => {
    const [output] = flow.outputs(id)
    const next = output && flow.edge(id, output.id)?.target
    const isOnlyWay = led.has(id) && (next === undefined || led.get(next)?.every(({ source }) => source === id))
    return {
      code: 'flow.step-off',
      severity: isOnlyWay ? 'warning' : 'advice',
      nodeId: id,
      message:
        isOnlyWay && next === undefined
          ? {
              en: 'This step is off and nothing follows it, so the conversation ends here. Switch it on or connect it.',
              pt: 'Este passo está desligado e nada o segue, então a conversa termina aqui. Ligue ou conecte.',
              es: 'Este paso está apagado y nada le sigue, así que la conversación termina aquí. Enciéndalo o conéctalo.',
            }
          : isOnlyWay
            ? {
                en: 'This step is off and stands on the only way, so everybody skips it. Switch it on or remove it.',
                pt: 'Este passo está desligado e fica no único caminho, então todos o pulam. Ligue ou retire.',
                es: 'Este paso está apagado y está en el único camino, así que todos lo saltan. Enciéndalo o quítelo.',
              }
            : {
                en: 'This step is off. Switch it on or remove it.',
                pt: 'Este passo está desligado. Ligue ou retire.',
                es: 'Este paso está apagado. Enciéndalo o quítelo.',
              },
    }
  })
}
