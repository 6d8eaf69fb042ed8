import type { Issue, Label } from '@basta/nodes/contract.ts'
import { addHere, beforeStop, stopFirst } from './before-stop.ts'
import type { Check } from './check.ts'

/**
 * A flow that begins when a person asks to stop, and does something else first or no stop at all. The interceptor has stopped
 * everything by then and confirms what the flow does not. So whoever hears the flow as well hears two messages after a stop,
 * where one is allowed (47 CFR 64.1200(a)(12)), and what the author wrote is not what was stopped.
 */
export const optOutWithoutStop: Check = (flow) =>
  flow.triggers
    .filter(({ id }) => flow.traits(id).starts === 'opt-out')
    .flatMap(({ id }): Issue[] => {
      const { says, unstopped } = beforeStop(flow, id)
      if (says !== undefined)
        return [
          {
            ...{ code: 'flow.opt-out-speaks-first', severity: 'error', nodeId: says, message: SPEAKS_FIRST },
            ...stopFirst(flow, id),
          },
        ]
      if (unstopped.length === 0) return []
      const told = { code: 'flow.opt-out-without-stop', severity: 'warning', nodeId: id, message: NO_STOP } as const
      return [{ ...told, ...addHere(flow, unstopped, 'opt-out') }]
    })

const SPEAKS_FIRST: Label = {
  en: 'This speaks to people who have just asked to stop, before any Unsubscribe step. Their messages are stopped all the same, but they get this one and the confirmation of Basta as well, and the law allows one. Put an Unsubscribe step before it, right after the start, and write what you want to say into its confirmation.',
  pt: 'Isto fala com quem acabou de pedir para parar, antes de qualquer passo Descadastrar. As mensagens param mesmo assim, mas a pessoa recebe esta e também a confirmação do Basta, e a lei permite uma só. Coloque um passo Descadastrar antes, logo depois do início, e escreva na confirmação dele o que quer dizer.',
  es: 'Esto habla con quien acaba de pedir la baja, antes de cualquier paso Dar de baja. Los mensajes se detienen de todos modos, pero la persona recibe este y además la confirmación de Basta, y la ley permite uno solo. Ponga antes un paso Dar de baja, justo después del inicio, y escriba en su confirmación lo que quiere decir.',
}

const NO_STOP: Label = {
  en: 'This begins when a person asks to stop, and not every way from it leads to an Unsubscribe step. Their messages are stopped all the same, and Basta confirms it in its own words. For your own words, the question why and the undo, put an Unsubscribe step after it.',
  pt: 'Isto começa quando a pessoa pede para parar, e nem todo caminho chega a um passo Descadastrar. As mensagens param mesmo assim, e o Basta confirma com as próprias palavras. Para usar as suas, perguntar o motivo e oferecer desfazer, coloque um passo Descadastrar depois.',
  es: 'Esto empieza cuando la persona pide la baja, y no todo camino llega a un paso Dar de baja. Los mensajes se detienen de todos modos, y Basta lo confirma con sus propias palabras. Para usar las de usted, preguntar por qué y ofrecer deshacer, ponga un paso Dar de baja después.',
}
