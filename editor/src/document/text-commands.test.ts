import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { textHash } from '@basta/engine/flow/text-hash.ts'
import type { Json, Text } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import { createFlowStore } from './flow-store.ts'
import { flowLanguages, keepTranslation, setText } from './text-commands.ts'

const HELLO: Text = { en: 'Hello', pt: 'Olá' }

function open(text: Json = HELLO) {
  const document: FlowDocument = {
    ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en', edges: [] },
    nodes: [
      { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'opt-out' } },
      { id: 'hi', type: 'send-message', position: { x: 0, y: 0 }, data: { messages: [{ type: 'text', body: text }] } },
      { id: 'stop', type: 'unsubscribe', position: { x: 0, y: 0 }, data: {} },
    ],
  }
  const store = createFlowStore({ document, revision: 1 })
  const place = { stepId: 'hi', path: '/messages/0/body' }
  const model = () => store.getState().model
  return {
    store,
    place,
    write: (language: string, text: string) => setText(store, { ...place, language, text }),
    body: () => (model().nodes.hi?.data.messages as { body: Text }[] | undefined)?.[0]?.body,
    from: () => model().translatedFrom['hi/messages/0/body'],
    confirm: (language: string, text: string) =>
      setText(store, { stepId: 'stop', path: '/confirmation', language, text, hasBuiltIn: true, isOptional: true }),
    confirmation: () => model().nodes.stop?.data.confirmation,
    model,
  }
}

describe('writing a text', () => {
  test('in the language of the flow keeps a plain text plain; another language makes room for both', () => {
    const { write, body } = open('Hello')
    write('en', 'Hi')
    expect(body()).toBe('Hi')
    write('es', 'Hola')
    expect(body()).toEqual({ en: 'Hi', es: 'Hola' })
    write('es', '')
    expect(body()).toEqual({ en: 'Hi' })
  })

  test('is one entry of the history for each language', () => {
    const { write, store, body } = open()
    for (const text of ['O', 'Oi']) write('pt', text)
    for (const text of ['H', 'Hi']) write('en', text)
    expect(store.getState().history.entries).toHaveLength(2)
    store.undo()
    expect(body()).toEqual({ en: 'Hello', pt: 'Oi' })
    store.undo()
    expect(body()).toEqual(HELLO)
    expect(store.getState().model.translatedFrom).toEqual({})
  })

  test('keeps of a run of typing the first and the last text only', () => {
    const { write, store } = open()
    for (let length = 1; length <= 200; length++) write('en', 'x'.repeat(length))
    const [entry] = store.getState().history.entries
    expect(JSON.stringify(entry?.patches).length).toBeLessThan(2000)
  })
})

describe('a translation', () => {
  test('is stale when its original has changed since, and no more when that is as before', () => {
    const { write, from } = open()
    write('en', 'Good day')
    expect(from()).toEqual({ pt: textHash('Hello') })
    write('en', 'Hello')
    expect(from()).toEqual({ pt: textHash('Hello') })
  })

  test('that is written again, or found to be still right, is made from the original as it is now', () => {
    const { write, from, place, store } = open()
    write('en', 'Good day')
    write('pt', 'Bom dia')
    expect(from()).toEqual({ pt: textHash('Good day') })
    write('en', 'Good night')
    keepTranslation(store, place, 'pt')
    expect(from()).toEqual({ pt: textHash('Good night') })
  })
})

describe('a built-in text', () => {
  test.each(['en', 'es'])('that is said in own words in one language (%s) stays built-in in the others', (language) => {
    const { confirm, confirmation, model } = open()
    confirm(language, 'Bye.')
    expect(confirmation()).toEqual({ [language]: 'Bye.' })
    expect(model().translatedFrom).toEqual({})
  })

  test('comes back when the own words are deleted', () => {
    const { confirm, confirmation, model } = open()
    confirm('en', 'Bye.')
    confirm('es', 'Adiós.')
    confirm('en', '')
    expect(confirmation()).toEqual({ es: 'Adiós.' })
    confirm('es', '')
    expect(confirmation()).toBeUndefined()
    expect(model().translatedFrom).toEqual({})
  })
})

test('the languages of a flow are its own and those of its texts, nothing else that looks like one', () => {
  expect(flowLanguages(open({ en: 'a', 'pt-BR': 'b' }).model())).toEqual(['en', 'pt-BR'])
})
