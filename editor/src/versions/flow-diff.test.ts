import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { describe, expect, test } from 'vitest'
import { flowDiff, isSameForPeople } from './flow-diff.ts'
import { wordDiff } from './word-diff.ts'

const BEFORE: FlowDocument = {
  format: 'basta.flow/1',
  id: 'hello',
  name: 'Hello',
  locale: 'en',
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['hi', 'hello'] } },
    {
      id: 'ask',
      type: 'ask-question',
      position: { x: 300, y: 0 },
      data: {
        question: { en: 'Shall we write to you?', pt: 'Podemos escrever?' },
        answer: {
          kind: 'buttons',
          options: [
            { id: 'yes', title: 'Yes' },
            { id: 'no', title: 'No' },
          ],
        },
        retries: 2,
      },
    },
    { id: 'end', type: 'end', position: { x: 600, y: 0 }, data: {} },
  ],
  edges: [
    { id: 'a', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: 'b', source: 'ask', sourceHandle: 'option:yes', target: 'end' },
  ],
}

function changed(change: (document: FlowDocument) => void) {
  const after = structuredClone(BEFORE)
  change(after)
  return flowDiff(BEFORE, after)
}
const step = (document: FlowDocument, index: number) => document.nodes[index] as FlowDocument['nodes'][number]
const data = (document: FlowDocument, index: number) => step(document, index).data as { [key: string]: never }

test('two equal flows have no difference, whatever their connections are called', () => {
  const diff = changed(({ edges }) => {
    for (const edge of edges) edge.id = `new-${edge.id}`
  })
  expect(diff).toEqual({ steps: [], flow: [] })
})

test('a renamed step is renamed, not removed and added', () => {
  const { steps } = changed((document) => {
    step(document, 1).name = 'Permission'
  })
  expect(steps).toEqual([
    expect.objectContaining({ id: 'ask', changes: [{ kind: 'renamed', before: '', after: 'Permission' }] }),
  ])
})

test('a text is compared by language', () => {
  const { steps } = changed((document) => {
    data(document, 1).question = { en: 'May we write to you?', pt: 'Podemos escrever?', es: '¿Podemos?' } as never
  })
  expect(steps[0]?.changes).toEqual([
    {
      ...{ kind: 'text', path: ['question'], locale: 'en' },
      ...{ before: 'Shall we write to you?', after: 'May we write to you?' },
    },
    { kind: 'text', path: ['question'], locale: 'es', before: '', after: '¿Podemos?' },
  ])
})

test('keywords are told as those that came and those that went', () => {
  const { steps } = changed((document) => {
    data(document, 0).keywords = ['hello', 'good day'] as never
  })
  expect(steps[0]?.changes).toEqual([{ kind: 'words', path: ['keywords'], added: ['good day'], removed: ['hi'] }])
})

test('options are matched by id: one is renamed, one is gone, one is new', () => {
  const { steps } = changed((document) => {
    data(document, 1).answer = {
      kind: 'buttons',
      options: [
        { id: 'no', title: 'Never' },
        { id: 'later', title: 'Later' },
      ],
    } as never
  })
  expect(steps[0]?.changes).toEqual([
    { kind: 'value', path: ['answer', 'options', 0, 'title'], before: 'No', after: 'Never' },
    { kind: 'item', change: 'added', path: ['answer', 'options', 1], item: { id: 'later', title: 'Later' } },
    { kind: 'item', change: 'removed', path: ['answer', 'options', -1], item: { id: 'yes', title: 'Yes' } },
  ])
})

test('options in another order are told as such', () => {
  const { steps } = changed((document) => {
    ;(data(document, 1).answer as unknown as { options: unknown[] }).options.reverse()
  })
  expect(steps[0]?.changes).toEqual([{ kind: 'reordered', path: ['answer', 'options'] }])
})

test('a connection that leads elsewhere, nowhere, or begins, belongs to the step that it leaves', () => {
  const { steps } = changed((document) => {
    document.edges = [
      { id: 'a', source: 'start', sourceHandle: 'next', target: 'end' },
      { id: 'c', source: 'ask', sourceHandle: 'option:no', target: 'end' },
    ]
  })
  expect(steps.map(({ id, changes }) => [id, changes])).toEqual([
    ['start', [{ kind: 'connection', output: 'next', before: 'ask', after: 'end' }]],
    [
      'ask',
      [
        { kind: 'connection', output: 'option:yes', before: 'end', after: null },
        { kind: 'connection', output: 'option:no', before: null, after: 'end' },
      ],
    ],
  ])
})

test('a step that is new, one that is gone, one that is switched off, and one that was only moved', () => {
  const diff = changed((document) => {
    document.nodes.pop()
    document.edges.pop()
    document.nodes.push({ id: 'bye', type: 'end', position: { x: 900, y: 0 }, data: {} })
    step(document, 0).position = { x: 10, y: 0 }
    step(document, 1).off = true
  })
  expect(diff.steps.map(({ id, kind }) => [id, kind])).toEqual([
    ['start', 'moved'],
    ['ask', 'changed'],
    ['bye', 'added'],
    ['end', 'removed'],
  ])
  expect(isSameForPeople(diff)).toBe(false)
})

test('moving steps and writing notes changes nothing for people', () => {
  const diff = changed((document) => {
    step(document, 0).position = { x: 10, y: 0 }
    document.layout = { notes: [{ id: 'n', text: 'Ask Ana', position: { x: 0, y: 0 }, width: 1, height: 1 }] }
    document.tests = [{ name: 'says hi', steps: [] }]
  })
  expect(diff.flow).toEqual([{ kind: 'test', change: 'added', name: 'says hi' }, { kind: 'remarks' }])
  expect(isSameForPeople(diff)).toBe(true)
})

describe('the difference of two texts', () => {
  const shown = (before: string, after: string) =>
    wordDiff(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
      .join('')

  test('is told by words', () => {
    expect(shown('We write to you on Monday.', 'We write to you on Friday!')).toBe(
      'We write to you on [-Monday.][+Friday!]',
    )
    expect(shown('Hello {{ name }}', 'Hello dear {{ name }}')).toBe('Hello [+dear ]{{ name }}')
    expect(shown('', 'Hello')).toBe('[+Hello]')
    expect(shown('To {{ business.name }} now', 'To our shop now')).toBe('To [-{{ business.name }}][+our shop] now')
    expect(shown('one two three four', 'five six three four')).toBe('[-one two][+five six] three four')
  })

  test('of two unlike texts of any length is found at once', () => {
    const long = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(' ')
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
