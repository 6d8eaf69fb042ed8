/**
 * A process that is going to be killed: commits numbered changes to a SQLite store, several at a time, and prints each
 * number once its commit has resolved. Usage: commit-forever.ts <database file> <first number> <lane>...
 */
import { newContact } from '@basta/engine/contacts/contact.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'

const [path = '', first = '0', ...lanes] = process.argv.slice(2)
const store = openSqliteStore({ path })
let number = Number(first)

await Promise.all(lanes.map(commitForever))

/** Each lane has a contact of its own, so no commit conflicts. */
async function commitForever(lane: string): Promise<never> {
  for (;;) {
    const n = number++
    const record = (await store.get(lane)) ?? newContact(lane, [{ kind: 'wa_id', value: lane }], n, 'en')
    record.attributes.last = n
    const event = { id: `event ${n}`, contactId: lane, at: n, kind: 'message.received' as const, data: { n } }
    const result = await store.commit({ record, journal: { ledger: [], events: [event], deadLetters: [] } })
    if (result !== 'committed') throw new Error(`${n}: ${result}`)
    process.stdout.write(`${lane} ${n}\n`)
  }
}
