/**
 * A small world around real hosts: a store whose calls take their time and fail, WhatsApp that answers late, twice, in
 * disorder or never, and processes that die in the middle of anything. In which order things happen, a seeded scheduler
 * decides. Between a commit and its answer there is no time, as in SQLite: what commits first is first.
 */
import type { Channel, MayLeave, OutboundMessage, SendResult, Withheld } from '@basta/engine/channels/channel.ts'
import type { IdentityKey } from '@basta/engine/contacts/contact.ts'
import type { ChannelError, ContactEvent, StatusReceived } from '@basta/engine/contacts/events.ts'
import type { Host, HostOptions, Log } from '@basta/engine/host/host.ts'
import { createMemoryStore } from '@basta/engine/stores/memory/memory-store.ts'
import type { Commit, Store } from '@basta/engine/stores/store.ts'
import type { Choice, OutboundContent } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import type { Scheduler } from 'fast-check'
import { createObserver, type Meaning, type Observer } from './stop-observer.ts'

/** What may go wrong with one call of the store. `forgotten`: it was carried out, and the answer got lost. */
export type StoreFault = 'none' | 'fails' | 'forgotten' | 'conflict'

/** What becomes of one message that left. `silent`: no status ever comes. */
export type Fate =
  | 'accepted'
  | 'accepted, silent'
  | 'accepted, told twice'
  | 'try again'
  | 'refused'
  | 'opted out'
  | 'undeliverable'
  | 'lost'
  | 'lost, silent'
  | 'fails later'
  | 'opted out later'

/** How a test breaks the engine on purpose, to see that the observer notices. */
export interface Sabotage {
  store?(store: Store): Partial<Store>
  /** Called between any two steps. */
  meddle?(world: StopWorld): Promise<void>
}

export interface StopWorldOptions {
  scheduler: Scheduler
  createHost(options: HostOptions): Promise<Host>
  storeFaults: readonly StoreFault[]
  fates: readonly Fate[]
  sabotage?: Sabotage
}

export interface StopWorld {
  readonly observer: Observer
  /** The store itself, without delay or failure. */
  readonly store: Store
  readonly channel: Channel
  now: number
  /** Every choice the person has been offered, oldest first. */
  readonly choices: Choice[]
  /** Hands an event in until somebody has taken it, as Meta does. */
  deliver(event: ContactEvent, meaning: Meaning): void
  /** Time passes, and the timers of every process look at the clock. */
  pass(ms: number): void
  startProcess(): void
  /** The oldest process dies at once; a new one takes its place when it was the last. */
  killProcess(): void
  /** Lets everything happen that is under way. */
  settle(): Promise<void>
  /** Nothing fails any more, and timers fire until nothing is left to do or `rounds` are over. */
  calmDown(rounds: number): Promise<void>
}

interface Process {
  host: Promise<Host>
  alive: boolean
  /** Resolves when it dies. */
  death: Promise<'died'>
  die(): void
}

const STARTS_AT = Date.UTC(2026, 0, 5, 10)
const SILENT_LOG: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

