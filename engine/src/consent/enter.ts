import type { Draft } from '../turn/draft.ts'
import { type LedgerEntry, type LedgerFacts, nextEntryId, seal, stoppedText } from './ledger.ts'

export type LedgerNote = Pick<LedgerFacts, 'action' | 'scope' | 'register' | 'source' | 'actor'> &
  Partial<Omit<LedgerFacts, 'effectiveAt' | 'stopped'>>

/** The id and the time of the entry that is entered next. */
export function nextEntry({ record, now }: Draft): { id: string; effectiveAt: number } {
  const { ledger } = record.consent
  // A clock that was set back must not make an honest chain look back-dated.
  return { id: nextEntryId(record.id, ledger), effectiveAt: Math.max(now, ledger.at) }
}

/** Appends to this person's chain, once the record is as the entry says: it states what is stopped from then on. */
export function enter(draft: Draft, note: LedgerNote): LedgerEntry {
  const { record } = draft
  const chain = record.consent.ledger
  const facts: LedgerFacts = {
    identities: record.identities.map(({ kind, value }) => ({ kind, value })),
    channel: null,
    messageId: null,
    text: null,
    detection: null,
    flow: null,
    template: null,
    feedback: null,
    evidence: null,
    sentAt: null,
    receivedAt: draft.now,
    effectiveAt: nextEntry(draft).effectiveAt,
    stopped: stoppedText(record.consent.stops),
    ...note,
  }
  const entry = seal(record.id, chain, facts, draft.sha256)
  record.consent.ledger = { count: entry.n, head: entry.hash, at: entry.effectiveAt }
  draft.journal.ledger.push(entry)
  draft.trace.push({ what: 'consent', detail: `${entry.action} ${entry.scope} (${entry.source})` })
  return entry
}
