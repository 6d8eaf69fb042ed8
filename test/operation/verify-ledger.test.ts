/** Verification of the ledger in several threads, and beside a server that is writing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { taskOf, walkElsewhere, walkInThreads } from '@basta/engine/cli/ledger-threads.ts'
import { erase } from '@basta/engine/evidence/erase.ts'
import { type LedgerWalk, verifyLedger } from '@basta/engine/evidence/verify-ledger.ts'
import { walkLedger } from '@basta/engine/evidence/walk-ledger.ts'
import { createMemoryStore } from '@basta/engine/stores/memory/memory-store.ts'
import { openLedgerReader } from '@basta/engine/stores/sqlite/ledger-pages.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { LedgerPages, Store } from '@basta/engine/stores/store.ts'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAskers, type Who } from '../helpers/askers.ts'

const byNumber = (n: number): Who => ({ kind: 'wa_id', value: `1555000${1000 + n}` })
const byId = (n: number): Who => ({ kind: 'bsuid', value: `US.${n}` })

async function verify(store: Store, walk?: LedgerWalk, records = true) {
  const faults: string[] = []
  const report = await verifyLedger(store, ({ message }) => void faults.push(message), { records, walk })
  return { ...report, faults: faults.sort() }
}

describe('in several threads', () => {
  const PEOPLE = Array.from({ length: 24 }, (_, n) => n)
  let folder: string
  let path: string
  let store: Store
  let db: Database.Database
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'basta-threads-'))
    path = join(folder, 'basta.db')
    store = openSqliteStore({ path })
    const { host, ask } = await createAskers(store)
    for (const n of PEOPLE) await ask([[byNumber(n)], [byNumber(n)]])
    // Records of one person at either end of the ledger, so that they are not walked along together.
    await ask([[byId(0)], [byNumber(0), byId(0)]])
    await host.stop()
    db = new Database(path)
  })
  afterEach(async () => {
    db.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const inThreads = (threads = 3) => walkInThreads(path, { threads, fewest: 0 })
  /** In one thread that is not this one, and in many ranges. */
  const elsewhere: LedgerWalk = async (records, doubt) => {
    const reader = openLedgerReader(path)
    const task = taskOf(reader, { path, records }, 7)
    reader.close()
    return walkElsewhere(task, doubt)
  }

  test('a ledger is whole, and every entry and person is counted once', async () => {
    const whole = await verify(store)
    expect(whole).toEqual({ entries: 51, contacts: 25, broken: 0, faults: [] })
    for (const threads of [1, 2, 3]) expect(await verify(store, inThreads(threads))).toEqual(whole)
    expect(await verify(store, elsewhere)).toEqual(whole)
    expect(await verify(store, elsewhere, false)).toEqual(whole)
  })

  test.each([
    [
      'a changed entry',
      `UPDATE ledger SET entry = replace(entry, 'asked by phone', 'never asked') WHERE entry GLOB '* 00000001 *'`,
      25,
    ],
    ['a removed entry', `DELETE FROM ledger WHERE entry GLOB 'contact1? 00000001 *'`, 10],
    ['a cut tail', `DELETE FROM ledger WHERE entry GLOB '* 00000002 *'`, 24],
    ['no entry at all', 'DELETE FROM ledger', 24],
    [
      'an entry of nobody',
      `INSERT INTO ledger VALUES ('nobody 00000001 1 -' || char(10) || '{}' || char(10) || '-')`,
      1,
    ],
    ['texts that are no entries', `INSERT INTO ledger VALUES (' '), ('contact12'), (char(0x10ffff, 0x10ffff))`, 3],
    [
      'a record that says something else',
      `UPDATE contacts SET record = json_set(record, '$.consent.stops', json('[]'))`,
      24,
    ],
    ['a record that is gone', `DELETE FROM contacts WHERE id GLOB 'contact1?'`, 10],
    ['a record that cannot be read', `UPDATE contacts SET record = '{' WHERE id GLOB 'contact1?'`, 10],
    ['people of whom only the chain is left', `DELETE FROM contacts; DELETE FROM ledger_heads`, 24],
  ])('%s is found as it is in one walk', async (_, tampering, broken) => {
    db.exec(tampering)
    // One that does not remember the records that it wrote.
    await store.close()
    store = openSqliteStore({ path })
    const found = await verify(store)
    expect(found.broken).toBe(broken)
    expect(await verify(store, inThreads())).toEqual(found)
    expect(await verify(store, elsewhere)).toEqual(found)
  })

  test('a thread that cannot go on ends the verification with its reason', async () => {
    db.exec('DROP TABLE ledger')
    await expect(verify(store, inThreads())).rejects.toThrow('no such table: ledger')
    await expect(verify(store, elsewhere)).rejects.toThrow('no such table: ledger')
  })
})

describe('while a server is writing', () => {
  /** What is read of the entries is of another time than what is read of the records. */
  async function found(before: (ask: Ask) => Promise<void>, meanwhile: (ask: Ask, store: Store) => Promise<void>) {
    const store = createMemoryStore()
    const { host, ask } = await createAskers(store)
    const askAll: Ask = Object.assign(ask, { forget: (id: string) => erase(host, id, 'operator:test') })
    await before(askAll)
    const early = await pagesNow(store)
    await meanwhile(askAll, store)
    const late = await pagesNow(store)
    const mixtures = [
      { ...early, ledgerTexts: late.ledgerTexts },
      { ...late, ledgerTexts: early.ledgerTexts },
    ]
    const faults: string[] = []
    for (const pages of mixtures) {
      for (const records of [true, false]) {
        const walk: LedgerWalk = async (...how) => [await walkLedger(pages, ...how)]
        faults.push(...(await verify(store, walk, records)).faults)
      }
    }
    await host.stop()
    return faults
  }
  type Ask = Awaited<ReturnType<typeof createAskers>>['ask'] & { forget(id: string): Promise<unknown> }

  async function pagesNow(store: Store): Promise<LedgerPages> {
    const [texts, heads, said] = [await store.ledgerTexts(), await store.ledgerHeads({}), await store.standings({})]
    return { ledgerTexts: async () => texts, ledgerHeads: async () => heads, standings: async () => said }
  }

  const some = (ask: Ask) => ask([[byNumber(0)], [byId(0)], [byNumber(1)]])

  test('nobody is reported who stops meanwhile, is new, or is erased', async () => {
    expect(await found(some, (ask) => ask([[byNumber(0)], [byNumber(2)]]))).toEqual([])
    expect(await found(some, async (ask) => void (await ask.forget('contact0')))).toEqual([])
  })

  test('nobody is reported who becomes one with somebody else meanwhile, or is erased with them', async () => {
    const merge = (ask: Ask) => ask([[byNumber(0), byId(0)]])
    expect(await found(some, merge)).toEqual([])
    const merged = async (ask: Ask) => {
      await some(ask)
      await merge(ask)
    }
    expect(await found(merged, async (ask) => void (await ask.forget('contact0')))).toEqual([])
  })
})
