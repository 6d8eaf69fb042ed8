import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { describe, expect, test } from 'vitest'
import { createFlowStore, type FlowStore } from './flow-store.ts'
import { addStep, connect, deleteSteps, moveSteps, renameStep, setData } from './step-commands.ts'

const DOCUMENT: FlowDocument = {
  format: 'basta.flow/1',
  id: 'hello',
  name: 'Hello',
  locale: 'en',
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      id: 'hi',
      type: 'send-message',
      position: { x: 300, y: 0 },
      data: { messages: [{ type: 'text', body: 'Hi' }] },
    },
    { id: '7', type: 'end', position: { x: 600, y: 0 }, data: {} },
  ],
  edges: [
    { id: 'b', source: 'start', sourceHandle: 'next', target: 'hi' },
    { id: 'a', source: 'hi', sourceHandle: 'next', target: '7' },
  ],
  layout: { notes: [{ id: 'note-1', text: 'Ask Ana', position: { x: 0, y: 200 }, width: 200, height: 80 }] },
}

const open = (document = DOCUMENT) => createFlowStore({ document: structuredClone(document), revision: 1 })
const body = ['messages', 0, 'body']
const textOf = (store: FlowStore) =>
  (store.getState().model.nodes.hi?.data.messages as { body: string }[] | undefined)?.[0]?.body

test('a flow that is opened and saved again is the same, byte by byte', () => {
  expect(JSON.stringify(open().document())).toBe(JSON.stringify(DOCUMENT))
})

test('what was deleted and brought back is in its place again', () => {
  const store = open()
  deleteSteps(store, ['start', 'hi'])
  store.undo()
  expect(JSON.stringify(store.document())).toBe(JSON.stringify(DOCUMENT))
})

describe('the history', () => {
  test('has one entry for a run of typing in one field, until the field, the step or the kind of edit changes', () => {
    const store = open()
    const count = () => store.getState().history.entries.length
    for (const text of ['H', 'He', 'Hey']) setData(store, 'hi', body, text)
    expect(count()).toBe(1)
    renameStep(store, 'hi', 'Greeting')
    setData(store, 'hi', body, 'Hey!')
    expect(count()).toBe(3)
    store.seal()
    setData(store, 'hi', body, 'Hey!!')
    expect(count()).toBe(4)
    store.undo()
    store.undo()
    store.undo()
    expect(textOf(store)).toBe('Hey')
    store.undo()
    expect(textOf(store)).toBe('Hi')
  })

  test('has one entry for one drag, however many moves it makes', () => {
    const store = open()
    for (let x = 0; x < 100; x++) moveSteps(store, [{ id: 'hi', position: { x, y: 0 } }], 'drag-1')
    moveSteps(store, [{ id: 'hi', position: { x: 500, y: 0 } }], 'drag-2')
    expect(store.getState().history.entries).toHaveLength(2)
    store.undo()
    expect(store.getState().model.nodes.hi?.position.x).toBe(99)
    store.undo()
    expect(store.document()).toEqual(DOCUMENT)
  })

  test('has no entry for what changes nothing', () => {
    const store = open()
    setData(store, 'hi', body, 'Hi')
    connect(store, 'start', 'next', 'hi')
    expect(store.getState().history.entries).toEqual([])
  })

  test('jumps to any entry and back', () => {
    const store = open()
    addStep(store, { type: 'wait', position: { x: 0, y: 0 } })
    setData(store, 'hi', body, 'Hey')
    const after = store.document()
    store.jumpTo(0)
    expect(store.document()).toEqual(DOCUMENT)
    store.jumpTo(2)
    expect(store.document()).toEqual(after)
  })

  test('forgets what was undone when something new is done', () => {
    const store = open()
    setData(store, 'hi', body, 'Hey')
    store.undo()
    renameStep(store, 'hi', 'Greeting')
    expect(store.redo()).toBeNull()
  })
})

describe('a step', () => {
  test('that is added behind an option comes between it and what followed', () => {
    const store = open()
    const id = addStep(store, { type: 'wait', position: { x: 0, y: 0 }, after: { stepId: 'start', output: 'next' } })
    const ways = store.document().edges.map(({ source, sourceHandle, target }) => `${source}.${sourceHandle} ${target}`)
    expect(ways).toEqual(['hi.next 7', `start.next ${id}`, `${id}.next hi`])
  })

  test('with one way in and one way out is bridged when it is deleted', () => {
    const store = open()
    deleteSteps(store, ['hi'])
    expect(store.document().edges).toMatchObject([{ source: 'start', sourceHandle: 'next', target: '7' }])
  })
})

