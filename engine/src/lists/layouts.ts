/**
 * The layouts that lists come in: our own and those of three other systems. A layout knows its columns, and reads a row as a
 * wish to stop or as a person. Names of columns are compared without regard to case, spaces and underscores.
 *
 * Sources. Twilio: the items of the Consent Management API; the message log, whose error 21610 is a send to a person who had
 * stopped. YCloud: the API objects Unsubscriber and Contact and its webhook contact.unsubscribe.created. Wati: the columns of
 * its contact file and the fields of its contact API. YCloud and Wati do not document the columns of the files that their
 * consoles write, so the names of their API fields are accepted, and what else they may be called.
 */
import type { Scope } from '@basta/nodes/contract.ts'
import type { IdentityKey, IdentityKind, Register } from '../contacts/contact.ts'
import { isNo, isYes, readConsent, readFlag, readPhone, readScope, readTime, readUserId } from './cells.ts'
import type { Column, Columns } from './columns.ts'
import { Mistake } from './mistake.ts'
import { type Person, type PersonColumns, readPersonBy } from './person.ts'

export const LAYOUTS = ['basta', 'ycloud', 'wati', 'twilio'] as const
export type LayoutName = (typeof LAYOUTS)[number]
export type Subject = 'unsubscribes' | 'contacts'

/** A row of an unsubscribe list. */
export interface Wish {
  who: IdentityKey
  scope: Scope
  register: Register
  /** When the person asked, ms; null when the file does not say. */
  since: number | null
  /** What else the row says of it, for the evidence. */
  says: string
}

export interface Reading {
  /** Milliseconds: nothing can have happened later. */
  now: number
  /** What a row is about that does not say so itself. */
  scope?: Scope
  /** What proves the opt-ins of rows that do not say so themselves. */
  evidence?: string
}

export interface Layout {
  recognises(columns: Columns, subject: Subject): boolean
  /** The reader of rows, as wishes. It gives null for a row without a wish to stop, and throws a `Mistake`. */
  wishes(columns: Columns, reading: Reading): (cells: readonly string[]) => Wish | null
  /** The reader of rows, as people. It throws a `Mistake`. */
  people(columns: Columns, reading: Reading): (cells: readonly string[]) => Person
}

