/** One person with a phone: what they write and tap goes in as signed webhooks, what they hear is what the Cloud API took. */
import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import type { Stop } from '@basta/engine/contacts/contact.ts'
import type { JournalEvent, JournalKind } from '@basta/engine/stores/store.ts'
import type { Json } from '@basta/nodes/contract.ts'
import { expect } from 'vitest'
import type { Choice, Sent } from './cloud-api.ts'
import { change, delivery, inbound, preferenceChange, type Sender, textContent } from './webhooks.ts'
import type { World } from './world.ts'

export interface Contact {
  id: string
  locale: string
  tags: string[]
  attributes: { [name: string]: Json }
  stops: Stop[]
  outbox: number
  conversations: { channel: string; takeover: boolean; flow: { id: string; node: string } | null }[]
}

export interface Consent {
  stops: Omit<Stop, 'optInsBefore' | 'rev'>[]
  hold: { since: number; expiresAt: number } | null
  optIns: { scope: string }[]
  feedback: { reason: string; text: string | null }[]
  ledger: LedgerEntry[]
  chain: { intact: boolean }
}

export interface Person {
  readonly waId: string
  /** The same person, writing to and hearing from another number of the business. */
  on(number: string): Person
  /** Each of these resolves with the wamid when all that follows has been done; the webhook must be answered with 200. */
  says(text: string): Promise<string>
  /** Taps the button or row with this title on the latest message that has it. */
  taps(title: string): Promise<string>
  tapsTemplateButton(payload: string, text: string): Promise<string>
  sendsCaption(caption: string, media?: 'image' | 'video' | 'document'): Promise<string>
  /** Writes while another application owns the thread. */
  onStandby(text: string): Promise<string>
  /** Any other message: `type` and the object named like it. */
  sends(content: { [key: string]: Json }): Promise<string>
  /** Operates WhatsApp's own marketing switch. */
  switchesMarketing(value: 'stop' | 'resume'): Promise<void>
  /** The content as one message of a delivery, for batches and repetitions. */
  message(content: { [key: string]: Json }): { id: string; change: { [key: string]: Json } }

  /** What has arrived since this was last asked is exactly this, in this order: each holds its text. */
  hears(...texts: (string | RegExp)[]): Sent[]
  hearsNothing(): void

  contact(): Promise<Contact>
  consent(): Promise<Consent>
  /** The consent ledger, oldest first. */
  ledger(): Promise<LedgerEntry[]>
  /** The scopes that are stopped now. */
  stopped(): Promise<string[]>
  events(kind: JournalKind): Promise<JournalEvent[]>
}

export function createPerson(world: World, sender: Sender): Person {
  let heard = world.cloud.accepted.length

  function message(content: { [key: string]: Json }) {
    const id = world.nextMessageId()
    return { id, change: change(sender, { messages: [inbound(sender, { id, at: world.now }, content)] }, 'messages') }
  }

  async function sends(content: { [key: string]: Json }): Promise<string> {
    const { id, change } = message(content)
    expect(await world.deliver(delivery(change))).toBe(200)
    return id
  }

  function arrivals(): Sent[] {
    const fresh = world.cloud.accepted.slice(heard)
    heard = world.cloud.accepted.length
    return fresh.filter(({ to, number }) => to === sender.waId && number === sender.number)
  }

  async function get<T>(path: string): Promise<T> {
    const { status, body } = await world.api.get<T>(path)
    expect(status, path).toBe(200)
    return body
  }

  async function contact(): Promise<Contact> {
    const { items } = await get<{ items: Contact[] }>(`/api/contacts?identity=wa_id:${sender.waId}`)
    const [found] = items
    if (!found) throw new Error(`${sender.waId} is no contact yet`)
    return found
  }

  const consent = async () => get<Consent>(`/api/contacts/${(await contact()).id}/consent`)

  return {
    waId: sender.waId,
    on: (number) => createPerson(world, { ...sender, number }),
    sends,
    message,
    says: (text) => sends(textContent(text)),
    taps(title) {
      const { sent, choice } = findChoice(world, sender, title)
      const reply = { id: choice.id, title: choice.title }
      const interactive: { [key: string]: Json } =
        choice.of === 'button'
          ? { type: 'button_reply', button_reply: reply }
          : { type: 'list_reply', list_reply: reply }
      return sends({ type: 'interactive', interactive, context: { from: '15550783881', id: sent.id } })
    },
    tapsTemplateButton: (payload, text) => sends({ type: 'button', button: { payload, text } }),
    sendsCaption: (caption, media = 'image') =>
      sends({ type: media, [media]: { id: '1003383421387256', mime_type: `${media}/any`, sha256: 'b3f0', caption } }),
    async onStandby(text) {
      const id = world.nextMessageId()
      const messages = [inbound(sender, { id, at: world.now }, textContent(text))]
      expect(await world.deliver(delivery(change(sender, { messages }, 'standby')))).toBe(200)
      return id
    },
    async switchesMarketing(value) {
      expect(await world.deliver(delivery(preferenceChange(sender, value, world.now)))).toBe(200)
    },
    hears(...texts) {
      const sent = arrivals()
      const shown = sent.map(({ text }) => text)
      const expected = texts.map((text) =>
        typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text),
      )
      expect(shown).toEqual(expected)
      return sent
    },
    hearsNothing: () => expect(arrivals().map(({ text }) => text)).toEqual([]),
    contact,
    consent,
    ledger: async () => (await consent()).ledger,
    stopped: async () => (await consent()).stops.map(({ scope }) => scope),
    async events(kind) {
      const { id } = await contact()
      return (await get<{ items: JournalEvent[] }>(`/api/contacts/${id}/events?kind=${kind}&limit=1000`)).items
    },
  }
}

function findChoice({ cloud }: World, { waId, number }: Sender, title: string): { sent: Sent; choice: Choice } {
  const mine = cloud.accepted.filter((sent) => sent.to === waId && sent.number === number)
  for (const sent of mine.reverse()) {
    const choice = sent.buttons.find((button) => button.title === title)
    if (choice) return { sent, choice }
  }
  throw new Error(`No message has a button or row "${title}": ${mine.map(({ text }) => text).join(' / ')}`)
}
