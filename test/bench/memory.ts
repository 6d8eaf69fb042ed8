/**
 * What a million stored contacts cost: the memory of a process that has just been started on them and then had the traffic of an
 * hour at 100 messages a second, as fast as it takes it, every reply sent; and the CPU time of a message, beside fewer contacts.
 */
import { requestOf } from './dialogue.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import { load } from './load.ts'
import { copyOfContacts } from './million.ts'
import { alternating, startSide } from './side.ts'

const MILLION = Number(process.env.BENCH_CONTACTS ?? 1_000_000)
const SIZES = { tenThousand: MILLION / 100, hundredThousand: MILLION / 10, million: MILLION }
const HOUR = { messages: Number(process.env.BENCH_MESSAGES ?? 360_000), people: 90_000 }
/** Who speaks while CPU time is compared: the same number everywhere, and more than the store keeps parsed. */
const SPEAKERS = 4_000
const CONNECTIONS = 64
const WINDOW_MS = 1_500
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)

export function benchMemory(): Promise<Figure[]> {
  return withFolder(async (at) => [...(await costByContacts(at)), ...(await hourOfTraffic(at))])
}

async function costByContacts(at: (name: string) => string): Promise<Figure[]> {
  for (const [name, contacts] of Object.entries(SIZES)) await copyOfContacts(contacts, at(`${name}.db`))
  const open = (name: string) => startSide<number>('engine-side', { path: at(`${name}.db`) })
  const sides = {
    tenThousand: await open('tenThousand'),
    hundredThousand: await open('hundredThousand'),
    million: await open('million'),
  }
  const sent = { tenThousand: 0, hundredThousand: 0, million: 0 }
  try {
    const cpuUs = await alternating(ROUNDS, ['tenThousand', 'hundredThousand', 'million'], async (name) => {
      const before = await sides[name].usage()
      const { requests } = await load({
        ...{ port: sides[name].ready, connections: CONNECTIONS, first: sent[name], durationMs: WINDOW_MS },
        request: (n) => requestOf(n, { people: SPEAKERS, among: SIZES[name], run: name }),
      })
      sent[name] += Math.ceil((requests + CONNECTIONS) / SPEAKERS) * SPEAKERS
      return ((await sides[name].usage()).cpuUs - before.cpuUs) / requests
    })
    const beside = (name: 'hundredThousand' | 'million'): Figure => ({
      ...{
        what: `CPU of a message, ${said(SIZES[name])} contacts, ${said(SIZES.tenThousand)}`,
        unit: 'us',
        atMost: 1.1,
      },
      ...{ measured: cpuUs[name], floor: cpuUs.tenThousand },
    })
    return [beside('hundredThousand'), beside('million')]
  } finally {
    await Promise.all(Object.values(sides).map((side) => side.end()))
  }
}

async function hourOfTraffic(at: (name: string) => string): Promise<Figure[]> {
  const recorder = await startSide<string>('recorder')
  const engine = await startSide<number>('engine-side', { path: at('million.db'), graphUrl: recorder.ready })
  try {
    const { rssMib: atStart } = await engine.usage()
    const startedAt = performance.now()
    const people = Math.min(HOUR.people, MILLION)
    await load({
      ...{ port: engine.ready, connections: CONNECTIONS, first: 0, requests: HOUR.messages },
      request: (n) => requestOf(n, { people, among: MILLION, run: 'hour' }),
    })
    await engine.ask('idle')
    const seconds = (performance.now() - startedAt) / 1000
    const { peakRssMib } = await engine.usage()
    const { requests } = await recorder.ask<{ requests: number }>('counts')
    if (requests < HOUR.messages) throw new Error(`${HOUR.messages} messages had ${requests} replies`)
    return [
      { what: `resident, started on ${said(MILLION)} contacts`, unit: 'MiB', measured: [atStart] },
      { what: `the most in ${said(HOUR.messages)} messages`, unit: 'MiB', measured: [peakRssMib], atMost: 300 },
      { what: 'these messages, answered and sent', unit: '/s', measured: [HOUR.messages / seconds] },
    ]
  } finally {
    await Promise.all([engine.end(), recorder.end()])
  }
}

const said = (count: number) => count.toLocaleString('en')
