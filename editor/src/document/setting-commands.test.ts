import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from './flow-store.ts'
import { addItem, moveItem, removeItem, renameOption, setSetting } from './setting-commands.ts'

const options = ['a', 'b', 'c'].map((id) => ({ id, title: { en: id, pt: `${id}-pt` } }))
const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    {
      ...{ id: 'ask', type: 'ask-question', position: { x: 0, y: 0 } },
      data: { question: 'Which?', answer: { kind: 'buttons', options } },
    },
    { id: 'end', type: 'end', position: { x: 0, y: 0 }, data: {} },
  ],
  edges: ['a', 'b'].map((id) => ({ id: `to-${id}`, source: 'ask', sourceHandle: `option:${id}`, target: 'end' })),
  layout: { translatedFrom: { 'ask/answer/options/0/title': { pt: 'old' }, 'ask/question': { pt: 'q' } } },
}
const PATH = '/answer/options'

function open() {
  const store = createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })
  return {
    store,
    ids: () => {
      const answer = store.getState().model.nodes.ask?.data.answer as { options: { id: string }[] } | undefined
      return answer?.options.map(({ id }) => id)
    },
    ways: () => Object.values(store.getState().model.edges).map(({ sourceHandle }) => sourceHandle),
    origins: () => store.getState().model.translatedFrom,
  }
}

test('options that are moved keep their connections, and what their translations were made from', () => {
  const { store, ids, ways, origins } = open()
  moveItem(store, 'ask', PATH, 0, 2)
  expect(ids()).toEqual(['b', 'c', 'a'])
  expect(ways()).toEqual(['option:a', 'option:b'])
  expect(origins()).toEqual({ 'ask/answer/options/2/title': { pt: 'old' }, 'ask/question': { pt: 'q' } })
})

test('all moves of one drag are one entry of the history', () => {
  const { store, ids } = open()
  moveItem(store, 'ask', PATH, 0, 1, 'drag-1')
  moveItem(store, 'ask', PATH, 1, 2, 'drag-1')
  expect(store.getState().history.entries).toHaveLength(1)
  store.undo()
  expect(ids()).toEqual(['a', 'b', 'c'])
  expect(store.document()).toEqual(DOCUMENT)
})

test('an option that is removed takes its connection along, and brings it back when that is undone', () => {
  const { store, ids, ways, origins } = open()
  removeItem(store, 'ask', PATH, 0)
  expect(ids()).toEqual(['b', 'c'])
  expect(ways()).toEqual(['option:b'])
  expect(origins()).toEqual({ 'ask/question': { pt: 'q' } })
  store.undo()
  expect(store.document()).toEqual(DOCUMENT)
})

test('an option with another id keeps its connection', () => {
  const { store, ways } = open()
  renameOption(store, 'ask', `${PATH}/0/id`, 'yes')
  expect(ways()).toEqual(['option:yes', 'option:b'])
})

test('a question that becomes one in own words loses the connections of its buttons, in the same entry', () => {
  const { store, ways } = open()
  setSetting(store, 'ask', '/answer', { kind: 'text' })
  expect(ways()).toEqual([])
  expect(store.getState().history.entries).toHaveLength(1)
})

test('an entry can be added to a list that is not there yet', () => {
  const { store } = open()
  addItem(store, 'end', '/things', 'one')
  expect(store.getState().model.nodes.end?.data).toEqual({ things: ['one'] })
})
