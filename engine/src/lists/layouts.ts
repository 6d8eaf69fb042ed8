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
import { type IdentityKey, type IdentityKind, identityKey, type Register } from '../contacts/contact.ts'
import type { ListFault } from '../contacts/list-faults.ts'
import type { Settings } from '../contacts/settings.ts'
import { isNo, isYes, readConsent, readEnd, readFlag, readScope, readTime, readUserId } from './cells.ts'
import type { Column, Columns } from './columns.ts'
import { Mistake, mistakesIn, readAll } from './mistake.ts'
import { type Person, type PersonColumns, readPersonBy } from './person.ts'
import { type Home, readPhone } from './read-phone.ts'
import { ABOUT_STOPS, STOPPED_AT, statedStop } from './stated-stop.ts'
import { UnreadableList } from './unreadable-list.ts'

export const LAYOUTS = ['basta', 'ycloud', 'wati', 'twilio'] as const
export type LayoutName = (typeof LAYOUTS)[number]
export type Subject = 'unsubscribes' | 'contacts'

/** A row of an unsubscribe list. */
export interface Wish extends StatedStop {
  who: IdentityKey
  register: Register
}

/** A stop as a row states it. */
export interface StatedStop {
  scope: Scope
  /** When the person asked, ms; null when the file does not say. */
  since: number | null
  /** A pause: when it ends by itself, ms; null: never. */
  until: number | null
  /** What else the row says of it, for the evidence. */
  says: string
}

/** A row whose pause is over. */
export interface Ended {
  column: string
  ended: ListFault
}

export interface Reading {
  /** Milliseconds: nothing can have happened later. */
  now: number
  /** The topics of this account: there are no others. */
  topics: Settings['topics']
  /** What a row is about that does not say so itself. */
  scope?: Scope
  /** Where numbers are from that do not say so themselves. Absent: they are mistakes. */
  country?: Home['country']
  /** The column that says when people stopped, where it is called as no list of ours would call it. */
  since?: string
  /** What proves the opt-ins of rows that do not say so themselves. */
  evidence?: string
}

export interface Layout {
  recognises(columns: Columns, subject: Subject): boolean
  /**
   * The reader of rows, as wishes. It gives null for a row without a wish to stop, and throws the mistakes of a row.
   * @throws UnreadableList when a column is missing without which no row can be read
   */
  wishes(columns: Columns, reading: Reading): (cells: readonly string[]) => Wish | Ended | null
  /** The reader of rows, as people. Throws as above. */
  people(columns: Columns, reading: Reading): (cells: readonly string[]) => Person
}

