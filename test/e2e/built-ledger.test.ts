import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createAskers } from '../helpers/askers.ts'

const BASTA = fileURLToPath(new URL('../../engine/dist/cli/basta.js', import.meta.url))

test('what is built verifies a large ledger in threads, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'basta-built-'))
  const path = join(folder, 'basta.db')
  const store = openSqliteStore({ path })
  const { host, ask } = await createAskers(store)
  await ask([[{ kind: 'wa_id', value: '15551234567' }], [{ kind: 'wa_id', value: '15557654321' }]])
  await host.stop()
  await store.close()
  const db = new Database(path)
  // Its size is read out of the heads, which nothing else looks at when the records are read.
  db.exec('UPDATE ledger_heads SET count = 1000000')
  expect(await verify(path)).toEqual('2 entries of 2 contacts checked: every chain is whole\n')
  db.exec(`UPDATE ledger SET entry = replace(entry, 'by phone', 'by post')`)
  db.close()
  expect(await verify(path)).toContain('2 entries of 2 contacts checked: 2 broken\n')
  rmSync(folder, { recursive: true, force: true })
})

function verify(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [BASTA, 'ledger', 'verify', '--store', `sqlite:${path}`], (error, out, err) => {
      if (err || (error && error.code !== 1)) reject(error ?? new Error(err))
      else resolve(out)
    })
  })
}
