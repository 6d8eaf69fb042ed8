import { createHost, type Host } from '@basta/engine/host/host.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import { registry } from '@basta/nodes/registry.ts'

export type Who = { kind: 'wa_id' | 'bsuid'; value: string }

/** Asks an operator to stop for whoever is named, one after the other. Who is named by two identities of two records is one person. */
export async function createAskers(
  store: Store,
): Promise<{ host: Host; ask(people: readonly Who[][]): Promise<void> }> {
  let serial = 0
  const newId = () => `contact${serial++}`
  const channel = { send: () => Promise.reject(new Error('Nothing is to be sent')) }
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const host = await createHost({ store, channel, registry, now: Date.now, newId, log })
  let asked = 0
  return {
    host,
    async ask(people) {
      for (const who of people) {
        await host.handle({
          type: 'consent',
          key: `asked:${asked++}`,
          channel: '',
          who,
          action: 'opt-out',
          scope: 'all',
          register: 'operator',
          actor: 'operator:test',
          source: 'operator',
          at: Date.now(),
          evidence: 'asked by phone',
        })
      }
    },
  }
}
