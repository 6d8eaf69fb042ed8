import {
  type ChainFault,
  emptyChain,
  type FollowedChain,
  faultOf,
  followChains,
  type Standing,
  standingOf,
  verifyChain,
} from '../consent/ledger.ts'
import { sha256 } from '../sha256.ts'
import type { Page, Store } from '../stores/store.ts'

export interface LedgerReport {
  entries: number
  contacts: number
  /** Broken chains. */
  broken: number
}

type Head = Standing & { contactId: string }

const HEADS_PER_PAGE = 1000

export interface VerifyOptions {
  /**
   * Read every contact record, so that also one is found that was changed beside the ledger. Else the heads that are kept for
   * the purpose do, and only the chains are checked. Default true.
   */
  records?: boolean
}

/**
 * Recomputes every chain and compares it with the contact records: where it ends, and what its last entry says is stopped. It is
 * one walk along the entries and the records, which both come sorted by contact, and needs the memory of a page, and of one
 * number for each contact that was folded into another.
 * @param report is told the first fault of each broken chain
 */
export async function verifyLedger(
  store: Store,
  report: (fault: ChainFault) => void | Promise<void>,
  { records = true }: VerifyOptions = {},
): Promise<LedgerReport> {
  const sum: LedgerReport = { entries: 0, contacts: 0, broken: 0 }
  /** Chains of contacts that were folded into another, and what the other one says about their end. */
  const ended = new Map<string, Head>()
  const absorbed = new Map<string, Head>()
  const followed: FollowedChain[] = []
  let latest = ''
  const walk = followChains(sha256, (chain) => followed.push(chain))
  const heads = paged<Head>((after) => store[records ? 'standings' : 'ledgerHeads']({ after, limit: HEADS_PER_PAGE }))
  const texts = paged((after) => store.ledgerTexts(after))

  async function broken(fault: ChainFault): Promise<void> {
    sum.broken += 1
    await report(fault)
  }
  /** What the record says of this chain, after the contacts before it: they have no entries. */
  async function headOf(contactId: string | null): Promise<Head | undefined> {
    for (;;) {
      if (heads.at === heads.items.length && !(await heads.turn())) return undefined
      const head = heads.items[heads.at] as Head
      if (contactId !== null && head.contactId > contactId) return undefined
      heads.at += 1
      if (head.contactId === contactId) return head
      if (head.count > 0) sum.contacts += 1
      await suspect(emptyChain(head.contactId), head)
    }
  }
  /** Looks again at what seems broken: a running server may have written between two pages. */
  async function suspect(chain: FollowedChain, head?: Head): Promise<void> {
    const fault = faultOf(chain, head)
    if (fault && (await isStillBroken(store, chain.contactId, head))) await broken(fault)
  }
  async function settle(chains: readonly FollowedChain[]): Promise<void> {
    for (const chain of chains) {
      const { contactId, count } = chain
      if (contactId <= latest) {
        await broken(misplaced(contactId, count))
        continue
      }
      latest = contactId
      for (const end of chain.absorbed) absorbed.set(end.contactId, end)
      sum.contacts += 1
      // Most heads are at hand: nothing is awaited for a chain that is whole.
      const next = heads.items[heads.at]
      const head = next?.contactId === contactId ? next : await headOf(contactId)
      if (next === head && head) heads.at += 1
      if (!head) ended.set(contactId, { contactId, count, head: chain.head })
      if (faultOf(chain, head)) await suspect(chain, head)
    }
  }

  while (await texts.turn()) {
    sum.entries += texts.items.length
    for (const text of texts.items) walk.next(text)
    if (followed.length > 0) await settle(followed.splice(0))
  }
  walk.end()
  await settle(followed)
  await headOf(null)

  for (const { contactId, count, head } of absorbed.values()) {
    const end = ended.get(contactId) ?? emptyChain(contactId)
    const fault = faultOf({ ...emptyChain(contactId), count: end.count, head: end.head }, { count, head })
    if (fault) await broken(fault)
  }
  for (const { contactId, count } of ended.values()) {
    if (!absorbed.has(contactId)) await broken(ownerless(contactId, count))
  }
  return sum
}

function ownerless(contactId: string, count: number): ChainFault {
  const message = `There is no contact ${contactId} any more, and no other contact says that it took over this chain.`
  return { entryId: `${contactId}.${count}`, problem: 'added', message }
}

function misplaced(contactId: string, count: number): ChainFault {
  const message = `Entry ${count} of contact ${contactId} is not in its place: it stands among the entries of another contact.`
  return { entryId: `${contactId}.${count}`, problem: 'added', message }
}

const TRIES = 3

/** A running server may have written between the two pages: a fault counts when a fresh look shows it, too. */
async function isStillBroken(store: Store, contactId: string, head: Head | undefined): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const record = await store.get(contactId)
      const current = record ? standingOf(record.consent) : head
      if (!verifyChain(await store.ledger(contactId), sha256, current)) return false
    } catch (error) {
      // Facts or a record that are no JSON any more.
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    }
  }
  return true
}

interface PagedList<T> {
  /** The page at hand, and how much of it has been taken. */
  items: T[]
  at: number
  /** Reads the next page; false when there is none. */
  turn(): Promise<boolean>
}

function paged<T>(read: (after?: string) => Promise<Page<T>>): PagedList<T> {
  let after: string | undefined
  let isLast = false
  const list: PagedList<T> = {
    items: [],
    at: 0,
    async turn() {
      if (isLast) return false
      const page = await read(after)
      after = page.next
      isLast = after === undefined
      list.items = page.items
      list.at = 0
      return page.items.length > 0
    },
  }
  return list
}
