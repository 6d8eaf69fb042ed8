import {
  absorbedContactOf,
  type ChainFault,
  emptyChain,
  faultOf,
  NOTHING_STOPPED,
  type Standing,
  standingOf,
  verifyChain,
} from '../consent/ledger.ts'
import { sha256 } from '../sha256.ts'
import type { Store } from '../stores/store.ts'
import { chainsOf } from './chains.ts'
import { type Doubt, type Head, type Walked, walkLedger } from './walk-ledger.ts'

export interface LedgerReport {
  entries: number
  contacts: number
  /** Broken chains. */
  broken: number
}

export interface VerifyOptions {
  /**
   * Read every contact record, so that also one is found that was changed beside the ledger. Else the heads that are kept for
   * the purpose do, and only the chains are checked. Default true.
   */
  records?: boolean
  /** Walks along all contacts, maybe in several parts at once. Default: one walk through the store. */
  walk?: LedgerWalk
}

export type LedgerWalk = (records: boolean, doubt: (doubt: Doubt) => Promise<void>) => Promise<Walked[]>

/**
 * Recomputes every chain and compares it with the contact records, as `walkLedger` does. A server may be writing meanwhile: what seems
 * broken is looked at again.
 * @param report is told the first fault of each broken chain
 */
export async function verifyLedger(
  store: Store,
  report: (fault: ChainFault) => void | Promise<void>,
  { records = true, walk = async (...how) => [await walkLedger(store, ...how)] }: VerifyOptions = {},
): Promise<LedgerReport> {
  const sum: LedgerReport = { entries: 0, contacts: 0, broken: 0 }
  async function broken(fault: ChainFault): Promise<void> {
    sum.broken += 1
    await report(fault)
  }

  const parts = await walk(records, async ({ fault, again }) => {
    if (!again || (await isStillBroken(store, again.contactId, again.head))) await broken(fault)
  })
  for (const { entries, contacts } of parts) {
    sum.entries += entries
    sum.contacts += contacts
  }

  // Who was folded into another may stand in another part.
  const ended = new Map(parts.flatMap((part) => part.ended).map((end) => [end.contactId, end]))
  const absorbed = new Map(parts.flatMap((part) => part.absorbed).map((end) => [end.contactId, end]))
  for (const said of absorbed.values()) {
    const chain = { ...emptyChain(said.contactId), ...ended.get(said.contactId) }
    const fault = faultOf(chain, { count: said.count, head: said.head })
    if (fault && (await isStillUnfit(store, said))) await broken(fault)
  }
  for (const { contactId, count } of ended.values()) {
    if (!absorbed.has(contactId) && (await isStillOwnerless(store, contactId)))
      await broken(ownerless(contactId, count))
  }
  return sum
}

function ownerless(contactId: string, count: number): ChainFault {
  const message = `There is no contact ${contactId} any more, and no other contact says that it took over this chain.`
  return { entryId: `${contactId}.${count}`, problem: 'added', message }
}

/** Whether a chain does not fit what is said about its end now; `read` is what was said when it seemed so. */
function isStillBroken(store: Store, contactId: string, read: Head | undefined): Promise<boolean> {
  return isFoundAgain(async () => {
    const standing = await standingNow(store, contactId, read?.stopped !== undefined)
    return verifyChain(await store.ledger(contactId), sha256, standing) !== null
  })
}

/** Whether a chain still does not end as the contact says that took it over, unless both were erased since. */
function isStillUnfit(store: Store, { contactId, by, count, head }: Walked['absorbed'][number]): Promise<boolean> {
  return isFoundAgain(async () => {
    if (await store.get(contactId)) return true
    const isSaid = (await store.ledger(by)).some((entry) => absorbedContactOf(entry) === contactId)
    return isSaid && verifyChain(await store.ledger(contactId), sha256, { count, head }) !== null
  })
}

/** Whether still nobody says where this chain ends: it may be a new contact's, or have been taken over or erased since. */
function isStillOwnerless(store: Store, contactId: string): Promise<boolean> {
  return isFoundAgain(async () => {
    const standing = await standingNow(store, contactId, true)
    const entries = await store.ledger(contactId)
    if (standing) return verifyChain(entries, sha256, standing) !== null
    const owner = await store.find(entries.at(-1)?.identities ?? [])
    const chains = owner ? await chainsOf(store, owner.record.id) : []
    return entries.length > 0 && !chains.some((chain) => chain.contactId === contactId)
  })
}

const TRIES = 3

async function isFoundAgain(look: () => Promise<boolean>): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      if (!(await look())) return false
    } catch (error) {
      // Facts or a record that are no JSON any more.
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    }
  }
  return true
}

/** What the record says, or where somebody was erased the head that is kept. */
async function standingNow(store: Store, contactId: string, stops: boolean): Promise<Standing | undefined> {
  const record = await store.get(contactId)
  if (record) return standingOf(record.consent)
  const { items } = await store.ledgerHeads({ after: JSON.stringify([justBefore(contactId)]), limit: 1 })
  const kept = items.find((head) => head.contactId === contactId)
  return kept && stops ? { ...kept, stopped: NOTHING_STOPPED } : kept
}

/** Sorts before this id, and after all those that do not begin like it. */
const justBefore = (id: string) =>
  id && `${id.slice(0, -1)}${String.fromCharCode(Math.max(0, id.charCodeAt(id.length - 1) - 1))}\u{10ffff}`
