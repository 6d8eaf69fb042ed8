import { ShieldCheck, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { type Alert, acknowledgeAlert, useAlerts } from '../../api/insights.ts'
import { useMe } from '../../api/queries.ts'
import { insightsTexts } from '../../i18n/insights.ts'
import { useTexts } from '../../i18n/language.tsx'
import { useFormat } from '../../ui/format.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useSubmit } from '../../ui/submit.tsx'
import { useOrigin } from './origin.ts'

/** Lists, templates and flows by which people came who say that they never agreed. */
export function Alerts() {
  const texts = useTexts(insightsTexts)
  const query = useAlerts()
  return (
    <section className="paper" aria-labelledby="alerts">
      <h2 id="alerts">{texts.alerts}</h2>
      <Loaded query={query}>
        {(alerts) =>
          alerts.length === 0 ? (
            <p className="muted">{texts.noAlerts}</p>
          ) : (
            <ul className="alerts">
              {alerts.map((alert) => (
                <OneAlert key={alert.id} alert={alert} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

function OneAlert({ alert }: { alert: Alert }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const originOf = useOrigin()
  const mayAcknowledge = useMe().data?.permissions.includes('converse') ?? false
  const { submit, error, isBusy } = useSubmit(() => acknowledgeAlert(alert.id))
  const { state, people, source, share, listed, firstAt, lastAt, acknowledged, examples } = alert
  const isOpen = state === 'open'
  const Icon = isOpen ? TriangleAlert : ShieldCheck
  return (
    <li>
      <Icon className={`icon ${isOpen ? 'tone-partly' : 'tone-fine'}`} aria-hidden="true" />
      <div>
        <h3>{texts.alert(format.number(people), originOf(source))}</h3>
        <p className="hint">
          {[
            share !== null && listed !== null && texts.shareOfList(format.percent(share), format.number(listed)),
            texts.between(format.day(firstAt), format.day(lastAt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {acknowledged && !isOpen && (
          <p>{texts.acknowledged(acknowledged.by.replace(/^\w+:/, ''), format.day(acknowledged.at))}</p>
        )}
        <details>
          <summary>{texts.latest}</summary>
          <ul className="examples">
            {examples.map(({ id, contactId, at, text }) => (
              <li key={id}>
                <Link href={`/contacts/${contactId}`}>
                  <Moment at={at} />
                </Link>{' '}
                {text ? <q dir="auto">{text}</q> : <span className="muted">{texts.noText}</span>}
              </li>
            ))}
          </ul>
        </details>
        {error && (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
      </div>
      {isOpen && mayAcknowledge && (
        <button type="button" className="secondary" disabled={isBusy} onClick={() => submit()}>
          {texts.acknowledge}
        </button>
      )}
    </li>
  )
}
