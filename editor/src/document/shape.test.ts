import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from './flow-store.ts'
import { setSetting } from './setting-commands.ts'
import { shapeOf } from './shape.ts'
import { addStep, moveSteps } from './step-commands.ts'
import { readingOrder } from './walk.ts'

const question = (id: string, y: number): FlowDocument['nodes'][number] => ({
  ...{ id, type: 'ask-question', position: { x: 0, y } },
  data: { question: 'Hello?', answer: { kind: 'text' } },
})
const open = () =>
  createFlowStore({
    revision: 1,
    document: {
      ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en', edges: [] },
      nodes: [question('a', 0), question('b', 800)],
    },
  })

test('typing a letter leaves the shape of the flow the same object, and what was worked out from it', () => {
  const store = open()
  const before = store.getState().model
  setSetting(store, 'a', '/question', 'Hello!')
  const after = store.getState().model
  expect(after.nodes).not.toBe(before.nodes)
  expect(shapeOf(after.nodes)).toBe(shapeOf(before.nodes))
  expect(readingOrder(after)).toBe(readingOrder(before))
  store.undo()
  expect(shapeOf(store.getState().model.nodes)).toBe(shapeOf(before.nodes))
})

test.each<[string, (store: ReturnType<typeof open>) => void]>([
  ['a step that grows', (store) => setSetting(store, 'a', '/question', 'Hello '.repeat(40))],
  ['a step that is moved', (store) => moveSteps(store, [{ id: 'a', position: { x: 800, y: 0 } }])],
  ['a new step', (store) => addStep(store, { type: 'end', position: { x: 800, y: 0 } })],
])('%s is another shape', (_, change) => {
  const store = open()
  const before = shapeOf(store.getState().model.nodes)
  change(store)
  const { nodes } = store.getState().model
  expect(shapeOf(nodes)).not.toBe(before)
  expect(Object.keys(shapeOf(nodes))).toEqual(Object.keys(nodes))
})
