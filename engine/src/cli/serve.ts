import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { registry } from '@basta/nodes/registry.ts'
import { pino } from 'pino'
import { createEmulator, type Emulator } from '../channels/emulator/emulator.ts'
import { createWhatsAppChannel } from '../channels/whatsapp/client.ts'
import type { Config, StorePlace, WhatsAppConfig } from '../config.ts'
import { loadFlow } from '../flow/load.ts'
import { createHost, type Host, type Log } from '../host/host.ts'
import { type Auth, createAuth, hashOfKey, newApiKey } from '../http/auth.ts'
import { createMetrics } from '../http/metrics.ts'
import { buildServer } from '../http/server.ts'
import { newId } from '../new-id.ts'
import { createMemoryStore } from '../stores/memory.ts'
import { openSqliteStore } from '../stores/sqlite.ts'
import type { Store } from '../stores/store.ts'

const SAMPLES = fileURLToPath(new URL('../flow/samples/', import.meta.url))
const PAGES = fileURLToPath(new URL('../../../editor/dist/', import.meta.url))

export interface Served {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  origin: string
  /** Finishes what is under way, then stops. */
  close(): Promise<void>
}

/**
 * Runs the product until it is closed. `print` gets what a person should read at the start.
 * @throws Error when the store cannot be opened or the port is taken
 */
export async function serve(config: Config, print: (text: string) => void): Promise<Served> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  const store = openStore(config.store)
  const origin = ''
  const isFirstStart = (await store.flows()).length === 0
  if (isFirstStart) await installSamples(store, log)

  const emulated = config.whatsapp ? undefined : emulatedWhatsApp(() => origin)
  const whatsapp = config.whatsapp ?? emulated
  const metrics = createMetrics()
  const host = await createHost({
    store,
    channel: channelOf(),
    registry,
    now: Date.now,
    newId,
    log,
    observe: metrics.observe,
  })
  metrics.watch(host)

  const { apiKey, adminPassword } = config
  const auth = await createAuth({ store, now: Date.now, apiKey, adminPassword })
  const printedKey = apiKey === undefined ? await firstKey(store) : undefined
}

function openStore(place: StorePlace): Store {
  return place.kind === 'sqlite' ? openSqliteStore({ path: place.path }) : createMemoryStore()
}
