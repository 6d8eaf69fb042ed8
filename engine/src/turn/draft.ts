/**
 * One turn being worked out: the record as it will be written, and the journal that goes with it. Everything a turn does
 * to a person goes through a draft, and the host commits it as one write or not at all.
 */
import type { Json, Scope } from '@basta/nodes/contract.ts'
import { LEXICON, type Lexicon } from '../consent/detect/lexicon.ts'
import type { Sha256 } from '../consent/ledger.ts'
import type { ContactRecord } from '../contacts/contact.ts'
import type { Settings } from '../contacts/settings.ts'
import type { Journal, JournalKind, UnsubscribeLink } from '../stores/store.ts'
import type { Increment } from '../stores/tallies.ts'

export interface Draft {
  record: ContactRecord
  readonly journal: Journal
  readonly settings: Settings
  /** The time of the turn, ms. The core reads no clock. */
  readonly now: number
  readonly sha256: Sha256
  /** The words by which this account knows a wish to stop. */
  readonly lexicon: Lexicon
  /** Makes a link by which this person stops messages. Absent where nothing leaves, as in the simulator. */
  newLink?: LinkMaker
  /** Those that messages of this turn carry. */
  readonly links: UnsubscribeLink[]
  /** The steps that conversations took, to be counted. */
  readonly counts: Increment[]
  /** What happened, in order, for the simulator and the tests. */
  readonly trace: TraceStep[]
}

export interface TraceStep {
  /** `begin`: a start has fitted, `detail` is the word it fitted by. `keep`: a value was kept under the name in `detail`. */
  what:
    | 'begin'
    | 'visit'
    | 'skip'
    | 'leave'
    | 'keep'
    | 'wait'
    | 'end'
    | 'send'
    | 'refused'
    | 'consent'
    | 'fault'
    | 'ignored'
  node?: string
  /** The flow that `node` belongs to. */
  flow?: string
  detail: string
}

export function openDraft(
  record: ContactRecord,
  settings: Settings,
  now: number,
  sha256: Sha256,
  lexicon: Lexicon = LEXICON,
  journal: Journal = emptyJournal(),
): Draft {
  return {
    record,
    settings,
    now,
    sha256,
    lexicon,
    journal,
    links: [],
    counts: [],
    trace: [],
  }
}

export const emptyJournal = (): Journal => ({ ledger: [], events: [], deadLetters: [] })

/** Handed in, because the core draws no random token. */
export type LinkMaker = (contactId: string, scope: Scope, now: number) => { url: string; link: UnsubscribeLink }

/** A link by which this person stops what a plain STOP stops. */
export function unsubscribeUrl({ record, settings, now, newLink, links }: Draft): string {
  if (!newLink) return SAMPLE_URL
  const { url, link } = newLink(record.id, settings.stopScope, now)
  links.push(link)
  return url
}

const SAMPLE_URL = 'https://example.com/u/sample'

/** The revision that this turn will be committed as. */
export const turnRev = (draft: Draft) => draft.record.rev + 1

/** An id that is unique for this person, the same whenever the turn is replayed. It begins with the contact's. */
export function nextId(draft: Draft): string {
  draft.record.serial += 1
  return `${draft.record.id}.${draft.record.serial}`
}

/** The contact an id of `nextId` belongs to. */
export const contactOf = (id: string) => id.slice(0, id.lastIndexOf('.'))

export function journal(draft: Draft, id: string, kind: JournalKind, data: object): void {
  draft.journal.events.push({ id, contactId: draft.record.id, at: draft.now, kind, data: data as Json })
}
