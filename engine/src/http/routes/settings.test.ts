import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../contacts/settings.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const put = (changes: object) => world.api('PUT', '/api/settings', { ...DEFAULT_SETTINGS, ...changes })

test('settings have defaults, are replaced, and count at once', async () => {
  expect((await world.api('GET', '/api/settings')).json()).toEqual(DEFAULT_SETTINGS)
  const changes = { business: { name: 'Café Sol' }, stopScope: 'marketing', timeZone: 'America/Sao_Paulo' }
  expect((await put(changes)).json()).toEqual({ ...DEFAULT_SETTINGS, ...changes })
  expect((await world.api('GET', '/api/settings')).json()).toMatchObject(changes)
  expect(world.host.settings().business.name).toBe('Café Sol')
})

test.each([
  { timeZone: 'Mars/Olympus' },
  { locale: 'english!' },
  { stopScope: 'nothing' },
  { holdMs: 25 * 60 * 60 * 1000 },
  { topics: [{ id: 'two words', name: 'News' }] },
  {
    topics: [
      { id: 'news', name: 'News' },
      { id: 'news', name: 'Offers' },
    ],
  },
  { colour: 'red' },
])('refuses %j and changes nothing', async (changes) => {
  expect((await put(changes)).json().code).toBe('request.invalid')
  expect(world.host.settings()).toEqual(DEFAULT_SETTINGS)
})
