/** Attacks that got a message past a stop, or the server down, once. */
import type { Json } from '@basta/nodes/contract.ts'
import { expect, test } from 'vitest'
import { flow, on, says, step } from '../helpers/flows.ts'
import { INVOICE, OFFER, REFUSED } from '../helpers/sends.ts'
import { delivery } from '../helpers/webhooks.ts'
import { NUMBER, openWorld, type Problem } from '../helpers/world.ts'

test('a flow whose timer would undo a stop ends with a fault, and nothing leaves', async () => {
  const trick = flow(
    'trick',
    {
      start: on('opt-out'),
      stop: step('unsubscribe', { askWhy: false, undo: false }),
      pause: step('wait', { durationMs: 1000 }),
      back: step('resubscribe'),
      promo: says('70% off', { purpose: 'marketing' }),
    },
    'start -> stop',
    'stop.stopped -> pause',
    'pause -> back',
    'back.done -> promo',
  )
  const world = await openWorld({ flows: [trick] })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  await world.after('PT1H')
  ana.hearsNothing()
  expect(await ana.stopped()).toEqual(['all'])
  expect(await ana.events('run.fault')).toHaveLength(1)
})

test('one Idempotency-Key for two people stops both', async () => {
  const world = await openWorld()
  const headers = { 'idempotency-key': 'K' }
  const [ana, eva] = [world.person('15550000004'), world.person('15550000005')]
  await world.api.post('/api/unsubscribes', { people: [{ wa_id: '15550000004' }] }, headers)
  await world.api.post('/api/unsubscribes', { people: [{ wa_id: '15550000005' }] }, headers)
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  expect(await world.api.send(eva, OFFER)).toMatchObject(REFUSED)
})

test('a number with the name of an object’s own parts is kept as it came and harms nobody', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('hi')
  expect(await ana.on('__proto__').says('STOP')).toBeDefined()
  const { id } = await ana.contact()
  const body = { action: 'begin', channel: '__proto__' }
  expect(await world.api.post(`/api/contacts/${id}/takeover`, body)).toMatchObject({
    body: { code: 'channel.unknown' },
  })
  expect(({} as Record<string, unknown>).takeover).toBeUndefined()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
})

test('a colleague answers within a day and in their own words: templates are no answer', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  await world.after('PT1M')
  await ana.says('where is my order?')
  ana.hears('You stopped messages')
  const template = { purpose: 'service', template: { name: 'spring_offer', language: 'en' } } as const
  expect(await world.api.send(ana, template, 'agent')).toMatchObject(REFUSED)
  expect(await world.api.send(ana, { purpose: 'service', text: 'On its way.' }, 'agent')).toMatchObject({ status: 202 })
  ana.hears('On its way.')
  await world.after('P2D')
  expect(await world.api.send(ana, { purpose: 'service', text: 'News!' }, 'agent')).toMatchObject(REFUSED)
})

test('the new owner of a number speaks for themselves only', async () => {
  const world = await openWorld()
  const from = (waId: string, userId: string, text: string): Json => ({
    value: {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '15550783881', phone_number_id: NUMBER },
      contacts: [{ profile: { name: userId }, wa_id: waId, user_id: userId }],
      messages: [
        {
          ...{ from: waId, from_user_id: userId, id: world.nextMessageId(), type: 'text', text: { body: text } },
          timestamp: String(Math.floor(world.now / 1000)),
        },
      ],
    },
    field: 'messages',
  })
  const say = async (waId: string, userId: string, text: string) => {
    expect(await world.deliver(delivery(from(waId, userId, text) as never))).toBe(200)
    await world.after('PT1M')
  }
  await say('15550000010', 'US.alice', 'hi')
  const system = {
    ...{ from: '15550000010', id: world.nextMessageId(), type: 'system' },
    timestamp: String(Math.floor(world.now / 1000)),
    system: { type: 'user_changed_number', wa_id: '15550000011', body: 'changed' },
  }
  const moved = { messaging_product: 'whatsapp', metadata: { phone_number_id: NUMBER }, messages: [system] }
  await world.deliver(delivery({ value: moved, field: 'messages' }))
  await say('15550000011', 'US.alice', 'STOP')
  await say('15550000010', 'US.bob', 'hi')
  await say('15550000010', 'US.bob', 'START')

  const alice = await world.store.find([{ kind: 'bsuid', value: 'US.alice' }])
  const bob = await world.store.find([{ kind: 'bsuid', value: 'US.bob' }])
  expect(alice?.record.consent.stops).toMatchObject([{ scope: 'all' }])
  expect(bob?.record.id).not.toBe(alice?.record.id)
  // Bob began with what held for his number, and a ledger that says why.
  const [first] = await world.store.ledger(bob?.record.id ?? '')
  expect(first).toMatchObject({ action: 'opt-out', scope: 'all', source: 'identity', actor: 'system' })
})

test("START from a number that its owner has left lifts nobody else's stop, and nothing of theirs goes there", async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  const system = {
    ...{ from: ana.waId, id: world.nextMessageId(), type: 'system' },
    timestamp: String(Math.floor(world.now / 1000)),
    system: { type: 'user_changed_number', wa_id: '15550000099', body: 'changed' },
  }
  const moved = { messaging_product: 'whatsapp', metadata: { phone_number_id: NUMBER }, messages: [system] }
  await world.deliver(delivery({ value: moved as never, field: 'messages' }))
  await world.after('PT1M')
  await ana.says('START')
  const left = await world.store.find([{ kind: 'wa_id', value: '15550000099' }])
  const taken = await world.store.find([{ kind: 'wa_id', value: ana.waId }])
  expect(left?.record.consent.stops).toMatchObject([{ scope: 'all' }])
  expect(left?.record.identities.map(({ value }) => value)).toEqual(['15550000099'])
  expect(taken?.record.id).not.toBe(left?.record.id)
})

