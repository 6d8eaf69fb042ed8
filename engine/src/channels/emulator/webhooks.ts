/** Webhook bodies as Meta writes them. Source: Meta, webhooks reference (v24.0, with business-scoped user ids). */
import type { Json } from '@basta/nodes/contract.ts'

export interface Business {
  phoneNumberId: string
  displayPhoneNumber: string
}

export interface PersonIds {
  waId: string
  /** Business-scoped user id. */
  userId: string
  name: string
  /** The number is withheld: the person uses a username. */
  withheld: boolean
}

export type WebhookField = 'messages' | 'user_preferences'

export function webhook(business: Business, field: WebhookField, content: { [key: string]: Json }): Buffer {
  const metadata = { display_phone_number: business.displayPhoneNumber, phone_number_id: business.phoneNumberId }
  const value = { messaging_product: 'whatsapp', metadata, ...content }
  const id = `1${business.phoneNumberId}`
  return wireBytes({ object: 'whatsapp_business_account', entry: [{ id, changes: [{ value, field }] }] })
}

export function contactsOf({ waId, userId, name, withheld }: PersonIds): Json {
  return [{ profile: { name }, ...(!withheld && { wa_id: waId }), user_id: userId }]
}

export function messageFrom(
  { waId, userId, withheld }: PersonIds,
  id: string,
  at: number,
  content: { type: string; [key: string]: Json },
): Json {
  return { ...(!withheld && { from: waId }), from_user_id: userId, id, timestamp: unixSeconds(at), ...content }
}

export interface StatusOf {
  id: string
  status: 'sent' | 'delivered' | 'read' | 'failed'
  at: number
  callbackData?: string
  error?: Json
}

export function statusTo({ waId, userId, withheld }: PersonIds, status: StatusOf): Json {
  return {
    id: status.id,
    status: status.status,
    timestamp: unixSeconds(status.at),
    ...(!withheld && { recipient_id: waId }),
    recipient_user_id: userId,
    ...(status.callbackData !== undefined && { biz_opaque_callback_data: status.callbackData }),
    ...(status.error !== undefined && { errors: [status.error] }),
  }
}

export function unixSeconds(at: number): string {
  return String(Math.floor(at / 1000))
}

/** Meta escapes slashes and everything beyond ASCII, and signs that: reading and writing it again gives other bytes. */
function wireBytes(body: Json): Buffer {
  const escaped = JSON.stringify(body)
    .replaceAll('/', '\\/')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return Buffer.from(escaped)
}
