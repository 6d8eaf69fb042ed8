import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { IdentityKey } from './contact.ts'

/** Languages the product speaks by itself, by country calling region (ISO 3166) of the person's number. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = Object.fromEntries([
  ...['BR', 'PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'].map((country) => [country, 'pt']),
  ...[
    'ES',
    'MX',
    'AR',
    'CO',
    'CL',
    'PE',
    'VE',
    'EC',
    'GT',
    'CU',
    'BO',
    'DO',
    'HN',
    'PY',
    'SV',
    'NI',
    'CR',
    'PA',
    'UY',
  ].map((country) => [country, 'es']),
  ...['FR', 'MC', 'SN', 'CI', 'ML', 'BF', 'BJ', 'TG', 'GA', 'CG', 'CD'].map((country) => [country, 'fr']),
  ...['DE', 'AT', 'LI'].map((country) => [country, 'de']),
  ...['SA', 'AE', 'EG', 'JO', 'KW', 'QA', 'BH', 'OM', 'YE', 'IQ', 'SY', 'LB', 'LY', 'SD'].map((country) => [
    country,
    'ar',
  ]),
  ...['IT', 'SM', 'VA'].map((country) => [country, 'it']),
  ...['NL', 'SR'].map((country) => [country, 'nl']),
  ...['RU', 'BY'].map((country) => [country, 'ru']),
  ...[
    ['PL', 'pl'],
    ['TR', 'tr'],
    ['ID', 'id'],
    ['IL', 'he'],
    ['JP', 'ja'],
    ['CN', 'zh'],
  ],
  ...['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'NG', 'KE', 'GH', 'IN', 'SG', 'PH'].map((country) => [country, 'en']),
])

/** A first guess at a new person's language; their own words overrule it later. */
export function guessLocale(keys: readonly IdentityKey[], fallback: string): string {
  return LANGUAGE_OF_COUNTRY[countryOf(keys) ?? ''] ?? fallback
}

function countryOf(keys: readonly IdentityKey[]): string | undefined {
  const phone = keys.find((key) => key.kind === 'wa_id')
  if (phone) return countryOfNumber(phone.value)
  // A business-scoped id begins with its ISO country code: `BR.1349...`.
  return keys.find((key) => key.kind === 'bsuid')?.value.slice(0, 2)
}

/** Parsing a number is dear, and lists hold many that begin alike. For a first guess five digits and the length will do. */
const countries = new Map<string, string | undefined>()
const MAX_COUNTRIES = 20_000

function countryOfNumber(digits: string): string | undefined {
  const beginning = `${digits.length}:${digits.slice(0, 5)}`
  if (!countries.has(beginning)) {
    if (countries.size >= MAX_COUNTRIES) countries.clear()
    countries.set(beginning, parsePhoneNumberFromString(`+${digits}`)?.country)
  }
  return countries.get(beginning)
}
