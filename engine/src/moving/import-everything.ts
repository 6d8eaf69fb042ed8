import { verifyLedger } from '../evidence/verify-ledger.ts'
import type { Everything, Kind } from '../stores/everything.ts'
import type { Store } from '../stores/store.ts'
import { type End, readMoveFile } from './move-file.ts'
import { differences, tallyOf } from './tally.ts'

/** What is put into the store at once, whichever comes first. */
const DOCUMENTS_AT_ONCE = 500
const CHARACTERS_AT_ONCE = 4_000_000

/**
 * Puts everything of a file into an empty store, and then compares: the documents of every kind by number and content, and the ledger,
 * whose chains are computed anew. Until all of that has been found right nobody can open the store but to fill it again.
 * @param open opens the store, alone, to fill it: once the file has been read through and found whole
 * @throws BrokenFile before the store is opened, naming line and reason
 * @throws Error when the store holds something, or something else than the file afterwards
 */
export async function importEverything(open: () => Promise<Store>, file: string): Promise<End> {
  const { end } = await read(file, async () => undefined)
  const store = await open()
  try {
    await fillFrom(store, file, end)
    return end
  } finally {
    await store.close()
  }
}

async function fillFrom(store: Store, file: string, end: End): Promise<void> {
  if (!(await store.beginFilling()))
    throw new Error('The store to import into holds something already. Name one that is empty: nothing was changed.')
  await read(file, (kind, documents) => store.fill(kind, documents))
  const missing = differences(end.kinds, await tallyOf(store))
  if (missing.length > 0) throw new Error(`What is stored is not what the file holds. ${missing.join('; ')}`)
  const ledger = await verifyLedger(store, () => undefined)
  if (JSON.stringify(ledger) !== JSON.stringify(end.ledger))
    throw new Error(
      `The ledger is not the one of the file: ${JSON.stringify(ledger)}, not ${JSON.stringify(end.ledger)}.`,
    )
  await store.endFilling()
}

/** @param take gets documents of one kind at a time, in the order of the file */
async function read(file: string, take: <K extends Kind>(kind: K, documents: Everything[K][]) => Promise<void>) {
  const lines = readMoveFile(file)
  let kind: Kind | undefined
  let texts: string[] = []
  let characters = 0
  async function pass(): Promise<void> {
    const documents = texts.map((text) => JSON.parse(text))
    texts = []
    characters = 0
    if (kind !== undefined && documents.length > 0) await take(kind, documents)
  }
  for (;;) {
    const { value, done } = await lines.next()
    if (done) {
      await pass()
      return value
    }
    if (value.kind !== kind || texts.length === DOCUMENTS_AT_ONCE || characters > CHARACTERS_AT_ONCE) await pass()
    kind = value.kind
    texts.push(value.text)
    characters += value.text.length
  }
}
