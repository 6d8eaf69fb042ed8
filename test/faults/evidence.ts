/** What the outside saw of a run, and what the store says about it afterwards: all that the checker looks at. */
import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import type { ContactRecord } from '@basta/engine/contacts/contact.ts'
import type { DeadLetter } from '@basta/engine/stores/deliveries.ts'
import type { JournalEvent, Page, PageQuery, Store } from '@basta/engine/stores/store.ts'

export interface Evidence {
  seen: Seen[]
  /** The log of the Cloud API, oldest first. */
  accepted: Accepted[]
  kept: Kept[]
}

/** What one person wrote, and what the business asked to be sent to them. */
export interface Seen {
  waId: string
  messages: SeenMessage[]
  requests: SeenRequest[]
}

export interface SeenMessage {
  wamid: string
  does: Deed
  /** Place in the order of everything the outside saw: when the engine first answered 200. */
  answeredAt: number
}
/** `hello` opens a question, `answer` answers it, `reason` says why they stopped. */
export type Deed = 'hello' | 'answer' | 'stop' | 'reason'

/** One business-initiated message that the API was asked for. */
export interface SeenRequest {
  /** Stands in the message itself. */
  token: string
  /** Place in the order of everything the outside saw. */
  firstTriedAt: number
  status: number
  /** Of a refusal. */
  code?: string
  /** Of an acceptance: the engine's id of the message. */
  sendId?: string
}

/** A send that the Cloud API took. Written down before it was answered. */
export interface Accepted {
  /** Place in the order of everything the outside saw. */
  at: number
  wamid: string
  to: string
  sendId: string
  what: 'reply' | 'confirmation' | 'campaign'
  /** Of a campaign message. */
  token?: string
}

/** Everything the store has on one contact. */
export interface Kept {
  record: ContactRecord
  events: JournalEvent[]
  ledger: LedgerEntry[]
  deadLetters: DeadLetter[]
}

export async function readKept(store: Store): Promise<Kept[]> {
  const deadLetters = await readAll((query) => store.deadLetters(query))
  const records = await readAll((query) => store.contacts(query))
  const kept: Kept[] = []
  for (const record of records) {
    kept.push({
      record,
      events: await readAll((query) => store.events(record.id, query)),
      ledger: await store.ledger(record.id),
      deadLetters: deadLetters.filter(({ contactId }) => contactId === record.id),
    })
  }
  return kept
}

export async function readAll<T>(read: (query: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  do {
    const page = await read({ limit: 1000, ...(after !== undefined && { after }) })
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return items
}
