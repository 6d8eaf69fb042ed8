import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'

/** Who did something, as people read it: the server knows two of them by words of its own. */
export function useAuthorName(): (name: string) => string {
  const { authors } = useTexts(appTexts)
  return (name) => authors[name] ?? name
}
