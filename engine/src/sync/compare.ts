/**
 * Compares the list of another system, such as a CRM, with ours: who is stopped in one and not in the other. Row by row, in flat
 * memory. Asked to, it records the stops that are there and not here; none is ever lifted, so the stricter state wins.
 */
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { type IdentityKey, identityKey, isForGood, newContact, type Stop } from '../contacts/contact.ts'
import type { ConsentRecorded } from '../contacts/events.ts'
import { withVariants } from '../contacts/identities.ts'
import type { Host } from '../host/host.ts'
import { applyAll } from '../lists/bulk.ts'
import { isNo, isYes, readConsent, readScope, readUserId } from '../lists/cells.ts'
import { type Column, type Columns, columnsOf } from '../lists/columns.ts'
import { noteOf, type RowMistake } from '../lists/import-list.ts'
import { Mistake, mistakesIn, readAll } from '../lists/mistake.ts'
import { type CsvRow, readCsv } from '../lists/read-csv.ts'
import { readPhone } from '../lists/read-phone.ts'
import { UnreadableList } from '../lists/unreadable-list.ts'

export interface CompareOptions {
  file: AsyncIterable<Uint8Array>
  /** Name of the list, for the evidence. */
  list: string
  /** The column that names the person, and the one that says whether they may be written to. Default: by their usual names. */
  identity?: string
  status?: string
  /** What “stopped” means in rows that do not say: default, what a plain STOP stops in this account. */
  scope?: Scope
  /** `stricter`: stops that are there and not here are recorded. */
  apply?: 'stricter'
  /** How the ledger names who compares: `operator:<name>` or `api:<key>`. */
  actor: string
  onMistake?(mistake: RowMistake): void
}

/** `unknown`: nobody here has this identity. */
export type Drift = 'stopped-here' | 'stopped-there' | 'unknown'

export interface DriftRow {
  line: number
  identity: IdentityKey
  contactId: string | null
  drift: Drift
  /** The widest scope that is stopped here, and what is stopped there; null: the person may be written to. */
  here: Scope | null
  there: Scope | null
  /** Its stop has been recorded by this comparison. */
  recorded: boolean
}

export interface DriftCounts {
  /** Without the header. */
  rows: number
  /** Rows that cannot be read. */
  mistakes: number
  agree: number
  /** Stopped here, and there they may be written to: the other system should be told. */
  stoppedHere: number
  /** Stopped there and not, or less, here. */
  stoppedThere: number
  /** Not known here; `unknownStopped` of them are stopped there. */
  unknown: number
  unknownStopped: number
  recorded: number
}

export interface Comparison {
  /** Complete when all rows have been taken. */
  counts: DriftCounts
  /** The rows that differ, as they are found. */
  rows: AsyncGenerator<DriftRow[]>
}

/** @throws UnreadableList when a column is missing */
export async function compareList(host: Host, options: CompareOptions): Promise<Comparison> {
  const counts: DriftCounts = {
    ...{ rows: 0, mistakes: 0, agree: 0, stoppedHere: 0, stoppedThere: 0, unknown: 0, unknownStopped: 0, recorded: 0 },
  }
  const chunks = readCsv(options.file)
  let first: CsvRow[] = []
  while (first.length === 0) {
    const next = await chunks.next()
    if (next.done) throw new UnreadableList('list.empty')
    first = next.value
  }
  const [header, ...rest] = first as [CsvRow, ...CsvRow[]]
  if (header.fault !== undefined) throw new UnreadableList('header.broken')
  const read = rowReader(columnsOf(header.cells), host, options)
  const run = host.newId()

  async function* rows(): AsyncGenerator<DriftRow[]> {
    yield differing(rest)
    for await (const chunk of chunks)
      for (let i = 0; i < chunk.length; i += BATCH) yield differing(chunk.slice(i, i + BATCH))
  }

  async function differing(batch: readonly CsvRow[]): Promise<DriftRow[]> {
    const found: DriftRow[] = []
    for (const row of batch) {
      const claim = claimOf(row)
      const drift = claim && (await judge(host, claim))
      if (drift) found.push(drift)
      count(claim, drift)
    }
    if (options.apply) await record(found)
    return found
  }

  function claimOf(row: CsvRow): Claim | null {
    counts.rows += 1
    try {
      if (row.fault !== undefined) throw new Mistake('', row.fault.code, row.fault.values)
      return { line: row.line, ...read(row.cells) }
    } catch (error) {
      for (const { column, fault } of mistakesIn(error)) options.onMistake?.(noteOf(row.line, column, fault))
      counts.mistakes += 1
      return null
    }
  }

  function count(claim: Claim | null, row: DriftRow | null): void {
    if (row?.drift === 'stopped-here') counts.stoppedHere += 1
    else if (row?.drift === 'stopped-there') counts.stoppedThere += 1
    else if (row) {
      counts.unknown += 1
      if (row.there !== null) counts.unknownStopped += 1
    } else if (claim) counts.agree += 1
  }

  async function record(found: readonly DriftRow[]): Promise<void> {
    const byKey = new Map<string, DriftRow>()
    const events = found.flatMap((row): ConsentRecorded[] => {
      if (row.there === null || row.drift === 'stopped-here') return []
      const key = `drift:${run}:${row.line}`
      byKey.set(key, row)
      return [
        {
          ...{ type: 'consent', key, channel: '', who: [row.identity], action: 'opt-out', scope: row.there },
          ...{ register: 'import', actor: options.actor, source: 'import', at: host.now() },
          evidence: `comparison with the list “${options.list}”, line ${row.line}: stopped there, not here`,
        },
      ]
    })
    await applyAll(host, events, {
      isDone: ({ consent }, { scope }) => isStoppedForGood(consent.stops, scope),
      settled({ key }, draft) {
        const row = byKey.get(key)
        if (!row || !draft) return
        Object.assign(row, { recorded: true, contactId: draft.record.id })
        counts.recorded += 1
      },
    })
  }

  return { counts, rows: rows() }
}

