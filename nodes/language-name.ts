import type { Label } from './contract.ts'

const names = new Map<string, Intl.DisplayNames>()

/** What a language is called by those who read `reader`: `pt-BR` is "Brazilian Portuguese". A tag that names none stays as it is. */
export function languageName(tag: string, reader: keyof Label): string {
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, known)
  try {
    return known.of(tag) ?? tag
  } catch {
    return tag
  }
}

const IN = { en: 'in', pt: 'em', es: 'en' }

/** ` in Portuguese`, behind the name of a text; nothing for a text that is in no named language. */
export const inLanguage = (tag: string | undefined, reader: keyof Label) =>
  tag ? ` ${IN[reader]} ${languageName(tag, reader)}` : ''
