/**
 * Stands between a driver and a MongoDB and stops a process at a chosen command: that one and all that follow wait until it goes on.
 */
import { connect, createServer, type Socket } from 'node:net'
import { isGreeting, onMessages, serverOf, throughPort } from './failing-line.ts'

export interface StallingLine {
  /** The address of the same database, through here. */
  through(url: string): string
  /** Stops at the next command whose bytes match. Resolves when it has. */
  stopAt(command: RegExp): Promise<void>
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
  let next: { command: RegExp; stopped(): void } | undefined

  const server = createServer((client) => {
    const upstream = connect(port, host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('close', () => upstream.end())
    upstream.on('close', () => client.destroy())
    upstream.on('data', (part) => client.write(part))
    onMessages(client, (message) => {
      if (isGreeting(message)) return void upstream.write(message)
      const text = message.toString('latin1')
      commands.push(text)
      if (next?.command.test(text)) {
        isStopped = true
        next.stopped()
        next = undefined
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
        next = { command, stopped }
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
