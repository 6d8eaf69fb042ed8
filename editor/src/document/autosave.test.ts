import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { createAutosave, type SaveResult, type SaveState } from './autosave.ts'
import { renameFlow } from './flow-commands.ts'
import { createFlowStore } from './flow-store.ts'

const DOCUMENT: FlowDocument = { format: 'basta.flow/1', id: 'f', name: 'One', locale: 'en', nodes: [], edges: [] }

/** A server whose answers the test gives, and timers that it fires. */
function setUp() {
  const store = createFlowStore({ document: DOCUMENT, revision: 1 })
  const saves: { document: FlowDocument; revision: number; answer(result: SaveResult): void }[] = []
  const states: SaveState['kind'][] = []
  const merged: string[] = []
  let timer: (() => void) | null = null
  const autosave = createAutosave({
    store,
    save: (document, revision) => new Promise((answer) => saves.push({ document, revision, answer })),
    onState: ({ kind }) => states.push(kind),
    onMerged: (name) => merged.push(name),
    setTimer(task) {
      timer = task
      return task
    },
    clearTimer() {
      timer = null
    },
  })
  const fire = async () => {
    const task = timer
    timer = null
    task?.()
    await settled()
  }
  return { store, saves, states, merged, autosave, fire, hasTimer: () => timer !== null }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('saves when the edits pause, with the revision they are based on, and edits made meanwhile after it', async () => {
  const { store, saves, states, fire } = setUp()
  renameFlow(store, 'Two')
  renameFlow(store, 'Three')
  expect(saves).toHaveLength(0)
  await fire()
  expect(saves).toMatchObject([{ document: { name: 'Three' }, revision: 1 }])
  renameFlow(store, 'Four')
  saves[0]?.answer({ kind: 'saved', revision: 2 })
  await settled()
  expect(store.hasUnsavedChanges()).toBe(true)
  await fire()
  expect(saves[1]).toMatchObject({ document: { name: 'Four' }, revision: 2 })
  saves[1]?.answer({ kind: 'saved', revision: 3 })
  await settled()
  expect(states).toEqual(['saving', 'saved', 'saving', 'saved'])
})

test('takes in what somebody else saved, and saves both', async () => {
  const { store, saves, merged, fire } = setUp()
  store.edit(
    (draft) => {
      draft.notes.n = { id: 'n', text: 'mine', position: { x: 0, y: 0 }, width: 1, height: 1 }
    },
    { did: { kind: 'note' } },
  )
  await fire()
  saves[0]?.answer({ kind: 'changed', revision: 7, document: { ...DOCUMENT, name: 'Theirs' }, savedBy: 'Ana' })
  await settled()
  expect(merged).toEqual(['Ana'])
  expect(saves[1]).toMatchObject({ revision: 7, document: { name: 'Theirs', layout: { notes: [{ text: 'mine' }] } } })
})

test('tries again while the server is away, and nothing is lost', async () => {
  const { store, saves, states, fire } = setUp()
  renameFlow(store, 'Two')
  await fire()
  saves[0]?.answer({ kind: 'unreachable' })
  await settled()
  expect(states.at(-1)).toBe('offline')
  await fire()
  saves[1]?.answer({ kind: 'saved', revision: 2 })
  await settled()
  expect(states.at(-1)).toBe('saved')
  expect(store.hasUnsavedChanges()).toBe(false)
})

test('says why the server refuses, and waits for the next edit', async () => {
  const { store, saves, states, fire, hasTimer } = setUp()
  renameFlow(store, 'Two')
  await fire()
  saves[0]?.answer({ kind: 'refused', reason: 'Too large.' })
  await settled()
  expect([states.at(-1), hasTimer()]).toEqual(['blocked', false])
  renameFlow(store, 'Three')
  expect(hasTimer()).toBe(true)
})

test('a flush waits for the save that is under way and saves what came after it', async () => {
  const { store, saves, autosave, fire } = setUp()
  renameFlow(store, 'Two')
  await fire()
  renameFlow(store, 'Three')
  const flushed = autosave.flush()
  saves[0]?.answer({ kind: 'saved', revision: 2 })
  await settled()
  saves[1]?.answer({ kind: 'saved', revision: 3 })
  expect(await flushed).toEqual({ kind: 'saved' })
  expect(store.hasUnsavedChanges()).toBe(false)
})
