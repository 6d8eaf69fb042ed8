import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Json } from '@basta/nodes/contract.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContactEvent, MessageReceived } from '../../contacts/events.ts'
import { type Fields, fields, list } from './fields.ts'
import { parseDelivery } from './parse.ts'

const RECEIVED_AT = 1_795_000_000_000
const DATA = new URL('../../../../../shared/data/whatsapp-webhooks/', import.meta.url)
const hasData = existsSync(DATA)
const CHANNEL = '106540352242922'
const ANA = { wa_id: '16505551234', user_id: 'US.13491208655302741918' }

describe.skipIf(!hasData)(
  'parseDelivery on recorded payloads (skipped: ../shared/data/whatsapp-webhooks is absent)',
  () => {
    const files = hasData
      ? readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'))
      : []
    const load = (file: string): Json => JSON.parse(readFileSync(new URL(file, DATA), 'utf8'))

    it('finds the payloads', () => expect(files.length).toBeGreaterThanOrEqual(136))

    it.each(files)('%s: nothing is lost', (file) => {
      const body = load(file)
      const { events, raw } = parseDelivery(body, RECEIVED_AT)
      const kept = JSON.stringify([
        ...events.map((event) => 'raw' in event && event.raw),
        ...raw.map((one) => one.body),
      ])
      const pieces = piecesOf(body)
      for (const piece of pieces) expect(kept).toContain(JSON.stringify(piece))
      const changes = list(fields(body)?.entry).flatMap((entry) => list(fields(entry)?.changes))
      expect(events.length + raw.length).toBeGreaterThanOrEqual(Math.max(pieces.length, changes.length))
    })

    it('makes an event of every message of a person to us, every change of identity and every preference', () => {
      const counts = { message: 0, identity: 0, preference: 0, status: 0 }
      const expected = { message: 0, identity: 0, preference: 0 }
      for (const file of files) {
        for (const { type } of parseDelivery(load(file), RECEIVED_AT).events) counts[type as keyof typeof counts]++
        for (const piece of piecesOf(load(file)).map(fields)) {
          if (piece?.category === 'marketing_messages') expected.preference++
          else if (piece?.type === 'system')
            expected.identity += /user_changed/.test(JSON.stringify(piece.system)) ? 1 : 0
          else if ((piece?.from ?? piece?.from_user_id) && !piece?.group_id && !piece?.to) expected.message++
        }
      }
      expect(counts).toMatchObject(expected)
      expect(counts.status).toBeGreaterThan(10)
    })

    it('hears STOP on standby and marks it as such', () => {
      const [event] = parseDelivery(load('constructed/standby_stop.json'), RECEIVED_AT).events
      expect(event).toMatchObject({
        type: 'message',
        standby: true,
        channel: CHANNEL,
        at: 1_790_000_007_000,
        profileName: 'Pablo M.',
        content: { type: 'text', text: 'unsubscribe' },
      })
    })

    it('hears STOP from somebody without a phone number', () => {
      const [event] = parseDelivery(load('constructed/text_stop_bsuid_only.json'), RECEIVED_AT).events
      expect(event).toMatchObject({
        key: `message:${CHANNEL}:wamid.CONSTRUCTED0001`,
        from: [{ kind: 'bsuid', value: ANA.user_id }],
        content: { type: 'text', text: 'STOP' },
      })
    })

    it('gives duplicates in one batch the same key, and each status of a message its own', () => {
      const { events, raw } = parseDelivery(load('constructed/batch_duplicates_two_wabas.json'), RECEIVED_AT)
      expect(raw).toEqual([])
      expect(events.map(({ key }) => key)).toEqual([
        `message:${CHANNEL}:wamid.CONSTRUCTED0006`,
        `message:${CHANNEL}:wamid.CONSTRUCTED0006`,
        `preference:${CHANNEL}:${ANA.user_id}:marketing_messages:stop:1790000006000`,
        'status:wamid.CONSTRUCTED0007:read',
        'status:wamid.CONSTRUCTED0007:sent',
      ])
      expect(events[2]).toMatchObject({ type: 'preference', value: 'stop', at: 1_790_000_006_000 })
      expect(events[3]?.channel).toBe('106540352242923')
    })

    it('knows the platform stop of a failed status, and which send it was', () => {
      const [event] = parseDelivery(load('constructed/status_failed_131050_bsuid_only.json'), RECEIVED_AT).events
      expect(event).toMatchObject({
        type: 'status',
        status: 'failed',
        sendId: 'send:42',
        recipient: [{ kind: 'bsuid', value: ANA.user_id }],
        errors: [{ class: 'opt-out', code: 131050 }],
      })
    })

    it('keeps form answers that are no object', () => {
      const [event] = parseDelivery(load('constructed/nfm_reply_not_an_object.json'), RECEIVED_AT).events
      expect(event).toMatchObject({ content: { type: 'form', name: 'flow', values: ['optout_all'] } })
    })

    it('reads a tap on a template button as its payload', () => {
      const [event] = parseDelivery(load('constructed/button_stop_promotions.json'), RECEIVED_AT).events
      expect(event).toMatchObject({
        contextId: 'wamid.CONSTRUCTEDTPL',
        content: { type: 'tap', of: 'template', id: 'optout:marketing', title: 'Stop promotions' },
      })
    })

    it('links the old and the new ids of somebody who moved', () => {
      const [event] = parseDelivery(
        load('constructed/system_user_changed_number_with_previous.json'),
        RECEIVED_AT,
      ).events
      expect(event).toMatchObject({
        type: 'identity',
        previous: [
          { kind: 'bsuid', value: ANA.user_id },
          { kind: 'wa_id', value: ANA.wa_id },
        ],
        current: [
          { kind: 'bsuid', value: 'US.20837465019283746501' },
          { kind: 'wa_id', value: '16505559876' },
        ],
      })
    })

    it('keeps what happens in groups raw', () => {
      for (const file of [
        'meta-whatsapp-rs/text_bsuid_parent_group.json',
        'meta-whatsapp-rs/group_statuses_aggregated.json',
      ]) {
        const { events, raw } = parseDelivery(load(file), RECEIVED_AT)
        expect(events).toEqual([])
        expect(raw.length).toBeGreaterThan(0)
      }
    })

    it('gives a delivery that comes twice the same keys, also where its keys are in another order', () => {
      for (const file of files) {
        const keys = (body: Json) => {
          const { events, raw } = parseDelivery(body, RECEIVED_AT)
          return [...events, ...raw].map(({ key }) => key).sort()
        }
        expect(keys(reversed(load(file)))).toEqual(keys(load(file)))
      }
    })
  },
)

