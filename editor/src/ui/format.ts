import { type Language, useLanguage } from '../i18n/language.tsx'
import { phoneText } from './phone-number.ts'
import { useTimeZone } from './time-zone.tsx'

/** Numbers and times as the language of the interface writes them. Times are those of the account, with the zone named. */
export function useFormat() {
  const { language } = useLanguage()
  return formatFor(language, useTimeZone())
}

export interface Format {
  number(value: number): string
  percent(share: number): string
  /** ms. */
  day(at: number): string
  moment(at: number): string
  /** With the time zone, for tooltips and evidence. */
  zoned(at: number): string
  ago(at: number, now: number): string
  /** A WhatsApp number as people read it. */
  phone(waId: string): string
  /** Where the times that are shown are those of, e.g. `America/Sao_Paulo, GMT-03:00`. */
  zoneName: string
}

const formats = new Map<string, Format>()

/** @param timeZone IANA */
export function formatFor(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`
  const format = formats.get(key) ?? makeFormat(language, timeZone)
  formats.set(key, format)
  return format
}

function makeFormat(language: Language, timeZone: string): Format {
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const zoned = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (at) => day.format(at),
    moment: (at) => moment.format(at),
    zoned: (at) => zoned.format(at),
    ago(at, now) {
      for (const [unit, ms] of UNITS)
        if (Math.abs(now - at) >= ms) return relative.format(-Math.round((now - at) / ms), unit)
      return relative.format(0, 'minute')
    },
    phone: phoneText,
    zoneName: zoneNameFor(language, timeZone),
  }
}

function zoneNameFor(language: Language, timeZone: string): string {
  const zone = new Intl.DateTimeFormat(language, { timeZoneName: 'longOffset', timeZone })
  const offset = zone.formatToParts().find(({ type }) => type === 'timeZoneName')
  return timeZone === 'UTC' ? timeZone : `${timeZone}, ${offset?.value ?? ''}`
}

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const
