import type { Json, OutboundContent } from '@basta/nodes/contract.ts'
import { describe, expect, it } from 'vitest'
import type { IdentityKey } from '../../contacts/contact.ts'
import type { ContactEvent } from '../../contacts/events.ts'
import { parseDelivery } from '../whatsapp/parse.ts'
import { renderMessage } from '../whatsapp/render.ts'
import { isSigned } from '../whatsapp/signature.ts'
import { createEmulator, type EmulatorOptions, type SendAnswer } from './emulator.ts'

const ANA = '15551234567'
const NUMBER = '106540352242922'
const TOKEN = 'token'
const HOUR_MS = 60 * 60 * 1000
const BUTTONS: OutboundContent = { type: 'buttons', body: 'Sure?', buttons: [{ id: 'y', title: 'Yes' }] }

describe('the emulator as a phone', () => {
  it('sends webhooks that are signed over their bytes and read like genuine ones', () => {
    const world = createWorld()
    const entry = world.emulator.userSends(ANA, { type: 'text', text: 'Olá/ção 👋' }, 'Ana')
    const [delivery] = world.deliveries
    expect(isSigned(delivery?.rawBody ?? Buffer.of(), delivery?.signature, ['secret'])).toBe(true)
    expect(delivery?.rawBody.toString()).toContain('Ol\\u00e1\\/')
    expect(world.events()).toMatchObject([
      {
        type: 'message',
        id: entry?.id,
        channel: NUMBER,
        at: world.now(),
        profileName: 'Ana',
        content: { type: 'text', text: 'Olá/ção 👋' },
      },
    ])
  })

  it('lets people tap what they were sent, with the context of the message, and nothing else', () => {
    const world = createWorld()
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    const buttons = world.sendOk(BUTTONS)
    const list = world.sendOk({
      type: 'list',
      body: 'Which?',
      button: 'Choose',
      sections: [{ rows: [{ id: 'r', title: 'Row', description: 'The row' }] }],
    })
    expect(world.emulator.userSends(ANA, { type: 'tap', messageId: buttons, id: 'n' })).toBeNull()
    expect(world.emulator.userSends(ANA, { type: 'tap', messageId: 'unknown', id: 'y' })).toBeNull()
    world.emulator.userSends(ANA, { type: 'tap', messageId: buttons, id: 'y' })
    world.emulator.userSends(ANA, { type: 'tap', messageId: list, id: 'r' })
    expect(world.events().slice(1)).toMatchObject([
      { contextId: buttons, content: { type: 'tap', of: 'button', id: 'y', title: 'Yes' } },
      { contextId: list, content: { type: 'tap', of: 'list', id: 'r', title: 'Row' } },
    ])
  })

  it('answers the quick replies of a template with their payload', () => {
    const templates = {
      promo: { category: 'marketing' as const, body: 'Hi {{1}}, 20 % off', buttons: ['Buy', 'Stop'] },
    }
    const world = createWorld({ templates })
    const components: Json[] = [
      { type: 'body', parameters: [{ type: 'text', text: 'Ana' }] },
      { type: 'button', sub_type: 'quick_reply', index: '1', parameters: [{ type: 'payload', payload: 'optout' }] },
    ]
    const id = world.sendOk({ type: 'template', name: 'promo', language: 'en', components })
    expect(world.emulator.transcript(ANA)[0]?.content).toMatchObject({
      text: 'Hi Ana, 20 % off',
      buttons: [
        { index: 0, title: 'Buy', payload: 'Buy' },
        { index: 1, title: 'Stop', payload: 'optout' },
      ],
    })
    world.emulator.userSends(ANA, { type: 'template-button', messageId: id, index: 1 })
    expect(world.events()).toMatchObject([
      { contextId: id, content: { type: 'tap', of: 'template', id: 'optout', title: 'Stop' } },
    ])
  })

  it('sends pictures with captions, places and reactions', () => {
    const world = createWorld()
    const hi = world.emulator.userSends(ANA, { type: 'image', caption: 'stop' })
    world.emulator.userSends(ANA, { type: 'location', latitude: 1.5, longitude: -2 })
    world.emulator.userSends(ANA, { type: 'reaction', messageId: hi?.id ?? '', emoji: '👍' })
    expect(world.events().map((event) => event.type === 'message' && event.content)).toMatchObject([
      { type: 'media', media: 'image', caption: 'stop' },
      { type: 'location', latitude: 1.5, longitude: -2 },
      { type: 'other', kind: 'reaction', text: '👍' },
    ])
  })

  it('knows people without a number by their business-scoped id, in both directions', () => {
    const world = createWorld({ faults: { withholdPhones: true } })
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    const [event] = world.events()
    const from = event?.type === 'message' ? event.from : []
    expect(from).toEqual([{ kind: 'bsuid', value: expect.any(String) }])
    expect(world.send({ type: 'text', body: 'Hello' }, from)).toMatchObject({ httpStatus: 200 })
    expect(world.emulator.transcript(ANA)).toHaveLength(2)
  })
})

