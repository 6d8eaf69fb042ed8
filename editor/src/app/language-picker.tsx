import { appTexts } from '../i18n/app.ts'
import { LANGUAGES, type Language, useLanguage, useTexts } from '../i18n/language.tsx'

/** Chooses the language of the interface. */
export function LanguagePicker() {
  const { language, setLanguage } = useLanguage()
  const texts = useTexts(appTexts)
  return (
    <select
      className="select"
      aria-label={texts.language}
      value={language}
      onChange={(event) => setLanguage(event.target.value as Language)}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
