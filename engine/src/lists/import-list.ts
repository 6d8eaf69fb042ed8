/**
 * The importer behind the command line and the API: reads a file row by row, in flat memory, and applies it in batches. Of the
 * wishes of people it only ever stops, never lifts, and reading a file again changes nothing more.
 */

import type { Scope } from '@basta/nodes/contract.ts'
import { type ContactRecord, outlasts } from '../contacts/contact.ts'
import type { ConsentRecorded, ContactImported } from '../contacts/events.ts'
import { faultSentence, type ListFault, type ListFaultCode } from '../contacts/list-faults.ts'
import type { Host } from '../host/host.ts'
import type { Draft } from '../turn/draft.ts'
import { applyAll, type Bulk } from './bulk.ts'
import { columnsOf } from './columns.ts'
import {
  type Ended,
  type LayoutName,
  layouts,
  type Reading,
  type Subject,
  unknownLayout,
  type Wish,
} from './layouts.ts'
import { Mistake, mistakesIn } from './mistake.ts'
import { createPace } from './pace.ts'
import type { Person } from './person.ts'
import { type CsvRow, readCsv } from './read-csv.ts'
import { rehearse } from './rehearsal.ts'
import { UnreadableList } from './unreadable-list.ts'

export interface ImportOptions {
  subject: Subject
  /** Begins a reading of the file from its start; `onError: 'abort'` reads it twice. */
  open: () => AsyncIterable<Uint8Array>
  /** Recognised by the header when it is left out. */
  layout?: LayoutName
  /** The name of the list, for evidence and for `ContactRecord.lists`. */
  list: string
  file?: string
  /** How the ledger names who imports: `operator:<name>` or `api:<key>`. */
  actor: string
  /** The scope of rows that name none. */
  scope?: Scope
  /** The column of an unsubscribe list that says when people stopped, where it has a name of its own. */
  since?: string
  /** Where numbers are from that come without their country code, ISO 3166. Absent: such rows have a mistake. */
  country?: Reading['country']
  /** What proves the opt-ins of rows that say nothing of it. */
  evidence?: string
  dryRun?: boolean
  /** With rows that have mistakes: save the others, or nothing at all. */
  onError?: 'skip' | 'abort'
  /** How long others may have to wait for this import at a time, ms. Default: as long as is fastest. */
  holdMs?: number
  /** Hears of every mistake of every row. */
  onMistake?: (mistake: RowMistake) => void
  /** Hears of every row that is right, and over: a pause that has ended. */
  onSkipped?: (row: RowMistake) => void
}

export interface RowMistake {
  line: number
  /** As the header names it; empty when it is the row as a whole. */
  column: string
  /** In English: what `code` and `values` say. */
  message: string
  code: ListFaultCode
  values: ListFault['values']
}

export const noteOf = (line: number, column: string, fault: ListFault): RowMistake => ({
  ...{ line, column, message: faultSentence(fault) },
  ...fault,
})

export interface ImportReport {
  layout: LayoutName
  dryRun: boolean
  /** False when nothing was saved because rows have mistakes. */
  saved: boolean
  rows: number
  /** Rows that have any. */
  mistakes: number
  /** Stops that were added, and rows whose person had stopped as much before. */
  stopped: number
  alreadyStopped: number
  /** Rows that hold no wish to stop; in a list of contacts always 0. */
  noWish: number
  /** Rows whose pause has ended: nothing was to be stopped; in a list of contacts always 0. */
  ended: number
  /** Columns of the file, as its header names them, that nothing is read from; in a list of contacts they are only kept, as attributes. */
  ignored: string[]
  contacts: ContactCounts | null
}

export interface ContactCounts {
  created: number
  updated: number
  /** Rows that this list has had before. */
  unchanged: number
  optedIn: number
  /** Opt-ins that were not recorded, because the person has stopped. */
  stillStopped: number
  /** Opt-ins that were not recorded, because nothing proves them. */
  unproven: number
}

/**
 * @throws UnreadableList when the layout is not known or a column is missing
 * @throws Error when the store fails; the batches before are saved, and reading the file again goes on from there
 */
