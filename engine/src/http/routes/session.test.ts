import { afterEach, describe, expect, test } from 'vitest'
import { createAuth } from '../auth.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
afterEach(() => world.close())

describe('the sign-in link', () => {
  test('works once, when it is posted', async () => {
    world = await openWorld()
    expect((await look()).json()).toEqual({ signInBy: 'link', people: false })
    const first = await signIn({ secret: world.linkToken })
    expect(first.statusCode).toBe(204)
    expect(first.headers['set-cookie']).toEqual(
      ['session', 'device'].map((name) =>
        expect.stringMatching(`^basta_${name}=.+; Path=/; HttpOnly; SameSite=Strict; Max-Age=\\d+$`),
      ),
    )
    const second = await signIn({ secret: world.linkToken })
    expect([second.statusCode, second.json().code]).toEqual([401, 'session.refused'])
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('is not taken from a form of another site', async () => {
    world = await openWorld()
    const form = await world.call({
      ...{ method: 'POST', url: '/api/session', payload: `secret=${world.linkToken}` },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(form.json().code).toBe('request.unsupported-type')
    expect((await signIn({ secret: world.linkToken })).statusCode).toBe(204)
  })
})

describe('the password', () => {
  test('signs in; a wrong one does not', async () => {
    world = await openWorld({ adminPassword: 'correct horse' })
    expect(world.linkToken).toBeUndefined()
    expect((await look()).json()).toEqual({ signInBy: 'password', people: false })
    expect((await signIn({ secret: 'wrong horse' })).json().code).toBe('session.refused')
    expect((await signIn({ secret: 'correct horse' })).statusCode).toBe(204)
    expect((await signIn({ secret: 'correct horse' })).statusCode).toBe(204)
  })

  test('cannot be guessed quickly: ten tries a minute', async () => {
    world = await openWorld({ adminPassword: 'correct horse' })
    for (let i = 0; i < 10; i++) await signIn({ secret: `guess ${i}` })
    const late = await signIn({ secret: 'correct horse' })
    expect([late.statusCode, late.json().code]).toEqual([429, 'session.too-many'])
    world.now += 60_000
    expect((await signIn({ secret: 'correct horse' })).statusCode).toBe(204)
  })

  const proxy = '10.0.0.7'
  const correct = { secret: 'correct horse' }
  /** As the proxy hands it on, from the person at this address. */
  const from = (address: string, cookie = '') => ({ 'x-forwarded-for': address, cookie })

  test('is limited for each address, as the proxy that is trusted names it', async () => {
    world = await openWorld({ adminPassword: 'correct horse', trustProxy: [proxy] })
    for (let i = 0; i < 10; i++) await signIn({ secret: `guess ${i}` }, from('203.0.113.1'), proxy)
    expect((await signIn(correct, from('203.0.113.1'), proxy)).statusCode).toBe(429)
    expect((await signIn(correct, from('203.0.113.2'), proxy)).statusCode).toBe(204)
  })

  test('is limited for the sender where it is no trusted proxy, whatever it names', async () => {
    world = await openWorld({ adminPassword: 'correct horse', trustProxy: [proxy] })
    for (let i = 0; i < 10; i++) await signIn({ secret: `guess ${i}` }, from(`203.0.113.${i}`), '198.51.100.1')
    expect((await signIn(correct, from('203.0.113.99'), '198.51.100.1')).statusCode).toBe(429)
  })

  test('guessed from many addresses is guessed fifty times an hour, and does not lock out who has signed in before', async () => {
    world = await openWorld({ adminPassword: 'correct horse', trustProxy: [proxy] })
    const [, device = ''] = cookiesOf(await signIn(correct))
    for (let i = 0; i < 50; i++) {
      expect((await signIn({ secret: `guess ${i}` }, from(`203.0.113.${i}`), proxy)).statusCode).toBe(401)
    }
    expect((await signIn(correct, from('203.0.113.99'), proxy)).statusCode).toBe(429)
    const forged = device.replace(/=.*\./, '=AAAA.')
    expect((await signIn(correct, from('203.0.113.99', forged), proxy)).statusCode).toBe(429)
    expect((await signIn(correct, from('203.0.113.99', device), proxy)).statusCode).toBe(204)
    world.now += 60 * 60_000
    expect((await signIn(correct, from('203.0.113.99'), proxy)).statusCode).toBe(204)
  })

  test('of one account that is guessed leaves the others alone, and a browser known to one is a stranger to another', async () => {
    world = await openWorld({ adminPassword: 'correct horse', trustProxy: [proxy] })
    const ana = await invited({ name: 'Ana', email: 'ana@example.com', role: 'agent' })
    const [, device = ''] = cookiesOf(await accept(ana.link, 'battery staple'))
    for (let i = 0; i < 50; i++) await signIn({ secret: `guess ${i}` }, from(`203.0.113.${i}`), proxy)
    expect((await signIn(correct, from('203.0.113.99', device), proxy)).statusCode).toBe(429)
    const own = { email: 'ana@example.com', secret: 'battery staple' }
    expect((await signIn(own, from('203.0.113.98'), proxy)).statusCode).toBe(204)
  })
})

describe('a session', () => {
  test('is an owner, until it ends', async () => {
    world = await openWorld()
    const cookie = await owner()
    expect((await keys(cookie)).statusCode).toBe(200)
    expect((await me(cookie)).json()).toEqual({
      ...{ kind: 'person', name: 'owner', role: 'owner', hasPassword: false, emulator: false },
      permissions: ['read', 'converse', 'design', 'administer'],
    })
    world.now += 30 * 24 * 60 * 60 * 1000
    expect((await keys(cookie)).statusCode).toBe(401)
  })

  test('that was made up is none', async () => {
    world = await openWorld()
    const cookie = await owner()
    for (const value of [`${cookie.slice('basta_session='.length)}x`, 'a.b', '.', '']) {
      expect((await keys(`basta_session=${value}`)).statusCode).toBe(401)
    }
  })

  test('is kept as a hash only, so that whoever reads the store cannot use it', async () => {
    world = await openWorld()
    const cookie = await owner()
    const token = cookie.slice('basta_session='.length)
    expect(world.filesOfStore().some((bytes) => bytes.includes(token))).toBe(false)
  })

  test('writes only from pages of this server', async () => {
    world = await openWorld()
    const cookie = await owner()
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

  test('ends by signing out, also where its cookie was copied to', async () => {
    world = await openWorld()
    const cookie = await owner()
    const response = await world.call({ method: 'DELETE', url: '/api/session', headers: { cookie } })
    expect(response.statusCode).toBe(204)
    expect(response.headers['set-cookie']).toMatch(/^basta_session=; .*Max-Age=0$/)
    expect((await keys(cookie)).statusCode).toBe(401)
  })

  test('of the first owner ends with the password that it began with; a restart ends none', async () => {
    world = await openWorld({ adminPassword: 'correct horse' })
    const [cookie = ''] = cookiesOf(await signIn({ secret: 'correct horse' }))
    const { link } = await invited({ name: 'Ana', email: 'ana@example.com', role: 'viewer' })
    const [hers = ''] = cookiesOf(await accept(link, 'battery staple'))
    await world.restart({ adminPassword: 'correct horse' })
    expect((await me(cookie)).statusCode).toBe(200)
    await world.restart({ adminPassword: 'another horse' })
    expect((await me(cookie)).statusCode).toBe(401)
    expect((await me(hers)).statusCode).toBe(200)
  })
})

describe('people', () => {
  test('are invited by a link, set a password once, and may what their role may', async () => {
    world = await openWorld()
    const ana = await invited({ name: 'Ana', email: ' Ana@Example.com ', role: 'designer' })
    expect(ana).toMatchObject({ email: 'ana@example.com', joinedAt: null, role: 'designer' })
    expect(await listed()).toMatchObject([{ name: 'Ana', invitedUntil: world.now + 7 * 24 * 3_600_000 }])
    expect(JSON.stringify(await listed())).not.toContain(tokenIn(ana.link))
    expect((await look()).json()).toMatchObject({ people: true })

    const [cookie = ''] = cookiesOf(await accept(ana.link, 'battery staple'))
    expect((await me(cookie)).json()).toMatchObject({ kind: 'person', name: 'Ana', permissions: ['read', 'design'] })
    expect((await keys(cookie)).statusCode).toBe(403)
    expect((await accept(ana.link, 'battery stable')).json().code).toBe('session.refused')
    expect(await listed()).toMatchObject([{ joinedAt: world.now, invitedUntil: null }])

    expect((await signIn({ email: 'ANA@example.com', secret: 'battery staple' })).statusCode).toBe(204)
    expect((await signIn({ email: 'ana@example.com', secret: 'battery stable' })).statusCode).toBe(401)
    expect((await signIn({ email: 'ben@example.com', secret: 'battery staple' })).statusCode).toBe(401)
    expect((await signIn({ secret: 'battery staple' })).statusCode).toBe(401)
  })

  test('who write are named in what they write', async () => {
    world = await openWorld()
    const { link } = await invited({ name: 'Ana', email: 'ana@example.com', role: 'agent' })
    const [cookie = ''] = cookiesOf(await accept(link, 'battery staple'))
    const payload = { people: [{ wa_id: '15551230001' }] }
    await world.call({ method: 'POST', url: '/api/unsubscribes', headers: { cookie }, payload })
    const [entry] = (await world.store.ledger((await world.store.stops({})).items[0]?.contactId ?? '')) ?? []
    expect(entry?.actor).toBe('operator:Ana')
  })

  test('set no password by an invitation that is old, was replaced, or a password that is short', async () => {
    world = await openWorld()
    const ana = await invited({ name: 'Ana', email: 'ana@example.com', role: 'agent' })
    expect((await accept(ana.link, 'short')).json().code).toBe('request.invalid')
    const again = (await world.api('POST', `/api/people/${ana.id}/invitation`)).json()
    expect((await accept(ana.link, 'battery staple')).json().code).toBe('session.refused')
    world.now += 7 * 24 * 3_600_000
    expect((await accept(again.link, 'battery staple')).json().code).toBe('session.refused')
  })

  test('are signed out everywhere when their role changes, they get a new password, or they are removed', async () => {
    world = await openWorld()
    const ana = await invited({ name: 'Ana', email: 'ana@example.com', role: 'designer' })
    const cookies = [cookiesOf(await accept(ana.link, 'battery staple'))[0] ?? '']
    const again = async () => {
      const response = await signIn({ email: 'ana@example.com', secret: 'battery staple' })
      cookies.push(cookiesOf(response)[0] ?? '')
    }
    const open = async () => {
      const answers = await Promise.all(cookies.map(me))
      return answers.filter(({ statusCode }) => statusCode === 200).length
    }
    await again()
    expect(await open()).toBe(2)
    expect((await world.api('PATCH', `/api/people/${ana.id}`, { name: 'Ana Lima' })).json().name).toBe('Ana Lima')
    expect(await open()).toBe(2)
    await world.api('PATCH', `/api/people/${ana.id}`, { role: 'viewer' })
    expect(await open()).toBe(0)
    await again()
    const { link } = (await world.api('POST', `/api/people/${ana.id}/invitation`)).json()
    expect(await open()).toBe(1)
    await accept(link, 'battery staple')
    expect(await open()).toBe(0)
    await again()
    expect((await world.api('DELETE', `/api/people/${ana.id}`)).statusCode).toBe(204)
    expect(await open()).toBe(0)
    expect(await listed()).toEqual([])
  })

  test('always have an owner, once one of them is', async () => {
    world = await openWorld()
    const ana = await invited({ name: 'Ana', email: 'ana@example.com', role: 'owner' })
    const ben = await invited({ name: 'Ben', email: 'ben@example.com', role: 'owner' })
    await accept(ana.link, 'battery staple')
    for (const refused of [
      await world.api('DELETE', `/api/people/${ana.id}`),
      await world.api('PATCH', `/api/people/${ana.id}`, { role: 'agent' }),
    ])
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'person.last-owner'])
    await accept(ben.link, 'staple battery')
    expect((await world.api('PATCH', `/api/people/${ana.id}`, { role: 'agent' })).statusCode).toBe(200)
  })

  test('have an e-mail address of their own, and are only an owner’s to see', async () => {
    world = await openWorld()
    await invited({ name: 'Ana', email: 'ana@example.com', role: 'owner' })
    const body = { name: 'Other', email: 'ANA@example.com', role: 'agent' }
    expect((await world.api('POST', '/api/people', body)).json().code).toBe('person.known')
    const ben = await invited({ ...body, email: 'ben@example.com' })
    const taken = await world.api('PATCH', `/api/people/${ben.id}`, { email: 'ana@example.com' })
    expect(taken.json().code).toBe('person.known')
    expect((await world.api('POST', '/api/people', { ...body, email: 'nobody' })).json().code).toBe('request.invalid')
    for (const method of ['PATCH', 'DELETE'] as const)
      expect((await world.api(method, '/api/people/none', method === 'PATCH' ? {} : undefined)).json().code).toBe(
        'person.not-found',
      )
    const headers = await world.keyOf('designer')
    expect((await world.call({ url: '/api/people', headers })).statusCode).toBe(403)
  })
})

const look = () => world.call({ url: '/api/session' })
const keys = (cookie: string) => world.call({ url: '/api/keys', headers: { cookie } })
const me = (cookie: string) => world.call({ url: '/api/me', headers: { cookie } })
const listed = async () => (await world.api('GET', '/api/people')).json().items
const invited = async (person: object) => (await world.api('POST', '/api/people', person)).json()
const tokenIn = (link: string) => new URL(link).searchParams.get('invitation') ?? ''

const accept = (link: string, password: string) =>
  world.call({ method: 'POST', url: '/api/invitation', payload: { token: tokenIn(link), password } })

const signIn = (payload: object, headers: Record<string, string> = {}, remoteAddress?: string) =>
  world.call({ method: 'POST', url: '/api/session', remoteAddress, headers, payload })

/** As a browser sends them back. */
const cookiesOf = ({ headers }: { headers: Record<string, unknown> }) =>
  [headers['set-cookie']].flat().map((set) => String(set).split(';')[0] ?? '')

async function owner(): Promise<string> {
  const [cookie = ''] = cookiesOf(await signIn({ secret: world.linkToken }))
  return cookie
}

describe('one’s own password', () => {
  const change = (cookie: string, payload: object) =>
    world.call({ method: 'POST', url: '/api/me/password', payload, headers: { cookie } })
  const me = async (cookie: string) => (await world.call({ url: '/api/me', headers: { cookie } })).statusCode

  test('is changed by whoever knows the current one; every other session ends', async () => {
    world = await openWorld()
    const invited = await world.api('POST', '/api/people', { name: 'Ana', email: 'ana@example.com', role: 'viewer' })
    const token = new URL(invited.json().link).searchParams.get('invitation')
    await world.call({ method: 'POST', url: '/api/invitation', payload: { token, password: 'battery staple' } })
    const session = async (secret: string) => sessionIn(await signIn({ email: 'ana@example.com', secret }))
    const [here, elsewhere] = [await session('battery staple'), await session('battery staple')]

    const wrong = await change(here, { current: 'guess', password: 'another staple' })
    expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'password.wrong'])
    expect((await change(here, { current: 'battery staple', password: 'short' })).json().code).toBe('request.invalid')
    const changed = await change(here, { current: 'battery staple', password: 'another staple' })
    expect(changed.statusCode).toBe(204)
    expect([await me(here), await me(elsewhere), await me(sessionIn(changed))]).toEqual([401, 401, 200])
    expect((await signIn({ email: 'ana@example.com', secret: 'battery staple' })).json().code).toBe('session.refused')
    expect((await signIn({ email: 'ana@example.com', secret: 'another staple' })).statusCode).toBe(204)

    const guesser = sessionIn(changed)
    for (let i = 0; i < 10; i++) await change(guesser, { current: `guess ${i}`, password: 'another staple' })
    expect((await change(guesser, { current: 'another staple', password: 'x'.repeat(8) })).json().code).toBe(
      'session.too-many',
    )
  })

  test('that the first owner chooses takes the place of the one of the environment, until that is another one', async () => {
    world = await openWorld({ adminPassword: 'correct horse' })
    const { store } = world
    const session = async (secret: string) => sessionIn(await signIn({ secret }))
    const [here, elsewhere] = [await session('correct horse'), await session('correct horse')]
    expect((await change(here, { current: 'guess', password: 'another horse' })).json().code).toBe('password.wrong')
    const changed = await change(here, { current: 'correct horse', password: 'another horse' })
    expect(changed.statusCode).toBe(204)
    expect([await me(here), await me(elsewhere), await me(sessionIn(changed))]).toEqual([401, 401, 200])
    expect((await signIn({ secret: 'correct horse' })).json().code).toBe('session.refused')
    expect((await signIn({ secret: 'another horse' })).statusCode).toBe(204)

    const incoming = { method: 'POST', headers: {} }
    const restarted = (adminPassword: string) => createAuth({ store, now: () => world.now, adminPassword })
    const same = await restarted('correct horse')
    expect(await same.signIn({ secret: 'correct horse' }, incoming)).toBeNull()
    expect(await same.signIn({ secret: 'another horse' }, incoming)).not.toBeNull()
    const other = await restarted('a third horse')
    expect(await other.signIn({ secret: 'another horse' }, incoming)).toBeNull()
    expect(await other.signIn({ secret: 'a third horse' }, incoming)).not.toBeNull()
  })

  test('is none of a key, nor of the first owner who signs in by a link', async () => {
    world = await openWorld()
    const payload = { current: 'correct horse', password: 'another horse' }
    expect((await change(await owner(), payload)).json().code).toBe('auth.forbidden')
    expect((await world.api('POST', '/api/me/password', payload)).json().code).toBe('auth.forbidden')
  })
})

/** The cookie of the session that an answer begins. */
const sessionIn = ({ headers }: { headers: { [name: string]: unknown } }) =>
  String([headers['set-cookie']].flat()[0]).split(';')[0] ?? ''
