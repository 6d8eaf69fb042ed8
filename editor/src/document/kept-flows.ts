import { browserStorage } from '../browser-storage.ts'
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
  /** What was sent on that revision without an answer yet. */
  sent: readonly FlowModel[]
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
  /** The same when the page may be gone at once: a database does not finish then, so it is kept beside it first. */
  leave(kept: KeptFlow, settled?: readonly Orphan[]): undefined
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
  | (Omit<Orphan, 'base' | 'model' | 'sent' | 'history'> & {
      part: 'changes'
      base: ModelChange
      model: ModelChange
      sent: ModelChange[]
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
    return joined(found, leftOf(flowId))
  }

  let ownTab: string | null = null
  /** What this tab has written, and what of it is in the database for certain. */
  let known: Known | null = null
  let certain: Known | null = null
  let entriesKept = 0
  let leftAt = 0

  /** @param before what is kept already, and need not be written again; without a start the rows stand for themselves */
  function rowsOf(kept: KeptFlow, tab: string, before: Partial<Known>): { rows: Stored[]; now: Known } {
    const { flowId } = kept
    const rows: Stored[] = []
    const changesFrom = (model: FlowModel) => ({
      base: modelChange(model, kept.base),
      model: modelChange(model, kept.model),
      sent: kept.sent.map((sent) => modelChange(model, sent)),
    })
    let start = before.start ?? kept.base
    let changes = changesFrom(start)
    if (!before.start || sizeOf(changes.base) + sizeOf(changes.model) > MAX_CHANGES) {
      start = kept.base
      changes = changesFrom(start)
      rows.push({ flowId, tab, part: 'start', model: start })
    }
    const parts = new Map<HistoryEntry, EntryPart>()
    for (const entry of kept.history.entries) {
      let part = before.parts?.get(entry)
      if (!part) {
        entriesKept += 1
        part = `entry ${entriesKept}`
        rows.push({ flowId, tab, part, entry })
      }
      parts.set(entry, part)
    }
    rows.push({ ...kept, history: { ...kept.history, entries: [...parts.values()] }, tab, part: 'changes', ...changes })
    return { rows, now: { start, parts } }
  }

  return {
    async open(flowId) {
      try {
        const tabs = await joinTabs()
        ownTab = tabs.own
        const [all, openTabs] = await Promise.all([keptOf(flowId), tabs.open()])
        return reopen(all, tabs.own, openTabs)
      } catch {
        return { kept: null, orphans: [] }
      }
    },
    write,
    leave(kept, settled) {
      if (ownTab !== null) {
        const parts = certain?.start.id === kept.flowId ? certain.parts : undefined
        browserStorage.write('local', leftKey(kept.flowId, ownTab), rowsOf(kept, ownTab, { parts }).rows)
        leftAt = kept.keptAt
      }
      void write(kept, settled)
    },
  }

  async function write(kept: KeptFlow, settled: readonly Orphan[] = []): Promise<void> {
    try {
      const { own } = await joinTabs()
      const { flowId } = kept
      const before = known?.start.id === flowId ? known : null
      const { rows, now } = rowsOf(kept, own, before ?? {})
      known = now
      await run('readwrite', (store) => {
        // Those of an earlier life of this tab.
        if (!before) store.delete(IDBKeyRange.bound([flowId, own, 'entry'], [flowId, own, 'entry\uffff']))
        else for (const [entry, part] of before.parts) if (!now.parts.has(entry)) store.delete([flowId, own, part])
        for (const row of rows) store.put(row)
        for (const { flowId, tab } of settled)
          if (tab !== own) store.delete(IDBKeyRange.bound([flowId, tab], [flowId, tab, []]))
      })
      certain = now
      if (leftAt <= kept.keptAt) browserStorage.remove('local', leftKey(flowId, own))
      for (const { flowId, tab } of settled) if (tab !== own) browserStorage.remove('local', leftKey(flowId, tab))
    } catch {
      // It is kept nowhere, and goes to the server all the same.
      known = null
    }
  }
}

/** The state that a tab has kept to begin with, and the entries of the history. */
interface Known {
  start: FlowModel
  parts: ReadonlyMap<HistoryEntry, EntryPart>
}

/** What a tab has kept on leaving, beside the database. */
const leftKey = (flowId: string, tab: string) => `left ${flowId} ${tab}`
const leftOf = (flowId: string): Stored[][] =>
  browserStorage.keys('local', leftKey(flowId, '')).map((key) => browserStorage.read<Stored[]>('local', key, []))

/** @param left what tabs have kept on leaving, which counts where it is newer */
export function joined(stored: readonly Stored[], left: readonly (readonly Stored[])[]): Orphan[] {
  const byPart = new Map(stored.map((one) => [`${one.tab} ${one.part}`, one]))
  const keptAt = (one: Stored | undefined) => (one?.part === 'changes' ? one.keptAt : Number.NEGATIVE_INFINITY)
  for (const rows of left) {
    const changes = rows.find(({ part }) => part === 'changes')
    if (changes && keptAt(changes) > keptAt(byPart.get(`${changes.tab} changes`)))
      for (const one of rows) byPart.set(`${one.tab} ${one.part}`, one)
  }
  return [...byPart.values()].flatMap((one) => {
    if (one.part !== 'changes') return []
    const start = byPart.get(`${one.tab} start`)
    if (start?.part !== 'start') return []
    const { part: _, base, model, sent, history: told, ...kept } = one
    const entries = told.entries.flatMap((part) => {
      const found = byPart.get(`${one.tab} ${part}`)
      return found && 'entry' in found ? found.entry : []
    })
    // Entries build on each other.
    const history = entries.length === told.entries.length ? { ...told, entries } : EMPTY_HISTORY
    const from = (change: ModelChange) => withModelChange(start.model, change)
    return { ...kept, history, base: from(base), model: from(model), sent: sent.map(from) }
  })
}

/** @param openTabs null when that is not known: then what a tab has kept that is open, too, is taken in twice, which changes nothing */
export function reopen(all: readonly Orphan[], own: string, openTabs: ReadonlySet<string> | null): Reopened {
  const closed = all.filter(({ tab }) => tab !== own && !openTabs?.has(tab)).sort((a, b) => b.keptAt - a.keptAt)
  const kept = all.find(({ tab }) => tab === own) ?? (openTabs ? closed[0] : undefined) ?? null
  return { kept, orphans: closed.filter((orphan) => orphan !== kept || orphan.tab !== own) }
}
