import { useFlow } from '../document/flow-context.tsx'
import { type Variable, variablesOf } from './variables.ts'

export const useVariables = (): readonly Variable[] => useFlow(({ model }) => variablesOf(model.nodes))
