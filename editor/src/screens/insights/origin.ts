import { insightsTexts } from '../../i18n/insights.ts'
import { useTexts } from '../../i18n/language.tsx'

/** By what people have come, in words: `the list “Black Friday”`. */
export function useOrigin(): (source: { kind: string; name: string }) => string {
  const { origins } = useTexts(insightsTexts)
  return ({ kind, name }) => Object.entries(origins).find(([known]) => known === kind)?.[1](name) ?? name
}