describe('the emulator as the Cloud API', () => {
  it('reports sent, delivered and read with our id, and ticks the transcript', () => {
    const world = createWorld()
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    const id = world.sendOk({ type: 'text', body: 'Hello' })
    world.advance(60_000)
    expect(world.events().slice(1)).toMatchObject(
      ['sent', 'delivered', 'read'].map((status) => ({ type: 'status', id, status, sendId: 'contact.1' })),
    )
    expect(world.emulator.transcript(ANA).at(-1)).toMatchObject({ id, direction: 'out', status: 'read' })
  })

  it('refuses a bad token and a number that is not its own', () => {
    const world = createWorld()
    expect(codeOf(world.emulator.send(NUMBER, {}, 'wrong'))).toBe(190)
    expect(codeOf(world.emulator.send(NUMBER, {}, undefined))).toBe(190)
    expect(codeOf(world.emulator.send('1', {}, TOKEN))).toBe(100)
  })

  it('closes the service window 24 hours after the last message of the person, except for templates', () => {
    const world = createWorld()
    expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBe(131047)
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    world.advance(24 * HOUR_MS - 1)
    expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBeUndefined()
    world.advance(1)
    expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBe(131047)
    expect(codeOf(world.send({ type: 'template', name: 'any', language: 'en' }))).toBeUndefined()
  })

  it('refuses marketing to who used the switch of WhatsApp, until it is used again; utility goes through', () => {
    const templates = {
      promo: { category: 'marketing' as const, body: 'Buy' },
      order: { category: 'utility' as const, body: 'Sent' },
    }
    const world = createWorld({ templates })
    const code = (name: string) => codeOf(world.send({ type: 'template', name, language: 'en' }))
    world.emulator.userPreference(ANA, 'stop')
    expect([code('promo'), code('order'), code('other')]).toEqual([131050, undefined, 132001])
    world.emulator.userPreference(ANA, 'resume')
    expect(code('promo')).toBeUndefined()
    expect(world.events()).toMatchObject([
      { type: 'preference', value: 'stop' },
      { type: 'preference', value: 'resume' },
    ])
  })

  it('reports errors about a person in a later status on demand', () => {
    const world = createWorld({ faults: { lateErrors: true } })
    world.emulator.userPreference(ANA, 'stop')
    world.sendOk({ type: 'template', name: 'promo', language: 'en' })
    world.advance(60_000)
    expect(world.events().slice(1)).toMatchObject([
      { type: 'status', status: 'failed', sendId: 'contact.1', errors: [{ class: 'opt-out', code: 131050 }] },
    ])
    expect(world.emulator.transcript(ANA)).toMatchObject([
      { status: 'failed', error: expect.stringContaining('131050') },
    ])
  })

  it('lends a burst of 45 messages to a person on demand, then one in six seconds', () => {
    const world = createWorld({ faults: { pairRate: true } })
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    for (let sent = 0; sent < 45; sent++) expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBeUndefined()
    expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBe(131056)
    world.advance(6000)
    expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBeUndefined()
    expect(codeOf(world.send({ type: 'text', body: 'x' }))).toBe(131056)
  })

  const row = (id: number) => ({ id: `${id}`, title: `Row ${id}` })
  const list = (rows: number[], title?: string): OutboundContent => ({
    type: 'list',
    body: 'Which?',
    button: 'Choose',
    sections: [{ title, rows: rows.map(row) }, ...(title === undefined ? [] : [{ rows: [row(99)] }])],
  })
  it.each<[string, number | undefined, OutboundContent]>([
    ['4,096 characters', undefined, { type: 'text', body: 'x'.repeat(4096) }],
    ['4,097 characters', 131009, { type: 'text', body: 'x'.repeat(4097) }],
    ['no text', 131008, { type: 'text', body: '' }],
    ['a title of 21 characters', 131009, { ...BUTTONS, buttons: [{ id: 'a', title: 'x'.repeat(21) }] }],
    ['no buttons', 131008, { ...BUTTONS, buttons: [] }],
    ['four buttons', 131009, { ...BUTTONS, buttons: [1, 2, 3, 4].map(row) }],
    ['two buttons with one title', 131009, { ...BUTTONS, buttons: ['a', 'b'].map((id) => ({ id, title: 'Same' })) }],
    ['a header of 61 characters', 131009, { ...BUTTONS, header: 'x'.repeat(61) }],
    ['ten rows', undefined, list([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
    ['eleven rows', 131009, list([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])],
    ['one id twice', 131009, list([1, 1])],
    ['a section without a title beside another', 131008, list([1], 'Titled')],
    ['a link that is none', 131009, { type: 'media', media: 'image', link: 'ftp://a' }],
    ['a caption on a voice note', 131009, { type: 'media', media: 'audio', link: 'https://a', caption: 'x' }],
    ['a place off the map', 131009, { type: 'location', latitude: 91, longitude: 0 }],
    ['a label of 21 characters', 131009, { type: 'url-button', body: 'x', label: 'x'.repeat(21), url: 'https://a' }],
    ['a request for the location', undefined, { type: 'location-request', body: 'Where?' }],
  ])('answers %s with %s', (_name, code, content) => {
    const world = createWorld()
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    expect(codeOf(world.send(content))).toBe(code)
  })

  it('shows every message as it was sent', () => {
    const world = createWorld()
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    const contents: OutboundContent[] = [
      { type: 'text', body: 'x', previewUrl: true },
      { type: 'media', media: 'document', link: 'https://a/b.pdf', caption: 'c', fileName: 'b.pdf' },
      { ...BUTTONS, header: 'H', footer: 'F' } as OutboundContent,
      list([1, 2]),
      { type: 'url-button', body: 'x', label: 'Open', url: 'https://a' },
      { type: 'location', latitude: 1, longitude: 2, name: 'n', address: 'a' },
      { type: 'location-request', body: 'Where?' },
    ]
    for (const content of contents) world.sendOk(content)
    expect(world.emulator.transcript(ANA).map((entry) => entry.content)).toEqual([
      { type: 'text', body: 'hi' },
      ...contents,
    ])
  })

  it('ticks the messages of the person blue up to the one that is marked as read', () => {
    const world = createWorld()
    const [, second] = ['a', 'b', 'c'].map((text) => world.emulator.userSends(ANA, { type: 'text', text }))
    const body = { messaging_product: 'whatsapp', status: 'read', message_id: second?.id ?? '' }
    expect(world.emulator.send(NUMBER, body, TOKEN)).toEqual({ httpStatus: 200, body: { success: true } })
    expect(world.emulator.transcript(ANA).map((entry) => entry.status)).toEqual(['read', 'read', 'sent'])
  })
})

describe('the emulator with faults', () => {
  it('delivers again with growing distance until the answer is 200', async () => {
    let httpStatus = 500
    const world = createWorld({ answer: () => httpStatus })
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    const deliveriesAfter = async (ms: number) => {
      await settled()
      world.advance(ms)
      await settled()
      return world.deliveries.length
    }
    expect(await deliveriesAfter(1000)).toBe(2)
    expect(await deliveriesAfter(1999)).toBe(2)
    expect(await deliveriesAfter(1)).toBe(3)
    httpStatus = 200
    expect(await deliveriesAfter(4000)).toBe(4)
    expect(await deliveriesAfter(HOUR_MS)).toBe(4)
    expect(new Set(world.deliveries.map(({ rawBody }) => rawBody.toString())).size).toBe(1)
    expect(world.emulator.transcript(ANA)).toMatchObject([{ status: 'delivered' }])
  })

  it('delivers again when the engine cannot be reached', async () => {
    const world = createWorld({
      answer: () => {
        throw new Error('connection refused')
      },
    })
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    await settled()
    world.advance(1000)
    expect(world.deliveries).toHaveLength(2)
  })

  it('duplicates, delays and reorders webhooks', () => {
    const world = createWorld({ faults: { duplicates: 1, reorder: true, delayMs: 5000 } })
    for (const text of ['one', 'two', 'three']) world.emulator.userSends(ANA, { type: 'text', text })
    expect(world.deliveries).toEqual([])
    world.advance(60_000)
    const texts = world.events().map((event) => event.type === 'message' && event.content)
    const said = (text: string) => ({ type: 'text', text })
    expect(texts).toEqual(['two', 'two', 'one', 'one', 'three', 'three'].map(said))
  })

  it('fails the next sends as told, one each, and takes the one whose answer is lost', () => {
    const world = createWorld()
    world.emulator.userSends(ANA, { type: 'text', text: 'hi' })
    world.emulator.setFaults({ sends: [{ code: 131000 }, { httpStatus: 503 }, { lostAnswer: true }] })
    expect(codeOf(world.send(BUTTONS))).toBe(131000)
    expect(world.send(BUTTONS)).toMatchObject({ httpStatus: 503 })
    expect(world.emulator.transcript(ANA)).toHaveLength(1)
    expect(world.send(BUTTONS)).toBe('lost')
    world.sendOk(BUTTONS)
    expect(world.emulator.transcript(ANA)).toHaveLength(3)
    world.advance(60_000)
    expect(world.events().filter((event) => event.type === 'status')).toHaveLength(6)
  })

  it('never repeats an id after a restart', () => {
    const world = createWorld()
    const later = createWorld({ startMs: 1 })
    const ids = [world, later].map(({ emulator }) => emulator.userSends(ANA, { type: 'text', text: 'hi' })?.id)
    expect(ids[0]).not.toBe(ids[1])
  })
})

it('lists people by their latest message and tells subscribers of every change', () => {
  const world = createWorld()
  const heard: (string | undefined)[] = []
  const unsubscribe = world.emulator.subscribe((_waId, entry) => heard.push(entry.status))
  world.emulator.userSends(ANA, { type: 'text', text: 'hi' }, 'Ana')
  world.advance(1000)
  world.emulator.userSends('15557654321', { type: 'text', text: 'hi' })
  unsubscribe()
  world.sendOk({ type: 'text', body: 'Hello' })
  expect(heard).toEqual(['sent', 'sent'])
  world.emulator.userPreference(ANA, 'stop')
  expect(world.emulator.people()).toMatchObject([
    { waId: ANA, name: 'Ana', marketing: 'stopped' },
    { waId: '15557654321', marketing: 'on' },
  ])
})

interface WorldOptions extends Partial<EmulatorOptions> {
  startMs?: number
  answer?: () => number
}

/** An emulator with a clock that stands still and timers that fire when it is moved. */
function createWorld({ startMs = 0, answer = () => 200, ...options }: WorldOptions = {}) {
  let now = Date.UTC(2026, 10, 21, 12) + startMs
  const timers: { at: number; task: () => void }[] = []
  const deliveries: { rawBody: Buffer; signature: string }[] = []
  const emulator = createEmulator({
    appSecret: 'secret',
    accessToken: TOKEN,
    phoneNumberId: NUMBER,
    deliver: async (rawBody, signature) => {
      deliveries.push({ rawBody, signature })
      return answer()
    },
    now: () => now,
    schedule: (task, delayMs) => void timers.push({ at: now + delayMs, task }),
    ...options,
  })
  const send = (content: OutboundContent, to: IdentityKey[] = [{ kind: 'wa_id', value: ANA }]): SendAnswer =>
    emulator.send(NUMBER, renderMessage({ to, item: itemOf(content) }), TOKEN)
  return {
    emulator,
    deliveries,
    now: () => now,
    events: (): ContactEvent[] =>
      deliveries.flatMap(({ rawBody }) => parseDelivery(JSON.parse(rawBody.toString()), now).events),
    advance(ms: number) {
      const until = now + ms
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
        if (!next) break
        timers.splice(timers.indexOf(next), 1)
        now = Math.max(now, next.at)
        next.task()
      }
      now = until
    },
    send,
    /** Sends, expects success and gives the message id. */
    sendOk(content: OutboundContent): string {
      const answer = send(content)
      expect(answer).toMatchObject({ httpStatus: 200 })
      const { messages } = (answer as { body: Json }).body as { messages: { id: string }[] }
      return messages[0]?.id ?? ''
    },
  }
}

function itemOf(content: OutboundContent) {
  return {
    id: 'contact.1',
    channel: NUMBER,
    purpose: 'service' as const,
    content,
    origin: { kind: 'consent' as const },
    enqueuedAt: 0,
    dueAt: 0,
    attempts: 1,
    state: 'sending' as const,
  }
}

function codeOf(answer: SendAnswer): number | undefined {
  if (answer === 'lost') return undefined
  return (answer.body as { error?: { code: number } }).error?.code
}

/** Until the answers to all deliveries made so far have been seen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
