import type { Turn } from '@basta/engine/run/rehearse.ts'
import { Clock } from 'lucide-react'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { spanText } from './span-text.ts'

/** The clock of the chat with its zone, and how long the 24-hour window stays open. */
export function ClockLine({ turn, timeZone }: { turn: Turn | undefined; timeZone: string }) {
  const texts = useTexts(simulatorTexts)
  const { language } = useLanguage()
  if (!turn) return <p className="clock-line">{texts.loading}</p>
  const { at, person } = turn
  const clock = new Intl.DateTimeFormat(language, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone },
    timeZoneName: 'short',
  })
  const left = person.windowUntil === null ? null : person.windowUntil - at
  const window =
    left === null ? texts.window.never : left <= 0 ? texts.window.closed : texts.window.open(spanText(left, texts))
  return (
    <p className="clock-line">
      <Clock className="icon" aria-hidden="true" />
      <time dateTime={new Date(at).toISOString()} title={timeZone}>
        {clock.format(at)}
      </time>
      <span>{window}</span>
    </p>
  )
}
