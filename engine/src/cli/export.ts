import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { LAYOUTS } from '../lists/layouts.ts'
import { type Losses, unsubscribeCsv } from '../lists/unsubscribe-csv.ts'
import { openStore } from './open-store.ts'
import { readChoice } from './read-choice.ts'

/** Writes the unsubscribe list as CSV, to stdout or a file. */
export async function exportList(args: string[]): Promise<number> {
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

/** What is told of stops that the layout could not carry as they are, after their number. */
const LOSSES: Record<keyof Losses, string> = {
  topics: 'left out: stops of a topic, which would stop everything there',
  userIds: 'left out: stops of people without a phone number',
  unreachable: 'left out: people who cannot be reached, and have not stopped',
  wider: 'stop more there than here',
  narrower: 'stop less there than here',
  endless: 'do not end there: pauses',
}
