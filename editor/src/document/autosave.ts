import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowStore } from './flow-store.ts'

/**
 * What the header says. Two are final: `blocked`, the server refuses the document, and says why; `deleted`, somebody has deleted
 * the flow. The others are tried again.
 */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'signed-out' }
  | { kind: 'failing'; reason: string }
  | { kind: 'deleted' }
  | { kind: 'blocked'; reason: string }

/** What a save can come to. */
export type SaveResult =
  | { kind: 'saved'; revision: number }
  /** Somebody else saved first. */
  | { kind: 'changed'; revision: number; document: FlowDocument; savedBy: string }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  /** Not this time. */
  | { kind: 'failed'; reason: string }
  | { kind: 'deleted' }
  /** Not this document, at any time. */
  | { kind: 'refused'; reason: string }

export interface AutosaveOptions {
  store: FlowStore
  /** What it throws counts as `failed`. */
  save(document: FlowDocument, revision: number): Promise<SaveResult>
  /**
   * Keeps what is to be sent on this computer, sent mark and all, so that nothing that the server has is newer than what is kept
   * here. Whoever leaves is not waited for: then there is no promise.
   */
  keep?(): Promise<void> | undefined
  onState(state: SaveState): void
  /** The draft as the server has it now. */
  read(): Promise<{ revision: number; document: FlowDocument; savedBy: string }>
  /** Somebody else's changes were taken in. `isMixed`: with what was changed here. */
  onMerged(savedBy: string, isMixed: boolean): void
  setTimer(task: () => void, delayMs: number): unknown
  clearTimer(timer: unknown): void
}

export interface Autosave {
  /** Saves now what is not saved yet: before testing and publishing, when the field or the tab is left. It never rejects. */
  flush(): Promise<SaveState>
  /** Saves a flow that was deleted as a new one. It never rejects. */
  bringBack(): Promise<SaveState>
  /** Takes in what was saved elsewhere meanwhile, if there is anything. Nothing happens without an answer. It never rejects. */
  refresh(): Promise<void>
  /** Stops listening; what is not saved stays kept on this computer. */
  stop(): void
}

/** From the last edit until it is saved, ms. */
const QUIET_MS = 1000
/** Edits without a pause are saved this often, ms. */
const LONGEST_MS = 2000
/** After a save that failed; each time twice as long, up to the longest. */
const RETRY_MS = 2000
const LONGEST_RETRY_MS = 30_000

/** Saves the draft while it is edited. One save at a time; an edit during a save is saved after it. Input is never held up. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { store, save, keep, read, onState, onMerged, setTimer, clearTimer } = options
  let timer: unknown = null
  let firstUnsavedAt: number | null = null
  let underWay: Promise<SaveState> | null = null
  let state: SaveState = { kind: 'saved' }
  let { edits, model: tried } = store.getState()
  /** Saves in a row that are to be tried again. */
  let failures = 0
  let isStopped = false

  const unsubscribe = store.subscribe((now) => {
    if (now.edits === edits) return
    edits = now.edits
    // What came from elsewhere is saved there.
    if (!store.hasUnsavedChanges()) return
    // Whoever writes on while the server is away does not ask it more often.
    if (failures === 0 || timer === null) planSave()
  })

  function planSave(): void {
    const now = performance.now()
    firstUnsavedAt ??= now
    plan(Math.min(QUIET_MS, Math.max(0, firstUnsavedAt + LONGEST_MS - now)))
  }

  function plan(delayMs: number): void {
    if (isStopped) return
    if (timer !== null) clearTimer(timer)
    timer = setTimer(() => void flush(), delayMs)
  }

  function tell(next: SaveState): SaveState {
    state = next
    onState(next)
    return next
  }

  function tryAgain(next: SaveState): SaveState {
    plan(Math.min(RETRY_MS * 2 ** failures, LONGEST_RETRY_MS))
    failures += 1
    return tell(next)
  }

  const isNewer = () => store.hasUnsavedChanges() && store.getState().model !== tried

  async function flush(): Promise<SaveState> {
    if (timer !== null) clearTimer(timer)
    timer = null
    if (underWay) {
      await underWay
      return failures === 0 && isNewer() ? flush() : state
    }
    if (!store.hasUnsavedChanges()) return tell({ kind: 'saved' })
    underWay = saveOnce()
    const result = await underWay
    underWay = null
    if (failures === 0 && isNewer()) planSave()
    return result
  }

  async function saveOnce(): Promise<SaveState> {
    tell({ kind: 'saving' })
    try {
      for (;;) {
        const { model, saved } = store.getState()
        tried = model
        firstUnsavedAt = null
        store.markSent(model)
        const document = store.document()
        const keeping = keep?.()
        if (keeping) await keeping
        const result = await save(document, saved.revision)
        if (result.kind === 'unreachable') return tryAgain({ kind: 'offline' })
        if (result.kind === 'signed-out') return tryAgain(result)
        if (result.kind === 'failed') return tryAgain({ kind: 'failing', reason: result.reason })
        failures = 0
        if (result.kind === 'deleted') return tell(result)
        if (result.kind === 'refused') return tell({ kind: 'blocked', reason: result.reason })
        if (result.kind === 'saved') {
          store.markSaved(result.revision, model)
          return tell({ kind: 'saved' })
        }
        const isNews = store.adopt(result.document, result.revision)
        edits = store.getState().edits
        if (isNews) onMerged(result.savedBy, true)
        if (!store.hasUnsavedChanges()) return tell({ kind: 'saved' })
      }
    } catch (error) {
      return tryAgain({ kind: 'failing', reason: error instanceof Error ? error.message : String(error) })
    }
  }

  async function refresh(): Promise<void> {
    // A save finds out by itself.
    if (underWay || store.hasUnsavedChanges()) return void (await flush())
    const { revision } = store.getState().saved
    const draft = await read().catch(() => null)
    const isOvertaken = underWay || store.hasUnsavedChanges() || store.getState().saved.revision !== revision
    if (!draft || isStopped || isOvertaken || draft.revision === revision) return
    if (store.adopt(draft.document, draft.revision)) onMerged(draft.savedBy, false)
  }

  return {
    flush,
    bringBack() {
      store.forgetSaved()
      return flush()
    },
    refresh,
    stop() {
      isStopped = true
      unsubscribe()
      if (timer !== null) clearTimer(timer)
    },
  }
}
