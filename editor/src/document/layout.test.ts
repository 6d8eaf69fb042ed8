import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode } from '@basta/nodes/contract.ts'
import { expect, test } from 'vitest'
import { tidyUp } from './canvas-commands.ts'
import { openModel } from './flow-model.ts'
import { createFlowStore } from './flow-store.ts'
import { tidy } from './layout.ts'
import { type Box, boxesOf, boxOf, overlaps } from './placing.ts'

test('tidies 2,000 steps without an overlap', () => {
  const model = openModel(talk(2000))
  const places = tidy(model)
  expect(places.size).toBe(2000)
  const laidOut = Object.values(model.nodes).map((node) => ({ ...boxOf(node), ...places.get(node.id) }))
  expect(overlapping(laidOut)).toEqual([])
})

test('lays a talk out from left to right, with options from top to bottom in their order', () => {
  const model = openModel(
    flow(
      [step('start', 'trigger'), menu('ask', ['a', 'b', 'c']), step('x'), step('y'), step('z')],
      [
        way('start', 'next', 'ask'),
        way('ask', 'option:c', 'z'),
        way('ask', 'option:a', 'x'),
        way('ask', 'option:b', 'y'),
        way('z', 'next', 'ask'),
      ],
    ),
  )
  const places = tidy(model)
  const x = (id: string) => places.get(id)?.x ?? 0
  const y = (id: string) => places.get(id)?.y ?? 0
  expect(x('start')).toBeLessThan(x('ask'))
  expect([x('x'), x('y'), x('z')]).toEqual([x('x'), x('x'), x('x')])
  expect(x('x')).toBeGreaterThan(x('ask'))
  expect(y('x')).toBeLessThan(y('y'))
  expect(y('y')).toBeLessThan(y('z'))
})

test('is one entry of the history, and keeps pinned steps and what is in frames where they are', () => {
  const document = flow(
    [step('start', 'trigger'), step('a'), step('pinned', 'wait', 100, 700), step('framed', 'wait', 2100, 2100)],
    [way('start', 'next', 'a'), way('a', 'next', 'pinned'), way('pinned', 'next', 'framed')],
  )
  document.layout = {
    pinned: ['pinned'],
    frames: [{ id: 'f', name: 'F', color: 'blue', position: { x: 2000, y: 2000 }, width: 600, height: 400 }],
  }
  const store = createFlowStore({ document, revision: 1 })
  tidyUp(store)
  const { model, history } = store.getState()
  expect(history.entries).toHaveLength(1)
  expect([model.nodes.pinned?.position, model.nodes.framed?.position]).toEqual([
    { x: 100, y: 700 },
    { x: 2100, y: 2100 },
  ])
  expect(model.nodes.a?.position.x).toBeGreaterThan(280)
  expect(overlapping(boxesOf(model))).toEqual([])
  store.undo()
  expect(store.document()).toEqual(document)
})

test('tidies only the selected steps, and leaves the others alone', () => {
  const document = flow(
    [step('start', 'trigger'), step('a', 'wait', 900, 900), step('b', 'wait', 950, 910), step('c', 'wait', 3000, 0)],
    [way('start', 'next', 'a'), way('a', 'next', 'b'), way('b', 'next', 'c')],
  )
  const store = createFlowStore({ document, revision: 1 })
  tidyUp(store, ['a', 'b'])
  const { nodes } = store.getState().model
  expect([nodes.start?.position, nodes.c?.position]).toEqual([
    { x: 0, y: 0 },
    { x: 3000, y: 0 },
  ])
  expect(nodes.b?.position.y).toBe(nodes.a?.position.y)
})

function overlapping(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  const found: string[] = []
  sorted.forEach((box, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.x >= box.x + box.width) break
      if (overlaps(box, other)) found.push(`${box.id} ${other.id}`)
    }
  })
  return found
}

/** Shaped as bots are: a tree of menus, ways that meet again, ways back. The same each time. */
function talk(count: number): FlowDocument {
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  const options = [1, 3, 2, 1, 2]
  const nodes = Array.from({ length: count }, (_, i) =>
    menu(`s${i}`, ['a', 'b', 'c'].slice(0, options[i % 5]), { x: 0, y: i * 400 }),
  )
  const edges: FlowEdge[] = []
  let next = 1
  for (let i = 0; i < count; i++)
    for (const option of ['a', 'b', 'c'].slice(0, options[i % 5])) {
      const draw = random()
      let to = -1
      if (next < count && draw < 0.72) to = next++
      else if (random() < 0.5) to = Math.min(count - 1, i + 1 + Math.floor(random() * 20))
      else if (random() < 0.4) to = Math.max(0, i - 1 - Math.floor(random() * 30))
      if (to >= 0 && to !== i) edges.push(way(`s${i}`, `option:${option}`, `s${to}`))
    }
  return flow(nodes, edges)
}

function flow(nodes: FlowNode[], edges: FlowEdge[]): FlowDocument {
  return { format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en', nodes, edges }
}
function step(id: string, type = 'wait', x = 0, y = 0): FlowNode {
  return { id, type, position: { x, y }, data: type === 'trigger' ? { on: 'fallback' } : { durationMs: 1000 } }
}
function menu(id: string, options: readonly string[], position = { x: 0, y: 0 }): FlowNode {
  const answer = { kind: 'buttons', options: options.map((option) => ({ id: option, title: option })) }
  return { id, type: 'ask-question', position, data: { question: 'Which?', answer, retries: 1 } }
}
function way(source: string, sourceHandle: string, target: string): FlowEdge {
  return { id: `${source}-${sourceHandle}`, source, sourceHandle, target }
}
