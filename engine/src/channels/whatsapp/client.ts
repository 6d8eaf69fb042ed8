import type { Readable } from 'node:stream'
import type { Json } from '@basta/nodes/contract.ts'
import { type Dispatcher, request } from 'undici'
import type { OutboxItem } from '../../contacts/contact.ts'
import type { ChannelError, ErrorClass } from '../../contacts/events.ts'
import type { Channel, MayLeave, OutboundMessage, SendResult } from '../channel.ts'
import { channelError, errorClass, NO_GRAPH_ERROR, retryInMs } from './errors.ts'
import { type Fields, fields, list, text } from './fields.ts'
import { renderMessage } from './render.ts'

export interface WhatsAppChannelOptions {
  /** Where the Graph API is, without the version, e.g. Meta's or the emulator's. */
  graphUrl: string
  /** e.g. `v24.0`. */
  apiVersion: string
  /** Read at every send, so that a new token needs no restart. May throw: the send is then refused as `auth`. */
  accessToken(phoneNumberId: string): string
  /** From the call until the whole answer is read. */
  timeoutMs: number
}

/**
 * The Cloud API as a channel. What matters is telling three outcomes apart, because Meta has no idempotency key:
 * `refused` is said only where the message surely was not taken, `accepted` only with a message id in hand, and
 * everything between is `unknown`, to be settled by a status that carries our id.
 */
export function createWhatsAppChannel(options: WhatsAppChannelOptions): Channel {
  return {
    async send(message, mayLeave) {
      let response: Dispatcher.ResponseData
      try {
        response = await call(options, message, mayLeave)
      } catch (error) {
        if (error instanceof NotCleared) return { outcome: 'withheld' }
        if (error instanceof UnusableCall) return refused(noGraphError('auth', error.message), message.item)
        const unanswered = noGraphError('transient', 'WhatsApp gave no answer', error)
        return neverLeft(error) ? refused(unanswered, message.item) : { outcome: 'unknown', error: unanswered }
      }

      try {
        return readAnswer(response.statusCode, parseJson(await response.body.text()), message.item)
      } catch (error) {
        return { outcome: 'unknown', error: noGraphError('transient', 'The answer of WhatsApp broke off', error) }
      }
    },
  }
}

/**
 * A token or an address that cannot be put into a request: the configuration is wrong, the message is not. The reason is left
 * out, for it quotes the token.
 */
class UnusableCall extends Error {
  constructor() {
    super('The request could not be made: check the access token and the address of the Graph API')
  }
}

class NotCleared extends Error {}

/** Follows no redirect: repeated as a GET, the call would lose the message without a word. */
async function call(
  options: WhatsAppChannelOptions,
  message: OutboundMessage,
  mayLeave: MayLeave,
): Promise<Dispatcher.ResponseData> {
  const { channel } = message.item
  const address = `${options.graphUrl.replace(/\/+$/, '')}/${options.apiVersion}/${encodeURIComponent(channel)}/messages`
  const body = Buffer.from(JSON.stringify(renderMessage(message)))
  const signal = AbortSignal.timeout(options.timeoutMs)
  let authorization: string
  try {
    authorization = `Bearer ${options.accessToken(channel)}`
    new URL(address)
  } catch {
    throw new UnusableCall()
  }
  try {
    const headers = { authorization, 'content-type': 'application/json', 'content-length': String(body.length) }
    const lastLook = lookAgain(body, mayLeave) as unknown as Readable
    return await request(address, { method: 'POST', headers, body: lastLook, signal })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'UND_ERR_INVALID_ARG' ? new UnusableCall() : error
  }
}

/**
 * A body that undici reads when the connection stands and is free for it; the head of the request is written with its first part.
 * That any iterable may be a body is in its documentation and missing in its types.
 */
async function* lookAgain(body: Buffer, mayLeave: MayLeave): AsyncGenerator<Buffer> {
  const isClear = await Promise.resolve()
    .then(mayLeave)
    .catch(() => false)
  if (!isClear) throw new NotCleared()
  yield body
}

function readAnswer(httpStatus: number, answer: Fields | undefined, item: Readonly<OutboxItem>): SendResult {
  // An error object counts whatever the HTTP status is: Meta changes statuses, not codes.
  if (fields(answer?.error)) return refused(channelError(answer?.error, httpStatus), item)
  const succeeded = httpStatus >= 200 && httpStatus < 300
  const messageId = text(fields(list(answer?.messages)[0])?.id)
  if (succeeded && messageId !== undefined) {
    const contact = fields(list(answer?.contacts)[0])
    const waId = text(contact?.wa_id)
    const bsuid = text(contact?.user_id)
    return { outcome: 'accepted', messageId, ...(waId && { waId }), ...(bsuid && { bsuid }) }
  }
  const title = `WhatsApp answered ${httpStatus} without a message id and without an error`
  const error = noGraphError(errorClass(NO_GRAPH_ERROR, httpStatus), title)
  // A gateway that gave up waiting (5xx) may have passed the message on; one that turned it away (3xx, 4xx) did not.
  return succeeded || httpStatus >= 500 ? { outcome: 'unknown', error } : refused(error, item)
}

/** `attempts` counts this try. */
function refused(error: ChannelError, { attempts, id }: Readonly<OutboxItem>): SendResult {
  const delayMs = retryInMs(error.class, attempts, id)
  return { outcome: 'refused', error, ...(delayMs !== undefined && { retryInMs: delayMs }) }
}

function parseJson(body: string): Fields | undefined {
  try {
    return fields(JSON.parse(body) as Json)
  } catch {
    return undefined
  }
}

/**
 * Whether a failed call ended before a byte of the request could leave: no address, or no connection. Anything else,
 * a reset or a timeout above all, may have come after the message was taken.
 */
function neverLeft(error: unknown): boolean {
  const { syscall, code, errors, cause } = (error ?? {}) as NodeJS.ErrnoException & {
    errors?: unknown
    cause?: unknown
  }
  if (syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT') return true
  // One error for each address that was tried.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(neverLeft)
  return cause !== undefined && neverLeft(cause)
}

function noGraphError(errorClass: ErrorClass, title: string, error?: unknown): ChannelError {
  const reasons: string[] = []
  for (let reason = error; reason instanceof Error; reason = reason.cause) reasons.push(reason.message)
  const details = reasons.join(': ')
  return { class: errorClass, code: NO_GRAPH_ERROR, title, ...(details && { details }) }
}
