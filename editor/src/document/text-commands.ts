/** What people do to the texts of a step. Each is one entry of the history. */
import { textHash } from '@basta/engine/flow/text-hash.ts'
import type { Json, Text } from '@basta/nodes/contract.ts'
import type { Draft } from 'immer'
import type { FlowModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { isInLanguages } from './in-languages.ts'
import { putAt, valueAt } from './pointer.ts'

export interface TextPlace {
  stepId: string
  /** JSON pointer inside the step's settings. */
  path: string
}

export interface NewText extends TextPlace {
  language: string
  text: string
  /** Built-in words are said in the languages in which nothing is written. */
  hasBuiltIn?: boolean
  /** May be left out: a text without a word in any language goes. */
  isOptional?: boolean
}

/** Writes a text in one language. What its translations were made from is remembered, so that they are known to be stale. */
export function setText(store: FlowStore, { stepId, path, language, text, hasBuiltIn, isOptional }: NewText): void {
  const { model } = store.getState()
  store.edit(
    (draft) => {
      const node = draft.nodes[stepId]
      if (!node) return
      const before = valueAt(node.data, path) as Text | undefined
      const after =
        hasBuiltIn && typeof before !== 'string'
          ? besideBuiltIn(before, language, text)
          : withVersion(before, language, text, model.locale)
      const isGone = isOptional && isBlank(after)
      putAt(node.data, path, isGone ? undefined : after)
      rememberOriginal(draft, { stepId, path }, { language, before, after: isGone ? undefined : after })
    },
    { did: { kind: 'edit', name: stepId }, sameAs: `text:${stepId}:${path}:${language}`, touches: [stepId] },
  )
}

/** Somebody has looked at a translation whose original changed: it is still right. */
export function keepTranslation(store: FlowStore, { stepId, path }: TextPlace, language: string): void {
  store.edit(
    (draft) => {
      const text = valueAt(draft.nodes[stepId]?.data, path) as Text | undefined
      setOrigin(draft, { stepId, path }, language, textHash(versionOf(text, draft.locale, draft.locale)))
    },
    { did: { kind: 'translate', name: stepId }, touches: [stepId] },
  )
}

/** A text with one language changed. A plain text is in the flow's own language. */
export function withVersion(text: Text | undefined, language: string, version: string, locale: string): Text {
  if (text === undefined || typeof text === 'string') {
    if (language === locale) return version
    return version === '' ? (text ?? '') : { ...(text && { [locale]: text }), [language]: version }
  }
  if (version !== '' || language === locale) return { ...text, [language]: version }
  const { [language]: _, ...others } = text
  return others
}

/** What a text says in a language; `''` where that is missing. */
export function versionOf(text: Text | undefined, language: string, locale: string): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return language === locale ? text : ''
  return text[language] ?? ''
}

const isBlank = (text: Text) =>
  typeof text === 'string' ? text.trim() === '' : Object.values(text).every((version) => version.trim() === '')

/** Only the languages that are written, so that the built-in words of the others stay. */
function besideBuiltIn(own: Exclude<Text, string> | undefined, language: string, version: string): Text {
  if (version !== '') return { ...own, [language]: version }
  const { [language]: _, ...others } = own ?? {}
  return others
}

interface Change {
  language: string
  before: Text | undefined
  after: Text | undefined
}

function rememberOriginal(draft: Draft<FlowModel>, place: TextPlace, { language, before, after }: Change): void {
  const { locale } = draft
  const key = place.stepId + place.path
  if (after === undefined) {
    delete draft.translatedFrom[key]
    return
  }
  const original = versionOf(after, locale, locale)
  if (language !== locale) {
    const isMade = original !== '' && versionOf(after, language, locale).trim() !== ''
    setOrigin(draft, place, language, isMade ? textHash(original) : undefined)
    return
  }
  const was = versionOf(before, locale, locale)
  if (typeof after === 'string' || was.trim() === '') return
  for (const other of Object.keys(after)) {
    if (other === locale || draft.translatedFrom[key]?.[other] !== undefined) continue
    setOrigin(draft, place, other, textHash(was))
  }
}

function setOrigin(draft: Draft<FlowModel>, { stepId, path }: TextPlace, language: string, hash?: string): void {
  const key = stepId + path
  const { [language]: _, ...others } = draft.translatedFrom[key] ?? {}
  const origins = hash === undefined ? others : { ...others, [language]: hash }
  if (Object.keys(origins).length > 0) draft.translatedFrom[key] = origins
  else delete draft.translatedFrom[key]
}

/** The languages that this flow is written in, its own first. */
export function flowLanguages({
  locale,
  nodes,
  languages: wanted = [],
}: Pick<FlowModel, 'locale' | 'nodes' | 'languages'>): readonly string[] {
  if (latest.nodes === nodes && latest.languages[0] === locale) return latest.languages
  const found = new Set([locale, ...wanted])
  for (const { data } of Object.values(nodes)) for (const language of languagesIn(data)) found.add(language)
  const languages = [...found]
  const isSame = languages.join() === latest.languages.join()
  latest = { nodes, languages: isSame ? latest.languages : languages }
  return latest.languages
}

/** The same list as long as no language comes or goes. */
let latest: { nodes: FlowModel['nodes'] | null; languages: readonly string[] } = { nodes: null, languages: [] }

const known = new WeakMap<object, readonly string[]>()

function languagesIn(data: { [key: string]: Json }): readonly string[] {
  let languages = known.get(data)
  if (!languages) {
    const found = new Set<string>()
    for (const setting of Object.values(data)) collect(setting, found)
    languages = [...found]
    known.set(data, languages)
  }
  return languages
}

function collect(value: Json, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isInLanguages(value)) for (const language of Object.keys(value)) found.add(language)
  else for (const item of Object.values(value)) collect(item, found)
}
