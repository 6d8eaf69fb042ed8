import { Smartphone } from 'lucide-react'
import { useNumbers } from '../../api/account.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Loaded } from '../../ui/loaded.tsx'

/** The business numbers that are connected. */
export function Numbers() {
  const texts = useTexts(settingsTexts)
  return (
    <div className="section">
      <p className="lead">{texts.numbersLead}</p>
      <Loaded query={useNumbers()}>
        {({ items, webhookUrl }) => {
          const isEmulated = items.some(({ emulated }) => emulated)
          return (
            <>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{texts.numberId}</th>
                    <th scope="col">{texts.state}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, emulated, isDefault }) => (
                    <tr key={id}>
                      <th scope="row">{id}</th>
                      <td>
                        {emulated ? texts.emulated : texts.connected}
                        {isDefault && items.length > 1 && <small> {texts.isDefault}</small>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="hint">{isEmulated ? texts.emulatedHint : texts.connectionHint}</p>
              {!isEmulated && (
                <p className="url">
                  {texts.webhookUrl} <code>{webhookUrl}</code>
                </p>
              )}
              {isEmulated && (
                <a className="secondary" href="/phone" target="_blank" rel="noopener">
                  <Smartphone className="icon" aria-hidden="true" />
                  {texts.openPhone}
                </a>
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
