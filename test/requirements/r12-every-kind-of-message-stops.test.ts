import { expect, test } from 'vitest'
import { flow, onKeyword, says } from '../helpers/flows.ts'
import { CODE, INVOICE, NEWS, OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

test('after a stop no business-initiated message of any purpose leaves, as template or as text', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  for (const message of [OFFER, INVOICE, CODE, NEWS, { purpose: 'utility', text: 'Reminder' }] as const) {
    expect(await world.api.send(ana, message), message.purpose).toMatchObject(REFUSED)
  }
  ana.hearsNothing()
})

test('nor does a colleague write to somebody who asked for nothing since', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  expect(await world.api.send(ana, NEWS, 'agent')).toMatchObject(REFUSED)
  ana.hearsNothing()
})

test('nor does a marketing or utility step of a flow that the person starts later', async () => {
  const steps = {
    start: onKeyword('prices'),
    reply: says('Ten a month.'),
    offer: says('Half price today!', { purpose: 'marketing' }),
    reminder: says('Your trial ends soon.', { purpose: 'utility' }),
  }
  const world = await openWorld({
    flows: [flow('prices', steps, 'start -> reply', 'reply -> offer', 'offer -> reminder')],
  })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  await world.after('PT1H')
  await ana.says('prices')
  ana.hears('Ten a month.')
})
