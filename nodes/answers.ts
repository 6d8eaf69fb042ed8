/** Understands what a person wrote as the answer to a typed question. Pure, deterministic, never throws. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { InboundContent, Json, MediaKind } from './contract.ts'
import { words } from './fold.ts'
import { addDays, isoDate, localTime } from './local-time.ts'
import { fits } from './pattern.ts'

/** What kind of answer a question wants. */
export type Wanted =
  | { kind: 'text'; minLength?: number; maxLength?: number }
  | { kind: 'number'; min?: number; max?: number; integer?: boolean }
  | { kind: 'email' }
  | { kind: 'phone' }
  /** `min` and `max` are ISO dates, included. */
  | { kind: 'date'; min?: string; max?: string }
  /** Titles as they were shown to this person, in order. */
  | { kind: 'buttons' | 'list'; options: readonly { id: string; title: string }[] }
  | { kind: 'location' }
  | { kind: 'media'; media: readonly MediaKind[] }
  /** RE2 syntax, must fit the whole answer. */
  | { kind: 'pattern'; pattern: string }

export interface Reader {
  /** BCP 47: decides between `1.234` and `1,234`, and between day/month and month/day. */
  locale: string
  /** Milliseconds since the epoch. */
  now: number
  /** IANA time zone, for "today". */
  timeZone: string
  /** The person's own number in E.164, or empty: its country is the default for numbers without one. */
  phone: string
}

export type Answer = { ok: true; value: Json } | { ok: false }

/**
 * The value of an answer: text, number, e-mail address, phone in E.164, ISO 8601 date, option id, a place or a file.
 * @param tap the option id when the person tapped an option of this very question
 */
export function parseAnswer(wanted: Wanted, content: InboundContent, reader: Reader, tap?: string): Answer {
  const value = read(wanted, content, reader, tap)
  return value === null ? { ok: false } : { ok: true, value }
}

function read(wanted: Wanted, content: InboundContent, reader: Reader, tap: string | undefined): Json {
  if (wanted.kind === 'location') return content.type === 'location' ? withoutType(content) : null
  if (wanted.kind === 'media')
    return content.type === 'media' && wanted.media.includes(content.media) ? withoutType(content) : null
  if (tap !== undefined && 'options' in wanted) return wanted.options.find(({ id }) => id === tap)?.id ?? null
  // A tap that is not on this question (an older copy, another message) is not an answer to it, whatever its title says.
  if (content.type !== 'text') return null
  const text = content.text.trim()
  switch (wanted.kind) {
    case 'text':
      return isWithin([...text].length, Math.max(1, wanted.minLength ?? 1), wanted.maxLength) ? text : null
    case 'number': {
      const number = numberIn(text, reader.locale)
      if (number === null || (wanted.integer && !Number.isInteger(number))) return null
      return isWithin(number, wanted.min, wanted.max) ? number : null
    }
    case 'email':
      return emailIn(text)
    case 'phone':
      return phoneIn(text, reader.phone)
    case 'date': {
      const date = dateIn(text, reader)
      return date !== null && isWithin(date, wanted.min, wanted.max) ? date : null
    }
    case 'pattern':
      return fits(wanted.pattern, text) ? text : null
    default:
      return optionIn(text, wanted.options)
  }
}

function withoutType({ type: _, ...rest }: Extract<InboundContent, { type: 'location' | 'media' }>): Json {
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
}

function isWithin<T extends number | string>(value: T, min: T | undefined, max: T | undefined): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max)
}

/** By title first, so that an option titled "2" is itself and not the second one. */
function optionIn(text: string, options: readonly { id: string; title: string }[]): string | null {
  const said = words(text)
  if (said === '') return null
  const byTitle = options.find(({ title }) => words(title) === said)
  const byNumber = /^[1-9][0-9]?$/.test(said) ? options[Number(said) - 1] : undefined
  return (byTitle ?? byNumber)?.id ?? null
}

/** Fifteen digits are what a double holds exactly; more is a card or account number, not an amount. */
const MAX_DIGITS = 15

