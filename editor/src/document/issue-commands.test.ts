import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import { expect, test } from 'vitest'
import { createFlowStore } from './flow-store.ts'
import { fixIssue, muteIssue, unmuteIssue } from './issue-commands.ts'

const document: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'F', locale: 'en' },
  nodes: [
    { id: 'a', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    { id: 'b', type: 'end', position: { x: 900, y: 0 }, data: {} },
  ],
  edges: [],
}
const issue: Issue = {
  ...{ code: 'flow.missing-edge', severity: 'warning', nodeId: 'a', message: { en: '', pt: '', es: '' } },
  fix: {
    label: { en: '', pt: '', es: '' },
    edits: [
      { add: { id: 'c', type: 'end', position: { x: 400, y: 0 }, data: {} } },
      { connect: { source: 'a', sourceHandle: 'next', target: 'c' } },
      { delete: 'b' },
    ],
  },
}

test('a fix with several edits is one entry, and leaves alone what it does not touch', () => {
  const store = createFlowStore({ document, revision: 1 })
  fixIssue(store, issue)
  const { nodes, edges } = store.document()
  expect([nodes.map(({ id }) => id), edges.map(({ source, target }) => [source, target])]).toEqual([
    ['a', 'c'],
    [['a', 'c']],
  ])
  expect(nodes[0]).toBe(document.nodes[0])
  expect(store.getState().history.entries).toMatchObject([{ did: { kind: 'fix', name: 'a' }, touches: ['b', 'c'] }])
  store.undo()
  expect(store.document()).toEqual(document)
})

test('what is put aside keeps its reason, and can be taken back', () => {
  const store = createFlowStore({ document, revision: 1 })
  muteIssue(store, issue, 'It is meant')
  expect(store.document().muted).toEqual([{ code: 'flow.missing-edge', nodeId: 'a', reason: 'It is meant' }])
  unmuteIssue(store, issue)
  expect(store.document()).toEqual(document)
})
