/** A process that stores people, changes them and folds them together until it is killed, and prints what it was told. */
import { newContact } from '@basta/engine/contacts/contact.ts'
import { openMongoStore } from '@basta/engine/stores/mongodb/mongodb-store.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'

const [url = '', name = ''] = process.argv.slice(2)
const store = await openMongoStore({ url, sweepEveryMs: 0 })
process.stdout.write('ready\n')
await Promise.all(Array.from({ length: 8 }, (_, line) => commitForever(store, `${name}-${line}`)))

/** Two people with an identity each and one that both want; the second is folded into the first. */
async function commitForever(to: Store, line: string): Promise<void> {
  for (let round = 0; ; round++) {
    const [a, b] = [`${line}-${round}-a`, `${line}-${round}-b`]
    await write(to, commitOf(a, [a], 1))
    await write(to, commitOf(b, [b, `shared-${round}`], 1))
    const [first, second] = [await to.get(a), await to.get(b)]
    if (!first || !second) continue
    const identities = [...first.identities, ...second.identities]
    const folded = { ...commitOf(a, [], 2), record: { ...first, identities }, absorbed: second }
    await write(to, folded)
  }
}

async function write(to: Store, commit: Commit): Promise<void> {
  const result = await to.commit(commit)
  process.stdout.write(`${result} ${commit.eventKey}\n`)
}

function commitOf(id: string, values: string[], rev: number): Commit {
  const keys = values.map((value) => ({ kind: 'wa_id' as const, value }))
  const eventKey = `${id} ${rev}`
  const event = { id: eventKey, contactId: id, at: rev, kind: 'event.applied' as const, data: null }
  const journal = { ledger: [], events: [event], deadLetters: [] }
  return { record: newContact(id, keys, 0, 'en'), journal, eventKey, counts: [{ of: 'begun', key: 'f@1', at: rev }] }
}
