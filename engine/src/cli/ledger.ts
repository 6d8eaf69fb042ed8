import { parseArgs } from 'node:util'
import { type ChainFault, type LedgerEntry, verifyChain } from '../consent/ledger.ts'
import { sha256 } from '../sha256.ts'
import type { Page, Store } from '../stores/store.ts'
import { openStore } from './open-store.ts'
import { print } from './print.ts'
import { UsageError } from './usage-error.ts'

const PAGE = 1000

/** Recomputes every hash chain and compares it with the contact records. Exit 1: a chain is broken. */
export async function ledger(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { store: { type: 'string' } } })
  if (positionals.join() !== 'verify') throw new UsageError('The ledger knows one command: verify.')
  const store = openStore(values.store)
  try {
    return await verifyAll(store)
  } finally {
    await store.close()
  }
}

interface Head {
  contactId: string
  count: number
  head: string
}

async function verifyAll(store: Store): Promise<number> {
  /** Chains of contacts that were folded into another, and what the other one says about their end. */
  const ended = new Map<string, Head>()
  const absorbed = new Map<string, Head>()
  let entries = 0
  let contacts = 0
  let broken = 0
  const report = async (fault: ChainFault) => {
    broken += 1
    await print(`broken at entry ${fault.entryId}: ${fault.message}`)
  }

  for await (const { contactId, chain, head } of chainsOf(store)) {
    contacts += 1
    entries += chain.length
    for (const entry of chain) {
      const end = endOfAbsorbed(entry)
      if (end) absorbed.set(end.contactId, end)
    }
    if (!head) ended.set(contactId, { contactId, count: chain.length, head: chain.at(-1)?.hash ?? '' })
    const fault = verifyChain(chain, sha256, head)
    const stillThere = fault && (await verifyAgain(store, contactId))
    if (stillThere) await report(stillThere)
  }
  for (const { contactId, count, head } of absorbed.values()) {
    const end = ended.get(contactId)
    if (count !== (end?.count ?? 0) || head !== (end?.head ?? '')) await report(cutAt(contactId, count))
  }
  for (const { contactId, count } of ended.values())
    if (!absorbed.has(contactId)) await report(ownerless(contactId, count))

  const sum = `${entries} entries of ${contacts} contacts checked`
  await print(broken === 0 ? `${sum}: every chain is whole` : `${sum}: ${broken} broken`)
  return broken === 0 ? 0 : 1
}

interface Chain {
  contactId: string
  chain: LedgerEntry[]
  /** What the contact record says the chain ends in; absent when there is no record any more. */
  head?: Head
}

/** Entries and heads both come sorted by contact: one walk along the two. */
async function* chainsOf(store: Store): AsyncGenerator<Chain> {
  const heads = all((query) => store.ledgerHeads(query))
  let head = (await heads.next()).value
  for await (const chain of grouped(all((query) => store.ledgerEntries(query)))) {
    const contactId = chain[0]?.contactId ?? ''
    for (; head && head.contactId < contactId; head = (await heads.next()).value) {
      yield { contactId: head.contactId, chain: [], head }
    }
    if (head?.contactId !== contactId) yield { contactId, chain }
    else {
      yield { contactId, chain, head }
      head = (await heads.next()).value
    }
  }
  for (; head; head = (await heads.next()).value) yield { contactId: head.contactId, chain: [], head }
}

async function* all<T>(
  page: (query: { after?: string; limit: number }) => Promise<Page<T>>,
): AsyncGenerator<T, undefined> {
  let after: string | undefined
  do {
    const { items, next } = await page({ after, limit: PAGE })
    yield* items
    after = next
  } while (after !== undefined)
}

async function* grouped(entries: AsyncIterable<LedgerEntry>): AsyncGenerator<LedgerEntry[]> {
  let chain: LedgerEntry[] = []
  for await (const entry of entries) {
    if (chain.length > 0 && chain[0]?.contactId !== entry.contactId) {
      yield chain
      chain = []
    }
    chain.push(entry)
  }
  if (chain.length > 0) yield chain
}

const TRIES = 3

/** A running server may have written between the two pages: a fault counts when a fresh look shows it, too. */
async function verifyAgain(store: Store, contactId: string): Promise<ChainFault | null> {
  let fault: ChainFault | null = null
  for (let tried = 0; tried < TRIES; tried++) {
    const entries = await store.ledger(contactId)
    const head = (await store.get(contactId))?.consent.ledger
    fault =
      head && entries.length === 0 && head.count > 0 ? cutAt(contactId, head.count) : verifyChain(entries, sha256, head)
    if (!fault) return null
  }
  return fault
}

/** The entry that folds a contact into another one names the end of its chain (`contacts/identities.ts`, `absorb`). */
function endOfAbsorbed({ action, evidence }: LedgerEntry): Head | null {
  const parts = action === 'merged' ? /^(\S+) \((\d+) entries, head (\S+)\)$/.exec(evidence ?? '') : null
  return (
    parts && { contactId: parts[1] ?? '', count: Number(parts[2]), head: parts[3] === 'none' ? '' : (parts[3] ?? '') }
  )
}

function cutAt(contactId: string, count: number): ChainFault {
  const entryId = `${contactId}.${count}`
  return {
    entryId,
    problem: 'head mismatch',
    message: `The chain of ${contactId} should end in entry ${entryId}, and does not.`,
  }
}

function ownerless(contactId: string, count: number): ChainFault {
  const message = `There is no contact ${contactId} any more, and no other contact says that it took over this chain.`
  return { entryId: `${contactId}.${count}`, problem: 'head mismatch', message }
}
