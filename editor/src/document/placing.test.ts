import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addNote, resizeArea } from './canvas-commands.ts'
import { type Clip, clipOf, pasteClip } from './clipboard.ts'
import { createFlowStore, type FlowStore } from './flow-store.ts'
import { boxesOf, overlaps } from './placing.ts'
import { addStep, deleteSteps, moveSteps, setData } from './step-commands.ts'

test('nothing that one does leaves two things on each other', () => {
  const place = fc.record({ x: fc.integer({ min: -600, max: 1400 }), y: fc.integer({ min: -600, max: 1400 }) })
  const deed = fc.oneof(
    fc.record({ do: fc.constant('add' as const), place, type: fc.constantFrom('wait', 'unsubscribe', 'ask-question') }),
    fc.record({ do: fc.constant('move' as const), place, which: fc.nat(9) }),
    fc.record({ do: fc.constant('grow' as const), which: fc.nat(9), options: fc.integer({ min: 1, max: 10 }) }),
    fc.record({ do: fc.constant('note' as const), place }),
    fc.record({ do: fc.constant('resize' as const), place, which: fc.nat(9) }),
    fc.record({ do: fc.constant('paste' as const), place }),
    fc.record({ do: fc.constant('delete' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('behind' as const), which: fc.nat(9) }),
  )
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const store = open()
      for (const one of deeds) {
        act(store, one)
        expect(overlapping(store)).toEqual([])
      }
      while (store.undo()) expect(overlapping(store)).toEqual([])
      expect(store.document()).toEqual(DOCUMENT)
    }),
    { numRuns: 60 },
  )
})

test('a step that comes between two others pushes on what follows, in one entry', () => {
  const store = open()
  const at = { x: 400, y: 0 }
  addStep(store, { type: 'wait', position: at, after: { stepId: 'start', output: 'next' } })
  const { model, history } = store.getState()
  expect(model.nodes['wait-1']?.position).toEqual(at)
  expect(model.nodes.ask?.position).toEqual({ x: 800, y: 0 })
  expect(history.entries).toHaveLength(1)
})

test('opening and saving changes no place, even where things lie on each other', () => {
  const document = structuredClone(DOCUMENT)
  for (const node of document.nodes) node.position = { x: 3.5, y: 7 }
  expect(createFlowStore({ document: structuredClone(document), revision: 1 }).document()).toEqual(document)
})

const DOCUMENT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'ask', type: 'ask-question', position: { x: 400, y: 0 } },
      data: { question: 'Which?', answer: { kind: 'list', options: [{ id: 'a', title: 'A' }] }, retries: 1 },
    },
  ],
  edges: [{ id: 'e', source: 'start', sourceHandle: 'next', target: 'ask' }],
}
const open = () => createFlowStore({ document: structuredClone(DOCUMENT), revision: 1 })

type Deed =
  | { do: 'add'; place: { x: number; y: number }; type: string }
  | { do: 'note' | 'paste'; place: { x: number; y: number } }
  | { do: 'move' | 'resize'; place: { x: number; y: number }; which: number }
  | { do: 'grow'; which: number; options: number }
  | { do: 'delete' | 'behind'; which: number }

function act(store: FlowStore, deed: Deed): void {
  const { model } = store.getState()
  const ids = [...Object.keys(model.nodes), ...Object.keys(model.notes)]
  const id = 'which' in deed ? (ids[deed.which % ids.length] ?? '') : ''
  switch (deed.do) {
    case 'add':
      addStep(store, { type: deed.type, position: deed.place })
      break
    case 'behind': {
      const target = model.nodes[id]
      if (target?.type === 'wait')
        addStep(store, { type: 'wait', position: target.position, after: { stepId: id, output: 'next' } })
      break
    }
    case 'move':
      moveSteps(store, [{ id, position: deed.place }])
      break
    case 'grow':
      if (model.nodes[id]?.type === 'ask-question') {
        const options = Array.from({ length: deed.options }, (_, i) => ({ id: `o${i}`, title: `${i}` }))
        setData(store, id, ['answer'], { kind: 'list', options })
      }
      break
    case 'note':
      addNote(store, deed.place, 'x')
      break
    case 'resize':
      if (model.notes[id]) resizeArea(store, id, { ...deed.place, width: 500, height: 300 })
      break
    case 'paste': {
      const clip = clipOf(model, ids) as Clip | null
      if (clip && ids.length < 30) pasteClip(store, clip, deed.place, 'en', '(copy)')
      break
    }
    case 'delete':
      if (ids.length > 1) deleteSteps(store, [id])
  }
}

function overlapping(store: FlowStore): string[] {
  const boxes = boxesOf(store.getState().model)
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [`${box.id} ${other.id}`] : [])),
  )
}
