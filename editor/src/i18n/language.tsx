import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { browserStorage } from '../browser-storage.ts'

/** Languages of the interface. What flows say to people is another matter. */
export const LANGUAGES = { en: 'English', pt: 'Português', es: 'Español' } as const
export type Language = keyof typeof LANGUAGES

/** The same words in every language of the interface: a key that one of them lacks does not compile. */
export type Catalogue<T> = Record<Language, T>

interface LanguageChoice {
  language: Language
  setLanguage(language: Language): void
}
const LanguageContext = createContext<LanguageChoice>({ language: 'en', setLanguage: () => {} })

/** The language of the interface: the one chosen last on this computer, else the browser's, else English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const choice = useMemo(
    () => ({
      language,
      setLanguage(next: Language) {
        browserStorage.write('local', 'language', next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext)
}

export function useTexts<T>(catalogue: Catalogue<T>): T {
  return catalogue[useLanguage().language]
}

function initialLanguage(): Language {
  const wanted = [browserStorage.read('local', 'language', ''), ...navigator.languages]
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split('-')
    if (language && language in LANGUAGES) return language as Language
  }
  return 'en'
}
