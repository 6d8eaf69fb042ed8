import { availableParallelism } from 'node:os'
import { setImmediate as nextTick } from 'node:timers/promises'
import type { LedgerWalk } from '../evidence/verify-ledger.ts'
import { type Doubt, type Walked, walkLedger } from '../evidence/walk-ledger.ts'
import { startThread } from '../start-thread.ts'
import { type ContactRange, type LedgerReader, openLedgerReader } from '../stores/sqlite/ledger-pages.ts'

/** What is to be done, as every thread is told it. */
export interface LedgerTask {
  path: string
  records: boolean
  ranges: ContactRange[]
  /** Shared by the threads: how many ranges have been taken. Whoever is done with one takes the next. */
  taken: Int32Array
}

/** What a thread says. After a doubt it waits for a word, so that doubts do not pile up. */
export type ThreadReport = { doubt: Doubt } | { walked: Walked[] } | { failed: string }

type OnDoubt = (doubt: Doubt) => Promise<void>

/**
 * Walks along the ledger in a SQLite file in several threads, this one and others, which read the file for themselves. One thread alone
 * needs more than twice the time of the hashing, as reading the texts out of the file takes nearly as long.
 * @param fewest below so many entries and records it is not worth starting threads
 */
export function walkInThreads(path: string, { threads = usefulThreads(), fewest = 50_000 } = {}): LedgerWalk {
  return async (records, doubt) => {
    const reader = openLedgerReader(path)
    try {
      const isSmall = threads === 1 || reader.size(records) < fewest
      const task = taskOf(reader, { path, records }, isSmall ? 1 : threads * RANGES_PER_THREAD)
      const others = Array.from({ length: isSmall ? 0 : threads - 1 }, () => walkElsewhere(task, doubt))
      try {
        return (await Promise.all([walkRanges(reader, task, doubt), ...others])).flat()
      } finally {
        // Where one has failed, the others need not go on.
        Atomics.store(task.taken, 0, task.ranges.length)
      }
    } finally {
      reader.close()
    }
  }
}

/** @param parts how many ranges to make */
export function taskOf(reader: LedgerReader, of: Pick<LedgerTask, 'path' | 'records'>, parts: number): LedgerTask {
  return { ...of, ranges: reader.ranges(parts, of.records), taken: new Int32Array(new SharedArrayBuffer(4)) }
}

/** Walks along one range after the other, as long as there are any that no thread has taken. */
export async function walkRanges(reader: LedgerReader, task: LedgerTask, doubt: OnDoubt): Promise<Walked[]> {
  const { records, ranges, taken } = task
  const parts: Walked[] = []
  let pagesRead = 0
  for (let range = ranges[Atomics.add(taken, 0, 1)]; range; range = ranges[Atomics.add(taken, 0, 1)]) {
    const pages = reader.pages(range)
    const ledgerTexts: typeof pages.ledgerTexts = async (after) => {
      // Whoever waits for an answer has a turn now and then.
      if (++pagesRead % PAGES_PER_TURN === 0) await nextTick()
      return pages.ledgerTexts(after)
    }
    parts.push(await walkLedger({ ...pages, ledgerTexts }, records, doubt))
  }
  return parts
}

const usefulThreads = () => Math.min(availableParallelism(), 4)

/** Small enough that the threads are done at about the same time. */
const RANGES_PER_THREAD = 16

/** Some milliseconds. */
const PAGES_PER_TURN = 16

/** The same, in a thread of its own. */
export async function walkElsewhere(task: LedgerTask, doubt: OnDoubt): Promise<Walked[]> {
  const thread = startThread(import.meta.url, 'ledger-thread', task)
  try {
    return await new Promise((resolve, reject) => {
      thread.on('error', reject)
      thread.on('exit', () => reject(new Error('A thread that verifies the ledger ended too early.')))
      thread.on('message', (report: ThreadReport) => {
        if ('walked' in report) resolve(report.walked)
        else if ('failed' in report) reject(new Error(report.failed))
        else doubt(report.doubt).then(() => thread.postMessage('go on'), reject)
      })
    })
  } finally {
    await thread.terminate()
  }
}
