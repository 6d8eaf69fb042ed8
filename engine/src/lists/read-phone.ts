import {
  type CountryCode,
  getCountryCallingCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { withVariants } from '../contacts/identities.ts'
import { plain } from './cells.ts'
import { Mistake } from './mistake.ts'

/** Where numbers are from that come without their country code. */
export interface Home {
  /** The calling code, from a column of its own: the row knows best. */
  code?: string
  /** ISO 3166, of the whole list. */
  country?: CountryCode
}

/**
 * A phone number as WhatsApp knows it: `+55 (11) 98765-4321`, `00551198...`, `whatsapp:+55...`, `5511987654321@c.us`. Whoever is
 * stopped by a number that is misread is the wrong person: one that is none, or may be two, is a mistake.
 */
export function readPhone(text: string, column: string, { code = '', country }: Home = {}): string {
  const cell = plain(text).replace(AROUND, '')
  const bare = digitsOf(cell)
  if (/^\d[.,]?\d*E\+?\d+$/i.test(bare)) throw new Mistake(column, 'phone.shortened', { text })
  const isInternational = bare.startsWith('+') || bare.startsWith('00')
  const digits = withoutPlus(bare)
  if (!/^\d{5,20}$/.test(digits)) throw new Mistake(column, 'phone.none', { text })
  if (isInternational) {
    if (digits.startsWith('0')) throw new Mistake(column, 'phone.no-country', { text })
    const dialled = TRUNK.test(cell) ? real(withoutPlus(digitsOf(cell.replace(TRUNK, '')))) : undefined
    const found = dialled ?? real(digits)
    if (found !== undefined) return found
    throw new Mistake(column, 'phone.not-valid', { text })
  }
  const own = code.replace(/\D/g, '')
  if (own !== '') return oneOf(digits, own, `${own}${digits.replace(/^0+/, '')}`, text, column)
  if (country !== undefined) {
    const national = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false })
    return oneOf(digits, getCountryCallingCode(country), national?.number.slice(1), text, column)
  }
  const found = digits.startsWith('0') ? undefined : real(digits)
  if (found !== undefined) return found
  throw new Mistake(column, /^\d{8,}$/.test(digits) || digits.startsWith('0') ? 'phone.no-country' : 'phone.none', {
    text,
  })
}

/** Digits without a plus, of a country: with its calling code in front, or as people write it there. */
function oneOf(digits: string, code: string, national: string | undefined, text: string, column: string): string {
  const whole = digits.startsWith(code) ? real(digits) : undefined
  const joined = national === undefined ? undefined : real(national)
  if (whole === undefined || joined === undefined || whole === joined) {
    const found = whole ?? joined
    if (found !== undefined) return found
    const abroad = digits.startsWith('0') ? undefined : real(digits)
    if (abroad === undefined) throw new Mistake(column, 'phone.not-of-country', { text, code })
    throw new Mistake(column, 'phone.abroad', { text, code, number: `+${abroad}` })
  }
  // WhatsApp's own ids are like this, and most of them are mobile numbers.
  if (isMobile(whole) && !isMobile(joined)) return whole
  throw new Mistake(column, 'phone.two', { text, one: `+${whole}`, other: `+${joined}` })
}

/** As WhatsApp knows it, by its current spelling or by an older one; undefined when there can be no such number. */
function real(digits: string): string | undefined {
  const found = valid(digits)?.number.slice(1)
  if (found !== undefined) return found
  return EXAMPLE.test(digits) || spellings(digits).some(valid) ? digits : undefined
}

const isMobile = (digits: string) => spellings(digits).some((each) => valid(each)?.getType()?.includes('MOBILE'))
const spellings = (value: string) => withVariants([{ kind: 'wa_id', value }]).map((key) => key.value)
function valid(digits: string): PhoneNumber | undefined {
  const phone = parsePhoneNumberFromString(`+${digits}`)
  return phone?.isValid() ? phone : undefined
}

const digitsOf = (cell: string) => cell.replace(BETWEEN, '')
const withoutPlus = (bare: string) => bare.replace(/^(?:\+|00)/, '')

/** Nobody has these, and they stand for numbers: Meta's test numbers (+1 555) and Ofcom's for drama use. */
const EXAMPLE = /^(?:1555\d{7}|447700900\d{3})$/
/** The 0 that is dialled at home only: +44 (0)7400 123456. In Italy it belongs to the number. */
const TRUNK = /\(\s*0\s*\)/
/** What programs put around a number: a scheme, WhatsApp's suffix, the ".0" of a table of numbers. */
const AROUND = /^(?:whatsapp|tel):|@(?:c\.us|s\.whatsapp\.net)$|(?<=^\d{8,20})\.0$/gi
/** What people put between the digits. Source: Unicode, dashes and spaces; E.123. */
const BETWEEN = /[\s().\-\u2010-\u2015\u202A-\u202E\u2066-\u2069\u200B-\u200F]/g
