/** A Cloud API that takes every message at once and remembers whom it was for: a process of its own, as cheap as a server can be. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerTasks } from './tasks.ts'

let requests = 0
/** Our ids of the messages. */
const seen = new Set<string>()

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const message = JSON.parse(Buffer.concat(chunks).toString()) as { to: string; biz_opaque_callback_data: string }
    requests += 1
    seen.add(message.biz_opaque_callback_data)
    const answer = JSON.stringify({
      messaging_product: 'whatsapp',
      contacts: [{ input: message.to, wa_id: message.to.slice(1) }],
      messages: [{ id: `wamid.${requests}` }],
    })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
    response.end(answer)
  })
})
server.keepAliveTimeout = 60_000
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo

answerTasks(`http://127.0.0.1:${port}`, { counts: () => ({ requests, distinct: seen.size }) })
