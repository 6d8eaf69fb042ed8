import type { Patch } from 'immer'

/** What a renamed variable was called before, and what now: the other flows that it was renamed in follow when that is undone. */
export interface RenamedElsewhere {
  name: string
  /** The bare new name. */
  to: string
  flowIds: readonly string[]
}

/** One thing that the person did, and can take back. */
export interface HistoryEntry {
  /** What was done, for the history list; the texts are in the catalogues. */
  did: Deed
  /** Edits of the same thing in a row are one entry: text of one field, one drag. Null: an entry of its own. */
  sameAs: string | null
  patches: Patch[]
  inverse: Patch[]
  /** Steps that it touched: undoing it brings them into sight. */
  touches: string[]
  /** A variable was renamed in other flows, too: undoing and redoing does so there. */
  elsewhere?: RenamedElsewhere
  /** Somebody else has changed the same since: it can neither be undone nor redone. */
  isOvertaken?: true
}

/** Named as the catalogue's `deeds`. `name` is the step's, `count` how many. */
export interface Deed {
  kind: DeedKind
  name?: string
  count?: number
}
export type DeedKind =
  | 'add'
  | 'delete'
  | 'move'
  | 'connect'
  | 'disconnect'
  | 'edit'
  | 'rename'
  | 'switch'
  | 'paste'
  | 'tidy'
  | 'note'
  | 'frame'
  | 'fix'
  | 'test'
  | 'flow'
  | 'restore'
  | 'translate'
  | 'mute'
  | 'replace'
  | 'sub-flow'

/** Of 500 entries the oldest goes first. */
const MAX_ENTRIES = 500

export interface History {
  entries: HistoryEntry[]
  /** Entries before this one are done, those from it on are undone. */
  at: number
  /** The newest entry takes no more edits: focus has left its field. */
  isSealed: boolean
}

export const EMPTY_HISTORY: History = { entries: [], at: 0, isSealed: false }

/** @returns the history with one more entry, or with the newest one grown by an edit of the same thing */
export function remember(history: History, entry: HistoryEntry): History {
  const done = history.entries.slice(0, history.at)
  const last = done.at(-1)
  const grows = last && !history.isSealed && entry.sameAs !== null && last.sameAs === entry.sameAs
  if (grows) {
    done[done.length - 1] = {
      ...last,
      ...(replacesTheSame(last, entry)
        ? { patches: [...last.patches.slice(0, -entry.patches.length), ...entry.patches] }
        : { patches: [...last.patches, ...entry.patches], inverse: [...entry.inverse, ...last.inverse] }),
    }
  } else done.push(entry)
  const entries = done.slice(-MAX_ENTRIES)
  return { entries, at: entries.length, isSealed: false }
}

/** A run of typing keeps its last text and the one before it, not each letter's. */
function replacesTheSame({ patches: before }: HistoryEntry, { patches: after }: HistoryEntry): boolean {
  const isSamePlace = (one: Patch, other: Patch | undefined) =>
    one.op === 'replace' && other?.op === 'replace' && one.path.join('/') === other.path.join('/')
  const tail = before.slice(-after.length)
  return after.every((patch, index) => isSamePlace(patch, tail[index]))
}

/** Entries that touch what somebody else has changed meanwhile can no more be taken back without taking theirs, too. */
export function yieldTo(history: History, theirPaths: readonly Path[]): History {
  const isTouched = ({ patches, inverse }: HistoryEntry) =>
    [...patches, ...inverse].some(({ path }) => theirPaths.some((theirs) => overlaps(path, theirs)))
  const entries = history.entries.map((entry) => (isTouched(entry) ? { ...entry, isOvertaken: true as const } : entry))
  return { ...history, entries, isSealed: true }
}

export type Path = readonly (string | number)[]

function overlaps(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((key, index) => key === other[index])
}
