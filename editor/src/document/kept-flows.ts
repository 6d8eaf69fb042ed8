import type { FlowModel } from './flow-model.ts'
import { EMPTY_HISTORY, type History, type HistoryEntry } from './history.ts'
import type { Conflict } from './merge.ts'
import { type ModelChange, modelChange, sizeOf, withModelChange } from './model-change.ts'
import { type Tabs, thisTab } from './this-tab.ts'

/** What this computer keeps of a flow: edits that the server may not have yet, and the history, so that undo survives a reload. */
export interface KeptFlow {
  flowId: string
  /** The revision that the edits are based on, and its model. */
  revision: number
  base: FlowModel
  model: FlowModel
  history: History
  /** Not decided yet. */
  conflicts: Conflict[]
  keptAt: number
}

export interface KeptFlows {
  /** What to go on with: what this tab has kept or, in a new one, the tab that was closed last. */
  open(flowId: string): Promise<Reopened>
  /** Keeps it for this tab. `settled`: what other tabs had kept, and is in it now. */
  write(kept: KeptFlow, settled?: readonly Orphan[]): Promise<void>
}

export interface Reopened {
  kept: KeptFlow | null
  /** Of tabs that were closed before their edits were saved. */
  orphans: Orphan[]
}

/** What a tab has kept that is open no more. */
export interface Orphan extends KeptFlow {
  tab: string
}

const DATABASE = 'basta'
const STORE = 'kept'

/**
 * In the store there are of a flow and a tab: a state to begin with, what has changed since, and each entry of the history by
 * itself, so that what is kept already need not be written anew: one entry can hold the places of thousands of steps.
 */
type Stored =
  | { flowId: string; tab: string; part: 'start'; model: FlowModel }
  | { flowId: string; tab: string; part: EntryPart; entry: HistoryEntry }
  | (Omit<Orphan, 'base' | 'model' | 'history'> & {
      part: 'changes'
      base: ModelChange
      model: ModelChange
      history: Omit<History, 'entries'> & { entries: EntryPart[] }
    })
type EntryPart = `entry ${number}`
/** From so many changed steps and connections on a new state to begin with is kept. */
const MAX_CHANGES = 500

/** In IndexedDB. A browser that keeps nothing (private window, full disk) works, it only forgets. */
export function openKeptFlows(indexedDb: IDBFactory = indexedDB, joinTabs: () => Promise<Tabs> = thisTab): KeptFlows {
  let opening: Promise<IDBDatabase> | undefined
  const open = () => {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDb.open(DATABASE, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['flowId', 'tab', 'part'] })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    return opening
  }

  async function run(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
    const database = await open()
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      transaction.oncomplete = () => resolve()
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
      work(transaction.objectStore(STORE))
    })
  }

  async function keptOf(flowId: string): Promise<Orphan[]> {
    let found: Stored[] = []
    await run('readonly', (store) => {
      const request = store.getAll(IDBKeyRange.bound([flowId], [flowId, []]))
      request.onsuccess = () => {
        found = request.result as Stored[]
      }
    })
    return joined(found)
  }

  /** The state that this tab has kept to begin with, and the entries of the history. */
  let start: FlowModel | null = null
  let parts = new Map<HistoryEntry, EntryPart>()
  let entriesKept = 0

  return {
    async open(flowId) {
      try {
        const tabs = await joinTabs()
        const [all, openTabs] = await Promise.all([keptOf(flowId), tabs.open()])
        return reopen(all, tabs.own, openTabs)
      } catch {
        return { kept: null, orphans: [] }
      }
    },
    async write(kept, settled = []) {
      try {
        const { own } = await joinTabs()
        const { flowId } = kept
        const known = start?.id === flowId ? start : null
        let [base, model] = known ? [modelChange(known, kept.base), modelChange(known, kept.model)] : [null, null]
        const isNew = !base || !model || sizeOf(base) + sizeOf(model) > MAX_CHANGES
        if (isNew) {
          start = kept.base
          base = modelChange(start, kept.base)
          model = modelChange(start, kept.model)
        }
        const before = known ? parts : new Map<HistoryEntry, EntryPart>()
        parts = new Map(
          kept.history.entries.map((entry) => {
            const part = before.get(entry)
            if (part) return [entry, part]
            entriesKept += 1
            return [entry, `entry ${entriesKept}`]
          }),
        )
        const now = parts
        const history = { ...kept.history, entries: [...now.values()] }
        await run('readwrite', (store) => {
          // Those of an earlier life of this tab.
          if (!known) store.delete(IDBKeyRange.bound([flowId, own, 'entry'], [flowId, own, 'entry\uffff']))
          for (const [entry, part] of before) if (!now.has(entry)) store.delete([flowId, own, part])
          for (const [entry, part] of now)
            if (!before.has(entry)) store.put({ flowId, tab: own, part, entry } satisfies Stored)
          if (isNew) store.put({ flowId, tab: own, part: 'start', model: kept.base } satisfies Stored)
          store.put({ ...kept, history, tab: own, part: 'changes', base, model })
          for (const { flowId, tab } of settled)
            if (tab !== own) store.delete(IDBKeyRange.bound([flowId, tab], [flowId, tab, []]))
        })
      } catch {
        // It is kept nowhere, and goes to the server all the same.
        start = null
      }
    },
  }
}

function joined(stored: readonly Stored[]): Orphan[] {
  const byPart = new Map(stored.map((one) => [`${one.tab} ${one.part}`, one]))
  return stored.flatMap((one) => {
    if (one.part !== 'changes') return []
    const start = byPart.get(`${one.tab} start`)
    if (!start || !('model' in start) || 'base' in start) return []
    const { part: _, base, model, history: told, ...kept } = one
    const entries = told.entries.flatMap((part) => {
      const found = byPart.get(`${one.tab} ${part}`)
      return found && 'entry' in found ? found.entry : []
    })
    // Entries build on each other.
    const history = entries.length === told.entries.length ? { ...told, entries } : EMPTY_HISTORY
    return { ...kept, history, base: withModelChange(start.model, base), model: withModelChange(start.model, model) }
  })
}

/** @param openTabs null when that is not known: then what a tab has kept that is open, too, is taken in twice, which changes nothing */
export function reopen(all: readonly Orphan[], own: string, openTabs: ReadonlySet<string> | null): Reopened {
  const closed = all.filter(({ tab }) => tab !== own && !openTabs?.has(tab)).sort((a, b) => b.keptAt - a.keptAt)
  const kept = all.find(({ tab }) => tab === own) ?? (openTabs ? closed[0] : undefined) ?? null
  return { kept, orphans: closed.filter((orphan) => orphan !== kept || orphan.tab !== own) }
}
