import { Link } from 'wouter'
import { change, useDeadLetters } from '../../api/account.ts'
import { useMe } from '../../api/queries.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { useFormat } from '../../ui/format.ts'
import { SettingsTable } from './settings-table.tsx'
import { useAttempt } from './use-attempt.ts'

/** Messages, events and webhooks that were given up. */
export function Failures() {
  const texts = useTexts(settingsTexts)
  const format = useFormat()
  const attempt = useAttempt()
  const mayAdminister = useMe().data?.permissions.includes('administer') ?? false
  const letters = useDeadLetters()
  const path = (id: string) => `/${encodeURIComponent(id)}`
  return (
    <div className="section">
      <p className="lead">{texts.failuresLead}</p>
      <SettingsTable
        query={letters}
        empty={texts.noFailures}
        head={
          <>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.why}</th>
            <th scope="col">{texts.person}</th>
            {mayAdminister && <th scope="col">{texts.actions}</th>}
          </>
        }
        row={({ id, kind, at, reason, contactId }) => (
          <tr key={id}>
            <th scope="row">{texts.kinds[kind]}</th>
            <td title={format.zoned(at)}>{format.moment(at)}</td>
            <td className="url">{reason}</td>
            <td>
              <Link href={`/contacts/${contactId}`}>{texts.openContact}</Link>
            </td>
            {mayAdminister && (
              <td>
                <span className="row-actions">
                  <button
                    type="button"
                    className="link"
                    onClick={() =>
                      attempt(() => change('dead-letters', 'POST', `${path(id)}/replay`), texts.triedAgain)
                    }
                  >
                    {texts.again}
                  </button>
                  <button
                    type="button"
                    className="link danger"
                    onClick={() => attempt(() => change('dead-letters', 'DELETE', path(id)), texts.discarded)}
                  >
                    {texts.discard}
                  </button>
                </span>
              </td>
            )}
          </tr>
        )}
      />
    </div>
  )
}
