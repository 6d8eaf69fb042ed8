import { loadFlow } from '@basta/engine/flow/load.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { registry } from '@basta/nodes/registry.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from './flow-store.ts'
import { inlineFlow } from './inline-flow.ts'
import { callInstead, planSubFlow, type SubFlowPlan, subFlowDocument } from './sub-flow.ts'

const say = (id: string, x: number, body: string) => ({
  ...{ id, type: 'send-message', position: { x, y: 0 } },
  data: { messages: [{ type: 'text', body }] },
})
const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'ask', type: 'ask-question', position: { x: 400, y: 0 } },
      data: { question: 'Who, {{ contact.name }}?', answer: { kind: 'text' }, variable: 'who', retries: 1 },
    },
    say('hi', 800, 'Hi {{ who }}'),
    say('bye', 1200, 'Bye'),
  ],
  edges: [
    { id: '1', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: '2', source: 'ask', sourceHandle: 'answered', target: 'hi' },
    { id: '3', source: 'ask', sourceHandle: 'other', target: 'hi' },
    { id: '4', source: 'hi', sourceHandle: 'next', target: 'bye' },
  ],
}
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })

test('steps become a flow that loads, one step calls it in their place, and undo brings them back', () => {
  const store = open()
  const plan = planSubFlow(store.getState().model, ['hi', 'ask']) as SubFlowPlan
  expect(plan).toEqual({
    ids: ['ask', 'hi'],
    entry: 'ask',
    next: 'bye',
    reads: ['contact.name', 'who'],
    writes: ['who'],
  })
  const made = subFlowDocument(store.getState().model, plan, 'f-2', 'Greeting')
  expect(loadFlow(made, registry)).toMatchObject({ ok: true })
  const callId = callInstead(store, plan, 'f-2', 'Greeting')
  const { nodes, edges } = store.document()
  expect(nodes.map(({ id }) => id)).toEqual(['start', 'bye', callId])
  expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual([`start ${callId}`, `${callId} bye`])
  store.undo()
  expect(store.document()).toEqual(DOCUMENT)
})

test('a step that calls a flow becomes its steps again: where that flow ended, this one goes on; undo calls it again', () => {
  const store = open()
  const before = store.getState().model
  const plan = planSubFlow(before, ['hi', 'ask']) as SubFlowPlan
  const made = subFlowDocument(before, plan, 'f-2', 'Greeting')
  const callId = callInstead(store, plan, 'f-2', 'Greeting')
  const calling = store.document()
  expect(inlineFlow(store, callId, made)).toEqual(['ask', 'hi'])
  const { nodes, edges } = store.document()
  expect(nodes.map(({ id, data }) => [id, data])).toEqual(
    expect.arrayContaining(DOCUMENT.nodes.map(({ id, data }) => [id, data])),
  )
  const ways = (all: typeof edges) =>
    all.map(({ source, sourceHandle, target }) => `${source}.${sourceHandle} ${target}`).sort()
  // A way that led nowhere in the called flow ended it, and so led on.
  expect(ways(edges)).toEqual(ways(DOCUMENT.edges))
  expect(loadFlow(store.document(), registry)).toMatchObject({ ok: true })
  store.undo()
  expect(store.document()).toEqual(calling)
})

test('a flow without a step, or in another language, does not take the place of its call', () => {
  const store = open()
  const empty: FlowDocument = { ...DOCUMENT, nodes: DOCUMENT.nodes.slice(0, 1), edges: [] }
  expect(inlineFlow(store, 'hi', empty)).toBe('empty')
  expect(inlineFlow(store, 'hi', { ...DOCUMENT, locale: 'pt' })).toBe('other-language')
  expect(store.document()).toEqual(DOCUMENT)
})

test('steps of the called flow whose ids are taken here get new ones', () => {
  const store = open()
  expect(inlineFlow(store, 'hi', { ...DOCUMENT, id: 'g' })).toEqual([
    'ask-question-1',
    'send-message-1',
    'send-message-2',
  ])
  expect(loadFlow(store.document(), registry)).toMatchObject({ ok: true })
})

test.each([
  [['start', 'ask'], 'start'],
  [['ask', 'bye'], 'many-in'],
] as const)('%j cannot, and the reason is told: %s', (ids, problem) => {
  expect(planSubFlow(open().getState().model, ids)).toBe(problem)
})
