import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test.each(['STOP ALL', 'stop all', 'StopAll'])(
  '"%s" stops everything, also in an account that stops only marketing',
  async (words) => {
    const world = await openWorld({ settings: { stopScope: 'marketing' } })
    const ana = world.person()
    await ana.says(words)
    ana.hears('You will get no more messages')
    expect(await ana.stopped()).toEqual(['all'])
  },
)
