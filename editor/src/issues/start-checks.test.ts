import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, onTestFinished, test } from 'vitest'
import { renameFlow } from '../document/flow-commands.ts'
import { createFlowStore } from '../document/flow-store.ts'
import type { Engine } from '../worker/engine-client.ts'
import { createIssueStore } from './issue-store.ts'
import { startChecks } from './start-checks.ts'

const document: FlowDocument = { format: 'basta.flow/1', id: 'f', name: 'one', locale: 'en', nodes: [], edges: [] }
const PROOF = { proved: true, waitingStates: 0 } as const

/** An engine that answers when it is told to. */
function setUp() {
  const store = createFlowStore({ document, revision: 1 })
  const issues = createIssueStore()
  const shown: string[] = []
  const asked: { name: string; answer(value: unknown): void }[] = []
  const engine = {
    show: ({ name }: FlowDocument) => void shown.push(name),
    check: () => engine.ask('check' as never, null as never),
    ask: (name: string) => new Promise((answer) => asked.push({ name, answer })),
  } as Pick<Engine, 'show' | 'check' | 'ask'>
  onTestFinished(startChecks(engine, store, issues))
  const next = async (name: string, value: unknown) => {
    await expect.poll(() => asked[0]?.name).toBe(name)
    asked.shift()?.answer(value)
  }
  return { store, issues, shown, asked, next }
}

const found = (code: string) => ({
  issues: [{ code, severity: 'error', message: { en: '', pt: '', es: '' } }],
  loads: true,
})

test('what changes during a check is checked next, all at once, and the proof waits for it', async () => {
  const { store, issues, shown, next } = setUp()
  renameFlow(store, 'two')
  renameFlow(store, 'three')
  await expect.poll(() => shown).toEqual(['one'])
  // The changes have been noticed while the first check was still under way.
  await new Promise((resolve) => setTimeout(resolve))
  await next('check', found('first'))
  await next('check', found('second'))
  await next('prove', PROOF)
  await expect.poll(() => issues.getState().proof).toEqual(PROOF)
  expect(shown).toEqual(['one', 'three'])
  expect(issues.getState().issues.map(({ code }) => code)).toEqual(['second'])
  expect(issues.getState().checkedEdits).toBe(store.getState().edits)
})

test('a document that does not load has no proof', async () => {
  const { issues, next } = setUp()
  issues.setState({ proof: PROOF })
  await next('check', { ...found('broken'), loads: false })
  await expect.poll(() => issues.getState().proof).toBeNull()
})
