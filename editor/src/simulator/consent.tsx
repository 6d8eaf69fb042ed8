import type { Turn } from '@basta/engine/run/rehearse.ts'
import { consentWordsFor, type Topic } from '../consent/consent-words.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'

interface ConsentProps {
  turns: readonly Turn[]
  topics: readonly Topic[]
  timeZone: string
}

/** How the person stands towards messages, what was recorded about it, and what later messages would meet. */
export function Consent({ turns, topics, timeZone }: ConsentProps) {
  const texts = useTexts(simulatorTexts).consent
  const { language } = useLanguage()
  const words = consentWordsFor(language, topics, timeZone)
  const state = turns.at(-1)?.person
  if (!state) return null
  const ledger = turns.flatMap((turn) => turn.ledger)
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const isStopped = (...by: string[]) => state.stops.some(({ scope }) => by.includes(scope))
  const later = [
    { what: texts.offers, isBlocked: isStopped('all', 'marketing') },
    { what: texts.notices, isBlocked: isStopped('all') },
  ]
  return (
    <div className="consent-now">
      <section>
        <h3>{texts.now}</h3>
        <ul>
          {state.stops.length === 0 && state.holdUntil === null && <li>{texts.noStop}</li>}
          {state.stops.map((stop) => (
            <li key={`${stop.scope} ${stop.since}`} className="danger">
              {words.stop(stop)}
            </li>
          ))}
          {state.optIns.map(({ scope }) => (
            <li key={scope}>{texts.agreedTo(words.scope(scope))}</li>
          ))}
          {state.holdUntil !== null && <li>{texts.asked}</li>}
        </ul>
      </section>
      <section>
        <h3>{texts.later}</h3>
        <ul>
          {later.map(({ what, isBlocked }) => (
            <li key={what}>
              {what}:{' '}
              <strong className={isBlocked ? 'danger' : 'fine'}>{isBlocked ? texts.blocked : texts.goes}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{texts.ledger}</h3>
        {ledger.length === 0 && <p className="hint">{texts.noLedger}</p>}
        <ol>
          {ledger.toReversed().map((entry) => (
            <li key={entry.id}>
              <time dateTime={new Date(entry.effectiveAt).toISOString()}>{time.format(entry.effectiveAt)}</time>{' '}
              {words.entry(entry)}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
