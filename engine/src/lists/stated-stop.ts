import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { isScope, type Settings } from '../contacts/settings.ts'
import { consentIn, isNo, isYes, readConsent, readScope } from './cells.ts'
import type { Column, Columns } from './columns.ts'
import { readAll } from './mistake.ts'

/** What the columns of a row say of a wish to stop: `in` where they say that there is none, null where they say nothing. */
export type Said = { state: 'out'; scope: Scope | null; says: string } | { state: 'in' } | null

/** When people stopped. `since` alone may be when somebody became a customer. */
export const STOPPED_AT = ['opt_out_at', 'opted_out_at', 'unsubscribed_at', 'stopped_at']
/** Columns that say opt-out or opt-in. */
const STATUS = ['status', 'action', 'estado', ...['consent', 'consent_status', 'subscription_status']]
/** Of these, those in which “yes” is an opt-in. */
const AGREED = ['consent', 'consent_status', 'subscription_status']
/** What a list of contacts may use for something else: `Estado` is a state of Mexico or Brazil as well. */
const VAGUE = ['action', 'estado']
/** Columns in which “yes” is an opt-out. */
const STOPPED = [
  ...['opt_out', 'opted_out', 'unsubscribed', 'stopped', 'do_not_contact'],
  ...['descadastrado', 'descadastrada', 'dado_de_baja', 'dada_de_baja', 'baja'],
]
/** What an unsubscribe list has, and a plain list of numbers has not. */
export const ABOUT_STOPS = ['scope', ...STOPPED_AT, ...STATUS, ...STOPPED]

/** Reads all of these columns: where they contradict each other, the stricter holds. Throws the mistakes of a row. */
export function statedStop(
  columns: Columns,
  topics: Settings['topics'],
  subject: 'unsubscribes' | 'contacts',
): { hasOnlyFlags: boolean; read(cells: readonly string[]): Said } {
  const vague = subject === 'contacts' ? columns.peek(...VAGUE) : []
  const agreed = columns.all(...AGREED)
  const status = columns.all(...STATUS.filter((name) => subject === 'unsubscribes' || !VAGUE.includes(name)))
  const flags = columns.all(...STOPPED)
  const dates = columns.all(...STOPPED_AT)

  const ofStatus = (column: Column) => (text: string) => {
    if (agreed.some(({ name }) => name === column.name) && (isYes(text) || isNo(text))) return isNo(text) && out(null)
    return readConsent(text, column.name) === 'out' && out(null)
  }
  const ofFlag = (column: Column) => (text: string) => {
    if (isNo(text)) return false
    if (isScope(text)) return out(readScope(text, column.name, topics))
    return (isYes(text) || readConsent(text, column.name) === 'out') && out(null)
  }
  const readers = [
    ...flags.map((column) => ({ column, read: ofFlag(column) })),
    ...status.map((column) => ({ column, read: ofStatus(column) })),
    ...vague.map((column) => ({ column, read: (text: string) => consentIn(text) === 'out' && out(null) })),
    ...dates.map((column) => ({ column, read: (text: string) => !isNo(text) && out(null) })),
  ]

  return {
    hasOnlyFlags: flags.length > 0 && status.length === 0,
    read(cells) {
      const told = readers.filter(({ column }) => column.of(cells) !== '')
      if (told.length === 0) return null
      const said = Object.values(
        readAll(Object.fromEntries(told.map(({ column, read }) => [column.name, () => at(column, read, cells)]))),
      ).filter((each) => each !== false)
      return said.reduce<Said>(widest, { state: 'in' })
    },
  }
}

type Out = Extract<Said, { state: 'out' }>

const out = (scope: Scope | null) => ({ scope })

function at(column: Column, read: (text: string) => ReturnType<typeof out> | false, cells: readonly string[]) {
  const text = column.of(cells)
  const said = read(text)
  return said && ({ state: 'out', ...said, says: `${column.name} ${text}` } satisfies Out)
}

/** A stop without a scope is the widest that the list means. */
function widest(held: Said, next: Out): Said {
  if (held?.state !== 'out') return next
  if (held.scope === null) return held
  return next.scope === null || covers(next.scope, held.scope) ? next : held
}