test('a STOP in a message that nests nine thousand deep is honoured', async () => {
  const world = await openWorld()
  const ana = world.person()
  const { change } = ana.message({ type: 'text', text: { body: 'STOP' }, extra: '@@' })
  const body = delivery(change as never)
    .toString()
    .replace('"@@"', '['.repeat(9000) + ']'.repeat(9000))
  expect(await world.deliver(Buffer.from(body))).toBe(200)
  ana.hears('You will get no more messages')
  expect(await ana.stopped()).toEqual(['all'])
})

test('a recorded test that leaps for ages over short timers is refused, and hangs nothing', async () => {
  const world = await openWorld()
  const loop = flow(
    'loop',
    { start: on('fallback'), a: step('wait', { durationMs: 1000 }), b: step('wait', { durationMs: 1000 }) },
    'start -> a',
    'a -> b',
    'b -> a',
  )
  loop.tests = [{ name: 'ages', steps: [{ says: 'hi' }, { after: 'P10000W' }] }]
  expect(await world.api.put('/api/flows/loop', loop)).toMatchObject({ status: 200 })
  const published = await world.api.post<{ code: string }>('/api/flows/loop/publish', {})
  expect(published.body.code).toBe('flow.tests-failed')
})

test('a message from before the STOP that arrives after it opens nothing to a colleague', async () => {
  const world = await openWorld()
  const ana = world.person()
  const late = ana.message({ type: 'text', text: { body: 'where is my order?' } })
  await world.after('PT1M')
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  expect(await world.deliver(delivery(late.change))).toBe(200)
  expect(await world.api.send(ana, { purpose: 'service', text: 'Buy now!' }, 'agent')).toMatchObject(REFUSED)
  ana.hearsNothing()
})

test('an opt-in over the API leaves open the question whether to stop', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('enough')
  const { id } = await ana.contact()
  const optIn = { action: 'opt-in', scope: 'marketing', evidence: 'Form of 2 June' }
  expect(await world.api.post(`/api/contacts/${id}/consent`, optIn)).toMatchObject({ status: 200 })
  const { hold } = await ana.consent()
  expect(hold).not.toBeNull()
  await world.api.send(ana, OFFER)
  await world.after('PT1M')
  expect(world.cloud.accepted.filter(({ to, type }) => to === ana.waId && type === 'template')).toEqual([])
})

test('a pause is no stop: a list that says "stopped" without an end makes it one', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  await ana.taps('Pause for 30 days')
  const list = `phone,status\n${ana.waId},unsubscribed\n`
  const headers = { 'content-type': 'text/csv' }
  const compared = await world.api.post('/api/unsubscribes/compare?apply=stricter', list as never, headers)
  expect(compared).toMatchObject({ status: 200, body: { recorded: 1 } })
  await world.after('P60D')
  expect(await world.api.send(ana, INVOICE)).toMatchObject(REFUSED)
})

test('undoing, narrowing or pausing a wide STOP leaves an earlier, narrower one as it was', async () => {
  for (const [tap, left] of [
    ['Undo', ['marketing']],
    ['Pause for 30 days', ['all']],
  ] as const) {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('stop sending me offers')
    await world.after('PT1M')
    await ana.says('STOP')
    await ana.taps(tap)
    expect(await ana.stopped()).toEqual(left)
    await world.after('P31D')
    expect(await ana.stopped()).toEqual(['marketing'])
    expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
    expect((await ana.consent()).chain).toEqual({ intact: true })
  }
})

test('a flow that begins by any word opts nobody in without a question, not even in a flow that it calls', async () => {
  const back = { back: step('resubscribe'), end: ['end'] as [string] }
  const ways = ['start -> back', 'back.done -> end']
  const direct = flow('direct', { start: on('fallback'), ...back }, ...ways)
  const world = await openWorld({
    flows: [
      flow('called', { start: on('opt-in'), ...back }, ...ways),
      flow('caller', { start: on('fallback'), call: step('go-to-flow', { flowId: 'called' }) }, 'start -> call'),
    ],
  })
  await world.api.put('/api/flows/direct', direct)
  const refused = await world.api.post<Problem>('/api/flows/direct/publish', {})
  expect(refused.body.issues).toContainEqual(expect.objectContaining({ code: 'flow.opt-in-without-word' }))
  const ana = world.person()
  await ana.says('STOP')
  await world.after('P2D')
  await ana.says('where is my parcel?')
  expect(await ana.stopped()).toEqual(['all'])
  expect(await ana.events('run.fault')).toHaveLength(1)
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  await ana.says('START')
  expect(await ana.stopped()).toEqual([])
})

test('an erased person whose number WhatsApp finds under another spelling stays stopped', async () => {
  const world = await openWorld()
  const ana = world.person('447700900126')
  await ana.says('STOP')
  const { id } = await ana.contact()
  expect(await world.api.post(`/api/contacts/${id}/erase`, {})).toMatchObject({ status: 200 })
  const misspelt = world.person('4407700900126')
  world.cloud.knows(misspelt.waId, ana.waId)
  await world.api.send(misspelt, OFFER)
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
})
