import { expect, test } from 'vitest'
import { asks, flow, onKeyword, says } from '../helpers/flows.ts'
import { INVOICE, OFFER, RATE_LIMIT, REFUSED } from '../helpers/sends.ts'
import { NUMBER, openWorld, SECOND_NUMBER } from '../helpers/world.ts'

test('a stop at one number of the account holds at every other, for what is queued and for what comes', async () => {
  const reminding = flow(
    'quiz',
    {
      start: onKeyword('go'),
      ask: asks('Ready?', { kind: 'text' }, { timeoutMs: 3_600_000 }),
      remind: says('Still there?'),
    },
    'start -> ask',
    'ask.timeout -> remind',
  )
  const world = await openWorld({ flows: [reminding] })
  const ana = world.person()
  const there = ana.on(SECOND_NUMBER)
  await there.says('go')
  there.hears('Ready?')
  world.cloud.meet(RATE_LIMIT)
  await world.api.send(ana, { ...OFFER, channel: SECOND_NUMBER })

  await ana.says('STOP')
  ana.hears('You will get no more messages')

  for (const channel of [NUMBER, SECOND_NUMBER]) {
    expect(await world.api.send(ana, { ...OFFER, channel })).toMatchObject(REFUSED)
    expect(await world.api.send(ana, { ...INVOICE, channel })).toMatchObject(REFUSED)
  }
  await world.after('P2D')
  ana.hearsNothing()
  there.hearsNothing()
})
