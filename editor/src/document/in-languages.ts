import type { Json } from '@basta/nodes/contract.ts'

type Wording = { [language: string]: string }

/** Ready-made settings of a step with their texts in these languages only. @param languages the flow's own first */
export function settingsIn(data: { [key: string]: Json }, languages: readonly string[]): { [key: string]: Json } {
  const inThem = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(inThem)
    return isInLanguages(value) ? wordingIn(value, languages) : settingsIn(value, languages)
  }
  return Object.fromEntries(Object.entries(data).map(([key, setting]) => [key, inThem(setting)]))
}

/** A wording of ours in the languages of a flow; where it has none of them in English, to be rewritten. */
export function wordingIn(wording: Wording, languages: readonly string[]): string | Wording {
  const written = languages.flatMap((language): [string, string][] => {
    const text = wording[language] ?? wording[language.split('-')[0] ?? '']
    return text === undefined ? [] : [[language, text]]
  })
  if (written.length > 0) return Object.fromEntries(written)
  return wording.en ?? Object.values(wording)[0] ?? ''
}

/** A text in several languages is an object of strings by language tag; nothing else inside a setting has such keys. */
export function isInLanguages(value: { [key: string]: Json } | readonly Json[]): value is Wording {
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, item]) => LANGUAGE.test(key) && typeof item === 'string')
}
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/
