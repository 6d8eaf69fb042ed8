import { useMemo, useState } from 'react'
import type { ShippedWord } from '../../api/words.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { wordsTexts } from '../../i18n/words.ts'
import { useFormat } from '../../ui/format.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { LanguageSelect } from './language-select.tsx'

export interface ShippedWordsProps {
  words: readonly ShippedWord[]
  /** Rules that do not count. */
  removed: readonly string[]
  isReadOnly: boolean
  onChange(removed: string[]): void
}

/** Beyond this a table helps nobody: one searches. */
const MAX_SHOWN = 300

/** The words that come with Basta, language by language. Most can be taken away. */
export function ShippedWords({ words, removed, isReadOnly, onChange }: ShippedWordsProps) {
  const texts = useTexts(wordsTexts)
  const consent = useConsentWords()
  const { language: ui } = useLanguage()
  const format = useFormat()
  const [language, setLanguage] = useState<string>(ui)
  const [search, setSearch] = useState('')
  const languages = useMemo(() => [...new Set(words.map((word) => word.language))], [words])
  const ofLanguage = words.filter((word) => language === '' || word.language === language)
  const phrases = ofLanguage.filter(({ phrase }) => phrase !== null)
  const wanted = search.trim().toLocaleLowerCase()
  const found = phrases.filter(({ phrase }) => phrase?.toLocaleLowerCase().includes(wanted))
  const off = new Set(removed)

  function does({ intent, tier, scope }: ShippedWord): string {
    if (intent !== 'opt-out') return texts.does[intent]
    return texts.does[tier >= 3 ? 'asks' : 'stops'](consent.scope(scope ?? 'all'))
  }

  return (
    <section className="paper" aria-labelledby="shipped-words">
      <h2 id="shipped-words">{texts.shippedTitle}</h2>
      <p className="muted">{texts.shippedLead}</p>
      <div className="filters">
        <LanguageSelect
          aria-label={texts.language}
          value={language}
          languages={languages}
          any={texts.allLanguages}
          onChange={setLanguage}
        />
        <input
          type="search"
          className="input narrow"
          aria-label={texts.searchShipped}
          placeholder={texts.searchShipped}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p className="hint" role="status">
          {texts.shown(format.number(Math.min(found.length, MAX_SHOWN)), format.number(phrases.length))}
        </p>
      </div>
      <ScrollRegion className="table-scroller tall" label={texts.shippedTitle}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.phrase}</th>
              <th scope="col">{texts.certainty}</th>
              <th scope="col">{texts.counts}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, MAX_SHOWN).map((word) => (
              <tr key={word.rule} className={off.has(word.rule) ? 'off' : undefined}>
                <td dir="auto" lang={word.language}>
                  {word.phrase}
                </td>
                <td>{does(word)}</td>
                <td>
                  <label className="check-line">
                    <input
                      type="checkbox"
                      checked={!off.has(word.rule)}
                      disabled={word.kept || isReadOnly}
                      aria-label={`${texts.counts}: ${word.phrase}`}
                      onChange={() =>
                        onChange(off.has(word.rule) ? removed.filter((r) => r !== word.rule) : [...removed, word.rule])
                      }
                    />
                    {word.kept && <small>{texts.always}</small>}
                  </label>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="hint">{texts.patterns(format.number(ofLanguage.length - phrases.length))}</p>
    </section>
  )
}
