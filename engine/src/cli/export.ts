import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { LAYOUTS } from '../lists/layouts.ts'
import { unsubscribeCsv } from '../lists/unsubscribe-csv.ts'
import { openStore } from './open-store.ts'
import { readChoice } from './read-choice.ts'

/** Writes the unsubscribe list as CSV, to stdout or a file. */
export async function exportList(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { store: { type: 'string' }, out: { type: 'string' }, layout: { type: 'string' } },
  })
  const layout = readChoice('layout', values.layout, LAYOUTS)
  const store = openStore(values.store)
  try {
    const csv = unsubscribeCsv(store, layout)
    if (values.out === undefined) await pipeline(csv, process.stdout, { end: false })
    else await pipeline(csv, createWriteStream(values.out))
    return 0
  } finally {
    await store.close()
  }
}
