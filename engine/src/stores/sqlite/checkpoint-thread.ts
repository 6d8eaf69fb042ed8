/** The other thread of `checkpointer.ts`. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { CheckpointWord } from './checkpointer.ts'

/** More is moved at once, and what was written twice meanwhile only once; less often than every commit, which needs the disk, too. */
const PAUSE_MS = 50

const port = parentPort as MessagePort
const db = new Database(workerData as string, { timeout: 0 })
db.pragma('synchronous = FULL')
let next: NodeJS.Timeout | undefined

port.on('message', (word: CheckpointWord) => {
  if (word === 'move') next = setTimeout(move, PAUSE_MS)
  else {
    clearTimeout(next)
    db.close()
    port.close()
  }
})

function move(): void {
  try {
    // Holds up nobody: what is still being read or written is left for the next time.
    db.pragma('wal_checkpoint(PASSIVE)')
  } catch {
    // Such as a full disk: what is in the log is safe there, and the next time may do.
  }
  port.postMessage(null)
}
