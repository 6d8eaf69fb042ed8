/**
 * Webhook deliveries byte by byte as Meta sends them. Written from Meta's reference and not with the product's own emulator,
 * so that a misreading of the one is not hidden by the same misreading of the other.
 */
import { createHmac } from 'node:crypto'
import type { Json } from '@basta/nodes/contract.ts'

export const APP_SECRET = 'app-secret'

type JsonObject = { [key: string]: Json }

/** Who writes, and to which number of the business. */
export interface Sender {
  waId: string
  name: string
  /** Phone number id of the business. */
  number: string
}

export interface Envelope {
  /** The wamid. */
  id: string
  /** ms; on the wire it is seconds. */
  at: number
}

/** One message of a person: `content` is `type` and the object named like it. */
export function inbound({ waId }: Sender, { id, at }: Envelope, content: JsonObject): JsonObject {
  return { from: waId, id, timestamp: seconds(at), ...content }
}

export const textContent = (body: string): JsonObject => ({ type: 'text', text: { body } })

/** One change of an entry: what one number of the business was told. */
export function change(sender: Sender, pieces: { messages: JsonObject[] }, field: 'messages' | 'standby'): JsonObject {
  const contacts = [{ profile: { name: sender.name }, wa_id: sender.waId }]
  const people = { contacts, ...pieces }
  const metadata = { display_phone_number: '15550783881', phone_number_id: sender.number }
  const value = { messaging_product: 'whatsapp', metadata, ...(field === 'standby' ? { standby: people } : people) }
  return { value, field }
}

/** What became of one of our messages. `errors` with the status `failed`. */
export function statusChange(
  sent: { id: string; number: string; to: string; sendId: string },
  { status, at, errors }: { status: string; at: number; errors?: Json[] },
): JsonObject {
  const piece = {
    ...{ id: sent.id, status, timestamp: seconds(at), recipient_id: sent.to },
    ...(sent.sendId && { biz_opaque_callback_data: sent.sendId }),
    ...(errors && { errors }),
  }
  const metadata = { display_phone_number: '15550783881', phone_number_id: sent.number }
  return { value: { messaging_product: 'whatsapp', metadata, statuses: [piece] }, field: 'messages' }
}

/** WhatsApp's own marketing switch. Its timestamp is a number, unlike all others. */
export function preferenceChange({ waId, number }: Sender, value: 'stop' | 'resume', at: number): JsonObject {
  const preference = {
    wa_id: waId,
    detail: `User requested to ${value} marketing messages`,
    category: 'marketing_messages',
    value,
    timestamp: Math.floor(at / 1000),
  }
  const metadata = { display_phone_number: '15550783881', phone_number_id: number }
  const contacts = [{ profile: { name: 'Ana' }, wa_id: waId }]
  const content = { messaging_product: 'whatsapp', metadata, contacts, user_preferences: [preference] }
  return { value: content, field: 'user_preferences' }
}

/** The body of one delivery. Meta escapes slashes and everything beyond ASCII, and signs that. */
export function delivery(...changes: JsonObject[]): Buffer {
  const body = { object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes }] }
  const escaped = JSON.stringify(body)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return Buffer.from(escaped)
}

/** The value of `X-Hub-Signature-256`. */
export function signature(rawBody: Buffer, secret = APP_SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(rawBody).digest('hex')}`
}

const seconds = (at: number) => String(Math.floor(at / 1000))
