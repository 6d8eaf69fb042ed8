/** Who is calling, and what they may do: API keys for machines, sessions for people. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { ApiError } from '../errors.ts'
import { sha256 } from '../sha256.ts'
import type { Person, Role } from '../stores/people.ts'
import type { Store } from '../stores/store.ts'
import { ownerPassword } from './owner-password.ts'
import { hashPassword, isPassword } from './passwords.ts'

export interface Principal {
  kind: 'key' | 'person'
  id: string
  name: string
  role: Role
}

/** `read` everything, `converse` with people and record their consent, `design` flows, `administer` the account. */
export type Permission = 'read' | 'converse' | 'design' | 'administer'

export const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['read', 'converse', 'design', 'administer'],
  designer: ['read', 'design'],
  agent: ['read', 'converse'],
  viewer: ['read'],
}

export interface AuthOptions {
  store: Store
  now: () => number
  /** Of the environment; has the role owner. */
  apiKey?: string
  /** Of the first owner, until they choose another one. Without it they sign in by a link that works once. */
  adminPassword?: string
}

/** The first owner has no e-mail address: a password of the environment lets them in, or the link that the start prints. */
export interface Credentials {
  email?: string
  /** A password, or the token of the start link, which is used up. */
  secret: string
}

export interface Auth {
  /** How the first owner signs in. */
  readonly signInBy: 'password' | 'link'
  /** The token of the sign-in link, or undefined once it is used. */
  linkToken(): string | undefined
  /** @throws ApiError `auth.missing`, `auth.forbidden` */
  admit(request: Incoming, permission: Permission): Promise<Principal>
  /** Returns the `Set-Cookie` values of a session, or null. */
  signIn(credentials: Credentials, request: Incoming): Promise<string[] | null>
  /** Sets the password of somebody who was invited, and signs them in. Null: the invitation was used, or its time is up. */
  accept(invitation: string, password: string, request: Incoming): Promise<string[] | null>
  /** Whether they are still there and may still do this. */
  isAllowed(who: Pick<Principal, 'kind' | 'id'>, permission: Permission): Promise<boolean>
  /**
   * Gives somebody who is signed in another password. Their sessions end, but for a new one here: returns its `Set-Cookie` values.
   * Null: the current password is another one.
   */
  changePassword(id: string, current: string, next: string, request: Incoming): Promise<string[] | null>
  /** The account that somebody has signed in to with this browser before: the guesses of others do not lock it out. */
  knownDevice(request: Incoming): { id: string; account: string } | null
  /** Ends the session. Returns the `Set-Cookie` value that forgets it. */
  signOut(request: Incoming): Promise<string>
}

export interface Incoming {
  method: string
  headers: IncomingHttpHeaders
}

const COOKIE = 'basta_session'
const SESSION_MS = 30 * 24 * 60 * 60 * 1000
/** Source: OWASP, Slow Down Online Guessing Attacks with Device Cookies. */
const DEVICE_COOKIE = 'basta_device'
const DEVICE_MS = 365 * 24 * 60 * 60 * 1000
const SESSION_SECRET = 'session-secret'

