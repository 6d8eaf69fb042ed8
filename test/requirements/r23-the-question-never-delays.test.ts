import { expect, test } from 'vitest'
import { answers } from '../helpers/flows.ts'
import { OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

test('the stop is in force before the question why is even sent', async () => {
  const world = await openWorld()
  const ana = world.person()
  const held = world.cloud.hold()
  await ana.says('STOP')
  await held.arrived
  expect(await ana.stopped()).toEqual(['all'])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  held.release()
  await world.settled()
  ana.hears('tell us why')
})

test('also when WhatsApp cannot be reached at all', async () => {
  const world = await openWorld()
  const ana = world.person()
  world.cloud.meet({ code: 190 })
  await ana.says('STOP')
  ana.hearsNothing()
  expect(await ana.stopped()).toEqual(['all'])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
})

test('whoever ignores the question gets their next message answered, and is not asked again', async () => {
  const world = await openWorld({ flows: [answers('hours', 'We open at nine.')] })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('tell us why')
  await ana.says('hours')
  ana.hears('We open at nine.')
  await world.after('P30D')
  ana.hearsNothing()
  const { feedback, stops } = await ana.consent()
  expect(feedback).toEqual([])
  expect(stops).toMatchObject([{ scope: 'all' }])
})
