import type { Script } from '@basta/engine/run/script.ts'
import { createContext, useContext } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Chats, NO_CHATS } from './chats.ts'
import type { Persona } from './personas.ts'

/** What a tester has done. Everything else is worked out from it anew. */
export interface SimulatorState {
  persona: Persona
  chats: Chats
  begins: Script['begins']
}

export type SimulatorStore = StoreApi<SimulatorState>

export const createSimulatorStore = (persona: Persona): SimulatorStore =>
  createStore<SimulatorState>(() => ({ persona, chats: NO_CHATS, begins: undefined }))

const SimulatorContext = createContext<SimulatorStore | null>(null)
export const SimulatorProvider = SimulatorContext.Provider

/** The chats with the open flow: they outlive the panel that shows them. */
export function useSimulatorStore(): SimulatorStore {
  const store = useContext(SimulatorContext)
  if (!store) throw new Error('There is no open flow around this')
  return store
}
