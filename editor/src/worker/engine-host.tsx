import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useSurroundings } from '../api/surroundings.ts'
import { useFlowStore } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { useIssueStore } from '../issues/issue-store.ts'
import { startChecks } from '../issues/start-checks.ts'
import { knownPersonas, personaFor } from '../simulator/personas.ts'
import { createSimulatorStore, SimulatorProvider } from '../simulator/simulator-store.ts'
import { createTestStore, startTests, TestProvider } from '../simulator/test-store.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { openEngine } from './engine-client.ts'
import { EngineProvider } from './engine-context.tsx'

/** Runs the engine for the open flow: its checks and its recorded tests on every change, and whatever the panels ask of it. */
export function EngineHost({ children }: { children: ReactNode }) {
  const store = useFlowStore()
  const issues = useIssueStore()
  const view = useViewStore()
  const tests = useMemo(createTestStore, [])
  const chats = useMemo(() => createSimulatorStore(personaFor(view.getState().language, knownPersonas())), [view])
  const engine = useMemo(openEngine, [])
  // The canvas first: checks, and what they need of the server, when it is drawn.
  const [isDue, setDue] = useState(false)
  const { data: around } = useSurroundings(store.getState().model.id, isDue)

  useEffect(() => () => engine.close(), [engine])
  useEffect(() => whenIdle(() => setDue(true)), [])

  // Before the effects of what is inside, which asks at once for what depends on it.
  useLayoutEffect(() => {
    if (around) engine.surround(around)
  }, [engine, around])

  // biome-ignore lint/correctness/useExhaustiveDependencies: checked anew when what is around has changed
  useEffect(() => {
    if (!isDue) return
    const stopChecks = startChecks(engine, store, issues)
    const stopTests = startTests(engine, store, tests)
    return () => {
      stopChecks()
      stopTests()
    }
  }, [engine, store, issues, tests, isDue, around])

  return (
    <EngineProvider value={engine}>
      <TestProvider value={tests}>
        <SimulatorProvider value={chats}>{children}</SimulatorProvider>
      </TestProvider>
    </EngineProvider>
  )
}
