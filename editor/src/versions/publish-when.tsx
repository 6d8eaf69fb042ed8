import { localTime, minutesOf, momentOf } from '@basta/nodes/local-time.ts'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { Field } from '../ui/field.tsx'
import { useFormat } from '../ui/format.ts'
import { useTimeZone } from '../ui/time-zone.tsx'

/** At once, or at a time that the person names, by the clocks of the account. */
export function PublishWhen({ at, onChange }: { at: string | null; onChange(at: string | null): void }) {
  const texts = useTexts(versionTexts)
  const { zoneName } = useFormat()
  const timeZone = useTimeZone()
  return (
    <fieldset className="publish-when">
      <legend>{texts.when}</legend>
      <label className="tick">
        <input type="radio" name="when" checked={at === null} onChange={() => onChange(null)} />
        <span>{texts.atOnce}</span>
      </label>
      <label className="tick">
        <input
          type="radio"
          name="when"
          checked={at !== null}
          onChange={() => onChange(wallClock(nextHour(), timeZone))}
        />
        <span>{texts.later}</span>
      </label>
      {at !== null && (
        <Field label={texts.laterAt} hint={texts.laterHint(zoneName)}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              className="input"
              required
              min={wallClock(Date.now(), timeZone)}
              value={at}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}

/** The moment at which clocks there show what such a field holds: `2026-06-01T09:00`. */
export function momentIn(shown: string, timeZone: string): number {
  const [date = '', time = ''] = shown.split('T')
  return momentOf(date, minutesOf(time), timeZone)
}

function wallClock(at: number, timeZone: string): string {
  const { date, minutes } = localTime(at, timeZone)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const HOUR_MS = 3_600_000
const nextHour = () => Math.floor(Date.now() / HOUR_MS + 2) * HOUR_MS
