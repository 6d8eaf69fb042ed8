import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from '../document/flow-store.ts'
import { settleNames, tagsOf, unknownNames, variablesHere } from './pasted-names.ts'

const at = { position: { x: 0, y: 0 } }
const say = (id: string, body: string) => ({
  ...{ id, type: 'send-message', ...at },
  data: { messages: [{ type: 'text', body }] },
})
const ask = {
  id: 'ask',
  type: 'ask-question',
  ...at,
  data: { question: 'Who?', answer: { kind: 'text' }, variable: 'who' },
}
const branch = {
  ...{ id: 'vip', type: 'branch', ...at },
  data: { branches: [{ id: 'a', name: 'VIP', when: { check: 'tag', tag: 'vip', has: true } }] },
}
const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    ask,
    say('one', 'Hi {{ first }}, {{ contact.name }}'),
    say('two', '{{ first }} in {{ contact.attributes.city }}'),
    branch,
  ],
  edges: [
    { id: 'e1', source: 'one', sourceHandle: 'next', target: 'two' },
    { id: 'e2', source: 'two', sourceHandle: 'next', target: 'vip' },
  ],
}
const PASTED = ['one', 'two', 'vip']
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })
const elsewhere: FlowDocument = {
  ...DOCUMENT,
  id: 'g',
  nodes: [{ id: 'tag', type: 'tag', ...at, data: { add: ['client'] } }],
  edges: [],
}

test('names that nothing here sets are found: variables, attributes, tags', () => {
  expect(unknownNames(open().getState().model, PASTED, [elsewhere])).toEqual([
    { what: 'variable', name: 'first' },
    { what: 'variable', name: 'contact.attributes.city' },
    { what: 'tag', name: 'vip' },
  ])
})

test('a name is mapped to what there is, in the pasted steps only, and all in one entry of the history', () => {
  const store = open()
  const { model } = store.getState()
  expect(variablesHere(model, 'first').map(({ name }) => name)).toContain('who')
  expect(tagsOf(model, [elsewhere])).toEqual(['client'])
  settleNames(store, PASTED, [
    { what: 'variable', name: 'first', choice: { use: 'who' } },
    { what: 'tag', name: 'vip', choice: { use: 'client' } },
  ])
  const { nodes } = store.getState().model
  expect(JSON.stringify(nodes.one)).toContain('Hi {{ who }}')
  expect(JSON.stringify(nodes.two)).toContain('{{ who }} in')
  expect(JSON.stringify(nodes.vip)).toContain('client')
  store.undo()
  expect(store.document()).toEqual(DOCUMENT)
})

test('a name is created on the way to the first step that uses it, and is known from then on', () => {
  const store = open()
  settleNames(
    store,
    PASTED,
    unknownNames(store.getState().model, PASTED, []).map((name) => ({ ...name, choice: 'create' })),
  )
  const { model } = store.getState()
  const steps = Object.values(model.nodes).filter(({ id }) => !DOCUMENT.nodes.some((node) => node.id === id))
  expect(steps.map(({ type, data }) => [type, data.variable ?? data.saveTo ?? data.add])).toEqual([
    ['ask-question', 'first'],
    ['ask-question', 'city'],
    ['tag', ['vip']],
  ])
  expect(Object.values(model.edges).map(({ source, target }) => `${source} ${target}`)).toEqual([
    'one ask-question-2',
    'two tag-1',
    'ask-question-1 one',
    'ask-question-2 two',
    'tag-1 vip',
  ])
  expect(unknownNames(model, PASTED, [])).toEqual([])
})
