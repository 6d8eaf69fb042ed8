import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { Icon } from './icons.tsx'

/** WhatsApp's limit for texts, in characters. */
const TEXT_MAX = 4096

interface ComposerProps {
  draft: string
  /** Words that are sent with one tap. */
  chips: readonly string[]
  onDraft(text: string): void
  onSend(text: string): void
  onAttach(): void
}

/** Enter sends, Shift+Enter starts a new line; while an input method is composing, Enter belongs to it. */
export function Composer({ draft, chips, onDraft, onSend, onAttach }: ComposerProps) {
  const texts = useTexts(phoneTexts)
  const field = useRef<HTMLTextAreaElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [draft])

  function submit() {
    const text = draft.trim()
    if (text !== '') {
      onSend(text)
      onDraft('')
    }
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }

  return (
    <div className="composer">
      {chips.length > 0 && (
        <ul className="chips" aria-label={texts.quickWords}>
          {chips.map((chip) => (
            <li key={chip}>
              <button type="button" className="chip" aria-label={texts.sendWord(chip)} onClick={() => onSend(chip)}>
                {chip}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="composer-row"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="composer-field">
          <button type="button" className="icon-button" aria-label={texts.attach} onClick={onAttach}>
            <Icon name="plus" />
          </button>
          <textarea
            ref={field}
            rows={1}
            dir="auto"
            value={draft}
            maxLength={TEXT_MAX}
            placeholder={texts.message}
            aria-label={texts.message}
            enterKeyHint="send"
            onChange={(event) => onDraft(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <button type="submit" className="send-button" aria-label={texts.send} aria-disabled={draft.trim() === ''}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  )
}
