import { createHash } from 'node:crypto'
import type { InboundContent, Json, MediaKind } from '@basta/nodes/contract.ts'
import { type IdentityKey, type IdentityKind, identityKey } from '../../contacts/contact.ts'
import type { ContactEvent, MessageReceived } from '../../contacts/events.ts'
import type { Delivery } from '../channel.ts'
import { channelError } from './errors.ts'
import { type Fields, fields, list, number, text } from './fields.ts'

/**
 * Splits one webhook delivery into what happened to contacts and into the rest, kept raw. Takes any JSON and never
 * throws: a delivery that cannot be read would be sent again for days, and a STOP in it would be lost.
 * `receivedAt`: ms; stands in where Meta's own timestamp is missing.
 * Source: Meta, webhooks reference; `messages`, `standby`, `user_preferences`, business-scoped user ids.
 */
export function parseDelivery(body: unknown, receivedAt: number): Delivery {
  const delivery: Delivery = { events: [], raw: [] }
  const entries = fields(body)?.entry
  if (!Array.isArray(entries)) {
    keepRaw({ delivery, receivedAt, field: '' }, body as Json)
    return delivery
  }
  for (const entry of entries) {
    const changes = fields(entry)?.changes
    if (!Array.isArray(changes)) keepRaw({ delivery, receivedAt, field: '' }, entry)
    else for (const change of changes) readChange(delivery, receivedAt, entry as Fields, change)
  }
  return delivery
}

/** Where a piece of a delivery comes from. */
interface Source {
  delivery: Delivery
  receivedAt: number
  field: string
}
interface Part extends Source {
  channel: string
  metadata: Json
  contacts: readonly Json[]
  standby: boolean
}

/** Fields whose messages and statuses are a person's. Elsewhere (`calls`, `history`) these names mean other things. */
const PERSONAL_FIELDS = new Set(['messages', 'standby', 'user_preferences', ''])

function readChange(delivery: Delivery, receivedAt: number, entry: Fields, change: Json): void {
  const { field: rawField, value: rawValue } = fields(change) ?? {}
  const field = text(rawField) ?? ''
  const source: Source = { delivery, receivedAt, field }
  const countBefore = delivery.events.length + delivery.raw.length
  const value = fields(rawValue)
  const metadata = value?.metadata ?? null
  const channel = text(fields(metadata)?.phone_number_id) ?? ''
  // A name such as `__proto__` is no key of a conversation.
  if (value && PERSONAL_FIELDS.has(field) && !(channel in Object.prototype)) {
    // Written out: spreading `source` would cost as much as the rest of the reading.
    const partOf = ({ contacts }: Fields, standby: boolean): Part => {
      return { delivery, receivedAt, field, channel, metadata, contacts: list(contacts), standby }
    }
    readPart(partOf(value, field === 'standby'), value)
    const standby = fields(value.standby)
    if (standby) readPart(partOf(standby, true), standby)
  }
  if (delivery.events.length + delivery.raw.length === countBefore) {
    keepRaw(source, present({ id: entry.id, time: entry.time, value: value ? rawValue : change }))
  }
}

function readPart(part: Part, value: Fields): void {
  for (const key in value) {
    const piece = value[key] as Json
    if (key === 'messaging_product' || key === 'metadata' || key === 'contacts') continue
    if (key === 'standby' && fields(piece)) continue
    if (key === 'messages') readEach(part, 'message', piece, readMessage)
    else if (key === 'statuses') readEach(part, 'status', piece, readStatus)
    else if (key === 'user_preferences') readEach(part, 'preference', piece, readPreference)
    else keepRaw(part, { metadata: part.metadata, [key]: piece })
  }
}

type PieceName = 'message' | 'status' | 'preference'

/** What `read` gives back nothing for concerns no contact, and is kept raw. */
function readEach(part: Part, name: PieceName, pieces: Json, read: (part: Part, piece: Fields) => Reading): void {
  for (const item of list(pieces)) {
    const piece = fields(item)
    const event = piece && read(part, piece)
    if (event) part.delivery.events.push(event)
    else keepRaw(part, evidence(part, name, item))
  }
}
type Reading = ContactEvent | undefined

function readMessage(part: Part, message: Fields): Reading {
  const { channel, receivedAt, standby } = part
  // In a group a person does not write to us alone: nothing there is an answer, and no reply may go there.
  if (text(message.group_id) !== undefined) return undefined
  if (message.type === 'system') return readSystem(part, message)

  const own = identities(message.from, message.from_user_id, message.from_parent_user_id)
  const contact = contactOf(part.contacts, own)
  const from = contact ? joined(own, contact.keys) : own
  if (from.length === 0) return undefined
  const id = text(message.id) ?? digest(message as Json)
  const profileName = text(fields(contact?.fields.profile)?.name)
  const contextId = text(fields(message.context)?.id)
  const event: MessageReceived = {
    type: 'message',
    key: `message:${channel}:${id}`,
    channel,
    id,
    at: instant(message.timestamp, receivedAt),
    receivedAt,
    from,
    content: readContent(message),
    standby,
    raw: evidence(part, 'message', message as Json, contact),
  }
  if (profileName !== undefined) event.profileName = profileName
  if (contextId !== undefined) event.contextId = contextId
  return event
}

