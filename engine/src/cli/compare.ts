import { createReadStream, createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { registry as nodes } from '@basta/nodes/registry.ts'
import { pino } from 'pino'
import { isScope, topicFault } from '../contacts/settings.ts'
import { createHost } from '../host/host.ts'
import { UnreadableList } from '../lists/unreadable-list.ts'
import { newId } from '../new-id.ts'
import { compareList, type DriftCounts, type DriftRow } from '../sync/compare.ts'
import { driftCsv } from '../sync/drift-csv.ts'
import { NO_CHANNEL } from './no-channel.ts'
import { openStore } from './open-store.ts'
import { readChoice } from './read-choice.ts'
import { isFolder } from './read-flows.ts'
import { UsageError } from './usage-error.ts'

/**
 * Compares a CSV of another system with our unsubscribe list. The rows that differ go to stdout or a file, the counts to stderr.
 * Exit 1: the two differ, or some rows could not be read.
 */
export async function compare(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('Name one file.')
  if (isFolder(path)) throw new UsageError(`${path} is a folder.`)
  const { identity, status, scope, out } = values
  if (scope !== undefined && !isScope(scope))
    throw new UsageError(`--scope takes all, marketing or topic:<id>, not "${scope}".`)
  const apply = readChoice('apply', values.apply, ['stricter'])
  const format = readChoice('format', values.format, ['csv', 'json']) ?? 'csv'
  const store = await openStore(values.store)
  try {
    const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }))
    const host = await createHost({ store, channel: NO_CHANNEL, registry: nodes, now: store.now, newId, log })
    const fault = scope && topicFault(scope, host.settings().topics)
    if (fault) throw new UsageError(fault)
    // Messages and webhooks are the business of the server.
    await host.stop()
    const { counts, rows } = await compareList(host, {
      ...{ identity, status, scope, apply, list: basename(path), actor: 'operator:command line' },
      file: createReadStream(path),
      onMistake: ({ line, column, message }) =>
        void process.stderr.write(`line ${line}${column && `, column ${column}`}: ${message}\n`),
    })
    const report = format === 'csv' ? driftCsv(rows) : jsonLines(rows)
    if (out === undefined) await pipeline(report, process.stdout, { end: false })
    else await pipeline(report, createWriteStream(out))
    process.stderr.write(`${linesOf(counts).join('\n')}\n`)
    return counts.agree + counts.recorded === counts.rows ? 0 : 1
  } catch (error) {
    throw error instanceof UnreadableList ? new UsageError(`${path}: ${error.message}`) : error
  } finally {
    await store.close()
  }
}

const OPTIONS = {
  store: { type: 'string' },
  identity: { type: 'string' },
  status: { type: 'string' },
  scope: { type: 'string' },
  apply: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const

async function* jsonLines(rows: AsyncIterable<DriftRow[]>): AsyncGenerator<string> {
  for await (const batch of rows) for (const row of batch) yield `${JSON.stringify(row)}\n`
}

function linesOf(counts: DriftCounts): string[] {
  return [
    `stopped here, mailable there: ${counts.stoppedHere}`,
    `stopped there, not here: ${counts.stoppedThere}`,
    `unknown here: ${counts.unknown}, of these stopped there: ${counts.unknownStopped}`,
    `recorded: ${counts.recorded}`,
    `agree: ${counts.agree}`,
    `rows with mistakes: ${counts.mistakes}`,
    `rows: ${counts.rows}`,
  ]
}
