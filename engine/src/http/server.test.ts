import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../stores/people.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

describe('errors', () => {
  test('are problem documents with a stable code and a page that explains it', async () => {
    const response = await world.api('GET', '/api/nothing?here=1')
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    const problem = response.json()
    expect(problem).toEqual({
      type: '/problems/not-found',
      title: 'There is nothing at this address',
      status: 404,
      detail: 'There is nothing at GET /api/nothing.',
      code: 'not-found',
    })
    expect((await world.call({ url: problem.type })).json()).toMatchObject({ code: 'not-found', status: 404 })
    expect((await world.call({ url: '/problems/none' })).statusCode).toBe(404)
  })

  test('name every field that is wrong', async () => {
    const response = await world.api('POST', '/api/messages', { to: { wa_id: 'Ana' }, purpose: 'spam', colour: 'red' })
    expect(response.statusCode).toBe(400)
    const { code, errors } = response.json()
    expect(code).toBe('request.invalid')
    const paths = errors.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(expect.arrayContaining(['', '/to/wa_id', '/purpose']))
  })

  test.each([
    ['broken JSON', '{"to":', 'application/json', 400, 'request.invalid'],
    ['a form', 'to=1', 'application/x-www-form-urlencoded', 415, 'request.unsupported-type'],
    ['2 MB', JSON.stringify({ text: 'x'.repeat(2_000_000) }), 'application/json', 413, 'request.too-large'],
  ])('tell %s', async (_name, payload, type, status, code) => {
    const headers = { authorization: 'Bearer owner-key', 'content-type': type }
    const response = await world.call({ method: 'POST', url: '/api/messages', payload, headers })
    expect([response.statusCode, response.json().code]).toEqual([status, code])
  })

  test('tell a page cursor that is none', async () => {
    const response = await world.api('GET', '/api/contacts?after=nonsense')
    expect([response.statusCode, response.json().code]).toEqual([400, 'request.invalid'])
  })

  test('of the store are 503, others 500, and both hide their inner words', async () => {
    const fail = (error: Error) => {
      world.store.deadLetters = () => Promise.reject(error)
      return world.api('GET', '/api/dead-letters')
    }
    const store = await fail(Object.assign(new Error('disk I/O error at /secret'), { code: 'SQLITE_IOERR' }))
    expect([store.statusCode, store.json().code]).toEqual([503, 'store.unavailable'])
    const other = await fail(new Error('undefined is not a secret'))
    expect([other.statusCode, other.json().code]).toEqual([500, 'internal'])
    expect(store.body + other.body).not.toContain('secret')
  })
})

describe('who may do what', () => {
  test('nothing under /api answers a stranger', async () => {
    for (const headers of [
      {},
      { authorization: 'Bearer wrong' },
      { authorization: 'Basic owner-key' },
      { cookie: 'basta_session=x.y' },
    ]) {
      const response = await world.call({ url: '/api/contacts', headers })
      expect([response.statusCode, response.json().code]).toEqual([401, 'auth.missing'])
      expect(response.headers['www-authenticate']).toBe('Bearer')
    }
  })

  test.each<[Role, boolean, boolean, boolean]>([
    ['viewer', false, false, false],
    ['agent', true, false, false],
    ['designer', false, true, false],
    ['owner', true, true, true],
  ])('%s reads; converses: %s, designs: %s, administers: %s', async (role, converses, designs, administers) => {
    const headers = await world.keyOf(role)
    const isAllowed = async (method: 'GET' | 'POST' | 'PUT', url: string) =>
      (await world.call({ method, url, headers, payload: method === 'GET' ? undefined : {} })).statusCode !== 403
    expect(await isAllowed('GET', '/api/contacts')).toBe(true)
    expect(await isAllowed('POST', '/api/unsubscribes')).toBe(converses)
    expect(await isAllowed('PUT', '/api/flows/x')).toBe(designs)
    expect(await isAllowed('PUT', '/api/settings')).toBe(administers)
    expect(await isAllowed('GET', '/api/keys')).toBe(administers)
  })

  test('a new key works at once and its secret is shown once', async () => {
    const made = await world.api('POST', '/api/keys', { name: 'shop', role: 'viewer' })
    expect(made.statusCode).toBe(201)
    const { key } = made.json()
    const headers = { authorization: `Bearer ${key}` }
    expect((await world.call({ url: '/api/contacts', headers })).statusCode).toBe(200)
    const list = await world.api('GET', '/api/keys')
    expect(list.json().items).toMatchObject([{ name: 'shop', role: 'viewer' }])
    expect(list.body).not.toContain(key)
  })

  test('a revoked key opens nothing any more', async () => {
    const { id, key } = (await world.api('POST', '/api/keys', { name: 'shop', role: 'viewer' })).json()
    expect((await world.api('DELETE', `/api/keys/${id}`)).statusCode).toBe(204)
    const headers = { authorization: `Bearer ${key}` }
    expect((await world.call({ url: '/api/contacts', headers })).statusCode).toBe(401)
    expect((await world.api('DELETE', `/api/keys/${id}`)).json()).toMatchObject({ code: 'key.not-found' })
  })
})

test('an address that is none is refused like any other mistake', async () => {
  const response = await world.call({ url: '/api/contacts/%ff', headers: await world.keyOf('viewer') })
  expect([response.statusCode, response.json().code]).toEqual([400, 'request.invalid'])
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
})

