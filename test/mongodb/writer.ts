/** A process that writes to a store when it is told to: `ready`, then for each line of JSON one answer. Its clock may be wrong. */
import { createInterface } from 'node:readline'
import { newContact } from '@basta/engine/contacts/contact.ts'
import type { DeliveryClaim } from '@basta/engine/stores/deliveries.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'

export type Order =
  | { do: 'commit'; commit: Commit }
  | { do: 'insert'; id: string; values: string[] }
  | { do: 'establish'; name: string }
  | { do: 'claim'; claim: DeliveryClaim }
  | { do: 'due'; now: number }

const [url = '', wrongMs = '0'] = process.argv.slice(2)
const { now } = Date
Date.now = () => now() + Number(wrongMs)
const store = await openMongoStore({ url, sweepEveryMs: 0 })
process.stdout.write('ready\n')
/** Carried out side by side, answered in the order in which they came. */
let answered = Promise.resolve()
for await (const line of createInterface(process.stdin)) {
  const answer = carryOut(store, JSON.parse(line) as Order)
  answered = answered.then(async () => void process.stdout.write(`${JSON.stringify(await answer)}\n`))
}
await answered
await store.close()

async function carryOut(to: Store, order: Order): Promise<unknown> {
  switch (order.do) {
    case 'commit':
      return to.commit(order.commit)
    case 'insert': {
      const keys = order.values.map((value) => ({ kind: 'wa_id' as const, value }))
      const record = newContact(order.id, keys, 0, 'en')
      return to.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
    }
    case 'establish':
      return to.establishSetting(order.name, process.pid)
    case 'claim':
      return (await to.claimDeliveries(order.claim)).map(({ id }) => id)
    case 'due':
      return to.due('wakeAt', order.now, 1_000)
  }
}
