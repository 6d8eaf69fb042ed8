import { DEFAULT_SETTINGS, type Settings } from '@basta/engine/contacts/settings.ts'

export interface AccountAnswers {
  business: string
  /** The first of the languages that people are written to in. */
  language: string
  /** IANA, of the computer in front of them. */
  timeZone: string
}

/**
 * What the questions about a new flow say of the account as well. Whoever names the business for the first time sets up the
 * account: then its language and its clock, if nobody has chosen them yet, are probably theirs.
 */
export function accountAnswers(
  settings: Settings,
  { business, language, timeZone }: AccountAnswers,
): Partial<Settings> {
  const name = business.trim()
  if (name === '' || name === settings.business.name) return {}
  const isFirst = settings.business.name === DEFAULT_SETTINGS.business.name
  return {
    business: { name },
    ...(isFirst && settings.locale === DEFAULT_SETTINGS.locale && { locale: language }),
    ...(settings.timeZone === DEFAULT_SETTINGS.timeZone && { timeZone }),
  }
}
