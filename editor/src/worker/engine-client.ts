import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import { changeFrom } from './document-change.ts'
import { withChange } from './list-change.ts'
import type { Checked, Surroundings, WorkerRequests } from './protocol.ts'

type Name = keyof WorkerRequests

/** The engine beside the page. It works on what it was shown last, and on what it was last told to be around that. */
export interface Engine {
  show(document: FlowDocument): void
  surround(surroundings: Surroundings): void
  /** Checks it. Issues that were found before, too, are the same objects. */
  check(): Promise<Checked>
  ask<K extends Exclude<Name, 'show' | 'surround' | 'check'>>(
    name: K,
    ask: WorkerRequests[K]['ask'],
  ): Promise<WorkerRequests[K]['answer']>
  /** What is still asked gets no answer. */
  close(): void
}

/** What is needed of a `Worker`. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

export interface Answer {
  number: number
  answer?: unknown
  failure?: string
}

/** A worker that fails sooner than this after its start is not replaced before, ms. */
const REST_MS = 3000

/**
 * The worker starts with what is asked first: its two megabytes of script are not to stand before what is seen. One that fails
 * is thrown away: whoever waits for it hears of it, and what is asked next starts another, which is shown everything anew.
 */
export function openEngine(start: () => EngineWorker = startWorker, now = () => performance.now()): Engine {
  let worker: EngineWorker | null = null
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  let serial = 0
  let document: FlowDocument | null = null
  let around: Surroundings | null = null
  let issues: readonly Issue[] = []
  let startedAt = Number.NEGATIVE_INFINITY
  let failure = new Error('The engine does not start')

  function running(): EngineWorker {
    if (worker) return worker
    if (now() < startedAt + REST_MS) throw failure
    startedAt = now()
    const started = start()
    worker = started
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.number)
      waiting.delete(data.number)
      if (data.failure === undefined) asked?.resolve(data.answer as never)
      else asked?.reject(new Error(data.failure))
    }
    started.onerror = ({ message }) => throwAway(started, message ? new Error(message) : failure)
    if (around) tell('surround', around)
    if (document) tell('show', changeFrom(null, document))
    return started
  }

  function throwAway(failed: EngineWorker, error: Error): void {
    failed.terminate()
    if (worker !== failed) return
    worker = null
    issues = []
    failure = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  async function post<K extends Name>(name: K, ask: WorkerRequests[K]['ask']): Promise<WorkerRequests[K]['answer']> {
    const to = running()
    serial += 1
    const number = serial
    to.postMessage({ number, name, ask })
    return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
  }

  /** A worker that has not taken this in would answer for something else from here on. */
  function tell<K extends 'show' | 'surround'>(name: K, ask: WorkerRequests[K]['ask']): void {
    const to = worker
    if (to) post(name, ask).catch((error: Error) => throwAway(to, error))
  }

  return {
    show(next) {
      if (next === document) return
      const before = document
      document = next
      tell('show', changeFrom(before, next))
    },
    surround(surroundings) {
      around = surroundings
      tell('surround', surroundings)
    },
    async check() {
      const { change, loads } = await post('check', null)
      issues = withChange(issues, change)
      return { issues, loads }
    },
    ask: post,
    close() {
      worker?.terminate()
      worker = null
      waiting.clear()
      document = null
      around = null
      issues = []
      startedAt = Number.NEGATIVE_INFINITY
    },
  }
}

const startWorker = (): EngineWorker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' })
