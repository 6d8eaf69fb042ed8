import { BellOff, ChartColumn, LogOut, MessageSquareOff, Settings, Smartphone, Users, Workflow } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { call } from '../api/http.ts'
import { type Me, queryClient } from '../api/queries.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { LanguagePicker } from './language-picker.tsx'
import { applyTheme, chosenTheme, type Theme } from './theme.ts'
import './frame.css'

const SCREENS = [
  { key: 'flows', icon: Workflow },
  { key: 'contacts', icon: Users },
  { key: 'unsubscribes', icon: BellOff },
  { key: 'words', icon: MessageSquareOff },
  { key: 'insights', icon: ChartColumn },
  { key: 'settings', icon: Settings },
] as const

/** The rail with all screens, and who is signed in. Around every screen but the sign-in. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const texts = useTexts(appTexts)
  const [path] = useLocation()
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {texts.skipToContent}
      </a>
      <nav className="rail" aria-label={texts.mainMenu}>
        <Link href="/flows" className="rail-mark" title="Basta">
          b<span aria-hidden="true">.</span>
        </Link>
        <ul>
          {SCREENS.map(({ key, icon: Icon }) => (
            <li key={key}>
              <Link href={`/${key}`} aria-current={path.startsWith(`/${key}`) ? 'page' : undefined}>
                <Icon className="icon" aria-hidden="true" />
                <span>{texts.screens[key]}</span>
              </Link>
            </li>
          ))}
          {me.emulator && (
            <li>
              <a href="/phone" target="_blank" rel="noopener">
                <Smartphone className="icon" aria-hidden="true" />
                <span>{texts.screens.phone}</span>
              </a>
            </li>
          )}
        </ul>
        <Account me={me} />
      </nav>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Toasts />
    </div>
  )
}

function Account({ me }: { me: Me }) {
  const texts = useTexts(appTexts)
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <>
      <button type="button" className="rail-account" popoverTarget="account" title={`${texts.account}: ${me.name}`}>
        <span className="visually-hidden">{texts.account}: </span>
        <span className="avatar">
          {me.name.slice(0, 2).toUpperCase()}
          <span className="visually-hidden"> {me.name}</span>
        </span>
      </button>
      <div id="account" popover="auto" className="account">
        <p>
          <strong>{me.name}</strong>
        </p>
        <LanguagePicker hasLabel />
        <div className="field">
          <label htmlFor="theme">{texts.theme}</label>
          <select
            id="theme"
            className="select"
            value={theme}
            onChange={(event) => {
              setTheme(event.target.value as Theme)
              applyTheme(event.target.value as Theme)
            }}
          >
            {Object.entries(texts.themes).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {me.hasPassword && <Link href="/settings/me">{texts.changePassword}</Link>}
        <button type="button" className="secondary" onClick={signOut}>
          <LogOut className="icon" aria-hidden="true" />
          {texts.signOut}
        </button>
      </div>
    </>
  )
}

async function signOut(): Promise<void> {
  await call('DELETE', '/api/session')
  queryClient.clear()
  window.location.assign('/sign-in')
}
