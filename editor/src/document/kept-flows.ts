import type { FlowModel } from './flow-model.ts'
import type { History } from './history.ts'
import type { Conflict } from './merge.ts'
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

/** In IndexedDB. A browser that keeps nothing (private window, full disk) works, it only forgets. */
export function openKeptFlows(indexedDb: IDBFactory = indexedDB, joinTabs: () => Promise<Tabs> = thisTab): KeptFlows {
  let opening: Promise<IDBDatabase> | undefined
  const open = () => {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDb.open(DATABASE, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['flowId', 'tab'] })
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
    let found: Orphan[] = []
    await run('readonly', (store) => {
      const request = store.getAll(IDBKeyRange.bound([flowId], [flowId, []]))
      request.onsuccess = () => {
        found = request.result as Orphan[]
      }
    })
    return found
  }

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
        await run('readwrite', (store) => {
          store.put({ ...kept, tab: own })
          for (const { flowId, tab } of settled) if (tab !== own) store.delete([flowId, tab])
        })
      } catch {
        // It is kept nowhere, and goes to the server all the same.
      }
    },
  }
}

/** @param openTabs null when that is not known: then what a tab has kept that is open, too, is taken in twice, which changes nothing */
export function reopen(all: readonly Orphan[], own: string, openTabs: ReadonlySet<string> | null): Reopened {
  const closed = all.filter(({ tab }) => tab !== own && !openTabs?.has(tab)).sort((a, b) => b.keptAt - a.keptAt)
  const kept = all.find(({ tab }) => tab === own) ?? (openTabs ? closed[0] : undefined) ?? null
  return { kept, orphans: closed.filter((orphan) => orphan !== kept || orphan.tab !== own) }
}