describe('parseDelivery', () => {
  it('never throws, whatever JSON comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => void parseDelivery(body, RECEIVED_AT)))
  })

  it('never throws, whatever stands in the places that it reads', () => {
    fc.assert(
      fc.property(envelope(), (body) => {
        const { events, raw } = parseDelivery(body, RECEIVED_AT)
        for (const event of events) {
          expect(event.key).toEqual(expect.any(String))
          if ('at' in event) expect(new Date(event.at).toISOString()).toEqual(expect.any(String))
        }
        for (const { key } of raw) expect(key).toMatch(/^raw:/)
      }),
      { numRuns: 500 },
    )
  })

  it('survives nesting that would exhaust the stack', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(parseDelivery(deep, RECEIVED_AT).raw).toHaveLength(1)
    const edits = `${'{"type":"edit","edit":{"message":'.repeat(50_000)}{}${'}}'.repeat(50_000)}`
    expect(messageOf({ ...JSON.parse(edits), from: '1' }).content).toEqual({ type: 'other', kind: 'edit' })
  })

  it('keeps form answers as text when they are broken or nested too deeply to store', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
    for (const response of ['{"half":', deep]) {
      const message = messageOf({
        from: '1',
        type: 'interactive',
        interactive: { nfm_reply: { response_json: response } },
      })
      expect(message.content).toEqual({ type: 'form', values: response })
    }
  })

  it('finds the business-scoped id where an intermediary put it into the number', () => {
    expect(messageOf({ from: 'US.134', type: 'text', text: { body: 'hi' } }).from).toEqual([
      { kind: 'bsuid', value: 'US.134' },
    ])
    expect(messageOf({ from: 'US.ENT.118' }).from).toEqual([{ kind: 'parent_bsuid', value: 'US.ENT.118' }])
  })

  it.each(['parent_recipient_user_id', 'recipient_parent_user_id', 'parent_user_id'])(
    'reads the parent id of a status spelled %s',
    (spelling) => {
      const [event] = inChange('messages', { statuses: [{ id: 'a', status: 'read', [spelling]: 'US.ENT.1' }] }).events
      expect(event).toMatchObject({ recipient: [{ kind: 'parent_bsuid', value: 'US.ENT.1' }] })
    },
  )

  it('takes numbers for text and text for numbers', () => {
    const message = messageOf({ from: 16505551234, id: 7, timestamp: 1790000000, type: 'text', text: { body: 42 } })
    expect(message).toMatchObject({ id: '7', at: 1_790_000_000_000, content: { type: 'text', text: '42' } })
    expect(message.from).toEqual([{ kind: 'wa_id', value: '16505551234' }])
    const location = messageOf({ from: '1', location: { latitude: '1.5', longitude: -2 } })
    expect(location.content).toEqual({ type: 'location', latitude: 1.5, longitude: -2 })
  })

  it('uses the time of receipt where the timestamp is missing or impossible', () => {
    for (const timestamp of [undefined, 'soon', 1e300, -1]) {
      expect(messageOf({ from: '1', timestamp: timestamp as Json }).at).toBe(RECEIVED_AT)
    }
  })

  it('never gives a message to the wrong entry of `contacts`', () => {
    const contacts: Json[] = [
      { wa_id: '1', profile: { name: 'One' } },
      { wa_id: '2', user_id: 'US.2', profile: { name: 'Two' } },
    ]
    const messages: Json[] = [{ from: '2' }, { from_user_id: 'US.2' }, { from: '3' }]
    const { events } = inChange('messages', { contacts, messages })
    expect(events.map((event) => (event as MessageReceived).profileName)).toEqual(['Two', 'Two', undefined])
    const [stranger] = inChange('messages', { contacts: [contacts[0] as Json], messages: [{ from: '3' }] }).events
    expect(stranger).toMatchObject({ from: [{ kind: 'wa_id', value: '3' }] })
    expect(stranger).not.toHaveProperty('profileName')
  })

  it.each([
    [
      { type: 'image', image: { id: '9', caption: 'stop' } },
      { type: 'media', media: 'image', mediaId: '9', caption: 'stop' },
    ],
    [
      { type: 'reaction', reaction: { message_id: 'a', emoji: '👍' } },
      { type: 'other', kind: 'reaction', text: '👍' },
    ],
    [
      { type: 'reaction', reaction: { message_id: 'a' } },
      { type: 'other', kind: 'reaction' },
    ],
    [
      { type: 'order', order: { text: 'For two' } },
      { type: 'other', kind: 'order', text: 'For two' },
    ],
    [
      { type: 'revoke', revoke: { original_message_id: 'a' } },
      { type: 'other', kind: 'revoke' },
    ],
    [
      { type: 'edit', edit: { original_message_id: 'a', message: { type: 'text', text: { body: 'Stop' } } } },
      { type: 'other', kind: 'edit', text: 'Stop' },
    ],
    [
      { type: 'contacts', contacts: [{}] },
      { type: 'other', kind: 'contacts' },
    ],
    [{ type: 'interactive' }, { type: 'other', kind: 'interactive' }],
    [
      { type: 'button', button: { text: 'Stop' } },
      { type: 'tap', of: 'template', id: 'Stop', title: 'Stop' },
    ],
    [{ type: '__proto__' }, { type: 'other', kind: '__proto__' }],
  ])('reads %j', (message, content) => {
    expect(messageOf({ from: '1', ...message }).content).toEqual(content)
  })

  it('keeps what is no message beside messages, such as errors of the number', () => {
    const { events, raw } = inChange('messages', { messages: [{ from: '1' }], errors: [{ code: 131000 }] })
    expect(events).toHaveLength(1)
    expect(raw).toMatchObject([{ field: 'messages', body: { errors: [{ code: 131000 }] } }])
  })

  it('leaves the statuses of calls and the messages of a history import alone', () => {
    for (const field of ['calls', 'history', 'smb_message_echoes']) {
      const { events, raw } = inChange(field, { statuses: [{ id: 'a', status: 'read' }], messages: [{ from: '1' }] })
      expect(events).toEqual([])
      expect(raw).toMatchObject([{ field }])
    }
  })

  it('holds as evidence the one message with its contact and number, not the batch', () => {
    const messages = [
      { from: '1', id: 'a' },
      { from: '1', id: 'b' },
    ]
    const { events } = inChange('messages', { contacts: [{ wa_id: '1' }], messages })
    expect((events[1] as MessageReceived).raw).toEqual({
      field: 'messages',
      metadata: { phone_number_id: CHANNEL },
      contact: { wa_id: '1' },
      message: { from: '1', id: 'b' },
    })
  })
})

