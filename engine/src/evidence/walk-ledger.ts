import {
  type ChainFault,
  type ChainHead,
  emptyChain,
  type FollowedChain,
  faultOf,
  followChains,
  type Standing,
} from '../consent/ledger.ts'
import { sha256 } from '../sha256.ts'
import type { LedgerPages, Page } from '../stores/store.ts'

export type Head = Standing & { contactId: string }

/** What seems broken. A running server may have written between two pages. */
export interface Doubt {
  fault: ChainFault
  /** Whose chain to look at again, and what was read of its end. Absent: that would tell nothing more. */
  again?: { contactId: string; head: Head | undefined }
}

/** What a walk has seen, be it along all contacts or a part of them. Parts are put together with those of the other ones. */
export interface Walked {
  entries: number
  contacts: number
  /** Chains of which no record says where they end: of contacts that were folded into another. */
  ended: End[]
  /** What the other one says about their end. */
  absorbed: (End & { by: string })[]
}

type End = ChainHead & { contactId: string }

/**
 * Recomputes chains and compares them with the contact records: where they end, and what their last entry says is stopped. It is one
 * walk along the entries and the records, which both come sorted by contact, and needs the memory of a page, and of one number for
 * each contact that was folded into another.
 * @param records whether the records themselves are read, or only the heads that are kept for the purpose
 * @param doubt is told the first fault of each chain that seems broken
 */
export async function walkLedger(
  pages: LedgerPages,
  records: boolean,
  doubt: (doubt: Doubt) => Promise<void>,
): Promise<Walked> {
  const walked: Walked = { entries: 0, contacts: 0, ended: [], absorbed: [] }
  const followed: FollowedChain[] = []
  let latest = ''
  const walk = followChains(sha256, (chain) => followed.push(chain))
  const heads = paged<Head>((after) => pages[records ? 'standings' : 'ledgerHeads']({ after, limit: HEADS_PER_PAGE }))
  const texts = paged((after) => pages.ledgerTexts(after))

  /** What the record says of this chain, after the contacts before it: they have no entries. */
  async function headOf(contactId: string | null): Promise<Head | undefined> {
    for (;;) {
      if (heads.at === heads.items.length && !(await heads.turn())) return undefined
      const head = heads.items[heads.at] as Head
      if (contactId !== null && head.contactId > contactId) return undefined
      heads.at += 1
      if (head.contactId === contactId) return head
      if (head.count > 0) walked.contacts += 1
      await compare(emptyChain(head.contactId), head)
    }
  }
  async function compare(chain: FollowedChain, head: Head | undefined): Promise<void> {
    const fault = faultOf(chain, head)
    if (fault) await doubt({ fault, again: { contactId: chain.contactId, head } })
  }
  async function settle(chains: readonly FollowedChain[]): Promise<void> {
    for (const chain of chains) {
      const { contactId, count } = chain
      if (contactId <= latest) {
        await doubt({ fault: misplaced(contactId, count) })
        continue
      }
      latest = contactId
      for (const end of chain.absorbed) walked.absorbed.push({ ...end, by: contactId })
      walked.contacts += 1
      // Most heads are at hand: nothing is awaited for a chain that is whole.
      const next = heads.items[heads.at]
      const head = next?.contactId === contactId ? next : await headOf(contactId)
      if (next === head && head) heads.at += 1
      if (!head) walked.ended.push({ contactId, count, head: chain.head })
      if (faultOf(chain, head)) await compare(chain, head)
    }
  }

  while (await texts.turn()) {
    walked.entries += texts.items.length
    for (const text of texts.items) walk.next(text)
    if (followed.length > 0) await settle(followed.splice(0))
  }
  walk.end()
  await settle(followed)
  await headOf(null)
  return walked
}

const HEADS_PER_PAGE = 1000

function misplaced(contactId: string, count: number): ChainFault {
  const message = `Entry ${count} of contact ${contactId} is not in its place: it stands among the entries of another contact.`
  return { entryId: `${contactId}.${count}`, problem: 'added', message }
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
