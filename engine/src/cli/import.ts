import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Scope } from '@basta/nodes/contract.ts'
import { registry as nodes } from '@basta/nodes/registry.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { parse } from 'csv-parse'
import { pino } from 'pino'
import type { Channel } from '../channels/channel.ts'
import type { IdentityKey, IdentityKind } from '../contacts/contact.ts'
import { withVariants } from '../contacts/identities.ts'
import { isScope } from '../contacts/settings.ts'
import { createHost, type Host } from '../host/host.ts'
import { COLUMNS } from '../host/unsubscribe-csv.ts'
import { newId } from '../new-id.ts'
import { sha256 } from '../sha256.ts'
import { openStore } from './open-store.ts'
import { print } from './print.ts'
import { isFolder } from './read-flows.ts'
import { UsageError } from './usage-error.ts'

/** Rows written side by side, so that they share a transaction of the store. */
const BATCH = 200

interface Row {
  line: number
  who: IdentityKey
  scope: Scope
  /** Why the other system held the stop; empty when it does not say. */
  register: string
  source: string
  /** When the person asked, ms, or null when the file does not say. */
  since: number | null
}

/** Nothing is sent from here. */
const NO_CHANNEL: Channel = {
  send: async () => ({
    outcome: 'refused',
    error: { class: 'permanent', code: -1, title: 'The command line sends nothing' },
  }),
}

type Outcome = 'stopped' | 'known' | 'no-wish'

/**
 * Adds the people in a CSV of our own format to the unsubscribe list. Only ever stops, never lifts; reading a file twice
 * changes nothing more. Exit 1: some rows could not be used.
 */
export async function importList(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { store: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Name one file.')
  if (isFolder(file)) throw new UsageError(`${file} is a folder.`)
  const store = openStore(values.store)
  try {
    const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }))
    const host = await createHost({ store, channel: NO_CHANNEL, registry: nodes, now: Date.now, newId, log })
    // Whatever is queued for these people is the business of the server.
    await host.stop()
    return await importFile(file, host, values['dry-run'])
  } finally {
    await store.close()
  }
}

async function importFile(file: string, host: Host, isDryRun: boolean): Promise<number> {
  const count = { stopped: 0, known: 0, 'no-wish': 0, wrong: 0 }
  let batch: Row[] = []
  const flush = async () => {
    const take = (row: Row) => (isDryRun ? judge(row, host) : record(row, file, host))
    for (const outcome of await Promise.all(batch.map(take))) count[outcome] += 1
    batch = []
  }
  for await (const read of readRows(file, host.now())) {
    if ('problem' in read) {
      count.wrong += 1
      process.stderr.write(`line ${read.line}: ${read.problem}\n`)
    } else if (batch.push(read) >= BATCH) await flush()
  }
  await flush()

  await print(`${isDryRun ? 'would be stopped' : 'stopped'}: ${count.stopped}`)
  await print(`had stopped before: ${count.known}`)
  if (count['no-wish'] > 0) await print(`left out, only unreachable: ${count['no-wish']}`)
  await print(`rows with mistakes: ${count.wrong}`)
  return count.wrong > 0 ? 1 : 0
}

async function record(row: Row, file: string, host: Host): Promise<Outcome> {
  const outcome = await judge(row, host)
  if (outcome !== 'stopped') return outcome
  const { line, who, scope, register, source, since } = row
  const { duplicate } = await host.handle({
    type: 'consent',
    key: keyOf(row),
    channel: '',
    who: [who],
    action: 'opt-out',
    scope,
    register: 'import',
    actor: 'operator:command line',
    source: 'import',
    at: since ?? host.now(),
    evidence: `${basename(file)}, line ${line}: register ${register || 'not given'}, source ${source || 'not given'}`,
  })
  return duplicate ? 'known' : 'stopped'
}

/** What a row would change. A wish that is recorded already, or that a later opt-in has ended, is not recorded again. */
async function judge(row: Row, { store }: Host): Promise<Outcome> {
  if (row.register === 'unreachable') return 'no-wish'
  if (await store.hasEvent(keyOf(row))) return 'known'
  const found = await store.find(withVariants([row.who]))
  const isHeld = found?.record.consent.stops.some(
    ({ scope, register }) => covers(scope, row.scope) && (register === 'import' || register === row.register),
  )
  return isHeld ? 'known' : 'stopped'
}

/** The same row gives the same event, however often and from whichever file it comes. */
function keyOf({ who, scope, since }: Row): string {
  return `import:${sha256(JSON.stringify([who.kind, who.value, scope, since]))}`
}

type Problem = { line: number; problem: string }

/** Reads row by row, whatever the size of the file. Rows that are no CSV are told like any other mistake. */
async function* readRows(file: string, now: number): AsyncGenerator<Row | Problem> {
  const skipped: Problem[] = []
  const parser = parse({
    bom: true,
    columns: checkHeader,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_ROW_CHARS,
    skip_records_with_error: true,
    on_skip: (error) =>
      void skipped.push({ line: Number(error?.lines ?? 0), problem: `This is not CSV: ${error?.message}` }),
  })
  createReadStream(file)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    yield* skipped.splice(0)
    yield readRow(record, info.lines, now)
  }
  yield* skipped
}

/** A quotation mark that is never closed must not swallow the file. */
const MAX_ROW_CHARS = 10_000

type Fields = Partial<Record<string, string>>

interface Parsed {
  record: Fields
  info: { lines: number }
}

/** @throws UsageError when a column is missing that every row needs */
function checkHeader(names: string[]): string[] {
  for (const needed of ['identity_kind', 'identity']) {
    if (names.includes(needed)) continue
    throw new UsageError(`The column "${needed}" is missing. The first line names the columns: ${COLUMNS.join(',')}`)
  }
  return names
}

const KINDS: readonly IdentityKind[] = ['wa_id', 'bsuid', 'parent_bsuid']

function readRow(fields: Fields, line: number, now: number): Row | Problem {
  const { register = '', source = '' } = fields
  const kind = KINDS.find((known) => known === fields.identity_kind)
  if (!kind) return { line, problem: `"${fields.identity_kind}" is no kind of identity. Use ${KINDS.join(', ')}.` }

  const identity = fields.identity ?? ''
  const value = kind === 'wa_id' ? identity.replace(/^\+|[\s().-]/g, '') : identity
  if (!(kind === 'wa_id' ? /^\d{5,20}$/ : /^\S{1,150}$/).test(value)) {
    const remedy = kind === 'wa_id' ? 'Use a phone number with its country code' : 'Use the id as Meta gives it'
    return { line, problem: `"${identity}" is no ${kind}. ${remedy}.` }
  }

  const scope = fields.scope || 'all'
  if (!isScope(scope)) return { line, problem: `"${scope}" is no scope. Use all, marketing or topic:<id>.` }

  const since = fields.since ? Date.parse(fields.since) : null
  if (since !== null && !(since > 0 && since <= now)) {
    return { line, problem: `"${fields.since}" is no time in the past. Write it like 2026-01-31T12:00:00Z.` }
  }
  return { line, who: { kind, value }, scope, register, source, since }
}
