/** What people and programs write into cells, made into values. Each of these throws a `Mistake` that says what to do. */
import type { Scope } from '@basta/nodes/contract.ts'
import { isScope, type Settings, topicFault } from '../contacts/settings.ts'
import { Mistake } from './mistake.ts'

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

const OUT =
  /^(?:opt(?:ed)?[ _-]?out|out|stop(?:ped)?|unsubscribed?|revoked?|withdrawn|cancel(?:l?ed|ad[oa])|descadastrad[oa]|(?:dad[oa] de )?baja)$/i
const IN =
  /^(?:(?:re[ _-]?)?opt(?:ed)?[ _-]?in|in|start(?:ed)?|(?:re)?subscribed?|granted|active|(?:in|su)scrit[oa]|ac?tiv[oa])$/i

/** What a cell about consent says of a person; null: neither. */
export function consentIn(text: string): 'out' | 'in' | null {
  if (OUT.test(text)) return 'out'
  return IN.test(text) ? 'in' : null
}

/** What a column about consent says of a person. */
export function readConsent(text: string, column: string): 'out' | 'in' {
  const said = consentIn(text)
  if (said !== null) return said
  throw new Mistake(column, text.includes('\uFFFD') ? 'text.not-utf-8' : 'consent.unclear', { text })
}

/** Yes or no; null for an empty cell. */
export function readFlag(text: string, column: string): boolean | null {
  if (text === '') return null
  if (isYes(text)) return true
  if (isNo(text)) return false
  throw new Mistake(column, text.includes('\uFFFD') ? 'text.not-utf-8' : 'flag.unclear', { text })
}

/** In the languages of the editor, and as their spreadsheets write it. */
export const isYes = (text: string) => /^(?:true|yes|y|1|sim|sí|si|verdadeiro|verdadero)$/i.test(text)
export const isNo = (text: string) => /^(?:false|no|n|0|não|nao|falso)$/i.test(text)
