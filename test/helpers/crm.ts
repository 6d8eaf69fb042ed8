/** Another system, for tests: an HTTP server on 127.0.0.1 that takes signed webhooks, checks them, and fails when told to. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OutgoingEvent } from '@basta/engine/sync/outgoing-event.ts'
import { onTestFinished } from 'vitest'

export interface Received {
  /** `webhook-id`. */
  id: string
  /** `webhook-timestamp`, s. */
  timestamp: number
  event: OutgoingEvent
  /** Under which of the secrets it was signed. */
  signedBy: string[]
  /** As it came. */
  body: string
}

/** What the next requests get: a status, with a `retry-after` if given, or no answer. */
export type CrmAnswer = { status: number; retryAfter?: string } | 'no answer'

export interface Crm {
  url: string
  /** Every request, oldest first, whatever it was answered. */
  received: Received[]
  /** What the next requests get, one each. After that it takes everything. */
  answers: CrmAnswer[]
}

/** @param secrets that signatures are checked under; more may be added later */
export async function openCrm(secrets: string[]): Promise<Crm> {
  const answers: CrmAnswer[] = []
  const received: Received[] = []

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray()).toString()
    const header = (name: string) => String(request.headers[`webhook-${name}`])
    const content = `${header('id')}.${header('timestamp')}.${body}`
    received.push({
      id: header('id'),
      timestamp: Number(header('timestamp')),
      event: JSON.parse(body),
      signedBy: secrets.filter((secret) => header('signature').split(' ').includes(signature(secret, content))),
      body,
    })
    const answer = answers.shift() ?? { status: 200 }
    if (answer === 'no answer') return void response.destroy()
    response.writeHead(answer.status, answer.retryAfter ? { 'retry-after': answer.retryAfter } : {}).end('thank you')
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, received, answers }
}

/** As a receiver computes it, by the text of the specification. */
function signature(secret: string, content: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`
}
