import type { ComponentType } from 'react'
import { Link, Redirect, useRoute } from 'wouter'
import { useMe } from '../../api/queries.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Page } from '../../ui/page.tsx'
import { AccountSettings } from './account.tsx'
import { Failures } from './failures.tsx'
import { Keys } from './keys.tsx'
import { MySettings } from './me.tsx'
import { Numbers } from './numbers.tsx'
import { People } from './people.tsx'
import { Topics } from './topics.tsx'
import { Webhooks } from './webhooks.tsx'
import './settings.css'

const SECTIONS = {
  account: AccountSettings,
  topics: Topics,
  numbers: Numbers,
  people: People,
  keys: Keys,
  webhooks: Webhooks,
  failures: Failures,
  me: MySettings,
} satisfies { [key: string]: ComponentType }
type Section = keyof typeof SECTIONS

/** What only owners may even look at. */
const FOR_OWNERS: ReadonlySet<Section> = new Set(['people', 'keys', 'webhooks'])

/** What an account decides for itself, and who and what may use it. */
export function SettingsScreen() {
  const texts = useTexts(settingsTexts)
  const [, params] = useRoute('/settings/:section')
  const mayAdminister = useMe().data?.permissions.includes('administer') ?? false
  const section = params?.section as Section | undefined
  if (!section || !(section in SECTIONS)) return <Redirect to="/settings/account" replace />
  const Shown = SECTIONS[section]
  return (
    <Page title={texts.title}>
      <div className="settings">
        <nav aria-label={texts.title}>
          {(Object.keys(SECTIONS) as Section[]).map((key) => (
            <Link key={key} href={`/settings/${key}`} aria-current={key === section ? 'page' : undefined}>
              {texts.sections[key]}
            </Link>
          ))}
        </nav>
        <section aria-labelledby="section">
          <h2 id="section">{texts.sections[section]}</h2>
          {FOR_OWNERS.has(section) && !mayAdminister ? <p>{texts.forOwners}</p> : <Shown />}
        </section>
      </div>
    </Page>
  )
}
