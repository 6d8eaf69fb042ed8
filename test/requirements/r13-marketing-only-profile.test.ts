import { expect, test } from 'vitest'
import { ACCEPTED, INVOICE, OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

test('an account set to stop marketing only stops marketing at a plain STOP, and says so', async () => {
  const world = await openWorld({ settings: { stopScope: 'marketing', topics: [{ id: 'shoes', name: 'Shoes' }] } })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more offers')
  expect(await ana.stopped()).toEqual(['marketing'])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  expect(await world.api.send(ana, { ...OFFER, topic: 'shoes' })).toMatchObject(REFUSED)
  expect(await world.api.send(ana, INVOICE)).toMatchObject(ACCEPTED)
  ana.hears('invoice_ready')
})

test('by default everything stops', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  expect(await ana.stopped()).toEqual(['all'])
})

test('a wider wish widens a stop, a narrower one never narrows it', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP MARKETING')
  expect(await ana.stopped()).toEqual(['marketing'])
  await ana.says('STOP ALL')
  expect(await ana.stopped()).toEqual(['all'])
  await ana.says('STOP MARKETING')
  expect(await ana.stopped()).toContain('all')
  expect(await world.api.send(ana, INVOICE)).toMatchObject(REFUSED)
})
