import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContactRecord } from '../../contacts/contact.ts'
import { verifyLedger } from '../../evidence/verify-ledger.ts'
import { batch, CHANNEL, openWorld, type World } from '../testing/world.ts'

const ANA = '15551230001'
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const erase = (id: string) => world.api('POST', `/api/contacts/${id}/erase`)
const send = (purpose: string, waId = ANA) =>
  world.api('POST', '/api/messages', { to: { wa_id: waId }, purpose, template: { name: 'offer', language: 'en' } })
const stopsOf = async (id: string) => (await world.api('GET', `/api/contacts/${id}/consent`)).json().stops
const ledgerFaults = async () => {
  const faults: string[] = []
  await verifyLedger(world.store, ({ message }) => void faults.push(message))
  return faults
}

describe('erasing a person', () => {
  test('leaves a tombstone and nothing that names them, in any list', async () => {
    const id = await world.says(ANA, 'Please stop writing to me, says Ana Souza')
    await world.api('POST', `/api/contacts/${id}/unsubscribe-link`, {})
    const { statusCode } = await erase(id)
    expect(statusCode).toBe(200)

    const { store } = world
    expect(await store.get(id)).toBeNull()
    expect(await store.find([{ kind: 'wa_id', value: ANA }])).toBeNull()
    const [entries, events, contacts, stops, letters, raw] = [
      await store.ledger(id),
      await store.events(id, {}),
      await store.contacts({}),
      await store.stops({}),
      await store.deadLetters({}),
      await store.rawEvents({}),
    ]
    expect(entries).toMatchObject([{ action: 'erased', source: 'erasure', identities: [], text: null }])
    expect([events, contacts, stops, letters, raw].flatMap(({ items }) => items as object[])).toEqual([])
    expect(JSON.stringify(entries)).not.toMatch(/15551230001|Souza/)
  })

  test('leaves nothing in the files of the store either', async () => {
    const id = await world.says(ANA, 'Please stop writing to me, says Ana Souza')
    await world.says('15551230002', 'hello')
    await erase(id)
    expect(world.filesOfStore().some((bytes) => bytes.includes('15551230002'))).toBe(true)
    expect(world.filesOfStore().some((bytes) => bytes.includes(ANA) || bytes.includes('Souza'))).toBe(false)
  })

  test('keeps the ledger verifiable, also with others in it', async () => {
    const [id] = [await world.says(ANA, 'STOP'), await world.says('15551230002', 'STOP')]
    await erase(id)
    await world.says('15551230003', 'STOP')
    expect(await ledgerFaults()).toEqual([])
  })

  test('keeps their stops under keyed hashes: two accounts do not hash alike', async () => {
    const hashes: string[] = []
    const other = await openWorld()
    for (const each of [world, other]) {
      const id = await each.says(ANA, 'STOP')
      await each.api('POST', `/api/contacts/${id}/erase`)
      const { items } = (await each.api('GET', '/api/unsubscribes/erased')).json()
      expect(items).toMatchObject([{ scope: 'all', register: 'contact', since: each.now }])
      expect(items[0].identityHash).toMatch(/^[0-9a-f]{64}$/)
      hashes.push(items[0].identityHash)
    }
    await other.close()
    expect(hashes[0]).not.toBe(hashes[1])
    expect(hashes).not.toContain(world.host.sha256(`wa_id:${ANA}`))
  })

  test('again changes nothing', async () => {
    const id = await world.says(ANA, 'STOP')
    const first = (await erase(id)).json()
    world.now += 1000
    expect((await erase(id)).json()).toEqual(first)
    expect((await erase('nobody')).json().code).toBe('contact.not-found')
  })

  test('is for those who administer', async () => {
    const id = await world.says(ANA, 'hello')
    const headers = await world.keyOf('agent')
    expect((await world.api('POST', `/api/contacts/${id}/erase`, undefined, headers)).json().code).toBe(
      'auth.forbidden',
    )
    expect(await world.store.get(id)).not.toBeNull()
  })

  test('takes the records that were folded into theirs along', async () => {
    const first = await world.says(ANA, 'STOP')
    const metadata = { phone_number_id: CHANNEL }
    const system = { type: 'user_changed_user_id', wa_id: ANA }
    expect(system.wa_id).toBe(ANA)
    const record = await world.store.get(first)
    if (!record) throw new Error('Ana is gone')
    // A message that names the number and a user id which another record has.
    const contacts = [{ wa_id: ANA, user_id: 'US.77', profile: { name: 'Ana' } }]
    await world.api('POST', '/api/unsubscribes', { people: [{ bsuid: 'US.77' }] })
    const message = {
      from: ANA,
      from_user_id: 'US.77',
      id: 'wamid.both',
      timestamp: String(world.now / 1000),
      type: 'text',
      text: { body: 'hi' },
    }
    const delivery = batch([message])
    const value = delivery.entry[0]?.changes[0]?.value
    if (value) Object.assign(value, { contacts, metadata })
    await world.deliver(delivery)
    const found = await world.store.find([{ kind: 'wa_id', value: ANA }])
    const id = found?.record.id ?? ''
    expect(found?.record.identities.map(({ value }) => value).sort()).toEqual([ANA, 'US.77'])
    await erase(id)
    const texts = (await world.store.ledgerTexts()).items
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('"action":"erased"')
    expect(await ledgerFaults()).toEqual([])
  })
})

