import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { changed, changeFrom } from './document-change.ts'

const node = (id: string) => ({ id, type: 'end', position: { x: 0, y: 0 }, data: {} })
const edge = (id: string) => ({ id, source: 'a', sourceHandle: 'next', target: 'b' })
const flow: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  ...{ nodes: [node('a'), node('b'), node('c')], edges: [edge('1'), edge('2')] },
}

test('a document comes over whole the first time', () => {
  expect(changed(null, structuredClone(changeFrom(null, flow)))).toEqual(flow)
})

test('later only what has changed is copied, and the rest stays the same objects', () => {
  const there = changed(null, structuredClone(changeFrom(null, flow)))
  const [a, b, c] = flow.nodes as [FlowDocument['nodes'][0], FlowDocument['nodes'][0], FlowDocument['nodes'][0]]
  const next = { ...flow, name: 'G', nodes: [node('d'), c, { ...a, off: true as const }], edges: flow.edges.slice(1) }
  const change = changeFrom(flow, next)
  expect([change.nodes.map(({ id }) => id), change.edges]).toEqual([['d', 'a'], []])
  const after = changed(there, structuredClone(change))
  expect(after).toEqual(next)
  expect(after.nodes[1]).toBe(there.nodes[2])
  expect(after.nodes).not.toContain(b)
})

test('typing copies one step, and names no other', () => {
  const there = changed(null, structuredClone(changeFrom(null, flow)))
  const typed = { ...flow, nodes: flow.nodes.map((one) => (one.id === 'b' ? { ...one, data: { text: 'x' } } : one)) }
  const change = changeFrom(flow, typed)
  expect(change).toEqual({ rest: expect.anything(), nodes: [typed.nodes[1]], edges: [] })
  const after = changed(there, structuredClone(change))
  expect(after).toEqual(typed)
  expect([after.nodes[0], after.edges]).toEqual([there.nodes[0], there.edges])
})
