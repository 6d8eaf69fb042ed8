import { createContext, useContext } from 'react'
import type { Engine } from './engine-client.ts'

const EngineContext = createContext<Engine | null>(null)
export const EngineProvider = EngineContext.Provider

/** The engine of the open flow. */
export function useEngine(): Engine {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('There is no engine around this')
  return engine
}
