import type { Label } from '@basta/nodes/contract.ts'
import type { Way } from '../extra-steps.ts'
import type { Flow } from '../load.ts'
import { addHere, waysFrom } from './before-stop.ts'
import type { Check } from './check.ts'

/**
 * A flow that begins when a person asks for messages again, and ends without a word. What was stopped is allowed again by then;
 * who wrote the word that a confirmation promised hears nothing, and writes it again.
 */
export const optInWithoutAnswer: Check = (flow) =>
  flow.triggers
    .filter(({ id }) => flow.traits(id).starts === 'opt-in')
    .flatMap(({ id }) => {
      const ways = unanswered(flow, id)
      if (ways.length === 0) return []
      const told = { code: 'flow.opt-in-without-answer', severity: 'warning', nodeId: id, message: NO_ANSWER } as const
      return [{ ...told, ...addHere(flow, ways, 'opt-in') }]
    })

/** The ways of this step on which somebody who asks for messages again leaves the flow and has heard nothing. */
export function unansweredWays(flow: Flow, nodeId: string): Way[] {
  return flow.triggers
    .filter(({ id }) => flow.traits(id).starts === 'opt-in')
    .flatMap(({ id }) => unanswered(flow, id))
    .filter(({ source, target }) => source === nodeId && !target)
}

const unanswered = (flow: Flow, triggerId: string): Way[] =>
  waysFrom(flow, triggerId, ({ sends, waits, calls, optsIn, stops }) =>
    sends || waits || optsIn || stops || calls !== undefined ? 'done' : 'go on',
  ).loose

const NO_ANSWER: Label = {
  en: 'This begins when a person asks for messages again, and not every way from it says a word. Their messages are allowed again all the same, but they hear nothing, although the confirmation of the stop promised that the word works. Put a Resubscribe step after it: it welcomes them back.',
  pt: 'Isto começa quando a pessoa pede mensagens de novo, e nem todo caminho diz algo. As mensagens voltam mesmo assim, mas a pessoa não ouve nada, embora a confirmação da parada tenha prometido que a palavra funciona. Coloque um passo Recadastrar depois: ele dá as boas-vindas.',
  es: 'Esto empieza cuando la persona pide mensajes de nuevo, y no todo camino le dice algo. Los mensajes vuelven de todos modos, pero la persona no recibe respuesta, aunque la confirmación de la baja le prometió que la palabra funciona. Ponga después un paso Volver a suscribir: le da la bienvenida.',
}