/** The only number in a text, written the way the locale writes numbers: `"R$ 1.234,56"` in `pt` is 1234.56. */
export function numberIn(text: string, locale: string): number | null {
  const ascii = asciiDigits(text)
  const found = /\d[\d.,' ]*/.exec(ascii)
  if (!found || /\d/.test(ascii.slice(found.index + found[0].length))) return null
  const before = ascii.slice(0, found.index)
  const isNegative = /(?:^|\s)[-\u2212]\s?$/.test(before.slice(-3))
  const value = readNumber(found[0].replace(/[.,' ]+$/, ''), decimalSeparator(locale))
  return value !== null && isNegative ? -value : value
}

function readNumber(written: string, localDecimal: string): number | null {
  const separators = written.replace(/\d/g, '')
  if (written.length - separators.length > MAX_DIGITS) return null
  const decimal = decimalOf(written, separators, localDecimal)
  const split = decimal === null ? written.length : written.lastIndexOf(decimal)
  const whole = written.slice(0, split)
  const grouping = whole.replace(/\d/g, '')[0]
  // Groups of three, or of two before the last three as in India: 12,34,567.
  const isGrouped = grouping !== undefined && /^\d{1,3}(?:.\d{2,3})*.\d{3}$/.test(whole)
  if (grouping !== undefined && (!isGrouped || whole.replace(/\d/g, '').replaceAll(grouping, '') !== '')) return null
  return Number(`${whole.replace(/\D/g, '')}.${written.slice(split + 1) || '0'}`)
}

/** Which separator, if any, starts the fraction. Two kinds: the last one. One kind: the locale, unless it cannot be. */
function decimalOf(written: string, separators: string, localDecimal: string): string | null {
  const last = separators.at(-1)
  if (last === undefined || last === ' ' || last === "'") return null
  const times = separators.split(last).length - 1
  if (times > 1) return null
  if (separators.length > 1 || last === localDecimal) return last
  return /^[1-9]\d{0,2}.\d{3}$/.test(written) ? null : last
}

const decimalSeparator = remembered((locale) => {
  const decimal = new Intl.NumberFormat(knownLocale(locale), { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value
  return decimal === ',' ? ',' : '.'
})

/** First code points of the digits that people on WhatsApp type: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]

function asciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
    })
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', "'")
}

/** The only e-mail address in a text, its domain in lower case (RFC 5321 limits; no quoted local parts). */
export function emailIn(text: string): string | null {
  const candidates = text
    .normalize('NFKC')
    .split(/[\s<>()[\],;:"]+/)
    .filter((part) => part.includes('@'))
  const [local = '', domain = '', ...rest] = (candidates[0] ?? '').replace(/\.$/, '').split('@')
  const isLocal =
    local.length <= 64 &&
    /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local)
  const labels = domain.toLowerCase().split('.')
  const isDomain =
    domain.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  return candidates.length === 1 && rest.length === 0 && isLocal && isDomain ? `${local}@${labels.join('.')}` : null
}

/** The phone number in a text as E.164; one without a country code is read as of the same country as `ownNumber`. */
export function phoneIn(text: string, ownNumber: string): string | null {
  const own = parsePhoneNumberFromString(ownNumber)
  const home = own?.country ? { defaultCountry: own.country } : { defaultCallingCode: own?.countryCallingCode }
  const phone = parsePhoneNumberFromString(asciiDigits(text), own ? home : {})
  return phone?.isValid() ? phone.number : null
}

const MONTHS = [
  ['january', 'janeiro', 'enero'],
  ['february', 'fevereiro', 'febrero'],
  ['march', 'marco', 'marzo'],
  ['april', 'abril'],
  ['may', 'maio', 'mayo'],
  ['june', 'junho', 'junio'],
  ['july', 'julho', 'julio'],
  ['august', 'agosto'],
  ['september', 'setembro', 'septiembre', 'setiembre'],
  ['october', 'outubro', 'octubre'],
  ['november', 'novembro', 'noviembre'],
  ['december', 'dezembro', 'diciembre'],
]

/** Days from today, en/pt/es, folded. */
const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    today: 0,
    hoje: 0,
    hoy: 0,
    tomorrow: 1,
    amanha: 1,
    manana: 1,
    yesterday: -1,
    ontem: -1,
    ayer: -1,
    'day after tomorrow': 2,
    'depois de amanha': 2,
    'pasado manana': 2,
    'day before yesterday': -2,
    anteontem: -2,
    anteayer: -2,
  }),
)

const FILLERS = new Set(['the', 'of', 'on', 'de', 'del', 'do', 'em', 'el', 'dia', 'day'])

/**
 * The date a text names, as ISO 8601: `2026-03-05`, `5/3/26` in the locale's order, `5 de março`, `tomorrow`.
 * Without a year it is the next such day; a two-digit year lies at most 20 years ahead.
 */
export function dateIn(text: string, reader: Pick<Reader, 'locale' | 'now' | 'timeZone'>): string | null {
  const today = localTime(reader.now, reader.timeZone).date
  const said = words(asciiDigits(text))
  const days = RELATIVE_DAYS.get(said)
  if (days !== undefined) return addDays(today, days)
  const parts = said
    .split(/[\s\p{S}]+/u)
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|o|a)$/, '$1'))
    .filter((word) => !FILLERS.has(word))
  if (parts.length < 2 || parts.length > 3) return null
  const monthAt = parts.findIndex((part) => monthOf(part) !== null)
  const numbers = parts.filter((_, i) => i !== monthAt)
  if (!numbers.every((part) => /^(?:\d{1,2}|\d{4})$/.test(part))) return null
  if (monthAt >= 0) return namedMonthDate(monthOf(parts[monthAt] ?? '') ?? 0, numbers, today)
  return numericDate(numbers, reader.locale, today)
}

/** By at least the first three letters: "mar", "sept", "dezem". */
function monthOf(word: string): number | null {
  const at = word.length < 3 ? -1 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)))
  return at < 0 ? null : at + 1
}

