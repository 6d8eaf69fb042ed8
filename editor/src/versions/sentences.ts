import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowNode, Json, Text } from '@basta/nodes/contract.ts'
import { cardOf } from '../document/cards.ts'
import { labelText, localText } from '../document/local-text.ts'
import { outputName, stepFace, stepName } from '../document/step-face.ts'
import type { Language } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import type { FlowChange, StepChange, StepDiff } from './flow-diff.ts'
import { nameSetting } from './setting-name.ts'
import { type WordRun, wordDiff } from './word-diff.ts'

/** A change in words, and for a text what exactly differs. */
export interface Sentence {
  text: string
  words?: WordRun[]
}

export interface Compared {
  before: FlowDocument
  after: FlowDocument
  /** Of the interface. */
  language: Language
}

export function sentenceOf(change: StepChange, step: StepDiff, compared: Compared): Sentence {
  const { language } = compared
  const say = versionTexts[language]
  const node = step.after ?? step.before
  const named = (id: string) => {
    const target =
      compared.after.nodes.find((other) => other.id === id) ?? compared.before.nodes.find((other) => other.id === id)
    return target ? stepName(target, language) : id
  }
  switch (change.kind) {
    case 'renamed':
      return { text: say.renamed(change.before || kindName(node, language), change.after || kindName(node, language)) }
    case 'type':
      return { text: say.becameType(labelText(cardOf(change.after)?.label ?? change.after, language)) }
    case 'switched':
      return { text: change.off ? say.switchedOff : say.switchedOn }
    case 'connection': {
      const option = nameOfOutput(step, change.output, compared)
      if (change.after === null) return { text: say.leadsNowhere(option, named(change.before ?? '')) }
      if (change.before === null) return { text: say.leadsTo(option, named(change.after)) }
      return { text: say.leadsElsewhere(option, named(change.after), named(change.before)) }
    }
    default:
      return sentenceOfSetting(change, node, compared)
  }
}

export function sentenceOfFlow(change: FlowChange, language: Language): string {
  const say = versionTexts[language]
  const names = new Intl.DisplayNames(language, { type: 'language' })
  switch (change.kind) {
    case 'name':
      return say.flowRenamed(change.before, change.after)
    case 'locale':
      return say.flowLanguage(names.of(change.before) ?? change.before, names.of(change.after) ?? change.after)
    case 'test':
      return say.test[change.change](change.name)
    case 'remarks':
      return say.remarks
  }
}

type SettingChange = Extract<StepChange, { path: unknown }>

function sentenceOfSetting(change: SettingChange, node: FlowNode | null, { after, language }: Compared): Sentence {
  const say = versionTexts[language]
  const { name, schema } = nameSetting(node?.type ?? '', change.path, node?.data ?? {}, language)
  switch (change.kind) {
    case 'text': {
      const locale = change.locale && new Intl.DisplayNames(language, { type: 'language' }).of(change.locale)
      return { text: say.textOf(name, locale ?? null), words: wordDiff(change.before, change.after) }
    }
    case 'value': {
      const shown = (value: Json | undefined) => showValue(value, schema, language, after.locale)
      return { text: say.valueOf(name, shown(change.before), shown(change.after)) }
    }
    case 'words': {
      const list = (words: readonly string[]) => new Intl.ListFormat(language).format(words.map((word) => `“${word}”`))
      const parts = [
        change.added.length > 0 && say.wordsAdded(name, list(change.added)),
        change.removed.length > 0 && say.wordsRemoved(name, list(change.removed)),
      ]
      return { text: parts.filter(Boolean).join('. ') }
    }
    case 'item': {
      const item = itemName(change.item, language, after.locale)
      return { text: change.change === 'added' ? say.itemAdded(name, item) : say.itemRemoved(name, item) }
    }
    case 'reordered':
      return { text: say.reordered(name) }
  }
}

function showValue(
  value: Json | undefined,
  schema: ReturnType<typeof nameSetting>['schema'],
  language: Language,
  locale: string,
): string {
  const say = versionTexts[language]
  if (value === undefined) return say.defaultValue
  if (value === null || value === '') return say.nothing
  if (typeof value === 'boolean') return value ? say.yes : say.no
  const label = schema?.['x-labels']?.[String(value)]
  if (label) return `“${labelText(label, language)}”`
  if (schema?.['x-widget'] === 'duration' && typeof value === 'number') return showDuration(value, language)
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value)
  if (typeof value === 'string') return `“${value}”`
  return itemName(value, language, locale)
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

function showDuration(ms: number, language: Language): string {
  const [unit, size] = UNITS.find(([, size]) => ms % size === 0) ?? UNITS[3]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(ms / size)
}

/** What people would call an entry of a list: its title, its name, its text. */
function itemName(item: Json, language: Language, locale: string): string {
  const say = versionTexts[language]
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return say.something
  for (const key of ['title', 'name', 'label', 'body', 'caption', 'text']) {
    const value = item[key]
    const text = value === undefined || value === null ? '' : localText(value as Text, locale, locale).text
    if (typeof text === 'string' && text !== '') return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
  }
  return say.something
}

function kindName(node: FlowNode | null, language: Language): string {
  const card = node && stepFace(node).card
  return card ? labelText(card.label, language) : (node?.type ?? '')
}

/** Options may be gone in the newer state. */
function nameOfOutput({ before, after }: StepDiff, id: string, compared: Compared): string {
  for (const [node, document] of [
    [after, compared.after],
    [before, compared.before],
  ] as const) {
    const output = node && stepFace(node).outputs.find((other) => other.id === id)
    if (output) return outputName(output, compared.language, document.locale, document.locale)
  }
  return id
}
