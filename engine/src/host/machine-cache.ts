/** Compiled flows: the published ones, and the older versions that conversations are pinned to, least recently used out first. */
import type { ContactRecord } from '../contacts/contact.ts'
import { unknownKinds } from '../flow/issues/unknown-kinds.ts'
import { loadFlow } from '../flow/load.ts'
import type { FlowDocument, Registry } from '../flow/schema.ts'
import { BUILT_IN_VERSION, builtInOptOut, OPT_OUT_FLOW } from '../run/built-in.ts'
import { compile, type Machine } from '../run/compile.ts'
import type { Machines } from '../run/step.ts'
import type { Store } from '../stores/store.ts'
import type { Log } from './host.ts'

export interface Pin {
  flowId: string
  version: number
}

export interface MachineCache {
  readonly view: Machines
  /** Versions this person's conversations need that are not compiled yet. */
  missing(record: ContactRecord): Pin[]
  load(pins: readonly Pin[]): Promise<void>
  /** Reads anew what is published. */
  refresh(): Promise<void>
}

/** About 45 KiB for a flow of 20 steps, 1 MiB for one of 500. */
const MAX_PINNED = 200

export async function createMachineCache(store: Store, registry: Registry, log: Log): Promise<MachineCache> {
  const builtIn = builtInOptOut(registry)
  const cache = new Map<string, Machine>()
  let published: Machine[] = []
  let current = new Map<string, Machine>()

  const known = (pin: Pin): Machine | undefined => {
    if (pin.flowId === OPT_OUT_FLOW.id && pin.version === BUILT_IN_VERSION) return builtIn
    const key = keyOf(pin)
    const machine = cache.get(key)
    if (machine) {
      // To the end of the line: what is in use is the last to go.
      cache.delete(key)
      cache.set(key, machine)
    }
    return machine
  }

  function keep(document: FlowDocument, version: number): Machine | undefined {
    const key = keyOf({ flowId: document.id, version })
    const cached = cache.get(key)
    if (cached) return cached
    const loaded = loadFlow(document, registry)
    if (!loaded.ok || loaded.flow.unknown.length > 0) {
      const issues = loaded.ok ? unknownKinds(loaded.flow) : loaded.issues
      log.error({ flow: key, issues }, 'A published flow can no longer be loaded; it is out of service')
      return undefined
    }
    const machine = compile(loaded.flow, version)
    cache.set(key, machine)
    return machine
  }

  async function refresh(): Promise<void> {
    const versions = await store.publishedFlows()
    published = versions.flatMap((version) => keep(version.document, version.version) ?? [])
    current = new Map(published.map((machine) => [machine.flow.document.id, machine]))
    evict()
  }

  async function load(pins: readonly Pin[]): Promise<void> {
    for (const pin of pins) {
      const stored = await store.flowVersion(pin.flowId, pin.version)
      if (stored) keep(stored.document, stored.version)
    }
    evict()
  }

  function evict(): void {
    const inService = new Set(published)
    for (const [key, machine] of cache) {
      if (cache.size <= MAX_PINNED + published.length) return
      if (!inService.has(machine)) cache.delete(key)
    }
  }

  await refresh()
  return {
    view: {
      current: (flowId) => current.get(flowId),
      pinned: (flowId, version) => known({ flowId, version }),
      published: () => published,
      builtInOptOut: builtIn,
    },
    missing: (record) => pinsOf(record).filter((pin) => !known(pin)),
    load,
    refresh,
  }
}

function pinsOf(record: ContactRecord): Pin[] {
  return Object.values(record.conversations).flatMap(({ run }) => (run ? [run, ...run.stack] : []))
}

const keyOf = ({ flowId, version }: Pin) => `${flowId}@${version}`
