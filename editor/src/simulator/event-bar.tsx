import type { Act } from '@basta/engine/run/script.ts'
import { addDays, localTime, momentOf, WEEKDAYS } from '@basta/nodes/local-time.ts'
import { BellOff, Clock, Ellipsis, FastForward } from 'lucide-react'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Menu } from '../ui/menu.tsx'
import { stopWord } from './personas.ts'
import { spanText } from './span-text.ts'
import type { Simulator } from './use-simulator.ts'

interface EventBarProps {
  simulator: Simulator
  timeZone: string
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What may happen besides an answer, one click each. */
export function EventBar({ simulator: { persona, turns, act }, timeZone }: EventBarProps) {
  const texts = useTexts(simulatorTexts)
  const { events, times } = texts
  const last = turns.at(-1)
  if (!last) return null
  const { at, person } = last
  const word = stopWord(persona.locale)
  const waitMs = person.wakesAt === null ? null : Math.max(person.wakesAt - at, 1000)
  const after = (ms: number) => act(passing(ms))
  const item = (label: string, done: Act) => ({ label, onSelect: () => act(done) })
  const toClosing = person.windowUntil === null ? 0 : person.windowUntil - at
  return (
    <div className="event-bar">
      <button type="button" className="secondary" onClick={() => act({ says: word })}>
        <BellOff className="icon" aria-hidden="true" />
        {texts.sayWord(word)}
      </button>
      <button type="button" className="secondary" onClick={() => after(waitMs ?? DAY_MS)}>
        <FastForward className="icon" aria-hidden="true" />
        {waitMs === null ? texts.staySilent : texts.skipWait(spanText(waitMs, texts))}
      </button>
      <Menu
        label={texts.time}
        icon={<Clock className="icon" aria-hidden="true" />}
        items={[
          { label: times.hour, hint: '+1 h', onSelect: () => after(HOUR_MS) },
          { label: times.day, hint: '+24 h', onSelect: () => after(DAY_MS) },
          { label: times.month, hint: '+30', onSelect: () => after(30 * DAY_MS) },
          { label: times.monday, onSelect: () => after(nextMonday(at, timeZone) - at) },
          { label: times.window, isDisabled: toClosing <= 0, onSelect: () => after(toClosing + 60_000) },
        ]}
      />
      <Menu
        label={texts.more}
        icon={<Ellipsis className="icon" aria-hidden="true" />}
        items={[
          item(events.voice, { sends: { media: 'audio' } }),
          item(events.photo, { sends: { media: 'image' } }),
          item(events.sticker, { sends: { media: 'sticker' } }),
          item(events.place, { sends: { location: [-23.5505, -46.6333] } }),
          item(events.unknown, { sends: { kind: 'contacts' } }),
          'separator',
          item(events.switchOff, { preference: 'stop' }),
          item(events.switchOn, { preference: 'resume' }),
          'separator',
          item(events.offer, { business: 'marketing' }),
          item(events.notice, { business: 'utility' }),
          item(events.undeliverable, { fails: 'undeliverable' }),
          item(events.optOut, { fails: 'opt-out' }),
          'separator',
          person.isTakenOver
            ? item(events.releases, { agent: 'releases' })
            : item(events.takesOver, { agent: 'takes over' }),
        ]}
      />
    </div>
  )
}

/** Rounded up to whole seconds: what falls due in between has happened then. */
const passing = (ms: number): Act => ({ after: `PT${Math.ceil(ms / 1000)}S` })

/** The next Monday, 09:00, on the clocks of the account. */
function nextMonday(at: number, timeZone: string): number {
  const { date, weekday } = localTime(at, timeZone)
  const days = (1 - WEEKDAYS.indexOf(weekday) + 7) % 7
  const monday = momentOf(addDays(date, days), 9 * 60, timeZone)
  return monday > at ? monday : momentOf(addDays(date, days + 7), 9 * 60, timeZone)
}
