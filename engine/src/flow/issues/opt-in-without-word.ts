import { successors } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/**
 * R15: messages come again only because the person asks for them. A step that opts in, reached from a start without a question
 * between, would take any word for that, unless the start is the wish to come back itself. The runtime refuses it, too.
 */
export const optInWithoutWord: Check = (flow) => {
  const starts = flow.triggers.filter(({ id }) => flow.traits(id).starts !== 'opt-in').map(({ id }) => id)
  return [...unasked(flow, starts)]
    .filter((id) => optsInAlways(flow, id))
    .map((nodeId) => ({
      code: 'flow.opt-in-without-word',
      severity: 'error',
      nodeId,
      message: {
        en: 'It would give messages back to people who have not asked for them. Put a question before it, or begin with "A person asks to come back".',
        pt: 'Devolveria mensagens a quem não pediu. Ponha uma pergunta antes, ou comece com "A pessoa pede para voltar".',
        es: 'Devolvería mensajes a quien no los ha pedido. Pon una pregunta antes, o empieza con "Una persona pide volver".',
      },
    }))
}

const optsInAlways = (flow: Flow, id: string) => {
  const { optsIn } = flow.traits(id)
  return optsIn !== undefined && optsIn.output === undefined
}

/** What is reached before anything waits for the person. */
function unasked(flow: Flow, starts: readonly string[]): ReadonlySet<string> {
  const found = new Set(starts)
  for (const id of found) if (!flow.traits(id).waits) for (const next of successors(flow, id)) found.add(next)
  return found
}
