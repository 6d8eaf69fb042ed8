import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from './flow-store.ts'
import { replacements, replaceTexts, searchFlow } from './search.ts'

const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['order'] } },
    {
      ...{ id: 'ask_size', type: 'ask-question', name: 'Size', position: { x: 400, y: 0 } },
      data: {
        question: { en: 'Which order?', pt: 'Qual é a opção?' },
        answer: { kind: 'buttons', options: [{ id: 'order', title: 'My order' }] },
        variable: 'order',
        retries: 1,
      },
    },
    { id: 'end', type: 'end', position: { x: 800, y: 0 }, data: {} },
  ],
  edges: [{ id: 'a', source: 'start', sourceHandle: 'next', target: 'ask_size' }],
  layout: { notes: [{ id: 'note', text: 'Ask Ána', position: { x: 0, y: 400 }, width: 100, height: 100 }] },
}
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })

test.each([
  ['OPCAO', ['ask_size']],
  ['size', ['ask_size']],
  ['order', ['start', 'ask_size']],
  ['ana', ['note']],
  ['fazer uma pergunta', ['ask_size']],
  ['nowhere', []],
  ['  ', []],
])('%j is found in names, texts of every language, kinds, ids and notes', (query, ids) => {
  expect(searchFlow(open().getState().model, query)).toEqual(ids)
})

test('replacing changes the words for people and none of the names for the engine, in one entry', () => {
  const store = open()
  const changes = replacements(store.getState().model, 'order', 'parcel')
  expect(changes.map(({ stepId, before, after }) => [stepId, before, after])).toEqual([
    ['start', 'order', 'parcel'],
    ['ask_size', 'Which order?', 'Which parcel?'],
    ['ask_size', 'My order', 'My parcel'],
  ])
  replaceTexts(store, changes)
  expect(store.document().nodes[1]?.data).toMatchObject({
    question: { en: 'Which parcel?' },
    answer: { options: [{ id: 'order', title: 'My parcel' }] },
    variable: 'order',
  })
  expect(store.getState().history.entries).toHaveLength(1)
})