export const layouts: Record<LayoutName, Layout> = {
  basta: {
    recognises: (columns, subject) => columns.has('identity') || (subject === 'contacts' && hasPhone(columns)),
    wishes(columns, { now, scope: otherwise = 'all' }) {
      const who = ownIdentity(columns)
      const [scope, register, since, source] = ['scope', 'register', 'since', 'source'].map((name) =>
        columns.get(name),
      ) as [Column, Column, Column, Column]
      const consent = columns.get('status', 'action', 'consent')
      return (cells) => {
        const [status, from] = [consent.of(cells), register.of(cells)]
        // That messages do not arrive is nobody's wish.
        if (from === 'unreachable' || (status !== '' && readConsent(status, consent.name) === 'in')) return null
        return {
          who: who(cells),
          scope: scope.of(cells) === '' ? otherwise : readScope(scope.of(cells), scope.name),
          register: STRICT.find((strict) => strict === from) ?? 'import',
          since: timeIn(since, cells, now),
          says: `register ${from || 'not given'}, source ${source.of(cells) || 'not given'}`,
        }
      }
    },
    people: (columns, reading) =>
      readPersonBy(columns, reading, {
        who: ownIdentity(columns),
        name: columns.get('name'),
        ...stated(columns, reading),
      }),
  },

  twilio: {
    recognises: (columns) => columns.has('contact_id') || (columns.has('to') && columns.has('ErrorCode')),
    wishes(columns, { now, scope = 'all' }) {
      const phone = columns.get('contact_id', 'to')
      const [status, error] = [columns.get('status'), columns.get('ErrorCode')]
      const [source, since] = [columns.get('source'), columns.get('date_of_consent', 'SentDate', 'DateSent')]
      return (cells) => {
        if (error.exists ? error.of(cells) !== '21610' : readConsent(status.of(cells), status.name) === 'in')
          return null
        return {
          who: { kind: 'wa_id', value: readPhone(phone.of(cells), phone.name) },
          scope,
          register: 'import',
          since: timeIn(since, cells, now),
          says: error.exists ? 'Twilio error 21610' : `Twilio opt-out, source ${source.of(cells) || 'not given'}`,
        }
      }
    },
    people(columns, reading) {
      const phone = columns.get('contact_id', 'to', 'phone')
      const [status, source] = [columns.get('status'), columns.get('source')]
      const at = columns.get('date_of_consent')
      const statusOf = (cells: readonly string[]) => status.of(cells) && readConsent(status.of(cells), status.name)
      columns.get('correlation_id', 'sender_id')
      return readPersonBy(columns, reading, {
        who: (cells) => ({ kind: 'wa_id', value: readPhone(phone.of(cells), phone.name) }),
        name: columns.get('name'),
        optIn(cells) {
          if (statusOf(cells) !== 'in') return null
          const evidence = source.of(cells) && `Twilio opt-in, source ${source.of(cells)}`
          return { scopes: [reading.scope ?? 'marketing'], at: timeIn(at, cells, reading.now), evidence }
        },
        optOut: (cells) =>
          statusOf(cells) === 'out'
            ? { scope: 'all', since: timeIn(at, cells, reading.now), says: 'Twilio opt-out' }
            : null,
      })
    },
  },

  wati: {
    // Its number columns are named like those of others.
    recognises: (columns) => columns.has('AllowBroadcast'),
    wishes(columns, { now, scope = 'marketing' }) {
      const who = watiNumber(columns)
      const allowed = columns.get('AllowBroadcast')
      const since = columns.get('lastUpdated', 'unsubscribedAt')
      return (cells) => {
        if (readFlag(allowed.of(cells), allowed.name) !== false) return null
        return {
          who: who(cells),
          scope,
          register: 'import',
          since: timeIn(since, cells, now),
          says: 'Wati AllowBroadcast FALSE',
        }
      }
    },
    people(columns, reading) {
      const allowed = columns.get('AllowBroadcast')
      const agreed = columns.get('optedIn')
      const at = columns.get('lastUpdated')
      return readPersonBy(columns, reading, {
        who: watiNumber(columns),
        name: columns.get('name', 'fullName', 'firstName'),
        optIn: (cells) =>
          readFlag(agreed.of(cells), agreed.name) === true
            ? { scopes: [reading.scope ?? 'marketing'], at: timeIn(at, cells, reading.now), evidence: '' }
            : null,
        // It is about broadcasts only.
        optOut: (cells) =>
          readFlag(allowed.of(cells), allowed.name) === false
            ? { scope: 'marketing', since: timeIn(at, cells, reading.now), says: 'Wati AllowBroadcast FALSE' }
            : null,
      })
    },
  },

  ycloud: {
    recognises: (columns, subject) =>
      columns.has('customer') ||
      (columns.has('phoneNumber') &&
        (subject === 'contacts' ||
          (['updateTime', 'createTime', 'channel', 'unsubscribeTime'].some(columns.has) && !columns.has('nickname')))),
    wishes(columns, { now, scope = 'all' }) {
      const who = ycloudCustomer(columns)
      const [channel, source] = [columns.get('channel'), columns.get('source')]
      const since = columns.get('createTime', 'updateTime', 'unsubscribeTime')
      return (cells) => {
        // A stop of text messages or e-mail is not about WhatsApp.
        if (!/^(?:whatsapp)?$/i.test(channel.of(cells))) return null
        const says = `YCloud unsubscriber, source ${source.of(cells) || 'not given'}`
        return { who: who(cells), scope, register: 'import', since: timeIn(since, cells, now), says }
      }
    },
    people: (columns, reading) =>
      readPersonBy(columns, reading, {
        who: ycloudCustomer(columns),
        name: columns.get('nickname', 'name'),
        ...stated(columns, reading),
      }),
  },
}

/** Stops that no opt-in of the person lifts: an import must not make them weaker. */
const STRICT: readonly Register[] = ['platform', 'abuse']

const PHONE = ['phone', 'phone_number', 'wa_id', 'whatsapp', 'mobile']
const hasPhone = (columns: Columns) => [...PHONE, 'bsuid'].some(columns.has)

