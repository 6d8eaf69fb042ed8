/** Webhooks in SQLite, and what is on its way to them. */
import type { DeadLetter, Delivery, DeliveryStore, NewDelivery, Webhook } from '../deliveries.ts'
import { list, NEWEST } from './list.ts'
import { type DeliveryRow, dataOf, type Statements, type Write } from './statements.ts'

type SqliteDeliveryStore = DeliveryStore & {
  /** This place, or where somebody else has it by now the next one that is free: two people may have one in MongoDB. */
  freePlace(seq: number): number
}

export function createDeliveryStore(sql: Statements, write: Write): SqliteDeliveryStore {
  function freePlace(seq: number): number {
    while (sql.isPlaceTaken.get(seq) !== undefined) seq += 1
    return seq
  }

  return {
    freePlace,
    async deadLetters(query) {
      return list(sql.letters, query, NEWEST, ({ at, id }) => [at, id], dataOf<DeadLetter>)
    },
    async deadLetter(id) {
      const row = sql.letter.get(id)
      return row ? dataOf<DeadLetter>(row) : null
    },
    async discardDeadLetter(id) {
      return write(() => sql.deleteLetter.run(id).changes === 1)
    },

    async webhooks() {
      return sql.webhooks.all().map((data) => JSON.parse(data))
    },
    async webhook(id) {
      const data = sql.webhook.get(id)
      return data === undefined ? null : JSON.parse(data)
    },
    async addWebhook(webhook) {
      const row = [webhook.id, webhook.createdAt, JSON.stringify(webhook)]
      await write(() => sql.addWebhook.run(...row))
    },
    async changeWebhook(id, changes) {
      return write(() => {
        const data = sql.webhook.get(id)
        if (data === undefined) return null
        const changed: Webhook = { ...JSON.parse(data), ...changes }
        sql.changeWebhook.run(JSON.stringify(changed), id)
        return changed
      })
    },
    async deleteWebhook(id) {
      return write(() => {
        sql.deleteDeliveriesOf.run(id)
        return sql.deleteWebhook.run(id).changes === 1
      })
    },
    async claimDeliveries({ webhookId, now, until, lease, limit }) {
      // Most looks find nothing, and then nobody has to wait for a write.
      if (sql.claimable.get(webhookId, now) === undefined) return []
      const rows = await write(() => sql.claimDeliveries.all(until, lease, webhookId, now, limit))
      return rows.map(deliveryOf)
    },
    async settleDelivery(id, lease, settlement) {
      return write(() => {
        if (settlement.is === 'waiting')
          return sql.putOffDelivery.run(settlement.dueAt, settlement.attempts, id, lease).changes === 1
        if (sql.deleteDelivery.run(id, lease).changes === 0) return false
        if (settlement.is === 'dead') sql.addLetter.run(...letterRow(settlement.letter))
        return true
      })
    },
    async replayDelivery(deadLetterId, now) {
      return write(() => {
        const row = sql.letter.get(deadLetterId)
        if (!row) return false
        const delivery = dataOf<DeadLetter>(row).body as unknown as Delivery
        if (sql.addDelivery.run(deliveryFields(delivery, now, freePlace(delivery.seq))).changes === 0) return false
        sql.deleteLetter.run(deadLetterId)
        return true
      })
    },
    async deliveryQueues() {
      return sql.deliveryQueues.all()
    },
  }
}

export function letterRow(letter: DeadLetter): unknown[] {
  return [letter.id, letter.at, JSON.stringify(letter)]
}

/** @param seq its old place, or null for the next one */
export function deliveryFields(delivery: NewDelivery, dueAt: number, seq: number | null) {
  const { id, webhookId, contactId, eventId, event, at, body } = delivery
  return { seq, id, webhookId, contactId, at, dueAt, data: JSON.stringify({ id, webhookId, eventId, event, at, body }) }
}
export type DeliveryFields = ReturnType<typeof deliveryFields>

function deliveryOf({ data, contact_id: contactId, seq, attempts }: DeliveryRow): Delivery {
  return { ...JSON.parse(data), contactId, seq, attempts }
}
