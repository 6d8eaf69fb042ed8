import { describe, expect, test } from 'vitest'
import type { ChannelError, StatusReceived } from '../contacts/events.ts'
import type { Commit, CommitResult, Store } from '../stores/store.ts'
import { CHANNEL, NOW, person, queued, said } from '../testing/draft.ts'
import { testHost, wanted } from './testing/host.ts'

const PHONE = { kind: 'wa_id', value: '15550001111' } as const
const BSUID = { kind: 'bsuid', value: 'US.1' } as const

function status(changes: Partial<StatusReceived> = {}): StatusReceived {
  return {
    ...{ type: 'status', key: 'status:1', channel: CHANNEL, id: 'wamid.1', at: NOW, receivedAt: NOW },
    ...{ recipient: [{ kind: 'wa_id', value: '1' }], status: 'sent', errors: [], raw: null },
    ...changes,
  }
}

describe('an event', () => {
  test('of somebody new makes a contact, with a guess at the language', async () => {
    const { host, store } = await testHost()
    const from = [{ kind: 'wa_id', value: '5511987654321' } as const]
    expect(await host.handle(said('oi', { from, profileName: 'Ana' }))).toEqual({
      contactId: 'c1',
      duplicate: false,
      sent: undefined,
    })
    expect(await store.get('c1')).toMatchObject({ rev: 1, locale: 'pt', name: 'Ana', createdAt: NOW })
  })

  test('that comes twice is applied once', async () => {
    const { host, store, commits } = await testHost()
    const stop = said('STOP')
    await host.handle(stop)
    expect(await host.handle(stop)).toMatchObject({ contactId: 'c1', duplicate: true })
    await host.outbox.idle()
    expect(commits.filter(({ eventKey }) => eventKey === stop.key)).toHaveLength(1)
    expect(await store.ledger('c1')).toMatchObject([{ action: 'opt-out' }, { action: 'confirmation' }])
  })

  test('that comes twice at the same time is applied once', async () => {
    const { host } = await testHost()
    const stop = said('STOP')
    const handled = await Promise.all([host.handle(stop), host.handle(stop), host.handle(stop)])
    expect(handled.map(({ duplicate }) => duplicate)).toEqual([false, true, true])
  })

  test('that cannot be stored is not overtaken by what came with it', async () => {
    let failures = 1
    const { host, store } = await testHost({
      store: (store) => ({
        async commit(commit: Commit) {
          if (failures-- > 0) throw new Error('The disk is full')
          return store.commit(commit)
        },
      }),
    })
    const together = [
      said('STOP', { id: 'wamid.1', key: 'message:1' }),
      said('hello', { id: 'wamid.2', key: 'message:2' }),
    ]
    await expect(host.handleAll(together)).rejects.toThrow('The disk is full')
    expect(await store.hasEvent('message:2')).toBe(false)
    expect(await host.handleAll(together)).toMatchObject([{ duplicate: false }, { duplicate: false }])
    const { items } = await store.events('c2', { kind: 'message.received' })
    expect(items.map(({ id }) => id)).toEqual(['message:2', 'message:1'])
  })

  test('is committed together with everything that follows from it', async () => {
    const { host, commits } = await testHost()
    await host.handle(said('STOP'))
    expect(commits[0]).toMatchObject({
      record: { consent: { stops: [{ scope: 'all' }] }, outbox: [{ purpose: 'consent-reply', state: 'queued' }] },
      journal: { ledger: [{ action: 'opt-out' }], events: [{ kind: 'message.received' }, { kind: 'consent.changed' }] },
    })
  })

  test('of the new owner of a number begins with its stops, also when the process is killed on the way', async () => {
    const [old, moved] = [PHONE, { kind: 'wa_id', value: '15550002222' } as const]
    let killed = false
    const { host, store } = await testHost({
      store: (store) => ({
        async commit(commit: Commit) {
          const result = await store.commit(commit)
          if (!killed && !commit.record.identities.some(({ value }) => value === old.value)) {
            killed = true
            throw new Error('killed')
          }
          return result
        },
      }),
    })
    await host.handle(said('STOP', { from: [old] }))
    await host.handle({
      ...{ type: 'identity', key: 'identity:1', channel: CHANNEL, at: NOW, receivedAt: NOW, raw: null },
      ...{ previous: [old], current: [moved] },
    })
    const hello = said('hello', { from: [old], at: NOW + 60_000 })
    await expect(host.handle(hello)).rejects.toThrow('killed')
    expect(await store.find([old])).toBeNull()
    await host.handle(hello)
    const taken = (await store.find([old]))?.record
    expect(taken?.consent.stops).toMatchObject([{ scope: 'all', register: 'contact', since: NOW }])
    expect((await store.ledger(taken?.id ?? ''))[0]).toMatchObject({ action: 'opt-out', source: 'identity' })
  })

  test('that meets another writer is worked out anew on what that one wrote', async () => {
    let first = true
    const { host, store } = await testHost({
      store: (store) => ({
        async commit(commit: Commit) {
          if (first) {
            first = false
            const journal = { ledger: [], events: [], deadLetters: [] }
            await store.commit({ record: { ...person({ id: 'other', tags: ['theirs'] }), rev: 0 }, journal })
          }
          return store.commit(commit)
        },
      }),
    })
    expect(await host.handle(said('hello'))).toMatchObject({ contactId: 'other', duplicate: false })
    expect(await store.get('other')).toMatchObject({ rev: 2, tags: ['theirs'] })
    expect(await store.get('c1')).toBeNull()
  })

  test('that never gets its turn fails, so that it is delivered again', async () => {
    const { host } = await testHost({ store: () => ({ commit: async (): Promise<CommitResult> => 'conflict' }) })
    const hello = said('hello')
    await expect(host.handle(hello)).rejects.toThrow(`Event ${hello.key} met another writer 50 times in a row`)
  })

  test('that the store cannot take fails, leaves nothing, and can be delivered again', async () => {
    let broken = true
    const failing = (store: Store) => ({
      commit: async (commit: Commit) => {
        if (broken) throw new Error('disk full')
        return store.commit(commit)
      },
    })
    const { host, store, sent } = await testHost({ store: failing })
    const stop = said('STOP')
    await expect(host.handle(stop)).rejects.toThrow('disk full')
    expect(await store.counts()).toMatchObject({ contacts: 0, deadLetters: 0 })
    broken = false
    expect(await host.handle(stop)).toMatchObject({ duplicate: false })
    await host.outbox.idle()
    expect(sent).toHaveLength(1)
  })

  test('that wants something sent says what became of it', async () => {
    const { host } = await testHost()
    expect(await host.handle(wanted())).toMatchObject({ sent: { item: { id: 'c1.1' } } })
    await host.handle(said('STOP'))
    expect(await host.handle(wanted())).toMatchObject({ sent: { refusal: { code: 'consent.stopped' } } })
  })

  test('is shown to the observer once it is committed, and not when it is a duplicate', async () => {
    const seen: unknown[] = []
    const { host } = await testHost({ observe: (_, event) => seen.push(event?.key) })
    const hello = said('hello')
    await host.handle(hello)
    await host.handle(hello)
    expect(seen).toEqual([hello.key])
  })
})

