import { optsInAlways, reachable, successors } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/**
 * R15: messages come again only because the person asks for them. A step that opts in, reached from a start without a question
 * between, would take any word for that, unless the start is the wish to come back itself. The runtime refuses it, too.
 */
export const optInWithoutWord: Check = (flow) => {
  const starts = flow.triggers.filter(({ id }) => flow.traits(id).starts !== 'opt-in').map(({ id }) => id)
  return [...reachable(flow, starts, unasked)]
    .filter((id) => optsInAlways(flow, id))
    .map((nodeId) => ({
      code: 'flow.opt-in-without-word',
      severity: 'error',
      nodeId,
      message: {
        en: 'It would give messages back to people who have not asked for them. Put a question before it, or begin with "A person asks to come back".',
        pt: 'Devolveria mensagens a quem não pediu. Ponha uma pergunta antes, ou comece com "A pessoa pede para voltar".',
        es: 'Devolvería mensajes a quien no los ha pedido. Ponga una pregunta antes, o empiece con "Una persona pide volver".',
      },
    }))
}

/** Where a run gets without waiting for the person. */
const unasked = (flow: Flow, id: string) => (flow.traits(id).waits ? [] : successors(flow, id))
