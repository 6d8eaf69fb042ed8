import type { Fix, Issue, Label, Text } from './contract.ts'
import { setOwn } from './fix.ts'
import { inLanguage } from './language-name.ts'
import { literalText } from './literal-text.ts'
import { clip, hasLiquid } from './text.ts'

export interface TextRule {
  /** JSON pointer of the text inside the node's `data`. */
  path: string
  /** What the author calls it, with its article: "The button label". */
  what: Label
  /** The most characters WhatsApp takes. Source: Meta, Cloud API messages reference. */
  max: number
  /** What else to do about one that is too long, e.g. "split it into two messages". */
  remedy?: Label
}

/**
 * An author's texts that WhatsApp would refuse: empty, or too long even before variables are filled in. A language that is
 * empty beside others that are not is a missing translation, see the checks of whole flows.
 */
export function textIssues(text: Text | undefined, { path, what, max, remedy }: TextRule): Issue[] {
  if (text === undefined) return []
  const versions = versionsOf(text, path)
  if (versions.every(({ text }) => text.trim() === '')) return [empty(versions[0]?.path ?? path, what)]
  return versions.flatMap(({ text, path, locale }): Issue[] => {
    const length = literalText(text).length
    if (length <= max) return []
    const over = length - max
    return [
      {
        code: 'text-too-long',
        severity: 'error',
        path,
        message: {
          en: `${what.en} is ${length} characters long${inLanguage(locale, 'en')}; WhatsApp takes ${max}. Remove ${over} characters${remedy ? ` or ${remedy.en}` : ''}.`,
          pt: `${what.pt} tem ${length} caracteres${inLanguage(locale, 'pt')}; o WhatsApp aceita ${max}. Retire ${over} caracteres${remedy ? ` ou ${remedy.pt}` : ''}.`,
          es: `${what.es} tiene ${length} caracteres${inLanguage(locale, 'es')}; WhatsApp acepta ${max}. Quite ${over} caracteres${remedy ? ` o ${remedy.es}` : ''}.`,
        },
        ...shortened(text, path, max),
      },
    ]
  })
}

function empty(path: string, what: Label): Issue {
  return {
    code: 'text-empty',
    severity: 'error',
    path,
    message: {
      en: `${what.en} is empty. Write a text or remove it.`,
      pt: `${what.pt} não diz nada. Escreva um texto ou retire.`,
      es: `${what.es} no dice nada. Escriba un texto o quite el campo.`,
    },
  }
}

/** Cut behind a word. Not offered where a variable could be cut in two. */
function shortened(text: string, path: string, max: number): { fix?: Fix } {
  if (hasLiquid(text)) return {}
  const cut = `${clip(text.trim(), max - 1).replace(/(?<=\S{2})\s+\S*$/, '')}…`
  return { fix: { label: { en: 'Shorten it', pt: 'Encurtar', es: 'Acortar' }, edits: [setOwn(path, cut)] } }
}

/** Every language version of a text with its own JSON pointer. A map without any language counts as one empty text. */
export function versionsOf(text: Text, path: string): { text: string; path: string; locale?: string }[] {
  if (typeof text === 'string') return [{ text, path }]
  const versions = Object.entries(text).map(([locale, text]) => ({ text, path: `${path}/${locale}`, locale }))
  return versions.length > 0 ? versions : [{ text: '', path }]
}