describe('an erased person', () => {
  test('is reached by no marketing, under any spelling of the number, and begins with the stop when they turn up', async () => {
    const id = await world.says('5511987654321', 'oi')
    await erase(id)
    expect((await send('marketing', '551187654321')).json().code).toBe('consent.stopped')
    const found = await world.store.find([{ kind: 'wa_id', value: '551187654321' }])
    const record = found?.record as ContactRecord
    const own = `${record.id}.1`
    expect(record.consent).toMatchObject({ stops: [{ scope: 'marketing', entryId: own }], erasures: [`${id}.1`] })
    // They never stopped everything, so what they need to know still comes.
    expect((await send('utility', '551187654321')).statusCode).toBe(202)
  })

  test('who had stopped everything gets nothing that the business begins', async () => {
    await erase(await world.says(ANA, 'STOP'))
    for (const purpose of ['marketing', 'utility', 'service'])
      expect((await send(purpose)).json().code).toBe('consent.stopped')
  })

  test('who writes again is answered, and is still stopped', async () => {
    const id = await world.says(ANA, 'STOP')
    await erase(id)
    world.now += 60_000
    world.sent.length = 0
    const again = await world.says(ANA, 'help')
    expect(world.sent).toMatchObject([{ item: { purpose: 'service' } }])
    expect(await stopsOf(again)).toMatchObject([{ scope: 'all' }])
    const [first] = await world.store.ledger(again)
    expect(first).toMatchObject({
      action: 'opt-out',
      scope: 'all',
      source: 'identity',
      stopped: `contact all ${again}.1`,
    })
    expect((await send('marketing')).json().code).toBe('consent.stopped')
    expect(await ledgerFaults()).toEqual([])
  })

  test('who asks to stop again is told so once: that they were told before is not kept of them', async () => {
    const before = await world.says(ANA, 'STOP')
    await erase(before)
    world.sent.length = 0
    const after = await world.says(ANA, 'STOP')
    await world.says(ANA, 'STOP')
    expect(after).not.toBe(before)
    expect(world.sent).toHaveLength(1)
    expect(await stopsOf(after)).toMatchObject([{ scope: 'all', register: 'contact' }])
    expect(await ledgerFaults()).toEqual([])
  })

  test('who comes back by START is not stopped again by another identity of theirs', async () => {
    await erase(await world.says(ANA, 'STOP'))
    world.now += 60_000
    await world.says(ANA, 'hello')
    world.now += 60_000
    const again = await world.says(ANA, 'START')
    expect(await stopsOf(again)).toEqual([])
    expect((await send('marketing')).statusCode).toBe(202)
  })

  test('stays stopped when a list brings them back', async () => {
    await world.haveTopics('news')
    await erase(await world.says(ANA, 'STOP'))
    const [person] = (
      await world.api('POST', '/api/unsubscribes', { people: [{ wa_id: ANA }], scope: 'topic:news' })
    ).json().items
    expect(await stopsOf(person.contactId)).toMatchObject([
      { scope: 'all', register: 'contact' },
      { scope: 'topic:news' },
    ])
  })

  test('who is blocked stays blocked', async () => {
    const id = await world.says(ANA, 'hello')
    const record = await world.store.get(id)
    if (!record) throw new Error('Ana is gone')
    record.consent.stops = [
      { scope: 'all', register: 'abuse', since: 1, requestedAt: 1, rev: 1, entryId: `${id}.1`, optInsBefore: [] },
    ]
    await world.store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
    await erase(id)
    expect((await send('marketing')).json().code).toBe('contact.blocked')
  })

  test('leaves no trace by the last statuses of messages', async () => {
    const id = await world.says(ANA, 'hello')
    await erase(id)
    const status = { id: 'wamid.out', recipient_id: ANA, status: 'read', timestamp: String(world.now / 1000) }
    const value = { metadata: { phone_number_id: CHANNEL }, statuses: [status] }
    await world.deliver({ entry: [{ id: 'waba', changes: [{ field: 'messages', value }] }] })
    expect((await world.store.rawEvents({})).items).toEqual([])
    expect((await world.store.contacts({})).items).toEqual([])
  })
})