export function createStopWorld(options: StopWorldOptions): StopWorld {
  const { scheduler, createHost, sabotage = {} } = options
  const storeFaults = [...options.storeFaults]
  const fates = [...options.fates]
  const memory = createMemoryStore()
  const store: Store = { ...memory, ...sabotage.store?.(memory) }
  const meanings = new Map<string, Meaning>()
  const observer = createObserver(meanings)
  const processes: Process[] = []
  const choices: Choice[] = []
  let calm = false
  let serial = 0

  /** Resolves when the scheduler says so. */
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
      host: new Promise(() => undefined),
    }
    process.host = boot(process)
    processes.push(process)
  }

  async function boot(process: Process): Promise<Host> {
    for (;;) {
      try {
        return await createHost({
          store: slowStore(process),
          channel: { send: (message, mayLeave) => send(process, message, mayLeave) },
          registry,
          now: () => world.now,
          newId: () => `c${++serial}`,
          log: SILENT_LOG,
        })
      } catch {
        await turnOf('start again')
      }
    }
  }

  function slowStore(process: Process): Store {
    return new Proxy(store, {
      get:
        (target, name: keyof Store) =>
        async (argument: never, ...others: never[]) => {
          await turnOf(name)
          const call = () => (target[name] as (...all: never[]) => Promise<unknown>)(argument, ...others)
          const fault = calm ? 'none' : (storeFaults.shift() ?? 'none')
          if (fault === 'fails') {
            if (!process.alive) return never()
            throw new Error('The store fails')
          }
          if (name !== 'commit') return process.alive ? call() : never()
          if (fault === 'conflict' && process.alive) return 'conflict'
          // A dying process may have got its request through; nobody hears of the answer.
          const result = await call()
          if (result === 'committed') observer.committed(argument as Commit)
          if (!process.alive) return never()
          if (fault === 'forgotten') throw new Error('The store does not answer')
          return result
        },
    })
  }

  async function send(
    process: Process | null,
    message: OutboundMessage,
    mayLeave: MayLeave,
  ): Promise<SendResult | Withheld> {
    await turnOf(`connect for ${message.item.id}`)
    const isClear = await Promise.resolve()
      .then(mayLeave)
      .catch(() => false)
    if (process && !process.alive) return never()
    if (!isClear) return { outcome: 'withheld' }
    const call = observer.leaves(message, world.now)
    const fate: Fate = calm ? 'accepted' : (fates.shift() ?? 'accepted')
    const { item } = message
    const messageId = `wamid.out.${++serial}`
    await turnOf(`send ${item.id}`)
    const { result, statuses, arrived } = outcomeOf(fate, messageId)
    if (result.outcome === 'refused') observer.refused(call)
    if (arrived) choices.push(...choicesOf(item.content))
    for (const status of statuses) void deliver(statusOf(status, messageId, message), { is: 'nothing' })
    return process && !process.alive ? never() : result
  }

  function statusOf({ status, error }: Status, id: string, { item, to }: OutboundMessage): StatusReceived {
    const key = `status:${id}:${status}`
    const times = { at: toSeconds(world.now), receivedAt: world.now }
    const recipient = to.slice(0, 1).map(({ kind, value }): IdentityKey => ({ kind, value }))
    const { channel } = item
    return {
      type: 'status',
      key,
      channel,
      id,
      sendId: item.id,
      ...times,
      recipient,
      status,
      errors: error ? [error] : [],
      raw: null,
    }
  }

  async function deliver(event: ContactEvent, meaning: Meaning): Promise<void> {
    meanings.set(event.key, meaning)
    for (;;) {
      await turnOf(`deliver ${event.key}`)
      const process = processes[event.key.length % processes.length]
      if (!process) throw new Error('No process is left')
      const handled = process.host
        .then((host) => host.handle(event))
        .then(
          () => 'taken' as const,
          () => 'failed' as const,
        )
      if ((await Promise.race([handled, process.death])) === 'taken') return
    }
  }

  function fireTimers(): void {
    for (const { host } of processes) void host.then(({ timers }) => timers.fireDue()).catch(() => undefined)
  }

  async function settle(): Promise<void> {
    while (scheduler.count() > 0) {
      await scheduler.waitNext(1)
      await sabotage.meddle?.(world)
    }
  }

  const world: StopWorld = {
    observer,
    store: memory,
    channel: { send: (message, mayLeave) => send(null, message, mayLeave) },
    now: STARTS_AT,
    choices,
    deliver: (event, meaning) => void deliver(event, meaning),
    pass(ms) {
      world.now += ms
      fireTimers()
    },
    startProcess,
    killProcess() {
      processes.shift()?.die()
      if (processes.length === 0) startProcess()
    },
    settle,
    async calmDown(rounds) {
      calm = true
      await settle()
      for (let round = 0; round < rounds; round++) {
        const due = [...(await memory.due('wakeAt', world.now, 1)), ...(await memory.due('sendAt', world.now, 1))]
        const next = due.length > 0 ? world.now + 1000 : await memory.nextDue(world.now)
        if (next === null) return
        world.pass(next - world.now)
        await settle()
      }
    },
  }
  return world
}

interface Status {
  status: string
  error?: ChannelError
}

const OPTED_OUT: ChannelError = { class: 'opt-out', code: 131050, title: 'User stopped marketing' }
const UNDELIVERABLE: ChannelError = { class: 'undeliverable', code: 131026, title: 'Message undeliverable' }
const FINAL: ChannelError = { class: 'permanent', code: 131000, title: 'Something went wrong' }
const BUSY: ChannelError = { class: 'throttle-pair', code: 131056, title: 'Pair rate limit hit' }
const NO_ANSWER: ChannelError = { class: 'transient', code: -1, title: 'No answer' }

function outcomeOf(fate: Fate, messageId: string): { result: SendResult; statuses: Status[]; arrived: boolean } {
  const accepted: SendResult = { outcome: 'accepted', messageId }
  const unknown: SendResult = { outcome: 'unknown', error: NO_ANSWER }
  const refused = (error: ChannelError, retryInMs?: number) => ({
    result: { outcome: 'refused', error, retryInMs } as const,
    statuses: [],
    arrived: false,
  })
  switch (fate) {
    case 'accepted':
      return { result: accepted, statuses: [{ status: 'sent' }, { status: 'delivered' }], arrived: true }
    case 'accepted, silent':
      return { result: accepted, statuses: [], arrived: true }
    case 'accepted, told twice':
      return { result: accepted, statuses: [{ status: 'sent' }, { status: 'sent' }, { status: 'read' }], arrived: true }
    case 'try again':
      return refused(BUSY, 4000)
    case 'refused':
      return refused(FINAL)
    case 'opted out':
      return refused(OPTED_OUT)
    case 'undeliverable':
      return refused(UNDELIVERABLE)
    case 'lost':
      return { result: unknown, statuses: [{ status: 'sent' }], arrived: true }
    case 'lost, silent':
      return { result: unknown, statuses: [], arrived: true }
    case 'fails later':
      return { result: accepted, statuses: [{ status: 'failed', error: UNDELIVERABLE }], arrived: false }
    case 'opted out later':
      return { result: accepted, statuses: [{ status: 'failed', error: OPTED_OUT }], arrived: false }
  }
}

function choicesOf(content: OutboundContent): Choice[] {
  if (content.type === 'buttons') return content.buttons
  return content.type === 'list' ? content.sections.flatMap(({ rows }) => rows) : []
}

const toSeconds = (ms: number) => Math.floor(ms / 1000) * 1000
const never = <T>() => new Promise<T>(() => undefined)
