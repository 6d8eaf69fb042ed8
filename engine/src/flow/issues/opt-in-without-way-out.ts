import type { Check } from './check.ts'
import { answersOptOut, wayOutFix, withoutWayOut } from './way-out.ts'

/**
 * R11: who asks people to agree to messages tells them how to stop. Either the words do, in every language, or a step that
 * stops can follow, or a flow answers an opt-out.
 */
export const optInWithoutWayOut: Check = (flow, context) => {
  if (answersOptOut(flow, context)) return []
  const word = context.stopWords[0] ?? 'STOP'
  const asking = [...flow.nodes.keys()].filter((id) => flow.traits(id).asksOptIn)
  const found = withoutWayOut(flow, asking, context)
  const fix = found.length > 0 ? wayOutFix(flow) : {}
  return found.map((nodeId) => ({
    code: 'flow.opt-in-without-way-out',
    severity: 'error',
    nodeId,
    message: {
      en: `It asks people to agree to messages and does not say how to stop them. Write it into the text in every language (such as "Reply ${word} to stop"), or add an Unsubscribe step.`,
      pt: `Pede que as pessoas aceitem mensagens e não diz como parar. Escreva no texto, em todos os idiomas (como "Responda PARAR para não receber"), ou acrescente um passo Descadastrar.`,
      es: `Pide que las personas acepten mensajes y no dice cómo pararlos. Escríbalo en el texto, en todos los idiomas (como "Responda BAJA para no recibir más"), o añada un paso Dar de baja.`,
    },
    ...fix,
  }))
}
