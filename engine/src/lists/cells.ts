/** What people and programs write into cells, made into values. Each of these throws a `Mistake` that says what to do. */
import type { Scope } from '@basta/nodes/contract.ts'
import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isScope, type Settings, topicFault } from '../contacts/settings.ts'
import { Mistake } from './mistake.ts'

/** Where numbers are from that come without their country code. */
export interface Home {
  /** The calling code, from a column of its own: the row knows best. */
  code?: string
  /** ISO 3166, of the whole list. */
  country?: CountryCode
}

/** A phone number as WhatsApp knows it: `+55 (11) 98765-4321`, `00551198...`, `whatsapp:+55...`, `5511987654321@c.us`. */
export function readPhone(text: string, column: string, { code: countryCode = '', country }: Home = {}): string {
  const bare = plain(text).replace(AROUND, '').replace(BETWEEN, '')
  if (/^\d{5,20}$/.test(bare) && !bare.startsWith('00') && countryCode === '' && country !== undefined)
    return ofCountry(bare, country, text, column)
  if (/^\d{8,20}$/.test(bare) && bare[0] !== '0' && countryCode === '') {
    if (hasCountry(bare)) return bare
    throw new Mistake(column, 'phone.no-country', { text })
  }
  if (/^\d[.,]?\d*E\+?\d+$/i.test(bare)) {
    throw new Mistake(column, 'phone.shortened', { text })
  }
  const digits = bare.replace(/^\+/, '').replace(/^00/, '')
  if (!/^\d{5,20}$/.test(digits)) {
    throw new Mistake(column, 'phone.none', { text })
  }
  const isInternational = bare.startsWith('+') || bare.startsWith('00')
  if (!isInternational && countryCode !== '') return withCountry(digits, countryCode.replace(/\D/g, ''), text, column)
  if (digits.startsWith('0')) {
    throw new Mistake(column, 'phone.no-country', { text })
  }
  return digits
}

/**
 * Whether digits without a plus can be an international number: "(11) 98888-0002" is São Paulo and must not be taken for
 * +1 198 888 0002, whom nobody asked. Longer ones always are, and most lists of shorter ones are North American or Spanish.
 */
function hasCountry(digits: string): boolean {
  if (digits.length > 11 || /^(?:1[2-9]\d{9}|34[6-9]\d{8})$/.test(digits)) return true
  return digits[0] !== '1' && parsePhoneNumberFromString(`+${digits}`)?.isPossible() === true
}

/**
 * As people dial it there: with the 0 before the area or without. A list may hold others that do have their country code, `447400123456`
 * among Brazilian ones: they are taken for what they are where they can be nothing of that country.
 */
function ofCountry(digits: string, country: CountryCode, text: string, column: string): string {
  const national = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false })
  if (national?.isValid()) return national.number.slice(1)
  if (digits[0] !== '0' && parsePhoneNumberFromString(`+${digits}`)?.isValid()) return digits
  if (national?.isPossible()) return national.number.slice(1)
  throw new Mistake(column, 'phone.not-of-country', { text, code: getCountryCallingCode(country) })
}

/** Some systems repeat the country code in the number, some do not: the one that is a number counts. */
function withCountry(digits: string, code: string, text: string, column: string): string {
  const joined = `${code}${digits.replace(/^0+/, '')}`
  const parsed = (candidate: string) => parsePhoneNumberFromString(`+${candidate}`)
  const found =
    [joined, digits].find((candidate) => parsed(candidate)?.isValid()) ??
    (parsed(joined)?.isPossible() ? joined : undefined)
  if (found !== undefined) return found
  throw new Mistake(column, 'phone.not-of-country', { text, code })
}

/** What programs put around a number: a scheme, WhatsApp's suffix, the ".0" of a table of numbers. */
const AROUND = /^(?:whatsapp|tel):|@(?:c\.us|s\.whatsapp\.net)$|(?<=^\d{8,20})\.0$/gi
/** What people put between the digits. Source: Unicode, dashes and spaces; E.123. */
const BETWEEN = /[\s().\-\u2010-\u2015\u202A-\u202E\u2066-\u2069\u200B-\u200F]/g

/** Without what keeps a spreadsheet from reading a cell as a formula or a number: `'+55...` and `="+55..."`. */
export function plain(text: string): string {
  if (text.startsWith("'")) return text.slice(1)
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text
}

export function readUserId(text: string, column: string): string {
  const id = plain(text)
  if (/^\S{1,150}$/.test(id)) return id
  throw new Mistake(column, 'user-id.none', { text })
}

/** How far ahead of ours the clock of another system may be, ms. */
const MAX_AHEAD_MS = 5 * 60 * 1000

/** A moment in the past, ms. Without a time zone it is UTC. */
export function readTime(text: string, column: string, now: number): number {
  const at = parseTime(plain(text))
  if (at > 0 && at <= now + MAX_AHEAD_MS) return at
  if (at > 0) throw new Mistake(column, 'time.future', { text })
  throw new Mistake(column, /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(text) ? 'time.day-or-month' : 'time.none', { text })
}

/** When something ends, ms: a moment in the past or the future. Without a time zone it is UTC. */
export function readEnd(text: string, column: string): number {
  const at = parseTime(plain(text))
  if (at > 0) return at
  throw new Mistake(column, 'time.none', { text })
}

function parseTime(text: string): number {
  if (/^\d{10}$/.test(text)) return Number(text) * 1000
  if (/^\d{13}$/.test(text)) return Number(text)
  const [, day, time, zone] = ISO.exec(text) ?? []
  if (day !== undefined)
    return Date.parse(`${day.replaceAll('/', '-')}T${time ?? '00:00:00'}${zone?.replace('UTC', 'Z') ?? 'Z'}`)
  return RFC_2822.test(text) ? Date.parse(text) : Number.NaN
}

const ISO = /^(\d{4}[-/]\d\d[-/]\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/
const RFC_2822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|Z)$/

export function readScope(text: string, column: string, topics: Settings['topics']): Scope {
  if (!isScope(text)) throw new Mistake(column, 'scope.none', { text })
  if (topicFault(text, topics) !== null) {
    const known = topics.map(({ id }) => `topic:${id}`).join(', ')
    throw new Mistake(column, known === '' ? 'scope.no-topics' : 'scope.unknown-topic', { text, known })
  }
  return text
}

const OUT = /^(?:opt(?:ed)?[ _-]?out|out|stop(?:ped)?|unsubscribed?|revoked?|withdrawn)$/i
const IN = /^(?:(?:re[ _-]?)?opt(?:ed)?[ _-]?in|in|start(?:ed)?|(?:re)?subscribed?|granted|active)$/i

/** What a column about consent says of a person. */
export function readConsent(text: string, column: string): 'out' | 'in' {
  if (OUT.test(text)) return 'out'
  if (IN.test(text)) return 'in'
  throw new Mistake(column, 'consent.unclear', { text })
}

/** Yes or no; null for an empty cell. */
export function readFlag(text: string, column: string): boolean | null {
  if (text === '') return null
  if (isYes(text)) return true
  if (isNo(text)) return false
  throw new Mistake(column, 'flag.unclear', { text })
}

export const isYes = (text: string) => /^(?:true|yes|y|1|sim|sí|si)$/i.test(text)
export const isNo = (text: string) => /^(?:false|no|n|0|não|nao)$/i.test(text)
