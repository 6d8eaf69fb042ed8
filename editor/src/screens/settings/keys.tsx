import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { type ApiKey, change, useKeys } from '../../api/account.ts'
import type { Role } from '../../api/queries.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Field } from '../../ui/field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Confirm } from './confirm.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { SettingsTable } from './settings-table.tsx'
import { useAttempt } from './use-attempt.ts'

const ROLES: readonly Role[] = ['agent', 'viewer', 'designer', 'owner']

export function Keys() {
  const texts = useTexts(settingsTexts)
  const format = useFormat()
  const keys = useKeys()
  const attempt = useAttempt()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('agent')
  const [secret, setSecret] = useState<string | null>(null)
  const [revoking, setRevoking] = useState<ApiKey | null>(null)

  async function make(): Promise<void> {
    const made = await attempt(() => change<ApiKey & { key: string }>('keys', 'POST', '', { name: name.trim(), role }))
    if (!made) return
    setName('')
    setSecret(made.key)
  }

  return (
    <div className="section">
      <p className="lead">{texts.keysLead}</p>
      <SettingsTable
        query={keys}
        empty={texts.noKeys}
        head={
          <>
            <th scope="col">{texts.keyName}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.created}</th>
            <th scope="col">{texts.actions}</th>
          </>
        }
        row={(key) => (
          <tr key={key.id}>
            <th scope="row">{key.name}</th>
            <td>{texts.roles[key.role]}</td>
            <td>{format.day(key.createdAt)}</td>
            <td>
              <button type="button" className="link danger" onClick={() => setRevoking(key)}>
                {texts.revoke}
              </button>
            </td>
          </tr>
        )}
      />
      <form
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <Field label={texts.keyName}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={texts.role} hint={texts.roleHints[role]}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={role}
              onChange={(event) => setRole(event.target.value as Role)}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {texts.roles[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit" className="primary">
          <KeyRound className="icon" aria-hidden="true" />
          {texts.makeKey}
        </button>
      </form>
      {secret && (
        <SecretDialog
          label={texts.keySecret}
          hint={texts.keySecretHint}
          secret={secret}
          onClose={() => setSecret(null)}
        />
      )}
      {revoking && (
        <Confirm
          title={texts.revokeTitle(revoking.name)}
          text={texts.revokeText}
          action={texts.revoke}
          onConfirm={() => attempt(() => change('keys', 'DELETE', `/${revoking.id}`), texts.saved)}
          onClose={() => setRevoking(null)}
        />
      )}
    </div>
  )
}
