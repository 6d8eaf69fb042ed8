import { expect, test } from 'vitest'
import { answers } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

test('a message to a stopped person says how to return', async () => {
  const world = await openWorld({ flows: [answers('hours', 'We open at nine.')] })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears(/Write START/)
  await world.after('P3D')
  await ana.says('hours')
  ana.hears('We open at nine.\n\nYou stopped messages. Write START to get them again.')
})

test('also where no flow answers them, and at most once a day', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('no more messages')
  await world.after('P3D')
  for (const text of ['good morning', 'is somebody there', 'well then']) await ana.says(text)
  ana.hears('You stopped messages. Write START to get them again.')
  expect(await ana.stopped()).toEqual(['all'])
})
