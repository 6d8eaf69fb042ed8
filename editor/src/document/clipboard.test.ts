import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { type Clip, clipOf, clipText, pasteClip, readClip } from './clipboard.ts'
import { createFlowStore } from './flow-store.ts'

const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'hi', type: 'send-message', name: 'Hello', position: { x: 400, y: 0 } },
      data: { messages: [{ type: 'text', body: { en: 'Hi {{ first }} {braces}', pt: 'Oi' } }] },
    },
    { id: 'wait', type: 'wait', position: { x: 800, y: 0 }, data: { durationMs: 1000 } },
  ],
  edges: [
    { id: 'a', source: 'start', sourceHandle: 'next', target: 'hi' },
    { id: 'b', source: 'hi', sourceHandle: 'next', target: 'wait' },
  ],
}
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })
const clip = (ids: string[]) => clipOf(open().getState().model, ids) as Clip

test('copied steps are words for people, and the steps again for an editor, wherever the text has been', () => {
  const copied = clip(['hi', 'wait'])
  const text = clipText(copied, 'en', 'en')
  expect(text.split('\n').slice(0, 2)).toEqual(['Hello: Hi {{ first }} {braces}', 'Wait'])
  expect(readClip(text)).toEqual(copied)
  expect(readClip(`> Ana wrote {yesterday}:\n${text}\nregards`)).toEqual(copied)
})

test('pasted steps have new ids, keep the connections among them, and a name tells that they are copies', () => {
  const store = open()
  const ids = pasteClip(store, clip(['hi', 'wait']), { x: 500, y: 900 }, 'en', '(copy)')
  expect(ids).toEqual(['send-message-1', 'wait-1'])
  const { nodes, edges } = store.document()
  expect(nodes.map(({ id, name }) => [id, name])).toEqual([
    ['start', undefined],
    ['hi', 'Hello'],
    ['wait', undefined],
    ['send-message-1', 'Hello (copy)'],
    ['wait-1', undefined],
  ])
  expect(edges.at(-1)).toMatchObject({ source: 'send-message-1', sourceHandle: 'next', target: 'wait-1' })
  expect(store.getState().history.entries).toHaveLength(1)
})

test('a whole flow can be pasted; steps of kinds that this editor does not know are kept', () => {
  const text = JSON.stringify({
    ...DOCUMENT,
    nodes: [{ id: 'x', type: 'teleport', position: { x: 0, y: 0 }, data: {} }],
    edges: [],
  })
  expect(readClip(text)).toMatchObject({ nodes: [{ type: 'teleport' }] })
})

test.each([
  ['hello', 'nothing'],
  ['{"a": 1}', 'nothing'],
  ['{"format":"basta.steps/1","nodes":[', 'nothing'],
  ['{"format":"basta.steps/1","nodes":[}', 'damaged'],
  ['{"format":"basta.steps/1","nodes":[{}],"edges":[]}', 'damaged'],
  ['{"format":"basta.steps/1","nodes":"many","edges":[]}', 'damaged'],
  [
    '{"format":"basta.steps/1","nodes":[{"id":"a","type":"branch","position":{"x":0,"y":0},"data":{}}],"edges":[]}',
    'damaged',
  ],
  [
    '{"format":"basta.steps/1","nodes":[{"id":"a","type":"wait","position":{"x":"far","y":0},"data":{}}],"edges":[]}',
    'damaged',
  ],
])('what is no steps is told apart from steps that were damaged: %s', (text, problem) => {
  expect(readClip(text)).toBe(problem)
})
