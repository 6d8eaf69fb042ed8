import { BellOff, BellRing, CircleHelp, MessageCircle, MessageCircleQuestion, Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { type Explanation, useExplanation } from '../../api/words.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { wordsTexts } from '../../i18n/words.ts'
import { Loaded } from '../../ui/loaded.tsx'

export interface TestBoxProps {
  /** Adds what was typed to the account's own words. */
  onAdd?(phrase: string): void
}

/** Says for a message what Basta would do, why, and what would have changed it. */
export function TestBox({ onAdd }: TestBoxProps) {
  const texts = useTexts(wordsTexts)
  const [text, setText] = useState('')
  const [afterMarketing, setAfterMarketing] = useState(false)
  const [options, setOptions] = useState('')
  const offered = options.split('\n').flatMap((option) => option.trim() || [])
  const question = useDeferredValue(JSON.stringify({ text, afterMarketing, options: offered.slice(0, 20) }))
  const query = useExplanation(JSON.parse(question))

  return (
    <section className="paper" aria-labelledby="try">
      <h2 id="try">{texts.tryTitle}</h2>
      <label className="try-label">
        <span>{texts.tryLabel}</span>
        <textarea
          className="textarea"
          rows={2}
          dir="auto"
          maxLength={4096}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <ul className="samples" aria-label={texts.samples}>
        {texts.tryThese.map((sample) => (
          <li key={sample}>
            <button type="button" className="chip" onClick={() => setText(sample)}>
              {sample}
            </button>
          </li>
        ))}
      </ul>
      <label className="check-line">
        <input type="checkbox" checked={afterMarketing} onChange={(event) => setAfterMarketing(event.target.checked)} />
        {texts.afterMarketing}
      </label>
      <details>
        <summary>{texts.options}</summary>
        <textarea
          className="textarea"
          rows={3}
          aria-label={texts.options}
          value={options}
          onChange={(event) => setOptions(event.target.value)}
        />
      </details>
      <div className="verdict-place" role="status">
        {text.trim() === '' ? (
          <p className="muted">{texts.tryHint}</p>
        ) : (
          <Loaded query={query}>
            {(explanation) => (
              <>
                <Verdict text={(JSON.parse(question) as { text: string }).text} explanation={explanation} />
                {onAdd && explanation.intent === 'none' && text.length <= 100 && (
                  <button type="button" className="secondary" onClick={() => onAdd(text.trim())}>
                    <Plus className="icon" aria-hidden="true" />
                    {texts.addTried}
                  </button>
                )}
              </>
            )}
          </Loaded>
        )}
      </div>
    </section>
  )
}

type Decision = Pick<Explanation, 'intent' | 'certainty' | 'scope'>

const LOOKS = {
  stops: { icon: BellOff, tone: 'tone-stopped' },
  asks: { icon: MessageCircleQuestion, tone: 'tone-partly' },
  'opt-in': { icon: BellRing, tone: 'tone-fine' },
  help: { icon: CircleHelp, tone: 'muted' },
  none: { icon: MessageCircle, tone: 'muted' },
} as const

function outcomeOf({ intent, certainty }: Decision): keyof typeof LOOKS {
  if (intent !== 'opt-out') return intent
  return certainty === 'certain' ? 'stops' : 'asks'
}

function useVerdict(): (decision: Decision) => string {
  const texts = useTexts(wordsTexts)
  const words = useConsentWords()
  return (decision) => {
    const verdict = texts.verdicts[outcomeOf(decision)]
    return typeof verdict === 'string' ? verdict : verdict(words.scope(decision.scope))
  }
}

function Verdict({ text, explanation }: { text: string; explanation: Explanation }) {
  const texts = useTexts(wordsTexts)
  const verdictOf = useVerdict()
  const { language: ui } = useLanguage()
  const { icon: Icon, tone } = LOOKS[outcomeOf(explanation)]
  const { entry, ownWord, language, matched, span, rule, wouldChange } = explanation
  const names = new Intl.DisplayNames(ui, { type: 'language' })
  return (
    <div className="verdict">
      <p className="verdict-line">
        <Icon className={`icon ${tone}`} aria-hidden="true" />
        <strong>{verdictOf(explanation)}</strong>
      </p>
      <blockquote dir="auto">
        <Marked text={text} span={explanation.span} />
      </blockquote>
      {matched && (
        <>
          <h3>{texts.because}</h3>
          <p>
            {[
              texts.matched(isShown(span, text) ? text.slice(span.start, span.end) : matched),
              ownWord ? texts.ownWord(ownWord.version) : texts.kinds[rule.split(':')[0] ?? ''],
              language && texts.ofLanguage(names.of(language) ?? language),
              entry && !ownWord && (entry.reviewed ? texts.reviewed : texts.notReviewed),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <details className="hint">
            <summary>{texts.rule}</summary>
            <code>{rule}</code>
          </details>
        </>
      )}
      {wouldChange.length > 0 && (
        <>
          <h3>{texts.wouldChange}</h3>
          <ul className="would-change">
            {wouldChange.map(({ change, detection }) => (
              <li key={change}>
                <strong>{texts.changes[change]}:</strong> {verdictOf(detection)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Marked({ text, span }: { text: string; span: Explanation['span'] }) {
  if (!isShown(span, text)) return text
  return (
    <>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </>
  )
}

/** The explanation may still be of what was typed before. */
const isShown = (span: Explanation['span'], text: string): span is NonNullable<Explanation['span']> =>
  span !== null && span.end <= text.length
