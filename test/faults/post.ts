/** Posts to the engine as Meta and a careful client do: again and again, over every restart, until it is answered. */
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

export type Post = (path: string, body: string | Buffer, headers: { [name: string]: string }) => Promise<Answer>

const MAX_ERRORS = 100

export function createPost(engine: EngineProcess, order: Order): Post {
  return async (path, body, headers) => {
    const triedAt = order.next()
    for (let errors = 0; ; errors++) {
      await engine.up()
      try {
        const response = await fetch(`${engine.origin}${path}`, {
          method: 'POST',
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: { 'content-type': 'application/json', ...headers },
        })
        // Read before anything else happens here: from now on the engine is bound by it.
        const at = order.next()
        const text = await response.text()
        if (response.status < 500) return { status: response.status, body: text, triedAt, at }
        if (errors >= MAX_ERRORS) throw new Error(`${path} was answered ${response.status} too often: ${text}`)
      } catch (error) {
        if (errors >= MAX_ERRORS) throw error
      }
    }
  }
}
