import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

interface Row {
  contactId: string
  scope: string
  identities: { value: string }[]
}

test('a keyword puts the person on the unsubscribe list by itself, START takes them off', async () => {
  const world = await openWorld()
  const list = async () => (await world.api.get<{ items: Row[] }>('/api/unsubscribes')).body.items
  const [ana, bob] = [world.person(), world.person('15551230002', 'Bob')]
  await ana.says('STOP')
  await bob.says('hello')
  expect(await list()).toMatchObject([{ scope: 'all', name: 'Ana', identities: [{ kind: 'wa_id', value: ana.waId }] }])
  await world.after('PT1H')
  await ana.says('START')
  expect(await list()).toEqual([])
})
