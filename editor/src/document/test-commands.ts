/** What people do to the recorded tests of a flow. Each is one entry of the history. */
import type { Script } from '@basta/engine/run/script.ts'
import type { FlowStore } from './flow-store.ts'

const did = { kind: 'test' } as const

export function addTest(store: FlowStore, test: Script): void {
  store.edit(
    (draft) => {
      draft.tests = [...(draft.tests ?? []), test]
    },
    { did: { ...did, name: test.name } },
  )
}

export function replaceTest(store: FlowStore, at: number, test: Script): void {
  store.edit(
    (draft) => {
      if (draft.tests?.[at]) draft.tests[at] = test
    },
    { did: { ...did, name: test.name } },
  )
}

export function deleteTest(store: FlowStore, at: number): void {
  store.edit((draft) => void draft.tests?.splice(at, 1), { did })
}
