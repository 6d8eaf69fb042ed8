/**
 * The whole product, driven from outside: a real SQLite file, the real host and HTTP server, and the real WhatsApp client
 * talking HTTP to a Cloud API of our own. Only time is ours: the clock stands still until a test moves it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWhatsAppChannel } from '@basta/engine/channels/whatsapp/client.ts'
import type { Settings } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { createHost, type Host } from '@basta/engine/host/host.ts'
import type { App } from '@basta/engine/http/app.ts'
import { createAuth } from '@basta/engine/http/auth.ts'
import { createMetrics } from '@basta/engine/http/metrics.ts'
import { buildServer } from '@basta/engine/http/server.ts'
import type { Role } from '@basta/engine/stores/people.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'
import { registry } from '@basta/nodes/registry.ts'
import { expect, onTestFinished } from 'vitest'
import { ACCESS_TOKEN, type CloudApi, openCloudApi, type Sent } from './cloud-api.ts'
import { createPerson, type Person } from './conversation.ts'
import { APP_SECRET, delivery, signature, statusChange } from './webhooks.ts'

/** Phone number ids of the two numbers of the business. */
export const NUMBER = '106540352242922'
export const SECOND_NUMBER = '106540352242923'

const OWNER_KEY = 'owner-key'

export interface WorldOptions {
  /** What the account decides for itself, as far as it differs from the defaults. */
  settings?: Partial<Settings>
  flows?: FlowDocument[]
}

export interface Answer<T> {
  status: number
  body: T
}
/** As much of an error as tests look at: `application/problem+json`. */
export interface Problem {
  code: string
  detail: string
  issues?: { code: string; severity: string; message: string; nodeId?: string; path?: string }[]
}

export interface Message {
  purpose: 'marketing' | 'utility' | 'authentication' | 'service'
  topic?: string
  text?: string
  template?: { name: string; language: string; components?: unknown[] }
  channel?: string
}

export interface World {
  readonly host: Host
  readonly store: Store
  readonly cloud: CloudApi
  /** Of the file that it began with. */
  readonly path: string
  /** ms. */
  readonly now: number
  /** Every commit that succeeded, oldest first. */
  readonly commits: Commit[]
  /** A wamid that no message has had. */
  nextMessageId(): string
  /** Somebody new, in English unless the number is of another country. */
  person(waId?: string, name?: string): Person
  api: {
    get<T>(path: string): Promise<Answer<T>>
    put<T>(path: string, body: object): Promise<Answer<T>>
    post<T>(path: string, body: object, headers?: { [name: string]: string }): Promise<Answer<T>>
    patch<T>(path: string, body: object): Promise<Answer<T>>
    /** What is no JSON. */
    text(path: string): Promise<string>
    /** A business-initiated message, or with `as: 'agent'` a reply of a colleague. */
    send(to: Person, message: Message, as?: Role): Promise<Answer<Partial<Problem> & { id?: string }>>
  }
  /** Saves and publishes a flow that must be free of errors. */
  publish(flow: FlowDocument): Promise<void>
  /** A signed delivery. Resolves with its HTTP status when everything that follows from it is done. */
  deliver(rawBody: Buffer, withSignature?: string): Promise<number>
  /** Meta tells what became of a message. */
  status(sent: Sent, status: string, errorCode?: number): Promise<void>
  /** Moves the clock by an ISO 8601 duration such as `PT24H`. What falls due on the way is done at its own time. */
  after(duration: string): Promise<void>
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
  /** While `work` runs another process holds the store, and every write fails. */
  whileStoreFails<T>(work: () => Promise<T>): Promise<T>
  /** Ends the process and starts it again over the same file. */
  restart(): Promise<void>
  /** Ends the process, has everything carried away from its file, and starts over the store that it was carried to. */
  moveHouse(carry: (path: string) => Promise<() => Promise<Store>>): Promise<void>
}

/**
 * Opens a world that is closed at the end of the test. Fails the test if the Cloud API got
 * what Meta would not take, or if the product logged an error while its store worked.
 */
