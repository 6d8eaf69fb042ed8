/** Another thread moves what was written out of the log into the file, while the store goes on. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erase } from '@basta/engine/evidence/erase.ts'
import { createCheckpointer } from '@basta/engine/stores/sqlite/checkpointer.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAskers, type Who } from '../helpers/askers.ts'

const SOON = { timeout: 20_000, interval: 20 }

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'basta-checkpoints-'))
  path = join(folder, 'basta.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isIn = (file: string, text: string) => existsSync(file) && readFileSync(file).includes(text)

describe('the thread', () => {
  let db: Database.Database
  beforeEach(() => {
    db = new Database(path)
    db.pragma('journal_mode = WAL')
    db.pragma('wal_autocheckpoint = 0')
    db.exec('CREATE TABLE notes (text TEXT NOT NULL)')
  })
  afterEach(() => db.close())
  const write = (text: string) => db.prepare('INSERT INTO notes VALUES (?)').run(text)

  test('is started by as many writes as make it worth while, and moves what is written from then on', async () => {
    const takesOver = vi.fn()
    const checkpointer = createCheckpointer({ path, takesOver, warn: () => undefined, busyAfter: 3 })
    write('first words')
    checkpointer.wrote()
    checkpointer.wrote()
    expect(takesOver).not.toHaveBeenCalled()
    checkpointer.wrote()
    expect(takesOver.mock.calls).toEqual([[true]])
    await vi.waitFor(() => expect(isIn(path, 'first words')).toBe(true), SOON)
    for (const text of ['second words', 'third words']) {
      expect(isIn(path, text)).toBe(false)
      write(text)
      checkpointer.wrote()
      await vi.waitFor(() => expect(isIn(path, text)).toBe(true), SOON)
    }
    await checkpointer.stop()
  })

  test('holds up no writer, and goes on after a reader who kept it from moving all', async () => {
    const checkpointer = createCheckpointer({ path, takesOver: () => undefined, warn: () => undefined, busyAfter: 1 })
    const reader = new Database(path, { readonly: true })
    const reading = reader.prepare('SELECT * FROM sqlite_schema').iterate()
    reading.next()
    write('behind a reader')
    checkpointer.wrote()
    for (let i = 0; i < 100; i++) write(`more ${i}`)
    reading.return?.()
    reader.close()
    await vi.waitFor(() => {
      checkpointer.wrote()
      expect(isIn(path, 'more 99')).toBe(true)
    }, SOON)
    await checkpointer.stop()
  })

  test('may be stopped before it is started, at once after, and twice; what is written later starts none', async () => {
    const takesOver = vi.fn()
    const idle = createCheckpointer({ path, takesOver, warn: () => undefined, busyAfter: 1 })
    await idle.stop()
    idle.wrote()
    expect(takesOver).not.toHaveBeenCalled()
    const busy = createCheckpointer({ path, takesOver, warn: () => undefined, busyAfter: 1 })
    busy.wrote()
    await Promise.all([busy.stop(), busy.stop()])
    await busy.stop()
  })

  test('that cannot open the file says so, and the writer does its work again', async () => {
    const warnings: string[] = []
    const takesOver = vi.fn()
    const nowhere = join(folder, 'no folder', 'basta.db')
    const warn = (sentence: string) => void warnings.push(sentence)
    const checkpointer = createCheckpointer({ path: nowhere, takesOver, warn, busyAfter: 1 })
    checkpointer.wrote()
    await vi.waitFor(() => expect(takesOver.mock.calls).toEqual([[true], [false]]), SOON)
    expect(warnings).toEqual([expect.stringContaining(nowhere)])
    checkpointer.wrote()
    await checkpointer.stop()
  })
})

describe('a store with such a thread', () => {
  let store: Store
  beforeEach(async () => {
    store = openSqliteStore({ path, checkpointsAside: true })
    for (let i = 0; i < 320; i++) await store.saveSetting('busy', i)
  })
  afterEach(() => store.close())

  test('has what was written in the file without having been closed', async () => {
    await store.saveSetting('note', 'kept in the file')
    await vi.waitFor(() => expect(isIn(path, 'kept in the file')).toBe(true), SOON)
  })

  test('leaves no log behind when it is closed, and nobody else has the file open', async () => {
    await store.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    await openSqliteStore({ path, alone: 'walk' }).close()
  })

  test('has nothing of an erased person in file or log, though the thread moves pages meanwhile', async () => {
    const { host, ask } = await createAskers(store)
    for (let n = 0; n < 40; n++) {
      const who: Who = { kind: 'wa_id', value: `1555000${1000 + n}` }
      await ask([[who]])
      const { record } = (await store.find([who])) ?? {}
      await erase(host, record?.id ?? '', 'operator:test')
      expect([isIn(path, who.value), isIn(`${path}-wal`, who.value)]).toEqual([false, false])
    }
    await host.stop()
  })

  test('waits for whoever reads in the log before an erasure is said to be done', async () => {
    const { host, ask } = await createAskers(store)
    const who: Who = { kind: 'wa_id', value: '15550001000' }
    await ask([[who]])
    const id = (await store.find([who]))?.record.id ?? ''
    const reader = new Database(path, { readonly: true })
    const reading = reader.prepare('SELECT * FROM sqlite_schema').iterate()
    reading.next()
    const erased = erase(host, id, 'operator:test')
    await vi.waitFor(async () => expect(await store.get(id)).toBeNull(), SOON)
    expect(isIn(`${path}-wal`, who.value)).toBe(true)
    reading.return?.()
    reader.close()
    await erased
    expect([isIn(path, who.value), isIn(`${path}-wal`, who.value)]).toEqual([false, false])
    await host.stop()
  })
})
