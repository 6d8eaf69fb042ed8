import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const audience = async (query: string) => (await world.api('GET', `/api/audience${query}`)).json()

test('whoever stopped, or was asked whether to, is not in the audience of what they stopped, and is back when they come back', async () => {
  const ana = await world.says('15551230001', 'Hello')
  await world.says('15551230002', 'STOP')
  await world.api('POST', '/api/unsubscribes', { people: [{ wa_id: '15551230003' }], scope: 'marketing' })
  const member = { contactId: ana, identities: [{ kind: 'wa_id', value: '15551230001' }] }
  expect(await audience('?scope=marketing')).toEqual({ items: [member] })
  expect((await audience('?scope=all')).items).toHaveLength(2)
  expect(await audience('/count?scope=marketing')).toEqual({ contacts: 3, audience: 1 })
  await world.says('15551230002', 'START')
  expect(await audience('/count?scope=marketing')).toEqual({ contacts: 3, audience: 2 })
})

test('a topic that the account does not have is refused', async () => {
  const response = await world.api('GET', '/api/audience?scope=topic:none')
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({ code: 'topic.unknown' })
})

test('it is read page by page', async () => {
  for (const person of ['15551230001', '15551230002', '15551230003']) await world.says(person, 'Hello')
  const { items, next } = await audience('?scope=marketing&limit=2')
  expect(items).toHaveLength(2)
  const rest = await audience(`?scope=marketing&limit=2&after=${encodeURIComponent(next)}`)
  expect(rest.items).toHaveLength(1)
  expect(rest.next).toBeUndefined()
})
