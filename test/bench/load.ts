/** A closed-loop HTTP client over raw sockets: cheap enough that the server is what is measured. */
import { connect } from 'node:net'

export interface Load {
  port: number
  connections: number
  /** Builds the n-th request. */
  request: (n: number) => Buffer
  first: number
  durationMs: number
}

export interface Loaded {
  requests: number
  seconds: number
  latenciesMs: number[]
}

/** @throws Error on the first answer that is not 200 */
export async function load({ port, connections, request, first, durationMs }: Load): Promise<Loaded> {
  let next = first
  let finished = 0
  const latenciesMs: number[] = []
  const startedAt = performance.now()
  const until = startedAt + durationMs
  await Promise.all(Array.from({ length: connections }, one))
  return { requests: finished, seconds: (performance.now() - startedAt) / 1000, latenciesMs }

  function one(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let sentAt = 0
      let received = ''
      const send = () => {
        if (performance.now() >= until) {
          socket.end(resolve)
          return
        }
        sentAt = performance.now()
        socket.write(request(next++))
      }
      socket.on('connect', send)
      socket.on('error', reject)
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1')
        // The answers of both servers have no body.
        if (!received.endsWith('\r\n\r\n')) return
        if (!received.startsWith('HTTP/1.1 200')) {
          reject(new Error(`Answer that is not 200: ${received.slice(0, 200)}`))
          socket.destroy()
          return
        }
        received = ''
        finished += 1
        latenciesMs.push(performance.now() - sentAt)
        send()
      })
    })
  }
}
