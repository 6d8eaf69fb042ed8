import { expect, test } from 'vitest'
import { asks, flow, onKeyword, step } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

test('a button of a template stops what its payload names, without any word being read', async () => {
  const world = await openWorld()
  const ana = world.person()
  const messageId = await ana.tapsTemplateButton('optout:marketing:spring', '🔕')
  ana.hears('You will get no more offers')
  expect(await ana.stopped()).toEqual(['marketing'])
  expect(await ana.ledger()).toContainEqual(
    expect.objectContaining({
      action: 'opt-out',
      source: 'template-button',
      messageId,
      template: 'optout:marketing:spring',
    }),
  )
})

test.each(['Unsubscribe', 'Stop promotions', 'Parar'])(
  'a template button labelled "%s" stops, whatever its payload',
  async (label) => {
    const world = await openWorld()
    const ana = world.person()
    await ana.tapsTemplateButton('btn_2', label)
    expect(ana.hears(/no more|não vai mais/)).toHaveLength(1)
    expect(await ana.stopped()).toHaveLength(1)
  },
)

test('a button in a flow that leads to an Unsubscribe step stops', async () => {
  const options = [
    { id: 'more', title: 'Show me more' },
    { id: 'none', title: 'No more messages' },
  ]
  const steps = {
    start: onKeyword('menu'),
    ask: asks('What now?', { kind: 'buttons', options }),
    stop: step('unsubscribe'),
  }
  const world = await openWorld({ flows: [flow('menu', steps, 'start -> ask', 'ask.option:none -> stop')] })
  const ana = world.person()
  await ana.says('menu')
  ana.hears('What now?')
  const messageId = await ana.taps('No more messages')
  ana.hears('You will get no more messages')
  expect(await ana.stopped()).toEqual(['all'])
  expect(await ana.ledger()).toContainEqual(
    expect.objectContaining({ action: 'opt-out', messageId, text: 'No more messages' }),
  )
})

test('a form with a field that opts out stops', async () => {
  const world = await openWorld()
  const ana = world.person()
  const nfm_reply = { name: 'flow', body: 'Sent', response_json: '{"flow_token":"t","opt_out":true}' }
  await ana.sends({ type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply } })
  ana.hears('You will get no more messages')
  expect(await ana.stopped()).toEqual(['all'])
})

test('the page behind a link stops through the API, also somebody who never wrote', async () => {
  const world = await openWorld()
  const evidence = 'Link in the e-mail of 1 June'
  const people = [{ wa_id: '15551230009' }]
  expect(await world.api.post('/api/unsubscribes', { people, evidence })).toMatchObject({ status: 200 })
  const eve = world.person('15551230009', 'Eve')
  expect(await eve.stopped()).toEqual(['all'])
  expect(await eve.ledger()).toMatchObject([{ action: 'opt-out', source: 'api', evidence }])
})
