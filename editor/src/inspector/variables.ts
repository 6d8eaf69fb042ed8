/** The variables of a flow: which there are, where they are set and read, and renaming them. */
import { nearest } from '@basta/engine/flow/nearest.ts'
import { textHash } from '@basta/engine/flow/text-hash.ts'
import type { FlowEdge, FlowNode, Kept } from '@basta/nodes/contract.ts'
import { cardOf } from '../document/cards.ts'
import type { FlowModel } from '../document/flow-model.ts'
import type { FlowStore } from '../document/flow-store.ts'
import { putAt } from '../document/pointer.ts'
import { settingsWith, templatesOf } from './schemas.ts'

export interface Variable {
  /** As texts print it: `order_id`, `contact.attributes.city`. */
  name: string
  where: 'contact' | 'conversation' | 'business'
  kind: Kept['kind'] | 'list'
  /** What it may look like. */
  example: string
}

const FIXED: readonly Variable[] = [
  { name: 'contact.name', where: 'contact', kind: 'text', example: 'Ana Souza' },
  { name: 'contact.phone', where: 'contact', kind: 'text', example: '+55 11 91234-5678' },
  { name: 'contact.locale', where: 'contact', kind: 'text', example: 'pt-BR' },
  { name: 'contact.tags', where: 'contact', kind: 'list', example: 'vip, news' },
  { name: 'business.name', where: 'business', kind: 'text', example: 'Café Sol' },
  { name: 'unsubscribe_url', where: 'business', kind: 'text', example: 'https://…/u/…' },
]
const EXAMPLES: Record<Kept['kind'], string> = {
  text: 'Maria',
  number: '42',
  date: '2026-11-21',
  'yes-no': 'true',
  place: '-23.55, -46.63',
  file: 'photo.jpg',
}

/** In conditions only: what the person wrote last. */
export const LAST_TEXT: Variable = { name: 'lastText', where: 'conversation', kind: 'text', example: 'SAIR' }

const kept = new WeakMap<FlowNode, readonly Kept[]>()
function keptBy(node: FlowNode): readonly Kept[] {
  let list = kept.get(node)
  if (!list) {
    list = cardOf(node.type)?.keeps?.(node.data as never) ?? []
    kept.set(node, list)
  }
  return list
}

const fullName = ({ name, where }: Kept) => (where === 'contact' ? `contact.attributes.${name}` : name)

/** All variables that texts of this flow can print. The same list as long as none comes or goes. */
export function variablesOf(nodes: FlowModel['nodes']): readonly Variable[] {
  if (latest.nodes === nodes) return latest.list
  const found = new Map<string, Variable>()
  for (const node of Object.values(nodes))
    for (const one of keptBy(node)) {
      const { where, kind } = one
      if (one.name) found.set(fullName(one), { name: fullName(one), where, kind, example: EXAMPLES[kind] })
    }
  const own = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const key = JSON.stringify(own)
  latest = { nodes, key, list: key === latest.key ? latest.list : [...FIXED, ...own] }
  return latest.list
}

let latest: { nodes: FlowModel['nodes'] | null; key: string; list: readonly Variable[] } = {
  nodes: null,
  key: '[]',
  list: FIXED,
}

/** Names that stand for something, though no step of this flow sets them. */
const KNOWN = /^(?:contact(?:\.(?:id|name|phone|locale|tags|attributes))?|business\.name|unsubscribe_url|topic)$/

export function isKnownVariable(name: string, variables: readonly Variable[]): boolean {
  if (KNOWN.test(name)) return true
  return variables.some((known) => name === known.name || name.startsWith(`${known.name}.`))
}

export const meantVariable = (name: string, variables: readonly Variable[]) =>
  nearest(
    name,
    variables.map((known) => known.name),
  )

/** `{{ … }}` and `{% … %}`. */
const TAG = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g
/** Strings, names of filters, numbers, words of the language itself, and then names. */
const TOKEN = /"[^"]*"|'[^']*'|\|\s*\w+|(?<![\w.])[A-Za-z_][\w-]*(?:\.[\w-]+)*\s*:?/g
const WORDS = new Set(
  (
    'and or contains true false nil null empty blank if elsif else endif unless endunless case when endcase assign comment ' +
    'endcomment raw endraw'
  ).split(' '),
)

/** The variables that a text reads, as written. */
export function variablesIn(template: string): string[] {
  const names = new Set<string>()
  for (const [tag] of template.matchAll(TAG))
    for (const [token] of tag.matchAll(TOKEN))
      if (/^[A-Za-z_]/.test(token) && !token.endsWith(':') && !WORDS.has(token.trim())) names.add(token.trim())
  return [...names]
}

/** A text with a variable under another name; words of the text itself stay. */
export function renamedIn(template: string, from: string, to: string): string {
  return template.replace(TAG, (tag) =>
    tag.replace(TOKEN, (token) => {
      const name = token.trim()
      const isIt = /^[A-Za-z_]/.test(token) && (name === from || name.startsWith(`${from}.`))
      return isIt ? to + name.slice(from.length) + token.slice(name.length) : token
    }),
  )
}

export interface Use {
  stepId: string
  /** JSON pointer of the setting. */
  path: string
  does: 'read' | 'write'
}

