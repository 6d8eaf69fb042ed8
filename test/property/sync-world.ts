/**
 * A small world around real hosts that tell other systems of changes of consent: a store whose calls take their time, receivers
 * that fail and whose answers get lost, and processes that die between any two steps. In which order things happen, a
 * seeded scheduler decides.
 */
import type { ConsentRecorded } from '@basta/engine/contacts/events.ts'
import { createHost, type Host } from '@basta/engine/host/host.ts'
import { WEBHOOK_TIMEOUT_MS } from '@basta/engine/limits.ts'
import { createMemoryStore } from '@basta/engine/stores/memory/memory-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import type { OutgoingEvent } from '@basta/engine/sync/outgoing-event.ts'
import type { Post } from '@basta/engine/sync/post.ts'
import { registry } from '@basta/nodes/registry.ts'
import type { Scheduler } from 'fast-check'

/** What becomes of one request. `lost`: it never arrives; `unheard`: it arrives and is taken, and the answer gets lost. */
export type Fate = 'taken' | 'failed' | 'lost' | 'unheard' | 'gone'

export interface SyncWorldOptions {
  scheduler: Scheduler
  fates: readonly Fate[]
  /** Breaks the engine on purpose, to see that it is noticed. */
  sabotage?(store: Store): Partial<Store>
}

export interface SyncWorld {
  /** What a person decides, handed in until some process has taken it. */
  decide(person: string, action: 'opt-out' | 'opt-in'): void
  pass(ms: number): void
  startProcess(): void
  /** The oldest process dies at once; a new one takes its place when it was the last. */
  killProcess(): void
  pause(webhookId: string): void
  settle(): Promise<void>
  /** Nothing fails any more, and time passes until nothing waits. */
  calmDown(): Promise<void>
  /** What went wrong, in words. */
  faults(): Promise<string[]>
}

export const WEBHOOKS = ['crm', 'shop']
const STARTS_AT = Date.UTC(2026, 0, 5, 10)

interface Process {
  host: Promise<Host>
  alive: boolean
  death: Promise<'died'>
  die(): void
}

