import { expect, test } from 'vitest'
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
