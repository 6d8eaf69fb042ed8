import { expect, test } from 'vitest'
import { INVOICE, OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld, type Problem } from '../helpers/world.ts'

test('nothing but an explicit opt-in resumes messages', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  for (const text of ['hello', 'YES', 'ok', 'sim', 'thank you', 'I want to buy this', 'when do you start?', '👍']) {
    await ana.says(text)
  }
  await ana.sends({ type: 'reaction', reaction: { message_id: 'wamid.OUT.1', emoji: '❤️' } })
  const product_items = [{ product_retailer_id: 'sku1', quantity: 1, item_price: 10, currency: 'USD' }]
  await ana.sends({ type: 'order', order: { catalog_id: '1', product_items } })
  await ana.switchesMarketing('resume')
  await world.after('P400D')
  expect(await ana.stopped()).toEqual(['all'])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  expect(await world.api.send(ana, INVOICE)).toMatchObject(REFUSED)
})

test('an opt-in that is recorded for somebody needs evidence', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  const { id } = await ana.contact()
  const optIn = { action: 'opt-in', scope: 'all' }
  const refused = await world.api.post<Problem>(`/api/contacts/${id}/consent`, optIn)
  expect(refused).toMatchObject({ status: 422, body: { code: 'evidence.missing' } })
  expect(await ana.stopped()).toEqual(['all'])
  const evidence = 'Form on the web site, 2 June'
  expect(await world.api.post(`/api/contacts/${id}/consent`, { ...optIn, evidence })).toMatchObject({ status: 200 })
  expect(await ana.stopped()).toEqual([])
  expect(await ana.ledger()).toContainEqual(expect.objectContaining({ action: 'opt-in', source: 'api', evidence }))
})

test("START does not lift WhatsApp's own switch, and WhatsApp's switch does not lift a typed stop", async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  await ana.switchesMarketing('stop')
  await ana.switchesMarketing('resume')
  expect(await ana.stopped()).toEqual(['all'])
  await world.after('PT1M')
  await ana.switchesMarketing('stop')
  await world.after('PT1M')
  await ana.says('START')
  expect((await ana.consent()).stops).toMatchObject([{ scope: 'marketing', register: 'platform' }])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
})
