import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContactRecord } from '../../contacts/contact.ts'
import { openWorld, type World } from '../testing/world.ts'

const ANA = '15551230001'
let world: World
let ana: string
beforeEach(async () => {
  world = await openWorld()
  ana = await world.says(ANA, 'hello')
})
afterEach(() => world.close())

const consent = async (id = ana) => (await world.api('GET', `/api/contacts/${id}/consent`)).json()
const stops = async () => (await consent()).stops.map(({ scope }: { scope: string }) => scope)
const linkFor = async (body: object = {}) => {
  const answer = await world.api('POST', `/api/contacts/${ana}/unsubscribe-link`, body)
  return { ...answer.json(), path: new URL(answer.json().url).pathname }
}
const open = (url: string, headers = {}) => world.call({ url, headers })
const post = (url: string, payload?: string, type = 'application/x-www-form-urlencoded') =>
  world.call({ method: 'POST', url, payload, headers: payload === undefined ? {} : { 'content-type': type } })

describe('a link', () => {
  test('carries 192 random bits and nothing about the person; only its hash is stored', async () => {
    const [first, second] = [await linkFor(), await linkFor()]
    const token = first.path.replace('/u/', '')
    expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/)
    expect(second.path).not.toBe(first.path)
    expect(first.url).not.toContain(ANA)
    expect(first.url).not.toContain(ana)
    expect(await world.store.link(token)).toBeNull()
    expect(await world.store.link(world.host.sha256(token))).toMatchObject({ contactId: ana, scope: 'all' })
  })

  test('stops what a plain STOP stops, or the scope that was asked for', async () => {
    expect((await linkFor()).scope).toBe('all')
    expect((await linkFor({ scope: 'marketing' })).scope).toBe('marketing')
    const wrong = await world.api('POST', `/api/contacts/${ana}/unsubscribe-link`, { scope: 'everything' })
    expect(wrong.json().code).toBe('request.invalid')
    const nobody = await world.api('POST', '/api/contacts/none/unsubscribe-link', {})
    expect(nobody.json().code).toBe('contact.not-found')
  })

  test('is made for topics that there are, and works on when one is removed', async () => {
    await world.haveTopics('news')
    const made = await world.api('POST', `/api/contacts/${ana}/unsubscribe-link`, { scope: 'topic:nwes' })
    expect(made.json()).toMatchObject({ status: 422, code: 'topic.unknown', topics: ['news'] })
    const { path } = await linkFor({ scope: 'topic:news' })
    await world.haveTopics()
    expect((await open(path)).statusCode).toBe(200)
    expect((await post(path)).statusCode).toBe(200)
    expect(await stops()).toEqual(['topic:news'])
  })

  test('is made by those who may converse', async () => {
    const headers = await world.keyOf('viewer')
    const refused = await world.api('POST', `/api/contacts/${ana}/unsubscribe-link`, {}, headers)
    expect(refused.json().code).toBe('auth.forbidden')
  })
})

test('a stop by link outlasts a pause', async () => {
  const { path } = await linkFor()
  await world.says(ANA, 'STOP')
  const record = (await world.store.get(ana)) as ContactRecord
  for (const held of record.consent.stops) held.until = world.host.now() + 1000
  await world.store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
  expect((await post(path, '')).statusCode).toBe(200)
  expect((await consent()).stops).toMatchObject([{ scope: 'all' }])
  expect((await consent()).stops[0].until ?? null).toBeNull()
})

