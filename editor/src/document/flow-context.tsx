import type { FlowNode } from '@basta/nodes/contract.ts'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { FlowState, FlowStore } from './flow-store.ts'

const FlowContext = createContext<FlowStore | null>(null)
export const FlowProvider = FlowContext.Provider

/** The open flow, to edit it. It never changes while a flow is open, so it makes nothing render. */
export function useFlowStore(): FlowStore {
  const store = useContext(FlowContext)
  if (!store) throw new Error('There is no open flow around this')
  return store
}

/** A part of the open flow. Choose it narrowly: whatever comes back anew renders anew. */
export function useFlow<T>(select: (state: FlowState) => T): T {
  return useStore(useFlowStore(), select)
}

export function useStep(id: string): FlowNode | undefined {
  return useFlow(({ model }) => model.nodes[id])
}
