import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { verifyLedger } from '../evidence/verify-ledger.ts'
import { type Everything, KINDS, type Kind } from '../stores/everything.ts'
import type { Store } from '../stores/store.ts'
import { beginOf, createLines, type End } from './move-file.ts'
import { createTally } from './tally.ts'

export interface ExportOptions {
  /** ms */
  at: number
}

/**
 * Writes everything of a store into a file, which appears under its name when it is whole. Needs the memory of some hundred documents.
 * @param store opened alone, to walk it
 * @throws Error when there is a file of this name
 */
export async function exportEverything(store: Store, file: string, options: ExportOptions): Promise<End> {
  if (existsSync(file)) throw new Error(`There is a file ${file} already.`)
  const part = `${file}.part`
  // It holds what people wrote, and the keys of the account.
  const handle = await open(part, 'w', 0o600)
  try {
    const end: End = { kinds: {}, ledger: await verifyLedger(store, () => undefined) }
    for await (const lines of linesFor(store, options, end)) await handle.appendFile(lines)
    await handle.sync()
    await handle.close()
    await rename(part, file)
    return end
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(part, { force: true })
    throw error
  }
}

async function* linesFor(store: Store, begin: ExportOptions, end: End): AsyncGenerator<string> {
  const line = createLines()
  const tally = createTally()
  yield line('begin', beginOf(begin))
  for (const kind of KINDS) {
    for await (const documents of store.walk(kind) as AsyncIterable<Everything[Kind][]>) {
      const texts = documents.map((document) => JSON.stringify(document))
      for (const text of texts) tally.add(kind, text)
      yield texts.map((text) => line(kind, text)).join('')
    }
  }
  end.kinds = tally.result()
  yield line('end', JSON.stringify(end))
}
