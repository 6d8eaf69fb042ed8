import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { LAYOUTS } from '../lists/layouts.ts'
import { type Losses, unsubscribeCsv } from '../lists/unsubscribe-csv.ts'
import { exportEverything } from '../moving/export-everything.ts'
import { summary } from '../moving/tally.ts'
import { openStore } from './open-store.ts'
import { print } from './print.ts'
import { readChoice } from './read-choice.ts'
import { UsageError } from './usage-error.ts'

/** Writes the unsubscribe list as CSV, to stdout or a file; or with `--everything` all that the store keeps into a file. */
export async function exportList(args: string[]): Promise<number> {
  if (args.includes('--everything')) return everything(args)
  const { values } = parseArgs({
    args,
    options: { store: { type: 'string' }, out: { type: 'string' }, layout: { type: 'string' } },
  })
  const layout = readChoice('layout', values.layout, LAYOUTS)
  const store = await openStore(values.store)
  try {
    const { lines, losses } = unsubscribeCsv(store, layout)
    if (values.out === undefined) await pipeline(lines, process.stdout, { end: false })
    else await pipeline(lines, createWriteStream(values.out))
    for (const [name, what] of Object.entries(LOSSES)) {
      const count = losses[name as keyof Losses]
      if (count > 0) process.stderr.write(`${count} ${what}\n`)
    }
    return 0
  } finally {
    await store.close()
  }
}

/** For moving to another store. While it runs nobody else has the store open: what came in meanwhile would be missing. */
async function everything(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { everything: { type: 'boolean' }, store: { type: 'string' } },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Name one file.')
  const store = await openStore(values.store, { alone: 'walk' })
  try {
    const end = await exportEverything(store, file, { at: Date.now() })
    for (const line of summary(end)) await print(line)
    await print(`${file} is whole. It holds people's messages and the keys of the account: keep it as you keep those.`)
    await print(
      'What comes into this store from now on is not in it: import it elsewhere before a server starts again.',
    )
    return 0
  } finally {
    await store.close()
  }
}

/** What is told of stops that the layout could not carry as they are, after their number. */
const LOSSES: Record<keyof Losses, string> = {
  topics: 'left out: stops of a topic, which would stop everything there',
  userIds: 'left out: stops of people without a phone number',
  unreachable: 'left out: people who cannot be reached, and have not stopped',
  wider: 'stop more there than here',
  narrower: 'stop less there than here',
  endless: 'do not end there: pauses',
}
