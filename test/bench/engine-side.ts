/**
 * The engine as a process of its own: the product from the webhook to the durable commit, and, where it is told a Cloud API,
 * up to that as well. Without one nothing is sent: the outbox is not kicked.
 */
import type { AddressInfo } from 'node:net'
import { createWhatsAppChannel } from '@basta/engine/channels/whatsapp/client.ts'
import { keepHeapSmall } from '@basta/engine/cli/small-heap.ts'
import { createHost } from '@basta/engine/host/host.ts'
import { createAuth } from '@basta/engine/http/auth.ts'
import { createMetrics } from '@basta/engine/http/metrics.ts'
import { buildServer } from '@basta/engine/http/server.ts'
import { applyAll } from '@basta/engine/lists/bulk.ts'
import { newId } from '@basta/engine/new-id.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import { registry } from '@basta/nodes/registry.ts'
import { BENCH_CHANNEL, BENCH_FLOW, BENCH_SECRET, offerTo } from './dialogue.ts'
import { answerTasks, options } from './tasks.ts'

keepHeapSmall()
const { path, graphUrl } = options as { path: string; graphUrl?: string }

const sqlite = openSqliteStore({ path, checkpointsAside: true })
const store = graphUrl === undefined ? withSentOutbox(sqlite) : sqlite
await store.publishFlow(BENCH_FLOW, Date.now())
const log = { info() {}, warn() {}, error: console.error }
const cloud = { apiVersion: 'v24.0', accessToken: () => 'bench', timeoutMs: 20_000 }
const channel =
  graphUrl === undefined ? { send: () => new Promise<never>(() => {}) } : createWhatsAppChannel({ graphUrl, ...cloud })
const metrics = createMetrics()
/** Offers that have left. */
let sent = 0
const observe: typeof metrics.observe = (draft, event) => {
  metrics.observe(draft, event)
  for (const { kind, data } of draft.journal.events)
    if (kind === 'message.sent' && (data as { purpose: string }).purpose === 'marketing') sent += 1
}
const { watch } = metrics
// Paced as in real life, by a rate that holds nothing up.
const messagesPerSecond = () => 100_000
const host = await createHost({
  store,
  channel,
  registry,
  now: Date.now,
  newId,
  log,
  observe,
  watch,
  messagesPerSecond,
})
if (graphUrl === undefined) host.outbox.kick = () => {}
const auth = await createAuth({ store, now: Date.now, apiKey: 'bench' })
const webhook = { appSecrets: [BENCH_SECRET], verifyToken: 'bench' }
const app = await buildServer({ host, registry, auth, metrics, webhook, channels: [BENCH_CHANNEL] })
await app.listen({ host: '127.0.0.1', port: 0 })
const { port } = app.server.address() as AddressInfo

answerTasks(port, { enqueue, dispatch, idle: () => host.outbox.idle() })

/** Offers wait in the outboxes of these people, durably, as if the API had taken them. */
async function enqueue({ from, count }: { from: number; count: number }): Promise<void> {
  const nothing = { isDone: () => false, settled() {} }
  for (let first = from; first < from + count; first += AT_ONCE) {
    const people = Math.min(AT_ONCE, from + count - first)
    await applyAll(
      host,
      Array.from({ length: people }, (_, i) => offerTo(first + i, newId())),
      nothing,
    )
  }
}
const AT_ONCE = 2_000

/** Seconds until so many offers that wait have left and are settled. */
async function dispatch(count: number): Promise<number> {
  const until = sent + count
  const startedAt = performance.now()
  await host.timers.fireDue()
  while (sent < until) await new Promise((resolve) => setTimeout(resolve, 1))
  return (performance.now() - startedAt) / 1000
}

/** Sending is not measured here: the replies of the turn before count as sent, as they are by then in real life. */
function withSentOutbox(store: Store): Store {
  const { find } = store
  store.find = async (keys) => {
    const found = await find(keys)
    if (found) found.record.outbox = []
    return found
  }
  return store
}