const NAMING = new Set(['variable', 'attribute', 'value-path'])

/** Where a variable is set and read. */
export function usesOf({ nodes }: Pick<FlowModel, 'nodes'>, name: string): Use[] {
  const isIt = (other: string) => other === name || other.startsWith(`${name}.`)
  return Object.values(nodes).flatMap((node): Use[] => {
    const reads = templatesOf(node)
      .filter(({ text }) => variablesIn(text).some(isIt))
      .map(({ path }): Use => ({ stepId: node.id, path, does: 'read' }))
    const named = settingsWith(NAMING, node).flatMap(({ widget, path, value }): Use[] => {
      if (typeof value !== 'string') return []
      if (widget === 'value-path') return isIt(value) ? [{ stepId: node.id, path, does: 'read' }] : []
      const full = widget === 'attribute' ? `contact.attributes.${value}` : value
      return full === name ? [{ stepId: node.id, path, does: 'write' }] : []
    })
    return [...named, ...reads]
  })
}

const ATTRIBUTE = 'contact.attributes.'

/** The full name that a variable gets when its bare name is `to`. */
export const renamed = (name: string, to: string) => (name.startsWith(ATTRIBUTE) ? ATTRIBUTE + to : to)

/**
 * Renames a variable wherever this flow sets or reads it: one entry of the history. `to` is the bare new name; `flowIds` are
 * other flows that it has been renamed in.
 */
export function renameVariable(store: FlowStore, name: string, to: string, flowIds: readonly string[] = []): void {
  const { model } = store.getState()
  const uses = usesOf(model, name)
  const steps = new Set(uses.map(({ stepId }) => stepId))
  store.edit((draft) => renameIn(draft, model, name, to), {
    did: { kind: 'replace', count: uses.length },
    touches: [...steps],
    ...(flowIds.length > 0 && { elsewhere: { name, to, flowIds: [...flowIds] } }),
  })
}

type Renamed = Pick<FlowModel, 'nodes' | 'translatedFrom'>

/** Writes the new name into `draft`, which is as `before` until then. */
export function renameIn(draft: Renamed, before: Renamed, name: string, to: string): void {
  const newName = renamed(name, to)
  for (const node of Object.values(before.nodes)) {
    const data = draft.nodes[node.id]?.data
    if (!data) continue
    for (const { path, text, language } of templatesOf(node)) {
      const now = renamedIn(text, name, newName)
      if (now === text) continue
      putAt(data, path, now)
      const place = node.id + (language ? path.slice(0, path.lastIndexOf('/')) : path)
      staysTranslated(draft.translatedFrom[place], text, now)
    }
    for (const { widget, path, value } of settingsWith(NAMING, node)) {
      if (typeof value !== 'string') continue
      if (widget === 'value-path' && (value === name || value.startsWith(`${name}.`)))
        putAt(data, path, newName + value.slice(name.length))
      if (widget === 'attribute' && ATTRIBUTE + value === name) putAt(data, path, to)
      if (widget === 'variable' && value === name) putAt(data, path, to)
    }
  }
}

/** The translations of a text have got the new name as well: they are no older than the text. */
function staysTranslated(from: { [locale: string]: string } | undefined, text: string, now: string): void {
  for (const [locale, hash] of Object.entries(from ?? {}))
    if (from && hash === textHash(text)) from[locale] = textHash(now)
}

/** Whether a run that comes to a step has a variable: always, on some ways only, or on none. */
export function reachOf(model: FlowModel, stepId: string): (variable: Variable) => 'always' | 'perhaps' | 'never' {
  const starts = Object.values(model.nodes)
    .filter(({ type }) => cardOf(type)?.group === 'start')
    .map(({ id }) => id)
  const outgoing = new Map<string, FlowEdge[]>()
  for (const edge of Object.values(model.edges)) outgoing.set(edge.source, [...(outgoing.get(edge.source) ?? []), edge])
  const reaches = (from: readonly string[], isBlocked: (source: string, output: string) => boolean): boolean => {
    const seen = new Set(from)
    for (const id of seen) {
      if (id === stepId) return true
      for (const { sourceHandle, target } of outgoing.get(id) ?? []) if (!isBlocked(id, sourceHandle)) seen.add(target)
    }
    return false
  }
  return ({ name }) => {
    const setters = new Map<string, ReadonlySet<string>>()
    for (const node of Object.values(model.nodes))
      for (const one of keptBy(node)) if (fullName(one) === name) setters.set(node.id, new Set(one.notBy))
    if (setters.size === 0) return 'always'
    const sets = (id: string, output: string) => {
      const notBy = setters.get(id)
      return notBy !== undefined && !notBy.has(output)
    }
    const behind = [...setters].flatMap(([id]) =>
      (outgoing.get(id) ?? []).filter(({ sourceHandle }) => sets(id, sourceHandle)).map(({ target }) => target),
    )
    const isSetBefore = reaches(behind, () => false)
    // A contact may have an attribute from long ago.
    if (!isSetBefore) return name.startsWith(ATTRIBUTE) ? 'perhaps' : 'never'
    return reaches(starts, sets) ? 'perhaps' : 'always'
  }
}
