import type { Group, Label, NodeCard, Output, Text } from '@basta/nodes/contract.ts'
import { fold } from '@basta/nodes/fold.ts'
import { cards } from '../document/cards.ts'
import { kindOf } from './step-icon.tsx'

/** A thing that can be added: a kind of step, or one with other defaults. */
export interface PaletteEntry {
  /** `type` or `type/preset`. */
  id: string
  type: string
  preset?: string
  icon: string
  kind: string
  label: Label
  help: Label
  /** What people get, as an example. */
  sample: Text | null
  outputs: readonly Output[]
  words: readonly string[]
}

/** The six that most flows are made of. */
const COMMON = ['send-message', 'ask-question/buttons', 'ask-question', 'unsubscribe', 'branch', 'wait']
const GROUPS: readonly Group[] = ['start', 'message', 'question', 'logic', 'consent', 'data', 'handover']

const entries: readonly PaletteEntry[] = cards.flatMap((card) => [
  entry(card, card.type, card),
  ...(card.presets ?? []).map((preset) => entry(card, `${card.type}/${preset.id}`, preset, preset.id)),
])

function entry(
  card: NodeCard,
  id: string,
  { icon, label, help, synonyms, defaults }: Pick<NodeCard, 'icon' | 'label' | 'help' | 'synonyms' | 'defaults'>,
  preset?: string,
): PaletteEntry {
  const words = [...Object.values(label), ...Object.values(synonyms).flat(), ...Object.values(help)].map(fold)
  return {
    ...{ id, type: card.type, preset, icon, label, help, words },
    kind: kindOf(card.type, card.group),
    sample: card.text?.(defaults as never) ?? null,
    outputs: card.outputs(defaults as never),
  }
}

const groupOf = new Map(cards.map(({ type, group }) => [type, group]))

export const commonEntries = COMMON.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
export const groupedEntries = GROUPS.map((group) => ({
  group,
  entries: entries.filter((entry) => groupOf.get(entry.type) === group && !COMMON.includes(entry.id)),
})).filter((group) => group.entries.length > 0)

export const entryOf = (id: string) => entries.find((entry) => entry.id === id)

/** By name, other words and description in all three languages, without regard to accents and case; best first. */
export function findEntries(query: string, language: keyof Label): readonly PaletteEntry[] {
  const wanted = fold(query)
  if (wanted === '') return [...commonEntries, ...groupedEntries.flatMap((group) => group.entries)]
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, language) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry)
}

function rankOf({ label, words }: PaletteEntry, wanted: string, language: keyof Label): number {
  const name = fold(label[language])
  if (name === wanted) return 5
  if (name.startsWith(wanted)) return 4
  if (words.some((word) => word === wanted)) return 3
  if (words.some((word) => word.startsWith(wanted))) return 2
  return words.some((word) => word.includes(wanted)) ? 1 : 0
}
