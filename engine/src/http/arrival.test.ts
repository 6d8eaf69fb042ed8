import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OWNER_KEY, openWorld, type World } from './testing/world.ts'

const SECONDS = 1000

let world: World
let port: number
/** The ends of the connections at the server. */
let accepted: Socket[]
beforeEach(async () => {
  world = await openWorld()
  accepted = []
  world.app.server.on('connection', (socket: Socket) => accepted.push(socket))
  port = Number(new URL(await world.app.listen({ port: 0, host: '127.0.0.1' })).port)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await world.close()
})

/** Sends what has to be there before time goes on: it has arrived when this resolves. */
async function sender() {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  let sent = 0
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  socket.on('error', () => undefined)
  const ended = once(socket, 'close')
  await once(socket, 'connect')
  const end = accepted.at(-1) as Socket
  return {
    ended,
    answer: () => answer,
    async send(text: string) {
      sent += text.length
      socket.write(text)
      while (end.bytesRead < sent && !end.destroyed) await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** The connection is kept. */
const headers = (url: string, type: string, length: number, key = OWNER_KEY) =>
  `POST ${url} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`

const ROWS = ['identity\n', '15551230001\n', '15551230002\n', '15551230003\n', '15551230004\n']

test('a list may take as long as it goes on', async () => {
  const { send, answer } = await sender()
  await send(headers('/api/unsubscribes/import', 'text/csv', ROWS.join('').length))
  for (const row of ROWS) {
    await vi.advanceTimersByTimeAsync(29 * SECONDS)
    await send(row)
  }
  while (!answer().endsWith('}')) await new Promise((resolve) => setImmediate(resolve))
  expect(answer()).toContain('HTTP/1.1 200')
  expect(answer()).toContain('"stopped":4')
})

test('a list that does not go on is cut off, and so is one whose sender may not send it', async () => {
  const stuck = await sender()
  await stuck.send(headers('/api/unsubscribes/import', 'text/csv', 100) + ROWS.join(''))
  await vi.advanceTimersByTimeAsync(31 * SECONDS)
  await stuck.ended
  expect((await world.store.counts()).stops).toBe(0)

  const stranger = await sender()
  await stranger.send(headers('/api/unsubscribes/import', 'text/csv', 1000, 'guess'))
  for (const row of ROWS.slice(0, 2)) {
    await vi.advanceTimersByTimeAsync(16 * SECONDS)
    await stranger.send(row)
  }
  await stranger.ended
  expect(stranger.answer()).toContain('HTTP/1.1 401')
})

test('any other request has to be there in time, however it goes on', async () => {
  const { send, ended, answer } = await sender()
  await send(headers('/webhooks/whatsapp', 'application/json', 1000))
  await vi.advanceTimersByTimeAsync(20 * SECONDS)
  await send('{"object":')
  await vi.advanceTimersByTimeAsync(11 * SECONDS)
  await ended
  expect(answer()).toBe('')
})
