/**
 * The Cloud API of a run: takes sends, writes each down before it answers, sometimes loses the answer, does not give it in time, or
 * is busy and takes nothing, and tells by signed webhooks what became of it, in batches, in disorder, some twice, some before it has
 * answered, until the engine has answered 200.
 */
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { validateSend } from '@basta/engine/channels/emulator/validate-send.ts'
import { type Fields, fields, list, text } from '@basta/engine/channels/whatsapp/fields.ts'
import type { Json } from '@basta/nodes/contract.ts'
import { delivery, statusChange } from '../helpers/webhooks.ts'
import type { Chance } from './chance.ts'
import type { Accepted } from './evidence.ts'
import type { Order } from './order.ts'

export interface Row {
  id: string
  title: string
}
/** What a person's phone shows. */
export interface Shown extends Accepted {
  rows: Row[]
}

export interface Cloud {
  /** What to configure as `WHATSAPP_GRAPH_URL`. */
  url: string
  accepted: Shown[]
  /** Requests that no Cloud API would take. Must stay empty. */
  faults: string[]
  lostAnswers: number
  /** Sends that it took and did not answer for longer than the engine waits. */
  lateAnswers: number
  /** Sends that it did not take, by the error. */
  refusals: Map<string, number>
  /** From the acceptance of a message until the engine had answered its last status, ms: the longest. */
  readonly slowestStatusMs: number
  /** How webhooks reach the engine: resolves when it has answered 200. */
  tellBy(deliver: (rawBody: Buffer) => Promise<unknown>): void
  /** Resolves when the person has so many messages of this kind, or has lost patience. */
  heard(waId: string, what: Accepted['what'], count: number, patienceMs: number): Promise<Shown[]>
  /** Resolves when the engine knows what became of every message. */
  told(): Promise<void>
  /** Cuts the requests that have not been answered, and answers all from now on. */
  letGo(): void
  close(): Promise<void>
}

export interface CloudOptions {
  number: string
  order: Order
  chance: Chance
  /** A text that only confirmations have. */
  confirmation: string
  /** Share of sends whose answer does not come in time. */
  hangs: number
  /** So many that no status is told later than a reply without one is sent again, on however slow a machine. */
  statusesPerDelivery: number
  /** How long it takes at most until it has taken a message, ms. */
  slowestMs: number
}

const LOST_ANSWERS = 0.1
const TOLD_BEFORE_ANSWERED = 0.05
const BUSY = 0.06
/**
 * What a busy Cloud API answers without taking the message.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
 */
const EXCUSES = [
  { httpStatus: 400, error: { code: 131056, message: '(Business Account, Consumer Account) pair rate limit hit' } },
  { httpStatus: 429, error: { code: 130429, message: 'Rate limit hit' } },
  { httpStatus: 500, error: { code: 131000, message: 'Something went wrong' } },
  { httpStatus: 503, error: { code: 131016, message: 'Service unavailable' } },
] as const
const TOLD_TWICE = 0.05
const COURIERS = 8

