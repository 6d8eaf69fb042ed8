import type { FlowNode, Issue } from '@basta/nodes/contract.ts'
import { words } from '@basta/nodes/fold.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/** A label to tap that means something else as well: a stop word stops, and a keyword starts another flow. */
export const answerTaken: Check = (flow, { published, stopWords }) => {
  const stops = foldedOnce(stopWords)
  const starts = new Map(
    published.flatMap((other) =>
      other.triggers
        .flatMap(({ id }) => other.traits(id).startsOn ?? [])
        .filter(({ path }) => path !== undefined)
        .flatMap(({ word }) => versions(word).map((one) => [words(one), other.document.name] as const)),
    ),
  )
  return flow.document.nodes.flatMap((node) =>
    answersOf(flow, node).flatMap(({ path, labels }): Issue[] => {
      const stop = labels.find(({ folded }) => stops.has(folded))
      if (stop) return [meansStop(node.id, path, stop.label)]
      const start = labels.find(({ folded }) => starts.has(folded))
      return start ? [startsFlow(node.id, path, start.label, starts.get(start.folded) ?? '')] : []
    }),
  )
}

interface Answer {
  path: string
  labels: readonly { label: string; folded: string }[]
}

/** Folded once for as long as the step stays the same object. */
function answersOf(flow: Flow, node: FlowNode): readonly Answer[] {
  let answers = known.get(node)
  if (!answers) {
    answers = (flow.traits(node.id).answers ?? []).map(({ text, path }) => ({
      path,
      labels: versions(text).map((label) => ({ label, folded: words(label) })),
    }))
    known.set(node, answers)
  }
  return answers
}

const known = new WeakMap<FlowNode, readonly Answer[]>()

const versions = (text: string | { [locale: string]: string }) =>
  typeof text === 'string' ? [text] : Object.values(text)

/** The lexicon stays the same from check to check. */
function foldedOnce(stopWords: readonly string[]): ReadonlySet<string> {
  let set = folded.get(stopWords)
  if (!set) {
    set = new Set(stopWords.map(words))
    folded.set(stopWords, set)
  }
  return set
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

function meansStop(nodeId: string, path: string, label: string): Issue {
  return {
    code: 'flow.answer-stops',
    severity: 'warning',
    nodeId,
    path,
    message: {
      en: `Whoever taps "${label}" asks to stop all messages and gets none any more. Choose another label, unless that is meant.`,
      pt: `Quem toca em "${label}" pede para parar todas as mensagens e não recebe mais nenhuma. Escolha outro texto, a não ser que seja essa a intenção.`,
      es: `Quien toca "${label}" pide la baja de todos los mensajes y ya no recibe ninguno. Elija otro texto, salvo que sea lo que quiere.`,
    },
  }
}

function startsFlow(nodeId: string, path: string, label: string, name: string): Issue {
  return {
    code: 'flow.answer-is-trigger',
    severity: 'warning',
    nodeId,
    path,
    message: {
      en: `"${label}" also starts the flow "${name}"; while this question waits, it is only an answer. Choose another label.`,
      pt: `"${label}" também inicia o fluxo "${name}"; enquanto esta pergunta espera, é só uma resposta. Escolha outro texto.`,
      es: `"${label}" también inicia el flujo "${name}"; mientras esta pregunta espera, es solo una respuesta. Elija otro texto.`,
    },
  }
}
