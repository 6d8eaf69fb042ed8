import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test('one message stops: nothing has to be confirmed, tapped or signed in to', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  expect(await ana.stopped()).toEqual(['all'])
  const [confirmation] = ana.hears('You will get no more messages')
  expect(confirmation?.text).not.toMatch(/are you sure|https?:|log in|sign in/i)
  await world.after('P7D')
  ana.hearsNothing()
  expect(await ana.stopped()).toEqual(['all'])
})

test('one tap stops', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.tapsTemplateButton('optout:all', 'Stop')
  ana.hears('You will get no more messages')
  expect(await ana.stopped()).toEqual(['all'])
})
