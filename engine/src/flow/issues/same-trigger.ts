import type { Fix, Issue, Label } from '@basta/nodes/contract.ts'
import { localise } from '@basta/nodes/text.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/**
 * Two triggers that the same message starts: the older flow wins, within a flow the upper trigger, and the other never
 * begins. Two words are a mistake; two flows for "any other message" may be meant.
 */
export const sameTrigger: Check = (flow, { published }) => {
  const elsewhere = new Map(published.flatMap((other) => wakesOf(other).map(({ key }) => [key, other.document.name])))
  const here = new Map<string, string>()
  return wakesOf(flow).flatMap(({ key, nodeId, word, path, more }): Issue[] => {
    const other = elsewhere.get(key)
    const isSecond = here.has(key) && here.get(key) !== nodeId
    if (!here.has(key)) here.set(key, nodeId)
    if (other === undefined && !isSecond) return []
    return [
      {
        code: 'flow.same-trigger',
        severity: path || isSecond ? 'error' : 'warning',
        nodeId,
        ...(path && { path }),
        message: isSecond ? twiceHere(word) : alsoIn(word, other ?? ''),
        ...(path && more ? removeWord(nodeId, path) : {}),
      },
    ]
  })
}

interface Wake {
  nodeId: string
  key: string
  word: Label
  path?: string
  /** The trigger has others besides this one. */
  more: boolean
}

function wakesOf(flow: Flow): Wake[] {
  return flow.triggers.flatMap(({ id }) => {
    const startsOn = flow.traits(id).startsOn ?? []
    const more = startsOn.length > 1
    return startsOn.map(({ key, word, path }) => {
      const inLanguage = (language: string) => localise(word, [language])
      const label = { en: inLanguage('en'), pt: inLanguage('pt'), es: inLanguage('es') }
      return { nodeId: id, key, word: label, ...(path && { path }), more }
    })
  })
}

function twiceHere(word: Label): Label {
  return {
    en: `Another start of this flow begins with "${word.en}" as well, so this one never would. Choose another.`,
    pt: `Outro início deste fluxo também começa com "${word.pt}", então este nunca começaria. Escolha outro.`,
    es: `Otro inicio de este flujo también empieza con "${word.es}", así que este nunca empezaría. Elija otro.`,
  }
}

function alsoIn(word: Label, name: string): Label {
  return {
    en: `The flow "${name}" begins with "${word.en}" as well, and only the older of the two would. Choose another.`,
    pt: `O fluxo "${name}" também começa com "${word.pt}", e só o mais antigo dos dois começaria. Escolha outro.`,
    es: `El flujo "${name}" también empieza con "${word.es}", y solo empezaría el más antiguo de los dos. Elija otro.`,
  }
}

function removeWord(nodeId: string, path: string): { fix?: Fix } {
  const label = { en: 'Remove it here', pt: 'Retirar daqui', es: 'Quitarla de aquí' }
  return { fix: { label, edits: [{ remove: { nodeId, path } }] } }
}