describe('changes of somebody else', () => {
  /** What another tab saved, made from the same beginning. */
  function saved(change: (store: FlowStore) => void): FlowDocument {
    const other = open()
    change(other)
    return other.document()
  }

  test('to other settings, steps and connections are kept beside one’s own', () => {
    const store = open()
    setData(store, 'hi', body, 'Mine')
    const theirs = saved((other) => {
      renameStep(other, 'hi', 'Theirs')
      moveSteps(other, [{ id: '7', position: { x: 900, y: 0 } }])
      addStep(other, { type: 'wait', position: { x: 1, y: 1 } })
    })
    store.adopt(theirs, 2)
    expect(textOf(store)).toBe('Mine')
    expect(store.getState()).toMatchObject({ conflicts: [], saved: { revision: 2 } })
    expect(store.document().nodes).toMatchObject([{}, { name: 'Theirs' }, { position: { x: 900 } }, { type: 'wait' }])
    expect(store.hasUnsavedChanges()).toBe(true)
  })

  test('to the same setting become a choice with both texts, and nothing is lost', () => {
    const store = open()
    setData(store, 'hi', body, 'Mine')
    store.adopt(
      saved((other) => setData(other, 'hi', body, 'Theirs')),
      2,
    )
    expect(textOf(store)).toBe('Mine')
    const [conflict] = store.getState().conflicts
    expect(conflict).toMatchObject({ path: ['nodes', 'hi', 'data', 'messages'] })
    if (conflict) store.resolve(conflict, 'theirs')
    expect(textOf(store)).toBe('Theirs')
    expect(store.getState().conflicts).toEqual([])
    store.undo()
    expect(textOf(store)).toBe('Mine')
  })

  test.each([
    ['they delete a step that I edit', (store: FlowStore) => setData(store, 'hi', body, 'Mine'), deleteHi],
    ['I delete a step that they edit', deleteHi, (store: FlowStore) => setData(store, 'hi', body, 'Theirs')],
  ])('%s: a choice', (_, mine, theirs) => {
    const store = open()
    mine(store)
    store.adopt(saved(theirs), 2)
    expect(store.getState().conflicts).toMatchObject([{ path: ['nodes', 'hi'] }])
  })

  test('that are the same as one’s own are no choice', () => {
    const store = open()
    setData(store, 'hi', body, 'Same')
    store.adopt(
      saved((other) => setData(other, 'hi', body, 'Same')),
      2,
    )
    expect(store.getState().conflicts).toEqual([])
  })

  test('are never taken back by undoing one’s own', () => {
    const store = open()
    setData(store, 'hi', body, 'Mine')
    renameStep(store, 'hi', 'My name')
    store.adopt(
      saved((other) => setData(other, 'hi', body, 'Theirs')),
      2,
    )
    expect(store.undo()).toMatchObject({ overtaken: false })
    expect(store.undo()).toMatchObject({ overtaken: true })
    expect(textOf(store)).toBe('Mine')
    expect(store.undo()).toBeNull()
  })

  test('leave no connection without its step', () => {
    const store = open()
    deleteSteps(store, ['7'])
    const theirs = saved((other) => {
      addStep(other, { type: 'wait', position: { x: 0, y: 0 }, after: { stepId: 'hi', output: 'next' } })
    })
    store.adopt(theirs, 2)
    const { nodes, edges } = store.getState().model
    for (const { source, target } of Object.values(edges))
      expect([nodes[source], nodes[target]]).not.toContain(undefined)
  })
})

test('edits that this computer kept are merged with what the server has got meanwhile', () => {
  const first = open()
  setData(first, 'hi', body, 'Mine')
  const { model, saved, history } = first.getState()
  const kept = { flowId: 'hello', revision: 1, base: saved.model, model, sent: [], history, conflicts: [], keptAt: 0 }
  const other = open()
  renameStep(other, 'hi', 'Theirs')
  const store = createFlowStore({ document: other.document(), revision: 2, kept })
  expect(textOf(store)).toBe('Mine')
  expect(store.getState().model.nodes.hi?.name).toBe('Theirs')
  expect(store.getState().saved.revision).toBe(2)
  store.undo()
  expect(textOf(store)).toBe('Hi')
})

