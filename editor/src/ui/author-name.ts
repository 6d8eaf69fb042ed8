import { appTexts } from '../i18n/app.ts'
import { type Language, useLanguage } from '../i18n/language.tsx'

export interface AuthorPlace {
  /** A sentence or a line begins with it. */
  begins?: boolean
}

/** Who did something, as people read it: the server knows two of them by words of its own. */
export function authorName(name: string, language: Language, { begins = false }: AuthorPlace = {}): string {
  const known = appTexts[language].authors[name]
  if (known === undefined) return name
  return begins ? known.charAt(0).toLocaleUpperCase(language) + known.slice(1) : known
}

export function useAuthorName(): (name: string, place?: AuthorPlace) => string {
  const { language } = useLanguage()
  return (name, place) => authorName(name, language, place)
}
