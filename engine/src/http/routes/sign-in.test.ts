import { afterEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

let world: World
afterEach(() => world.close())

describe('the sign-in link', () => {
  test('changes nothing by being opened, and works once when the button is pressed', async () => {
    world = await openWorld()
    const page = await world.call({ url: `/sign-in?token=${world.linkToken}` })
    expect(page.body).toContain(`value="${world.linkToken}"`)
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.headers['set-cookie']).toBeUndefined()
    await world.call({ url: `/sign-in?token=${world.linkToken}` })

    const first = await post(world.linkToken)
    expect(first.statusCode).toBe(303)
    expect(first.headers['set-cookie']).toMatch(/^basta_session=.+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/)
    const second = await post(world.linkToken)
    expect(second.statusCode).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('cannot smuggle markup into the page', async () => {
    world = await openWorld()
    const page = await world.call({ url: '/sign-in', query: { token: '"><script>alert(1)</script>' } })
    expect(page.body).not.toContain('<script>')
  })

  test('without a token the page says where to find one', async () => {
    world = await openWorld()
    expect((await world.call({ url: '/sign-in' })).body).toContain('link that Basta printed')
  })
})

describe('the password', () => {
  test('signs in; a wrong one does not, and is asked again', async () => {
    world = await openWorld({ adminPassword: 'correct horse' })
    expect(world.linkToken).toBeUndefined()
    expect((await world.call({ url: '/sign-in' })).body).toContain('type="password"')
    const wrong = await post('wrong horse')
    expect(wrong.statusCode).toBe(401)
    expect(wrong.body).toContain('type="password"')
    expect((await post('correct horse')).statusCode).toBe(303)
    expect((await post('correct horse')).statusCode).toBe(303)
  })

  test('cannot be guessed quickly: ten tries a minute', async () => {
    world = await openWorld({ adminPassword: 'correct horse' })
    for (let i = 0; i < 10; i++) await post(`guess ${i}`)
    expect((await post('correct horse')).statusCode).toBe(429)
    world.now += 60_000
    expect((await post('correct horse')).statusCode).toBe(303)
  })
})

describe('a session', () => {
  test('is an owner, until it ends', async () => {
    world = await openWorld()
    const cookie = await signIn()
    expect((await call(cookie)).statusCode).toBe(200)
    world.now += 30 * 24 * 60 * 60 * 1000
    expect((await call(cookie)).statusCode).toBe(401)
  })

  test('that was changed by hand is none', async () => {
    world = await openWorld()
    const cookie = await signIn()
    const [payload = '', signature = ''] = cookie.slice('basta_session='.length).split('.')
    const forged = Buffer.from(JSON.stringify({ role: 'owner', until: world.now * 2 })).toString('base64url')
    for (const value of [`${forged}.${signature}`, `${payload}.`, payload, `.${signature}`, '.', '']) {
      expect((await call(`basta_session=${value}`)).statusCode).toBe(401)
    }
  })

  test('writes only from pages of this server', async () => {
    world = await openWorld()
    const cookie = await signIn()
    const write = (origin: string) =>
      world.call({
        method: 'POST',
        url: '/api/unsubscribes',
        headers: { cookie, origin, host: 'basta.example' },
        payload: { people: [{ wa_id: '15551230001' }] },
      })
    expect((await write('https://evil.example')).json().code).toBe('auth.forbidden')
    expect((await write('null')).json().code).toBe('auth.forbidden')
    expect((await write('https://basta.example')).statusCode).toBe(200)
  })

  test('ends by signing out', async () => {
    world = await openWorld()
    const response = await world.call({ method: 'POST', url: '/sign-out' })
    expect(response.headers['set-cookie']).toMatch(/^basta_session=; .*Max-Age=0$/)
  })
})

const call = (cookie: string) => world.call({ url: '/api/keys', headers: { cookie } })

const post = (secret = '') =>
  world.call({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ secret }).toString(),
  })

async function signIn(): Promise<string> {
  const { headers } = await post(world.linkToken)
  return String(headers['set-cookie']).split(';')[0] ?? ''
}
