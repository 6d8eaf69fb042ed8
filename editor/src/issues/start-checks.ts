import type { FlowStore } from '../document/flow-store.ts'
import type { Engine } from '../worker/engine-client.ts'
import { type IssueStore, showIssues } from './issue-store.ts'

/** From checks that fail until they are tried again, ms. Longer than the engine rests. */
const AGAIN_MS = 5000

/**
 * Checks the open flow now and after every change. One check is under way at a time; what changes meanwhile is checked next, all
 * at once, so that the newest state wins. The proof is made when nothing newer waits. A check that fails is made once more at once;
 * when that fails, too, it is said that there are no checks, and they are tried again now and then.
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
  let hasFailed = false
  let timer: ReturnType<typeof setTimeout> | undefined

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
    clearTimeout(timer)
    while (isDue && !isOver) {
      isDue = false
      try {
        await check()
        hasFailed = false
        if (!isOver) issues.setState({ isStale: false })
      } catch {
        isDue ||= !hasFailed
        hasFailed = true
        if (!isDue && !isOver) giveUp()
      }
    }
    isBusy = false
  }

  function giveUp(): void {
    issues.setState({ isStale: true, proof: null })
    timer = setTimeout(() => void run(), AGAIN_MS)
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
    clearTimeout(timer)
    unsubscribe()
  }
}

/** Once the frame is drawn that shows a change. Where nothing is drawn: soon. */
function afterFrame(task: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(task))
  else setTimeout(task)
}