describe('opening it', () => {
  test('changes nothing, however often previews and scanners do', async () => {
    const { path } = await linkFor()
    for (let i = 0; i < 50; i++) expect((await open(path)).statusCode).toBe(200)
    expect((await world.call({ method: 'HEAD', url: path })).statusCode).toBe(200)
    expect(await stops()).toEqual([])
    expect((await consent()).ledger).toEqual([])
  })

  test('shows one button, without script, cookie or anything from elsewhere', async () => {
    const { body, headers } = await open((await linkFor()).path)
    expect(body.match(/<button/g)).toHaveLength(1)
    expect(body).toContain('<form method="post">')
    expect(body).not.toMatch(/<script|<link|<img|https?:|\son[a-z]+=/)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    )
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
  })

  test.each([
    ['en-GB,en;q=0.9', 'en', 'Stop messages'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt', 'Parar as mensagens'],
    ['fr, en;q=0.1, es;q=0.5', 'es', 'Dejar los mensajes'],
    ['de', 'en', 'Stop messages'],
    ['pt;q=0, ,;;=,*', 'en', 'Stop messages'],
  ])('speaks the language that the browser asks for: %s', async (accepted, language, button) => {
    const { body } = await open((await linkFor()).path, { 'accept-language': accepted })
    expect(body).toContain(`<html lang="${language}">`)
    expect(body).toContain(`<button>${button}</button>`)
  })

  test('shows names as text, whatever is in them', async () => {
    const settings = (await world.api('GET', '/api/settings')).json()
    const topics = [{ id: 'news', name: { en: '<i>News</i> $& "1"', pt: 'Novidades' } }]
    await world.api('PUT', '/api/settings', { ...settings, business: { name: 'A <b>& "Co" $1' }, topics })
    const { body } = await open((await linkFor({ scope: 'topic:news' })).path)
    expect(body).toContain('A &lt;b&gt;&amp; &quot;Co&quot; $1')
    expect(body).toContain('&lt;i&gt;News&lt;/i&gt; $&amp; &quot;1&quot;')
  })
})

