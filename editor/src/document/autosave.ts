import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowStore } from './flow-store.ts'

/** What the header says. `blocked`: the server refuses the document; the reason is its. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'offline' }
  | { kind: 'blocked'; reason: string }

/** What a save can come to. */
export type SaveResult =
  | { kind: 'saved'; revision: number }
  /** Somebody else saved first. */
  | { kind: 'changed'; revision: number; document: FlowDocument; savedBy: string }
  | { kind: 'unreachable' }
  | { kind: 'refused'; reason: string }

export interface AutosaveOptions {
  store: FlowStore
  save(document: FlowDocument, revision: number): Promise<SaveResult>
  onState(state: SaveState): void
  /** Somebody else's changes were taken in. */
  onMerged(savedBy: string): void
  setTimer(task: () => void, delayMs: number): unknown
  clearTimer(timer: unknown): void
}

export interface Autosave {
  /** Saves now what is not saved yet: before testing and publishing, when the field or the tab is left. */
  flush(): Promise<SaveState>
  /** Stops listening; what is not saved stays kept on this computer. */
  stop(): void
}

/** From the last edit until it is saved, ms. */
const QUIET_MS = 1000
/** Edits without a pause are saved this often, ms. */
const LONGEST_MS = 2000
const RETRY_MS = 5000

/** Saves the draft while it is edited. One save at a time; an edit during a save is saved after it. Input is never held up. */
export function createAutosave({ store, save, onState, onMerged, setTimer, clearTimer }: AutosaveOptions): Autosave {
  let timer: unknown = null
  let firstUnsavedAt: number | null = null
  let underWay: Promise<SaveState> | null = null
  let state: SaveState = { kind: 'saved' }
  let edits = store.getState().edits

  const unsubscribe = store.subscribe((now) => {
    if (now.edits === edits) return
    edits = now.edits
    plan(QUIET_MS)
  })

  function plan(delayMs: number): void {
    const now = performance.now()
    firstUnsavedAt ??= now
    const latest = Math.max(0, firstUnsavedAt + LONGEST_MS - now)
    if (timer !== null) clearTimer(timer)
    timer = setTimer(() => void flush(), Math.min(delayMs, delayMs === RETRY_MS ? RETRY_MS : latest))
  }

  function tell(next: SaveState): SaveState {
    state = next
    onState(next)
    return next
  }

  async function flush(): Promise<SaveState> {
    if (timer !== null) clearTimer(timer)
    timer = null
    if (underWay) {
      await underWay
      return store.hasUnsavedChanges() ? flush() : state
    }
    if (!store.hasUnsavedChanges()) return tell({ kind: 'saved' })
    underWay = saveOnce()
    try {
      return await underWay
    } finally {
      underWay = null
      if (store.hasUnsavedChanges() && state.kind === 'saved') plan(QUIET_MS)
    }
  }

  async function saveOnce(): Promise<SaveState> {
    tell({ kind: 'saving' })
    for (;;) {
      const { model, saved } = store.getState()
      firstUnsavedAt = null
      const result = await save(store.document(), saved.revision)
      if (result.kind === 'saved') {
        store.markSaved(result.revision, model)
        return tell({ kind: 'saved' })
      }
      if (result.kind === 'changed') {
        store.adopt(result.document, result.revision)
        edits = store.getState().edits
        onMerged(result.savedBy)
        if (!store.hasUnsavedChanges()) return tell({ kind: 'saved' })
        continue
      }
      if (result.kind === 'refused') return tell({ kind: 'blocked', reason: result.reason })
      plan(RETRY_MS)
      return tell({ kind: 'offline' })
    }
  }

  return {
    flush,
    stop() {
      unsubscribe()
      if (timer !== null) clearTimer(timer)
    },
  }
}
