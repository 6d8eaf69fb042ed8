/**
 * Meta's side of the wire, for tests: an HTTP server on 127.0.0.1 that takes sends as the Cloud API does, writes down every
 * request, and fails when it is told to. What no real Cloud API would take is refused and remembered in `faults`.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { graphError } from '@basta/engine/channels/emulator/graph-error.ts'
import { validateSend } from '@basta/engine/channels/emulator/validate-send.ts'
import { type Fields, fields, list, text } from '@basta/engine/channels/whatsapp/fields.ts'
import type { Json } from '@basta/nodes/contract.ts'

export const ACCESS_TOKEN = 'access-token'

/** What one of the next requests meets instead of being accepted: an error code of Meta, or an accepted send whose answer is lost. */
export type Fate = { code: number } | 'lost answer'

/** A request that was accepted. */
export interface Sent {
  /** The wamid it was given. */
  id: string
  /** Phone number id of the business. */
  number: string
  /** Digits. */
  to: string
  /** Our id of it, `biz_opaque_callback_data`. */
  sendId: string
  type: string
  /** Everything that the person reads: texts, and labels of buttons and rows. */
  text: string
  buttons: Choice[]
  body: Fields
}
export interface Choice {
  of: 'button' | 'list'
  id: string
  title: string
}

/** A request that is on its way until it is released. */
export interface Held {
  /** Resolves when the request has arrived. */
  arrived: Promise<void>
  /** Lets it be answered. */
  release(): void
}

export interface CloudApi {
  /** What to configure as `WHATSAPP_GRAPH_URL`. */
  url: string
  /** Accepted requests, oldest first. */
  accepted: Sent[]
  /** All requests, the failed ones too. */
  requests: number
  /** Requests that Meta would have refused: bodies against the reference, unknown numbers, wrong tokens. Must stay empty. */
  faults: string[]
  /** The next requests meet these, one each. */
  meet(...fates: Fate[]): void
  /** The next request gets no answer until it is released. */
  hold(): Held
  isHolding(): boolean
  /** WhatsApp knows this number under another spelling. */
  knows(number: string, waId: string): void
  close(): Promise<void>
}

export async function openCloudApi(numbers: readonly string[]): Promise<CloudApi> {
  const fates: Fate[] = []
  const accepted: Sent[] = []
  const faults: string[] = []
  const spellings = new Map<string, string>()
  let next: { arrive(): void; released: Promise<void> } | undefined
  let isHolding = false

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    cloud.requests += 1
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = fields(JSON.parse(Buffer.concat(chunks).toString()) as Json) ?? {}

    const hold = next
    next = undefined
    hold?.arrive()
    await hold?.released
    const number = /^\/v\d+\.\d+\/(\d+)\/messages$/.exec(request.url ?? '')?.[1] ?? ''
    const refusal = refusalOf(number, request.headers.authorization, body)
    if (refusal) {
      faults.push(`${request.url}: ${refusal.code} ${refusal.details}`)
      return reply(response, graphError(refusal.code, refusal.details))
    }
    const fate = fates.shift()
    if (typeof fate === 'object') return reply(response, graphError(fate.code))
    const sent = readSent(number, body, `wamid.OUT.${accepted.length + 1}`)
    accepted.push(sent)
    if (fate === 'lost answer') response.destroy()
    else reply(response, { httpStatus: 200, answer: acceptance(sent, spellings.get(sent.to)) })
  }

  function refusalOf(number: string, authorization: string | undefined, body: Fields) {
    if (authorization !== `Bearer ${ACCESS_TOKEN}`) return { code: 190, details: 'The token is wrong' }
    if (!numbers.includes(number)) return { code: 100, details: `There is no phone number id "${number}"` }
    return validateSend(body)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      faults.push(String(error))
      response.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const cloud: CloudApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    requests: 0,
    faults,
    meet: (...more) => void fates.push(...more),
    hold() {
      const arrival = signal()
      const release = signal()
      next = { arrive: arrival.fire, released: release.fired }
      isHolding = true
      return {
        arrived: arrival.fired,
        release() {
          isHolding = false
          release.fire()
        },
      }
    },
    isHolding: () => isHolding,
    knows: (number, waId) => void spellings.set(number, waId),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return cloud
}

function reply(response: ServerResponse, { httpStatus, answer }: { httpStatus: number; answer: Json }): void {
  response.writeHead(httpStatus, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

function acceptance({ to, id, type }: Sent, waId = to): Json {
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input: `+${to}`, wa_id: waId }],
    messages: [{ id, ...(type === 'template' && { message_status: 'accepted' }) }],
  }
}

function readSent(number: string, body: Fields, id: string): Sent {
  const type = text(body.type) ?? ''
  const content = fields(body[type]) ?? {}
  const action = fields(content.action) ?? {}
  const replies = list(action.buttons).flatMap((button) => choice('button', fields(button)?.reply))
  const rows = list(action.sections).flatMap((section) => list(fields(section)?.rows))
  const buttons = [...replies, ...rows.flatMap((row) => choice('list', row))]
  const part = (value: Json | undefined) => text(fields(value)?.text) ?? text(value)
  const texts = [content.header, content.body, content.caption, content.name, content.footer].map(part)
  return {
    ...{ id, number, type, buttons, body },
    to: text(body.to)?.replace('+', '') ?? '',
    sendId: text(body.biz_opaque_callback_data) ?? '',
    text: [...texts, ...buttons.map(({ title }) => `[${title}]`)].filter(Boolean).join('\n'),
  }
}

function choice(of: Choice['of'], value: Json | undefined): Choice[] {
  const { id, title } = fields(value) ?? {}
  return typeof id === 'string' && typeof title === 'string' ? [{ of, id, title }] : []
}

function signal(): { fired: Promise<void>; fire(): void } {
  let fire = () => {}
  const fired = new Promise<void>((resolve) => {
    fire = resolve
  })
  return { fired, fire }
}
