/** What the loop, the timers and the outbox share. Everything the pure core must not touch is handed in here, once. */
import type { Json } from '@basta/nodes/contract.ts'
import type { Channel } from '../channels/channel.ts'
import type { ContactRecord } from '../contacts/contact.ts'
import type { ContactEvent } from '../contacts/events.ts'
import { DEFAULT_SETTINGS, type Settings } from '../contacts/settings.ts'
import { createErasures, type Erasures } from '../evidence/erasures.ts'
import { newLink } from '../evidence/links.ts'
import type { Registry } from '../flow/schema.ts'
import type { World } from '../run/turn.ts'
import { sha256 } from '../sha256.ts'
import type { Store } from '../stores/store.ts'
import { createAnnouncingStore } from '../sync/announcing-store.ts'
import { createSync, type Sync, type SyncOptions } from '../sync/sync.ts'
import type { Draft } from '../turn/draft.ts'
import { createDuty, type Duty } from './duty.ts'
import { type Handled, handle, handleAll } from './handle.ts'
import { createLanes, type Lanes } from './lanes.ts'
import { createMachineCache, type MachineCache } from './machine-cache.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createPacer } from './pacer.ts'
import { createPublications, type Publications } from './publications.ts'
import { createTimers, type Timers } from './timers.ts'
import { unwatched, type Watch } from './watch.ts'
import { createWords, type Words } from './words.ts'

export interface Log {
  /** Absent where nobody reads it. */
  debug?(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/** Hears of every committed turn, for metrics and live views. */
export type Observer = (draft: Draft, event: ContactEvent | null) => void

export interface HostOptions {
  store: Store
  channel: Channel
  registry: Registry
  /** Milliseconds since the epoch. */
  now: () => number
  newId: () => string
  log: Log
  observe?: Observer
  /** Default: nobody watches. */
  watch?: Watch
  /** The address at which people reach this server from outside, for links in messages. Default: this machine. */
  publicUrl?: () => string
  sync?: SyncOptions
  /** What WhatsApp allows a business number, for all processes together. Default: no limit. */
  messagesPerSecond?: (channel: string) => number | undefined
  /** Events that may wait before new ones are refused. Default: `MAX_EVENTS_WAITING`. */
  mostWaiting?: number
}

export interface Host {
  readonly store: Store
  readonly channel: Channel
  readonly lanes: Lanes
  readonly duty: Duty
  readonly outbox: Outbox
  readonly timers: Timers
  readonly sync: Sync
  readonly machines: MachineCache
  readonly log: Log
  readonly now: () => number
  readonly newId: () => string
  readonly sha256: (text: string) => string
  readonly observe: Observer
  readonly watch: Watch
  readonly words: Words
  readonly erasures: Erasures
  readonly publications: Publications
  publicUrl(): string
  settings(): Settings
  /** What a turn of this person needs, loaded before the turn begins. */
  worldFor(record: ContactRecord): World | Promise<World>
  /** @param deadLetter id of the dead letter that is applied again: it goes in the same commit */
  handle(event: ContactEvent, deadLetter?: string): Promise<Handled>
  /** Events that came together, in their order. */
  handleAll(events: readonly ContactEvent[]): Promise<Handled[]>
  /** Whatever they are. */
  saveSettings(settings: Settings): Promise<void>
  /** In place of `settings()`. False: somebody else has changed them meanwhile, and `settings()` says how. */
  replaceSettings(settings: Settings): Promise<boolean>
  /** Reads settings, words and flows anew if another process may have changed them. */
  refresh(): Promise<void>
  /** Takes up what was left undone: due timers, queued and unknown sends. */
  start(): Promise<void>
  /** Takes no more work, of its own or from outside, and waits for what is under way. */
  stop(): Promise<void>
}

const SETTING = 'account'

export async function createHost(options: HostOptions): Promise<Host> {
  const {
    channel,
    registry,
    now,
    newId,
    log,
    observe = () => undefined,
    watch = unwatched,
    messagesPerSecond = () => undefined,
    mostWaiting,
  } = options
  const store = createAnnouncingStore(options.store, () => host.sync.kick())
  let known = await store.configuration()
  let stored: Json | undefined
  let settings: Settings
  await readSettings()
  const lanes = createLanes()
  const duty = createDuty(lanes, now, mostWaiting)
  const machines = await createMachineCache(store, registry, log)
  const words = await createWords(store, now)
  const erasures = await createErasures(store)
  const publicUrl = options.publicUrl ?? (() => 'http://127.0.0.1:3000')

  async function readSettings(): Promise<void> {
    stored = await store.setting(SETTING)
    settings = { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) }
  }

  const linkFor: World['newLink'] = (contactId, scope, at) => newLink(publicUrl(), contactId, scope, at)

  const host: Host = {
    ...{ store, channel, lanes, duty, machines, log, now, newId, sha256, watch },
    observe(draft, event) {
      try {
        observe(draft, event)
      } catch (error) {
        // What was committed is committed, whoever cannot count it.
        log.error({ err: error }, 'An observer failed')
      }
    },
    outbox: createOutbox(
      () => host,
      createPacer(() => host, messagesPerSecond),
    ),
    timers: createTimers(() => host),
    sync: createSync(() => host, options.sync),
    publications: createPublications(() => host, registry),
    ...{ words, erasures, publicUrl },
    settings: () => settings,
    worldFor(record) {
      const missing = machines.missing(record)
      const world = () => ({ machines: machines.view, settings, sha256, lexicon: words.lexicon(), newLink: linkFor })
      return missing.length === 0 ? world() : machines.load(missing).then(world)
    },
    handle: (event, deadLetter) => handle(host, event, deadLetter),
    handleAll: (events) => handleAll(host, events),
    async saveSettings(changed) {
      await store.saveSetting(SETTING, changed as never)
      await readSettings()
    },
    async replaceSettings(changed) {
      const isSaved = await store.replaceSetting(SETTING, stored, changed as never)
      await readSettings()
      return isSaved
    },
    async refresh() {
      const found = await store.configuration()
      if (found === known) return
      await readSettings()
      await words.refresh()
      await machines.refresh()
      // Last: what could not be read is read the next time.
      known = found
    },
    async start() {
      duty.missed()
      await host.timers.start()
    },
    async stop() {
      duty.drain()
      await Promise.all([host.timers.stop(), host.outbox.stop(), host.sync.stop(), duty.idle()])
      await lanes.idle()
    },
  }
  return host
}
