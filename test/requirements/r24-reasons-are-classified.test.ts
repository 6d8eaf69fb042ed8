import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test.each([
  ['No longer interested', 'no-interest'],
  ['My matter is settled', 'issue-solved'],
  ['I dislike the messages', 'dissatisfied-content'],
  ['I never signed up', 'registered-without-consent'],
])('the row "%s" counts as %s', async (row, reason) => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  await ana.taps(row)
  expect((await ana.consent()).feedback).toMatchObject([{ reason }])
})

test.each([
  ['too many messages', 'dissatisfied-content'],
  ['I never subscribed to this', 'registered-without-consent'],
  ['I already solved it', 'issue-solved'],
  ["I'm not interested anymore", 'no-interest'],
])('typed as "%s" it counts as %s', async (text, reason) => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  await ana.says(text)
  ana.hears('You will get no more messages', 'Thank you')
  expect((await ana.consent()).feedback).toMatchObject([{ reason, text }])
  expect(await ana.stopped()).toEqual(['all'])
})
