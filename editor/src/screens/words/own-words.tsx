import type { Scope } from '@basta/nodes/contract.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { OwnWord } from '../../api/words.ts'
import { ScopeSelect } from '../../consent/scope-select.tsx'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { wordsTexts } from '../../i18n/words.ts'
import { LanguageSelect } from './language-select.tsx'

export interface OwnWordListProps {
  words: readonly OwnWord[]
  isReadOnly: boolean
  onChange(words: OwnWord[]): void
}

/** The careful beginning of a word: the whole message, and offers only. */
export const newWord = (language: string, phrase = ''): OwnWord => ({
  ...{ phrase, language, where: 'message', certainty: 'certain', scope: 'all' },
})

export function OwnWordList({ words, isReadOnly, onChange }: OwnWordListProps) {
  const texts = useTexts(wordsTexts)
  const { language } = useLanguage()
  const added = useRef(false)
  const list = useRef<HTMLFieldSetElement>(null)
  // Whoever adds a word goes on to type it.
  useEffect(() => {
    if (added.current) [...(list.current?.querySelectorAll<HTMLInputElement>('.phrase > input') ?? [])].at(-1)?.focus()
    added.current = false
  })
  const put = (index: number, word: OwnWord) => onChange(words.map((each, at) => (at === index ? word : each)))
  return (
    <fieldset ref={list} disabled={isReadOnly} className="own-words">
      {words.length === 0 && <p className="muted">{texts.ownNone}</p>}
      {words.map((word, index) => (
        <OneWord
          // biome-ignore lint/suspicious/noArrayIndexKey: a word has no name but what is being typed
          key={index}
          word={word}
          onChange={(changed) => put(index, changed)}
          onRemove={() => onChange(words.filter((_, at) => at !== index))}
        />
      ))}
      <button
        type="button"
        className="secondary"
        onClick={() => {
          added.current = true
          onChange([...words, newWord(language)])
        }}
      >
        <Plus className="icon" aria-hidden="true" />
        {texts.addWord}
      </button>
    </fieldset>
  )
}

interface OneWordProps {
  word: OwnWord
  onChange(word: OwnWord): void
  onRemove(): void
}

function OneWord({ word, onChange, onRemove }: OneWordProps) {
  const texts = useTexts(wordsTexts)
  return (
    <fieldset className="own-word" aria-label={word.phrase || texts.phrase}>
      <label className="phrase">
        <span>{texts.phrase}</span>
        <input
          className="input"
          maxLength={100}
          dir="auto"
          value={word.phrase}
          onChange={(event) => onChange({ ...word, phrase: event.target.value })}
        />
      </label>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the select is within */}
      <label>
        <span>{texts.language}</span>
        <LanguageSelect value={word.language} onChange={(language) => onChange({ ...word, language })} />
      </label>
      <label>
        <span>{texts.where}</span>
        <select
          className="select"
          value={word.where}
          onChange={(event) => onChange({ ...word, where: event.target.value as OwnWord['where'] })}
        >
          {Object.entries(texts.wheres).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.certainty}</span>
        <select
          className="select"
          value={word.certainty}
          onChange={(event) => onChange({ ...word, certainty: event.target.value as OwnWord['certainty'] })}
        >
          {Object.entries(texts.certainties).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the select is within */}
      <label>
        <span>{texts.scope}</span>
        <ScopeSelect value={word.scope} onChange={(scope: Scope) => onChange({ ...word, scope })} />
      </label>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.remove(word.phrase)}
        title={texts.remove(word.phrase)}
        onClick={onRemove}
      >
        <Trash2 className="icon" aria-hidden="true" />
      </button>
    </fieldset>
  )
}
