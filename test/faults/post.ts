/**
 * Posts to the engines in turn, as a load balancer does that cares for nothing, and again and again, as Meta and a careful client do,
 * over every restart, until it is answered.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineProcess } from './engine-process.ts'
import type { Order } from './order.ts'

export interface Answer {
  status: number
  body: string
  /** Place of the first try in the order of things. */
  triedAt: number
  /** Place of the answer in the order of things. */
  at: number
}

export interface Post {
  (path: string, body: string | Buffer, headers: { [name: string]: string }): Promise<Answer>
  /** Tries that were not answered, or with a status of 5xx, by the status or the error. */
  repeated: Map<string, number>
}

/** How long an answer may take before it is asked again, elsewhere if there is another one, ms. */
const ANSWER_MS = 15_000
/** How long an engine has run that was not killed and must have answered by then, ms. One that is killed again and again may not get to it. */
const GIVE_UP_MS = 120_000
const LONGEST_WAIT_MS = 250

export function createPost(engines: readonly EngineProcess[], order: Order): Post {
  let turn = 0
  const repeated = new Map<string, number>()

  /** The next one that is up; waits where none is. */
  async function next(): Promise<EngineProcess> {
    for (;;) {
      for (const _ of engines) {
        const engine = engines[turn++ % engines.length]
        if (engine?.isUp) return engine
      }
      await Promise.race(engines.map((engine) => engine.up()))
    }
  }

  async function post(path: string, body: string | Buffer, headers: { [name: string]: string }): Promise<Answer> {
    const triedAt = order.next()
    const begunAt = Date.now()
    for (let errors = 0; ; errors++) {
      const { origin, startedAt } = await next()
      let fault: string
      try {
        const response = await fetch(origin + path, {
          method: 'POST',
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: { 'content-type': 'application/json', ...headers },
          signal: AbortSignal.timeout(ANSWER_MS),
        })
        // Read before anything else happens here: from now on the engine is bound by it.
        const at = order.next()
        const text = await response.text()
        if (response.status < 500) return { status: response.status, body: text, triedAt, at }
        fault = String(response.status)
      } catch (error) {
        const { name, cause } = error as { name: string; cause?: { code?: string } }
        fault = cause?.code ?? name
      }
      repeated.set(fault, (repeated.get(fault) ?? 0) + 1)
      if (Date.now() - Math.max(begunAt, startedAt) > GIVE_UP_MS)
        throw new Error(`${path} was not answered within ${GIVE_UP_MS / 1000} s by an engine that runs: ${fault}`)
      await sleep(Math.min(5 * 2 ** errors, LONGEST_WAIT_MS))
    }
  }
  return Object.assign(post, { repeated })
}
