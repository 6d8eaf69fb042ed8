import type { Check } from './check.ts'
import { answersOptOut, wayOutFix, withoutWayOut } from './way-out.ts'

/** An offer that does not say how to get no more of them, in a flow that has no answer to an opt-out either. */
export const marketingWithoutWayOut: Check = (flow, context) => {
  if (answersOptOut(flow, context)) return []
  const offers = [...flow.nodes.keys()].filter((id) => {
    const { sends, asksOptIn } = flow.traits(id)
    return sends === 'marketing' && !asksOptIn
  })
  const found = withoutWayOut(flow, offers, context)
  const fix = found.length > 0 ? wayOutFix(flow) : {}
  return found.map((nodeId) => ({
    code: 'flow.marketing-without-way-out',
    severity: 'warning',
    nodeId,
    message: {
      en: 'This offer does not say how to stop offers. Write it into the text in every language, or add an Unsubscribe step.',
      pt: 'Esta oferta não diz como parar as ofertas. Escreva no texto, em todos os idiomas, ou acrescente um passo Descadastrar.',
      es: 'Esta oferta no dice cómo parar las ofertas. Escríbalo en el texto, en todos los idiomas, o añada un paso Dar de baja.',
    },
    ...fix,
  }))
}
