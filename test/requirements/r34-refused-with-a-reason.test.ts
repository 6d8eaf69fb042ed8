import { expect, test } from 'vitest'
import { OFFER } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

test('a template to somebody who stopped is refused by the system, which says why and since when', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('no more messages')
  const stoppedOn = new Date(world.now).toISOString()
  await world.after('P100D')
  const requests = world.cloud.requests

  const refused = await world.api.send(ana, OFFER)

  expect(refused).toMatchObject({ status: 403, body: { code: 'consent.stopped' } })
  expect(refused.body.detail).toContain('stopped all messages')
  expect(refused.body.detail).toContain(stoppedOn)
  expect(world.cloud.requests).toBe(requests)
  expect(await ana.events('message.refused')).toMatchObject([
    { data: { purpose: 'marketing', code: 'consent.stopped' } },
  ])
})
