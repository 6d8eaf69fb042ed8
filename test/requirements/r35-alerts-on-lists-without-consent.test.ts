import type { OutgoingAlert } from '@basta/engine/sync/outgoing-event.ts'
import { expect, test } from 'vitest'
import { openCrm } from '../helpers/crm.ts'
import { asks, flow, onKeyword } from '../helpers/flows.ts'
import { OFFER } from '../helpers/sends.ts'
import { NUMBER, openWorld, type Problem, type World } from '../helpers/world.ts'

interface Alert {
  id: string
  state: string
  people: number
  listed: number | null
  share: number | null
  examples: { text: string | null; contactId: string }[]
}

const importList = (world: World, list: string, ...waIds: string[]) => {
  const csv = ['phone,name', ...waIds.map((waId) => `+${waId},Somebody`)].join('\n')
  const url = `/api/contacts/import?${new URLSearchParams({ list })}`
  return world.api.post(url, Buffer.from(csv), { 'content-type': 'text/csv' })
}
const alerts = async (world: World, state = '') =>
  (await world.api.get<{ items: Alert[] }>(`/api/alerts${state && `?state=${state}`}`)).body.items

test.each([
  ['33612345678', "Je n'ai jamais donné mon accord"],
  ['4915112345678', 'Ich habe nie zugestimmt'],
  ['79161234567', 'Я не давала согласия'],
  ['819012345678', '登録した覚えがありません'],
])('%s raises one as well in the words "%s", also where own words were asked for', async (waId, words) => {
  for (const inOwnWords of [false, true]) {
    const world = await openWorld()
    const ana = world.person(waId)
    await ana.says('STOP')
    const [confirmation] = ana.hears(/./)
    if (inOwnWords) await ana.taps(confirmation?.buttons[4]?.title ?? '')
    await ana.says(words)
    expect((await ana.consent()).feedback).toContainEqual(
      expect.objectContaining({ reason: 'registered-without-consent', text: words }),
    )
    expect(await alerts(world, 'open')).toHaveLength(1)
  }
})

test('"I never signed up" raises an alert on the imported list the person came from', async () => {
  const world = await openWorld()
  expect(
    await importList(world, 'Spring fair', '15551230001', '15551230002', '15551230003', '15551230004'),
  ).toMatchObject({
    status: 200,
  })
  const ana = world.person('15551230001')
  await ana.says('STOP')
  expect(await alerts(world)).toEqual([])
  await ana.says('I never subscribed to this')

  const [alert] = await alerts(world, 'open')
  expect(alert).toMatchObject({
    source: { kind: 'list', name: 'Spring fair' },
    state: 'open',
    people: 1,
    listed: 4,
    share: 0.25,
    lastAt: world.now,
    examples: [{ text: 'I never subscribed to this', reason: 'registered-without-consent' }],
  })
  expect(await world.api.text('/metrics')).toContain('basta_open_alerts 1')
})

test('whoever has looked at it says so, and the next person of that list opens it again', async () => {
  const world = await openWorld()
  await importList(world, 'Spring fair', '15551230001', '15551230002')
  for (const waId of ['15551230001', '15551230002']) {
    const person = world.person(waId)
    await person.says('STOP')
    await person.taps('I never signed up')
    const [open] = await alerts(world, 'open')
    const path = `/api/alerts/${encodeURIComponent(open?.id ?? '')}/acknowledge`
    expect(await world.api.post(path, {})).toMatchObject({ status: 200, body: { state: 'acknowledged' } })
    expect(await alerts(world, 'open')).toEqual([])
    await world.after('PT1H')
  }
  expect(await alerts(world)).toMatchObject([{ state: 'acknowledged', people: 2, share: 1 }])
  expect(await world.api.text('/metrics')).toContain('basta_open_alerts 0')
  const unknown = await world.api.post<Problem>('/api/alerts/list:none/acknowledge', {})
  expect(unknown).toMatchObject({ status: 404, body: { code: 'alert.not-found' } })
})

