import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowNode } from '@basta/nodes/contract.ts'
import { type Draft, enablePatches, type Patch, produceWithPatches, setAutoFreeze } from 'immer'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyPatches } from './apply-patches.ts'
import { type FlowModel, type FlowNote, NO_FLOW, openModel, type Places, toDocument } from './flow-model.ts'
import {
  type Deed,
  EMPTY_HISTORY,
  type History,
  type HistoryEntry,
  type Path,
  type RenamedElsewhere,
  remember,
  yieldTo,
} from './history.ts'
import type { KeptFlow } from './kept-flows.ts'
import { afterSent, type Conflict, isSameFlow, merge, takeTheirs } from './merge.ts'
import { makeRoom, type Position } from './placing.ts'
import { keepShape } from './shape.ts'

enablePatches()
// What writes where it must not is found in tests. Later, freezing would walk over all steps at each key.
setAutoFreeze(import.meta.env.DEV)

/** The one truth about an open flow. Everything on the screen is derived from it, and nothing changes it but `edit`. */
export interface FlowState {
  model: FlowModel
  history: History
  /** Grows with each change of the model. */
  edits: number
  /** What the server had last: its revision, and the model that it stands for. */
  saved: { revision: number; model: FlowModel }
  /** What was sent since, without an answer: the server may have it. */
  sent: readonly FlowModel[]
  /** Changed by two people at once, and not decided yet. */
  conflicts: Conflict[]
}

export interface EditOptions {
  did: Deed
  /**
   * Identity of what is edited, e.g. `data:<step>:<path>`: edits of the same thing in a row are one entry of the history.
   * No timer decides.
   */
  sameAs?: string
  touches?: string[]
  /** What follows in other flows when this is undone or redone. */
  elsewhere?: RenamedElsewhere
  /** It is known that nothing lies on anything afterwards. */
  hasRoom?: boolean
}

export interface FlowStore extends StoreApi<FlowState> {
  /** Changes the model by one recipe, as one entry of the history. @returns whether anything changed */
  edit(recipe: (draft: Draft<FlowModel>) => void, options: EditOptions): boolean
  /** Puts in what is new, under ids that nothing has. As `move`, without a recipe. */
  add(items: Added, options: EditOptions): void
  /** Moves steps and notes: for thousands of them a recipe takes too long. */
  move(to: ReadonlyMap<string, Position>, options: EditOptions): boolean
  /** The next edit begins an entry of its own: focus has left the field. */
  seal(): void
  /** @returns the entry that was taken back, `overtaken` when somebody else has changed the same, or null */
  undo(): Undone
  redo(): Undone
  /** Undoes or redoes up to an entry of the history: `at` entries are done then. */
  jumpTo(at: number): void
  /** The document as it is to be saved. */
  document(): FlowDocument
  /** This model is on its way to the server. */
  markSent(model: FlowModel): void
  /** The server has taken this model as this revision. */
  markSaved(revision: number, model: FlowModel): void
  /** The server has no such flow any more: all of it is to be saved. */
  forgetSaved(): void
  /** Takes in what was saved meanwhile. @returns whether somebody else changed something, or it was all sent from here */
  adopt(theirs: FlowDocument, revision: number): boolean
  /** Takes in edits that another tab kept, and could not save. */
  takeIn(kept: Pick<KeptFlow, 'base' | 'model' | 'sent' | 'conflicts'>): void
  resolve(conflict: Conflict, keep: 'mine' | 'theirs'): void
  /** Hears of entries that were undone or redone and have to follow in other flows. @returns what ends it */
  watchElsewhere(watcher: ElsewhereWatcher): () => void
  hasUnsavedChanges(): boolean
}

/** Things by their kind, each under its id. */
export type Added = Pick<FlowModel, 'nodes' | 'edges' | 'notes' | 'frames'>

type ElsewhereWatcher = (elsewhere: RenamedElsewhere, isUndone: boolean) => void

export type Undone = { entry: HistoryEntry; overtaken: boolean } | null

export interface OpenFlow {
  /** As the server has it. */
  document: FlowDocument
  revision: number
  /** What this computer kept of it: its edits are merged with what the server has got meanwhile. */
  kept?: KeptFlow | null
}