/** A new number or id. Other system messages (such as a changed security code) concern nobody's identity. */
function readSystem(part: Part, message: Fields): Reading {
  const { channel, receivedAt } = part
  const system: Fields = fields(message.system) ?? {}
  const current = identities(system.wa_id ?? system.new_wa_id, system.user_id, system.parent_user_id)
  const previous = identities(
    message.from ?? system.customer,
    system.previous_user_id ?? message.from_user_id,
    system.previous_parent_user_id ?? message.from_parent_user_id,
  )
  if (current.length === 0 || previous.length === 0) return undefined
  return {
    type: 'identity',
    key: `message:${channel}:${text(message.id) ?? digest(message as Json)}`,
    channel,
    at: instant(message.timestamp, receivedAt),
    receivedAt,
    previous,
    current,
    raw: evidence(part, 'message', message as Json),
  }
}

function readStatus(part: Part, source: Fields): Reading {
  const { channel, receivedAt } = part
  const id = text(source.id)
  const status = text(source.status)
  const inGroup = source.recipient_type === 'group' || PARTICIPANT_KEYS.some((key) => text(source[key]) !== undefined)
  if (id === undefined || status === undefined || inGroup) return undefined
  const own = identities(
    source.recipient_id,
    source.recipient_user_id,
    // Three spellings in Meta's own examples.
    source.parent_recipient_user_id ?? source.recipient_parent_user_id ?? source.parent_user_id,
  )
  const contact = contactOf(part.contacts, own)
  const recipient = contact ? joined(own, contact.keys) : own
  const sendId = text(source.biz_opaque_callback_data)
  if (recipient.length === 0 && sendId === undefined) return undefined
  return {
    type: 'status',
    key: `status:${id}:${status}`,
    channel,
    id,
    ...(sendId !== undefined && { sendId }),
    at: instant(source.timestamp, receivedAt),
    receivedAt,
    recipient,
    status,
    errors: list(source.errors).map((error) => channelError(error)),
    raw: evidence(part, 'status', source as Json, contact),
  }
}
const PARTICIPANT_KEYS = ['recipient_participant_id', 'participant_recipient_id', 'recipient_participant_user_id']

function readPreference(part: Part, source: Fields): Reading {
  const { channel, receivedAt } = part
  const value = text(source.value)
  const category = text(source.category) ?? MARKETING
  const own = identities(source.wa_id, source.user_id, source.parent_user_id)
  const contact = contactOf(part.contacts, own)
  const from = contact ? joined(own, contact.keys) : own
  const who = from[0]?.value
  if (value === undefined || category !== MARKETING || who === undefined) return undefined
  const at = instant(source.timestamp, receivedAt)
  return {
    type: 'preference',
    key: `preference:${channel}:${who}:${category}:${value}:${at}`,
    channel,
    at,
    receivedAt,
    from,
    value,
    raw: evidence(part, 'preference', source as Json, contact),
  }
}
const MARKETING = 'marketing_messages'

function readContent(message: Fields): InboundContent {
  const type = text(message.type) ?? CONTENT_KEYS.find((key) => message[key] !== undefined) ?? 'unknown'
  const body = fields(message[type])
  switch (type) {
    case 'text': {
      const words = text(body?.body)
      return words === undefined ? other(type) : { type: 'text', text: words }
    }
    case 'interactive':
      return readInteractive(body ?? {})
    case 'button': {
      const title = text(body?.text) ?? text(body?.payload)
      if (title === undefined) return other(type)
      return { type: 'tap', of: 'template', id: text(body?.payload) ?? title, title }
    }
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return readMedia(type, body ?? {})
    case 'location': {
      const latitude = number(body?.latitude)
      const longitude = number(body?.longitude)
      if (latitude === undefined || longitude === undefined) return other(type)
      const name = text(body?.name)
      const address = text(body?.address)
      return { type, latitude, longitude, ...(name && { name }), ...(address && { address }) }
    }
    case 'reaction':
      return other(type, text(body?.emoji))
    case 'order':
      return other(type, text(body?.text))
    case 'edit': {
      // What the message says now, for people to see.
      const edited: Fields = fields(body?.message) ?? {}
      const captioned = fields(edited.image ?? edited.video ?? edited.document)
      return other(type, text(fields(edited.text)?.body) ?? text(captioned?.caption))
    }
    default:
      return other(type)
  }
}

/** Looked at in this order when a message does not say its type. */
const CONTENT_KEYS = [
  'text',
  'interactive',
  'button',
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'location',
  'reaction',
  'order',
  'contacts',
  'edit',
  'revoke',
]