/** Rows judged, and stops recorded, in one go. */
const BATCH = 500

/** What a row says. */
interface Claim {
  line: number
  who: IdentityKey
  /** Null: the person may be written to. */
  stopped: Scope | null
  /** What the row is about. */
  scope: Scope
}

async function judge(host: Host, { line, who, stopped, scope }: Claim): Promise<DriftRow | null> {
  const found = await host.store.find(withVariants([who]))
  const records = found ? [found.record, ...found.also] : []
  const erased = await host.erasures.stopsFor(records[0] ?? newContact('', [who], host.now(), ''), [who])
  const stops = [...records.flatMap(({ consent }) => consent.stops), ...erased].filter(isWish)
  const contactId = records[0]?.id ?? null
  const row = { line, identity: who, contactId, here: widest(stops), there: stopped, recorded: false }
  if (contactId === null && erased.length === 0) return { ...row, drift: 'unknown' }
  // Whoever may be written to gets marketing at least, so a stop of that is enough to differ.
  const written: Scope = scope === 'all' ? 'marketing' : scope
  if (stopped === null) return isStopped(stops, written) ? { ...row, drift: 'stopped-here' } : null
  return isStoppedForGood(stops, stopped) ? null : { ...row, drift: 'stopped-there' }
}

/** That messages do not arrive is nobody's wish. */
const isWish = ({ register }: Held) => register !== 'unreachable'

const isStopped = (stops: readonly Held[], scope: Scope) =>
  stops.some((held) => isWish(held) && covers(held.scope, scope))

/** A pause here ends: a stop there is more. */
const isStoppedForGood = (stops: readonly Held[], scope: Scope) =>
  stops.some((held) => isWish(held) && isForGood(held, scope))

type Held = Pick<Stop, 'scope' | 'register' | 'until'>

function widest(stops: readonly Held[]): Scope | null {
  return stops.reduce<Scope | null>((wide, { scope }) => (wide === null || covers(scope, wide) ? scope : wide), null)
}

/** Names under which other systems keep the number of a person, and whether they may be written to. */
const IDENTITY = [
  'identity',
  'wa_id',
  'phone',
  'phone_number',
  'mobile',
  'mobile_phone',
  'customer',
  'contact_id',
  'bsuid',
]
const STATUS = [
  ...['status', 'consent', 'consent_status', 'subscription_status', 'opt_out', 'opted_out', 'unsubscribed', 'stopped'],
  ...[
    'do_not_contact',
    'opt_in',
    'opted_in',
    'subscribed',
    'accepts_marketing',
    'marketing_consent',
    'allow_broadcast',
  ],
]
/** In a column of such a name “yes” means that the person stopped. */
const SAYS_STOPPED = /out|unsub|stop|not|suppress|block|exclu/i

function rowReader(
  columns: Columns,
  host: Host,
  { identity, status, scope = host.settings().stopScope }: CompareOptions,
): (cells: readonly string[]) => Omit<Claim, 'line'> {
  const who = needed(columns, 'identity', identity, IDENTITY)
  const says = needed(columns, 'status', status, STATUS)
  const [kind, country, about] = [columns.get('identity_kind'), columns.get('country_code'), columns.get('scope')]
  const { topics } = host.settings()
  const isUserId = (cells: readonly string[]) => /bsuid|user/i.test(kind.of(cells) || who.name)
  return (cells) => {
    const row = readAll({
      scope: () => (about.of(cells) === '' ? scope : readScope(about.of(cells), about.name, topics)),
      who: (): IdentityKey =>
        isUserId(cells)
          ? identityKey('bsuid', readUserId(who.of(cells), who.name))
          : { kind: 'wa_id', value: readPhone(who.of(cells), who.name, { code: country.of(cells) }) },
      status: () => readStatus(says.of(cells), says),
    })
    return { who: row.who, scope: row.scope, stopped: row.status === 'out' ? row.scope : null }
  }
}

function needed(columns: Columns, option: string, name: string | undefined, usual: readonly string[]): Column {
  const column = name === undefined ? columns.get(...usual) : columns.get(name)
  if (column.exists) return column
  if (name !== undefined) throw new UnreadableList('column.not-there', { text: name })
  throw new UnreadableList('column.unnamed', { known: usual.join(', '), option })
}

function readStatus(text: string, { name }: Column): 'out' | 'in' {
  if (isYes(text) || isNo(text)) return isYes(text) === SAYS_STOPPED.test(name) ? 'out' : 'in'
  return readConsent(text, name)
}
