/** Webhooks and what is on its way to them. A delivery is claimed by a conditional write on its one document, with a lease. */

import { newId } from '../../new-id.ts'
import type { DeadLetter, Delivery, DeliveryQueue, DeliveryStore, Webhook } from '../deliveries.ts'
import { cursorOf, pageLimit, toPage } from '../paging.ts'
import type { ServerClock } from './clock.ts'
import type { Collections, DeliveryDoc, LetterDoc } from './collections.ts'
import { addLetter, deliveryFields } from './journal.ts'
import type { Notes } from './notes.ts'
import { retrying, upserting, writeAll } from './retry.ts'

type MongoDeliveryStore = DeliveryStore & { sweepDeliveries(now: number): Promise<void> }

/** How long what is gone is remembered, so that a write that comes late does not bring it back, ms. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000
const LOOKED_AT_ONCE = 200

export function createDeliveryStore(
  to: Collections,
  notes: Notes,
  clock: Pick<ServerClock, 'now'>,
): MongoDeliveryStore {
  const { deliveries, letters } = to

  async function takeLetter(id: string): Promise<boolean> {
    const set = { $set: { gone: true, goneAt: clock.now(), letter: '' } }
    return retrying(
      async (isRepeated) => (await letters.updateOne({ _id: id, gone: false }, set)).matchedCount === 1 || isRepeated,
    )
  }

  /** Of these deliveries those that no earlier one of the same person precedes. */
  async function firstOnes(webhookId: string, due: readonly DeliveryDoc[]): Promise<DeliveryDoc[]> {
    const contactIds = [...new Set(due.map(({ contactId }) => contactId))]
    const filter = { webhookId, contactId: { $in: contactIds }, done: false }
    const open = await retrying(() => deliveries.find(filter, { projection: { contactId: 1, seq: 1 } }).toArray())
    const first = new Map<string, number>()
    for (const { contactId, seq } of open) first.set(contactId, Math.min(first.get(contactId) ?? Infinity, seq))
    return due.filter(({ contactId, seq }) => first.get(contactId) === seq)
  }

  async function claim(
    { _id, dueAt: before, lease: held }: DeliveryDoc,
    until: number,
    lease: string,
  ): Promise<DeliveryDoc | null> {
    const seen = { _id, dueAt: before, lease: held, done: false }
    await retrying(() => deliveries.updateOne(seen, { $set: { dueAt: until, lease } }))
    return retrying(() => deliveries.findOne({ _id, lease, done: false }))
  }

  /** A dead letter rides in its delivery until it has been written. */
  async function writeLetters(found: readonly DeliveryDoc[]): Promise<void> {
    const operations = found.flatMap(({ _id, letter, settledBy }) =>
      letter === null ? [] : addLetter(JSON.parse(letter) as DeadLetter, `${_id} ${settledBy}`),
    )
    await writeAll(letters, operations)
    const ids = found.map(({ _id }) => _id)
    await retrying(() => deliveries.updateMany({ _id: { $in: ids }, done: true }, { $set: { letter: null } }))
  }

  return {
    async deadLetters(query) {
      const [at = 0, id = ''] = cursorOf(query, [Infinity, ''])
      const filter = { gone: false, $or: [{ at: { $lt: Number(at) } }, { at: Number(at), _id: { $lt: String(id) } }] }
      const find = () =>
        letters
          .find(filter)
          .sort({ at: -1, _id: -1 })
          .limit(pageLimit(query) + 1)
      return toPage(await retrying(() => find().toArray()), query, (row) => [row.at, row._id], letterOf)
    },
    async deadLetter(id) {
      const row = await retrying(() => letters.findOne({ _id: id, gone: false }))
      return row && letterOf(row)
    },
    discardDeadLetter: takeLetter,

    async webhooks() {
      return (await notes.all<Webhook>('webhook')).sort((a, b) => a.createdAt - b.createdAt)
    },
    webhook: (id) => notes.get<Webhook>('webhook', id),
    async addWebhook(webhook) {
      await notes.change<Webhook, null>('webhook', webhook.id, (before) => ({
        to: before ? undefined : webhook,
        result: null,
      }))
    },
    async changeWebhook(id, changes) {
      return notes.change<Webhook, Webhook | null>('webhook', id, (before) => {
        const to = before && { ...before, ...changes }
        return { to: to ?? undefined, result: to }
      })
    },
    async deleteWebhook(id) {
      const isGone = await notes.change<Webhook, boolean>('webhook', id, (before) => ({
        to: null,
        result: before !== null,
      }))
      await retrying(() => deliveries.deleteMany({ webhookId: id }))
      return isGone
    },

    async claimDeliveries({ webhookId, now, until, lease, limit }) {
      const claimed: Delivery[] = []
      for (let after: Pick<DeliveryDoc, 'dueAt' | '_id'> = { dueAt: -Infinity, _id: '' }; ; ) {
        const { dueAt, _id } = after
        const rest = { $or: [{ dueAt: { $gt: dueAt } }, { dueAt, _id: { $gt: _id } }] }
        const filter = { $and: [{ webhookId, done: false, dueAt: { $lte: now } }, rest] }
        const find = () => deliveries.find(filter).sort({ dueAt: 1, _id: 1 }).limit(LOOKED_AT_ONCE)
        // What somebody claims at this moment may be read as it is already, and is not due any more.
        const found = await retrying(() => find().toArray())
        const due = found.filter((each) => each.dueAt <= now)
        for (const one of await firstOnes(webhookId, due)) {
          if (claimed.length === limit) return claimed
          const own = await claim(one, until, lease)
          if (own) claimed.push(deliveryOf(own))
        }
        const last = found.at(-1)
        if (found.length < LOOKED_AT_ONCE || !last) return claimed
        after = last
      }
    },
    async settleDelivery(id, lease, settlement) {
      // Names this call, so that one which is sent again knows itself, and takes no other with this lease for itself.
      const settledBy = newId()
      const set =
        settlement.is === 'waiting'
          ? { dueAt: settlement.dueAt, attempts: settlement.attempts, lease: null, settledBy }
          : {
              ...{ done: true, doneAt: clock.now(), lease: null, settledBy },
              letter: settlement.is === 'dead' ? JSON.stringify(settlement.letter) : null,
            }
      const isSettled = await retrying(async (isRepeated) => {
        const { matchedCount } = await deliveries.updateOne({ _id: id, lease, done: false }, { $set: set })
        return matchedCount === 1 || (isRepeated && (await deliveries.findOne({ _id: id }))?.settledBy === settledBy)
      })
      if (isSettled && settlement.is === 'dead') {
        const dead = await retrying(() => deliveries.findOne({ _id: id, letter: { $ne: null } }))
        if (dead) await writeLetters([dead])
      }
      return isSettled
    },
    async replayDelivery(deadLetterId, now) {
      const row = await retrying(() => letters.findOne({ _id: deadLetterId, gone: false }))
      if (!row) return false
      const delivery = letterOf(row).body as unknown as Delivery
      if (!(await notes.get('webhook', delivery.webhookId))) return false
      const fields = deliveryFields({ ...delivery, attempts: 0 }, now)
      // It is written with the letter's name, so that a repeated call knows it as its own.
      const own = { ...fields, settledBy: `replay of ${row.borns.at(-1)}` }
      await upserting(() => deliveries.updateOne({ _id: delivery.id }, { $setOnInsert: own }, { upsert: true }))
      await retrying(() => deliveries.updateOne({ _id: delivery.id, done: true }, { $set: own }))
      const found = await retrying(() => deliveries.findOne({ _id: delivery.id }))
      return found?.settledBy === own.settledBy && takeLetter(deadLetterId)
    },
    async deliveryQueues() {
      const groups = await retrying(() =>
        deliveries
          .aggregate<{ _id: string; waiting: number; oldestAt: number }>([
            { $match: { done: false } },
            { $group: { _id: '$webhookId', waiting: { $sum: 1 }, oldestAt: { $min: '$at' } } },
          ])
          .toArray(),
      )
      return groups.map(({ _id, waiting, oldestAt }): DeliveryQueue => ({ webhookId: _id, waiting, oldestAt }))
    },
    async sweepDeliveries(now) {
      for (let left: DeliveryDoc[] | undefined; left === undefined || left.length === LOOKED_AT_ONCE; ) {
        const find = () => deliveries.find({ done: true, letter: { $ne: null } }).limit(LOOKED_AT_ONCE)
        left = await retrying(() => find().toArray())
        await writeLetters(left)
      }
      const old = now - REMEMBERED_MS
      await retrying(() => deliveries.deleteMany({ doneAt: { $gt: 0, $lt: old }, letter: null }))
      await retrying(() => letters.deleteMany({ goneAt: { $gt: 0, $lt: old } }))
    },
  }
}

function letterOf({ letter }: LetterDoc): DeadLetter {
  return JSON.parse(letter)
}

function deliveryOf({ data, contactId, seq, attempts }: DeliveryDoc): Delivery {
  return { ...JSON.parse(data), contactId, seq, attempts }
}
