import { useId } from 'react'
import { appTexts } from '../i18n/app.ts'
import { LANGUAGES, type Language, useLanguage, useTexts } from '../i18n/language.tsx'

/** Chooses the language of the interface. Where it stands alone its own words say what it is for. */
export function LanguagePicker({ hasLabel = false }: { hasLabel?: boolean }) {
  const { language, setLanguage } = useLanguage()
  const texts = useTexts(appTexts)
  const id = useId()
  const picker = (
    <select
      id={id}
      className="select language-picker"
      aria-label={hasLabel ? undefined : texts.language}
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
  if (!hasLabel) return picker
  return (
    <div className="field">
      <label htmlFor={id}>{texts.language}</label>
      {picker}
    </div>
  )
}
