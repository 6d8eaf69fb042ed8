import { join } from 'node:path'
import { mkdtempSync } from 'node:fs'
import { registry } from '@basta/nodes/registry.ts'
import { createHost } from '@basta/engine/host/host.ts'
import { newId } from '@basta/engine/new-id.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite.ts'
import { parseDelivery } from '@basta/engine/channels/whatsapp/parse.ts'
import { BENCH_FLOW, requestOf } from './dialogue.ts'
const store = openSqliteStore({ path: join(mkdtempSync('/tmp/h2-'), 'engine.db') })
await store.publishFlow(BENCH_FLOW, Date.now())
const find = store.find
store.find = async (keys) => { const f = await find(keys); if (f) f.record.outbox = []; return f }
const log = { info() {}, warn() {}, error: console.error }
const host = await createHost({ store, channel: { send: () => new Promise<never>(() => {}) }, registry, now: Date.now, newId, log })
host.outbox.kick = () => {}
let n = 0
const one = async () => { const b = requestOf(n++, 1000, 'h').toString(); const d = parseDelivery(JSON.parse(b.slice(b.indexOf('\r\n\r\n') + 4)), Date.now()); await host.handle(d.events[0]!) }
const run = async (N: number) => { let left = N; await Promise.all(Array.from({ length: 64 }, async () => { while (left-- > 0) await one() })) }
await run(8000)
for (let r = 0; r < 4; r++) { const c = process.cpuUsage(), t = performance.now(); await run(16000); const u = process.cpuUsage(c); console.log('handle us CPU', ((u.user + u.system) / 16000).toFixed(1), 'user', (u.user / 16000).toFixed(1), 'wall/s', (16000 / (performance.now() - t) * 1000).toFixed(0)) }
const c = process.cpuUsage(); for (let i = 0; i < 16000; i++) { const b = requestOf(i, 1000, 'h').toString(); parseDelivery(JSON.parse(b.slice(b.indexOf('\r\n\r\n') + 4)), Date.now()) } const u = process.cpuUsage(c); console.log('of which client', ((u.user + u.system) / 16000).toFixed(1))
