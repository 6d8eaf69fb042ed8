import { absorbedContactOf, type LedgerEntry } from '../consent/ledger.ts'
import type { Store } from '../stores/store.ts'

export interface Chain {
  contactId: string
  entries: LedgerEntry[]
}

/** Everything the ledger says about one person: the contact's own chain, then those of records that were folded into it. */
export async function chainsOf(store: Store, contactId: string): Promise<Chain[]> {
  const chains: Chain[] = []
  const waiting = [contactId]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const id = next
    if (chains.some((chain) => chain.contactId === id)) continue
    const entries = await store.ledger(id)
    chains.push({ contactId: id, entries })
    waiting.push(...entries.flatMap((entry) => absorbedContactOf(entry) ?? []))
  }
  return chains
}
