import { type ChainFault, type LedgerEntry, sealedText, standingOf, verifyChain } from '../consent/ledger.ts'
import type { ContactRecord, Identity, OptIn, Stop } from '../contacts/contact.ts'
import type { Host } from '../host/host.ts'
import type { Store } from '../stores/store.ts'
import { chainsOf } from './chains.ts'

/** Everything that shows what one person wanted, when we knew it, and what we did. Times are milliseconds since the epoch. */
export interface Proof {
  format: 'basta.proof/1'
  producedAt: number
  business: string
  /** IANA time zone of the account. */
  timeZone: string
  contactId: string
  name: string
  /** When the record began; null when it is gone: erased, or folded into another one. */
  createdAt: number | null
  /** Those of now; each entry names those of its time. */
  identities: Identity[]
  stops: Omit<Stop, 'rev' | 'optInsBefore'>[]
  /** The person was asked whether to stop, and marketing waits for the answer. */
  hold: { since: number; expiresAt: number } | null
  optIns: OptIn[]
  /** The person's own chain first, then those of records that were folded into it. */
  chains: ProvenChain[]
  confirmations: Confirmation[]
  /** How to check it without us. */
  check: string[]
}

export interface ProvenChain {
  contactId: string
  intact: boolean
  fault?: ChainFault
  /** `sealed` is the text that `hash` is the SHA-256 of. */
  entries: (LedgerEntry & { sealed: string })[]
}

export interface Confirmation {
  /** The entry that records it, and the stop that it confirms. */
  entryId: string
  stopEntryId: string | null
  /** WhatsApp's id of the message. */
  messageId: string
  sentAt: number
  text: string | null
  /** What WhatsApp reported of it, oldest first. */
  statuses: { status: string; at: number }[]
}

/** The proof of one contact; null when nothing is known under this id. */
export async function proofOf(host: Host, contactId: string): Promise<Proof | null> {
  const { store } = host
  const record = await store.get(contactId)
  const found = await chainsOf(store, contactId)
  if (!record && found.every(({ entries }) => entries.length === 0)) return null
  const { business, timeZone } = host.settings()
  const heads = absorbedHeads(found.flatMap(({ entries }) => entries))
  const chains = found.map(({ contactId: id, entries }): ProvenChain => {
    const own = record ? standingOf(record.consent) : undefined
    const fault = verifyChain(entries, host.sha256, id === contactId ? own : heads.get(id))
    const withTexts = entries.map((entry) => ({ ...entry, sealed: sealedText(entry) }))
    return { contactId: id, intact: !fault, ...(fault && { fault }), entries: withTexts }
  })
  return {
    format: 'basta.proof/1',
    producedAt: host.now(),
    ...{ business: business.name, timeZone, contactId },
    ...stateOf(record),
    chains,
    confirmations: await confirmationsOf(store, chains),
    check: CHECK,
  }
}

function stateOf(record: ContactRecord | null) {
  if (!record) return { name: '', createdAt: null, identities: [], stops: [], hold: null, optIns: [] }
  const { name, createdAt, identities, consent } = record
  return {
    ...{ name, createdAt, identities },
    stops: consent.stops.map(({ rev, optInsBefore, ...stop }) => stop),
    hold: consent.hold && { since: consent.hold.since, expiresAt: consent.hold.expiresAt },
    optIns: consent.optIns,
  }
}

/** What the entries that folded other records in say about the ends of their chains. */
function absorbedHeads(entries: readonly LedgerEntry[]) {
  const heads = entries.flatMap(({ action, evidence }) => {
    const parts = action === 'merged' ? /^(\S+) \((\d+) entries, head (\S+)\)$/.exec(evidence ?? '') : null
    const [, id = '', count, head = ''] = parts ?? []
    return parts ? [[id, { count: Number(count), head: head === 'none' ? '' : head }] as const] : []
  })
  return new Map(heads)
}

async function confirmationsOf(store: Store, chains: readonly ProvenChain[]): Promise<Confirmation[]> {
  const confirming = chains.flatMap(({ entries }) => entries.filter(({ action }) => action === 'confirmation'))
  if (confirming.length === 0) return []
  const sent = await messageEvents(store, chains, 'message.sent')
  const statuses = await messageEvents(store, chains, 'message.status')
  return confirming.map(({ id, evidence, messageId, effectiveAt }) => {
    const message = sent.find((event) => event.messageId === messageId)
    const own = statuses.filter((event) => event.id === messageId).sort((a, b) => a.at - b.at)
    return {
      entryId: id,
      stopEntryId: evidence,
      messageId: messageId ?? '',
      sentAt: message?.claimedAt ?? effectiveAt,
      text: textOf(message?.content),
      statuses: own.map(({ status, at }) => ({ status, at })),
    }
  })
}

/** The members of `message.sent` and `message.status` that are read here (`run/delivery.ts`). */
interface MessageData {
  id: string
  messageId: string
  at: number
  claimedAt: number | null
  status: string
  content?: { type: string; body?: unknown; name?: unknown }
}

const PAGE = 1000

async function messageEvents(store: Store, chains: readonly ProvenChain[], kind: 'message.sent' | 'message.status') {
  const found: MessageData[] = []
  for (const { contactId } of chains) {
    let after: string | undefined
    do {
      const { items, next } = await store.events(contactId, { kind, after, limit: PAGE })
      found.push(...items.map(({ data }) => data as unknown as MessageData))
      after = next
    } while (after !== undefined)
  }
  return found
}

function textOf(content: MessageData['content']): string | null {
  const text = content?.body ?? content?.name
  return typeof text === 'string' ? text : null
}

const CHECK = [
  'Take the "sealed" text of an entry exactly as it is, without quotation marks, and compute its SHA-256: it is the "hash" of the entry.',
  'The first line of "sealed" names the contact, the number of the entry, the time at which it took effect (milliseconds since 1970, UTC) and the hash of the entry before it; "-" stands before the first.',
  'The last line of "sealed" names everything that is stopped after the entry, each as register, scope and the entry that recorded it; "-" is nothing. The record of the contact must say the same.',
  'So each entry fixes all entries before it: whoever changes, removes, exchanges or back-dates one would have to change every later one.',
  'The last hash is also kept in the record of the contact. "basta ledger verify" recomputes the chains of all people and compares them with it.',
]
