import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { changeFrom } from './document-change.ts'
import type { WorkerRequests } from './protocol.ts'

type Name = keyof WorkerRequests

/** The engine beside the page. It works on the document that it was shown last. */
export interface Engine {
  show(document: FlowDocument): void
  ask<K extends Exclude<Name, 'show'>>(name: K, ask: WorkerRequests[K]['ask']): Promise<WorkerRequests[K]['answer']>
  close(): void
}

export function openEngine(): Engine {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' })
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  let serial = 0
  let shown: FlowDocument | null = null

  worker.onmessage = ({ data }: MessageEvent<{ number: number; answer?: unknown; failure?: string }>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.failure === undefined) asked?.resolve(data.answer as never)
    else asked?.reject(new Error(data.failure))
  }
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }

  function post<K extends Name>(name: K, ask: WorkerRequests[K]['ask']): Promise<WorkerRequests[K]['answer']> {
    serial += 1
    const number = serial
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
    ask: post,
    close: () => worker.terminate(),
  }
}
