import type { Person } from './emulator-api.ts'

export type PhoneOwner = Pick<Person, 'waId' | 'name'>

/** Numbers nobody has, one for each language of the sample flows. */
export const STARTERS: readonly PhoneOwner[] = [
  { waId: '12025550101', name: 'Sam Lee' },
  { waId: '5511900000001', name: 'Ana Souza' },
  { waId: '34600000001', name: 'Lucía Vega' },
]

/** Every phone to choose from: the starters, those added here, and whoever the emulator has seen. */
export function mergePhones(added: readonly PhoneOwner[], seen: readonly Person[]): PhoneOwner[] {
  const phones = new Map<string, PhoneOwner>()
  for (const { waId, name } of [...STARTERS, ...added, ...seen]) {
    phones.set(waId, { waId, name: name || phones.get(waId)?.name || formatNumber(waId) })
  }
  return [...phones.values()]
}

/**
 * The `wa_id` of a typed number: E.164 digits without `+`.
 * @returns undefined when it cannot be a number with a country code. Source: ITU-T E.164, at most 15 digits.
 */
export function parseNumber(typed: string): string | undefined {
  const digits = typed.replace(/^\s*00/, '').replace(/[\s().+-]/g, '')
  return /^[1-9]\d{7,14}$/.test(digits) ? digits : undefined
}

/** Groups the digits the way people of the three languages write them; elsewhere in threes. */
export function formatNumber(waId: string): string {
  const parts =
    /^(1)(\d{3})(\d{3})(\d{4})$/.exec(waId) ??
    /^(55)(\d{2})(\d{4,5})(\d{4})$/.exec(waId) ??
    /^(34)(\d{3})(\d{3})(\d{3})$/.exec(waId)
  const groups = parts ? parts.slice(1) : (waId.match(/\d{1,3}/g) ?? [])
  return `+${groups.join(' ')}`
}

/** One or two letters that stand for a name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const [first = '#', ...rest] = words
  return [first, rest.at(-1) ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}
