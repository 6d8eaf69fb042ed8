/**
 * What is written goes to a log first (WAL), and has to be moved into the file now and then: a checkpoint. SQLite has the writer
 * do it, and whoever waits for a commit waits for that as well. In a busy server another thread does: a message takes a fifth less
 * time then (`test/bench`). Source: SQLite, "Write-Ahead Logging", sections 2.1 and 3.3.
 */
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../start-thread.ts'

export interface Checkpointer {
  /** Something more is in the log. */
  wrote(): void
  /** Resolves when the thread has let go of the file. */
  stop(): Promise<void>
}

export interface CheckpointerOptions {
  path: string
  /** Called when the thread runs, and again when it has failed. Then the writer has to do it. */
  takesOver(isRunning: boolean): void
  warn(sentence: string): void
  /** Writes after which the thread is worth its memory. */
  busyAfter?: number
}

/** What the thread is told: to move what there is, or to end. It answers the first when it has. */
export type CheckpointWord = 'move' | 'end'

export function createCheckpointer({ path, takesOver, warn, busyAfter = 300 }: CheckpointerOptions): Checkpointer {
  let writes = 0
  let thread: Worker | undefined
  let isMoving = false
  let isMore = false

  function move(): void {
    isMore = isMoving
    if (isMoving || !thread) return
    isMoving = true
    tell(thread, 'move')
  }

  function start(): void {
    const started = startThread(import.meta.url, 'checkpoint-thread', path)
    started.unref()
    started.on('message', () => {
      isMoving = false
      if (isMore) move()
    })
    started.on('error', (error) => {
      warn(`The thread that writes to ${path} from its log has ended: ${error.message}`)
      takesOver(false)
    })
    started.on('exit', () => {
      thread = undefined
    })
    thread = started
    takesOver(true)
  }

  return {
    wrote() {
      writes += 1
      if (writes === busyAfter) start()
      move()
    },
    async stop() {
      writes = Infinity
      if (!thread) return
      const ending = thread
      ending.ref()
      await new Promise((resolve) => {
        ending.on('exit', resolve)
        tell(ending, 'end')
      })
    },
  }
}

const tell = (thread: Worker, word: CheckpointWord) => thread.postMessage(word)
