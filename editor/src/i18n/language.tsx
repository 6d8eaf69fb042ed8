import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { browserStorage } from '../browser-storage.ts'
import { en, type Texts } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export type Language = keyof typeof CATALOGUES
export const CATALOGUES = { en, pt, es } satisfies Record<string, Texts>
export const LANGUAGES = Object.keys(CATALOGUES) as Language[]

interface LanguageChoice {
  language: Language
  texts: Texts
  setLanguage(language: Language): void
}
const LanguageContext = createContext<LanguageChoice>({ language: 'en', texts: en, setLanguage: () => {} })

/** The language of the interface: the one chosen last on this computer, else the browser's, else English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage)

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${CATALOGUES[language].pageTitle} · Basta`
  }, [language])

  const choice = useMemo(
    () => ({
      language,
      texts: CATALOGUES[language],
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

function initialLanguage(): Language {
  const wanted = [browserStorage.read('local', 'language', ''), ...navigator.languages]
  for (const tag of wanted) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known)
    if (language) return language
  }
  return 'en'
}
