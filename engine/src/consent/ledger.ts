/**
 * The consent ledger: an append-only hash chain per person, so that every entry proves the ones before it. The chain is
 * per person because one person is one record and one atomic write; `ContactRecord.consent.ledger` holds its head, so a
 * cut tail is found as well.
 */
import type { FeedbackReason, Scope } from '@basta/nodes/contract.ts'
import type { IdentityKey, Register } from '../contacts/contact.ts'
import type { Detection } from './detect/detection.ts'

export type LedgerAction =
  | 'opt-out'
  /** Asked again while already stopped. */
  | 'opt-out-repeated'
  | 'opt-in'
  | 'undo'
  /** The cause of a platform or unreachable stop is gone. */
  | 'lifted'
  /** An explicit answer made a stop narrower. */
  | 'narrowed'
  | 'hold'
  | 'hold-released'
  | 'confirmation'
  | 'feedback'
  /** Another record of the same person was folded into this one. */
  | 'merged'

export type LedgerSource =
  | 'keyword'
  | 'phrase'
  | 'button'
  | 'template-button'
  | 'form'
  | 'answer-to-question'
  | 'silence'
  | 'flow'
  | 'platform-preference'
  | 'platform-error'
  | 'api'
  | 'operator'
  | 'import'
  | 'link'
  | 'undeliverable'
  | 'merge'

/** What an entry says, before it is sealed into the chain. */
export interface LedgerFacts {
  action: LedgerAction
  scope: Scope
  register: Register
  source: LedgerSource
  /** `contact`, `platform`, `system`, `api:<key>` or `operator:<name>`. */
  actor: string
  /** All identities known at that time. */
  identities: IdentityKey[]
  /** Business phone number id. */
  channel: string | null
  messageId: string | null
  /** What the person wrote or tapped, as it came. */
  text: string | null
  detection: (Pick<Detection, 'rule' | 'tier' | 'language' | 'matched' | 'normalised'> & { lexicon: string }) | null
  flow: { id: string; version: number; node: string } | null
  /** The template or campaign it answers, when known. */
  template: string | null
  feedback: { reason: FeedbackReason; text: string | null } | null
  /** Evidence handed in with an operator's or an imported record. */
  evidence: string | null
  /** Milliseconds: when the person sent it (Meta), when we received it, when it took effect. */
  sentAt: number | null
  receivedAt: number
  effectiveAt: number
}

export interface LedgerEntry extends LedgerFacts {
  /** `<contact id>.<n>`, n from 1. */
  id: string
  contactId: string
  n: number
  previousHash: string
  hash: string
}

/** SHA-256 of a UTF-8 text, hex. Handed in, because Node and the browser compute it differently. */
export type Sha256 = (text: string) => string

/** JSON with sorted keys and no undefined values: the same bytes for the same facts (RFC 8785 for our value space). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** The id that the next entry of a chain will have. */
export const nextEntryId = (contactId: string, chain: { count: number }) => `${contactId}.${chain.count + 1}`

/** The next entry of a chain. */
export function seal(
  contactId: string,
  chain: { count: number; head: string },
  facts: LedgerFacts,
  sha256: Sha256,
): LedgerEntry {
  const n = chain.count + 1
  const unsealed = { ...facts, id: nextEntryId(contactId, chain), contactId, n, previousHash: chain.head }
  return { ...unsealed, hash: sha256(canonicalJson(unsealed)) }
}

export interface ChainFault {
  entryId: string
  problem: 'altered' | 'missing' | 'out of order' | 'back-dated' | 'head mismatch'
  message: string
}

/**
 * Recomputes one person's chain and returns the first fault, or null.
 * @param head what the contact record says the chain ends in; omit when it is not known
 */
export function verifyChain(
  entries: readonly LedgerEntry[],
  sha256: Sha256,
  head?: { count: number; head: string },
): ChainFault | null {
  let previous: LedgerEntry | null = null
  for (const [index, entry] of entries.entries()) {
    const n = index + 1
    if (entry.n !== n) {
      const entryId = `${entry.contactId}.${n}`
      return { entryId, problem: 'missing', message: `Entry ${entryId} is missing: ${entry.id} stands in its place.` }
    }
    if (entry.previousHash !== (previous?.hash ?? '')) {
      return {
        entryId: entry.id,
        problem: 'out of order',
        message: `Entry ${entry.id} does not follow the entry before it.`,
      }
    }
    const { hash, ...unsealed } = entry
    if (sha256(canonicalJson(unsealed)) !== hash) {
      return { entryId: entry.id, problem: 'altered', message: `Entry ${entry.id} was changed after it was written.` }
    }
    if (previous && entry.effectiveAt < previous.effectiveAt) {
      return {
        entryId: entry.id,
        problem: 'back-dated',
        message: `Entry ${entry.id} says it took effect before the entry it follows.`,
      }
    }
    previous = entry
  }
  if (head && (head.count !== entries.length || head.head !== (previous?.hash ?? ''))) {
    const entryId = `${entries[0]?.contactId ?? 'unknown'}.${head.count}`
    return {
      entryId,
      problem: 'head mismatch',
      message: `The contact record ends in entry ${head.count}, the ledger in entry ${entries.length}.`,
    }
  }
  return null
}
