import type { Settings } from '@basta/engine/contacts/settings.ts'
import { useState } from 'react'
import { changeSettings, useSettings } from '../../api/account.ts'
import { useMe } from '../../api/queries.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Field } from '../../ui/field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useAttempt } from './use-attempt.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const HOLDS_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS]
const SILENCES_MS = [30, 60, 90, 180, 365].map((days) => days * DAY_MS)
/** Those that most people of the field write in. Others can be set through the API, and are shown then. */
const LOCALES = ['en', 'pt', 'es', 'pt-BR', 'es-MX', 'fr', 'de', 'it', 'nl', 'pl', 'tr', 'id', 'ar', 'he', 'hi', 'ru']

export function AccountSettings() {
  return <Loaded query={useSettings()}>{(settings) => <Form settings={settings} />}</Loaded>
}

function Form({ settings }: { settings: Settings }) {
  const texts = useTexts(settingsTexts)
  const { language } = useLanguage()
  const attempt = useAttempt()
  const isLocked = !useMe().data?.permissions.includes('administer')
  // What somebody else changes meanwhile is shown beside it.
  const [changes, setChanges] = useState<Partial<Settings>>({})
  const typed = { ...settings, ...changes }
  const set = (more: Partial<Settings>) => setChanges({ ...changes, ...more })
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const isChanged = JSON.stringify(typed) !== JSON.stringify(settings)
  const time = (ms: number) =>
    ms < HOUR_MS ? texts.minutes(Math.round(ms / MINUTE_MS)) : texts.hours(Math.round(ms / HOUR_MS))

  async function save(): Promise<void> {
    await changeSettings(changes)
    setChanges({})
  }

  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(save, texts.saved)
      }}
    >
      {isLocked && <p className="hint">{texts.forOwners}</p>}
      <Field label={texts.businessName} hint={texts.businessNameHint}>
        {(control) => (
          <input
            {...control}
            required
            maxLength={100}
            disabled={isLocked}
            value={typed.business.name}
            onChange={(event) => set({ business: { name: event.target.value } })}
          />
        )}
      </Field>
      <Field label={texts.locale} hint={texts.localeHint}>
        {(control) => (
          <select
            {...control}
            className="select"
            disabled={isLocked}
            value={typed.locale}
            onChange={(event) => set({ locale: event.target.value })}
          >
            {[...new Set([...LOCALES, settings.locale])].map((tag) => (
              <option key={tag} value={tag}>
                {names.of(tag)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={texts.timeZone} hint={texts.timeZoneHint}>
        {(control) => (
          <select
            {...control}
            className="select"
            disabled={isLocked}
            value={typed.timeZone}
            onChange={(event) => set({ timeZone: event.target.value })}
          >
            {[...new Set(['UTC', settings.timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset disabled={isLocked}>
        <legend>{texts.stopScope}</legend>
        {(['all', 'marketing'] as const).map((scope) => (
          <label key={scope} className="tick">
            <input
              type="radio"
              name="stop-scope"
              checked={typed.stopScope === scope}
              onChange={() => set({ stopScope: scope })}
            />
            <span>{texts.stopScopes[scope]}</span>
          </label>
        ))}
        <small>{texts.stopScopeHint}</small>
      </fieldset>
      <fieldset disabled={isLocked}>
        <legend>{texts.silenceStops}</legend>
        {(['marketing', 'all'] as const).map((scope) => (
          <label key={scope} className="tick">
            <input
              type="radio"
              name="silence"
              checked={typed.silenceStops === scope}
              onChange={() => set({ silenceStops: scope })}
            />
            <span>{texts.silenceScopes[scope]}</span>
          </label>
        ))}
      </fieldset>
      <Field label={texts.hold}>
        {(control) => (
          <select
            {...control}
            className="select"
            disabled={isLocked}
            value={typed.holdMs}
            onChange={(event) => set({ holdMs: Number(event.target.value) })}
          >
            {[...new Set([...HOLDS_MS, settings.holdMs])]
              .sort((a, b) => a - b)
              .map((ms) => (
                <option key={ms} value={ms}>
                  {time(ms)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Field label={texts.guidance}>
        {(control) => (
          <select
            {...control}
            className="select"
            disabled={isLocked}
            value={typed.guidanceSilenceMs}
            onChange={(event) => set({ guidanceSilenceMs: Number(event.target.value) })}
          >
            {[...new Set([...SILENCES_MS, settings.guidanceSilenceMs])]
              .sort((a, b) => a - b)
              .map((ms) => (
                <option key={ms} value={ms}>
                  {texts.days(Math.round(ms / DAY_MS))}
                </option>
              ))}
          </select>
        )}
      </Field>
      {!isLocked && (
        <div className="save-row">
          <button type="submit" className="primary" disabled={!isChanged}>
            {texts.save}
          </button>
          {isChanged && <span className="hint">{texts.unsaved}</span>}
        </div>
      )}
    </form>
  )
}