export async function openWorld({ settings, flows = [] }: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'basta-world-'))
  const path = join(folder, 'basta.db')
  const cloud = await openCloudApi([NUMBER, SECOND_NUMBER])
  const commits: Commit[] = []
  const errors: string[] = []
  const keys = new Map<Role, string>()
  let now = Date.UTC(2026, 5, 1, 12)
  let serial = 0
  // A store that another process holds gives up soon: the test does not wait for the default of five seconds.
  let open = async (): Promise<Store> => openSqliteStore({ path, busyTimeoutMs: 20 })
  const start = async () =>
    startProcess({ store: await open(), graphUrl: cloud.url, now: () => now, newId, commits, errors })
  let running = await start()

  /** Ids are drawn from a row, so a test that fails once fails always. */
  function newId(): string {
    serial += 1
    return `id${String(serial).padStart(6, '0')}`
  }

  async function call<T>(
    method: 'GET' | 'PUT' | 'POST' | 'PATCH',
    url: string,
    body?: object,
    headers = {},
  ): Promise<Answer<T>> {
    // What is put replaces whatever is there.
    const own = { authorization: `Bearer ${OWNER_KEY}`, ...(method === 'PUT' && { 'if-match': '*' }) }
    const answer = await running.app.inject({ method, url, payload: body, headers: { ...own, ...headers } })
    await world.settled()
    return { status: answer.statusCode, body: answer.json<T>() }
  }

  async function keyOf(role: Role): Promise<string> {
    const known = role === 'owner' ? OWNER_KEY : keys.get(role)
    if (known) return known
    const { body } = await call<{ key: string }>('POST', '/api/keys', { name: role, role })
    keys.set(role, body.key)
    return body.key
  }

  const world: World = {
    cloud,
    path,
    commits,
    get host() {
      return running.host
    },
    get store() {
      return running.store
    },
    get now() {
      return now
    },
    nextMessageId: () => `wamid.IN.${newId()}`,
    person: (waId = '15551230001', name = 'Ana') => createPerson(world, { waId, name, number: NUMBER }),
    api: {
      get: (url) => call('GET', url),
      put: (url, body) => call('PUT', url, body),
      post: (url, body, headers) => call('POST', url, body, headers),
      patch: (url, body) => call('PATCH', url, body),
      text: async (url) => (await running.app.inject({ url, headers: { authorization: `Bearer ${OWNER_KEY}` } })).body,
      async send({ waId }, message, as = 'owner') {
        const authorization = `Bearer ${await keyOf(as)}`
        return call('POST', '/api/messages', { to: { wa_id: waId }, ...message }, { authorization })
      },
    },
    async publish(flow) {
      expect(await call('PUT', `/api/flows/${flow.id}`, flow)).toMatchObject({ status: 200 })
      expect(await call('POST', `/api/flows/${flow.id}/publish`, {})).toMatchObject({ status: 201 })
    },
    async deliver(rawBody, withSignature = signature(rawBody)) {
      const headers = { 'content-type': 'application/json', 'x-hub-signature-256': withSignature }
      const answer = await running.app.inject({ method: 'POST', url: '/webhooks/whatsapp', payload: rawBody, headers })
      await world.settled()
      return answer.statusCode
    },
    async status(sent, status, errorCode) {
      const errors = errorCode === undefined ? undefined : [{ code: errorCode, title: `Error ${errorCode}` }]
      expect(await world.deliver(delivery(statusChange(sent, { status, at: now, errors })))).toBe(200)
    },
    async after(duration) {
      const until = now + milliseconds(duration)
      for (;;) {
        await running.host.timers.fireDue()
        await world.settled()
        const next = await running.store.nextDue(now)
        if (next === null || next > until) break
        now = next
      }
      now = until
    },
    async settled() {
      const { host } = running
      // A send that the test holds back would be waited for until the test's time is up.
      while (!cloud.isHolding() && (host.lanes.depth().tasks > 0 || host.outbox.depth() > 0 || host.sync.depth() > 0)) {
        await host.lanes.idle()
        await host.outbox.idle()
        await host.sync.idle()
      }
    },
    async whileStoreFails(work) {
      const other = new Database(path)
      other.exec('BEGIN IMMEDIATE')
      try {
        return await work()
      } finally {
        other.close()
        errors.length = 0
      }
    },
    async restart() {
      await running.stop()
      running = await start()
    },
    async moveHouse(carry) {
      await running.stop()
      open = await carry(path)
      running = await start()
    },
  }

  onTestFinished(async () => {
    await running.stop()
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
    expect({ faults: cloud.faults, errors }).toEqual({ faults: [], errors: [] })
  })
  if (settings) await running.host.saveSettings({ ...running.host.settings(), ...settings })
  for (const flow of flows) await world.publish(flow)
  return world
}

interface Process {
  app: App
  host: Host
  store: Store
  stop(): Promise<void>
}

async function startProcess(options: {
  store: Store
  graphUrl: string
  now: () => number
  newId: () => string
  commits: Commit[]
  errors: string[]
}): Promise<Process> {
  const { now, newId, errors } = options
  const store = watched(options.store, options.commits)
  const channel = createWhatsAppChannel({
    graphUrl: options.graphUrl,
    apiVersion: 'v24.0',
    accessToken: () => ACCESS_TOKEN,
    timeoutMs: 20_000,
  })
  const log = {
    info: () => {},
    warn: () => {},
    error: (details: { err?: unknown }, message: string) => void errors.push(`${message}: ${details.err}`),
  }
  const metrics = createMetrics()
  const host = await createHost({
    ...{ store, channel, registry, now, newId, log, observe: metrics.observe, watch: metrics.watch },
    sync: { allowPrivate: true, random: () => 0.5 },
  })
  metrics.read(host)
  const auth = await createAuth({ store, now, apiKey: OWNER_KEY, adminPassword: 'correct horse' })
  const webhook = { appSecrets: [APP_SECRET], verifyToken: 'verify-token' }
  const app = await buildServer({ host, registry, auth, metrics, webhook, channels: [NUMBER, SECOND_NUMBER] })
  return {
    ...{ app, host, store },
    async stop() {
      await app.close()
      await host.stop()
      await store.close()
    },
  }
}

/** The store itself, and a note of every commit it took. */
function watched(store: Store, commits: Commit[]): Store {
  return {
    ...store,
    async commit(commit) {
      const copy = structuredClone(commit)
      const result = await store.commit(commit)
      if (result === 'committed') commits.push(copy)
      return result
    },
  }
}

/** Loaded this way because its types are not among the dependencies of the tests. */
const Database: new (path: string) => { exec(sql: string): void; close(): void } = createRequire(import.meta.url)(
  'better-sqlite3',
)

const UNIT_MS = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 }

function milliseconds(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)([DHMS])/g)]
  if (!/^P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/.test(duration) || parts.length === 0)
    throw new Error(`"${duration}" is no duration such as PT24H`)
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS], 0)
}