export async function openCloud({
  number,
  order,
  chance,
  confirmation,
  hangs,
  statusesPerDelivery,
  slowestMs,
}: CloudOptions): Promise<Cloud> {
  const accepted: Shown[] = []
  const shown = new Map<string, Shown[]>()
  const faults: string[] = []
  const news = new EventEmitter().setMaxListeners(0)
  let untold: { sent: Shown; status: string; acceptedAt: number }[] = []
  let slowestStatusMs = 0
  let couriers = 0
  const hanging = new Set<ServerResponse>()
  let isHanging = true
  let deliver = async (_rawBody: Buffer): Promise<unknown> => undefined

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = fields(JSON.parse(Buffer.concat(chunks).toString()) as Json) ?? {}
    const fault = validateSend(body)
    if (fault) throw new Error(fault.details)

    if (chance.is(BUSY)) {
      const { httpStatus, error } = chance.pick(EXCUSES)
      cloud.refusals.set(String(error.code), (cloud.refusals.get(String(error.code)) ?? 0) + 1)
      response.writeHead(httpStatus, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
      return
    }
    await sleep(chance.below(slowestMs))
    const sent = readSent(body, `wamid.OUT.${accepted.length + 1}`)
    accepted.push(sent)
    shown.set(sent.to, [...(shown.get(sent.to) ?? []), sent])
    const acceptedAt = performance.now()
    untold.push({ sent, status: 'sent', acceptedAt }, { sent, status: 'delivered', acceptedAt })
    // Here the engine may be killed: the message was taken, and the engine does not know it.
    order.next()
    const isEarly = chance.is(TOLD_BEFORE_ANSWERED)
    tell()
    if (isEarly) await cloud.told()
    if (isHanging && chance.is(hangs)) {
      cloud.lateAnswers += 1
      hanging.add(response)
      response.once('close', () => hanging.delete(response))
    } else if (chance.is(LOST_ANSWERS)) {
      cloud.lostAnswers += 1
      response.destroy()
    } else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(acceptance(sent)))
    news.emit(sent.to)
  }

  function readSent(body: Fields, wamid: string): Shown {
    const content = fields(body[text(body.type) ?? '']) ?? {}
    const sections = list(fields(content.action)?.sections)
    const rows = sections.flatMap((section) => list(fields(section)?.rows)) as unknown as Row[]
    const parameter = fields(list(fields(list(content.components)[0])?.parameters)[0])
    const isConfirmation = (text(fields(content.body)?.text) ?? text(content.body) ?? '').includes(confirmation)
    return {
      at: order.next(),
      wamid,
      to: text(body.to)?.replace('+', '') ?? '',
      sendId: text(body.biz_opaque_callback_data) ?? '',
      what: body.type === 'template' ? 'campaign' : isConfirmation ? 'confirmation' : 'reply',
      token: text(parameter?.text),
      rows,
    }
  }

  function tell(): void {
    while (couriers < COURIERS && untold.length > 0) {
      couriers += 1
      const batch = untold.slice(0, statusesPerDelivery)
      untold = untold.slice(statusesPerDelivery)
      if (chance.is(0.5)) batch.reverse()
      const changes = batch.map(({ sent, status }) =>
        statusChange({ id: sent.wamid, number, to: sent.to, sendId: sent.sendId }, { status, at: Date.now() }),
      )
      const rawBody = delivery(...changes)
      const copies = chance.is(TOLD_TWICE) ? 2 : 1
      Promise.all(Array.from({ length: copies }, () => deliver(rawBody)))
        .catch((error) => faults.push(String(error)))
        .finally(() => {
          couriers -= 1
          for (const { acceptedAt } of batch)
            slowestStatusMs = Math.max(slowestStatusMs, performance.now() - acceptedAt)
          tell()
          if (couriers === 0) news.emit('told')
        })
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      // A request that was cut off by a kill is no fault of the engine.
      if (!request.destroyed || request.complete) faults.push(String(error))
      response.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const cloud: Cloud = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    faults,
    lostAnswers: 0,
    lateAnswers: 0,
    refusals: new Map(),
    get slowestStatusMs() {
      return slowestStatusMs
    },
    tellBy(by) {
      deliver = by
    },
    async heard(waId, what, count, patienceMs) {
      const patience = AbortSignal.timeout(patienceMs)
      for (;;) {
        const all = (shown.get(waId) ?? []).filter((sent) => sent.what === what)
        if (all.length >= count || patience.aborted) return all
        await once(news, waId, { signal: patience }).catch(() => {})
      }
    },
    async told() {
      while (couriers > 0) await once(news, 'told')
    },
    letGo() {
      isHanging = false
      for (const response of hanging) response.destroy()
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return cloud
}

function acceptance({ to, wamid }: Shown): Json {
  return { messaging_product: 'whatsapp', contacts: [{ input: `+${to}`, wa_id: to }], messages: [{ id: wamid }] }
}
