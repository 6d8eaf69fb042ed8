import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode, Json, Text } from '@basta/nodes/contract.ts'

/** What differs between two states of a flow, by step. Steps are matched by id, so a rename is a rename. */
export interface FlowDiff {
  /** In the order of the newer document; what is gone comes last. */
  steps: StepDiff[]
  /** Its name, its language, its recorded tests. */
  flow: FlowChange[]
}

export interface StepDiff {
  id: string
  /** `moved`: only its place differs. */
  kind: 'added' | 'removed' | 'changed' | 'moved'
  before: FlowNode | null
  after: FlowNode | null
  changes: StepChange[]
}

export type StepChange =
  | { kind: 'renamed'; before: string; after: string }
  | { kind: 'switched'; off: boolean }
  | { kind: 'type'; before: string; after: string }
  | SettingChange
  /** Where one of its ways out leads; null: nowhere. */
  | { kind: 'connection'; output: string; before: string | null; after: string | null }

/** `path`: keys and indexes inside the step's `data`; of the newer state unless the setting is gone. */
export type SettingChange = { path: SettingPath } & (
  | { kind: 'text'; locale: string | null; before: string; after: string }
  | { kind: 'value'; before: Json | undefined; after: Json | undefined }
  | { kind: 'words'; added: string[]; removed: string[] }
  | { kind: 'item'; change: 'added' | 'removed'; item: Json }
  | { kind: 'reordered' }
)
export type SettingPath = readonly (string | number)[]

export type FlowChange =
  | { kind: 'name'; before: string; after: string }
  | { kind: 'locale'; before: string; after: string }
  | { kind: 'test'; change: 'added' | 'removed' | 'changed'; name: string }
  /** Notes, frames and findings put aside: people see nothing of them. */
  | { kind: 'remarks' }

export function flowDiff(before: FlowDocument, after: FlowDocument): FlowDiff {
  const [old, now] = [byId(before.nodes), byId(after.nodes)]
  const exits = { before: exitsOf(before.edges), after: exitsOf(after.edges) }
  const gone = before.nodes.filter(({ id }) => !now.has(id))
  const steps = [...after.nodes, ...gone].flatMap(({ id }) => stepDiff(id, old.get(id), now.get(id), exits) ?? [])
  return { steps, flow: flowChanges(before, after) }
}

/** Nothing that differs is of interest to anybody but the one who looks at the canvas. */
export const isSameForPeople = ({ steps, flow }: FlowDiff) =>
  steps.every(({ kind }) => kind === 'moved') && flow.every(({ kind }) => kind !== 'name' && kind !== 'locale')

type Exits = Map<string, Map<string, string>>

function stepDiff(
  id: string,
  before: FlowNode | undefined,
  after: FlowNode | undefined,
  exits: { before: Exits; after: Exits },
): StepDiff | null {
  if (!before || !after) {
    const changes = after ? connectionChanges(new Map(), exits.after.get(id)) : []
    return { id, kind: after ? 'added' : 'removed', before: before ?? null, after: after ?? null, changes }
  }
  const changes: StepChange[] = []
  if ((before.name ?? '') !== (after.name ?? ''))
    changes.push({ kind: 'renamed', before: before.name ?? '', after: after.name ?? '' })
  if (before.type !== after.type) changes.push({ kind: 'type', before: before.type, after: after.type })
  else changes.push(...settingChanges(before.data, after.data, []))
  if ((before.off ?? false) !== (after.off ?? false)) changes.push({ kind: 'switched', off: after.off === true })
  changes.push(...connectionChanges(exits.before.get(id), exits.after.get(id)))
  if (changes.length > 0) return { id, kind: 'changed', before, after, changes }
  return isSame(before.position, after.position) ? null : { id, kind: 'moved', before, after, changes }
}

function settingChanges(before: Json | undefined, after: Json | undefined, path: SettingPath): SettingChange[] {
  if (isSame(before, after)) return []
  const isField = path.length > 0
  if (isField && isTextLike(before) && isTextLike(after) && (isLocalText(before) || isLocalText(after)))
    return textChanges(before ?? '', after ?? '', path)
  if (isOpenText(before) && isOpenText(after) && isProse(`${before ?? ''}${after ?? ''}`))
    return [{ kind: 'text', path, locale: null, before: before ?? '', after: after ?? '' }]
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path)
  if (isObject(before) && isObject(after))
    return keysOf(before, after).flatMap((key) => settingChanges(before[key], after[key], [...path, key]))
  return [{ kind: 'value', path, before, after }]
}

