import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { call, Problem } from '../../api/http.ts'
import { queryClient } from '../../api/queries.ts'
import { LanguagePicker } from '../../app/language-picker.tsx'
import { Wordmark } from '../../app/wordmark.tsx'
import { useTexts } from '../../i18n/language.tsx'
import { signInTexts } from '../../i18n/sign-in.ts'
import { Field } from '../../ui/field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import './sign-in.css'

/** As `GET /api/session` answers. */
interface HowToSignIn {
  /** How the first owner does. */
  signInBy: 'password' | 'link'
  /** Others have accounts, too. */
  people: boolean
}

/** Signing in: by password, by the link that Basta printed, or by an invitation. A link needs a click: mail scanners open links, too. */
export function SignInScreen() {
  const texts = useTexts(signInTexts)
  const [search] = useSearchParams()
  const [invitation, token] = [search.get('invitation'), search.get('token')]
  const how = useQuery({ queryKey: ['session'], queryFn: () => call<HowToSignIn>('GET', '/api/session') })

  useEffect(() => {
    document.title = `${texts.title} · Basta`
  }, [texts])

  return (
    <div className="sign-in">
      <main>
        <header>
          <Wordmark />
          <p className="lead">{texts.tagline}</p>
        </header>
        {invitation ? (
          <AcceptInvitation token={invitation} />
        ) : (
          <Loaded query={how}>
            {({ signInBy, people }) => {
              if (token && signInBy === 'link') return <LinkForm token={token} />
              if (signInBy === 'link' && !people) return <p>{texts.openLink}</p>
              return <PasswordForm withEmail={people} isEmailNeeded={signInBy === 'link'} />
            }}
          </Loaded>
        )}
      </main>
      <footer>
        <LanguagePicker />
      </footer>
    </div>
  )
}

function PasswordForm({ withEmail, isEmailNeeded }: { withEmail: boolean; isEmailNeeded: boolean }) {
  const texts = useTexts(signInTexts)
  const [email, setEmail] = useState('')
  const [secret, setSecret] = useState('')
  const body = { secret, ...(email.trim() && { email: email.trim() }) }
  return (
    <SignInForm kind="password" button={texts.signIn} path="/api/session" body={body}>
      {withEmail && (
        <Field label={texts.email} hint={isEmailNeeded ? undefined : texts.ownerHint}>
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="username"
              required={isEmailNeeded}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
      )}
      <PasswordField of="current" label={texts.password} value={secret} onChange={setSecret} />
    </SignInForm>
  )
}

function LinkForm({ token }: { token: string }) {
  const texts = useTexts(signInTexts)
  return (
    <SignInForm kind="link" button={texts.linkButton} path="/api/session" body={{ secret: token }}>
      <p>{texts.linkText}</p>
    </SignInForm>
  )
}

function AcceptInvitation({ token }: { token: string }) {
  const texts = useTexts(signInTexts)
  const [password, setPassword] = useState('')
  return (
    <SignInForm kind="invitation" button={texts.accept} path="/api/invitation" body={{ token, password }}>
      <h1>{texts.invitationTitle}</h1>
      <p>{texts.invitationText}</p>
      <PasswordField
        of="new"
        label={texts.newPassword}
        hint={texts.newPasswordHint}
        value={password}
        onChange={setPassword}
      />
    </SignInForm>
  )
}

interface SignInFormProps {
  kind: 'password' | 'link' | 'invitation'
  button: string
  path: string
  body: object
  children: ReactNode
}

function SignInForm({ kind, button, path, body, children }: SignInFormProps) {
  const texts = useTexts(signInTexts)
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  async function signIn(): Promise<void> {
    setSending(true)
    setFailure(null)
    try {
      await call('POST', path, { body })
      queryClient.clear()
      navigate('/flows', { replace: true })
    } catch (error) {
      setSending(false)
      const code = error instanceof Problem ? error.code : null
      if (code === 'session.refused') setFailure(texts.refused[kind])
      else if (code === 'session.too-many') setFailure(texts.tooMany)
      else setFailure(error instanceof Problem ? error.message : texts.offline)
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void signIn()
      }}
    >
      {children}
      {failure && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
      <button type="submit" className="primary" disabled={isSending}>
        {isSending ? texts.signingIn : button}
      </button>
    </form>
  )
}
