/**
 * The consent ledger: an append-only hash chain per person, so that every entry proves the ones before it. The chain is
 * per person because one person is one record and one atomic write; `ContactRecord.consent.ledger` holds its head, so a
 * cut tail is found as well. An entry is kept as the very text that was hashed, and nothing beside it: there is no copy
 * that could say something else.
 */
import type { FeedbackReason, Scope } from '@basta/nodes/contract.ts'
import type { Consent, IdentityKey, Register, Stop } from '../contacts/contact.ts'
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
  /** An explicit answer gave a stop an end, `until`. */
  | 'paused'
  /** That end has come. */
  | 'pause-ended'
  | 'hold'
  | 'hold-released'
  | 'confirmation'
  | 'feedback'
  /** Another record of the same person was folded into this one. */
  | 'merged'
  /** The record and everything it said is gone, at the person's request: the only entry that is left of a chain. */
  | 'erased'

export type LedgerSource =
  | 'keyword'
  | 'phrase'
  | 'button'
  | 'template-button'
  | 'form'
  | 'answer-to-question'
  | 'silence'
  | 'timer'
  | 'flow'
  | 'platform-preference'
  | 'platform-error'
  | 'api'
  | 'operator'
  | 'import'
  | 'link'
  | 'undeliverable'
  | 'merge'
  | 'erasure'
  /** A stop was kept for an identity of theirs: of somebody who was erased, or whose number it was before. */
  | 'identity'

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
  /** Of a pause, or of an opt-out that came with an end: when that is, ms. */
  until?: number
  /** Evidence handed in with an operator's or an imported record. */
  evidence: string | null
  /** Milliseconds: when the person sent it (Meta), when we received it, when it took effect. */
  sentAt: number | null
  receivedAt: number
  effectiveAt: number
  /** Everything that is stopped after this entry, as `stoppedText` writes it: what the contact record must say as well. */
  stopped: string
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
  const object = value as Record<string, unknown>
  let members = ''
  for (const key of Object.keys(object).sort()) {
    const member = object[key]
    if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/** Where a chain ends: how many entries it has had, and the hash of the last one. */
export interface ChainHead {
  count: number
  head: string
}

/** What a contact record says that its chain must bear out. */
export interface Standing extends ChainHead {
  /** Absent: not looked at. */
  stopped?: string
}

export const standingOf = ({ ledger, stops }: Pick<Consent, 'ledger' | 'stops'>): Required<Standing> => ({
  ...{ count: ledger.count, head: ledger.head },
  stopped: stoppedText(stops),
})

/** Stops as one line: `<register> <scope> <entry that recorded it>` and for a pause ` until <ms>`, or `-` for none. */
export function stoppedText(stops: readonly Pick<Stop, 'register' | 'scope' | 'entryId' | 'until'>[]): string {
  const texts = stops.map(
    ({ register, scope, entryId, until }) =>
      `${register} ${scope} ${entryId}${until === undefined ? '' : ` until ${until}`}`,
  )
  return texts.join(', ') || NOTHING_STOPPED
}

export const NOTHING_STOPPED = '-'

const entryIdOf = (contactId: string, n: number) => `${contactId}.${n}`

/** The id that the next entry of a chain will have. */
export const nextEntryId = (contactId: string, chain: { count: number }) => entryIdOf(contactId, chain.count + 1)

/** The next entry of a chain. */
export function seal(contactId: string, chain: ChainHead, facts: LedgerFacts, sha256: Sha256): LedgerEntry {
  const n = chain.count + 1
  const place = { id: entryIdOf(contactId, n), contactId, n, previousHash: chain.head }
  // The facts may be another entry's. Members are declared before them: V8 takes 14 us to add any to a copy of so many.
  const entry: LedgerEntry = { id: '', contactId: '', n: 0, previousHash: '', hash: '', ...facts }
  Object.assign(entry, place)
  const text = sealedText(entry)
  entry.hash = sha256(text)
  return Object.defineProperty(entry, SEALED, { value: text })
}

/**
 * The text that is hashed, and kept exactly so. Its first line is the place of the entry, `<contact> <number> <effective at, ms>
 * <hash of the entry before, or ->`; the second one its facts as canonical JSON; the third one what is stopped after it. Texts
 * sort by contact and number, and a chain can be followed along the first lines without reading the facts.
 */
export function sealedText(entry: Omit<LedgerEntry, 'hash'> & { hash?: string }): string {
  const { id: _, hash: __, contactId, n, previousHash, effectiveAt, stopped, ...facts } = entry
  return `${placeOf(contactId, n)} ${effectiveAt} ${previousHash || NONE}\n${canonicalJson(facts)}\n${stopped}`
}

/** The text of an entry to be stored. Whoever verifies makes it anew: `sealedText`. */
export const textToKeep = (entry: LedgerEntry & { [SEALED]?: string }) => entry[SEALED] ?? sealedText(entry)

/** Holds the text of an entry that was sealed just now, so that it need not be made again. No copy has it. */
const SEALED = Symbol('sealed')

/** What a kept text says. @throws SyntaxError when the facts are no JSON */
export function openSealed(text: string, sha256: Sha256): LedgerEntry {
  const end = text.indexOf('\n')
  const factsEnd = text.lastIndexOf('\n')
  const [contactId = '', number, effectiveAt, previous = ''] = text.slice(0, end).split(' ')
  const n = Number(number)
  const facts = JSON.parse(text.slice(end + 1, factsEnd)) as Omit<LedgerFacts, 'effectiveAt' | 'stopped'>
  return {
    ...facts,
    effectiveAt: Number(effectiveAt),
    stopped: text.slice(factsEnd + 1),
    ...{ id: entryIdOf(contactId, n), contactId, n, previousHash: previous === NONE ? '' : previous },
    hash: sha256(text),
  }
}

/** How the text of this entry begins. Sorts as contact and number do. */
export const placeOf = (contactId: string, n: number) => `${contactId} ${numbered(n)}`

const NONE = '-'
const NUMBER_WIDTH = 8
function numbered(n: number): string {
  return String(n).padStart(NUMBER_WIDTH, '0')
}

export interface ChainFault {
  /** The first entry that is broken. */
  entryId: string
  /** `altered-record`: the chain is whole, and the contact record says something else than its last entry. */
  problem: 'altered' | 'missing' | 'added' | 'back-dated' | 'altered-record'
  message: string
}

/** One chain that was followed to its end. */
export interface FollowedChain extends ChainHead {
  contactId: string
  fault: ChainFault | null
  /** The last two entries do not fit; which of them was changed, the head tells. */
  isLastUnfit: boolean
  /** What its last entry says is stopped. */
  stopped: string
  /** Chains of other records of the same person that end in this one. */
  absorbed: (ChainHead & { contactId: string })[]
}

/**
 * Follows chains along their texts, in the order of `placeOf`, and hands over each one when it ends. It hashes every text
 * and reads its first line only, so it costs little more than the hashing.
 * @returns `next` takes one text after the other, `end` says that there are no more
 */
export function followChains(sha256: Sha256, onChain: (chain: FollowedChain) => void) {
  let contactId = ''
  let prefix = ''
  let count = 0
  let hash = NONE
  let at = 0
  let fault: ChainFault | null = null
  /** This entry and the one before it do not fit: the next link tells which of the two was changed. */
  let unfit = 0
  let absorbed: FollowedChain['absorbed'] = NONE_ABSORBED
  let last = ''

  function next(text: string): void {
    if (prefix === '' || !isAt(text, 0, prefix)) begin(text)
    const numberAt = prefix.length
    const timeAt = numberAt + NUMBER_WIDTH + 1
    // Digit by digit: cutting the time out and reading it would cost a tenth of the hashing.
    let effectiveAt = 0
    let linkAt = timeAt
    for (let code = text.charCodeAt(linkAt); code !== SPACE && linkAt < text.length; code = text.charCodeAt(++linkAt)) {
      effectiveAt = effectiveAt * 10 + code - ZERO
    }
    linkAt += 1
    const factsAt = linkAt + (text.charCodeAt(linkAt) === DASH ? 1 : HASH_LENGTH) + 1
    const isTombstone = count === 0 && text.startsWith(TOMBSTONE, factsAt)
    const isNext = isAt(text, numberAt, NUMBERED[count + 1] ?? numbered(count + 1))
    const n = isNext ? count + 1 : Number(text.slice(numberAt, timeAt - 1))
    if (fault === null && !isTombstone) {
      const fits = isAt(text, linkAt, hash)
      if (!isNext) fault = missing(contactId, count + 1, n)
      else if (unfit > 0) fault = fits ? altered(contactId, unfit - 1) : exchanged(contactId, unfit)
      else if (effectiveAt < at) fault = backDated(contactId, n)
      else if (!fits) unfit = n
    }
    if (text.charCodeAt(factsAt + ACTION_AT) === FIRST_OF_MERGED && text.startsWith(MERGED, factsAt))
      absorbed = [...absorbed, ...endOfAbsorbed(text.slice(factsAt))]
    count = n
    at = effectiveAt
    last = text
    hash = sha256(text)
  }

  function begin(text: string): void {
    end()
    contactId = text.slice(0, Math.max(0, text.indexOf(' ')))
    prefix = `${contactId} `
  }

  function end(): void {
    if (prefix === '') return
    const stopped = last.slice(last.lastIndexOf('\n') + 1)
    onChain({ contactId, count, head: hash, fault, isLastUnfit: unfit > 0, stopped, absorbed })
    prefix = ''
    count = 0
    hash = NONE
    at = 0
    fault = null
    unfit = 0
    absorbed = NONE_ABSORBED
  }

  return { next, end }
}

/** Three to five times as fast as `startsWith`, which goes character by character. */
const isAt = (text: string, at: number, part: string) => text.slice(at, at + part.length) === part

const HASH_LENGTH = 64
const DASH = NONE.charCodeAt(0)
/** How the facts of such entries begin: `action` sorts before every other member. */
const TOMBSTONE = '{"action":"erased"'
const MERGED = '{"action":"merged"'
const ACTION_AT = '{"action":"'.length
const FIRST_OF_MERGED = MERGED.charCodeAt(ACTION_AT)

const NONE_ABSORBED: FollowedChain['absorbed'] = []

const ZERO = 48
const SPACE = 32
/** Of the first entries, as they stand in the texts. */
const NUMBERED = Array.from({ length: 100 }, (_, n) => numbered(n))

/** What is wrong with a chain, given what the contact record says about its end; omit `head` when that is not known. */
export function faultOf(chain: FollowedChain, head?: Standing): ChainFault | null {
  const { contactId, count, fault, isLastUnfit } = chain
  if (fault) return fault
  if (isLastUnfit) return altered(contactId, head?.head === chain.head ? count - 1 : count)
  if (!head) return null
  if (head.count > count) return cut(contactId, count, head.count)
  if (head.count < count) return added(contactId, head.count + 1)
  if (head.head !== chain.head) return altered(contactId, count)
  return (head.stopped ?? chain.stopped) === chain.stopped ? null : alteredRecord(chain, head)
}

/**
 * Recomputes one person's chain and returns the first fault, or null.
 * @param head what the contact record says the chain ends in, and is stopped; omit when it is not known
 */
export function verifyChain(entries: readonly LedgerEntry[], sha256: Sha256, head?: Standing): ChainFault | null {
  const contactId = entries[0]?.contactId ?? 'unknown'
  for (const [index, entry] of entries.entries()) {
    const own = entry.id === entryIdOf(entry.contactId, entry.n) && sha256(sealedText(entry)) === entry.hash
    if (!own) return altered(contactId, index + 1)
  }
  let found = entries.length === 0 ? faultOf(emptyChain(contactId), head) : null
  const { next, end } = followChains(sha256, (chain) => {
    found ??= faultOf(chain, head)
  })
  for (const entry of entries) next(sealedText(entry))
  end()
  return found
}

/** A contact about whom nothing was entered yet. */
export const emptyChain = (contactId: string): FollowedChain => ({
  ...{ contactId, count: 0, head: '', fault: null, isLastUnfit: false, stopped: NOTHING_STOPPED, absorbed: [] },
})

/** The contact whose record this entry folded into its own (`contacts/identities.ts`, `absorb`). */
export function absorbedContactOf({ action, evidence }: LedgerEntry): string | null {
  return action === 'merged' ? (evidence?.split(' ', 1)[0] ?? null) : null
}

function missing(contactId: string, n: number, instead: number): ChainFault {
  const entryId = entryIdOf(contactId, n)
  const message = `Entry ${n} of contact ${contactId} is missing: entry ${instead} stands in its place.`
  return { entryId, problem: 'missing', message }
}

function altered(contactId: string, n: number): ChainFault {
  const message = `Entry ${n} of contact ${contactId} was changed after it was written: what was recorded next carries another fingerprint of it.`
  return { entryId: entryIdOf(contactId, n), problem: 'altered', message }
}

function exchanged(contactId: string, n: number): ChainFault {
  const message = `Entry ${n} of contact ${contactId} fits neither the entry before it nor the one after it: it was changed, or exchanged with another.`
  return { entryId: entryIdOf(contactId, n), problem: 'altered', message }
}

function backDated(contactId: string, n: number): ChainFault {
  const message = `Entry ${n} of contact ${contactId} was back-dated: it says it took effect before the entry it follows.`
  return { entryId: entryIdOf(contactId, n), problem: 'back-dated', message }
}

function cut(contactId: string, count: number, expected: number): ChainFault {
  const lost = expected - count === 1 ? `Entry ${expected}` : `Entries ${count + 1} to ${expected}`
  const message = `${lost} of contact ${contactId}, the end of the chain, ${expected - count === 1 ? 'is' : 'are'} missing.`
  return { entryId: entryIdOf(contactId, count + 1), problem: 'missing', message }
}

function added(contactId: string, n: number): ChainFault {
  const message = `Entry ${n} of contact ${contactId} was added: the contact record knows nothing of it.`
  return { entryId: entryIdOf(contactId, n), problem: 'added', message }
}

function alteredRecord({ contactId, count, stopped }: FollowedChain, head: Standing): ChainFault {
  const told = (text = NOTHING_STOPPED) => (text === NOTHING_STOPPED ? 'nothing' : text)
  const message = `The record of contact ${contactId} was changed. Stopped as the ledger says: ${told(stopped)}. As the record says: ${told(head.stopped)}.`
  return { entryId: entryIdOf(contactId, count), problem: 'altered-record', message }
}

/** The entry that folds a record into another one names the end of its chain (`contacts/identities.ts`, `absorb`). */
function endOfAbsorbed(facts: string): FollowedChain['absorbed'] {
  // Read without parsing, so that facts that are no JSON any more stop nothing; their hash tells of them.
  const parts = /"evidence":"(\S+) \((\d+) entries, head (\S+)\)"/.exec(facts)
  const [, contactId = '', count, head = ''] = parts ?? []
  return parts ? [{ contactId, count: Number(count), head: head === 'none' ? '' : head }] : []
}