export async function createSyncWorld(options: SyncWorldOptions): Promise<SyncWorld> {
  const { scheduler } = options
  const fates = [...options.fates]
  const memory = createMemoryStore()
  const store: Store = { ...memory, ...options.sabotage?.(memory) }
  const processes: Process[] = []
  const received: { webhook: string; id: string; event: OutgoingEvent }[] = []
  const faults: string[] = []
  let now = STARTS_AT
  let calm = false
  let serial = 0
  for (const [n, id] of WEBHOOKS.entries()) {
    const events = ['consent.stopped' as const, 'consent.resumed' as const]
    const secrets = [{ secret: 'whsec_c2VjcmV0', until: null }]
    const rest = { description: '', paused: null, lastFailure: null, createdAt: STARTS_AT + n }
    await memory.addWebhook({ id, url: `https://${id}.example.com/`, events, secrets, ...rest })
  }

  const turnOf = (label: string) => scheduler.schedule(Promise.resolve(), label)

  function startProcess(): void {
    let die = () => {}
    const death = new Promise<'died'>((resolve) => {
      die = () => resolve('died')
    })
    const process: Process = {
      alive: true,
      death,
      die() {
        process.alive = false
        die()
      },
      host: never(),
    }
    process.host = createHost({
      store: slowStore(process),
      channel: { send: never },
      registry,
      now: () => now,
      newId: () => `c${++serial}`,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      sync: { post: postOf(process), random: () => 0.5 },
    })
    processes.push(process)
  }

  /** A process may die before a call, and after it has been carried out. */
  function slowStore(process: Process): Store {
    return new Proxy(store, {
      get:
        (target, name: keyof Store) =>
        async (...all: never[]) => {
          await turnOf(name)
          if (!process.alive) return never()
          const result = await (target[name] as (...all: never[]) => Promise<unknown>)(...all)
          await turnOf(`${name} answers`)
          return process.alive ? result : never()
        },
    })
  }

  function postOf(process: Process): Post {
    return async (url, headers, body) => {
      if (!process.alive) return never()
      const leftAt = now
      const fate = calm ? 'taken' : (fates.shift() ?? 'taken')
      await turnOf('request')
      // Whoever sent it has given up by now: the request was cut off.
      if (fate === 'lost' || now - leftAt > WEBHOOK_TIMEOUT_MS) return process.alive ? lost() : never()
      const webhook = new URL(url).hostname.split('.')[0] ?? ''
      const id = headers['webhook-id'] ?? ''
      if (!(await memory.hasEvent(id.replace('_', ':').replace('_', '.')))) faults.push(`${id} was never committed`)
      received.push({ webhook, id, event: JSON.parse(body) })
      await turnOf('answer')
      if (!process.alive) return never()
      return fate === 'unheard' ? lost() : { status: { taken: 204, failed: 500, gone: 410 }[fate] }
    }
  }

  async function decide(person: string, action: 'opt-out' | 'opt-in'): Promise<void> {
    const event: ConsentRecorded = {
      ...{ type: 'consent', key: `wish:${++serial}`, channel: '', who: [{ kind: 'wa_id', value: person }], action },
      ...{ scope: 'all', register: 'operator', actor: 'api:test', source: 'api', at: now, evidence: 'asked' },
    }
    for (;;) {
      await turnOf(`decide ${event.key}`)
      const process = processes[serial % processes.length]
      if (!process) throw new Error('No process is left')
      const handled = process.host.then((host) => host.handle(event)).then(() => 'taken' as const)
      if ((await Promise.race([handled, process.death])) === 'taken') return
    }
  }

  async function settle(): Promise<void> {
    while (scheduler.count() > 0) await scheduler.waitNext(1)
  }

  function fireTimers(): void {
    for (const { host } of processes) void host.then(({ timers }) => timers.fireDue())
  }

  /** What was committed, in its order, by person and webhook; then what arrived, with repetitions. */
  async function check(): Promise<string[]> {
    const { items: contacts } = await memory.contacts({ limit: 1000 })
    for (const { id: contactId } of contacts) {
      const { items } = await memory.events(contactId, { kind: 'consent.changed', limit: 1000 })
      const committed = items.reverse().map(({ id }) => id.replace(/[:.]/g, '_'))
      for (const webhook of WEBHOOKS) {
        const arrived = received.filter((each) => each.webhook === webhook && each.event.data.contactId === contactId)
        const places = arrived.map(({ id }) => committed.indexOf(id))
        if (places.some((place, i) => place < (places[i - 1] ?? 0))) {
          faults.push(`${webhook} heard of ${contactId} out of order: ${places}`)
        }
        const missing = committed.filter((id) => !arrived.some((each) => each.id === id))
        if (missing.length > 0) faults.push(`${webhook} never heard of ${missing}`)
      }
    }
    return faults
  }

  return {
    decide: (person, action) => void decide(person, action),
    pass(ms) {
      now += ms
      fireTimers()
    },
    startProcess,
    killProcess() {
      processes.shift()?.die()
      if (processes.length === 0) startProcess()
    },
    pause: (id) => void memory.changeWebhook(id, { paused: { at: now, reason: 'owner' } }),
    settle,
    async calmDown() {
      calm = true
      await settle()
      for (let round = 0; round < 100; round++) {
        for (const id of WEBHOOKS) await memory.changeWebhook(id, { paused: null })
        fireTimers()
        await settle()
        if ((await memory.deliveryQueues()).length === 0) return
        now = (await memory.nextDue(now)) ?? now
      }
      faults.push(`Something waits for ever: ${JSON.stringify(await memory.deliveryQueues())}`)
    },
    faults: check,
  }
}

const lost = () => Promise.reject(new Error('No answer'))
const never = <T>() => new Promise<T>(() => undefined)
