/** What a messaging channel is to the engine: it turns bytes into events, and cleared messages into calls. */

import type { Json } from '@basta/nodes/contract.ts'
import type { Cleared } from '../consent/clearance.ts'
import type { IdentityKey, OutboxItem } from '../contacts/contact.ts'
import type { ChannelError, ContactEvent } from '../contacts/events.ts'

/** A part of a delivery that concerns no contact (template status, account alert, unknown field): kept as it came. */
export interface RawEvent {
  key: string
  receivedAt: number
  field: string
  body: Json
}

export interface Delivery {
  events: ContactEvent[]
  raw: RawEvent[]
}

export interface OutboundMessage {
  to: readonly IdentityKey[]
  item: Readonly<OutboxItem>
}

export type SendResult =
  | { outcome: 'accepted'; messageId: string; waId?: string; bsuid?: string }
  /** `retryInMs` absent: trying again is pointless, or the tries are used up. */
  | { outcome: 'refused'; error: ChannelError; retryInMs?: number }
  /** No answer, or one that cannot be read: it may have been sent. */
  | { outcome: 'unknown'; error: ChannelError }
/** Not a byte of it has left, because `mayLeave` did not say yes. */
export type Withheld = { outcome: 'withheld' }

export interface Channel {
  /**
   * Never throws: whatever goes wrong is told in the result.
   * @param mayLeave asked when the connection stands, right before the first byte: making one takes time, in which people say stop
   */
  send(message: Cleared<OutboundMessage>, mayLeave: MayLeave): Promise<SendResult | Withheld>
}
export type MayLeave = () => boolean | Promise<boolean>
