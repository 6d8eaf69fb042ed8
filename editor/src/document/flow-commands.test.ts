import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { renameFlow, replaceFlow } from './flow-commands.ts'
import { createFlowStore } from './flow-store.ts'

const flow = (id: string, body: string, more: Partial<FlowDocument> = {}): FlowDocument => ({
  ...{ format: 'basta.flow/1', id, name: 'Hello', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'hi', type: 'send-message', position: { x: 400, y: 0 } },
      data: { messages: [{ type: 'text', body }] },
    },
  ],
  edges: [{ id: 'a', source: 'start', sourceHandle: 'next', target: 'hi' }],
  ...more,
})

test('an earlier version becomes the draft as one entry of the history, under the id of the flow', () => {
  const store = createFlowStore({ document: flow('mine', 'New'), revision: 3 })
  const before = store.document()
  replaceFlow(store, flow('other', 'Old', { name: 'Good day', tests: [{ name: 'says hi', steps: [] }] }))
  expect(store.document()).toEqual(flow('mine', 'Old', { name: 'Good day', tests: [{ name: 'says hi', steps: [] }] }))
  store.undo()
  expect(store.document()).toEqual(before)
})

test('what is the same in both is not touched', () => {
  const store = createFlowStore({ document: flow('mine', 'New'), revision: 3 })
  const { start } = store.getState().model.nodes
  replaceFlow(store, flow('mine', 'Old'))
  expect(store.getState().model.nodes.start).toBe(start)
  expect(
    store
      .getState()
      .history.entries.at(-1)
      ?.patches.map(({ path }) => path.join('/')),
  ).toEqual(['nodes/hi'])
})

test('a name keeps to one line, whatever is pasted', () => {
  const store = createFlowStore({ document: flow('mine', 'New'), revision: 3 })
  renameFlow(store, 'Meu\tfluxo\u0000 novo')
  expect(store.getState().model.name).toBe('Meu fluxo  novo')
})
