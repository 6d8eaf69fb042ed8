import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from '../document/flow-store.ts'
import { outlineRows } from './outline-rows.ts'
import { reorder } from './reorder.ts'

const wait = (id: string, x: number) => ({ id, type: 'wait', position: { x, y: 0 }, data: { durationMs: 1000 } })
const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'ask', type: 'ask-question', position: { x: 400, y: 0 } },
      data: {
        question: 'Which?',
        answer: { kind: 'buttons', options: ['a', 'b'].map((id) => ({ id, title: id })) },
        retries: 1,
      },
    },
    wait('one', 800),
    wait('two', 1200),
    wait('alone', 1600),
  ],
  edges: [
    { id: '1', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: '2', source: 'ask', sourceHandle: 'option:a', target: 'one' },
    { id: '3', source: 'one', sourceHandle: 'next', target: 'two' },
    { id: '4', source: 'two', sourceHandle: 'next', target: 'ask' },
    { id: '5', source: 'ask', sourceHandle: 'option:b', target: 'one' },
  ],
}
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })
const lines = (closed: string[] = []) =>
  outlineRows(open().getState().model, new Set(closed)).map(({ kind, key, level }) => `${level} ${kind} ${key}`)

test('has every step once, its options, where they lead, and what leads nowhere', () => {
  expect(lines()).toEqual([
    '1 step start',
    '1 step ask',
    '2 option ask/option:a',
    '3 step one',
    '3 step two',
    '3 link two/next',
    '2 link ask/option:b',
    '2 loose ask/other',
    '1 step alone',
  ])
})

test('closes at a step or an option', () => {
  expect(lines(['ask'])).toEqual(['1 step start', '1 step ask', '1 step alone'])
  expect(lines(['ask/option:a']).slice(2, 4)).toEqual(['2 option ask/option:a', '2 option ask/option:b'])
})

test('reorders options, whose connections follow, and steps along their chain', () => {
  const store = open()
  expect(reorder(store, { stepId: 'ask', output: 'option:b' }, -1)).toBe(true)
  expect(store.document().nodes[1]?.data).toMatchObject({ answer: { options: [{ id: 'b' }, { id: 'a' }] } })
  expect(reorder(store, { stepId: 'ask', output: 'option:b' }, -1)).toBe(false)
  expect(reorder(store, { stepId: 'two', output: null }, -1)).toBe(true)
  const ways = store.document().edges.map(({ source, sourceHandle, target }) => `${source}.${sourceHandle} ${target}`)
  expect(ways).toEqual(['start.next ask', 'ask.option:a two', 'two.next one', 'one.next ask', 'ask.option:b two'])
  expect(reorder(store, { stepId: 'start', output: null }, 1)).toBe(false)
})