const KINDS: readonly IdentityKind[] = ['wa_id', 'bsuid', 'parent_bsuid']

/** `identity_kind` and `identity`, or a column of phone numbers or user ids. */
function ownIdentity(columns: Columns): (cells: readonly string[]) => IdentityKey {
  const [kind, identity] = [columns.get('identity_kind', 'kind'), columns.get('identity')]
  const [phone, bsuid] = [columns.get(...PHONE), columns.get('bsuid')]
  return (cells) => {
    if (!identity.exists) return phoneOrUserId(cells, phone, bsuid)
    const named = kind.of(cells) || 'wa_id'
    const known = KINDS.find((each) => each === named)
    if (!known) throw new Mistake(kind.name, `“${named}” is no kind of identity. Write ${KINDS.join(', ')}.`)
    return known === 'wa_id'
      ? { kind: known, value: readPhone(identity.of(cells), identity.name) }
      : { kind: known, value: readUserId(identity.of(cells), identity.name) }
  }
}

function phoneOrUserId(cells: readonly string[], phone: Column, bsuid: Column): IdentityKey {
  return phone.of(cells) === '' && bsuid.of(cells) !== ''
    ? { kind: 'bsuid', value: readUserId(bsuid.of(cells), bsuid.name) }
    : { kind: 'wa_id', value: readPhone(phone.of(cells), phone.name) }
}

function ycloudCustomer(columns: Columns): (cells: readonly string[]) => IdentityKey {
  const [type, customer, bsuid] = [
    columns.get('type'),
    columns.get('customer', 'phoneNumber', 'phone'),
    columns.get('bsuid'),
  ]
  return (cells) =>
    /bsuid|user/i.test(type.of(cells))
      ? { kind: 'bsuid', value: readUserId(customer.of(cells), customer.name) }
      : phoneOrUserId(cells, customer, bsuid)
}

function watiNumber(columns: Columns): (cells: readonly string[]) => IdentityKey {
  const [waId, phone, code] = [columns.get('wAid'), columns.get('phone', 'phoneNumber'), columns.get('CountryCode')]
  return (cells) => ({
    kind: 'wa_id',
    value: waId.of(cells)
      ? readPhone(waId.of(cells), waId.name)
      : readPhone(phone.of(cells), phone.name, code.of(cells)),
  })
}

/** Opt-ins and opt-outs as our own format states them. */
function stated(
  columns: Columns,
  { now, scope: otherwise = 'marketing', evidence: proof }: Reading,
): Pick<PersonColumns, 'optIn' | 'optOut'> {
  const [optIn, at, evidence] = [columns.get('opt_in'), columns.get('opt_in_at'), columns.get('opt_in_evidence')]
  const [optOut, since, status] = [columns.get('opt_out'), columns.get('opt_out_at'), columns.get('status')]
  return {
    optIn(cells) {
      const said = optIn.of(cells)
      if (said === '' || isNo(said)) return null
      if (at.of(cells) === '')
        throw new Mistake(at.name, 'The person agreed, but when? Write the date into this column.')
      if (evidence.of(cells) === '' && !proof) throw new Mistake(evidence.name, NO_EVIDENCE)
      const scopes = isYes(said) ? [otherwise] : said.split(/[\s,;|]+/).map((each) => readScope(each, optIn.name))
      return { scopes, at: timeIn(at, cells, now), evidence: evidence.of(cells) }
    },
    optOut(cells) {
      const [said, state] = [optOut.of(cells), status.of(cells)]
      const says = said ? `opt_out ${said}` : `status ${state}`
      const stopped = { since: timeIn(since, cells, now), says }
      if (said !== '' && !isNo(said)) return { scope: isYes(said) ? 'all' : readScope(said, optOut.name), ...stopped }
      return state !== '' && readConsent(state, status.name) === 'out' ? { scope: 'all', ...stopped } : null
    },
  }
}

const NO_EVIDENCE =
  'The person agreed, but where and how? Write it into this column, or give one evidence for the whole list.'

const timeIn = (column: Column, cells: readonly string[], now: number) =>
  column.of(cells) === '' ? null : readTime(column.of(cells), column.name, now)
