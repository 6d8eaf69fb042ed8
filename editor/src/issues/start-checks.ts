import type { FlowStore } from '../document/flow-store.ts'
import type { Engine } from '../worker/engine-client.ts'
import { type IssueStore, showIssues } from './issue-store.ts'

/**
 * Checks the open flow now and after every change. One check is under way at a time; what changes meanwhile is checked next, all
 * at once, so that the newest state wins. The proof is made when nothing newer waits.
 * @returns what ends it
 */
export function startChecks(engine: Pick<Engine, 'show' | 'ask'>, store: FlowStore, issues: IssueStore): () => void {
  let isBusy = false
  let isDue = false
  let isOver = false

  async function check(): Promise<void> {
    const { edits } = store.getState()
    engine.show(store.document())
    const { issues: found, loads } = await engine.ask('check', null)
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
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = store.subscribe((state) => {
    if (state.model === model) return
    model = state.model
    // After the frame that shows the change.
    timer ??= setTimeout(() => {
      timer = undefined
      void run()
    })
  })
  void run()
  return () => {
    isOver = true
    clearTimeout(timer)
    unsubscribe()
  }
}
