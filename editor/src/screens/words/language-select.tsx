import { useLanguage } from '../../i18n/language.tsx'

export interface LanguageSelectProps {
  value: string
  languages?: readonly string[]
  /** What no choice is called, where there need not be one. */
  any?: string
  'aria-label'?: string
  onChange(language: string): void
}

/** Languages in which people write; other tags that a word may have stay as they are. */
const COMMON = ['en', 'pt', 'es', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'tr', 'id', 'ar', 'he', 'hi', 'ja', 'zh']

export function LanguageSelect({ value, languages = COMMON, any, onChange, ...rest }: LanguageSelectProps) {
  const { language } = useLanguage()
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const all = value === '' || languages.includes(value) ? languages : [...languages, value]
  const named = all.map((tag) => ({ tag, name: names.of(tag) ?? tag })).sort((a, b) => a.name.localeCompare(b.name))
  return (
    <select className="select" value={value} onChange={(event) => onChange(event.target.value)} {...rest}>
      {any !== undefined && <option value="">{any}</option>}
      {named.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
