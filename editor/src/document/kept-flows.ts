import type { FlowModel } from './flow-model.ts'
import type { History } from './history.ts'
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

/** In the store there are two records of a flow and a tab: a state to begin with, and what has changed since. */
type Stored =
  | { flowId: string; tab: string; part: 'start'; model: FlowModel }
  | (Omit<Orphan, 'base' | 'model'> & { part: 'changes'; base: ModelChange; model: ModelChange })
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

  /** The state that this tab has kept to begin with. */
  let start: FlowModel | null = null

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
        await run('readwrite', (store) => {
          if (isNew) store.put({ flowId, tab: own, part: 'start', model: kept.base } satisfies Stored)
          store.put({ ...kept, tab: own, part: 'changes', base, model })
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
  return stored.flatMap((one) => {
    if (one.part !== 'changes') return []
    const start = stored.find((other) => other.part === 'start' && other.tab === one.tab)
    if (start?.part !== 'start') return []
    const { part: _, base, model, ...kept } = one
    return { ...kept, base: withModelChange(start.model, base), model: withModelChange(start.model, model) }
  })
}

/** @param openTabs null when that is not known: then what a tab has kept that is open, too, is taken in twice, which changes nothing */
export function reopen(all: readonly Orphan[], own: string, openTabs: ReadonlySet<string> | null): Reopened {
  const closed = all.filter(({ tab }) => tab !== own && !openTabs?.has(tab)).sort((a, b) => b.keptAt - a.keptAt)
  const kept = all.find(({ tab }) => tab === own) ?? (openTabs ? closed[0] : undefined) ?? null
  return { kept, orphans: closed.filter((orphan) => orphan !== kept || orphan.tab !== own) }
}
