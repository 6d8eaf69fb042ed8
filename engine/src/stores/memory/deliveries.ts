/** Webhooks in memory, and what is on its way to them. */
import type { Delivery, DeliveryQueue, DeliveryStore, NewDelivery } from '../deliveries.ts'
import { newestFirst, oldestFirst } from './pages.ts'
import type { Shelves, StoredDelivery } from './shelves.ts'

type MemoryDeliveryStore = DeliveryStore & {
  announce(delivery: NewDelivery): void
  /** As it is in another store. */
  putDelivery(delivery: Omit<StoredDelivery, 'lease'>): void
}

export function createDeliveryStore({ webhooks, deliveries, deadLetters }: Shelves): MemoryDeliveryStore {
  let placesGiven = 0

  function addDelivery(delivery: StoredDelivery): boolean {
    if (!webhooks.has(delivery.webhookId) || deliveries.has(delivery.id)) return false
    deliveries.put(delivery.id, delivery)
    return true
  }

  /** The first of each person, in the order in which they are due. */
  function claimable(webhookId: string, now: number): StoredDelivery[] {
    const people = new Set<string>()
    const bySeq = deliveries.values().sort((a, b) => a.seq - b.seq)
    const first = bySeq.filter((each) => {
      if (each.webhookId !== webhookId || people.has(each.contactId)) return false
      people.add(each.contactId)
      return true
    })
    return first.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt)
  }

  return {
    announce(delivery) {
      addDelivery({ ...delivery, seq: ++placesGiven, attempts: 0, dueAt: delivery.at, lease: null })
    },
    putDelivery(delivery) {
      placesGiven = Math.max(placesGiven, delivery.seq)
      deliveries.put(delivery.id, { ...delivery, lease: null })
    },
    async deadLetters(query) {
      return newestFirst(deadLetters.values(), query, (letter) => [letter.at, letter.id])
    },
    async deadLetter(id) {
      return deadLetters.get(id)
    },
    async discardDeadLetter(id) {
      return deadLetters.delete(id)
    },

    async webhooks() {
      return oldestFirst(webhooks.values())
    },
    async webhook(id) {
      return webhooks.get(id)
    },
    async addWebhook(webhook) {
      webhooks.add(webhook.id, webhook)
    },
    async changeWebhook(id, changes) {
      const webhook = webhooks.get(id)
      if (!webhook) return null
      const changed = { ...webhook, ...changes }
      webhooks.put(id, changed)
      return changed
    },
    async deleteWebhook(id) {
      for (const { id: delivery, webhookId } of deliveries.values()) if (webhookId === id) deliveries.delete(delivery)
      return webhooks.delete(id)
    },
    async claimDeliveries({ webhookId, now, until, lease, limit }) {
      return claimable(webhookId, now)
        .slice(0, limit)
        .map((delivery) => {
          deliveries.put(delivery.id, { ...delivery, dueAt: until, lease })
          const { dueAt: _, lease: __, ...claimed } = delivery
          return claimed
        })
    },
    async settleDelivery(id, lease, settlement) {
      const delivery = deliveries.get(id)
      if (delivery?.lease !== lease) return false
      if (settlement.is === 'waiting') {
        const { dueAt, attempts } = settlement
        deliveries.put(id, { ...delivery, dueAt, attempts, lease: null })
        return true
      }
      deliveries.delete(id)
      if (settlement.is === 'dead') deadLetters.add(settlement.letter.id, settlement.letter)
      return true
    },
    async replayDelivery(deadLetterId, now) {
      const delivery = deadLetters.get(deadLetterId)?.body as unknown as Delivery | undefined
      if (!delivery || !addDelivery({ ...delivery, attempts: 0, dueAt: now, lease: null })) return false
      return deadLetters.delete(deadLetterId)
    },
    async deliveryQueues() {
      const queues = new Map<string, DeliveryQueue>()
      for (const { webhookId, at } of deliveries.values()) {
        const { waiting, oldestAt } = queues.get(webhookId) ?? { waiting: 0, oldestAt: at }
        queues.set(webhookId, { webhookId, waiting: waiting + 1, oldestAt: Math.min(oldestAt, at) })
      }
      return [...queues.values()]
    },
  }
}
