/**
 * Stands between a driver and a MongoDB and makes trouble between commands: it waits, cuts the connection before a command arrives or
 * before its answer does, or cuts it and lets the command arrive later, when the driver has long sent it again elsewhere.
 */
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface FailingLine {
  /** The address of the same database, through here. */
  through(url: string): string
  /** Connections that were cut so far, by when. */
  readonly cuts: Record<Cut, number>
  /** Cuts all connections and lets none through for so long, ms. */
  cutAll(ms: number): Promise<void>
  close(): void
}
type Cut = 'before' | 'after' | 'late'

export interface Trouble {
  /** From 0 to 1, seeded. */
  chance(): number
  /** Of how many commands one loses its connection. */
  cutsOneIn: number
  longestDelayMs: number
}

/** How late a command arrives whose connection was cut, ms. */
const LATE_MS = 60

export async function openFailingLine(
  target: string,
  { chance, cutsOneIn, longestDelayMs }: Trouble,
): Promise<FailingLine> {
  const { host, port } = serverOf(target)
  const cuts: Record<Cut, number> = { before: 0, after: 0, late: 0 }
  const sockets = new Set<Socket>()
  let isCut = false
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }

  const server = createServer((client) => {
    if (isCut) return void client.destroy()
    const upstream = connect(port, host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    let losesAnswer = false
    client.on('close', () => losesAnswer || upstream.end())
    upstream.on('close', () => client.destroy())
    upstream.on('data', (part) => {
      if (losesAnswer) upstream.destroy()
      else client.write(part)
    })
    let last = Promise.resolve()
    onMessages(client, (message) => {
      last = last.then(() => pass(message))
    })

    async function pass(message: Buffer): Promise<void> {
      if (client.destroyed || isGreeting(message)) return void upstream.write(message)
      await sleep(Math.floor(chance() * longestDelayMs))
      if (chance() * cutsOneIn >= 1) return void upstream.write(message)
      const cut = (['before', 'after', 'late'] as const)[Math.floor(chance() * 3)] as Cut
      cuts[cut] += 1
      losesAnswer = true
      if (cut === 'before') upstream.destroy()
      if (cut === 'after') upstream.write(message)
      if (cut !== 'after') client.destroy()
      if (cut === 'late') {
        await sleep(LATE_MS * chance())
        upstream.write(message)
      }
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { port: number }

  return {
    cuts,
    through: (url) => `${throughPort(url, own)}&minHeartbeatFrequencyMS=20`,
    async cutAll(ms) {
      isCut = true
      hangUp()
      await sleep(ms)
      isCut = false
    },
    close() {
      server.close()
      hangUp()
    },
  }
}

export function serverOf(url: string): { host: string; port: number } {
  const [, host = '', port = '27017'] = /^mongodb:\/\/(?:[^@/]*@)?([^:/,?]+)(?::(\d+))?/.exec(url) ?? []
  return { host, port: Number(port) }
}

/** The address of the same database, through a port of this machine. */
export function throughPort(url: string, port: number): string {
  const [, credentials = '', rest = ''] = /^mongodb:\/\/([^@/]*@)?[^/]*(.*)$/.exec(url) ?? []
  return `mongodb://${credentials}127.0.0.1:${port}${rest}${rest.includes('?') ? '&' : '?'}directConnection=true`
}

/** Cuts the stream into messages: each begins with its length. Source: MongoDB, wire protocol, standard message header. */
export function onMessages(socket: Socket, take: (message: Buffer) => void): void {
  let rest = Buffer.alloc(0)
  socket.on('data', (part) => {
    rest = Buffer.concat([rest, part])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      take(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
  })
}

/** Greetings and heartbeats are the driver's own: cutting these would only make it wait. */
export function isGreeting(message: Buffer): boolean {
  return /hello|ismaster|isMaster/.test(message.subarray(0, 120).toString('latin1'))
}
