import { expect, test } from 'vitest'
import { flow, on, step } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, OFFER, REFUSED } from '../helpers/sends.ts'
import { NUMBER, openWorld } from '../helpers/world.ts'

test('the reason that is given is stored, and reported with the consent', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('tell us why')
  await ana.taps('My matter is settled')
  ana.hears('Thank you for telling us.')
  const { feedback, stops, ledger } = await ana.consent()
  expect(feedback).toMatchObject([{ reason: 'issue-solved', at: world.now }])
  expect(ledger.at(-1)).toMatchObject({ action: 'feedback', evidence: stops[0]?.entryId })
  expect(await ana.events('feedback.given')).toMatchObject([
    { data: { reason: 'issue-solved', stop: stops[0]?.entryId } },
  ])
})

test('the reason may be given in own words', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  await ana.taps('Other: in my own words')
  ana.hears('You will get no more messages', 'in your own words')
  await ana.says('My phone rings all night because of you')
  ana.hears('Thank you for telling us.')
  expect((await ana.consent()).feedback).toContainEqual(
    expect.objectContaining({ reason: 'other', text: 'My phone rings all night because of you' }),
  )
})

test('the person may keep what they prefer: everything has stopped, and only their tap narrows it', async () => {
  const steps = {
    start: on('opt-out'),
    stop: step('unsubscribe', { askWhy: false, topics: true }),
  }
  const world = await openWorld({
    flows: [flow('choose', steps, 'start -> stop')],
    settings: { topics: [{ id: 'shoes', name: 'Shoes' }] },
  })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('[Shoes]')
  expect(await ana.stopped()).toEqual(['all'])
  await ana.taps('Shoes')
  ana.hears('Done.')
  expect(await ana.stopped()).toEqual(['topic:shoes'])
  expect((await ana.ledger()).at(-1)).toMatchObject({ action: 'narrowed', scope: 'topic:shoes' })
  expect(await world.api.send(ana, { ...OFFER, topic: 'shoes' })).toMatchObject(REFUSED)
  expect(await world.api.send(ana, INVOICE)).toMatchObject(ACCEPTED)
})

test('the answers are listed, counted and exported by reason, flow, template, list, number and period', async () => {
  const world = await openWorld()
  const ana = world.person('15551230001')
  await ana.says('hello')
  await world.api.send(ana, OFFER)
  await ana.says('STOP')
  await ana.says('too many messages')
  await world.after('P1D')
  const ben = world.person('15551230002', 'Ben')
  await ben.says('STOP')
  await ben.taps('No longer interested')

  const list = (query = '') => world.api.get<{ items: object[] }>(`/api/feedback${query}`)
  expect((await list()).body.items).toMatchObject([
    { reason: 'no-interest', template: null, channel: NUMBER },
    { reason: 'dissatisfied-content', text: 'too many messages', template: 'spring_offer' },
  ])
  expect((await list('?template=spring_offer')).body.items).toHaveLength(1)
  expect((await list(`?from=${world.now}&reason=no-interest`)).body.items).toHaveLength(1)
  expect((await list('?limit=1')).body).toHaveProperty('next')
  expect(await list('?reason=nonsense')).toMatchObject({ status: 400, body: { code: 'request.invalid' } })

  expect(await world.api.get('/api/feedback/summary')).toMatchObject({
    status: 200,
    body: {
      answers: 2,
      reasons: [
        { reason: 'dissatisfied-content', answers: 1, people: 1 },
        { reason: 'no-interest', answers: 1, people: 1 },
      ],
      templates: [
        { key: '', answers: 1 },
        { key: 'spring_offer', answers: 1, reasons: { 'dissatisfied-content': 1 } },
      ],
      channels: [{ key: NUMBER, answers: 2 }],
      days: [{ key: '2026-06-01' }, { key: '2026-06-02' }],
    },
  })
  const [header, ...rows] = (await world.api.text('/api/feedback/export?reason=dissatisfied-content'))
    .trim()
    .split('\n')
  expect(header).toBe('at,contact_id,reason,text,flow,flow_version,template,channel,lists,stop')
  expect(rows).toEqual([expect.stringMatching(/^2026-06-01T12:00:00.000Z,.*,dissatisfied-content,too many messages,/)])
})
