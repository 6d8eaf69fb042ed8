import { expect, test } from 'vitest'
import { type FlowModel, openModel } from './flow-model.ts'
import { modelChange, sizeOf, withModelChange } from './model-change.ts'

const step = (id: string) => ({ id, type: 'end', position: { x: 0, y: 0 }, data: {} })
const before = openModel({
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en', muted: [] },
  ...{ nodes: [step('a'), step('b'), step('c')], edges: [] },
})

test('brings a copy of the one state to the other, and names only what was touched', () => {
  const { muted: _, ...rest } = before
  const { b: __, ...nodes } = before.nodes
  const after: FlowModel = {
    ...{ ...rest, name: 'G', pinned: { a: true } },
    nodes: { ...nodes, a: { ...step('a'), off: true }, d: step('d') },
  }
  const change = structuredClone(modelChange(before, after))
  expect(withModelChange(structuredClone(before), change)).toEqual(after)
  expect(change.items).toEqual({ nodes: { a: after.nodes.a, b: null, d: step('d') }, pinned: { a: true } })
  expect(sizeOf(change)).toBe(4)
})

test('nothing touched is nothing told', () => {
  expect(modelChange(before, { ...before })).toEqual({ values: {}, items: {} })
})
