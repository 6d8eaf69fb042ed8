import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { unsubscribeCsv } from '../host/unsubscribe-csv.ts'
import { openStore } from './open-store.ts'

/** Writes the unsubscribe list as CSV, to stdout or a file. */
export async function exportList(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { store: { type: 'string' }, out: { type: 'string' } } })
  const store = openStore(values.store)
  try {
    const csv = unsubscribeCsv(store)
    if (values.out === undefined) await pipeline(csv, process.stdout, { end: false })
    else await pipeline(csv, createWriteStream(values.out))
    return 0
  } finally {
    await store.close()
  }
}
