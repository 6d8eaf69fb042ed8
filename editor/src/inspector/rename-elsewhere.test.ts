import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { textHash } from '@basta/engine/flow/text-hash.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from '../document/flow-store.ts'
import { isTakenElsewhere, reversed, sharingFlows } from './rename-elsewhere.ts'
import { renameVariable } from './variables.ts'

const at = { position: { x: 0, y: 0 } }
const ask = (variable: string) => ({
  ...{ id: 'ask', type: 'ask-question', ...at },
  data: { question: 'Which?', answer: { kind: 'text' }, variable, saveTo: 'city' },
})
const say = (body: string | { [locale: string]: string }) => ({
  ...{ id: 'say', type: 'send-message', ...at },
  data: { messages: [{ type: 'text', body }] },
})
const call = (flowId: string) => ({ id: `to-${flowId}`, type: 'go-to-flow', ...at, data: { flowId } })
const flow = (id: string, ...nodes: FlowDocument['nodes']): FlowDocument => ({
  ...{ format: 'basta.flow/1', id, name: id.toUpperCase(), locale: 'en', nodes, edges: [] },
})

const OPEN = flow('open', ask('order'), call('a'))
const DRAFTS = [
  flow('a', call('b')),
  flow('b', say('{{ order }} and {{ order.id }}')),
  flow('caller', call('open'), say('Is it {{ order }}? {{ contact.attributes.city }}')),
  flow('stranger', say('{{ order }} in {{ contact.attributes.city }}')),
]

test('a value of the conversation is shared by flows that call each other, over any number of them', () => {
  expect(sharingFlows(OPEN, DRAFTS, 'order')).toEqual([
    { id: 'b', name: 'B', uses: 1 },
    { id: 'caller', name: 'CALLER', uses: 1 },
  ])
})

test('an attribute of the contact is shared by all flows', () => {
  expect(sharingFlows(OPEN, DRAFTS, 'contact.attributes.city').map(({ id }) => id)).toEqual(['caller', 'stranger'])
})

test('a name that one of them has already is taken', () => {
  expect(isTakenElsewhere(DRAFTS, ['b'], 'order')).toBe(true)
  expect(isTakenElsewhere(DRAFTS, ['b'], 'parcel')).toBe(false)
})

test('undoing and redoing tells what has to follow in the other flows, once each', () => {
  const store = createFlowStore({ document: structuredClone(OPEN), revision: 1 })
  const heard: unknown[] = []
  const end = store.watchElsewhere((elsewhere, isUndone) => heard.push(isUndone ? reversed(elsewhere) : elsewhere))
  renameVariable(store, 'order', 'parcel', ['b'])
  expect(heard).toEqual([])
  store.undo()
  store.redo()
  end()
  store.undo()
  expect(heard).toEqual([
    { name: 'parcel', to: 'order', flowIds: ['b'] },
    { name: 'order', to: 'parcel', flowIds: ['b'] },
  ])
})

test('a translation that was right stays so: its text has got the new name as well', () => {
  const body = { en: 'Your {{ order }}', pt: 'Seu {{ order }}' }
  const place = 'say/messages/0/body'
  const store = createFlowStore({
    document: {
      ...flow('t', ask('order'), say(body)),
      layout: { translatedFrom: { [place]: { pt: textHash(body.en) } } },
    },
    revision: 1,
  })
  renameVariable(store, 'order', 'parcel')
  expect(store.document().layout?.translatedFrom).toEqual({ [place]: { pt: textHash('Your {{ parcel }}') } })
})