test('an alert is told to other systems, signed: when it is raised, and when it is raised again', async () => {
  const world = await openWorld()
  const secrets: string[] = []
  const crm = await openCrm(secrets)
  const made = await world.api.post<{ secret: string }>('/api/webhooks', { url: crm.url, events: ['alert.raised'] })
  secrets.push(made.body.secret)
  await importList(world, 'Spring fair', '15551230001', '15551230002', '15551230003')
  const complains = async (waId: string) => {
    const person = world.person(waId)
    await person.says('STOP')
    await person.taps('I never signed up')
    await world.after('PT1H')
    return (await person.contact()).id
  }
  const first = await complains('15551230001')
  // It is open already.
  await complains('15551230002')
  const [alert] = await alerts(world, 'open')
  await world.api.post(`/api/alerts/${encodeURIComponent(alert?.id ?? '')}/acknowledge`, {})
  const third = await complains('15551230003')

  const told = {
    alertId: alert?.id,
    reason: 'registered-without-consent',
    source: { kind: 'list', name: 'Spring fair' },
  }
  expect(crm.received.map(({ event }) => event)).toMatchObject([
    { type: 'alert.raised', data: { ...told, contactId: first, again: false } },
    { type: 'alert.raised', data: { ...told, contactId: third, again: true } },
  ])
  expect(crm.received.every(({ signedBy }) => signedBy.length === 1)).toBe(true)
  expect(new Set(crm.received.map(({ id }) => id)).size).toBe(2)
})

test('whoever is on two lists raises an alert on each, and another reason none', async () => {
  const world = await openWorld()
  const crm = await openCrm([])
  await world.api.post('/api/webhooks', { url: crm.url, events: ['alert.raised'] })
  await importList(world, 'Spring fair', '15551230001')
  await importList(world, 'Bought addresses', '15551230001')
  const [ana, ben] = [world.person('15551230001'), world.person('15551230002', 'Ben')]
  await ben.says('STOP')
  await ben.taps('No longer interested')
  await ana.says('STOP')
  await ana.taps('I never signed up')
  const names = crm.received.map(({ event }) => (event as unknown as OutgoingAlert).data.source.name)
  expect(names.sort()).toEqual(['Bought addresses', 'Spring fair'])
})

test('one person counts once, on every list that named them, and other reasons raise nothing', async () => {
  const world = await openWorld()
  await importList(world, 'Spring fair', '15551230001', '15551230002')
  await importList(world, 'Bought addresses', '15551230001')
  const ana = world.person('15551230001')
  await ana.says('STOP')
  await ana.taps('I never signed up')
  await ana.taps('I never signed up')
  const ben = world.person('15551230002', 'Ben')
  await ben.says('STOP')
  await ben.taps('No longer interested')
  const found = await alerts(world)
  expect(found.map(({ people, share }) => [people, share]).sort()).toEqual([
    [1, 0.5],
    [1, 1],
  ])
})

test('somebody from no list points to the template, the flow or the number they came by', async () => {
  const survey = flow('survey', { start: onKeyword('go'), ask: asks('Well?', { kind: 'text' }) }, 'start -> ask')
  const world = await openWorld({ flows: [survey] })
  const [ana, ben, eva] = ['1', '2', '3'].map((digit) => world.person(`1555123000${digit}`)) as [
    ReturnType<World['person']>,
    ReturnType<World['person']>,
    ReturnType<World['person']>,
  ]
  await ana.says('hello')
  await world.api.send(ana, OFFER)
  await ben.says('go')
  for (const person of [ana, ben, eva]) {
    await person.says('STOP')
    await person.taps('I never signed up')
  }
  const ids = (await alerts(world)).map(({ id }) => id).sort()
  expect(ids).toEqual([`first-contact:${NUMBER}`, 'flow:survey', `template:${OFFER.template.name}`])
})

test('an erased person is counted no more', async () => {
  const world = await openWorld()
  await importList(world, 'Spring fair', '15551230001')
  const ana = world.person('15551230001')
  await ana.says('STOP')
  await ana.taps('I never signed up')
  expect(await alerts(world)).toHaveLength(1)
  const { id } = await ana.contact()
  expect(await world.api.post(`/api/contacts/${id}/erase`, {})).toMatchObject({ status: 200 })
  expect(await alerts(world)).toEqual([])
})
