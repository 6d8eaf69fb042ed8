/** What tests ask of an engine process, over its doors. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect } from 'vitest'
import type { EngineProcess } from '../faults/engine-process.ts'
import { flow, on, says } from './flows.ts'
import type { RecordingCloud } from './recording-cloud.ts'
import { APP_SECRET, change, delivery, inbound, signature, textContent } from './webhooks.ts'

const NUMBER = '106540352242922'
const API_KEY = 'key-of-the-operation-tests'

export const settingsOf = (store: string, cloud: RecordingCloud) => ({
  ...{ BASTA_STORE: store, BASTA_HOST: '127.0.0.1', BASTA_API_KEY: API_KEY, BASTA_LOG_LEVEL: 'error' },
  ...{ WHATSAPP_APP_SECRET: APP_SECRET, WHATSAPP_VERIFY_TOKEN: 'verify', WHATSAPP_ACCESS_TOKEN: 'access' },
  ...{ WHATSAPP_PHONE_NUMBER_ID: NUMBER, WHATSAPP_GRAPH_URL: cloud.url, WHATSAPP_MESSAGES_PER_SECOND: '1000' },
})

/** A flow that counts what somebody writes, and answers each time; and others, in the place of the samples. */
export async function publishTalk(engine: EngineProcess, ...others: FlowDocument[]): Promise<void> {
  for (const sample of ['welcome', 'order-status']) await call(engine, 'DELETE', `/api/flows/${sample}`)
  for (const document of [talk, ...others]) {
    await call(engine, 'PUT', `/api/flows/${document.id}`, document)
    await call(engine, 'POST', `/api/flows/${document.id}/publish`, {})
  }
}

/** The step that counts how often it was come to. */
export const counts = (attribute: string): [string, { [name: string]: string }] => [
  'set-attribute',
  { attribute, as: 'number', value: `{{ contact.attributes.${attribute} | default: 0 | plus: 1 }}` },
]

const talk = flow(
  'talk',
  {
    start: on('fallback'),
    count: counts('count'),
    reply: says('Noted'),
    end: ['end'],
  },
  ...['start -> count', 'count -> reply', 'reply -> end'],
)

/** One message as WhatsApp delivers it. @throws when there is no answer */
export const say = (engine: EngineProcess, waId: string, text: string, id: string) =>
  sayAll(engine, [{ waId, text, id }])

/** Messages of several people in one delivery. */
export async function sayAll(
  engine: EngineProcess,
  messages: readonly { waId: string; text: string; id: string }[],
): Promise<Response> {
  const changes = messages.map(({ waId, text, id }) => {
    const sender = { waId, name: 'Ana Lovelace', number: NUMBER }
    return change(sender, { messages: [inbound(sender, { id, at: Date.now() }, textContent(text))] }, 'messages')
  })
  const body = delivery(...changes)
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature(body) }
  const response = await fetch(`${engine.origin}/webhooks/whatsapp`, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  })
  await response.arrayBuffer()
  return response
}

export async function call({ origin }: EngineProcess, method: string, path: string, body?: object): Promise<void> {
  const write = { 'content-type': 'application/json', 'if-match': '*' }
  const headers = { authorization: `Bearer ${API_KEY}`, ...(body && write) }
  const response = await fetch(origin + path, { method, headers, body: body && JSON.stringify(body) })
  expect(response.ok, `${method} ${path}: ${await response.text()}`).toBe(true)
}
