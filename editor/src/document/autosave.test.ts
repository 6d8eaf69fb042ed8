import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { failedSave } from '../api/flows.ts'
import { Problem, Unreachable } from '../api/http.ts'
import { createAutosave, type SaveResult, type SaveState } from './autosave.ts'
import { renameFlow } from './flow-commands.ts'
import { createFlowStore } from './flow-store.ts'

const DOCUMENT: FlowDocument = { format: 'basta.flow/1', id: 'f', name: 'One', locale: 'en', nodes: [], edges: [] }

/** A server whose answers the test gives, and timers that it fires. */
function setUp() {
  const store = createFlowStore({ document: DOCUMENT, revision: 1 })
  const saves: {
    document: FlowDocument
    revision: number
    answer(result: SaveResult): void
    fail(error: Error): void
  }[] = []
  const delays: number[] = []
  const states: SaveState['kind'][] = []
  const merged: [string, boolean][] = []
  const server = { revision: 1, document: DOCUMENT, savedBy: 'Ana', isThere: true }
  let timer: (() => void) | null = null
  const autosave = createAutosave({
    store,
    save: (document, revision) => new Promise((answer, fail) => saves.push({ document, revision, answer, fail })),
    onState: ({ kind }) => states.push(kind),
    read: async () => {
      if (!server.isThere) throw new Unreachable()
      return { ...server }
    },
    onMerged: (name, isMixed) => merged.push([name, isMixed]),
    setTimer(task, delayMs) {
      timer = task
      delays.push(delayMs)
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
  return { store, saves, states, merged, delays, server, autosave, fire, hasTimer: () => timer !== null }
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

test('nothing is sent before this computer has kept it, as sent; whoever leaves is not waited for', async () => {
  const { store } = setUp()
  const steps: string[] = []
  let isLeaving = false
  let finish = () => {}
  const autosave = createAutosave({
    store,
    save: async ({ name }) => {
      steps.push(`sends ${name}`)
      return { kind: 'saved', revision: 2 }
    },
    keep() {
      const { model, sent } = store.getState()
      steps.push(`keeps ${model.name}${sent.includes(model) ? ', sent' : ''}`)
      return isLeaving ? undefined : new Promise<void>((resolve) => (finish = resolve))
    },
    onState: () => {},
    read: async () => ({ revision: 2, document: DOCUMENT, savedBy: 'Ana' }),
    onMerged: () => {},
    setTimer: () => null,
    clearTimer: () => {},
  })
  renameFlow(store, 'Two')
  const saving = autosave.flush()
  await settled()
  expect(steps).toEqual(['keeps Two, sent'])
  finish()
  await saving
  expect([steps, store.getState().sent]).toEqual([['keeps Two, sent', 'sends Two'], []])
  isLeaving = true
  renameFlow(store, 'Three')
  void autosave.flush()
  expect(steps.slice(2)).toEqual(['keeps Three, sent', 'sends Three'])
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
  expect(merged).toEqual([['Ana', true]])
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

test('a flow that was deleted can be brought back, all of it', async () => {
  const { store, saves, states, fire, hasTimer, autosave } = setUp()
  renameFlow(store, 'Two')
  await fire()
  saves[0]?.answer({ kind: 'deleted' })
  await settled()
  expect([states.at(-1), hasTimer()]).toEqual(['deleted', false])
  store.undo()
  void autosave.bringBack()
  expect(saves[1]).toMatchObject({ document: { name: 'One' }, revision: 0 })
  saves[1]?.answer({ kind: 'saved', revision: 4 })
  await settled()
  expect([states.at(-1), store.hasUnsavedChanges()]).toEqual(['saved', false])
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

test('what is not a final refusal is tried again, each time later, and is shown as not saved until it is', async () => {
  const { store, saves, states, delays, fire } = setUp()
  renameFlow(store, 'Two')
  const failures: SaveResult[] = [
    { kind: 'failed', reason: 'Too many requests.' },
    { kind: 'signed-out' },
    ...Array.from({ length: 4 }, (): SaveResult => ({ kind: 'unreachable' })),
  ]
  for (const [at, failure] of failures.entries()) {
    await fire()
    saves[at]?.answer(failure)
    await settled()
  }
  expect(delays.slice(1)).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000])
  expect(states.filter((kind) => kind !== 'saving')).toEqual(['failing', 'signed-out', ...Array(4).fill('offline')])
  await fire()
  saves.at(-1)?.answer({ kind: 'saved', revision: 2 })
  await settled()
  expect([states.at(-1), store.hasUnsavedChanges()]).toEqual(['saved', false])
  renameFlow(store, 'Three')
  await fire()
  saves.at(-1)?.answer({ kind: 'unreachable' })
  await settled()
  expect(delays.at(-1)).toBe(2000)
})

test('a save that throws what nobody expected is tried again, and no flush rejects', async () => {
  const { store, saves, states, autosave, fire, hasTimer } = setUp()
  renameFlow(store, 'Two')
  const flushed = autosave.flush()
  saves[0]?.fail(new TypeError('Unexpected end of JSON input'))
  expect(await flushed).toEqual({ kind: 'failing', reason: 'Unexpected end of JSON input' })
  expect([states.at(-1), hasTimer()]).toEqual(['failing', true])
  await fire()
  saves[1]?.answer({ kind: 'saved', revision: 2 })
  await settled()
  expect([states.at(-1), store.hasUnsavedChanges()]).toEqual(['saved', false])
})

test('edits while the server is away wait for the next try, and go with it', async () => {
  const { store, saves, delays, fire } = setUp()
  renameFlow(store, 'Two')
  await fire()
  saves[0]?.answer({ kind: 'unreachable' })
  await settled()
  renameFlow(store, 'Three')
  expect(delays).toHaveLength(2)
  await fire()
  expect(saves[1]).toMatchObject({ document: { name: 'Three' } })
})

test('who waits for a save that fails does not send it again at once', async () => {
  const { store, saves, autosave, fire, hasTimer } = setUp()
  renameFlow(store, 'Two')
  await fire()
  renameFlow(store, 'Three')
  const flushed = autosave.flush()
  saves[0]?.answer({ kind: 'unreachable' })
  expect(await flushed).toEqual({ kind: 'offline' })
  expect([saves.length, hasTimer()]).toEqual([1, true])
})

test('an edit made while the server refuses the one before is saved', async () => {
  const { store, saves, autosave, fire } = setUp()
  renameFlow(store, 'Two')
  await fire()
  renameFlow(store, 'Three')
  const flushed = autosave.flush()
  saves[0]?.answer({ kind: 'refused', reason: 'Too large.' })
  await settled()
  saves[1]?.answer({ kind: 'saved', revision: 2 })
  expect(await flushed).toEqual({ kind: 'saved' })
})

test('once it is stopped nothing is tried again', async () => {
  const { store, saves, autosave, fire, hasTimer } = setUp()
  renameFlow(store, 'Two')
  await fire()
  autosave.stop()
  saves[0]?.answer({ kind: 'unreachable' })
  await settled()
  expect(hasTimer()).toBe(false)
})

test.each([
  [408, 'failed'],
  [425, 'failed'],
  [429, 'failed'],
  [401, 'signed-out'],
  [500, 'unreachable'],
  [503, 'unreachable'],
  [403, 'refused'],
  [404, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
])('a save that is answered %i is %s', (status, kind) => {
  const problem = new Problem({ code: 'any', title: '', detail: 'Why.', status })
  expect(failedSave(problem)).toMatchObject({ kind, ...(/failed|refused/.test(kind) && { reason: 'Why.' }) })
})

test('a save without an answer, or with one that cannot be read, is not refused', () => {
  expect(failedSave(new Unreachable())).toEqual({ kind: 'unreachable' })
  expect(failedSave(new TypeError('odd'))).toEqual({ kind: 'failed', reason: 'odd' })
})

test('shows what was saved elsewhere where nothing is unsaved here, and has nothing to save after that', async () => {
  const { store, saves, merged, server, autosave, hasTimer } = setUp()
  await autosave.refresh()
  expect(merged).toEqual([])
  Object.assign(server, { revision: 2, document: { ...DOCUMENT, name: 'Theirs' } })
  await autosave.refresh()
  expect(store.getState().model.name).toBe('Theirs')
  expect(merged).toEqual([['Ana', false]])
  expect([store.hasUnsavedChanges(), hasTimer(), saves.length]).toEqual([false, false, 0])
  // The next edit is based on it.
  renameFlow(store, 'Mine')
  void autosave.flush()
  expect(saves).toMatchObject([{ revision: 2, document: { name: 'Mine' } }])
})

test('what is unsaved here is saved instead, what is written while the newer draft is on its way stays, and silence changes nothing', async () => {
  const { store, saves, merged, server, autosave } = setUp()
  Object.assign(server, { revision: 2, document: { ...DOCUMENT, name: 'Theirs' } })
  const looking = autosave.refresh()
  renameFlow(store, 'Mine')
  await looking
  expect([store.getState().model.name, merged]).toEqual(['Mine', []])
  void autosave.refresh()
  expect(saves).toMatchObject([{ revision: 1, document: { name: 'Mine' } }])

  const alone = setUp()
  Object.assign(alone.server, { revision: 2, isThere: false })
  await alone.autosave.refresh()
  expect(alone.merged).toEqual([])
})