export function createFlowStore({ document, revision, kept }: OpenFlow): FlowStore {
  const places: Places = new Map()
  const base = openModel(document, places)
  const store = createStore<FlowState>(() => ({
    model: kept?.model ?? base,
    history: kept?.history ?? EMPTY_HISTORY,
    edits: 0,
    saved: kept ? { revision: kept.revision, model: kept.base } : { revision, model: base },
    sent: kept?.sent ?? [],
    conflicts: kept?.conflicts ?? [],
  }))
  const { getState: get, setState: set } = store
  let made: { of: FlowModel; document: FlowDocument } | null = null
  const watchers = new Set<ElsewhereWatcher>()

  function show(model: FlowModel, history: History, patches?: readonly Patch[]): void {
    if (patches) keepShape(get().model.nodes, model.nodes, patches)
    set(({ edits }) => ({ model, history, edits: edits + 1 }))
  }

  const edit = (recipe: (draft: Draft<FlowModel>) => void, options: EditOptions): boolean =>
    take(
      produceWithPatches(get().model, (draft) => {
        recipe(draft)
      }),
      options,
    )

  function take(
    [edited, patches, inverse]: Edited,
    { did, sameAs, touches = [], elsewhere, hasRoom }: EditOptions,
  ): boolean {
    const { model, history } = get()
    if (patches.length === 0) return false
    const moves = hasRoom ? NO_MOVES : makeRoom(model, edited, touchedBy(patches))
    const [next, moving, back] = moves.size === 0 ? [edited, [], []] : moveAll(edited, moves)
    const entry = {
      ...{ patches: [...patches, ...moving], inverse: [...back, ...inverse], touches },
      ...(elsewhere && { elsewhere }),
    }
    show(next, remember(history, { did, sameAs: sameAs ?? null, ...entry }), entry.patches)
    return true
  }

  function step(by: -1 | 1): Undone {
    const { model, history } = get()
    const entry = history.entries[by < 0 ? history.at - 1 : history.at]
    if (!entry) return null
    if (entry.isOvertaken) {
      const entries = history.entries.filter((other) => other !== entry)
      set({ history: { entries, at: by < 0 ? history.at - 1 : history.at, isSealed: true } })
      return { entry, overtaken: true }
    }
    const patches = by < 0 ? entry.inverse : entry.patches
    show(applyPatches(model, patches), { ...history, at: history.at + by, isSealed: true }, patches)
    if (entry.elsewhere) for (const tell of watchers) tell(entry.elsewhere, by < 0)
    return { entry, overtaken: false }
  }

  const flow: FlowStore = {
    ...store,
    edit,
    add: (items, options) => void take(addAll(get().model, items), options),
    move: (to, options) => take(moveAll(get().model, to), options),
    seal: () => set(({ history }) => ({ history: { ...history, isSealed: true } })),
    undo: () => step(-1),
    redo: () => step(1),
    jumpTo(target) {
      while (get().history.at > target) if (!step(-1)) return
      while (get().history.at < target) if (!step(1)) return
    },
    document() {
      const { model } = get()
      if (made?.of !== model) made = { of: model, document: toDocument(model, places) }
      return made.document
    },
    markSent: (model) =>
      set(({ sent }) => ({ sent: [...sent.filter((other) => other !== model), model].slice(-MAX_SENT) })),
    markSaved: (revision, model) => set({ saved: { revision, model }, sent: [] }),
    forgetSaved: () => set(({ saved }) => ({ saved: { revision: NO_FLOW, model: { ...saved.model } }, sent: [] })),
    adopt(document, revision) {
      const { model, saved, sent, history, conflicts } = get()
      const theirs = openModel(document, places)
      const merged = merge(afterSent(saved.model, sent, theirs), model, theirs)
      const isMine = model !== saved.model && !isSameFlow(merged.model, theirs)
      set({ saved: { revision, model: theirs }, sent: [] })
      // Where nothing was changed here there is nothing to be saved.
      show(isMine ? merged.model : theirs, yieldTo(history, merged.theirPaths))
      set({ conflicts: [...conflicts.filter((known) => !isAmong(known, merged.conflicts)), ...merged.conflicts] })
      return merged.theirPaths.length > 0
    },
    takeIn({ base, model: kept, sent, conflicts: undecided }) {
      const { model, history, conflicts } = get()
      const merged = merge(afterSent(base, sent, model), model, kept)
      if (merged.theirPaths.length > 0) show(merged.model, yieldTo(history, merged.theirPaths))
      set({
        conflicts: [...conflicts, ...[...undecided, ...merged.conflicts].filter((one) => !isAmong(one, conflicts))],
      })
    },
    resolve(conflict, keep) {
      set(({ conflicts }) => ({ conflicts: conflicts.filter((other) => other !== conflict) }))
      if (keep === 'theirs') edit((draft) => takeTheirs(draft, conflict), { did: { kind: 'restore' } })
    },
    watchElsewhere(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    hasUnsavedChanges: () => get().model !== get().saved.model,
  }
  if (kept && kept.revision !== revision) flow.adopt(document, revision)
  return flow
}

/** Of saves in a row without an answer the newest count. */
const MAX_SENT = 8

const NO_MOVES: ReadonlyMap<string, Position> = new Map()

type Edited = readonly [model: FlowModel, patches: Patch[], inverse: Patch[]]

function addAll(model: FlowModel, items: Added): Edited {
  const kinds = ['nodes', 'notes', 'frames', 'edges'] as const
  const paths = kinds.flatMap((kind) => Object.entries(items[kind]).map(([id, value]) => ({ path: [kind, id], value })))
  const added = Object.fromEntries(kinds.map((kind) => [kind, { ...model[kind], ...items[kind] }]))
  return [
    paths.length === 0 ? model : { ...model, ...added },
    paths.map(({ path, value }) => ({ op: 'add', path, value })),
    paths.toReversed().map(({ path }) => ({ op: 'remove', path })),
  ]
}

function moveAll(model: FlowModel, places: ReadonlyMap<string, Position>): Edited {
  const moved = { nodes: { ...model.nodes }, notes: { ...model.notes } }
  const patches: Patch[] = []
  const inverse: Patch[] = []
  for (const [id, position] of places) {
    const kind = id in model.nodes ? 'nodes' : 'notes'
    const item = model[kind][id]
    if (!item || (item.position.x === position.x && item.position.y === position.y)) continue
    moved[kind][id] = { ...item, position } as FlowNode & FlowNote
    const path = [kind, id, 'position']
    patches.push({ op: 'replace', path, value: position })
    inverse.push({ op: 'replace', path, value: item.position })
  }
  return [patches.length === 0 ? model : { ...model, ...moved }, patches, inverse]
}

/** Ids of what an edit touched. Undefined: perhaps everything. */
function touchedBy(patches: readonly Patch[]): Set<string> | undefined {
  const ids = new Set<string>()
  for (const { path } of patches) {
    const [kind, id] = path
    if (kind !== 'nodes' && kind !== 'notes') continue
    if (id === undefined) return undefined
    ids.add(String(id))
  }
  return ids
}

const isAmong = ({ path }: { path: Path }, conflicts: readonly Conflict[]) =>
  conflicts.some((other) => JSON.stringify(other.path) === JSON.stringify(path))
