import { expect, test } from 'vitest'
import { flow, onKeyword, says, step } from '../helpers/flows.ts'
import { openWorld, SECOND_NUMBER } from '../helpers/world.ts'

const later = flow(
  'later',
  {
    start: onKeyword('later'),
    pause: step('wait', { durationMs: 86_400_000 }),
    tell: says('You asked us to come back to you.'),
  },
  'start -> pause',
  'pause -> tell',
)

test('the timers of a person are cancelled at the stop, at every number, and START does not bring them back', async () => {
  const world = await openWorld({ flows: [later] })
  const ana = world.person()
  const there = ana.on(SECOND_NUMBER)
  await ana.says('later')
  await there.says('later')
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  const flows = (await ana.contact()).conversations.map(({ flow }) => flow?.id)
  expect(flows).not.toContain('later')

  await ana.says('START')
  ana.hears('Welcome back')
  await world.after('P7D')
  ana.hearsNothing()
  there.hearsNothing()
})

test('a timer that fires at the very moment of the stop says nothing', async () => {
  const world = await openWorld({ flows: [later] })
  const ana = world.person()
  await ana.says('later')
  await world.after('PT23H59M59S')
  const [, stop] = await Promise.all([world.after('PT1S'), ana.says('STOP')])
  expect(stop).toBeTruthy()
  await world.after('P1D')
  const texts = world.cloud.accepted.map(({ text }) => text)
  expect(texts.findIndex((text) => text.includes('no more messages'))).toBe(texts.length - 1)
  expect(await ana.stopped()).toEqual(['all'])
})
