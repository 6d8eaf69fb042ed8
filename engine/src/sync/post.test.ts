import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createPost } from './post.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function serve(answer: RequestListener): Promise<number> {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const post = (port: number, { timeoutMs = 10_000, allowPrivate = true, host = '127.0.0.1' } = {}) =>
  createPost({ allowPrivate, timeoutMs })(`http://${host}:${port}/hook?a=1`, { 'webhook-id': 'evt' }, '{"name":"Zoë"}')

test('posts JSON with the headers it is given, and tells the status', async () => {
  const received: unknown[] = []
  const port = await serve(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const { 'webhook-id': id, 'content-type': type } = request.headers
    received.push({ method: request.method, url: request.url, id, type, body })
    response.writeHead(503, { 'retry-after': '7' }).end('not now')
  })
  expect(await post(port)).toEqual({ status: 503, retryAfter: '7' })
  const type = 'application/json'
  expect(received).toEqual([{ method: 'POST', url: '/hook?a=1', id: 'evt', type, body: '{"name":"Zoë"}' }])
})

test('a redirect is an answer like another, and is not followed', async () => {
  const paths: unknown[] = []
  const port = await serve((request, response) => {
    paths.push(request.url)
    response.writeHead(307, { location: '/elsewhere' }).end()
  })
  expect(await post(port)).toMatchObject({ status: 307 })
  expect(paths).toEqual(['/hook?a=1'])
})

test('an answer without end is cut off, and its status counts', async () => {
  let wasCut = () => {}
  const cut = new Promise<void>((resolve) => {
    wasCut = resolve
  })
  const port = await serve((_, response) => {
    response.on('close', wasCut)
    const more = () => {
      while (response.write(Buffer.alloc(16 * 1024)));
    }
    response.writeHead(200).on('drain', more)
    more()
  })
  expect(await post(port)).toMatchObject({ status: 200 })
  await cut
})

test('an answer that stops in the middle is waited for until the time is up, and its status counts', async () => {
  const port = await serve((_, response) => void response.writeHead(206, { 'content-length': 10 }).write('half'))
  expect(await post(port, { timeoutMs: 50 })).toMatchObject({ status: 206 })
})

test('no answer in time, and no answer at all, are failures', async () => {
  let drop = false
  const port = await serve((request) => {
    if (drop) request.socket.destroy()
  })
  await expect(post(port, { timeoutMs: 50 })).rejects.toThrow('No answer within 0.05 s')
  drop = true
  await expect(post(port)).rejects.toThrow()
})

test('without leave nothing reaches a private address, named by number or by name', async () => {
  let requests = 0
  const port = await serve((_, response) => {
    requests += 1
    response.end()
  })
  const send = (host: string) =>
    createPost({ allowPrivate: false, timeoutMs: 10_000 })(`https://${host}:${port}/`, {}, '{}')
  await expect(send('127.0.0.1')).rejects.toThrow('private address')
  await expect(send('localhost')).rejects.toThrow('private address')
  await expect(post(port, { allowPrivate: false })).rejects.toThrow('https://')
  expect(requests).toBe(0)
})
