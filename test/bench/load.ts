/** HTTP clients over raw sockets: cheap enough that the server is what is measured. */
import { connect } from 'node:net'

export interface Load {
  port: number
  connections: number
  /** Builds the n-th request. */
  request: (n: number) => Buffer
  first: number
  /** Ends after this time, or so many requests. */
  durationMs?: number
  requests?: number
}

export interface Loaded {
  requests: number
  seconds: number
  latenciesMs: number[]
}

/**
 * Each connection sends its next request when the one before is answered.
 * @throws Error on the first answer that is not 200
 */
export async function load({
  port,
  connections,
  request,
  first,
  durationMs = Infinity,
  requests = Infinity,
}: Load): Promise<Loaded> {
  let next = first
  let finished = 0
  const latenciesMs: number[] = []
  const startedAt = performance.now()
  const until = startedAt + durationMs
  await Promise.all(Array.from({ length: connections }, one))
  return { requests: finished, seconds: (performance.now() - startedAt) / 1000, latenciesMs }

  function one(): Promise<void> {
    return new Promise((resolve, reject) => {
      const exchange = openExchange(port, reject)
      const send = () => {
        const sentAt = performance.now()
        if (sentAt >= until || next >= first + requests) {
          exchange.end()
          resolve()
          return
        }
        exchange.send(request(next++), () => {
          finished += 1
          latenciesMs.push(performance.now() - sentAt)
          send()
        })
      }
      send()
    })
  }
}

/**
 * The same in an open loop: a request is due every so often, whether the ones before were answered or not, and its latency counts
 * from when it was due. So a server that stalls is seen by all who would have come meanwhile (no coordinated omission).
 */
export async function loadAtRate({
  port,
  connections,
  request,
  first,
  perSecond,
  isOver,
}: Omit<Load, 'durationMs' | 'requests'> & { perSecond: number; isOver: (elapsedMs: number) => boolean }): Promise<
  number[]
> {
  const latenciesMs: number[] = []
  const free: Exchange[] = []
  const due: { n: number; at: number }[] = []
  let opened = 0
  let begun = 0
  let fail: (error: Error) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const startedAt = performance.now()

  function serve(): void {
    while (due.length > 0 && (free.length > 0 || opened < connections)) {
      const exchange = free.pop() ?? open()
      const { n, at } = due.shift() as { n: number; at: number }
      exchange.send(request(n), () => {
        latenciesMs.push(performance.now() - at)
        free.push(exchange)
        serve()
      })
    }
  }
  function open(): Exchange {
    opened += 1
    return openExchange(port, fail)
  }

  const sent = (async () => {
    for (let elapsed = 0; !isOver(elapsed); elapsed = performance.now() - startedAt) {
      for (; begun < (elapsed / 1000) * perSecond; begun++)
        due.push({ n: first + begun, at: startedAt + (begun / perSecond) * 1000 })
      serve()
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    while (latenciesMs.length < begun) await new Promise((resolve) => setTimeout(resolve, 1))
  })()
  await Promise.race([sent, failed])
  for (const { end } of free) end()
  return latenciesMs
}

export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}

/** A connection that carries one request at a time. The answers of both servers have no body. */
interface Exchange {
  send(request: Buffer, answered: () => void): void
  end(): void
}

function openExchange(port: number, fail: (error: Error) => void): Exchange {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let received = ''
  let answered: () => void = () => undefined
  socket.on('error', fail)
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1')
    if (!received.endsWith('\r\n\r\n')) return
    if (received.startsWith('HTTP/1.1 200')) {
      received = ''
      answered()
    } else {
      fail(new Error(`Answer that is not 200: ${received.slice(0, 200)}`))
      socket.destroy()
    }
  })
  return {
    send(request, whenAnswered) {
      answered = whenAnswered
      socket.write(request)
    },
    end: () => void socket.end(),
  }
}
