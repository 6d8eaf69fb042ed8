import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../contacts/settings.ts'
import { OWNER_KEY, openWorld, type World } from '../testing/world.ts'

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

test('settings are replaced only as they were read, and by one of two who do it at once', async () => {
  const { etag } = (await world.api('GET', '/api/settings')).headers
  const named = (name: string, tag = String(etag)) =>
    world.api('PUT', '/api/settings', { ...DEFAULT_SETTINGS, business: { name } }, { 'if-match': tag })
  const answers = await Promise.all(['One', 'Two', 'Three'].map((name) => named(name)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412])
  const saved = answers.find(({ statusCode }) => statusCode === 200)
  const late = await named('Late')
  expect(late.json()).toMatchObject({ code: 'settings.changed', settings: saved?.json() })
  expect((await world.api('GET', '/api/settings')).headers.etag).toBe(saved?.headers.etag)
  expect((await named('Next', String(saved?.headers.etag))).json().business.name).toBe('Next')
})

test('settings that do not say what they replace are refused', async () => {
  const headers = { authorization: `Bearer ${OWNER_KEY}` }
  const response = await world.call({ method: 'PUT', url: '/api/settings', payload: DEFAULT_SETTINGS, headers })
  expect([response.statusCode, response.json().code]).toEqual([428, 'revision.missing'])
})

test('a language may be any that exists, and is kept as it is usually written', async () => {
  for (const [locale, kept] of [
    ['pt-br', 'pt-BR'],
    ['iw', 'he'],
    ['sv', 'sv'],
  ])
    expect((await put({ locale })).json()).toMatchObject({ locale: kept })
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
  {
    topics: [
      { id: 'news', name: { en: 'News', pt: 'Novidades' } },
      { id: 'more', name: { en: 'More', pt: 'novidades ' } },
    ],
  },
  {
    topics: [
      { id: 'news', name: 'News' },
      { id: 'more', name: { en: 'news' } },
    ],
  },
  { locale: 'xx' },
  { locale: 'pt-XX' },
  { locale: 'und' },
  { timeZone: '' },
  { topics: [{ id: 'news', name: ' ' }] },
  { topics: [{ id: 'news', name: {} }] },
  { topics: [{ id: 'news', name: { en: '' } }] },
  { topics: [{ id: 'news', name: { xx: 'News' } }] },
  { topics: [{ id: 'news', name: 'x'.repeat(73) }] },
  { business: { name: '  ' } },
  { guidanceSilenceMs: 400 * 24 * 60 * 60 * 1000 },
  { colour: 'red' },
])('refuses %j and changes nothing', async (changes) => {
  expect((await put(changes)).json().code).toBe('request.invalid')
  expect(world.host.settings()).toEqual(DEFAULT_SETTINGS)
})
