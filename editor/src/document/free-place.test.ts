import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { describe, expect, test } from 'vitest'
import { cardSize, optionMiddle } from './card-size.ts'
import { createFlowStore } from './flow-store.ts'
import { boxOf, overlaps, placeAfter, ROW_GAP } from './placing.ts'
import { addStep } from './step-commands.ts'

const options = ['a', 'b', 'c'].map((id) => ({ id, title: id }))
const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'pt-BR' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'ask', type: 'ask-question', position: { x: 400, y: 0 } },
      data: { question: 'Qual?', answer: { kind: 'buttons', options } },
    },
    { id: 'far', type: 'wait', position: { x: 1600, y: 320 }, data: { durationMs: 60_000 } },
  ],
  edges: [
    { id: 'e', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: 'long', source: 'ask', sourceHandle: 'option:c', target: 'far' },
  ],
}
const open = (change: Partial<FlowDocument> = {}) =>
  createFlowStore({ document: structuredClone({ ...DOCUMENT, ...change }), revision: 1 })

describe('a new step', () => {
  test('behind each option in turn stands apart from all others, by the space that tidying up leaves', () => {
    const store = open()
    for (const option of ['a', 'b'])
      addStep(store, {
        type: 'ask-question',
        position: placeAfter(store.getState().model, 'ask', `option:${option}`),
        after: { stepId: 'ask', output: `option:${option}` },
      })
    for (let i = 0; i < 5; i++) addStep(store, { type: 'send-message', position: { x: 410, y: 5 } })
    const boxes = Object.values(store.getState().model.nodes).map(boxOf)
    const tooNear = boxes.flatMap((box, at) =>
      boxes.slice(at + 1).flatMap((other) => (overlaps(box, other, ROW_GAP) ? [`${box.id} ${other.id}`] : [])),
    )
    expect(tooNear).toEqual([])
  })

  test('lies on no connection', () => {
    const store = open()
    // In the middle of the long way, where no step is.
    const id = addStep(store, { type: 'wait', position: { x: 1000, y: 140 } })
    const { nodes } = store.getState().model
    const { [id]: added, ask, far } = nodes
    if (!added || !ask || !far) throw new Error('Something is gone')
    const [box, from, to] = [boxOf(added), boxOf(ask), boxOf(far)]
    const begin = from.y + optionMiddle(cardSize(ask), 2)
    // The connection turns down in the middle between both, and runs level before and behind.
    const turn = (from.x + from.width + to.x) / 2
    const down = { id: '', x: turn, y: begin, width: 0, height: to.y + 20 - begin }
    const behind = { id: '', x: turn, y: to.y + 20, width: to.x - turn, height: 0 }
    expect([down, behind].filter((part) => overlaps(box, part))).toEqual([])
    expect(Math.abs(box.x - 1000) + Math.abs(box.y - 140)).toBeLessThan(700)
  })

  test('is written in the languages of the flow only, also in those that nothing is written in yet', () => {
    const textIn = (change: Partial<FlowDocument>) => {
      const store = open(change)
      const id = addStep(store, { type: 'send-message', position: { x: 0, y: 600 } })
      const { data } = store.getState().model.nodes[id] as unknown as {
        data: { messages: [{ body: object | string }] }
      }
      return data.messages[0].body
    }
    expect(Object.keys(textIn({}))).toEqual(['pt-BR'])
    expect(Object.keys(textIn({ locale: 'pt', layout: { languages: ['pt', 'es'] } }))).toEqual(['pt', 'es'])
    expect(textIn({ locale: 'de' })).toBe('Hello! How can we help you?')
  })
})
