import type { Json } from '@basta/nodes/contract.ts'
import { SERVICE_WINDOW_MS } from '../../consent/clearance.ts'
import { type Fields, fields, text } from '../whatsapp/fields.ts'
import { signatureOf } from '../whatsapp/signature.ts'
import { type GraphError, graphError } from './graph-error.ts'
import { type ApprovedTemplate, type Entry, readSent } from './transcript.ts'
import { readAction, type UserAction } from './user-action.ts'
import { validateSend } from './validate-send.ts'
import {
  contactsOf,
  messageFrom,
  type PersonIds,
  statusTo,
  unixSeconds,
  type WebhookField,
  webhook,
} from './webhooks.ts'

export interface EmulatorOptions {
  appSecret: string
  /** The one bearer token that is good; others get error 190. */
  accessToken: string
  phoneNumberId: string
  /** Digits. */
  displayPhoneNumber?: string
  /** Hands a webhook to the engine; resolves to the HTTP status of its answer. Anything but 200 is delivered again. */
  deliver(rawBody: Buffer, signature: string): Promise<number>
  now(): number
  /** Runs `task` after `delayMs`, like `setTimeout`. */
  schedule(task: () => void, delayMs: number): void
  /** Approved templates by name. Without it every template exists, as marketing: what Meta refuses most readily. */
  templates?: Readonly<Record<string, ApprovedTemplate>>
  faults?: Partial<Faults>
}

/** What goes wrong on demand. */
export interface Faults {
  /** Extra copies of every webhook. */
  duplicates: number
  /** Every second webhook overtakes the one before it. */
  reorder: boolean
  /** Added to the way of every webhook. */
  delayMs: number
  /** Whether 131056 is answered to more than Meta's pair rate. */
  pairRate: boolean
  /** Errors about a person (131047, 131050) come in a `failed` status after an accepted send, as they often do. */
  lateErrors: boolean
  /** Phone numbers are withheld from webhooks: people are known by their business-scoped user id only. */
  withholdPhones: boolean
  /** What the next sends meet, one each: an error code, a bare HTTP status, or acceptance whose answer is lost. */
  sends: SendFault[]
}
export type SendFault = { code: number } | { httpStatus: number } | { lostAnswer: true }

export interface Person {
  waId: string
  name: string
  /** WhatsApp's own marketing switch. */
  marketing: 'on' | 'stopped'
  /** ISO 8601 time of the latest message. */
  lastAt: string | null
}

export type SendAnswer = { httpStatus: number; body: Json } | 'lost'

export interface Emulator {
  /** `POST /{version}/{phone-number-id}/messages`. `lost`: it was taken, and the connection is to be cut. */
  send(phoneNumberId: string, body: unknown, bearer: string | undefined): SendAnswer
  /** The person writes or taps. Null when what is tapped is not in the chat. */
  userSends(waId: string, action: UserAction, name?: string): Entry | null
  userPreference(waId: string, value: 'stop' | 'resume'): void
  /** Sets the given faults, leaves the others, and answers all of them. */
  setFaults(faults: Partial<Faults>): Faults
  people(): Person[]
  /** Oldest first. */
  transcript(waId: string): Entry[]
  /** Called with every new or changed entry. Returns how to stop. */
  subscribe(listener: (waId: string, entry: Entry) => void): () => void
}

interface Member {
  ids: Omit<PersonIds, 'withheld'>
  entries: Map<string, Entry>
  lastInboundAt: number | null
  marketingStopped: boolean
  /** When the pair would be at rest again, ms: a leaky bucket. */
  pairBusyUntil: number
}

/** Statuses follow a send after these times. */
const STATUS_DELAYS_MS = { sent: 50, delivered: 200, read: 800 }
/** Meta delivers an unanswered webhook again with falling frequency for up to 7 days. Source: webhooks overview. */
const RETRY = { firstMs: 1000, capMs: 60 * 60 * 1000, forMs: 7 * 24 * 60 * 60 * 1000 }
/** One message in 6 s to a person, 45 may be borrowed. Source: Meta, "pair rate limits". */
const PAIR = { everyMs: 6000, burst: 45 }
/** A webhook that waits to be overtaken goes out alone after this time. */
const OVERTAKE_MS = 2000

