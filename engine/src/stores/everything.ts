/** Everything that a store keeps, as documents that every store can write out and take in: what moves when a business moves house. */
import type { Json } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../channels/channel.ts'
import type { ErasedStop } from '../consent/erased-stops.ts'
import type { ChainHead } from '../consent/ledger.ts'
import type { ContactRecord } from '../contacts/contact.ts'
import type { DeadLetter, Delivery, Webhook } from './deliveries.ts'
import type { FlowDraft, FlowSnapshot, FlowVersion, PlannedPublication } from './flows.ts'
import type { Person, Session } from './people.ts'
import type { Acknowledgement, JournalEvent, StoredKey, TestLink, UnsubscribeLink } from './store.ts'
import type { Sum } from './tallies.ts'

/** By kind. What follows from these (identities, the unsubscribe list, timers, who waits where) is made anew. */
export interface Everything {
  setting: { name: string; value: Json }
  key: StoredKey
  person: Person
  session: Session
  flow: FlowDraft & { createdAt: number }
  'flow-version': FlowVersion
  'flow-snapshot': FlowSnapshot
  plan: PlannedPublication
  'test-link': TestLink
  webhook: Webhook
  contact: ContactRecord
  /** The end of a chain that an erased person left. */
  'erased-chain': ChainHead & { contactId: string }
  /** The text as it was hashed. */
  entry: string
  event: JournalEvent
  'dead-letter': DeadLetter
  delivery: Delivery & { dueAt: number }
  link: UnsubscribeLink
  'erased-stop': ErasedStop
  'raw-event': RawEvent
  acknowledgement: Acknowledgement
  tally: Sum
}
export type Kind = keyof Everything

/** What one kind refers to comes before it. */
export const KINDS = Object.keys({
  ...{ setting: 0, key: 0, person: 0, session: 0, flow: 0, 'flow-version': 0, 'flow-snapshot': 0, plan: 0 },
  ...{ 'test-link': 0, webhook: 0, contact: 0, 'erased-chain': 0, entry: 0, event: 0, 'dead-letter': 0, delivery: 0 },
  ...{ link: 0, 'erased-stop': 0, 'raw-event': 0, acknowledgement: 0, tally: 0 },
} satisfies Record<Kind, 0>) as readonly Kind[]

export interface Movable {
  /**
   * All documents of a kind, some at a time, in the order in which another store is to take them in. For a store that nobody writes
   * meanwhile: one that was opened alone.
   */
  walk<K extends Kind>(kind: K): AsyncIterable<Everything[K][]>
  /**
   * Nobody can open the store from now on until `endFilling`, but to fill it. What an earlier filling left that did not end is removed.
   * False: it holds something, and nothing was changed.
   */
  beginFilling(): Promise<boolean>
  /** Takes in what `walk` of another store gives, kinds in the order of `KINDS`. */
  fill<K extends Kind>(kind: K, documents: readonly Everything[K][]): Promise<void>
  endFilling(): Promise<void>
}

/**
 * How a store is opened that nobody else is to have open meanwhile: to walk it, or to fill it.
 * @throws Error when somebody else has it open
 */
export type Alone = 'walk' | 'fill'

export async function isEmpty({ walk }: Pick<Movable, 'walk'>): Promise<boolean> {
  for (const kind of KINDS) for await (const some of walk(kind)) if (some.length > 0) return false
  return true
}

/** Told of a store whose filling has not ended. */
export const unfinished = (place: string) =>
  `${place} is being filled by "basta import --everything", or was and that did not finish: it holds a part only. Let the import end, ` +
  'or run it again: it begins anew.'

/** Told of a store that somebody else has open, or that somebody has open alone. */
export const inUse = (place: string, who: string) =>
  `${place} is in use by ${who}. Stop every server and command on it, then try again.`
