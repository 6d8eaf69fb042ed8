/** Both sides of the ledger benchmark, in a process of their own: what `basta ledger verify` does, and hashing the same texts alone. */
import { walkInThreads } from '@basta/engine/cli/ledger-threads.ts'
import type { ChainFault } from '@basta/engine/consent/ledger.ts'
import { verifyLedger } from '@basta/engine/evidence/verify-ledger.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import Database from 'better-sqlite3'
import { answerTasks, options } from './tasks.ts'

/** Microseconds: on the clock, and of this process, in all of its threads. */
export interface Spent {
  wall: number
  cpu: number
}

export interface Verified {
  spent: Spent
  faults: string[]
  /** The most that memory was above what it was before. */
  grownMib: number
}

const { path } = options as { path: string }

answerTasks(null, {
  /** Opens the store for itself, as the command does. */
  async verify({ records }: { records: boolean }): Promise<Verified> {
    const faults: string[] = []
    const before = process.memoryUsage.rss()
    let peak = before
    const looking = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 20)
    const stop = startWatch()
    const store = openSqliteStore({ path })
    const report = ({ entryId, message }: ChainFault) => void faults.push(`${entryId}: ${message}`)
    await verifyLedger(store, report, { records, walk: walkInThreads(path) })
    await store.close()
    const spent = stop()
    clearInterval(looking)
    return { spent, faults, grownMib: (peak - before) / 2 ** 20 }
  },
  /** The texts a part at a time in memory, and nothing but their hashing in the measured time. */
  hash(): Spent {
    const db = new Database(path, { readonly: true })
    const page = db
      .prepare<[string], string>('SELECT entry FROM ledger WHERE entry > ? ORDER BY entry LIMIT 5000')
      .pluck()
    const sum: Spent = { wall: 0, cpu: 0 }
    for (let texts = page.all(''); texts.length > 0; texts = page.all(texts.at(-1) ?? '')) {
      const stop = startWatch()
      for (const text of texts) sha256(text)
      const { wall, cpu } = stop()
      sum.wall += wall
      sum.cpu += cpu
    }
    db.close()
    return sum
  },
})

/** @returns tells what was spent since */
function startWatch(): () => Spent {
  const [startedAt, before] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { wall: (performance.now() - startedAt) * 1000, cpu: user + system }
  }
}
