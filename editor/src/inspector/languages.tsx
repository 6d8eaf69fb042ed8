import { saidIn } from '@basta/engine/flow/fields.ts'
import { textHash } from '@basta/engine/flow/text-hash.ts'
import type { FlowNode, Text } from '@basta/nodes/contract.ts'
import { languageName } from '@basta/nodes/language-name.ts'
import { literalText } from '@basta/nodes/literal-text.ts'
import { useFlow } from '../document/flow-context.tsx'
import type { FlowModel } from '../document/flow-model.ts'
import { flowLanguages, versionOf } from '../document/text-commands.ts'
import { useLanguage } from '../i18n/language.tsx'
import { textsOf } from './schemas.ts'

export type TextState = 'done' | 'missing' | 'stale'

/** How a text stands in a language: a translation is stale when the original has changed since. */
export function textState(
  { locale, translatedFrom }: Pick<FlowModel, 'locale' | 'translatedFrom'>,
  place: string,
  text: Text,
  language: string,
): TextState {
  const original = versionOf(text, locale, locale)
  // Nothing to translate in a text of numbers, signs and variables.
  if (language !== locale && original !== '' && !/\p{L}/u.test(literalText(original))) return 'done'
  if (versionOf(text, language, locale).trim() === '') return 'missing'
  const from = language === locale ? undefined : translatedFrom[place]?.[language]
  return from !== undefined && from !== textHash(original) ? 'stale' : 'done'
}

/** The worst state of the texts of a step in a language. */
export function stepState(model: FlowModel, node: FlowNode, language: string): TextState {
  const states = textsOf(node).map((field) => textState(model, node.id + field.path, saidIn(field), language))
  return states.includes('missing') ? 'missing' : states.includes('stale') ? 'stale' : 'done'
}

/** The languages that the texts of the flow are in, its own first. */
export const useFlowLanguages = (): readonly string[] => useFlow(({ model }) => flowLanguages(model))

export function useLanguageName(): (tag: string) => string {
  const { language } = useLanguage()
  return (tag) => languageName(tag, language)
}
