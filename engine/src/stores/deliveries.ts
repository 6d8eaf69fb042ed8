/** What other systems are told: webhooks, what is on its way to them, and letters that could not be delivered. */

import type { Json } from '@basta/nodes/contract.ts'
import type { OutboxItem } from '../contacts/contact.ts'
import type { SigningSecret } from '../sync/sign.ts'
import type { Page, PageQuery } from './store.ts'

/** A message that could not be delivered or applied. An admin sees it and may replay or discard it. */
export interface DeadLetter {
  id: string
  contactId: string
  at: number
  kind: 'send' | 'event' | 'webhook'
  reason: string
  /** The outbox item, the contact event, or the delivery of a webhook. */
  body: OutboxItem | Json
}

/** What other systems are told of. */
export type WebhookEvent = 'consent.stopped' | 'consent.resumed' | 'feedback.given' | 'alert.raised'

/** An address of another system, such as a CRM, that wants to hear of these events. */
export interface Webhook {
  id: string
  url: string
  /** For people; may be empty. */
  description: string
  events: WebhookEvent[]
  /** The current one first. In clear: the receiver has the same ones. */
  secrets: SigningSecret[]
  /** Since when nothing is sent, and why. Deliveries wait meanwhile. */
  paused: { at: number; reason: 'owner' | 'gone' } | null
  lastFailure: { at: number; reason: string; fault: DeliveryFault; status: number | null } | null
  createdAt: number
}

/** Why an event did not arrive: there was an answer, with this status; or none, for that reason. */
export type DeliveryFault = 'status' | 'timeout' | 'refused' | 'no-such-name' | 'private' | 'no-answer'

/** One event on its way to one webhook. It is there from the commit of the event until it is settled. */
export interface NewDelivery {
  /** Deterministic, so writing it twice stores it once. */
  id: string
  webhookId: string
  /** Deliveries of one person to one webhook are made in the order in which they were committed. */
  contactId: string
  /** The same for all webhooks and attempts: by it a receiver knows what it has had already. */
  eventId: string
  event: WebhookEvent
  /** When it happened, ms. */
  at: number
  /** What is sent: JSON. */
  body: string
}

export interface Delivery extends NewDelivery {
  /** Its place in the order of all deliveries of this store. */
  seq: number
  /** Made so far. */
  attempts: number
}

/**
 * Whether a delivery outlives the erasure of its person: the news that they stopped. Other systems act on it by the identities that
 * it names, so they have to go along until it is settled (GDPR 17(3)(b) and 19: an objection, and an erasure, are to be passed on).
 * Nothing else is: a reason, in the person's own words, is not needed for that, and nobody is to be told that they came back.
 */
export const isOwed = ({ event }: Pick<NewDelivery, 'event'>) => event === OWED_EVENT

export const OWED_EVENT: WebhookEvent = 'consent.stopped'

/** What waits for a webhook or is on its way to it. */
export interface DeliveryQueue {
  webhookId: string
  waiting: number
  /** When the oldest of these events happened, ms. */
  oldestAt: number
}

export interface DeliveryClaim {
  webhookId: string
  now: number
  /** When others may claim it again, ms. */
  until: number
  /** Names the claim: whoever settles the delivery shows it. */
  lease: string
  limit: number
}

/** What became of an attempt. */
export type Settlement =
  | { is: 'delivered' }
  | { is: 'waiting'; dueAt: number; attempts: number }
  | { is: 'dead'; letter: DeadLetter }

export interface DeliveryStore {
  deadLetters(query: PageQuery): Promise<Page<DeadLetter>>
  deadLetter(id: string): Promise<DeadLetter | null>
  discardDeadLetter(id: string): Promise<boolean>

  /** Oldest first. */
  webhooks(): Promise<Webhook[]>
  webhook(id: string): Promise<Webhook | null>
  addWebhook(webhook: Webhook): Promise<void>
  /** Changes these members and no other, whoever changes others at the same time. Null: there is none. */
  changeWebhook(id: string, changes: Partial<Omit<Webhook, 'id'>>): Promise<Webhook | null>
  /** With whatever waits to be delivered to it. */
  deleteWebhook(id: string): Promise<boolean>
  /**
   * Deliveries of this webhook that are due and that no earlier one of the same person precedes. Until `until`, or until they
   * are settled, nobody else gets them, and nobody gets later ones of these people.
   */
  claimDeliveries(claim: DeliveryClaim): Promise<Delivery[]>
  /** False when the lease is no longer the one that was claimed, or the delivery is gone: nothing is changed then. */
  settleDelivery(id: string, lease: string, settlement: Settlement): Promise<boolean>
  /** Makes the delivery of a dead letter due again, in its old place. False when its webhook or the letter is gone. */
  replayDelivery(deadLetterId: string, now: number): Promise<boolean>
  /** One for each webhook that has any. */
  deliveryQueues(): Promise<DeliveryQueue[]>
}
