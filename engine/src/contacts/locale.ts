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
  ...['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'NG', 'KE', 'GH', 'IN', 'SG', 'PH'].map((country) => [country, 'en']),
])

/** A first guess at a new person's language; their own words overrule it later. */
export function guessLocale(keys: readonly IdentityKey[], fallback: string): string {
  return LANGUAGE_OF_COUNTRY[countryOf(keys) ?? ''] ?? fallback
}

function countryOf(keys: readonly IdentityKey[]): string | undefined {
  const phone = keys.find((key) => key.kind === 'wa_id')
  if (phone) return parsePhoneNumberFromString(`+${phone.value}`)?.country
  // A business-scoped id begins with its ISO country code: `BR.1349...`.
  return keys.find((key) => key.kind === 'bsuid')?.value.slice(0, 2)
}
