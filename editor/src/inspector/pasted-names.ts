/** Variables and tags that pasted steps use and that nothing here sets, and what is to become of them. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowNode } from '@basta/nodes/contract.ts'
import { CARD_WIDTH } from '../document/card-size.ts'
import type { FlowModel } from '../document/flow-model.ts'
import type { FlowStore } from '../document/flow-store.ts'
import { newId } from '../document/new-id.ts'
import { COLUMN_GAP } from '../document/placing.ts'
import { putAt } from '../document/pointer.ts'
import { readingOrder } from '../document/walk.ts'
import { settingsWith, templatesOf } from './schemas.ts'
import { isKnownVariable, renamedIn, usesOf, type Variable, variablesIn, variablesOf } from './variables.ts'

export interface UnknownName {
  what: 'variable' | 'tag'
  name: string
}

export type ChosenName = UnknownName & { choice: NameChoice }

/** Another name, or that it is to be made. What has no choice stays as it is. */
export type NameChoice = { use: string } | 'create'

const READING = new Set(['value-path'])
const TAG = new Set(['tag'])

export function unknownNames(
  model: FlowModel,
  pasted: readonly string[],
  drafts: readonly FlowDocument[],
): UnknownName[] {
  const variables = [model, ...drafts].flatMap(({ nodes }) => variablesOf(byId(nodes)))
  const tags = new Set(tagsOf(model, drafts))
  const steps = pasted.flatMap((id) => model.nodes[id] ?? [])
  const used = steps.flatMap((node) => [
    ...templatesOf(node).flatMap(({ text }) => variablesIn(text)),
    ...settingsWith(READING, node).map(({ value }) => String(value)),
  ])
  const asked = steps.flatMap((node) => settingsWith(TAG, node).map(({ value }) => String(value)))
  return [
    ...unique(used)
      .filter((name) => name !== '' && name !== 'lastText' && !isKnownVariable(name, variables))
      .map((name): UnknownName => ({ what: 'variable', name })),
    ...unique(asked)
      .filter((name) => name !== '' && !tags.has(name))
      .map((name): UnknownName => ({ what: 'tag', name })),
  ]
}

/** Tags that some flow puts on people. */
export const tagsOf = ({ nodes }: FlowModel, drafts: readonly FlowDocument[]) =>
  unique(
    [...Object.values(nodes), ...drafts.flatMap((draft) => draft.nodes)].flatMap(({ type, data }) =>
      type === 'tag' && Array.isArray(data.add) ? data.add.map(String) : [],
    ),
  ).sort()

/** What an unknown variable can be mapped to. */
export const variablesHere = (model: FlowModel, name: string): readonly Variable[] =>
  variablesOf(model.nodes).filter((variable) => variable.name !== name)

/**
 * Maps and creates, as one entry of the history. A variable is created by a question before the first pasted step that uses it,
 * a tag by a step that puts it on: on every way to that step.
 */
export function settleNames(
  store: FlowStore,
  pasted: readonly string[],
  choices: readonly ChosenName[],
  sameAs?: string,
): void {
  const { model } = store.getState()
  const added: string[] = []
  store.edit(
    (draft) => {
      for (const { what, name, choice } of choices) {
        if (choice === 'create') {
          const first = readingOrder(model).find((id) => pasted.includes(id) && uses(model, id, what, name))
          const step = creating(what, name, draft.nodes, draft.nodes[first ?? pasted[0] ?? '']?.position)
          draft.nodes[step.id] = step
          added.push(step.id)
          for (const edge of Object.values(draft.edges)) if (edge.target === first) edge.target = step.id
          const edgeId = newId(`${step.id}-way`, draft.edges)
          if (first)
            draft.edges[edgeId] = {
              ...{ id: edgeId, source: step.id, target: first },
              sourceHandle: what === 'tag' ? 'next' : 'answered',
            }
          continue
        }
        for (const id of pasted) {
          const [node, before] = [draft.nodes[id], model.nodes[id]]
          if (!node || !before) continue
          if (what === 'tag') {
            for (const { path, value } of settingsWith(TAG, before))
              if (value === name) putAt(node.data, path, choice.use)
            continue
          }
          for (const { path, text } of templatesOf(node)) {
            const now = renamedIn(text, name, choice.use)
            if (now !== text) putAt(node.data, path, now)
          }
          for (const { path, value } of settingsWith(READING, before))
            if (value === name) putAt(node.data, path, choice.use)
        }
      }
    },
    { did: { kind: 'replace', count: choices.length }, sameAs, touches: [...pasted, ...added] },
  )
}

function uses(model: FlowModel, id: string, what: UnknownName['what'], name: string): boolean {
  const node = model.nodes[id]
  if (!node) return false
  if (what === 'tag') return settingsWith(TAG, node).some(({ value }) => value === name)
  return usesOf({ nodes: { [id]: node } }, name).length > 0
}

function creating(
  what: UnknownName['what'],
  name: string,
  nodes: FlowModel['nodes'],
  before: FlowNode['position'] = { x: 0, y: 0 },
): FlowNode {
  const type = what === 'tag' ? 'tag' : 'ask-question'
  const position = { x: before.x - CARD_WIDTH - COLUMN_GAP, y: before.y }
  const attribute = /^contact\.attributes\.(\w+)/.exec(name)?.[1]
  const kept: FlowNode['data'] =
    attribute === undefined ? { variable: name.split('.')[0] as string } : { saveTo: attribute }
  const data: FlowNode['data'] =
    what === 'tag'
      ? { add: [name] }
      : { question: `${attribute ?? name}?`, answer: { kind: 'text' }, retries: 2, ...kept }
  return { id: newId(type, nodes), type, position, data }
}

function byId(nodes: FlowModel['nodes'] | readonly FlowNode[]): FlowModel['nodes'] {
  return Array.isArray(nodes) ? Object.fromEntries(nodes.map((node) => [node.id, node])) : (nodes as FlowModel['nodes'])
}

const unique = (names: readonly string[]) => [...new Set(names)]
