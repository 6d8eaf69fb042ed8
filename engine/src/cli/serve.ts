import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { registry } from '@basta/nodes/registry.ts'
import { createEmulator } from '../channels/emulator/emulator.ts'
import { createWhatsAppChannel } from '../channels/whatsapp/client.ts'
import type { Config, WhatsAppConfig } from '../config.ts'
import { createHost } from '../host/host.ts'
import { both } from '../host/watch.ts'
import { createAuth, hashOfKey, newApiKey } from '../http/auth.ts'
import { createMetrics } from '../http/metrics.ts'
import { buildServer } from '../http/server.ts'
import { createLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { openPlace } from '../stores/open-place.ts'
import type { Store } from '../stores/store.ts'
import { installSamples, nameSamples } from './sample-flows.ts'
import { keepHeapSmall } from './small-heap.ts'

const PAGES_FOLDER = fileURLToPath(new URL('../../../editor/dist/', import.meta.url))

const SEND_TIMEOUT_MS = 20_000
/** A store that does not answer must not keep a process that has nothing more to do. */
const CLOSE_MS = 5_000

export interface Served {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  origin: string
  /** What a person should read now. */
  greeting: string
  /**
   * Takes no more work, finishes what is under way and closes the store: within the time that the configuration gives it. Whatever is
   * left then is in the store, for another process or the next start.
   * @returns whether nothing was left
   */
  close(): Promise<boolean>
}

/**
 * Runs the whole product.
 * @throws Error when the store cannot be opened or the address cannot be listened at
 */
export async function serve(config: Config): Promise<Served> {
  keepHeapSmall()
  const log = createLog(config.logLevel)
  const store = await openPlace(config.store, { warn: (sentence) => log.warn({}, sentence), checkpointsAside: true })
  const { now } = store
  try {
    await installSamples(store, log)
    const { apiKey, adminPassword } = config
    const auth = await createAuth({ store, now, apiKey, adminPassword })

    let origin = ''
    const whatsapp = config.whatsapp ?? emulatedAccount(() => origin)
    const emulator = config.whatsapp ? undefined : startEmulator(whatsapp, () => origin)
    const channel = createWhatsAppChannel({
      get graphUrl() {
        return whatsapp.graphUrl
      },
      apiVersion: whatsapp.apiVersion,
      accessToken: (phoneNumberId) => tokenOf(whatsapp, phoneNumberId),
      timeoutMs: SEND_TIMEOUT_MS,
    })
    const metrics = createMetrics()
    // Its library is read only by whom it serves.
    const tracing = config.tracing && (await import('../tracing.ts')).startTracing(config.tracing.serviceName)
    const publicUrl = () => config.publicUrl ?? origin
    const sync = { allowPrivate: config.allowPrivateWebhooks }
    const host = await createHost({
      store,
      channel,
      registry,
      now,
      newId,
      log,
      observe: metrics.observe,
      watch: tracing ? both(metrics.watch, tracing.watch) : metrics.watch,
      sync,
      publicUrl,
      messagesPerSecond: emulator ? undefined : rateOf(whatsapp),
    })
    metrics.read(host)

    const channels = whatsapp.phoneNumberIds as [string, ...string[]]
    const app = await buildServer({
      ...{ host, registry, auth, metrics, channels, emulator, webhook: whatsapp },
      trustProxy: config.trustProxy,
      pagesFolder: PAGES_FOLDER,
      async onSignIn(language) {
        if (await nameSamples(store, log, language)) await host.machines.refresh()
      },
    })
    await app.listen({ host: config.host, port: config.port })
    origin = originOf(config.host, (app.server.address() as AddressInfo).port)
    await host.start()
    // Last, so that a start that fails uses up no key that nobody has seen.
    const newKey = apiKey === undefined ? await firstApiKey(store) : undefined
    return {
      origin,
      greeting: greet({ origin, isEmulated: emulator !== undefined, newKey, linkToken: auth.linkToken() }),
      async close() {
        const isDone = await within(config.drainMs, host.stop())
        if (!isDone)
          log.warn(
            {},
            'What was under way has not ended in time; it is taken up again by another process or the next start',
          )
        const isClosed = await within(CLOSE_MS, app.close().then(store.close).then(tracing?.stop))
        return isDone && isClosed
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Whether the work ended in time. @throws what it throws until then */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const alarm = new AbortController()
  const late = sleep(ms, false, { signal: alarm.signal }).catch(() => false)
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    alarm.abort()
  }
}

/** An address of all interfaces is none that can be opened. */
function originOf(host: string, port: number): string {
  const opened = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${opened.includes(':') ? `[${opened}]` : opened}:${port}`
}

const FIRST_KEY = 'first-key'

/**
 * Returns the secret of the key that was made, or nothing where there is a key already. Of processes that start at once one makes it:
 * what was claimed is read before the keys are, and a claim comes after its key, so whoever finds no key and claims is the only one.
 */
async function firstApiKey(store: Store): Promise<string | undefined> {
  const claimed = await store.setting(FIRST_KEY)
  if ((await store.apiKeys()).length > 0) return undefined
  const [id, key] = [newId(), newApiKey()]
  await store.saveApiKey({ id, name: 'first', role: 'owner', hash: hashOfKey(key), createdAt: Date.now() })
  if (await store.replaceSetting(FIRST_KEY, claimed, id)) return key
  await store.deleteApiKey(id)
  return undefined
}

/** The business number of the emulator. It stays the same, so that conversations go on after a restart. */
const EMULATED_NUMBER = '100000000000001'

function emulatedAccount(origin: () => string): WhatsAppConfig {
  const secret = () => randomBytes(24).toString('base64url')
  return {
    appSecrets: [secret()],
    verifyToken: secret(),
    accessTokens: [secret()],
    ...{ phoneNumberIds: [EMULATED_NUMBER], messagesPerSecond: [] },
    get graphUrl() {
      return `${origin()}/emulator/graph`
    },
    apiVersion: 'v24.0',
  }
}

function startEmulator({ appSecrets, accessTokens }: WhatsAppConfig, origin: () => string) {
  return createEmulator({
    appSecret: appSecrets[0] ?? '',
    accessToken: accessTokens[0] ?? '',
    phoneNumberId: EMULATED_NUMBER,
    async deliver(rawBody, signature) {
      const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
      const response = await fetch(`${origin()}/webhooks/whatsapp`, {
        method: 'POST',
        headers,
        body: new Uint8Array(rawBody),
      })
      await response.arrayBuffer()
      return response.status
    },
    now: Date.now,
    schedule: (task, delayMs) => setTimeout(task, delayMs).unref(),
  })
}

function rateOf({ messagesPerSecond, phoneNumberIds }: WhatsAppConfig): (phoneNumberId: string) => number | undefined {
  return (phoneNumberId) => messagesPerSecond[phoneNumberIds.indexOf(phoneNumberId)]
}

function tokenOf({ accessTokens, phoneNumberIds }: WhatsAppConfig, phoneNumberId: string): string {
  const token = accessTokens.length === 1 ? accessTokens[0] : accessTokens[phoneNumberIds.indexOf(phoneNumberId)]
  if (!token) throw new Error(`There is no access token for the business number ${phoneNumberId}`)
  return token
}

interface Greeting {
  origin: string
  isEmulated: boolean
  newKey?: string
  linkToken?: string
}

function greet({ origin, isEmulated, newKey, linkToken }: Greeting): string {
  const lines = [
    isEmulated
      ? ['Chat with the sample flows', `${origin}/phone`]
      : ['Webhook for Meta (via https)', `${origin}/webhooks/whatsapp`],
    ['Draw your own', linkToken ? `${origin}/sign-in?token=${linkToken}` : `${origin}/`],
    ['API description', `${origin}/api/openapi.json`],
    newKey && ['API key, shown only now', newKey],
  ].flatMap((line) => (Array.isArray(line) ? `  ${line[0]?.padEnd(30)}${line[1]}` : []))
  const notes = [
    ...(isEmulated ? ['WhatsApp is emulated here: set WHATSAPP_* to connect a real number.'] : []),
    ...(linkToken ? ['The sign-in link works once.'] : []),
    'Stop with Ctrl+C.',
  ]
  return `\nBasta is running.\n\n${lines.join('\n')}\n\n${notes.join(' ')}\n`
}