export async function importList(host: Host, options: ImportOptions): Promise<ImportReport> {
  const { subject, dryRun = false, onError = 'skip' } = options
  if (onError === 'abort') {
    const check = createJob(host, options)
    for await (const _ of check.read()) {
      // Reading is the check.
    }
    if (check.report.mistakes > 0) return { ...check.report, saved: false }
  }
  const work = (target: Host) => runJob(target, createJob(target, options), options)
  const report = await (dryRun ? rehearse(host, work) : work(host))
  return subject === 'contacts' ? report : { ...report, contacts: null }
}

type Item = { event: ConsentRecorded | ContactImported; unproven: boolean }

async function runJob(host: Host, { read, report }: Job, { holdMs }: ImportOptions): Promise<ImportReport> {
  const bulk = bulkOf(host, report)
  const pace = createPace(holdMs)
  let waiting: Item['event'][] = []
  const save = async () => {
    const events = waiting
    waiting = []
    await pace.take(() => applyAll(host, events, bulk))
  }
  for await (const items of read()) {
    for (const { event, unproven } of items) {
      if (unproven && report.contacts) report.contacts.unproven += 1
      if (waiting.push(event) >= pace.rows) await save()
    }
  }
  await save()
  return report
}

interface Job {
  report: ImportReport & { contacts: ContactCounts }
  /** Counts rows and mistakes as it goes. */
  read(): AsyncGenerator<Item[]>
}

function createJob(host: Host, options: ImportOptions): Job {
  const { layout = 'basta', dryRun = false, onMistake, onSkipped } = options
  const report: Job['report'] = {
    ...{ layout, dryRun, saved: !dryRun, rows: 0, mistakes: 0, stopped: 0, alreadyStopped: 0, noWish: 0, ended: 0 },
    ignored: [],
    contacts: { created: 0, updated: 0, unchanged: 0, optedIn: 0, stillStopped: 0, unproven: 0 },
  }
  async function* read(): AsyncGenerator<Item[]> {
    let readItem: ((row: CsvRow) => Item | Ended | null) | undefined
    for await (const rows of readCsv(options.open())) {
      const items: Item[] = []
      for (const row of rows) {
        if (!readItem) {
          const header = readHeader(row, options)
          report.layout = header.layout
          readItem = itemReader(host, options, header)
          report.ignored = header.columns.rest().map(({ name }) => name)
          continue
        }
        report.rows += 1
        try {
          if (row.fault !== undefined) throw new Mistake('', row.fault.code, row.fault.values)
          const item = readItem(row)
          if (item === null) report.noWish += 1
          else if ('event' in item) items.push(item)
          else {
            report.ended += 1
            onSkipped?.(noteOf(row.line, item.column, item.ended))
          }
        } catch (error) {
          for (const { column, fault } of mistakesIn(error)) onMistake?.(noteOf(row.line, column, fault))
          report.mistakes += 1
        }
      }
      yield items
    }
    if (!readItem) throw new UnreadableList('list.empty')
  }

  return { report, read }
}

type Header = { layout: LayoutName; columns: ReturnType<typeof columnsOf> }

function readHeader({ cells, fault }: CsvRow, { layout, subject }: ImportOptions): Header {
  if (fault !== undefined) throw new UnreadableList('header.broken')
  const garbled = cells.find((cell) => /[\0\uFFFD]/.test(cell))
  if (garbled !== undefined) throw new UnreadableList('text.not-utf-8', { text: garbled.replaceAll('\0', '') })
  const columns = columnsOf(cells)
  const found = layout ?? LAYOUTS_BY_CERTAINTY.find((name) => layouts[name].recognises(columns, subject))
  if (found) return { layout: found, columns }
  throw unknownLayout(columns)
}

/** Our own columns are common names, so the others are looked for first. */
const LAYOUTS_BY_CERTAINTY = ['twilio', 'wati', 'ycloud', 'basta'] as const

