import type { FlowStore } from '../document/flow-store.ts'
import type { Engine } from '../worker/engine-client.ts'
import { type IssueStore, showIssues } from './issue-store.ts'

/**
 * Checks the open flow now and after every change. One check is under way at a time; what changes meanwhile is checked next, all
 * at once, so that the newest state wins. The proof is made when nothing newer waits.
 * @returns what ends it
 */
export function startChecks(
  engine: Pick<Engine, 'show' | 'check' | 'ask'>,
  store: FlowStore,
  issues: IssueStore,
): () => void {
  let isBusy = false
  let isDue = false
  let isOver = false

  async function check(): Promise<void> {
    const { edits } = store.getState()
    engine.show(store.document())
    const { issues: found, loads } = await engine.check()
    if (isOver) return
    showIssues(issues, found, loads ? issues.getState().proof : null, edits)
    if (isDue || !loads) return
    const proof = await engine.ask('prove', null)
    if (!isOver) issues.setState({ proof })
  }

  async function run(): Promise<void> {
    isDue = true
    if (isBusy) return
    isBusy = true
    try {
      while (isDue && !isOver) {
        isDue = false
        await check()
      }
    } finally {
      isBusy = false
    }
  }

  let model: object | null = null
  let isPlanned = false
  const unsubscribe = store.subscribe((state) => {
    if (state.model === model || isPlanned) return
    model = state.model
    isPlanned = true
    afterFrame(() => {
      isPlanned = false
      model = store.getState().model
      if (!isOver) void run()
    })
  })
  void run()
  return () => {
    isOver = true
    unsubscribe()
  }
}

/** Once the frame is drawn that shows a change. Where nothing is drawn: soon. */
function afterFrame(task: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(task))
  else setTimeout(task)
}