function readInteractive(interactive: Fields): InboundContent {
  const button = fields(interactive.button_reply)
  if (button) return readTap('button', button)
  const row = fields(interactive.list_reply)
  if (row) return readTap('list', row)
  const form = fields(interactive.nfm_reply)
  if (form) {
    const name = text(form.name)
    return { type: 'form', ...(name !== undefined && { name }), values: readFormValues(form.response_json) }
  }
  return other(text(interactive.type) ?? 'interactive')
}

function readTap(of: 'button' | 'list', reply: Fields): InboundContent {
  const id = text(reply.id) ?? text(reply.title)
  return id === undefined ? other('interactive') : { type: 'tap', of, id, title: text(reply.title) ?? id }
}

/** The answers are JSON in a string and come from the person's phone: what cannot be read is kept as the string. */
function readFormValues(response: Json | undefined): Json {
  if (typeof response !== 'string') return response ?? null
  try {
    const values = JSON.parse(response) as Json
    return isDeeper(values, MAX_DEPTH) ? response : values
  } catch {
    return response
  }
}

function readMedia(media: MediaKind, body: Fields): InboundContent {
  const mediaId = text(body.id)
  const mimeType = text(body.mime_type)
  const caption = text(body.caption)
  const fileName = text(body.filename)
  return {
    type: 'media',
    media,
    ...(mediaId !== undefined && { mediaId }),
    ...(mimeType !== undefined && { mimeType }),
    ...(caption !== undefined && { caption }),
    ...(fileName !== undefined && { fileName }),
  }
}

function other(kind: string, words?: string): InboundContent {
  return { type: 'other', kind, ...(words !== undefined && { text: words }) }
}

/** In lookup order: an id of the business portfolio says who it is even where a number has a new owner. */
function identities(waId: Json | undefined, userId: Json | undefined, parentId: Json | undefined): IdentityKey[] {
  const keys: IdentityKey[] = []
  add(keys, 'bsuid', text(userId))
  add(keys, 'parent_bsuid', text(parentId))
  const phone = text(waId)
  // Some intermediaries put the business-scoped id where the number was.
  if (phone !== undefined) add(keys, kindOf(phone), phone)
  return keys
}

function kindOf(value: string): IdentityKind {
  if (!/^[A-Z]{2}\./i.test(value)) return 'wa_id'
  return value.startsWith('ENT.', 3) ? 'parent_bsuid' : 'bsuid'
}

function add(keys: IdentityKey[], kind: IdentityKind, value: string | undefined): void {
  if (value !== undefined && !keys.some((key) => key.kind === kind)) keys.push(identityKey(kind, value))
}

/** What the message itself says wins over its `contacts` entry. */
function joined(own: readonly IdentityKey[], more: readonly IdentityKey[]): IdentityKey[] {
  const keys = [...own]
  for (const { kind, value } of more) add(keys, kind, value)
  return keys
}

interface Contact {
  fields: Fields
  keys: IdentityKey[]
}

/**
 * The `contacts` entry of these identities. In a batch it must share one of them; a single entry is also taken when
 * the two have no kind of identity in common, but never when it is somebody else's.
 */
function contactOf(contacts: readonly Json[], own: readonly IdentityKey[]): Contact | undefined {
  for (const item of contacts) {
    const contact = fields(item)
    if (!contact) continue
    const keys = identities(contact.wa_id, contact.user_id, contact.parent_user_id)
    const sameKind = keys.filter((key) => own.some(({ kind }) => kind === key.kind))
    const matches = sameKind.some((key) => own.some(({ kind, value }) => kind === key.kind && value === key.value))
    if (matches || (contacts.length === 1 && sameKind.length === 0)) return { fields: contact, keys }
  }
  return undefined
}

/** Unix seconds, as text or number, in ms. What is no possible date would break whatever shows it later. */
function instant(timestamp: Json | undefined, receivedAt: number): number {
  const at = Math.round((number(timestamp) ?? 0) * 1000)
  return at > 0 && at <= MAX_DATE_MS ? at : receivedAt
}
/** Source: ECMA-262, time values. */
const MAX_DATE_MS = 8.64e15

/** The piece as it came, with what says to which number and by whom. References, no copies: a batch is large. */
function evidence(part: Part, name: PieceName, item: Json, contact?: Contact): Json {
  return contact
    ? { field: part.field, metadata: part.metadata, contact: contact.fields as Json, [name]: item }
    : { field: part.field, metadata: part.metadata, [name]: item }
}

function keepRaw({ delivery, receivedAt, field }: Source, body: Json): void {
  delivery.raw.push({ key: `raw:${digest([field, body])}`, receivedAt, field, body })
}

function present(value: { [key: string]: Json | undefined }): Json {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Json
}

/** The same for equal JSON, whatever the order of its keys: a repeated delivery has the same digest. */
function digest(value: Json): string {
  return createHash('sha256').update(canonical(value, MAX_DEPTH)).digest('hex')
}

/** Deeper nesting is nobody's data; walking or writing it would exhaust the stack. */
const MAX_DEPTH = 64

function canonical(value: Json | undefined, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (depth === 0) return '"..."'
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join()}]`
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth - 1)}`)
  return `{${pairs.join()}}`
}

function isDeeper(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1))
}
