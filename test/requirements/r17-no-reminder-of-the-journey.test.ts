import { expect, test } from 'vitest'
import { asks, flow, onKeyword, says, step } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

const journey = flow(
  'order',
  {
    start: onKeyword('order'),
    ask: asks('Which size?', { kind: 'text' }, { timeoutMs: 3_600_000 }),
    remind: says('Are you still interested?'),
    pause: step('wait', { durationMs: 3_600_000 }),
    last: says('Last chance!', { purpose: 'marketing' }),
  },
  'start -> ask',
  'ask.timeout -> remind',
  'remind -> pause',
  'pause -> last',
)

test('whoever stops in the middle of a journey hears nothing more of it', async () => {
  const world = await openWorld({ flows: [journey] })
  const ana = world.person()
  await ana.says('order')
  ana.hears('Which size?')
  await world.after('PT59M')
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  await world.after('P3D')
  ana.hearsNothing()
  expect(await ana.contact()).toMatchObject({ outbox: 0, conversations: [{ flow: null }] })
})

test('whoever does not stop gets the follow-ups', async () => {
  const world = await openWorld({ flows: [journey] })
  const ana = world.person()
  await ana.says('order')
  await world.after('P3D')
  ana.hears('Which size?', 'still interested', 'Last chance')
})