describe('a status', () => {
  test('of a message that is not ours is kept as it came', async () => {
    const { host, store, commits } = await testHost()
    expect(await host.handle(status())).toEqual({ contactId: '', duplicate: false })
    expect(await host.handle(status())).toEqual({ contactId: '', duplicate: false })
    expect((await store.rawEvents({})).items).toMatchObject([{ key: 'status:1', field: 'status' }])
    expect(commits).toEqual([])
  })

  test('finds its person by our own id when WhatsApp names somebody unknown', async () => {
    const { host, keep, store } = await testHost()
    await keep(person({ id: 'c9', outbox: [queued({ id: 'c9.1', state: 'unknown', attempts: 1 })] }))
    expect(await host.handle(status({ sendId: 'c9.1' }))).toMatchObject({ contactId: 'c9' })
    expect((await store.get('c9'))?.outbox).toEqual([])
    expect(await host.handle(status({ key: 'status:2', sendId: 'nobody.1' }))).toMatchObject({ contactId: '' })
  })

  test('by which WhatsApp says that somebody stopped marketing stops it, also for whom we have never written to', async () => {
    const { host } = await testHost()
    const errors: ChannelError[] = [{ class: 'opt-out', code: 131050, title: 'Stopped' }]
    const recipient = [{ kind: 'wa_id', value: '15550001999' } as const]
    expect(await host.handle(status({ status: 'failed', errors, recipient }))).toMatchObject({ contactId: 'c1' })
    const offer = await host.handle(wanted({ to: recipient, purpose: 'marketing' }))
    expect(offer.sent?.refusal?.code).toBe('consent.stopped')
  })
})

