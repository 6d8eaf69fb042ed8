import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

const WORDS = [
  'STOP',
  'CANCEL',
  'UNSUBSCRIBE',
  'stop',
  'Stop!!',
  '  unsubscribe. ',
  'STOP 🙏',
  'ＳＴＯＰ',
  'stoppp',
  'Stop please',
]

test.each(WORDS)('the English keyword "%s" stops all messages, with no flow published', async (word) => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says(word)
  ana.hears('You will get no more messages')
  expect(await ana.stopped()).toEqual(['all'])
})
