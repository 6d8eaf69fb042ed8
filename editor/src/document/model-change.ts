import type { FlowModel } from './flow-model.ts'

/**
 * A model, told to somebody who has another state of it: what was not touched in between is the same object in both, and is left
 * out. Copying 2,000 steps for each word that is typed would be felt.
 */
export interface ModelChange {
  /** Whole values, by key; null: gone. It outlives being written as JSON. */
  values: { [key: string]: unknown }
  /** Steps, connections, notes ... that are new or changed, by id; null: gone. */
  items: { [kind: string]: { [id: string]: unknown } }
}

const KINDS: ReadonlySet<string> = new Set(['nodes', 'edges', 'notes', 'frames', 'pinned', 'translatedFrom'])

type Items = { [id: string]: unknown }
const part = (model: FlowModel, key: string) => (model as unknown as Items)[key]

export function modelChange(before: FlowModel, after: FlowModel): ModelChange {
  const values: Items = {}
  const items: ModelChange['items'] = {}
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [part(before, key), part(after, key)]
    if (was === is) continue
    if (KINDS.has(key)) items[key] = itemsChange(was as Items, is as Items)
    else values[key] = is ?? null
  }
  return { values, items }
}

export function withModelChange(before: FlowModel, { values, items }: ModelChange): FlowModel {
  const after: Items = { ...before, ...values }
  for (const key of Object.keys(values)) if (after[key] === null) delete after[key]
  for (const [kind, changed] of Object.entries(items)) {
    const list: Items = { ...(part(before, kind) as Items), ...changed }
    for (const id of Object.keys(changed)) if (changed[id] === null) delete list[id]
    after[kind] = list
  }
  return after as unknown as FlowModel
}

/** How many steps, connections, notes ... a change names. */
export const sizeOf = ({ items }: ModelChange) =>
  Object.values(items).reduce((sum, changed) => sum + Object.keys(changed).length, 0)

function itemsChange(before: Items, after: Items): Items {
  const changed: Items = {}
  for (const id of Object.keys(after)) if (before[id] !== after[id]) changed[id] = after[id]
  for (const id of Object.keys(before)) if (!(id in after)) changed[id] = null
  return changed
}