function inChange(field: string, value: { [key: string]: Json }) {
  const metadata = { phone_number_id: CHANNEL }
  return parseDelivery({ entry: [{ id: '1', changes: [{ field, value: { metadata, ...value } }] }] }, RECEIVED_AT)
}

function messageOf(message: { [key: string]: Json }): MessageReceived {
  const [event]: (ContactEvent | undefined)[] = inChange('messages', { messages: [message] }).events
  expect(event?.type).toBe('message')
  return event as MessageReceived
}

/** The messages, statuses and preferences of a delivery, wherever they stand. */
function piecesOf(body: Json): Json[] {
  const changes = list(fields(body)?.entry).flatMap((entry) => list(fields(entry)?.changes))
  return changes.flatMap((change) => {
    const value: Fields = fields(fields(change)?.value) ?? {}
    const standby: Fields = fields(value.standby) ?? {}
    return [value, standby].flatMap((part) => [
      ...list(part.messages),
      ...list(part.statuses),
      ...list(part.user_preferences),
      ...list(part.message_echoes),
    ])
  })
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]) => [key, reversed(field)] as const)
      .reverse(),
  )
}

/** Deliveries of the right outline with anything in every place. */
function envelope() {
  const any = () =>
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined), fc.constantFrom('US.1', '1', '', 1e308))
  const some = (keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, any()])), { requiredKeys: [] })
  const types = fc.constantFrom(
    'text',
    'interactive',
    'button',
    'image',
    'location',
    'system',
    'edit',
    'order',
    'constructor',
  )
  const content = some([
    'body',
    'id',
    'payload',
    'latitude',
    'button_reply',
    'nfm_reply',
    'message',
    'wa_id',
    'user_id',
  ])
  const message = fc
    .tuple(types, content, some(['id', 'from', 'from_user_id', 'timestamp', 'context', 'group_id', 'errors']), any())
    .map(([type, body, rest, odd]) => ({ ...rest, type, [type]: body, odd }))
  const status = some([
    'id',
    'status',
    'timestamp',
    'recipient_id',
    'errors',
    'biz_opaque_callback_data',
    'parent_user_id',
  ])
  const preference = some(['value', 'category', 'timestamp', 'wa_id', 'user_id'])
  const lists = fc.record(
    {
      messages: fc.oneof(fc.array(fc.oneof(message, any())), any()),
      statuses: fc.oneof(fc.array(fc.oneof(status, any())), any()),
      user_preferences: fc.oneof(fc.array(fc.oneof(preference, any())), any()),
      contacts: fc.oneof(fc.array(fc.oneof(some(['wa_id', 'user_id', 'profile']), any())), any()),
      metadata: fc.oneof(some(['phone_number_id']), any()),
    },
    { requiredKeys: [] },
  )
  const value = fc.tuple(lists, fc.oneof(lists, any())).map(([part, standby]) => ({ ...part, standby }))
  const field = fc.oneof(fc.constantFrom('messages', 'standby', 'user_preferences', 'calls'), any())
  const change = fc.oneof(fc.record({ field, value: fc.oneof(value, any()) }), any())
  return fc.record({ entry: fc.array(fc.oneof(fc.record({ id: any(), changes: fc.array(change) }), any())) })
}
