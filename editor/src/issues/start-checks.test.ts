import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, onTestFinished, test, vi } from 'vitest'
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
  const asked: { name: string; answer(value: unknown): void; fail(error: Error): void }[] = []
  const engine = {
    show: ({ name }: FlowDocument) => void shown.push(name),
    check: () => engine.ask('check' as never, null as never),
    ask: (name: string) => new Promise((answer, fail) => asked.push({ name, answer, fail })),
  } as Pick<Engine, 'show' | 'check' | 'ask'>
  onTestFinished(startChecks(engine, store, issues))
  const next = async (name: string, value: unknown) => {
    await expect.poll(() => asked[0]?.name).toBe(name)
    asked.shift()?.answer(value)
  }
  const fail = async (name: string) => {
    await expect.poll(() => asked[0]?.name).toBe(name)
    asked.shift()?.fail(new Error('The worker is gone'))
  }
  return { store, issues, shown, asked, next, fail }
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

test('a check that fails is made again at once, and nobody notices', async () => {
  const { store, issues, next, fail } = setUp()
  const stale: boolean[] = []
  issues.subscribe(({ isStale }) => stale.push(isStale))
  await fail('check')
  await next('check', found('first'))
  await next('prove', PROOF)
  await expect.poll(() => issues.getState().proof).toEqual(PROOF)
  renameFlow(store, 'two')
  await next('check', found('second'))
  await fail('prove')
  await next('check', { ...found('third'), loads: false })
  await expect.poll(() => issues.getState().issues[0]?.code).toBe('third')
  expect(stale).not.toContain(true)
})

test('checks that fail again are said to be missing, prove nothing, and go on with the next change', async () => {
  const { store, issues, next, fail } = setUp()
  await next('check', found('first'))
  await next('prove', PROOF)
  await expect.poll(() => issues.getState().proof).toEqual(PROOF)
  renameFlow(store, 'two')
  await fail('check')
  await fail('check')
  await expect.poll(() => issues.getState()).toMatchObject({ isStale: true, proof: null })
  renameFlow(store, 'three')
  await next('check', found('second'))
  await next('prove', PROOF)
  await expect.poll(() => issues.getState()).toMatchObject({ isStale: false, proof: PROOF })
})

test('checks that are missing come back without a change', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { asked, issues } = setUp()
  for (const _ of [1, 2]) {
    asked.shift()?.fail(new Error('The worker is gone'))
    await vi.advanceTimersByTimeAsync(0)
  }
  expect([issues.getState().isStale, asked.length]).toEqual([true, 0])
  await vi.advanceTimersByTimeAsync(5000)
  asked.shift()?.answer({ ...found('first'), loads: false })
  await vi.advanceTimersByTimeAsync(0)
  expect(issues.getState().isStale).toBe(false)
})
