import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openModel } from '../document/flow-model.ts'
import { around, type Box, boxesOf, overlaps } from '../document/placing.ts'
import {
  firstViewport,
  isInSight,
  lowestZoom,
  MAX_CARDS,
  MIN_ZOOM,
  toCanvasNodes,
  withDragged,
  withSelected,
  zoomedTo,
} from './adapter.ts'

const SCREEN = { width: 1000, height: 800 }

test('no window of the screen ever shows more than 150 cards at the smallest zoom', () => {
  const boxes = fc
    .record({
      count: fc.integer({ min: 151, max: 900 }),
      columns: fc.integer({ min: 1, max: 60 }),
      gap: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ count, columns, gap }) =>
      Array.from(
        { length: count },
        (_, i): Box => ({
          ...{ id: `${i}`, width: 280, height: 84 },
          ...{ x: (i % columns) * (280 + gap), y: Math.floor(i / columns) * (84 + gap) },
        }),
      ),
    )
  const corner = fc.record({ x: fc.integer({ min: 0, max: 8000 }), y: fc.integer({ min: 0, max: 8000 }) })
  fc.assert(
    fc.property(boxes, corner, (all, { x, y }) => {
      const zoom = lowestZoom(all, SCREEN)
      const sight = { id: '', x, y, width: SCREEN.width / zoom, height: SCREEN.height / zoom }
      expect(all.filter((box) => overlaps(box, sight)).length).toBeLessThanOrEqual(MAX_CARDS)
    }),
  )
})

test('a small flow opens as a whole; a large one at its start, where it can be read', () => {
  expect(firstViewport(model(2), SCREEN).zoom).toBe(1)
  const { x, zoom } = firstViewport(model(300), SCREEN)
  expect(zoom).toBe(0.8)
  expect(x).toBe(48)
})

test('a flow that shows itself beside the phone is seen as a whole, down to the smallest zoom', () => {
  const [wide, narrow] = [model(4), { width: 690, height: 800 }]
  const all = around(boxesOf(wide)) as Box
  const usual = firstViewport(wide, narrow)
  expect([usual.zoom, isInSight(all, usual, narrow)]).toEqual([0.8, false])
  const whole = firstViewport(wide, narrow, MIN_ZOOM)
  expect(whole.zoom).toBeGreaterThanOrEqual(MIN_ZOOM)
  expect(isInSight(all, whole, narrow)).toBe(true)
})

test('zooming keeps the middle of the screen', () => {
  const { x, y, zoom } = zoomedTo(1, { x: 100, y: -40, zoom: 0.5 }, SCREEN)
  expect([(500 - x) / zoom, (400 - y) / zoom]).toEqual([(500 - 100) / 0.5, (400 + 40) / 0.5])
})

test('a step that did not change stays the same object, whatever happens to the others', () => {
  const before = model(3)
  const shown = toCanvasNodes(before, ['s1'])
  const [start] = Object.values(before.nodes)
  const after = { ...before, nodes: { ...before.nodes, s0: { ...start, name: 'New' } } } as typeof before
  const then = withDragged(toCanvasNodes(after, ['s1']), new Map([['s2', { x: 1, y: 2 }]]))
  expect(then[0]).not.toBe(shown[0])
  expect(then[1]).toBe(shown[1])
  expect(then[2]).toMatchObject({ position: { x: 1, y: 2 }, measured: { width: 280 } })
})

test('the selection keeps its order and is the same while nothing changes', () => {
  const selection = ['a', 'b']
  expect(withSelected(selection, new Map([['a', true]]))).toBe(selection)
  expect(
    withSelected(
      selection,
      new Map([
        ['a', false],
        ['c', true],
      ]),
    ),
  ).toEqual(['b', 'c'])
})

function model(count: number) {
  const nodes = Array.from({ length: count }, (_, i) => ({
    ...{ id: `s${i}`, type: i === 0 ? 'trigger' : 'end', position: { x: i * 400, y: 0 } },
    data: i === 0 ? { on: 'fallback' as const } : {},
  })) as FlowDocument['nodes']
  return openModel({ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en', nodes, edges: [] })
}
