import type { RawEvent } from '../../channels/channel.ts'
import { cursorOf, pageLimit, toPage } from '../paging.ts'
import type { Store } from '../store.ts'
import type { Collections } from './collections.ts'
import { beyond } from './everything.ts'
import { addOnce } from './journal.ts'
import { retrying, writeAll } from './retry.ts'

/**
 * What came and was not for us. Whatever comes while one command is under way shares the next one: another application's messages
 * may have thousands of statuses, which must not take the connections from what we send.
 */
export function createRawStore({
  raw,
}: Collections): Pick<Store, 'keepRaw' | 'rawEvents'> & { rawIdle(): Promise<unknown> } {
  let waiting: RawEvent[] = []
  /** Keeps those that wait. */
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()

  async function keepWaiting(): Promise<void> {
    const events = waiting
    waiting = []
    next = undefined
    await writeAll(raw, events.map(rawWrite))
  }

  return {
    async keepRaw(event) {
      waiting.push(event)
      next ??= last = last.catch(() => undefined).then(keepWaiting)
      await next
    },
    async rawEvents(query) {
      const where = beyond(['receivedAt', '_id'], cursorOf(query, [Infinity, '']), '$lt')
      const find = () =>
        raw
          .find(where as never)
          .sort({ receivedAt: -1, _id: -1 })
          .limit(pageLimit(query) + 1)
      return toPage(
        await retrying(() => find().toArray()),
        query,
        (doc) => [doc.receivedAt, doc._id],
        ({ data }) => JSON.parse(data) as RawEvent,
      )
    },
    rawIdle: () => last.catch(() => undefined),
  }
}

export const rawWrite = (event: RawEvent) =>
  addOnce(event.key, { receivedAt: event.receivedAt, data: JSON.stringify(event) })
