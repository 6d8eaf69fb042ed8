/** What people do to a flow as a whole. */
import { oneLine } from '@basta/engine/flow/one-line.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { cardSize } from './card-size.ts'
import { openModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { newId } from './new-id.ts'

export function renameFlow(store: FlowStore, name: string): void {
  store.edit(
    (draft) => {
      draft.name = oneLine(name)
    },
    { did: { kind: 'flow' }, sameAs: 'flow:name' },
  )
}

/** The flow becomes what another document says, its id excepted: an earlier version, a template, a file. What is the same stays. */
export function replaceFlow(store: FlowStore, document: FlowDocument): void {
  const { id } = store.getState().model
  const target = openModel({ ...document, id })
  store.edit((draft) => become(draft as Things, target as unknown as Things, 2), { did: { kind: 'restore' } })
}

type Things = { [key: string]: unknown }

/** @param depth how many levels of keys are compared one by one */
function become(draft: Things, target: Things, depth: number): void {
  for (const key of Object.keys(draft)) if (!(key in target)) delete draft[key]
  for (const [key, value] of Object.entries(target)) {
    const now = draft[key]
    if (depth > 1 && isThings(now) && isThings(value)) become(now, value, depth - 1)
    else if (JSON.stringify(now) !== JSON.stringify(value)) draft[key] = value
  }
}

const isThings = (value: unknown): value is Things =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NOTE = { width: 240, height: 160 }

/** A note with this text, below a step where there is one. */
export function keepAsNote(store: FlowStore, text: string, nearStep: string): void {
  const { nodes, notes } = store.getState().model
  const id = newId('note', notes)
  const step = nodes[nearStep]
  const position = step ? { x: step.position.x, y: step.position.y + cardSize(step).height + 40 } : { x: 0, y: 0 }
  store.edit(
    (draft) => {
      draft.notes[id] = { id, text: text.slice(0, MAX_NOTE_CHARS), position, ...NOTE }
    },
    { did: { kind: 'note' }, touches: [id] },
  )
}
/** As the schema of a flow has it. */
const MAX_NOTE_CHARS = 4096
