/** One of the other threads of `ledger-threads.ts`. */
import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { openLedgerReader } from '../stores/sqlite/ledger-pages.ts'
import { type LedgerTask, type ThreadReport, walkRanges } from './ledger-threads.ts'

const port = parentPort as MessagePort
const task = workerData as LedgerTask
try {
  const reader = openLedgerReader(task.path)
  const walked = await walkRanges(reader, task, async (doubt) => {
    tell({ doubt })
    await once(port, 'message')
  })
  reader.close()
  tell({ walked })
} catch (error) {
  // An error of SQLite would arrive without its message.
  tell({ failed: String(error) })
}

function tell(report: ThreadReport): void {
  port.postMessage(report)
}
