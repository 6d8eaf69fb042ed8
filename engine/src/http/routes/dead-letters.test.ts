import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SendResult } from '../../channels/channel.ts'
import { CHANNEL, openWorld, type World } from '../testing/world.ts'

const ANA = '15551230001'
const ACCEPTED: SendResult = { outcome: 'accepted', messageId: 'wamid.out' }
const REFUSED: SendResult = { outcome: 'refused', error: { class: 'permanent', code: 131000, title: 'Broken' } }

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const letters = async () => (await world.api('GET', '/api/dead-letters')).json().items
async function replay(id: string) {
  const response = await world.api('POST', `/api/dead-letters/${encodeURIComponent(id)}/replay`)
  await world.host.outbox.idle()
  return { status: response.statusCode, ...response.json() }
}

/** A template that WhatsApp refuses for good. */
async function lose(): Promise<string> {
  world.sendResult = REFUSED
  await send('lost')
  world.sendResult = ACCEPTED
  return (await letters())[0].id
}

async function send(name: string): Promise<string> {
  const template = { name, language: 'en' }
  const response = await world.api('POST', '/api/messages', { to: { wa_id: ANA }, purpose: 'marketing', template })
  await world.host.outbox.idle()
  return response.json().id
}

test('a message that cannot be delivered is listed with its reason, read and discarded', async () => {
  const id = await lose()
  const url = `/api/dead-letters/${encodeURIComponent(id)}`
  expect((await world.api('GET', url)).json()).toMatchObject({ id, kind: 'send', reason: '131000 Broken' })
  expect((await world.api('DELETE', url)).statusCode).toBe(204)
  expect(await letters()).toEqual([])
  expect((await world.api('GET', url)).json().code).toBe('dead-letter.not-found')
  expect((await world.api('DELETE', url)).json().code).toBe('dead-letter.not-found')
  expect((await replay(id)).code).toBe('dead-letter.not-found')
})

describe('a replay', () => {
  test('sends it again, once, and takes the letter away', async () => {
    const id = await lose()
    const answers = await Promise.all([replay(id), replay(id)])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    expect(world.sent.map(({ item }) => item.content)).toMatchObject([{ name: 'lost' }, { name: 'lost' }])
    expect(await letters()).toEqual([])
  })

  test('asks clearance again: a stop since then holds, and the letter stays until it may leave', async () => {
    const id = await lose()
    await world.says(ANA, 'STOP')
    const before = world.sent.length
    expect(await replay(id)).toMatchObject({ status: 403, code: 'consent.stopped' })
    expect(await replay(id)).toMatchObject({ status: 403, code: 'consent.stopped' })
    expect(world.sent).toHaveLength(before)
    expect(await letters()).toHaveLength(1)

    await world.says(ANA, 'START')
    expect(await replay(id)).toMatchObject({ status: 200 })
    expect(world.sent.at(-1)?.item.content).toMatchObject({ name: 'lost' })
  })

  test('works for a message that failed after WhatsApp had taken it', async () => {
    const sendId = await send('late')
    await fail('wamid.out', sendId)
    const [letter] = await letters()
    expect(await replay(letter.id)).toMatchObject({ status: 200 })
    expect(world.sent.map(({ item }) => item.content)).toMatchObject([{ name: 'late' }, { name: 'late' }])
  })

  test('is refused where the content is not known', async () => {
    await world.says(ANA, 'hello')
    await fail('wamid.of-another-app')
    const [letter] = await letters()
    expect(await replay(letter.id)).toMatchObject({ status: 409, code: 'dead-letter.not-replayable' })
  })

  test('of a stop confirmation is refused', async () => {
    world.sendResult = REFUSED
    await world.says(ANA, 'STOP')
    const [letter] = await letters()
    expect(await replay(letter.id)).toMatchObject({ status: 409, code: 'dead-letter.not-replayable' })
  })

  test('of an event applies it, though its own key is marked as dealt with', async () => {
    const id = await world.says(ANA, 'hello')
    const record = await world.store.get(id)
    if (!record) throw new Error('no record')
    const who = record.identities.map(({ kind, value }) => ({ kind, value }))
    const body = { type: 'takeover', key: 'lost-event', channel: CHANNEL, who, action: 'begin', by: 'Rui' }
    const letter = { id: 'event:1', contactId: id, at: world.now, kind: 'event' as const, reason: 'A bug', body }
    const parked = {
      id: 'lost-event',
      contactId: id,
      at: world.now,
      kind: 'event.applied' as const,
      data: { parked: true },
    }
    await world.store.commit({ record, journal: { ledger: [], events: [parked], deadLetters: [letter] } })
    expect(await replay('event:1')).toMatchObject({ status: 200, contactId: id })
    expect((await world.store.get(id))?.conversations[CHANNEL]?.takeover).toBeDefined()
    expect(await letters()).toEqual([])
  })
})

/** WhatsApp says later that a message failed. */
async function fail(messageId: string, callbackData?: string): Promise<void> {
  const status = {
    id: messageId,
    status: 'failed',
    timestamp: String(world.now / 1000),
    recipient_id: ANA,
    biz_opaque_callback_data: callbackData,
    errors: [{ code: 131000, title: 'Broken' }],
  }
  const value = { metadata: { phone_number_id: CHANNEL }, statuses: [status] }
  await world.deliver({ entry: [{ id: 'waba', changes: [{ field: 'messages', value }] }] })
}
