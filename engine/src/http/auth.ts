/** Who is calling, and what they may do: API keys for machines, signed session cookies for people. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { ApiError } from '../errors.ts'
import type { Role, Store } from '../stores/store.ts'

export interface Principal {
  kind: 'key' | 'person'
  id: string
  name: string
  role: Role
}

/** `read` everything, `converse` with people and record their consent, `design` flows, `administer` the account. */
export type Permission = 'read' | 'converse' | 'design' | 'administer'

const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
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
  /** Without it people sign in by a link that works once. */
  adminPassword?: string
}

export interface Auth {
  /** How people sign in. */
  readonly signInBy: 'password' | 'link'
  /** The token of the sign-in link, or undefined once it is used. */
  linkToken(): string | undefined
  /** @throws ApiError `auth.missing`, `auth.forbidden` */
  admit(request: Incoming, permission: Permission): Promise<Principal>
  /** Checks a password or a link's token, which is used up. Returns the `Set-Cookie` value of a session, or null. */
  signIn(secret: string, request: Incoming): string | null
  /** The `Set-Cookie` value that ends a session. */
  signOut(): string
}

export interface Incoming {
  method: string
  headers: IncomingHttpHeaders
}

const COOKIE = 'basta_session'
const SESSION_MS = 30 * 24 * 60 * 60 * 1000
const SESSION_SECRET = 'session-secret'

export async function createAuth({ store, now, apiKey, adminPassword }: AuthOptions): Promise<Auth> {
  const secret = await store.establishSetting(SESSION_SECRET, randomBytes(32).toString('hex'))
  // A new password ends all sessions that began with the old one.
  const sign = (payload: string) =>
    createHmac('sha256', `${secret}${adminPassword ?? ''}`)
      .update(payload)
      .digest('base64url')
  let linkToken = adminPassword === undefined ? randomBytes(24).toString('base64url') : undefined

  async function principalOfKey(key: string): Promise<Principal | null> {
    const hash = hashOfKey(key)
    if (apiKey !== undefined && isSame(hash, hashOfKey(apiKey))) {
      return { kind: 'key', id: 'environment', name: 'environment', role: 'owner' }
    }
    const stored = (await store.apiKeys()).find((candidate) => isSame(candidate.hash, hash))
    return stored ? { kind: 'key', id: stored.id, name: stored.name, role: stored.role } : null
  }

  function principalOfSession(headers: IncomingHttpHeaders): Principal | null {
    const [payload = '', signature = ''] = cookie(headers).split('.')
    if (!isSame(signature, sign(payload))) return null
    const session = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { role: Role; until: number }
    return session.until > now() ? { kind: 'person', id: session.role, name: session.role, role: session.role } : null
  }

  return {
    signInBy: adminPassword === undefined ? 'link' : 'password',
    linkToken: () => linkToken,
    async admit({ method, headers }, permission) {
      const key = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
      const principal = key === undefined ? principalOfSession(headers) : await principalOfKey(key)
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
    signIn(given, { headers }) {
      const expected = adminPassword ?? linkToken
      if (expected === undefined || !isSame(hashOfKey(given), hashOfKey(expected))) return null
      linkToken = undefined
      const payload = Buffer.from(JSON.stringify({ role: 'owner', until: now() + SESSION_MS })).toString('base64url')
      const secure = headers['x-forwarded-proto'] === 'https' ? '; Secure' : ''
      return `${COOKIE}=${payload}.${sign(payload)}; ${ATTRIBUTES}; Max-Age=${SESSION_MS / 1000}${secure}`
    },
    signOut: () => `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`,
  }
}

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

function cookie({ cookie = '' }: IncomingHttpHeaders): string {
  const pair = cookie.split(';').find((part) => part.trim().startsWith(`${COOKIE}=`))
  return pair?.trim().slice(COOKIE.length + 1) ?? ''
}

/** `SameSite=Strict` still lets other ports and subdomains through; browsers name the origin of every write. */
function isCrossSite({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}
