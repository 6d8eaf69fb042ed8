import { loadFlow } from '@basta/engine/flow/load.ts'
import { registry } from '@basta/nodes/registry.ts'
import { expect, test } from 'vitest'
import { fromTypebot, isTypebot } from './from-typebot.ts'

const paragraph = (text: string, marks = {}) => ({ type: 'p', children: [{ text, ...marks }] })

const TYPEBOT = {
  version: '6',
  name: 'Bakery',
  events: [{ id: 'ev', type: 'start', outgoingEdgeId: 'e1', graphCoordinates: { x: 0, y: 0 } }],
  variables: [{ id: 'v1', name: 'Customer name' }],
  groups: [
    {
      id: 'g1',
      title: 'Hello',
      graphCoordinates: { x: 300.4, y: 0 },
      blocks: [
        { id: 'b1', type: 'text', content: { richText: [paragraph('Welcome!', { bold: true })] } },
        { id: 'b2', type: 'text', content: { richText: [paragraph('What is your name?')] } },
        { id: 'b3', type: 'text input', options: { variableId: 'v1' } },
        { id: 'b4', type: 'Google Sheets', options: {} },
        { id: 'b5', type: 'text', content: { richText: [paragraph('Nice to meet you, {{Customer name}}.')] } },
        { id: 'b6', type: 'text', content: { richText: [paragraph('Bread or cake?')] } },
        {
          id: 'b7',
          type: 'choice input',
          items: [
            { id: 'i1', content: 'Bread', outgoingEdgeId: 'e2' },
            { id: 'i2', content: 'Cake' },
          ],
          outgoingEdgeId: 'e3',
        },
      ],
    },
    {
      id: 'g2',
      title: 'Check',
      graphCoordinates: { x: 900, y: 0 },
      blocks: [
        {
          id: 'b8',
          type: 'Condition',
          items: [
            {
              id: 'c1',
              content: { comparisons: [{ variableId: 'v1', comparisonOperator: 'Is set' }] },
              outgoingEdgeId: 'e3',
            },
          ],
        },
      ],
    },
    { id: 'g3', title: 'Bye', blocks: [{ id: 'b9', type: 'text', content: { richText: [paragraph('Bye')] } }] },
  ],
  edges: [
    { id: 'e1', to: { groupId: 'g1' } },
    { id: 'e2', to: { groupId: 'g2' } },
    { id: 'e3', to: { groupId: 'g3' } },
  ],
}

test('messages, questions, options and conditions come along, and the rest is listed', () => {
  const { document, remarks } = fromTypebot(TYPEBOT)
  const loaded = loadFlow(document, registry)
  expect(loaded).toMatchObject({ ok: true })
  expect(document.nodes.map(({ id, type }) => [id, type])).toEqual([
    ['typebot_start', 'trigger'],
    ['b1', 'send-message'],
    ['b3', 'ask-question'],
    ['b5', 'send-message'],
    ['b7', 'ask-question'],
    ['b8', 'branch'],
    ['b9', 'send-message'],
  ])
  expect(document.nodes[1]?.data).toEqual({ messages: [{ type: 'text', body: '*Welcome!*' }] })
  expect(document.nodes[2]?.data).toMatchObject({ question: 'What is your name?', saveTo: 'Customer_name' })
  expect(document.nodes[3]?.data.messages).toMatchObject([
    { body: 'Nice to meet you, {{ contact.attributes.Customer_name }}.' },
  ])
  expect(
    document.edges.map(({ source, sourceHandle, target }) => `${source} ${sourceHandle} ${target}`).sort(),
  ).toEqual([
    'b1 next b3',
    'b3 answered b5',
    'b3 other b5',
    'b5 next b7',
    'b7 option:i1 b8',
    'b7 option:i2 b9',
    'b7 other b9',
    'b8 when:c1 b9',
    'typebot_start next b1',
  ])
  expect(remarks).toEqual([
    { kind: 'skipped', block: 'Google Sheets', group: 'Hello' },
    { kind: 'variables', names: ['Customer_name'] },
  ])
})

test('blocks that lead in a circle through what is left out do not hang', () => {
  const circle = {
    groups: [
      { id: 'g1', blocks: [{ id: 'a', type: 'Jump', options: { groupId: 'g2' } }] },
      { id: 'g2', blocks: [{ id: 'b', type: 'Code', outgoingEdgeId: 'e' }] },
    ],
    edges: [{ id: 'e', to: { groupId: 'g1' } }],
  }
  expect(fromTypebot(circle).document.nodes).toHaveLength(1)
})

test('only their files are taken for theirs', () => {
  expect(isTypebot(TYPEBOT)).toBe(true)
  expect([null, [], {}, { format: 'basta.flow/1', groups: [] }].map(isTypebot)).toEqual([false, false, false, false])
})