test('edits of another tab that was closed before they were saved are taken in', () => {
  const closed = open()
  setData(closed, 'hi', body, 'Closed')
  renameStep(closed, 'start', 'Begin')
  const { model, saved } = closed.getState()
  const store = open()
  renameStep(store, 'hi', 'Mine')
  store.takeIn({ base: saved.model, model, sent: [], conflicts: [] })
  expect(textOf(store)).toBe('Closed')
  expect(store.getState().model.nodes).toMatchObject({ start: { name: 'Begin' }, hi: { name: 'Mine' } })
  expect(store.getState().conflicts).toEqual([])
  expect(store.hasUnsavedChanges()).toBe(true)
})

test('where another tab has changed the same, the person is asked', () => {
  const closed = open()
  renameStep(closed, 'hi', 'Closed')
  const { model, saved } = closed.getState()
  const store = open()
  renameStep(store, 'hi', 'Mine')
  store.takeIn({ base: saved.model, model, sent: [], conflicts: [] })
  expect(store.getState().conflicts).toEqual([{ path: ['nodes', 'hi', 'name'], mine: 'Mine', theirs: 'Closed' }])
})

describe('what was sent from here, and its answer got lost', () => {
  /** `One` was sent on revision 1, then `Two` was typed. */
  function leftOpen() {
    const first = open()
    setData(first, 'hi', body, 'One')
    const sentDocument = first.document()
    first.markSent(first.getState().model)
    setData(first, 'hi', body, 'Two')
    const { model, saved, sent, history } = first.getState()
    const kept = { flowId: 'hello', revision: 1, base: saved.model, model, sent, history, conflicts: [], keptAt: 0 }
    return { first, kept, sentDocument }
  }

  test('is nobody else’s change: what was typed after it stands, and can be undone', () => {
    const { kept, sentDocument } = leftOpen()
    const store = createFlowStore({ document: sentDocument, revision: 2, kept })
    expect([textOf(store), store.getState().conflicts, store.hasUnsavedChanges()]).toEqual(['Two', [], true])
    store.undo()
    expect(textOf(store)).toBe('Hi')
  })

  test('nor is it in the same tab, when the save is tried again', () => {
    const { first, sentDocument } = leftOpen()
    expect(first.adopt(sentDocument, 2)).toBe(false)
    expect([textOf(first), first.getState().conflicts]).toEqual(['Two', []])
  })

  test('nor is it in another tab that takes the edits in', () => {
    const { kept, sentDocument } = leftOpen()
    const store = createFlowStore({ document: sentDocument, revision: 2 })
    store.takeIn(kept)
    expect([textOf(store), store.getState().conflicts]).toEqual(['Two', []])
  })

  test('somebody else has gone on from it: their other changes are taken in, and the same one is asked about', () => {
    const { kept, sentDocument } = leftOpen()
    const renamed = createFlowStore({ document: sentDocument, revision: 2 })
    renameStep(renamed, 'hi', 'Theirs')
    const store = createFlowStore({ document: renamed.document(), revision: 3, kept })
    expect([textOf(store), store.getState().conflicts]).toEqual(['Two', []])
    setData(renamed, 'hi', body, 'Three')
    const asked = createFlowStore({ document: renamed.document(), revision: 3, kept })
    expect(asked.getState().conflicts).toMatchObject([{ mine: [{ body: 'Two' }], theirs: [{ body: 'Three' }] }])
  })

  test('it was never taken: it is saved', () => {
    const { kept } = leftOpen()
    const store = createFlowStore({ document: open().document(), revision: 1, kept })
    expect([textOf(store), store.hasUnsavedChanges()]).toEqual(['Two', true])
  })

  test('all of it was taken: nothing is left to be saved', () => {
    const { kept, first } = leftOpen()
    const store = createFlowStore({ document: first.document(), revision: 2, kept })
    expect([textOf(store), store.hasUnsavedChanges()]).toEqual(['Two', false])
  })
})

function deleteHi(store: FlowStore): void {
  deleteSteps(store, ['hi'])
}
