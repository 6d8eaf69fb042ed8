import type { Issue, Text } from './contract.ts'
import { literalText } from './text.ts'

export interface TextRule {
  /** JSON pointer of the text inside the node's `data`. */
  path: string
  /** What the author calls it, with its article: "The button label". */
  what: string
  /** The most characters WhatsApp takes. Source: Meta, Cloud API messages reference. */
  max: number
  /** What else to do about one that is too long, e.g. "split it into two messages". */
  remedy?: string
}

/** An author's texts that WhatsApp would refuse: empty in some language, or too long even before variables are filled in. */
export function textIssues(text: Text | undefined, { path, what, max, remedy }: TextRule): Issue[] {
  if (text === undefined) return []
  return versionsOf(text, path).flatMap(({ text, path, locale }): Issue[] => {
    const where = locale ? ` in "${locale}"` : ''
    if (text.trim() === '') {
      const message = `${what} is empty${where}. Write a text or remove it.`
      return [{ code: 'text-empty', severity: 'error', path, message }]
    }
    const length = literalText(text).length
    if (length <= max) return []
    const way = `Remove ${length - max} characters${remedy ? ` or ${remedy}` : ''}.`
    const message = `${what} is ${length} characters long${where}; WhatsApp takes ${max}. ${way}`
    return [{ code: 'text-too-long', severity: 'error', path, message }]
  })
}

/** Every language version of a text with its own JSON pointer. A map without any language counts as one empty text. */
export function versionsOf(text: Text, path: string): { text: string; path: string; locale?: string }[] {
  if (typeof text === 'string') return [{ text, path }]
  const versions = Object.entries(text).map(([locale, text]) => ({ text, path: `${path}/${locale}`, locale }))
  return versions.length > 0 ? versions : [{ text: '', path }]
}