describe('using it', () => {
  test.each([
    ['the button of the page', '', 'application/x-www-form-urlencoded', 'button'],
    ['one click', 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded', 'one-click'],
    [
      'one click as multipart',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      'one-click',
    ],
    ['anything else', 'hello', 'text/plain', 'button'],
    ['nothing at all', undefined, '', 'button'],
  ])('by %s stops at once, with its evidence', async (_, payload, type, use) => {
    const { path } = await linkFor({ scope: 'marketing' })
    const answer = await post(path, payload, type)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('You will get no more offers')
    expect(answer.headers['set-cookie']).toBeUndefined()
    const { ledger, chain } = await consent()
    expect(ledger).toMatchObject([
      { action: 'opt-out', scope: 'marketing', source: 'link', actor: 'contact', register: 'contact' },
    ])
    expect(ledger[0].evidence).toMatch(new RegExp(`^Link of .+, fingerprint [0-9a-f]{16}, by ${use}$`))
    expect(chain).toEqual({ intact: true })
  })

  test('twice is the same as once, and works again after the person came back', async () => {
    const { path } = await linkFor()
    const answers = await Promise.all([post(path), post(path)])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect((await post(path)).body).toBe(answers[0].body)
    expect(await stops()).toEqual(['all'])
    const before = (await consent()).ledger.length
    await post(path)
    expect((await consent()).ledger).toHaveLength(before)
    world.now += 60_000
    await world.says(ANA, 'START')
    expect(await stops()).toEqual([])
    world.now += 60_000
    await post(path)
    expect(await stops()).toEqual(['all'])
  })

  test('refuses marketing from then on', async () => {
    await post((await linkFor({ scope: 'marketing' })).path)
    const template = { name: 'offer', language: 'en' }
    const sent = await world.api('POST', '/api/messages', { to: { wa_id: ANA }, purpose: 'marketing', template })
    expect(sent.json().code).toBe('consent.stopped')
  })

  test('follows the person when two records become one', async () => {
    const { path } = await linkFor()
    const record = await world.store.get(ana)
    if (!record) throw new Error('Ana is gone')
    const other = {
      ...structuredClone(record),
      id: 'other',
      rev: 0,
      identities: [{ ...record.identities[0], value: '1555' }],
    }
    await world.store.commit({ record: other as typeof record, journal: { ledger: [], events: [], deadLetters: [] } })
    const merged = { ...other, rev: 1, identities: [...other.identities, ...record.identities] }
    const journal = { ledger: [], events: [], deadLetters: [] }
    expect(await world.store.commit({ record: merged as typeof record, journal, absorbed: record })).toBe('committed')
    expect((await post(path)).statusCode).toBe(200)
    expect((await consent('other')).stops).toMatchObject([{ scope: 'all' }])
  })

  test.each([
    ['JSON', '{"a":1}', 'application/json'],
    ['broken JSON', '{', 'application/json'],
    ['a type that is none', 'x', 'what is this?'],
    ['an empty type', 'List-Unsubscribe=One-Click', ''],
    ['200 KB', 'x'.repeat(200_000), 'application/x-www-form-urlencoded'],
    ['five megabytes of multipart', `--x\r\n${'x'.repeat(5_000_000)}`, 'multipart/form-data; boundary=x'],
    ['a multipart without a boundary', '--x', 'multipart/form-data'],
  ])('with %s as the body stops as well, and says so on a page', async (_, payload, type) => {
    const { path } = await linkFor()
    const headers = { 'content-type': type, 'accept-language': 'pt' }
    const answer = await world.call({ method: 'POST', url: path, payload, headers })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('<html lang="pt">')
    expect(await stops()).toEqual(['all'])
  })

  test('with a body that names no type, over a real connection, stops as well', async () => {
    const { path } = await linkFor()
    const address = new URL(await world.app.listen({ port: 0, host: '127.0.0.1' }))
    const body = 'x'.repeat(200_000)
    const socket = connect(Number(address.port), address.hostname)
    const head = ['Host: localhost', `Content-Length: ${body.length}`, 'Connection: close'].join('\r\n')
    socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\n${body}`)
    expect(Buffer.concat(await socket.toArray()).toString()).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(await stops()).toEqual(['all'])
  })

  test.each(['/u/%ff', '/u/%', '/u/', '/u/a/b', `/u/${'x'.repeat(200)}`])(
    'at an address that was garbled (%s) is answered by a page in the language of the reader',
    async (url) => {
      for (const method of ['GET', 'POST'] as const) {
        const headers = { 'accept-language': 'es' }
        const answer = await world.call({ method, url, headers, ...(method === 'POST' && { payload: 'x' }) })
        expect(answer.statusCode).toBe(404)
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
        expect(answer.body).toContain('no se cambió nada')
      }
    },
  )

  test('while the store fails says on a page that nothing was changed, and works when it is back', async () => {
    const { path } = await linkFor()
    const { link } = world.store
    world.store.link = () => Promise.reject(new Error('The disk is full'))
    for (const answer of [await open(path), await post(path, '')]) {
      expect(answer.statusCode).toBe(503)
      expect(answer.body).toContain('nothing was changed')
    }
    world.store.link = link
    expect((await post(path, '')).statusCode).toBe(200)
  })

  test.each(['forged', 'x'.repeat(32), '%00'])(
    'with a token that is none (%s) changes nothing and says so politely',
    async (token) => {
      const { path } = await linkFor()
      for (const answer of [await open(`/u/${token}`), await post(`/u/${token}`)]) {
        expect(answer.statusCode).toBe(404)
        expect(answer.body).toContain('nothing was changed')
        expect(answer.headers['content-type']).toContain('text/html')
      }
      expect(await stops()).toEqual([])
      // The same page as for a link that works: the same headers, the same outline.
      const names = async (url: string) => Object.keys((await open(url)).headers).sort()
      if (token === 'forged') expect(await names('/u/forged')).toEqual(await names(path))
    },
  )
})

test('flows write {{ unsubscribe_url }}: each message gets a link of its own', async () => {
  const document = {
    format: 'basta.flow/1',
    id: 'link',
    name: 'Link',
    locale: 'en',
    nodes: [
      { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['offers'] } },
      {
        id: 'say',
        type: 'send-message',
        position: { x: 0, y: 0 },
        data: { messages: [{ type: 'text', body: 'No more? {{ unsubscribe_url }}' }] },
      },
    ],
    edges: [{ id: 'e', source: 'start', sourceHandle: 'next', target: 'say' }],
  }
  const saved = await world.api('PUT', '/api/flows/link', document)
  expect(saved.json().issues ?? []).not.toContainEqual(expect.objectContaining({ code: 'flow.unknown-variable' }))
  expect((await world.api('POST', '/api/flows/link/publish')).statusCode).toBe(201)
  await world.says(ANA, 'offers')
  const content = world.sent.at(-1)?.item.content
  const url = content?.type === 'text' ? /http\S+/.exec(content.body)?.[0] : undefined
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/u\/[A-Za-z0-9_-]{32}$/)
  expect((await post(new URL(url ?? '').pathname)).statusCode).toBe(200)
  expect(await stops()).toEqual(['all'])
})
