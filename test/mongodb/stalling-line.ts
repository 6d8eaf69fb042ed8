/**
 * Stands between a driver and a MongoDB and stops a process at a chosen command: that one and all that follow wait until it goes on. Or
 * that one is carried out, and its answer gets lost.
 */
import { connect, createServer, type Socket } from 'node:net'
import { isGreeting, onMessages, serverOf, throughPort } from './failing-line.ts'

export interface StallingLine {
  /** The address of the same database, through here. */
  through(url: string): string
  /** Stops at the next command whose bytes match. Resolves when it has. */
  stopAt(command: RegExp): Promise<void>
  /** Lets the next command through whose bytes match, cuts its connection at the answer, and stops there. Resolves when it has. */
  loseAnswerOf(command: RegExp): Promise<void>
  goOn(): void
  /** What has been sent so far. */
  readonly commands: readonly string[]
  close(): void
}

export async function openStallingLine(target: string): Promise<StallingLine> {
  const { host, port } = serverOf(target)
  const commands: string[] = []
  const sockets = new Set<Socket>()
  let held: (() => void)[] = []
  let isStopped = false
  let next: { command: RegExp; stopped(): void; isCarriedOut: boolean } | undefined

  const server = createServer((client) => {
    const upstream = connect(port, host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('close', () => upstream.end())
    upstream.on('close', () => client.destroy())
    let lost: (() => void) | undefined
    upstream.on('data', (part) => {
      if (!lost) return void client.write(part)
      client.destroy()
      lost()
    })
    onMessages(client, (message) => {
      if (isGreeting(message)) return void upstream.write(message)
      const text = message.toString('latin1')
      commands.push(text)
      if (next?.command.test(text)) {
        isStopped = true
        const { stopped, isCarriedOut } = next
        next = undefined
        if (isCarriedOut) {
          lost = stopped
          return void upstream.write(message)
        }
        stopped()
      }
      if (isStopped) held.push(() => void upstream.write(message))
      else upstream.write(message)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as { port: number }

  return {
    commands,
    through: (url) => throughPort(url, own),
    stopAt: (command) =>
      new Promise((stopped) => {
        next = { command, stopped, isCarriedOut: false }
      }),
    loseAnswerOf: (command) =>
      new Promise((stopped) => {
        next = { command, stopped, isCarriedOut: true }
      }),
    goOn() {
      isStopped = false
      for (const send of held) send()
      held = []
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
