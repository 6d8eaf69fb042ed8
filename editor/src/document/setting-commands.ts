/** What people do to the settings of a step, by JSON pointer. Each is one entry of the history. */
import type { FlowNode, Json } from '@basta/nodes/contract.ts'
import type { Draft } from 'immer'
import { cardOf } from './cards.ts'
import type { FlowModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { putAt, valueAt } from './pointer.ts'
import { dropGoneOutputs } from './step-commands.ts'

/** Writes one setting; undefined removes it. Exits that are gone with it take their connections with them. */
export function setSetting(store: FlowStore, stepId: string, path: string, value: Json | undefined): void {
  store.edit((draft) => changeSettings(draft, stepId, (data) => putAt(data, path, value)), {
    did: { kind: 'edit', name: stepId },
    sameAs: `data:${stepId}:${path}`,
    touches: [stepId],
  })
}

/** An exit is named by the id of its option: another id takes the connection along. */
export function renameOption(store: FlowStore, stepId: string, path: string, id: string): void {
  store.edit(
    (draft) => {
      const node = draft.nodes[stepId]
      if (!node) return
      const before = outputsOf(node)
      putAt(node.data, path, id)
      const after = outputsOf(node)
      for (const edge of Object.values(draft.edges)) {
        const renamed = edge.source === stepId ? after[before.indexOf(edge.sourceHandle)] : undefined
        if (renamed) edge.sourceHandle = renamed
      }
    },
    { did: { kind: 'edit', name: stepId }, touches: [stepId] },
  )
}

/** One more entry of a list: a button, a message, a way. */
export function addItem(store: FlowStore, stepId: string, path: string, value: Json): void {
  editList(store, stepId, path, (list) => void list.push(value))
}

export function removeItem(store: FlowStore, stepId: string, path: string, index: number): void {
  const without = (at: number) => (at === index ? null : at > index ? at - 1 : at)
  editList(store, stepId, path, (list) => void list.splice(index, 1), without)
}

/** @param move one id for the steps of one drag: they are one entry */
export function moveItem(
  store: FlowStore,
  stepId: string,
  path: string,
  from: number,
  to: number,
  move?: string,
): void {
  const moved = (at: number) => {
    if (at === from) return to
    if (from < at && at <= to) return at - 1
    return to <= at && at < from ? at + 1 : at
  }
  const change = (list: Json[]) => list.splice(to, 0, ...list.splice(from, 1))
  editList(store, stepId, path, change, moved, move)
}

function editList(
  store: FlowStore,
  stepId: string,
  path: string,
  change: (list: Json[]) => void,
  place: (index: number) => number | null = (index) => index,
  sameAs?: string,
): void {
  store.edit(
    (draft) => {
      changeSettings(draft, stepId, (data) => {
        const list = valueAt(data, path)
        if (Array.isArray(list)) change(list)
        else {
          const made: Json[] = []
          change(made)
          putAt(data, path, made)
        }
      })
      moveOrigins(draft, `${stepId}${path}/`, place)
    },
    { did: { kind: 'edit', name: stepId }, sameAs, touches: [stepId] },
  )
}

/** What translations were made from is known by place, and entries of a list change theirs. */
function moveOrigins(draft: Draft<FlowModel>, prefix: string, place: (index: number) => number | null): void {
  const moved = Object.entries(draft.translatedFrom).flatMap(([key, origins]): [string, typeof origins][] => {
    if (!key.startsWith(prefix)) return [[key, origins]]
    const [index = '', ...rest] = key.slice(prefix.length).split('/')
    const at = place(Number(index))
    return at === null ? [] : [[prefix + [at, ...rest].join('/'), origins]]
  })
  const after = Object.fromEntries(moved)
  if (JSON.stringify(after) !== JSON.stringify(draft.translatedFrom)) draft.translatedFrom = after
}

function changeSettings(draft: Draft<FlowModel>, stepId: string, change: (data: FlowNode['data']) => void): void {
  const node = draft.nodes[stepId]
  if (!node) return
  const before = outputsOf(node)
  change(node.data)
  const after = new Set(outputsOf(node))
  if (before.some((id) => !after.has(id))) dropGoneOutputs(draft, stepId)
}

const outputsOf = ({ type, data }: FlowNode) =>
  cardOf(type)
    ?.outputs(data as never)
    .map(({ id }) => id) ?? []