/** A local Cloud API with people in it: the send endpoint with its limits and errors, and genuine signed webhooks. */
export function createEmulator(options: EmulatorOptions): Emulator {
  const { now, schedule } = options
  const business = {
    phoneNumberId: options.phoneNumberId,
    displayPhoneNumber: options.displayPhoneNumber ?? '15550100000',
  }
  const members = new Map<string, Member>()
  const listeners = new Set<(waId: string, entry: Entry) => void>()
  let faults: Faults = {
    duplicates: 0,
    reorder: false,
    delayMs: 0,
    pairRate: false,
    lateErrors: false,
    withholdPhones: false,
    sends: [],
    ...options.faults,
  }
  let overtaken: (() => void) | null = null

  // A restarted emulator must not repeat ids: the engine's store remembers them as duplicates.
  const born = now().toString(36)
  let serial = 0
  const nextId = () => `wamid.EMULATOR.${born}.${++serial}`

  function member(waId: string): Member {
    const known = members.get(waId)
    if (known) return known
    const ids = { waId, userId: `US.EMULATOR${waId}`, name: `Person ${waId.slice(-4)}` }
    const added = { ids, entries: new Map(), lastInboundAt: null, marketingStopped: false, pairBusyUntil: 0 }
    members.set(waId, added)
    return added
  }

  /** As webhooks show the person now. */
  const shown = ({ ids }: Member): PersonIds => ({ ...ids, withheld: faults.withholdPhones })

  function put({ ids, entries }: Member, entry: Entry): Entry {
    entries.set(entry.id, entry)
    for (const listener of listeners) listener(ids.waId, entry)
    return entry
  }

  function post(field: WebhookField, content: { [key: string]: Json }, taken?: () => void): void {
    const rawBody = webhook(business, field, content)
    const signature = signatureOf(rawBody, options.appSecret)
    const dispatch = () => {
      for (let copy = 0; copy <= faults.duplicates; copy++) deliver(rawBody, signature, 1, taken)
    }
    if (faults.delayMs > 0) schedule(() => inTurn(dispatch), faults.delayMs)
    else inTurn(dispatch)
  }

  function inTurn(dispatch: () => void): void {
    const waiting = overtaken
    overtaken = null
    if (waiting || !faults.reorder) {
      dispatch()
      waiting?.()
      return
    }
    overtaken = dispatch
    schedule(() => {
      if (overtaken === dispatch) inTurn(() => {})
    }, OVERTAKE_MS)
  }

  function deliver(rawBody: Buffer, signature: string, attempt: number, taken?: () => void, waitedMs = 0): void {
    const again = () => {
      const delayMs = Math.min(RETRY.capMs, RETRY.firstMs * 2 ** (attempt - 1))
      if (waitedMs + delayMs > RETRY.forMs) return
      schedule(() => deliver(rawBody, signature, attempt + 1, taken, waitedMs + delayMs), delayMs)
    }
    options.deliver(rawBody, signature).then((httpStatus) => (httpStatus === 200 ? taken?.() : again()), again)
  }

  function postStatus(
    person: Member,
    id: string,
    status: 'sent' | 'delivered' | 'read' | 'failed',
    callbackData: string | undefined,
    error?: GraphError,
  ): void {
    const entry = person.entries.get(id)
    if (entry) put(person, { ...entry, status, ...(error && { error: error.text }) })
    const statuses = [statusTo(shown(person), { id, status, at: now(), callbackData, error: error?.status })]
    // Meta leaves out the contact where a message failed.
    post('messages', status === 'failed' ? { statuses } : { contacts: contactsOf(shown(person)), statuses })
  }

  /** What Meta has against this message to this person, or null. */
  function refusal(person: Member, body: Fields): GraphError | null {
    const template = body.type === 'template' ? text(fields(body.template)?.name) : undefined
    if (template === undefined) {
      const open = person.lastInboundAt !== null && now() < person.lastInboundAt + SERVICE_WINDOW_MS
      if (!open) return graphError(131047, 'More than 24 hours have passed since the customer last replied')
    } else {
      const category = options.templates ? options.templates[template]?.category : 'marketing'
      if (category === 'marketing' && person.marketingStopped) return graphError(131050)
    }
    return null
  }

  function exceedsPairRate(person: Member): boolean {
    const busyUntil = Math.max(person.pairBusyUntil, now()) + PAIR.everyMs
    if (busyUntil - now() > PAIR.everyMs * PAIR.burst) return true
    person.pairBusyUntil = busyUntil
    return false
  }

  function recipientOf(body: Fields): Member | undefined {
    const to = text(body.to)?.replace(/\D/g, '')
    if (to) return member(to)
    return [...members.values()].find(({ ids }) => ids.userId === body.recipient)
  }

  function accept(person: Member, body: Fields, late: GraphError | null): Json {
    const id = nextId()
    const callbackData = text(body.biz_opaque_callback_data)
    const approved = options.templates?.[text(fields(body.template)?.name) ?? '']
    put(person, { id, direction: 'out', at: new Date(now()).toISOString(), content: readSent(body, approved) })
    if (late) {
      schedule(() => postStatus(person, id, 'failed', callbackData, late), STATUS_DELAYS_MS.sent)
    } else {
      for (const status of ['sent', 'delivered', 'read'] as const) {
        schedule(() => postStatus(person, id, status, callbackData), STATUS_DELAYS_MS[status])
      }
    }
    const { waId, userId } = person.ids
    const contact = { input: text(body.to) ?? userId, ...(!faults.withholdPhones && { wa_id: waId }), user_id: userId }
    const message = { id, ...(body.type === 'template' && { message_status: 'accepted' }) }
    return { messaging_product: 'whatsapp', contacts: [contact], messages: [message] }
  }

  /** The blue ticks: this message of the person and all before it. */
  function markRead(messageId: string): GraphError | null {
    const person = [...members.values()].find(({ entries }) => entries.has(messageId))
    if (!person) return graphError(100, 'message_id is not known')
    for (const entry of [...person.entries.values()]) {
      if (entry.direction === 'in' && entry.status !== 'read') put(person, { ...entry, status: 'read' })
      if (entry.id === messageId) break
    }
    return null
  }

  function send(phoneNumberId: string, input: unknown, bearer: string | undefined): SendAnswer {
    const refuse = ({ httpStatus, answer }: GraphError): SendAnswer => ({ httpStatus, body: answer })
    if (bearer !== options.accessToken) return refuse(graphError(190))
    if (phoneNumberId !== business.phoneNumberId) {
      return refuse(graphError(100, `Object with ID "${phoneNumberId}" does not exist`))
    }
    const body = fields(input)
    if (!body) return refuse(graphError(100, 'The body is not a JSON object'))
    if (body.status === 'read') {
      const error = markRead(text(body.message_id) ?? '')
      return error ? refuse(error) : { httpStatus: 200, body: { success: true } }
    }

    const [fault, ...later] = faults.sends
    faults = { ...faults, sends: later }
    if (fault && 'httpStatus' in fault) return { httpStatus: fault.httpStatus, body: 'The emulator was told to fail' }
    if (fault && 'code' in fault) return refuse(graphError(fault.code))

    const violation = validateSend(body)
    if (violation) return refuse(graphError(violation.code, violation.details))
    const template = body.type === 'template' ? text(fields(body.template)?.name) : undefined
    if (template !== undefined && options.templates && !Object.hasOwn(options.templates, template)) {
      return refuse(graphError(132001, `Template "${template}" does not exist`))
    }
    const person = recipientOf(body)
    if (!person) return refuse(graphError(131026))
    if (faults.pairRate && exceedsPairRate(person)) return refuse(graphError(131056))
    const error = refusal(person, body)
    if (error && !faults.lateErrors) return refuse(error)
    const answer = accept(person, body, error)
    return fault ? 'lost' : { httpStatus: 200, body: answer }
  }

  function userSends(waId: string, action: UserAction, name?: string): Entry | null {
    const person = member(waId)
    if (name !== undefined) person.ids = { ...person.ids, name }
    const written = readAction(action, person.entries, business.displayPhoneNumber)
    if (!written) return null
    const id = nextId()
    const at = now()
    person.lastInboundAt = at
    const { content, wire } = written
    const entry = put(person, { id, direction: 'in', at: new Date(at).toISOString(), content, status: 'sent' })
    const messages = [messageFrom(shown(person), id, at, wire)]
    post('messages', { contacts: contactsOf(shown(person)), messages }, () => {
      const latest = person.entries.get(id)
      if (latest?.status === 'sent') put(person, { ...latest, status: 'delivered' })
    })
    return entry
  }

  function userPreference(waId: string, value: 'stop' | 'resume'): void {
    const person = member(waId)
    person.marketingStopped = value === 'stop'
    const { userId, withheld } = shown(person)
    const preference = {
      ...(!withheld && { wa_id: waId }),
      user_id: userId,
      detail: `User requested to ${value} marketing messages`,
      category: 'marketing_messages',
      value,
      // A number here, unlike the text everywhere else: so it is at Meta.
      timestamp: Number(unixSeconds(now())),
    }
    post('user_preferences', { contacts: contactsOf(shown(person)), user_preferences: [preference] })
  }

  return {
    send,
    userSends,
    userPreference,
    setFaults: (changes) => {
      faults = { ...faults, ...changes }
      return faults
    },
    people: () =>
      [...members.values()]
        .map(({ ids, entries, marketingStopped }): Person => {
          const lastAt = [...entries.values()].at(-1)?.at ?? null
          return { waId: ids.waId, name: ids.name, marketing: marketingStopped ? 'stopped' : 'on', lastAt }
        })
        .sort((a, b) => (b.lastAt ?? '').localeCompare(a.lastAt ?? '')),
    transcript: (waId) => [...(members.get(waId)?.entries.values() ?? [])],
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
