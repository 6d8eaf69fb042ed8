import { COUNTRIES, isCountry } from '@basta/engine/contacts/countries.ts'
import type { Settings } from '@basta/engine/contacts/settings.ts'

type CountryCode = (typeof COUNTRIES)[number]

export interface Country {
  code: CountryCode
  name: string
}

/**
 * Where an account is, as far as can be told: by its language tag, its time zone, or the languages of this browser.
 * @param browser BCP 47 tags, the one that is liked best first
 */
export function ownCountry(
  { locale, timeZone }: Pick<Settings, 'locale' | 'timeZone'>,
  browser: readonly string[],
): CountryCode | undefined {
  const [first, ...others] = [locale, ...browser].map((tag) => new Intl.Locale(tag).region)
  return [first, countryOfZone(timeZone), ...others].find((region) => region !== undefined && isCountry(region)) as
    | CountryCode
    | undefined
}

/** By name in a language, but for the account's own, which come first. */
export function countriesIn(language: string, own: CountryCode | undefined): Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const { compare } = new Intl.Collator(language)
  return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort(
    (a, b) => Number(b.code === own) - Number(a.code === own) || compare(a.name, b.name),
  )
}

/** Browsers know the zones of each country; those that do not tell leave the question open. */
function countryOfZone(timeZone: string): CountryCode | undefined {
  return COUNTRIES.find((code) => {
    const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] }
    return (locale.getTimeZones?.() ?? locale.timeZones)?.includes(timeZone)
  })
}
