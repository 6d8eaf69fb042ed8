/** Finds words in everything that a flow says and is called: names, texts in all languages, variables, ids, notes. */
import type { FlowNode, Json } from '@basta/nodes/contract.ts'
import { fold } from '@basta/nodes/fold.ts'
import { cardOf } from './cards.ts'
import type { FlowModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { stepFace } from './step-face.ts'
import { readingOrder } from './walk.ts'

const folded = new WeakMap<object, string>()

/** @returns ids of the steps and notes that hold all the words, in reading order */
export function searchFlow(model: FlowModel, query: string): string[] {
  const wanted = fold(query)
  if (wanted === '') return []
  const hits = readingOrder(model).filter((id) => {
    const node = model.nodes[id]
    return node !== undefined && textOf(node).includes(wanted)
  })
  const notes = Object.values(model.notes).filter((note) => foldedOnce(note, () => note.text).includes(wanted))
  return [...hits, ...notes.map(({ id }) => id)]
}

const textOf = (node: FlowNode) =>
  foldedOnce(node, () => {
    const { card } = stepFace(node)
    const kind = [card, cardOf(node.type)].flatMap((one) => (one ? Object.values(one.label) : []))
    return [node.name, node.id, ...kind, ...stringsIn(node.data)].join('\n')
  })

function foldedOnce(item: object, text: () => string): string {
  const known = folded.get(item)
  if (known !== undefined) return known
  const made = fold(text())
  folded.set(item, made)
  return made
}

function stringsIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

export interface Replacement {
  stepId: string
  /** Inside the step's data. */
  path: readonly (string | number)[]
  before: string
  after: string
}

/** Texts that people read are written in words: what replacing would change. Ids, names of variables and settings stay. */
export function replacements(model: FlowModel, query: string, by: string): Replacement[] {
  if (query === '') return []
  const found: Replacement[] = []
  const look = (stepId: string, value: Json, path: readonly (string | number)[]) => {
    if (typeof value === 'string') {
      const after = value.replaceAll(query, by)
      if (after !== value) found.push({ stepId, path, before: value, after })
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && NO_TEXTS.has(key)) continue
      look(stepId, inner, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  for (const id of readingOrder(model)) look(id, model.nodes[id]?.data ?? {}, [])
  return found
}

/** Keys whose strings are names for the engine, not words for people. */
const NO_TEXTS = new Set([
  ...[
    'id',
    'type',
    'kind',
    'on',
    'of',
    'is',
    'as',
    'check',
    'variable',
    'saveTo',
    'attribute',
    'flowId',
    'scope',
    'topic',
  ],
  ...['media', 'link', 'url', 'purpose', 'pattern', 'payload', 'template', 'language', 'unit', 'at', 'timeZone'],
])

export function replaceTexts(store: FlowStore, changes: readonly Replacement[]): void {
  store.edit(
    (draft) => {
      for (const { stepId, path, after } of changes) {
        const last = path.at(-1)
        let inner: unknown = draft.nodes[stepId]?.data
        for (const key of path.slice(0, -1)) inner = (inner as { [key: string]: unknown } | undefined)?.[key]
        if (inner && last !== undefined) (inner as { [key: string]: Json })[last] = after
      }
    },
    { did: { kind: 'replace', count: changes.length }, touches: [...new Set(changes.map(({ stepId }) => stepId))] },
  )
}
