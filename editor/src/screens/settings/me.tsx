import { useState } from 'react'
import { call, Problem } from '../../api/http.ts'
import { useMe } from '../../api/queries.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { signInTexts } from '../../i18n/sign-in.ts'
import { PasswordField } from '../../ui/password-field.tsx'
import { showToast } from '../../ui/toasts.tsx'

/** What concerns only whoever is signed in: their password. */
export function MySettings() {
  const texts = useTexts(settingsTexts)
  const me = useMe().data
  if (!me) return null
  return me.hasPassword ? <PasswordForm /> : <p className="hint">{texts.noOwnPassword}</p>
}

const NOTHING = { current: '', password: '' }

function PasswordForm() {
  const texts = useTexts(settingsTexts)
  const words = useTexts(signInTexts)
  const [typed, setTyped] = useState(NOTHING)
  const [wrong, setWrong] = useState<string | null>(null)

  async function change(): Promise<void> {
    setWrong(null)
    try {
      await call('POST', '/api/me/password', { body: typed })
      setTyped(NOTHING)
      showToast({ text: texts.passwordChanged })
    } catch (error) {
      const code = error instanceof Problem ? error.code : ''
      if (code === 'password.wrong') setWrong(texts.passwordWrong)
      else if (code === 'session.too-many') setWrong(texts.passwordTooMany)
      else showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <PasswordField
        of="current"
        label={texts.currentPassword}
        error={wrong}
        value={typed.current}
        onChange={(current) => setTyped({ ...typed, current })}
      />
      <PasswordField
        of="new"
        label={words.newPassword}
        hint={words.newPasswordHint}
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
      />
      <div className="save-row">
        <button type="submit" className="primary">
          {texts.changePassword}
        </button>
        <span className="hint">{texts.passwordEndsSessions}</span>
      </div>
    </form>
  )
}
