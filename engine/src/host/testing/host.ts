/** A real host over a real memory store, with a clock that is moved by hand and a channel that notes what it gets. */
import { registry } from '@basta/nodes/registry.ts'
import type { OutboundMessage, SendResult } from '../../channels/channel.ts'
import type { ContactRecord, OutboxItem } from '../../contacts/contact.ts'
import type { SendRequested } from '../../contacts/events.ts'
import { createMemoryStore } from '../../stores/memory/memory-store.ts'
import type { Commit, Store } from '../../stores/store.ts'
import { CHANNEL, NOW } from '../../testing/draft.ts'
import { createHost, type Host, type Observer } from '../host.ts'

export interface TestHost {
  host: Host
  store: Store
  /** What left, oldest first. */
  sent: OutboundMessage[]
  commits: Commit[]
  logged: { level: 'info' | 'warn' | 'error'; message: string }[]
  /** ms. */
  now: number
  /** The answer of the channel to every message from now on. */
  answer: (message: OutboundMessage) => SendResult | Promise<SendResult>
  /** Until it resolves the channel has no connection. */
  connect: () => Promise<void>
  /** Waits for what is being sent. */
  quiet(): Promise<void>
  /** Puts a record into the store as it is. */
  keep(record: ContactRecord): Promise<void>
}

export interface TestHostOptions {
  observe?: Observer
  /** Store calls that behave otherwise. */
  store?: (store: Store) => Partial<Store>
}

export async function testHost(options: TestHostOptions = {}): Promise<TestHost> {
  const memory = createMemoryStore()
  const behaving: Store = { ...memory, ...options.store?.(memory) }
  const log = (level: 'info' | 'warn' | 'error') => (_: object, message: string) => {
    world.logged.push({ level, message })
  }
  let contacts = 0
  const world: Omit<TestHost, 'host'> = {
    store: memory,
    sent: [],
    commits: [],
    logged: [],
    now: NOW,
    answer: ({ item }) => ({ outcome: 'accepted', messageId: `wamid.${item.id}` }),
    connect: async () => {},
    quiet: () => host.outbox.idle(),
    async keep(record) {
      const stored = await memory.get(record.id)
      await memory.commit({
        record: { ...record, rev: stored?.rev ?? 0 },
        journal: { ledger: [], events: [], deadLetters: [] },
      })
    },
  }
  const host = await createHost({
    store: {
      ...behaving,
      async commit(commit) {
        const result = await behaving.commit(commit)
        if (result === 'committed') world.commits.push(structuredClone(commit))
        return result
      },
    },
    channel: {
      async send(message, mayLeave) {
        await world.connect()
        if (!(await mayLeave())) return { outcome: 'withheld' }
        world.sent.push(structuredClone(message))
        return world.answer(message)
      },
    },
    registry,
    now: () => world.now,
    newId: () => `c${++contacts}`,
    observe: options.observe,
    log: { info: log('info'), warn: log('warn'), error: log('error') },
  })
  return Object.assign(world, { host })
}

let sends = 0

/** A message that the API wants sent, to somebody whom nobody has stopped. */
export function wanted(changes: Partial<SendRequested> = {}): SendRequested {
  sends += 1
  return {
    type: 'send',
    key: `send:${sends}`,
    channel: CHANNEL,
    to: [{ kind: 'wa_id', value: '15550001111' }],
    purpose: 'utility',
    content: { type: 'template', name: `t${sends}`, language: 'en' },
    by: { kind: 'api' },
    ...changes,
  }
}

/** The names of templates, or the texts. */
export function namesOf(messages: readonly { item: Readonly<OutboxItem> }[]): string[] {
  return messages.map(({ item: { content } }) => {
    if (content.type === 'template') return content.name
    return 'body' in content ? content.body : content.type
  })
}