test('a timer that goes off while its person is erased brings nobody back', async () => {
  const { host, store } = await testHost()
  const who = [{ kind: 'wa_id', value: '15550009999' } as const]
  await host.handle({ type: 'wake', key: 'wake:c1:1', channel: '', who })
  expect(await store.counts()).toMatchObject({ contacts: 0 })
  expect((await store.rawEvents({})).items).toEqual([])
})

describe('two records', () => {
  test('that one event names together become one, with every stop of both', async () => {
    const { host, store } = await testHost()
    await host.handle(said('hello', { from: [PHONE] }))
    await host.handle(said('STOP', { from: [BSUID] }))
    await host.outbox.idle()
    expect(await store.counts()).toMatchObject({ contacts: 2 })
    expect(await host.handle(wanted({ to: [PHONE, BSUID], purpose: 'marketing' }))).toMatchObject({
      contactId: 'c1',
      sent: { refusal: { code: 'consent.stopped' } },
    })
    expect(await store.counts()).toMatchObject({ contacts: 1, stops: 1 })
    expect(await store.find([BSUID])).toMatchObject({ record: { id: 'c1' }, also: [] })
    expect(await host.handle(wanted({ to: [PHONE] }))).toMatchObject({ sent: { refusal: { code: 'consent.stopped' } } })
  })

  test('that never get to be one fail the event, so that it is delivered again', async () => {
    const { host, store } = await testHost({
      store: (store) => ({
        commit: async (commit: Commit): Promise<CommitResult> => (commit.absorbed ? 'conflict' : store.commit(commit)),
      }),
    })
    await host.handle(said('STOP', { id: 'wamid.1', key: 'message:1', from: [PHONE] }))
    await host.handle(said('hello', { id: 'wamid.2', key: 'message:2', from: [BSUID] }))
    const both = said('hello', { id: 'wamid.3', key: 'message:3', from: [PHONE, BSUID] })
    await expect(host.handle(both)).rejects.toThrow('another writer was met 50 times in a row')
    expect(await store.hasEvent('message:3')).toBe(false)
  })

  test('of one number in two spellings become one', async () => {
    const { host, store, keep } = await testHost()
    const seen = { firstSeenAt: NOW, lastSeenAt: NOW }
    await keep(person({ id: 'a', identities: [{ kind: 'wa_id', value: '551187654321', ...seen }] }))
    await keep(person({ id: 'b', identities: [{ kind: 'wa_id', value: '5511987654321', ...seen }], createdAt: NOW }))
    await host.handle(said('STOP', { from: [{ kind: 'wa_id', value: '5511987654321' }] }))
    expect(await store.counts()).toMatchObject({ contacts: 1, stops: 1 })
    expect((await store.get('a'))?.identities).toHaveLength(2)
  })
})

test('an event that meets a bug of ours is parked: kept, shown to an admin, and the next one goes on', async () => {
  const { host, store, logged } = await testHost()
  await host.handle(said('STOP'))
  await host.outbox.idle()
  const odd = said('hello', { content: null as never })
  expect(await host.handle(odd)).toMatchObject({ contactId: 'c1', duplicate: false })
  expect((await store.deadLetters({})).items).toMatchObject([
    { id: `event:${odd.key}`, kind: 'event', contactId: 'c1', body: { key: odd.key } },
  ])
  expect(logged.map(({ level }) => level)).toEqual(['error'])
  expect((await store.get('c1'))?.consent.stops).toHaveLength(1)
  expect(await host.handle(odd)).toMatchObject({ duplicate: true })
  expect(await host.handle(said('START'))).toMatchObject({ duplicate: false })
  expect((await store.get('c1'))?.consent.stops).toEqual([])
})
