import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FlowStore } from '../document/flow-store.ts'
import type { Engine } from '../worker/engine-client.ts'
import type { Tested } from '../worker/protocol.ts'

/** What became of the recorded tests when they were played last. */
export interface TestState {
  /** One for each test of the flow. Null: not played yet since the flow was opened, or the flow does not load. */
  results: readonly (Tested | null)[]
  isRunning: boolean
}

export type TestStore = StoreApi<TestState>

export const createTestStore = (): TestStore => createStore<TestState>(() => ({ results: [], isRunning: false }))

/** After a change the checks go first, ms. */
const QUIET_MS = 400
/** From an engine that fails until the tests are played again, ms. */
const AGAIN_MS = 5000

/**
 * Plays the recorded tests now and after every change, one by one so that the worker stays free for other work between two. A
 * change begins anew.
 * @returns what ends it
 */
export function startTests(engine: Pick<Engine, 'show' | 'ask'>, flow: FlowStore, tests: TestStore): () => void {
  let round = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    round += 1
    const mine = round
    const count = flow.getState().model.tests?.length ?? 0
    tests.setState({ isRunning: count > 0 })
    engine.show(flow.document())
    const results: (Tested | null)[] = []
    try {
      for (let at = 0; at < count; at++) {
        results.push(await engine.ask('test', { at }))
        if (mine !== round) return
      }
      tests.setState({ results, isRunning: false })
    } catch {
      if (mine !== round) return
      tests.setState({ results: [], isRunning: false })
      timer = setTimeout(() => void run(), AGAIN_MS)
    }
  }

  let { model } = flow.getState()
  const unsubscribe = flow.subscribe((state) => {
    if (state.model === model) return
    model = state.model
    round += 1
    clearTimeout(timer)
    timer = setTimeout(() => void run(), QUIET_MS)
  })
  void run()
  return () => {
    round += 1
    clearTimeout(timer)
    unsubscribe()
  }
}

const TestContext = createContext<TestStore | null>(null)
export const TestProvider = TestContext.Provider

export function useTests<T>(select: (state: TestState) => T): T {
  const store = useContext(TestContext)
  if (!store) throw new Error('There is no open flow around this')
  return useStore(store, select)
}

export const failuresIn = (results: TestState['results']) => results.filter((result) => result?.passed === false).length
