import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { templateVariables } from '@basta/nodes/text.ts'
import { describe, expect, test } from 'vitest'
import { createFlowStore } from '../document/flow-store.ts'
import {
  isKnownVariable,
  meantVariable,
  reachOf,
  renamedIn,
  renameVariable,
  usesOf,
  variablesIn,
  variablesOf,
} from './variables.ts'

const at = { position: { x: 0, y: 0 } }
const say = (id: string, body: string) => ({
  ...{ id, type: 'send-message', ...at },
  data: { messages: [{ type: 'text', body }] },
})
const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', ...at, data: { on: 'fallback' } },
    {
      ...{ id: 'ask', type: 'ask-question', ...at },
      data: { question: 'Which order?', answer: { kind: 'number' }, variable: 'order', saveTo: 'last_order' },
    },
    say('thanks', 'Order {{ order }}, my order is your order: {{ order | plus: order_fee }}'),
    say('sorry', 'No order, {{ contact.name }}'),
    {
      ...{ id: 'big', type: 'branch', ...at },
      data: {
        branches: [{ id: 'a', name: '', when: { check: 'number', of: 'order', is: 'gt', value: 5 } }],
      },
    },
    { id: 'end', type: 'end', ...at, data: {} },
  ],
  edges: [
    ['start', 'next', 'ask'],
    ['ask', 'answered', 'thanks'],
    ['ask', 'other', 'sorry'],
    ['thanks', 'next', 'big'],
    ['thanks', 'next2', 'end'],
    ['sorry', 'next', 'end'],
  ].map(([source = '', sourceHandle = '', target = ''], index) => ({ id: `e${index}`, source, sourceHandle, target })),
}
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })
const known = () => variablesOf(open().getState().model.nodes)

describe('variables in a text', () => {
  test.each([
    'Hi {{ contact.name }}',
    '{{ order_id | plus: fee | append: "contact.phone" }} and {{contact.attributes.city}}',
    '{% if vip and contact.locale == "pt" %}{{ a.b.c }}{% else %}x{% endif %} order {{ unsubscribe_url }}',
    "{{ name | default: 'there' }} {{ 5 }}",
    'No { variable } here',
  ])('are those that Liquid itself reads: %s', (text) => {
    expect(variablesIn(text).sort()).toEqual(templateVariables(text).sort())
  })

  test('are renamed where they are variables, and nowhere else', () => {
    expect(renamedIn('order {{ order }} {{ order.id }} {{ my_order }} {{ x | default: "order" }}', 'order', 'nr')).toBe(
      'order {{ nr }} {{ nr.id }} {{ my_order }} {{ x | default: "order" }}',
    )
  })
})

test('a flow knows what its steps keep, and what everybody has', () => {
  expect(known()).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ name: 'order', kind: 'number', where: 'conversation' }),
      expect.objectContaining({ name: 'contact.attributes.last_order', where: 'contact' }),
      expect.objectContaining({ name: 'business.name' }),
    ]),
  )
  expect(['order', 'order.id', 'contact.name'].every((name) => isKnownVariable(name, known()))).toBe(true)
  expect(isKnownVariable('ordr', known())).toBe(false)
  expect(meantVariable('ordr', known())).toBe('order')
})

test('where a variable is used lists what sets it and what reads it', () => {
  const uses = usesOf(open().getState().model, 'order').map(({ stepId, path, does }) => `${does} ${stepId}${path}`)
  expect(uses).toEqual(['write ask/variable', 'read thanks/messages/0/body', 'read big/branches/0/when/of'])
})

test('renaming a variable changes every use in one entry of the history', () => {
  const store = open()
  renameVariable(store, 'order', 'number')
  const { nodes } = store.getState().model
  expect(nodes.ask?.data.variable).toBe('number')
  expect(nodes.thanks?.data.messages).toMatchObject([
    { body: 'Order {{ number }}, my order is your order: {{ number | plus: order_fee }}' },
  ])
  expect(nodes.big?.data.branches).toMatchObject([{ when: { of: 'number' } }])
  expect(store.getState().history.entries).toHaveLength(1)
  store.undo()
  expect(store.document()).toEqual(DOCUMENT)
})

test('renaming what is kept with the contact changes texts by its whole name', () => {
  const store = open()
  renameVariable(store, 'contact.attributes.last_order', 'recent')
  expect(store.getState().model.nodes.ask?.data.saveTo).toBe('recent')
})

test.each([
  ['thanks', 'always'],
  ['sorry', 'never'],
  ['ask', 'never'],
  ['end', 'perhaps'],
])('a step knows whether a variable is set on the way to it: %s %s', (stepId, expected) => {
  const { model } = open().getState()
  const order = variablesOf(model.nodes).find(({ name }) => name === 'order')
  expect(order && reachOf(model, stepId)(order)).toBe(expected)
})
