import { expect, test } from 'vitest'
import { flow, on, step } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

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
