import type { FlowModel } from './flow-model.ts'
import type { Path } from './history.ts'

/** The same thing was changed by both. The merged model has `mine` there until the person chooses. */
export interface Conflict {
  path: Path
  /** Undefined: removed. */
  mine: unknown
  theirs: unknown
}

export interface Merged {
  model: FlowModel
  conflicts: Conflict[]
  /** What the others changed. */
  theirPaths: Path[]
}

/**
 * Three-way merge of a flow, by step and setting: two people who edit different settings both keep their work, and nothing is
 * overwritten without a word.
 * @param base what both began with
 */
export function merge(base: FlowModel, mine: FlowModel, theirs: FlowModel): Merged {
  const myChanges = new Map(changes(base, mine).map((change) => [JSON.stringify(change.path), change]))
  const theirChanges = changes(base, theirs)
  const conflicts: Conflict[] = []
  const model = structuredClone(mine)
  for (const { path, value } of theirChanges) {
    const own = myChanges.get(JSON.stringify(path))
    const within = [...myChanges.values()].filter((change) => isWithin(change.path, path) && change !== own)
    const around = [...myChanges.values()].find((change) => isWithin(path, change.path) && change !== own)
    if (own && isSame(own.value, value)) continue
    if (own) conflicts.push({ path, mine: own.value, theirs: value })
    // They removed a step in which I changed something: it stays until I agree.
    else if (within.length > 0) conflicts.push({ path, mine: valueAt(mine, path), theirs: value })
    // I removed a step in which they changed something: the choice is about the whole step.
    else if (around) {
      const step = valueAt(theirs, around.path)
      if (!conflicts.some((known) => isSame(known.path, around.path)))
        conflicts.push({ path: around.path, mine: undefined, theirs: step })
    } else setAt(model, path, value)
  }
  dropLooseEdges(model)
  return { model, conflicts, theirPaths: theirChanges.map(({ path }) => path) }
}

/**
 * What the changes on both sides are to be told from, when some of what `now` holds was sent from here and the answer got lost:
 * it is nobody else's change.
 */
export function afterSent(base: FlowModel, sent: readonly FlowModel[], now: FlowModel): FlowModel {
  if (sent.length === 0) return base
  const after = structuredClone(base)
  for (const model of sent)
    for (const { path, value } of changes(base, model)) if (isSame(valueAt(now, path), value)) setAt(after, path, value)
  return after
}

export const isSameFlow = (one: FlowModel, other: FlowModel) => changes(one, other).length === 0

/** Puts their value where the person chose it over their own. */
export function takeTheirs(model: FlowModel, { path, theirs }: Conflict): void {
  setAt(model, path, theirs)
  dropLooseEdges(model)
}

interface Change {
  path: Path
  value: unknown
}

const COLLECTIONS = ['nodes', 'edges', 'notes', 'frames', 'pinned', 'translatedFrom'] as const

/** What differs: whole things that came or went, else single fields, and of the settings of a step each one. */
function changes(before: FlowModel, after: FlowModel): Change[] {
  const collections = new Set<string>(COLLECTIONS)
  const found = fields(before, after, []).filter(({ path }) => !collections.has(String(path[0])))
  for (const name of COLLECTIONS) {
    const [old, now] = [before[name] as Things, after[name] as Things]
    for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [was, is] = [old[id], now[id]]
      if (isSame(was, is)) continue
      if (!isObject(was) || !isObject(is)) found.push({ path: [name, id], value: is })
      else
        for (const change of fields(was, is, [name, id]))
          if (change.path[2] === 'data' && isObject(was.data) && isObject(is.data))
            found.push(...fields(was.data, is.data, change.path))
          else found.push(change)
    }
  }
  return found
}

type Things = { [id: string]: unknown }

function fields(before: object, after: object, path: Path): Change[] {
  const [was, is] = [before as Things, after as Things]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    isSame(was[key], is[key]) ? [] : { path: [...path, key], value: is[key] },
  )
}

const isObject = (value: unknown): value is Things =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isSame = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)
const isWithin = (path: Path, outer: Path) => outer.every((key, index) => path[index] === key)

function valueAt(model: FlowModel, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Things | undefined)?.[key], model)
}

function setAt(model: FlowModel, path: Path, value: unknown): void {
  const parent = valueAt(model, path.slice(0, -1)) as Things | undefined
  const key = path.at(-1)
  if (!parent || key === undefined) return
  if (value === undefined) delete parent[key]
  else parent[key] = structuredClone(value)
}

/** Two changes that are each right may leave a connection without its step. */
function dropLooseEdges({ nodes, edges }: FlowModel): void {
  for (const { id, source, target } of Object.values(edges)) if (!nodes[source] || !nodes[target]) delete edges[id]
}
