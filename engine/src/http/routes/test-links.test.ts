import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
  for (const flow of [CALLED, CALLING, PRIVATE]) await world.api('PUT', `/api/flows/${flow.id}`, flow)
})
afterEach(() => world.close())

const make = (body: object, id = 'calling') => world.api('POST', `/api/flows/${id}/test-links`, body)
const play = (token: string) => world.call({ url: `/api/try/${token}` })
const links = async (id = 'calling') => (await world.api('GET', `/api/flows/${id}/test-links`)).json().items

describe('a test link', () => {
  test('gives whoever has it the flow, those that it calls and the persona, and nothing of the account besides', async () => {
    await world.api('POST', '/api/flows/called/publish')
    await world.api('PUT', '/api/flows/called', { ...CALLED, name: 'Not out yet' })
    const made = await make({ revision: 1, persona: { name: 'Ana', locale: 'pt' }, days: 14 })
    expect(made.statusCode).toBe(201)
    const { token, url, until } = made.json()
    expect(until).toBe(world.now + 14 * DAY_MS)
    expect(url).toBe(`http://127.0.0.1:3000/try/${token}`)

    const tried = await play(token)
    expect(tried.headers['cache-control']).toBe('no-store')
    const { tests, layout, ...flow } = CALLING
    expect(tried.json()).toEqual({
      ...{ flow, others: [CALLED], persona: { name: 'Ana', locale: 'pt' }, until },
      settings: world.host.settings(),
      words: { version: 0, added: [], removed: [] },
    })
    expect(tried.body).not.toMatch(/private|secret plan/i)
  })

  test('shows what it was made for, whatever becomes of the flow', async () => {
    const { token } = (await make({})).json()
    await world.api('PUT', '/api/flows/calling', { ...CALLING, name: 'Changed' })
    expect((await play(token)).json().flow.name).toBe('Calling')
    await world.api('POST', '/api/flows/called/publish')
    const version = (await make({ version: 1 }, 'called')).json()
    await world.api('PUT', '/api/flows/called', { ...CALLED, name: 'Changed' })
    expect((await play(version.token)).json()).toMatchObject({ flow: CALLED, others: [], persona: null })
  })

  test('stops working when its time is up, or when it is revoked', async () => {
    const [first, second] = [(await make({ days: 1 })).json(), (await make({})).json()]
    expect(await links()).toMatchObject([{ id: first.id, createdBy: 'environment' }, { id: second.id }])
    expect(JSON.stringify(await links())).not.toContain(first.token)
    world.now += DAY_MS
    expect((await play(first.token)).json().code).toBe('test-link.not-found')
    expect((await links()).map(({ id }: { id: string }) => id)).toEqual([second.id])
    const revoke = (id: string) => world.api('DELETE', `/api/flows/${id}/test-links/${second.id}`)
    expect((await revoke('called')).json().code).toBe('test-link.not-found')
    expect((await revoke('calling')).statusCode).toBe(204)
    expect((await play(second.token)).statusCode).toBe(404)
    expect((await revoke('calling')).statusCode).toBe(404)
  })

  test('knows a wish to stop by the words of the account', async () => {
    const added = [{ phrase: 'no more tea', language: 'en', where: 'message', certainty: 'certain', scope: 'all' }]
    const change = { basedOn: 0, added, removed: [] }
    const { previewed } = (await world.api('POST', '/api/consent/words/preview', change)).json()
    expect((await world.api('PUT', '/api/consent/words', { ...change, previewed })).statusCode).toBe(200)
    const { token } = (await make({})).json()
    expect((await play(token)).json().words).toEqual({ version: 1, added, removed: [] })
  })

  test('ends with the right of whoever made it: when their key or they themselves are removed, or may design no more', async () => {
    const headers = await world.keyOf('designer')
    const byKey = (await world.api('POST', '/api/flows/calling/test-links', {}, headers)).json()
    expect((await play(byKey.token)).statusCode).toBe(200)
    const [key] = (await world.api('GET', '/api/keys')).json().items
    await world.api('DELETE', `/api/keys/${key.id}`)
    expect((await play(byKey.token)).json().code).toBe('test-link.not-found')
    expect(await links()).toEqual([])

    const invited = { name: 'Ana', email: 'ana@example.com', role: 'designer' }
    const { id, link } = (await world.api('POST', '/api/people', invited)).json()
    const token = new URL(link).searchParams.get('invitation')
    const joined = await world.call({
      method: 'POST',
      url: '/api/invitation',
      payload: { token, password: 'battery staple' },
    })
    const cookie = String(joined.headers['set-cookie']).split(';')[0]
    const byPerson = await world.call({
      method: 'POST',
      url: '/api/flows/calling/test-links',
      payload: {},
      headers: { cookie },
    })
    const played = async () => (await play(byPerson.json().token)).statusCode
    expect(await played()).toBe(200)
    await world.api('PATCH', `/api/people/${id}`, { role: 'agent' })
    expect(await played()).toBe(404)
    await world.api('PATCH', `/api/people/${id}`, { role: 'designer' })
    expect(await played()).toBe(200)
    await world.api('DELETE', `/api/people/${id}`)
    expect(await played()).toBe(404)
  })

  test('is of what there is, and they are not too many', async () => {
    expect((await make({}, 'none')).json().code).toBe('flow.not-found')
    expect((await make({ version: 3 })).json().code).toBe('flow.not-found')
    expect((await make({ revision: 9 })).json()).toMatchObject({ code: 'flow.changed', revision: 1 })
    expect((await make({ days: 91 })).json().code).toBe('request.invalid')
    expect((await make({ persona: { name: 'x'.repeat(20_000) } })).json().code).toBe('request.invalid')
    for (let i = 0; i < 20; i++) await make({})
    expect((await make({})).json().code).toBe('test-link.too-many')
  })

  test('is made by who may design', async () => {
    const [agent, designer] = [await world.keyOf('agent'), await world.keyOf('designer')]
    const as = (headers: object) =>
      world.call({ method: 'POST', url: '/api/flows/calling/test-links', headers: { ...headers }, payload: {} })
    expect((await as(agent)).statusCode).toBe(403)
    expect((await as(designer)).statusCode).toBe(201)
  })
})

const DAY_MS = 24 * 60 * 60 * 1000
const at = { position: { x: 0, y: 0 } }
const trigger = (word: string) => ({
  ...{ id: 'start', type: 'trigger', ...at },
  data: { on: 'keyword', keywords: [word], match: 'exact' },
})
const end = { id: 'bye', type: 'end', ...at, data: {} }
const edge = (source: string, sourceHandle: string, target: string) => ({
  ...{ id: `${source}-${sourceHandle}`, source, sourceHandle, target },
})
const CALLED = {
  ...{ format: 'basta.flow/1', id: 'called', name: 'Called', locale: 'en' },
  nodes: [trigger('called'), end],
  edges: [edge('start', 'next', 'bye')],
}
const CALLING = {
  ...{ format: 'basta.flow/1', id: 'calling', name: 'Calling', locale: 'en' },
  nodes: [trigger('calling'), { id: 'call', type: 'go-to-flow', ...at, data: { flowId: 'called' } }, end],
  edges: [edge('start', 'next', 'call'), edge('call', 'next', 'bye')],
  tests: [{ name: 'secret plan', steps: [{ says: 'calling' }] }],
  layout: { notes: [{ id: 'n1', text: 'secret plan', ...at, width: 100, height: 100 }] },
}
const PRIVATE = { ...CALLED, id: 'private', name: 'Private', nodes: [trigger('private'), end] }
