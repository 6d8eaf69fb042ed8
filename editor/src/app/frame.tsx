import {
  BellOff,
  ChartColumn,
  Ellipsis,
  LogOut,
  MessageSquareOff,
  Settings,
  Smartphone,
  Users,
  Workflow,
} from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { call } from '../api/http.ts'
import { type Me, queryClient } from '../api/queries.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { useAuthorName } from '../ui/author-name.ts'
import { Toasts } from '../ui/toasts.tsx'
import { LanguagePicker } from './language-picker.tsx'
import { applyTheme, chosenTheme, type Theme } from './theme.ts'
import './frame.css'

const SCREENS = [
  { name: 'flows', icon: Workflow },
  { name: 'contacts', icon: Users },
  { name: 'unsubscribes', icon: BellOff },
  { name: 'words', icon: MessageSquareOff, isMore: true },
  { name: 'insights', icon: ChartColumn },
  { name: 'settings', icon: Settings, isMore: true },
] as const

/** The rail with all screens, and who is signed in. Around every screen but the sign-in. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const texts = useTexts(appTexts)
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
          {SCREENS.map((screen) => (
            <li key={screen.name} data-more={'isMore' in screen || undefined}>
              <ScreenLink {...screen} />
            </li>
          ))}
          {me.emulator && (
            <li data-more>
              <PhoneLink />
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

function ScreenLink({ name, icon: Icon }: (typeof SCREENS)[number]) {
  const { screens } = useTexts(appTexts)
  const [path] = useLocation()
  return (
    <Link href={`/${name}`} title={screens[name]} aria-current={path.startsWith(`/${name}`) ? 'page' : undefined}>
      <Icon className="icon" aria-hidden="true" />
      <span>{screens[name]}</span>
    </Link>
  )
}

function PhoneLink() {
  const { screens } = useTexts(appTexts)
  return (
    <a href="/phone" target="_blank" rel="noopener" title={screens.phone}>
      <Smartphone className="icon" aria-hidden="true" />
      <span>{screens.phone}</span>
    </a>
  )
}

function Account({ me }: { me: Me }) {
  const texts = useTexts(appTexts)
  const name = useAuthorName()(me.name, { begins: true })
  const [theme, setTheme] = useState(chosenTheme)
  const popover = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" className="rail-account" popoverTarget="account" title={`${texts.account}: ${name}`}>
        <span className="visually-hidden">{texts.account}: </span>
        <span className="avatar">
          {initials(name)}
          <span className="visually-hidden"> {name}</span>
        </span>
        <span className="rail-more">
          <Ellipsis className="icon" aria-hidden="true" />
          {texts.more}
        </span>
      </button>
      <div ref={popover} id="account" popover="auto" className="account">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click, too */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is clicked */}
        <div className="more-screens" onClick={() => popover.current?.hidePopover()}>
          {SCREENS.map((screen) => 'isMore' in screen && <ScreenLink key={screen.name} {...screen} />)}
          {me.emulator && <PhoneLink />}
        </div>
        <p>
          <strong>{name}</strong>
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

/** Of the first two words; of one word its first two letters. */
function initials(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/)
  return (second ? `${[...first][0]}${[...second][0]}` : first.slice(0, 2)).toLocaleUpperCase()
}
