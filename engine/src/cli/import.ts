import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { registry as nodes } from '@basta/nodes/registry.ts'
import { pino } from 'pino'
import { isCountry } from '../contacts/countries.ts'
import { isScope, topicFault } from '../contacts/settings.ts'
import { createHost } from '../host/host.ts'
import { IMPORT_CACHE_KIB, IMPORT_CHECKPOINT_PAGES } from '../limits.ts'
import { type ImportReport, importList, type RowMistake } from '../lists/import-list.ts'
import { LAYOUTS } from '../lists/layouts.ts'
import { UnreadableList } from '../lists/unreadable-list.ts'
import { importEverything } from '../moving/import-everything.ts'
import { BrokenFile } from '../moving/move-file.ts'
import { summary } from '../moving/tally.ts'
import { newId } from '../new-id.ts'
import { NO_CHANNEL } from './no-channel.ts'
import { openStore } from './open-store.ts'
import { print } from './print.ts'
import { readChoice } from './read-choice.ts'
import { isFolder } from './read-flows.ts'
import { UsageError } from './usage-error.ts'

/**
 * Adds the people in a CSV to the unsubscribe list, or with `--contacts` to the contacts. Of wishes it only ever stops, never
 * lifts; reading a file twice changes nothing more. Exit 1: some rows could not be used. With `--everything` it reads a whole store.
 */
export async function importFile(args: string[]): Promise<number> {
  if (args.includes('--everything')) return everything(args)
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const file = oneFile(positionals)
  const { scope, country, evidence, list = basename(file) } = values
  if (scope !== undefined && !isScope(scope))
    throw new UsageError(`--scope takes all, marketing or topic:<id>, not "${scope}".`)
  if (country !== undefined && !isCountry(country))
    throw new UsageError(`--country takes two letters such as BR, not "${country}".`)
  const layout = readChoice('layout', values.layout, LAYOUTS)
  const onError = readChoice('on-error', values['on-error'], ['skip', 'abort'])
  const store = await openStore(values.store, {
    checkpointPages: IMPORT_CHECKPOINT_PAGES,
    cacheKib: IMPORT_CACHE_KIB,
  })
  try {
    const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }))
    const host = await createHost({ store, channel: NO_CHANNEL, registry: nodes, now: store.now, newId, log })
    const fault = scope && topicFault(scope, host.settings().topics)
    if (fault) throw new UsageError(fault)
    // Whatever is queued for these people is the business of the server.
    await host.stop()
    const report = await importList(host, {
      ...{
        list,
        layout,
        onError,
        scope,
        country,
        evidence,
        onMistake: tell,
        onSkipped: tell,
        dryRun: values['dry-run'],
      },
      subject: values.contacts ? 'contacts' : 'unsubscribes',
      open: () => createReadStream(file),
      file: basename(file),
      actor: 'operator:command line',
    })
    for (const line of linesOf(report)) await print(line)
    return report.mistakes > 0 ? 1 : 0
  } catch (error) {
    throw error instanceof UnreadableList ? new UsageError(`${file}: ${error.message}`) : error
  } finally {
    await store.close()
  }
}

/** Reads what `export --everything` wrote into an empty store. Exit 2: the file cannot be used, and nothing was changed. */
async function everything(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { everything: { type: 'boolean' }, store: { type: 'string' } },
  })
  const file = oneFile(positionals)
  const open = () => openStore(values.store, { alone: 'fill', checkpointPages: IMPORT_CHECKPOINT_PAGES })
  // A server that is not there is told before a long file is read; a SQLite file is not made before that is found whole.
  const isServer = /^mongodb/.test(values.store ?? process.env.BASTA_STORE ?? '')
  const opened = isServer ? await open() : undefined
  try {
    for (const line of summary(await importEverything(async () => opened ?? open(), file))) await print(line)
    await print('The store holds what the file holds. Start a server on it, and none on the store that it came from.')
    return 0
  } catch (error) {
    throw error instanceof BrokenFile ? new UsageError(`${file}: ${error.message}`) : error
  } finally {
    await opened?.close()
  }
}

function oneFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Name one file.')
  if (isFolder(file)) throw new UsageError(`${file} is a folder.`)
  return file
}

const OPTIONS = {
  store: { type: 'string' },
  contacts: { type: 'boolean', default: false },
  layout: { type: 'string' },
  list: { type: 'string' },
  scope: { type: 'string' },
  country: { type: 'string' },
  evidence: { type: 'string' },
  'on-error': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const

function tell({ line, column, message }: RowMistake): void {
  process.stderr.write(`line ${line}${column && `, column ${column}`}: ${message}\n`)
}

function linesOf({ layout, saved, dryRun, contacts, ...count }: ImportReport): string[] {
  const rest = [`rows with mistakes: ${count.mistakes}`, `rows: ${count.rows}, layout ${layout}`]
  if (count.ignored.length > 0)
    rest.push(`${contacts ? 'only kept, as attributes' : 'nothing is read from'}: ${count.ignored.join(', ')}`)
  if (!saved && !dryRun)
    return ['nothing was saved: correct the rows with mistakes, or leave out --on-error abort', ...rest]
  const would = dryRun ? 'would be ' : ''
  const stops = [`${would}stopped: ${count.stopped}`, `had stopped before: ${count.alreadyStopped}`]
  if (!contacts) return [...stops, `no wish to stop: ${count.noWish}`, `pause is over: ${count.ended}`, ...rest]
  return [
    ...[
      `${would}added: ${contacts.created}`,
      `${would}changed: ${contacts.updated}`,
      `unchanged: ${contacts.unchanged}`,
    ],
    ...[`${would}opted in: ${contacts.optedIn}`, `still stopped, not opted in: ${contacts.stillStopped}`],
    ...[`not opted in, nothing proves it: ${contacts.unproven}`, ...stops, ...rest],
  ]
}