function itemReader(
  host: Host,
  options: ImportOptions,
  { layout, columns }: Header,
): (row: CsvRow) => Item | Ended | null {
  const { subject, scope, since, country, evidence, file } = options
  const now = host.now()
  const reading: Reading = { now, topics: host.settings().topics, scope, since, country, evidence }
  const proofOf = (line: number, says: string, since: number | null) => {
    const where = file === undefined || file === options.list ? '' : `, file “${file}”`
    const dated = since === null ? 'without a date' : `dated ${new Date(since).toISOString()}`
    return `list “${options.list}”${where}, line ${line}, ${dated}: ${says}`
  }
  if (subject === 'unsubscribes') {
    const read = layouts[layout].wishes(columns, reading)
    return ({ cells, line }) => {
      const wish = read(cells)
      if (wish === null || 'ended' in wish) return wish
      return { event: stopEvent(host, options, wish, proofOf(line, wish.says, wish.since)), unproven: false }
    }
  }
  const read = layouts[layout].people(columns, reading)
  return ({ cells, line }) => {
    const person = read(cells)
    return {
      event: contactEvent(host, options, person, (says, since) => proofOf(line, says, since)),
      unproven: person.unproven,
    }
  }
}

/** The same wish gives the same event, however often and from whichever file it comes. */
function stopEvent(host: Host, { actor }: ImportOptions, wish: Wish, evidence: string): ConsentRecorded {
  const { who, scope, register, since, until } = wish
  const identity = [
    ...[who.kind, who.value, scope, since],
    ...(register === 'import' ? [] : [register]),
    ...(until === null ? [] : [until]),
  ]
  return {
    type: 'consent',
    key: `import:${host.sha256(JSON.stringify(identity))}`,
    channel: '',
    who: [who],
    action: 'opt-out',
    scope,
    register,
    actor,
    source: 'import',
    at: since ?? host.now(),
    ...(until !== null && { until }),
    evidence,
  }
}

/** The same row of the same list gives the same event. */
function contactEvent(
  host: Host,
  { actor, list }: ImportOptions,
  { who, name, locale, attributes, tags, optIns, optOut }: Person,
  proofOf: (says: string, since: number | null) => string,
): ContactImported {
  const listId = host.sha256(list).slice(0, 16)
  const row = JSON.stringify([listId, who.kind, who.value, name, locale, attributes, tags, optIns, optOut])
  return {
    type: 'import',
    // The id of the list first: how many a list names is counted by it.
    key: `import:${listId}:${host.sha256(row)}`,
    channel: '',
    who: [who],
    actor,
    list: { id: listId, name: list },
    profile: { name, locale, attributes, tags },
    optIns: optIns.map((optIn) => ({ ...optIn, evidence: proofOf(optIn.evidence, optIn.at) })),
    optOut: optOut && {
      scope: optOut.scope,
      at: optOut.since ?? host.now(),
      ...(optOut.until !== null && { until: optOut.until }),
      evidence: proofOf(optOut.says, optOut.since),
    },
  }
}

function bulkOf(host: Host, report: Job['report']): Bulk<Item['event']> {
  const { contacts } = report
  return {
    isDone: (record, event) =>
      event.type === 'consent' ? hasStopped(record, event) : record.rev > 0 && host.store.hasEvent(event.key),
    settled(event, draft) {
      if (event.type === 'consent') report[draft ? 'stopped' : 'alreadyStopped'] += 1
      else if (!draft) contacts.unchanged += 1
      else countContact(report, event, draft)
    },
  }
}

/** Registers that an opt-in of the person lifts alike: a stop in one of them holds as well as in another. */
const ALIKE: readonly string[] = ['contact', 'operator', 'import']

function hasStopped({ consent }: ContactRecord, { scope, until, register }: ConsentRecorded): boolean {
  return consent.stops.some(
    (held) =>
      outlasts(held, { scope, until }) &&
      (held.register === register || (ALIKE.includes(held.register) && ALIKE.includes(register))),
  )
}

function countContact(report: Job['report'], { optIns, optOut }: ContactImported, { record, journal }: Draft): void {
  const { contacts } = report
  const isNew = record.rev === 0
  contacts[isNew ? 'created' : 'updated'] += 1
  const { ledger } = journal
  if (optOut) report[ledger.some(({ action }) => action === 'opt-out') ? 'stopped' : 'alreadyStopped'] += 1
  contacts.optedIn += ledger.filter(({ action }) => action === 'opt-in').length
  contacts.stillStopped += optIns.filter(({ scope }) =>
    record.consent.optIns.every((own) => own.scope !== scope),
  ).length
}
