/** Calendar and wall clock in an account's time zone. Pure: every function is given the moment. */

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Schema pattern of a time of day, `00:00` to `23:59`. */
export const TIME_PATTERN = '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$'
/** Schema pattern of a calendar date, ISO 8601. */
export const DATE_PATTERN = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$'

export interface LocalTime {
  /** ISO 8601 calendar date. */
  date: string
  /** Minutes since local midnight. */
  minutes: number
  weekday: Weekday
}

/** The wall clock at `ms` in an IANA zone. An unknown zone counts as UTC. */
export function localTime(ms: number, timeZone: string): LocalTime {
  const local = new Date(ms + offsetMs(ms, timeZone))
  return {
    date: local.toISOString().slice(0, 10),
    minutes: local.getUTCHours() * 60 + local.getUTCMinutes(),
    weekday: weekdayOf(local.getTime()),
  }
}

/** The moment at which the zone's clocks show `minutes` on `date`. In a skipped hour: as late as the clocks jump. */
export function momentOf(date: string, minutes: number, timeZone: string): number {
  const wall = Date.parse(date) + minutes * MINUTE_MS
  const guess = wall - offsetMs(wall, timeZone)
  return wall - offsetMs(guess, timeZone)
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** `"09:30"` as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The ISO date of a day that exists in the calendar, or null: there is no 30 February. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

const weekdayOf = (ms: number): Weekday => WEEKDAYS[new Date(ms).getUTCDay()] ?? 'sun'

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetMs(ms: number, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatFor(timeZone).formatToParts(ms)) part[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}

/** Zones are a small closed set, so this cache is bounded; unknown names are not kept. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
    return format
  } catch {
    return formatFor('UTC')
  }
}