export async function createAuth({ store, now, apiKey, adminPassword }: AuthOptions): Promise<Auth> {
  const secret = await store.establishSetting(SESSION_SECRET, randomBytes(32).toString('hex'))
  const sign = (payload: string) =>
    createHmac('sha256', `${secret}${adminPassword ?? ''}`)
      .update(payload)
      .digest('base64url')
  const own = adminPassword === undefined ? null : ownerPassword(store, adminPassword, sign)
  let linkToken = own === null ? randomBytes(24).toString('base64url') : undefined

  async function principalOfKey(key: string): Promise<Principal | null> {
    const hash = hashOfKey(key)
    if (apiKey !== undefined && isSame(hash, hashOfKey(apiKey))) {
      return { kind: 'key', id: ENVIRONMENT_KEY, name: 'environment', role: 'owner' }
    }
    const stored = (await store.apiKeys()).find((candidate) => isSame(candidate.hash, hash))
    return stored ? { kind: 'key', id: stored.id, name: stored.name, role: stored.role } : null
  }

  async function roleOfKey(id: string): Promise<Role | undefined> {
    if (id === ENVIRONMENT_KEY) return apiKey === undefined ? undefined : 'owner'
    return (await store.apiKeys()).find((key) => key.id === id)?.role
  }

  const tokenIn = ({ headers }: Pick<Incoming, 'headers'>) => cookie(COOKIE, headers)
  // Of the first owner with the password, so that a new one ends their sessions.
  const hashOf = async (token: string, person: Person | null) =>
    person ? sha256(token) : sign(`session ${(await own?.version()) ?? ''} ${token}`)

  async function principalOfSession(request: Pick<Incoming, 'headers'>): Promise<Principal | null> {
    const token = tokenIn(request)
    if (token === '') return null
    const session = (await store.session(sha256(token))) ?? (await store.session(await hashOf(token, null)))
    if (!session || session.until <= now()) return null
    if (session.personId === null) return FIRST_OWNER
    const person = await store.person(session.personId)
    return person && { kind: 'person', id: person.id, name: person.name, role: person.role }
  }

  async function beginSession(person: Person | null, request: Incoming): Promise<string[]> {
    const token = randomBytes(24).toString('base64url')
    await store.deleteSessionsUntil(now())
    const session = { hash: await hashOf(token, person), personId: person?.id ?? null, until: now() + SESSION_MS }
    await store.addSession(session)
    const account = person?.email ?? ''
    const known = readDevice(request)
    const id = known?.account === account ? known.id : randomBytes(16).toString('base64url')
    const device = Buffer.from(JSON.stringify({ id, account })).toString('base64url')
    return [
      write(COOKIE, token, SESSION_MS, request),
      write(DEVICE_COOKIE, `${device}.${sign(`device ${device}`)}`, DEVICE_MS, request),
    ]
  }

  /** What our cookie says, or null when somebody else wrote it. */
  function readDevice({ headers }: Incoming): { id: string; account: string } | null {
    const [payload = '', signature = ''] = cookie(DEVICE_COOKIE, headers).split('.')
    if (!isSame(signature, sign(`device ${payload}`))) return null
    return JSON.parse(Buffer.from(payload, 'base64url').toString())
  }

  return {
    signInBy: own === null ? 'link' : 'password',
    linkToken: () => linkToken,
    async admit({ method, headers }, permission) {
      const key = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
      const principal = key === undefined ? await principalOfSession({ headers }) : await principalOfKey(key)
      if (!principal)
        throw new ApiError('auth.missing', 'Send "Authorization: Bearer <API key>", or sign in at /sign-in.')
      if (principal.kind === 'person' && method !== 'GET' && isCrossSite(headers)) {
        throw new ApiError('auth.forbidden', 'A page of another site asked for this.')
      }
      if (!PERMISSIONS[principal.role].includes(permission)) {
        throw new ApiError('auth.forbidden', `The role ${principal.role} may not ${permission}.`)
      }
      return principal
    },
    async signIn({ email, secret }, request) {
      if (email !== undefined) {
        const person = (await store.people()).find((each) => each.email === signInName(email)) ?? null
        return (await isPassword(secret, person?.password ?? null)) ? beginSession(person, request) : null
      }
      const isOwner = own
        ? await own.is(secret)
        : linkToken !== undefined && isSame(hashOfKey(secret), hashOfKey(linkToken))
      if (!isOwner) return null
      linkToken = undefined
      return beginSession(null, request)
    },
    async accept(invitation, password, request) {
      const hash = sha256(invitation)
      // Hashing a password is dear: not for a made-up invitation.
      if (!(await store.people()).some((each) => each.invitation?.hash === hash)) return null
      const person = await store.acceptInvitation(hash, await hashPassword(password), now())
      return person && beginSession(person, request)
    },
    async isAllowed({ kind, id }, permission) {
      const role =
        kind === 'key' ? await roleOfKey(id) : id === FIRST_OWNER.id ? 'owner' : (await store.person(id))?.role
      return role !== undefined && PERMISSIONS[role].includes(permission)
    },
    async changePassword(id, current, next, request) {
      if (id === FIRST_OWNER.id) {
        if (!(await own?.is(current))) return null
        await own?.change(next)
        return beginSession(null, request)
      }
      const person = await store.person(id)
      if (!person?.password || !(await isPassword(current, person.password))) return null
      const isChanged = await store.changePassword(id, person.password, await hashPassword(next))
      return isChanged ? beginSession(person, request) : null
    },
    knownDevice: readDevice,
    async signOut(request) {
      const token = tokenIn(request)
      for (const hash of token === '' ? [] : [sha256(token), await hashOf(token, null)]) await store.deleteSession(hash)
      return `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`
    },
  }
}

const ENVIRONMENT_KEY = 'environment'
export const FIRST_OWNER: Principal = { kind: 'person', id: 'owner', name: 'owner', role: 'owner' }

/** An e-mail address as it is kept. */
export const signInName = (email: string) => email.trim().toLowerCase()

/** What is stored of an API key. Keys are long and random, so a plain hash cannot be reversed by guessing. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** A new API key: the prefix lets people and secret scanners recognise it. */
export function newApiKey(): string {
  return `basta_${randomBytes(24).toString('base64url')}`
}

/** In constant time for texts of the same length. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict'

function write(name: string, value: string, lifeMs: number, { headers }: Incoming): string {
  const secure = headers['x-forwarded-proto'] === 'https' ? '; Secure' : ''
  return `${name}=${value}; ${ATTRIBUTES}; Max-Age=${lifeMs / 1000}${secure}`
}

function cookie(name: string, { cookie = '' }: IncomingHttpHeaders): string {
  const pair = cookie.split(';').find((part) => part.trim().startsWith(`${name}=`))
  return pair?.trim().slice(name.length + 1) ?? ''
}

/** `SameSite=Strict` still lets other ports and subdomains through; browsers name the origin of every write. */
function isCrossSite({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}