function namedMonthDate(month: number, [first = '', second]: string[], today: string): string | null {
  const [day, year] = first.length === 4 ? [second ?? '', first] : [first, second]
  return dated(year, month, Number(day), today)
}

function numericDate([first = '', second = '', third]: string[], locale: string, today: string): string | null {
  if (first.length === 4) return third === undefined ? null : dated(first, Number(second), Number(third), today)
  const dayFirst = () => dated(third, Number(second), Number(first), today)
  const monthFirst = () => dated(third, Number(first), Number(second), today)
  return isMonthFirst(locale) ? (monthFirst() ?? dayFirst()) : (dayFirst() ?? monthFirst())
}

function dated(year: string | undefined, month: number, day: number, today: string): string | null {
  const thisYear = Number(today.slice(0, 4))
  if (year === undefined) {
    // Up to eight years on, so that 29 February has a next time.
    for (let ahead = 0; ahead <= 8; ahead++) {
      const date = isoDate(thisYear + ahead, month, day)
      if (date !== null && date >= today) return date
    }
    return null
  }
  if (year.length === 4) return isoDate(Number(year), month, day)
  const inThisCentury = thisYear - (thisYear % 100) + Number(year)
  return isoDate(inThisCentury > thisYear + 20 ? inThisCentury - 100 : inThisCentury, month, day)
}

const isMonthFirst = remembered((locale) => {
  const parts = new Intl.DateTimeFormat(knownLocale(locale), { timeZone: 'UTC' }).formatToParts(0)
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month'
})

/** Making an Intl formatter takes fifty times as long as using one. Bounded: locales come from people's records. */
function remembered<T>(compute: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, T>()
  return (locale) => {
    const before = known.get(locale)
    if (before !== undefined) return before
    if (known.size >= MAX_REMEMBERED_LOCALES) known.clear()
    const value = compute(locale)
    known.set(locale, value)
    return value
  }
}
const MAX_REMEMBERED_LOCALES = 100

function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
