/** What people say in the benchmarks, and the flow that answers. */
import { createHash, createHmac } from 'node:crypto'
import type { SendRequested } from '@basta/engine/contacts/events.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'

export const BENCH_SECRET = 'bench-secret'
export const BENCH_CHANNEL = '106540352242922'

const position = { x: 0, y: 0 }

/** Four messages of a person make one conversation; each walks one to three steps. */
export const BENCH_FLOW: FlowDocument = {
  format: 'basta.flow/1',
  id: 'bench',
  name: 'Bench',
  locale: 'en',
  nodes: [
    { id: 'start', type: 'trigger', position, data: { on: 'fallback' } },
    {
      id: 'hello',
      type: 'send-message',
      position,
      data: { messages: [{ type: 'text', body: 'Welcome to our shop!' }] },
    },
    {
      id: 'name',
      type: 'ask-question',
      position,
      data: { question: 'What is your name?', answer: { kind: 'text' }, variable: 'name' },
    },
    {
      id: 'number',
      type: 'ask-question',
      position,
      data: { question: 'Thanks {{ name }}. Which order is it about?', answer: { kind: 'number' }, variable: 'order' },
    },
    {
      id: 'what',
      type: 'ask-question',
      position,
      data: {
        question: 'What do you need?',
        answer: {
          kind: 'buttons',
          options: [
            { id: 'status', title: 'Status' },
            { id: 'return', title: 'Return' },
          ],
        },
      },
    },
    {
      id: 'done',
      type: 'send-message',
      position,
      data: { messages: [{ type: 'text', body: 'We look into order {{ order }}.' }] },
    },
    { id: 'end', type: 'end', position, data: {} },
  ],
  edges: [
    { id: 'e1', source: 'start', sourceHandle: 'next', target: 'hello' },
    { id: 'e2', source: 'hello', sourceHandle: 'next', target: 'name' },
    { id: 'e3', source: 'name', sourceHandle: 'answered', target: 'number' },
    { id: 'e4', source: 'number', sourceHandle: 'answered', target: 'what' },
    { id: 'e5', source: 'what', sourceHandle: 'option:status', target: 'done' },
    { id: 'e6', source: 'what', sourceHandle: 'option:return', target: 'done' },
    { id: 'e7', source: 'done', sourceHandle: 'next', target: 'end' },
  ],
}

const TURNS = ['hello there, I have a question about my order', 'Ana Souza', '4711', 'Status']

/** Of the n-th person. */
export const waIdOf = (person: number) => String(15550000000 + person)

/** Who speaks in a run. They take turns, so each speaks every `people` requests. */
export interface Speakers {
  people: number
  /** Of this many contacts, evenly among them. Default: of no others. */
  among?: number
  /** Tells one run from another. */
  run: string
}

/** The n-th signed webhook request of a run, as bytes on the wire. */
export function requestOf(n: number, { people, among = people, run }: Speakers): Buffer {
  const text = TURNS[Math.floor(n / people) % TURNS.length]
  const from = waIdOf((n % people) * Math.floor(among / people))
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '15550783881', phone_number_id: BENCH_CHANNEL },
    contacts: [{ profile: { name: 'Ana Souza' }, wa_id: from }],
    messages: [
      {
        from,
        id: wamidOf(from, `${run}.${n}`),
        timestamp: String(Math.floor(Date.now() / 1000)),
        type: 'text',
        text: { body: text },
      },
    ],
  }
  const delivery = {
    object: 'whatsapp_business_account',
    entry: [{ id: '102290129340398', changes: [{ field: 'messages', value }] }],
  }
  const body = Buffer.from(JSON.stringify(delivery))
  const signature = createHmac('sha256', BENCH_SECRET).update(body).digest('hex')
  const head =
    'POST /webhooks/whatsapp HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\ncontent-type: application/json\r\n' +
    `x-hub-signature-256: sha256=${signature}\r\ncontent-length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body])
}

/** As Meta builds them: the number of the person and some random digits, in base64. */
function wamidOf(from: string, seed: string): string {
  const random = createHash('md5').update(seed).digest('hex').slice(0, 20).toUpperCase()
  return `wamid.${Buffer.from(`\x1d\x18\x0b${from}\x15\x02\x00\x12\x18\x14${random}\x00`).toString('base64')}`
}

/** An offer for the n-th person, as the API takes it. */
export function offerTo(person: number, key: string): SendRequested {
  return {
    ...{ type: 'send', key, channel: BENCH_CHANNEL, to: [{ kind: 'wa_id', value: waIdOf(person) }] },
    ...{ purpose: 'marketing', by: { kind: 'api' } },
    content: {
      type: 'template',
      name: 'spring_offer',
      language: 'en',
      components: [{ type: 'body', parameters: [{ type: 'text', text: 'Ana' }] }],
    },
  }
}

/** A trigger and questions that go round and round, so that every message leads one step on, whatever the size. */
export function roundOf(steps: number): FlowDocument {
  const questions = Array.from({ length: steps - 1 }, (_, n) => `q${n}`)
  const ask = { question: 'Thanks {{ answer }}. What else?', answer: { kind: 'text' }, variable: 'answer' }
  return {
    ...{ format: 'basta.flow/1', id: `round-of-${steps}`, name: 'Round', locale: 'en' },
    nodes: [
      { id: 'start', type: 'trigger', position, data: { on: 'fallback' } },
      ...questions.map((id) => ({ id, type: 'ask-question', position, data: ask })),
    ],
    edges: [
      { id: 'e', source: 'start', sourceHandle: 'next', target: 'q0' },
      ...questions.map((source, n) => ({
        ...{ id: `e${n}`, source, sourceHandle: 'answered', target: questions[(n + 1) % questions.length] ?? '' },
      })),
    ],
  }
}
