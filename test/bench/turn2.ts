import { createHash } from 'node:crypto'
import { registry } from '@basta/nodes/registry.ts'
import { loadFlow } from '@basta/engine/flow/load.ts'
import { machinesOf } from '@basta/engine/run/play.ts'
import { turn } from '@basta/engine/run/turn.ts'
import { newContact } from '@basta/engine/contacts/contact.ts'
import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { parseDelivery } from '@basta/engine/channels/whatsapp/parse.ts'
import { intercept } from '@basta/engine/consent/interceptor.ts'
import { openDraft } from '@basta/engine/run/draft.ts'
import { BENCH_FLOW, requestOf } from './dialogue.ts'
const l = loadFlow(BENCH_FLOW, registry); if (!l.ok) throw 1
const machines = machinesOf([l.flow], registry)
const sha256 = (t: string) => createHash('sha256').update(t).digest('hex')
const world = { machines, settings: DEFAULT_SETTINGS, sha256 }
let stored = JSON.stringify(newContact('c', [{ kind: 'wa_id', value: '15550000000' }], 0, 'en'))
const bodies = Array.from({ length: 4 }, (_, i) => { const b = requestOf(i, 1, 'x').toString(); return JSON.parse(b.slice(b.indexOf('\r\n\r\n') + 4)) })
const time = (label: string, f: (n: number) => void, N = 20000) => { f(N); let best = 1e9; for (let r = 0; r < 5; r++) { const c = process.cpuUsage(); f(N); const u = process.cpuUsage(c); best = Math.min(best, (u.user + u.system) / N) } console.log(label.padEnd(30), best.toFixed(2)) }
const events = bodies.map((b) => parseDelivery(b, Date.now()).events[0]!)

const step = (i: number) => { const r = JSON.parse(stored); r.outbox = []; turn(r, events[i % 4]!, world, 1e12 + i); r.rev++; stored = JSON.stringify(r) }


console.log('record bytes', stored.length)
const states: string[] = []; for (let i = 0; i < 4; i++) { states.push(stored); step(i) }
for (let k = 0; k < 4; k++) time(`turn ${k}`, (N) => { for (let i = 0; i < N; i++) { const r = JSON.parse(states[k]!); r.outbox = []; turn(r, events[k]!, world, 1e12 + i) } })


const m = machines.published()[0]!