export const layouts: Record<LayoutName, Layout> = {
  basta: {
    // A column of numbers alone is no unsubscribe list: it has to say that it is about stopping.
    recognises: (columns, subject) =>
      columns.has('identity') || (hasPhone(columns) && (subject === 'contacts' || ABOUT_STOPS.some(columns.has))),
    wishes(columns, reading) {
      const [register, source] = [columns.get('register'), columns.get('source')]
      const said = statedStop(columns, reading.topics, 'unsubscribes')
      columns.all(...PHONE)
      return wishBy(reading, 'all', {
        who: ownIdentity(columns, reading),
        stops(cells) {
          // That messages do not arrive is nobody's wish.
          if (register.of(cells) === 'unreachable') return false
          const stop = said.read(cells)
          // A list that says nothing of it is one of people who stopped.
          return stop === null ? !said.hasOnlyFlags : stop.state === 'out' && stop
        },
        stated: {
          scope: columns.get('scope'),
          since: sinceColumn(columns, reading.since),
          until: columns.get('until'),
        },
        register: (cells) => STRICT.find((strict) => strict === register.of(cells)) ?? 'import',
        says: (cells) => `register ${register.of(cells) || 'not given'}, source ${source.of(cells) || 'not given'}`,
      })
    },
    people: (columns, reading) =>
      readPersonBy(columns, reading, {
        who: ownIdentity(columns, reading),
        name: columns.get('name', 'nome', 'nombre'),
        ...stated(columns, reading),
      }),
  },

  twilio: {
    recognises: (columns) => columns.has('contact_id') || (columns.has('to') && columns.has('ErrorCode')),
    wishes(columns, reading) {
      columns.need('status', 'ErrorCode')
      const [status, error, source] = [columns.get('status'), columns.get('ErrorCode'), columns.get('source')]
      return wishBy(reading, 'all', {
        who: numberIn(columns, reading, 'contact_id', 'to'),
        stops: (cells) =>
          error.exists ? error.of(cells) === '21610' : readConsent(status.of(cells), status.name) === 'out',
        stated: { ...ours(columns), since: columns.get('date_of_consent', 'SentDate', 'DateSent') },
        says: (cells) =>
          error.exists ? 'Twilio error 21610' : `Twilio opt-out, source ${source.of(cells) || 'not given'}`,
      })
    },
    people(columns, reading) {
      const [status, source] = [columns.get('status'), columns.get('source')]
      const at = columns.get('date_of_consent')
      const statusOf = (cells: readonly string[]) => status.of(cells) && readConsent(status.of(cells), status.name)
      const told = { ...ours(columns), since: at }
      for (const ofNoUse of ['correlation_id', 'sender_id']) columns.get(ofNoUse)
      return readPersonBy(columns, reading, {
        who: numberIn(columns, reading, 'contact_id', 'to', 'phone'),
        name: columns.get('name'),
        optIn(cells) {
          if (statusOf(cells) !== 'in') return null
          const evidence = source.of(cells) && `Twilio opt-in, source ${source.of(cells)}`
          return { scopes: [reading.scope ?? 'marketing'], at: timeIn(at, cells, reading.now), evidence }
        },
        optOut: (cells) =>
          statusOf(cells) === 'out' ? stopIn(cells, told, reading, { scope: 'all', says: 'Twilio opt-out' }) : null,
      })
    },
  },

  wati: {
    // Its number columns are named like those of others.
    recognises: (columns) => columns.has('AllowBroadcast'),
    wishes(columns, reading) {
      columns.need('AllowBroadcast')
      const allowed = columns.get('AllowBroadcast')
      return wishBy(reading, 'marketing', {
        who: watiNumber(columns, reading),
        stops: (cells) => readFlag(allowed.of(cells), allowed.name) === false,
        stated: { ...ours(columns), since: columns.get('lastUpdated', 'unsubscribedAt') },
        says: () => 'Wati AllowBroadcast FALSE',
      })
    },
    people(columns, reading) {
      const allowed = columns.get('AllowBroadcast')
      const agreed = columns.get('optedIn')
      const at = columns.get('lastUpdated')
      const told = { ...ours(columns), since: at }
      return readPersonBy(columns, reading, {
        who: watiNumber(columns, reading),
        name: columns.get('name', 'fullName', 'firstName'),
        optIn: (cells) =>
          readFlag(agreed.of(cells), agreed.name) === true
            ? { scopes: [reading.scope ?? 'marketing'], at: timeIn(at, cells, reading.now), evidence: '' }
            : null,
        // It is about broadcasts only.
        optOut: (cells) =>
          readFlag(allowed.of(cells), allowed.name) === false
            ? stopIn(cells, told, reading, { scope: 'marketing', says: 'Wati AllowBroadcast FALSE' })
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
    wishes(columns, reading) {
      const [channel, source] = [columns.get('channel'), columns.get('source')]
      return wishBy(reading, 'all', {
        who: ycloudCustomer(columns, reading),
        // A stop of text messages or e-mail is not about WhatsApp.
        stops: (cells) => /^(?:whatsapp)?$/i.test(channel.of(cells)),
        stated: { ...ours(columns), since: columns.get('createTime', 'updateTime', 'unsubscribeTime') },
        says: (cells) => `YCloud unsubscriber, source ${source.of(cells) || 'not given'}`,
      })
    },
    people: (columns, reading) =>
      readPersonBy(columns, reading, {
        who: ycloudCustomer(columns, reading),
        name: columns.get('nickname', 'name'),
        ...stated(columns, reading),
      }),
  },
}

/** Columns that our exports add to the layouts of others, which have no words for it. */
export const OURS = ['basta_scope', 'basta_until'] as const

const ours = (columns: Columns) => ({ scope: columns.get(OURS[0]), until: columns.get(OURS[1]) })

interface StatedColumns {
  scope: Column
  since: Column
  until: Column
}

interface WishColumns {
  who(cells: readonly string[]): IdentityKey
  /** Whether the row is about a wish to stop at all, and of what where it has no column for that. */
  stops(cells: readonly string[]): boolean | { scope: Scope | null }
  stated: StatedColumns
  /** Default: `import`. */
  register?(cells: readonly string[]): Register
  says(cells: readonly string[]): string
}

/** @param usual what the layout means by a stop */
function wishBy(
  reading: Reading,
  usual: Scope,
  { who, stops, stated, register = () => 'import', says }: WishColumns,
): (cells: readonly string[]) => Wish | Ended | null {
  const scope = reading.scope ?? usual
  return (cells) => {
    const said = attempt(() => stops(cells))
    // Whoever does not stop may be anybody. What cannot be told for a mistake is told as one.
    if (said.value === false) return null
    const own = typeof said.value === 'object' ? said.value.scope : null
    const { stop, ...wish } = readAll({
      stops: said.get,
      who: () => who(cells),
      register: () => register(cells),
      stop: () => stopIn(cells, stated, reading, { scope: own ?? scope, says: says(cells) }),
    })
    const { until } = stop
    if (until === null || until > reading.now) return { who: wish.who, register: wish.register, ...stop }
    return {
      column: stated.until.name,
      ended: { code: 'pause.over', values: { text: new Date(until).toISOString() } },
    }
  }
}

/** Reads once; its mistakes are thrown by `get`. */
function attempt<T>(read: () => T): { value?: T; get(): T } {
  try {
    const value = read()
    return { value, get: () => value }
  } catch (error) {
    mistakesIn(error)
    return {
      get() {
        throw error
      },
    }
  }
}

/** @param otherwise what a row means that does not say so itself */
function stopIn(
  cells: readonly string[],
  { scope, since, until }: StatedColumns,
  { now, topics }: Reading,
  otherwise: Pick<StatedStop, 'scope' | 'says'>,
): StatedStop {
  const read = readAll({
    scope: () => (scope.of(cells) === '' ? otherwise.scope : readScope(scope.of(cells), scope.name, topics)),
    since: () => timeIn(since, cells, now),
    until: () => (until.of(cells) === '' ? null : readEnd(until.of(cells), until.name)),
  })
  return { ...read, says: otherwise.says }
}

/** Stops that no opt-in of the person lifts: an import must not make them weaker. */
const STRICT: readonly Register[] = ['platform', 'abuse']

/**
 * What a number is called in the lists of other systems and of people, in the languages of the editor. First what is sure to be
 * the one of WhatsApp, then mobile phones, then any.
 */
const PHONE = [
  ...['wa_id', 'whatsapp', 'whatsapp_number', 'número_de_whatsapp', 'mobile', 'mobile_phone', 'mobile_number', 'cell'],
  ...['cell_phone', 'celular', 'número_de_celular', 'telefone_celular', 'móvil', 'teléfono_móvil', 'msisdn', 'phone'],
  ...['phone_number', 'telephone', 'tel', 'telefone', 'teléfono', 'fone', 'número_de_telefone', 'número_de_teléfono'],
]
/** Where there is no other: in a list that has another they may be of a house or an order. */
const NUMBER = ['number', 'número']
/** Those that people are told of: enough to find a name for a column. */
const TOLD = ['phone', 'telefone', 'teléfono', 'celular', 'móvil', 'whatsapp', 'número', 'bsuid'].join(', ')
const hasPhone = (columns: Columns) => [...PHONE, ...NUMBER, 'bsuid'].some(columns.has)

/** Why a file is none of these layouts, and what to do. Nobody is stopped by guess. */
export function unknownLayout(columns: Columns): UnreadableList {
  const text = columns.names()
  return hasPhone(columns)
    ? new UnreadableList('layout.unknown', { text, known: LAYOUTS.join(', ') })
    : new UnreadableList('layout.no-number', { text, known: TOLD })
}

const SINCE = ['since', ...STOPPED_AT]

/** @throws UnreadableList when there is no column of this name */
function sinceColumn(columns: Columns, named?: string): Column {
  if (named === undefined) return columns.get(...SINCE)
  if (columns.has(named)) return columns.get(named)
  throw new UnreadableList('column.not-there', { text: named })
}

const KINDS: readonly IdentityKind[] = ['wa_id', 'bsuid', 'parent_bsuid']

/** `identity_kind` and `identity`, or a column of phone numbers or user ids. */
function ownIdentity(columns: Columns, home: Home): (cells: readonly string[]) => IdentityKey {
  columns.need(...new Set(['identity', 'phone', 'phone_number', ...PHONE, ...NUMBER, 'bsuid']))
  const [kind, identity] = [columns.get('identity_kind', 'kind'), columns.get('identity')]
  const [first, bsuid] = [columns.get(...PHONE, ...NUMBER), columns.get('bsuid')]
  const phones = columns.peek(...PHONE)
  return (cells) => {
    if (!identity.exists) {
      const phone = phones.find((each) => each.of(cells) !== '') ?? first
      return phoneOrUserId(cells, phone, bsuid, home)
    }
    const named = kind.of(cells) || 'wa_id'
    const known = KINDS.find((each) => each === named)
    if (!known) throw new Mistake(kind.name, 'identity.unknown-kind', { text: named, known: KINDS.join(', ') })
    const text = identity.of(cells)
    if (known !== 'wa_id') return identityKey(known, readUserId(text, identity.name))
    const isExact = kind.of(cells) === known && WA_ID.test(text)
    return { kind: known, value: isExact ? text : readPhone(text, identity.name, home) }
  }
}

/** As we export it, by WhatsApp's own word: somebody may have a number that our tables of numbers do not know yet. */
const WA_ID = /^[1-9]\d{7,14}$/

function phoneOrUserId(cells: readonly string[], phone: Column, bsuid: Column, home: Home): IdentityKey {
  return phone.of(cells) === '' && bsuid.of(cells) !== ''
    ? identityKey('bsuid', readUserId(bsuid.of(cells), bsuid.name))
    : { kind: 'wa_id', value: readPhone(phone.of(cells), phone.name, home) }
}

function numberIn(columns: Columns, home: Home, ...names: string[]): (cells: readonly string[]) => IdentityKey {
  columns.need(...names)
  const phone = columns.get(...names)
  return (cells) => ({ kind: 'wa_id', value: readPhone(phone.of(cells), phone.name, home) })
}

function ycloudCustomer(columns: Columns, home: Home): (cells: readonly string[]) => IdentityKey {
  columns.need('customer', 'phoneNumber', 'phone', 'bsuid')
  const [type, customer, bsuid] = [
    columns.get('type'),
    columns.get('customer', 'phoneNumber', 'phone'),
    columns.get('bsuid'),
  ]
  return (cells) =>
    /bsuid|user/i.test(type.of(cells))
      ? identityKey('bsuid', readUserId(customer.of(cells), customer.name))
      : phoneOrUserId(cells, customer, bsuid, home)
}

function watiNumber(columns: Columns, { country }: Home): (cells: readonly string[]) => IdentityKey {
  columns.need('wAid', 'phone', 'phoneNumber')
  const [waId, phone, code] = [columns.get('wAid'), columns.get('phone', 'phoneNumber'), columns.get('CountryCode')]
  return (cells) => ({
    kind: 'wa_id',
    value: waId.of(cells)
      ? readPhone(waId.of(cells), waId.name)
      : readPhone(phone.of(cells), phone.name, { code: code.of(cells), country }),
  })
}

/** Opt-ins and opt-outs as our own format states them. */
function stated(
  columns: Columns,
  { now, topics, scope: otherwise = 'marketing', evidence: proof }: Reading,
): Pick<PersonColumns, 'optIn' | 'optOut'> {
  const [optIn, at, evidence] = [columns.get('opt_in'), columns.get('opt_in_at'), columns.get('opt_in_evidence')]
  const said = statedStop(columns, topics, 'contacts')
  const dates = columns.all(...STOPPED_AT)
  return {
    optIn(cells) {
      const said = optIn.of(cells)
      if (said === '' || isNo(said)) return null
      return readAll({
        scopes: () =>
          isYes(said) ? [otherwise] : said.split(/[\s,;|]+/).map((each) => readScope(each, optIn.name, topics)),
        at() {
          if (at.of(cells) !== '') return timeIn(at, cells, now)
          throw new Mistake(at.name, 'opt-in.when')
        },
        evidence() {
          if (evidence.of(cells) !== '' || proof) return evidence.of(cells)
          throw new Mistake(evidence.name, 'opt-in.evidence')
        },
      })
    },
    optOut(cells) {
      const { stop, since } = readAll({
        stop: () => said.read(cells),
        since: () => dates.map((date) => timeIn(date, cells, now)).find((at) => at !== null) ?? null,
      })
      return stop?.state === 'out' ? { scope: stop.scope ?? 'all', since, until: null, says: stop.says } : null
    },
  }
}

const timeIn = (column: Column, cells: readonly string[], now: number) =>
  column.of(cells) === '' || isNo(column.of(cells)) ? null : readTime(column.of(cells), column.name, now)