test('health, metrics, the flow schema and the API description are open', async () => {
  expect((await world.call({ url: '/health/live' })).json()).toEqual({ status: 'ok' })
  expect((await world.call({ url: '/health/ready' })).json()).toEqual({ status: 'ok', whatsapp: 'ok' })
  expect((await world.call({ url: '/schema/flow.json' })).json()).toMatchObject({ title: 'Basta flow' })
  expect((await world.call({ url: '/api/openapi.json' })).json()).toMatchObject({ openapi: '3.1.0' })
})

test('a store that cannot be written makes the server not ready', async () => {
  world.store.healthy = () => Promise.resolve(false)
  const response = await world.call({ url: '/health/ready' })
  expect([response.statusCode, response.json().code]).toEqual([503, 'store.unavailable'])
})

test('metrics count events, stops by source, sends and refusals, and hold no phone number', async () => {
  await world.says('15551230001', 'STOP')
  await world.api('POST', '/api/messages', { to: { wa_id: '15551230001' }, purpose: 'marketing', text: 'Offer' })
  const { body } = await world.call({ url: '/metrics' })
  expect(body).toContain('basta_events_total{type="message"} 1')
  expect(body).toContain('basta_stops_total{source="keyword",scope="all"} 1')
  expect(body).toContain('basta_sends_total{outcome="sent",purpose="consent-reply"} 1')
  expect(body).toContain('basta_refusals_total{code="consent.stopped"} 1')
  expect(body).toContain('basta_sends_after_stop_total 0')
  expect(body).toContain('basta_stop_effective_seconds_count 1')
  expect(body).toContain('basta_stops 1')
  expect(body).toMatch(/basta_http_request_seconds_count\{route="\/webhooks\/whatsapp",method="POST",status="200"\} 1/)
  expect(body).not.toContain('15551230001')
})

test('without pages the first page is a plain line', async () => {
  const response = await world.call({ url: '/' })
  expect(response.headers['content-type']).toMatch(/^text\/plain/)
  expect(response.body).toContain('Basta is running')
})

test('every call under /api is described: summary, answer, its errors; bodies with an example', async () => {
  const { paths } = (await world.call({ url: '/api/openapi.json' })).json()
  const calls = Object.entries(paths).filter(([path]) => path.startsWith('/api/'))
  expect(calls.length).toBeGreaterThan(15)
  for (const [path, methods] of calls) {
    const isOpen = OPEN.includes(path)
    for (const [method, call] of Object.entries(methods as Record<string, Described>)) {
      const where = `${method} ${path}`
      expect(call.summary, where).toBeTruthy()
      expect(call.security, where).toEqual(isOpen ? undefined : [{ key: [] }])
      const errors = isOpen ? ['500', '503'] : ['401', '403', '503']
      expect(Object.keys(call.responses), where).toEqual(expect.arrayContaining(errors))
      if (call.requestBody) expect(JSON.stringify(call.requestBody), where).toMatch(/"examples?":/)
    }
  }
})

/** For people who have not signed in yet. */
const OPEN = ['/api/session', '/api/invitation', '/api/try/{token}']

interface Described {
  summary?: string
  security?: object[]
  responses: object
  requestBody?: object
}

describe('the pages', () => {
  let folder: string
  let paged: World
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'basta-pages-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Basta</title>')
    writeFileSync(join(folder, 'assets', 'app.js'), 'export {}')
    writeFileSync(join(folder, 'assets', 'app.js.br'), 'as if it were compressed')
    paged = await openWorld({ pagesFolder: folder })
  })
  afterEach(async () => {
    await paged.close()
    rmSync(folder, { recursive: true })
  })

  test.each(['/', '/flows/unsubscribe', '/sign-in?token=x', '/try/abc'])(
    'are at %s, under a strict policy',
    async (url) => {
      const page = await paged.call({ url, headers: browser })
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      expect(page.body).toContain('<title>Basta</title>')
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'self';/)
      expect(page.headers['cache-control']).toContain('max-age=0')
    },
  )

  test('are not where the server answers itself, nor for programs', async () => {
    for (const url of [
      '/api/nothing',
      '/webhooks/x',
      '/schema/x',
      '/health',
      '/emulator/x',
      '/assets/none.js',
      '/phone',
    ]) {
      const response = await paged.call({ url, headers: browser })
      expect([url, response.statusCode]).toEqual([url, 404])
      expect(response.json().code).toBe('not-found')
    }
    expect((await paged.call({ url: '/flows', headers: { accept: '*/*' } })).statusCode).toBe(404)
    expect((await paged.call({ method: 'POST', url: '/flows', headers: browser })).statusCode).toBe(404)
    expect((await paged.call({ url: '/u/none/at/all', headers: browser })).body).not.toContain('<title>Basta</title>')
  })

  test('load scripts that are kept for ever, compressed where that is understood', async () => {
    const script = await paged.call({ url: '/assets/app.js' })
    expect([script.statusCode, script.body]).toEqual([200, 'export {}'])
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['x-content-type-options']).toBe('nosniff')
    const compressed = await paged.call({ url: '/assets/app.js', headers: { 'accept-encoding': 'gzip, br' } })
    expect([compressed.headers['content-encoding'], compressed.body]).toEqual(['br', 'as if it were compressed'])
    expect(compressed.headers['content-type']).toMatch(/javascript/)
  })

  test('are all that is served of the disk', async () => {
    for (const url of ['/..%2f..%2fetc%2fpasswd', '/assets/..%2findex.html', '/assets/%2e%2e/index.html', '/assets/'])
      expect((await paged.call({ url })).statusCode).toBeGreaterThanOrEqual(400)
  })
})
