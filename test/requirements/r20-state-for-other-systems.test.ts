import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test('other systems read the state of a person through the API, and find every change in the journal', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  await world.after('PT1H')
  await ana.says('START')
  expect(await ana.contact()).toMatchObject({ stops: [] })
  await ana.says('STOP MARKETING')
  expect(await ana.contact()).toMatchObject({ stops: [{ scope: 'marketing', register: 'contact' }] })

  const changes = (await ana.events('consent.changed')).map(({ data }) => data).reverse()
  expect(changes).toMatchObject([
    { action: 'opt-out', scope: 'all', register: 'contact', source: 'keyword' },
    { action: 'opt-in', source: 'keyword' },
    { action: 'opt-out', scope: 'marketing', register: 'contact' },
  ])
  const entries = (await ana.ledger()).map(({ id }) => id)
  for (const change of changes) expect(entries).toContain((change as { entry: string }).entry)
})
