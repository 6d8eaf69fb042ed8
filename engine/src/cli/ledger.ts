import { parseArgs } from 'node:util'
import type { ChainFault } from '../consent/ledger.ts'
import { verifyLedger } from '../evidence/verify-ledger.ts'
import { openStore } from './open-store.ts'
import { print } from './print.ts'
import { UsageError } from './usage-error.ts'

/** As much as fits into the cache of a processor: every page is read once. */
const CACHE_KIB = 512

/**
 * Recomputes every hash chain and compares it with the contact records; with `--chains` only with the heads that are kept beside
 * them, which is faster. Exit 1: a chain is broken, or a record says something else.
 */
export async function ledger(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { store: { type: 'string' }, chains: { type: 'boolean', default: false } },
  })
  if (positionals.join() !== 'verify') throw new UsageError('The ledger knows one command: verify.')
  const store = await openStore(values.store, { cacheKib: CACHE_KIB })
  try {
    const report = ({ entryId, message }: ChainFault) => print(`broken at entry ${entryId}: ${message}`)
    const { entries, contacts, broken } = await verifyLedger(store, report, { records: !values.chains })
    const sum = `${entries} entries of ${contacts} contacts checked`
    await print(broken === 0 ? `${sum}: every chain is whole` : `${sum}: ${broken} broken`)
    return broken === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}
