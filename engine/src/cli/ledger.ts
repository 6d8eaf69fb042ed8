import { parseArgs } from 'node:util'
import type { ChainFault } from '../consent/ledger.ts'
import { verifyLedger } from '../evidence/verify-ledger.ts'
import { walkInThreads } from './ledger-threads.ts'
import { openStore, readPlace } from './open-store.ts'
import { print } from './print.ts'
import { UsageError } from './usage-error.ts'

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
  const store = await openStore(values.store)
  try {
    const report = ({ entryId, message }: ChainFault) => print(`broken at entry ${entryId}: ${message}`)
    const place = readPlace(values.store)
    const walk = place.kind === 'sqlite' ? walkInThreads(place.path) : undefined
    const { entries, contacts, broken } = await verifyLedger(store, report, { records: !values.chains, walk })
    const sum = `${entries} entries of ${contacts} contacts checked`
    await print(broken === 0 ? `${sum}: every chain is whole` : `${sum}: ${broken} broken`)
    return broken === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}
