import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import { changeFrom } from './document-change.ts'
import { withChange } from './list-change.ts'
import type { Checked, WorkerRequests } from './protocol.ts'

type Name = keyof WorkerRequests

/** The engine beside the page. It works on the document that it was shown last. */
export interface Engine {
  show(document: FlowDocument): void
  /** Checks it. Issues that were found before, too, are the same objects. */
  check(): Promise<Checked>
  ask<K extends Exclude<Name, 'show' | 'check'>>(
    name: K,
    ask: WorkerRequests[K]['ask'],
  ): Promise<WorkerRequests[K]['answer']>
  close(): void
}

/** The worker starts with what is asked first: its two megabytes of script are not to stand before what is seen. */
export function openEngine(): Engine {
  let worker: Worker | null = null
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  let serial = 0
  let shown: FlowDocument | null = null
  let issues: readonly Issue[] = []

  function start(): Worker {
    const started = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' })
    started.onmessage = ({ data }: MessageEvent<{ number: number; answer?: unknown; failure?: string }>) => {
      const asked = waiting.get(data.number)
      waiting.delete(data.number)
      if (data.failure === undefined) asked?.resolve(data.answer as never)
      else asked?.reject(new Error(data.failure))
    }
    started.onerror = ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message))
      waiting.clear()
    }
    return started
  }

  function post<K extends Name>(name: K, ask: WorkerRequests[K]['ask']): Promise<WorkerRequests[K]['answer']> {
    serial += 1
    const number = serial
    worker ??= start()
    worker.postMessage({ number, name, ask })
    return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
  }

  return {
    show(document) {
      if (document === shown) return
      const change = changeFrom(shown, document)
      shown = document
      void post('show', change)
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
      shown = null
      issues = []
    },
  }
}
