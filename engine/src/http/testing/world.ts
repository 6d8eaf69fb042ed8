/** A whole server over a real SQLite file in a folder of its own, for tests: real routes, real host, no network. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registry } from '@basta/nodes/registry.ts'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { OutboundMessage, SendResult } from '../../channels/channel.ts'
import { signatureOf } from '../../channels/whatsapp/signature.ts'
import { createHost, type Host } from '../../host/host.ts'
import { newId } from '../../new-id.ts'
import type { Role } from '../../stores/people.ts'
import { openSqliteStore } from '../../stores/sqlite/sqlite-store.ts'
import type { Store } from '../../stores/store.ts'
import type { App } from '../app.ts'
import { type Auth, type AuthOptions, createAuth, hashOfKey } from '../auth.ts'
import { createMetrics } from '../metrics.ts'
import { buildServer } from '../server.ts'

export const CHANNEL = '1001'
export const OWNER_KEY = 'owner-key'
const APP_SECRET = 'app-secret'

export interface WorldOptions extends Pick<AuthOptions, 'adminPassword'> {
  pagesFolder?: string
  trustProxy?: string[]
  /** See `SqliteOptions`. */
  maxBytes?: number
  /** See `SyncOptions.allowPrivate`. */
  privateWebhooks?: boolean
}

export interface World {
  app: App
  host: Host
  store: Store
  /** The clock, ms. */
  now: number
  /** What left, oldest first. */
  sent: OutboundMessage[]
  /** What the channel answers to every send. */
  sendResult: SendResult
  linkToken: string | undefined
  /** The server starts anew over the same store. */
  restart(options: Pick<AuthOptions, 'adminPassword'>): Promise<void>
  /** Calls the API as the owner. What is put replaces whatever is there. */
  api(
    method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers?: InjectOptions['headers'],
  ): Response
  call(options: InjectOptions): Response
  /** A signed delivery. */
  deliver(body: unknown, signature?: string): Response
  /** The person writes, and everything that follows has been sent. Returns the contact's id. */
  says(waId: string, text: string): Promise<string>
  /** The account has these topics, and no others. */
  haveTopics(...ids: string[]): Promise<void>
  /** The headers of a caller with this role. */
  keyOf(role: Role): Promise<{ authorization: string }>
  /** The bytes of every file that the store has written. */
  filesOfStore(): Buffer[]
  close(): Promise<void>
}
type Response = Promise<LightMyRequestResponse>

export async function openWorld({
  adminPassword,
  pagesFolder,
  trustProxy,
  maxBytes,
  privateWebhooks,
}: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'basta-http-'))
  const store = openSqliteStore({ path: join(folder, 'basta.db'), maxBytes })
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const metrics = createMetrics()
  const now = () => world.now
  const signIn = (password?: string) => createAuth({ store, now, apiKey: OWNER_KEY, adminPassword: password })
  const auth = await signIn(adminPassword)
  let serial = 0

  const host = await createHost({
    ...{ store, registry, now, newId, log, observe: metrics.observe, watch: metrics.watch },
    channel: {
      async send(message, mayLeave) {
        if (!(await mayLeave())) return { outcome: 'withheld' }
        world.sent.push(message)
        return world.sendResult
      },
    },
    sync: { allowPrivate: privateWebhooks, random: () => 0.5 },
  })
  metrics.read(host)
  const webhook = { appSecrets: [APP_SECRET], verifyToken: 'verify-token' }
  const build = (auth: Auth) =>
    buildServer({
      ...{ host, registry, auth, metrics, webhook, pagesFolder, trustProxy },
      channels: [CHANNEL, '1002'],
    })
  let app = await build(auth)

  const world: World = {
    ...{ app, host, store: host.store },
    now: Date.UTC(2026, 5, 1, 12),
    sent: [],
    sendResult: { outcome: 'accepted', messageId: 'wamid.out' },
    linkToken: auth.linkToken(),
    async restart(options) {
      await app.close()
      app = await build(await signIn(options.adminPassword))
      world.app = app
    },
    call: (options) => app.inject(options),
    api: (method, url, body, headers) =>
      app.inject({
        method,
        url,
        payload: body,
        headers: { authorization: `Bearer ${OWNER_KEY}`, ...(method === 'PUT' && { 'if-match': '*' }), ...headers },
      }),
    deliver(body, signature) {
      const payload = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
      const headers = {
        'content-type': 'application/json',
        'x-hub-signature-256': signature ?? signatureOf(payload, APP_SECRET),
      }
      return app.inject({ method: 'POST', url: '/webhooks/whatsapp', payload, headers })
    },
    async says(waId, text) {
      serial += 1
      await world.deliver(textDelivery({ id: `wamid.in.${serial}`, from: waId, at: world.now, text }))
      await host.outbox.idle()
      return (await store.find([{ kind: 'wa_id', value: waId }]))?.record.id ?? ''
    },
    haveTopics: (...ids) =>
      host.saveSettings({ ...host.settings(), topics: ids.map((id) => ({ id, name: `About ${id}` })) }),
    async keyOf(role) {
      const id = newId()
      await store.saveApiKey({ id, name: role, role, hash: hashOfKey(`key-${id}`), createdAt: world.now })
      return { authorization: `Bearer key-${id}` }
    },
    filesOfStore: () => readdirSync(folder).map((file) => readFileSync(join(folder, file))),
    async close() {
      await app.close()
      await host.stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return world
}

/** A delivery with one text message, as Meta sends it. */
export function textDelivery({ id, from, at, text }: { id: string; from: string; at: number; text: string }) {
  const message = { from, id, timestamp: String(Math.floor(at / 1000)), type: 'text', text: { body: text } }
  return batch([message])
}

/** A delivery with these messages, from one business number. */
export function batch(messages: object[]) {
  const metadata = { display_phone_number: '15550000000', phone_number_id: CHANNEL }
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, messages } }
  return { object: 'whatsapp_business_account', entry: [{ id: 'waba', changes: [change] }] }
}
