import type { Edit } from '@basta/nodes/contract.ts'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { draw } from './testing/draw.ts'

const document = draw(
  {
    start: ['start', { on: 'message' }],
    ask: ['ask', { text: { en: 'Name?', 'a/b~c': '?' }, list: ['a', 'b', 'c'] }],
    bye: ['end'],
  },
  ['start > ask.answer > bye'],
)
const after = (...edits: Edit[]) => applyEdits(document, edits)
const dataAfter = (edit: Edit) => after(edit).nodes[1]?.data

describe('applyEdits', () => {
  it.each<[string, Edit, object]>([
    ['sets a value', { set: { nodeId: 'ask', path: '/text/en', value: 'Who?' } }, { text: { en: 'Who?' } }],
    ['sets one that was not there', { set: { nodeId: 'ask', path: '/a/b', value: 1 } }, { a: { b: 1 } }],
    ['sets an entry of a list', { set: { nodeId: 'ask', path: '/list/1', value: 'x' } }, { list: ['a', 'x', 'c'] }],
    ['appends to a list', { set: { nodeId: 'ask', path: '/list/3', value: 'd' } }, { list: ['a', 'b', 'c', 'd'] }],
    ['sets all of it', { set: { nodeId: 'ask', path: '', value: { list: [] } } }, { list: [] }],
    ['removes an entry of a list', { remove: { nodeId: 'ask', path: '/list/0' } }, { list: ['b', 'c'] }],
    [
      'removes a field, by a pointer of RFC 6901',
      { remove: { nodeId: 'ask', path: '/text/a~1b~0c' } },
      { text: { en: 'Name?' } },
    ],
  ])('%s', (_, edit, expected) => expect(dataAfter(edit)).toMatchObject(expected))

  it('connects, in the place of what the output led to', () => {
    const { edges } = after({ connect: { source: 'ask', sourceHandle: 'answer', target: 'ask' } })
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      ['start', 'ask'],
      ['ask', 'ask'],
    ])
    expect(new Set(edges.map(({ id }) => id)).size).toBe(2)
  })

  it('disconnects, adds and deletes', () => {
    const [edge] = document.edges
    expect(after({ disconnect: edge?.id ?? '' }).edges).toHaveLength(1)
    expect(after({ delete: 'ask' })).toMatchObject({ nodes: [{ id: 'start' }, { id: 'bye' }], edges: [] })
    const end = { id: 'end', type: 'end', position: { x: 0, y: 0 }, data: {} }
    expect(after({ add: end }, { connect: { source: 'ask', sourceHandle: 'timeout', target: 'end' } })).toMatchObject({
      nodes: [{}, {}, {}, end],
      edges: [{}, {}, { source: 'ask', target: 'end' }],
    })
  })

  it('leaves out what is about steps and entries that are not there, and changes nothing of its argument', () => {
    const before = structuredClone(document)
    const edits: Edit[] = [
      { set: { nodeId: 'gone', path: '/a', value: 1 } },
      { set: { nodeId: 'ask', path: '/list/9', value: 'x' } },
      { remove: { nodeId: 'ask', path: '/list/9' } },
      { connect: { source: 'ask', sourceHandle: 'answer', target: 'gone' } },
      { disconnect: 'gone' },
      { delete: 'gone' },
    ]
    expect(after(...edits)).toEqual(document)
    after({ delete: 'ask' }, { remove: { nodeId: 'start', path: '/on' } })
    expect(document).toEqual(before)
  })
})