function textChanges(before: Text, after: Text, path: SettingPath): SettingChange[] {
  const versions = (text: Text): { [locale: string]: string } => (typeof text === 'string' ? { '': text } : text)
  const [old, now] = [versions(before), versions(after)]
  return keysOf(old, now).flatMap((locale): SettingChange[] =>
    (old[locale] ?? '') === (now[locale] ?? '')
      ? []
      : [{ kind: 'text', path, locale: locale || null, before: old[locale] ?? '', after: now[locale] ?? '' }],
  )
}

function listChanges(before: readonly Json[], after: readonly Json[], path: SettingPath): SettingChange[] {
  if (before.every(isString) && after.every(isString)) {
    const added = after.filter((word) => !before.includes(word))
    const removed = before.filter((word) => !after.includes(word))
    return added.length + removed.length > 0 ? [{ kind: 'words', path, added, removed }] : [{ kind: 'reordered', path }]
  }
  const keyed = [...before, ...after].every(hasId)
  const keyOf = (item: Json, index: number) => (keyed && hasId(item) ? item.id : String(index))
  const old = new Map(before.map((item, index) => [keyOf(item, index), item]))
  const now = new Map(after.map((item, index) => [keyOf(item, index), item]))
  const changes: SettingChange[] = [...now].flatMap(([key, item], index): SettingChange[] => {
    const was = old.get(key)
    if (was === undefined) return [{ kind: 'item', change: 'added', path: [...path, index], item }]
    return settingChanges(was, item, [...path, index])
  })
  const gone = [...old].filter(([key]) => !now.has(key))
  changes.push(...gone.map(([, item]) => ({ kind: 'item', change: 'removed', path: [...path, -1], item }) as const))
  const kept = (keys: Iterable<string>, others: ReadonlyMap<string, Json>) => [...keys].filter((key) => others.has(key))
  if (!isSame(kept(old.keys(), now), kept(now.keys(), old))) changes.push({ kind: 'reordered', path })
  return changes
}

function connectionChanges(
  before: ReadonlyMap<string, string> = new Map(),
  after: ReadonlyMap<string, string> = new Map(),
): StepChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((output): StepChange[] => {
    const [was, is] = [before.get(output) ?? null, after.get(output) ?? null]
    return was === is ? [] : [{ kind: 'connection', output, before: was, after: is }]
  })
}

function flowChanges(before: FlowDocument, after: FlowDocument): FlowChange[] {
  const changes: FlowChange[] = []
  if (before.name !== after.name) changes.push({ kind: 'name', before: before.name, after: after.name })
  if (before.locale !== after.locale) changes.push({ kind: 'locale', before: before.locale, after: after.locale })
  const [old, now] = [testsOf(before), testsOf(after)]
  for (const name of new Set([...now.keys(), ...old.keys()])) {
    const [was, is] = [old.get(name), now.get(name)]
    if (was === is) continue
    changes.push({ kind: 'test', name, change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed' })
  }
  const remarks = ({ layout, muted }: FlowDocument) => ({ notes: layout?.notes, frames: layout?.frames, muted })
  if (!isSame(remarks(before), remarks(after))) changes.push({ kind: 'remarks' })
  return changes
}

const testsOf = ({ tests = [] }: FlowDocument) => new Map(tests.map((test) => [test.name, JSON.stringify(test)]))

const byId = (nodes: readonly FlowNode[]) => new Map(nodes.map((node) => [node.id, node]))

function exitsOf(edges: readonly FlowEdge[]): Exits {
  const exits: Exits = new Map()
  for (const { source, sourceHandle, target } of edges) {
    const of = exits.get(source) ?? new Map<string, string>()
    exits.set(source, of.set(sourceHandle, target))
  }
  return exits
}

const isSame = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)
const isString = (value: Json): value is string => typeof value === 'string'
const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasId = (value: Json): value is { id: string } => isObject(value) && typeof value.id === 'string'
const keysOf = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])]

/** One text for each language. Settings have longer names than language tags. */
const isLocalText = (value: Json | undefined): value is { [locale: string]: string } =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => LANGUAGE_TAG.test(key) && typeof text === 'string')
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

const isTextLike = (value: Json | undefined): value is Text | undefined =>
  value === undefined || typeof value === 'string' || isLocalText(value)

/** Read by people rather than chosen from a list. */
const isProse = (text: string) => /\s|\p{P}\B/u.test(text.trim())
const isOpenText = (value: Json | undefined): value is string | undefined =>
  value === undefined || typeof value === 'string'
