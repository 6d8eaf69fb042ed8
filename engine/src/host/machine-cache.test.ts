import type { FlowNode } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import type { ContactRecord, Frame } from '../contacts/contact.ts'
import { draw } from '../flow/testing/draw.ts'
import { BUILT_IN_VERSION, OPT_OUT_FLOW } from '../run/built-in.ts'
import { createMemoryStore } from '../stores/memory/memory-store.ts'
import type { Store } from '../stores/store.ts'
import { CHANNEL, NOW, person } from '../testing/draft.ts'
import { createMachineCache } from './machine-cache.ts'

const TRIGGER: [string, FlowNode['data']] = ['trigger', { on: 'fallback' }]

async function cached(store: Store = createMemoryStore()) {
  const errors: object[] = []
  const quiet = () => undefined
  const log = { info: quiet, warn: quiet, error: (details: object) => errors.push(details) }
  const cache = await createMachineCache(store, registry, log)
  return { store, cache, view: cache.view, errors }
}

const publish = (store: Store, id: string, now = NOW) =>
  store.publishFlow({ ...draw({ start: TRIGGER, end: ['end'] }, ['start > end']), id }, now)

/** Somebody in the middle of a flow, called by others. */
function running(flowId: string, version: number, ...stack: Frame[]): ContactRecord {
  const wait = { for: ['timeout' as const], token: 't', wakeAt: null }
  const run = { v: 1 as const, id: 'ana.1', flowId, version, node: 'start', vars: {}, wait, seq: 1, stack }
  return person({ conversations: { [CHANNEL]: { lastInboundAt: NOW, run } } })
}

describe('the cache of compiled flows', () => {
  test('holds what is published, oldest flow first, after a refresh', async () => {
    const { store, cache, view } = await cached()
    expect(view.published()).toEqual([])
    await publish(store, 'b', NOW)
    await publish(store, 'a', NOW + 1)
    await cache.refresh()
    expect(view.published().map(({ flow }) => flow.document.id)).toEqual(['b', 'a'])
    expect(view.current('a')).toMatchObject({ version: 1 })
    expect(view.current('gone')).toBeUndefined()
  })

  test('begins with what is published already', async () => {
    const { store } = await cached()
    await publish(store, 'a')
    expect((await cached(store)).view.current('a')).toMatchObject({ version: 1 })
  })

  test('gives new runs the new version and keeps the old one for those that are in it', async () => {
    const { store, cache, view } = await cached()
    await publish(store, 'a')
    await cache.refresh()
    const first = view.current('a')
    await publish(store, 'a')
    await cache.refresh()
    expect(view.current('a')).toMatchObject({ version: 2 })
    expect(view.pinned('a', 1)).toBe(first)
  })

  test('takes a flow out of service that is unpublished, and keeps it for those that are in it', async () => {
    const { store, cache, view } = await cached()
    await publish(store, 'a')
    await cache.refresh()
    await store.unpublishFlow('a')
    await cache.refresh()
    expect(view.published()).toEqual([])
    expect(view.current('a')).toBeUndefined()
    expect(view.pinned('a', 1)).toBeDefined()
  })

  test('compiles a version once', async () => {
    const { store, cache, view } = await cached()
    await publish(store, 'a')
    await cache.refresh()
    const machine = view.current('a')
    await cache.refresh()
    await cache.load([{ flowId: 'a', version: 1 }])
    expect(view.current('a')).toBe(machine)
  })

  test('knows what a person needs and does not have: their run and everything that called it', async () => {
    const { store, cache, view } = await cached()
    for (const id of ['a', 'b']) await publish(store, id)
    const record = running('a', 1, { flowId: 'b', version: 1, node: 'start' })
    const pins = cache.missing(record).map(({ flowId, version }) => `${flowId}@${version}`)
    expect(pins).toEqual(['a@1', 'b@1'])
    await cache.load(cache.missing(record))
    expect(cache.missing(record)).toEqual([])
    expect(view.pinned('b', 1)).toBeDefined()
    expect(view.current('b')).toBeUndefined()
  })

  test('does not look for the built-in flow in the store', async () => {
    const { cache, view } = await cached()
    expect(cache.missing(running(OPT_OUT_FLOW.id, BUILT_IN_VERSION))).toEqual([])
    expect(view.pinned(OPT_OUT_FLOW.id, BUILT_IN_VERSION)).toBe(view.builtInOptOut)
  })

  test('goes on without a version that is not stored', async () => {
    const { cache, view } = await cached()
    await cache.load([{ flowId: 'gone', version: 7 }])
    expect(view.pinned('gone', 7)).toBeUndefined()
  })

  test('takes a flow out of service that can no longer be loaded, and says so', async () => {
    const { store, cache, view, errors } = await cached()
    await publish(store, 'good')
    const broken = draw({ start: TRIGGER, odd: ['of-another-release'] }, ['start > odd'])
    await store.publishFlow({ ...broken, id: 'broken' }, NOW)
    await cache.refresh()
    expect(view.published().map(({ flow }) => flow.document.id)).toEqual(['good'])
    expect(errors).toMatchObject([{ flow: 'broken@1' }])
  })

  test('lets go of what was not used for longest, and never of what is published', async () => {
    const { store, cache, view } = await cached()
    await publish(store, 'live')
    await cache.refresh()
    const olds = Array.from({ length: 201 }, (_, n) => `old${n}`)
    for (const id of olds) await publish(store, id)
    await cache.load([{ flowId: 'old0', version: 1 }])
    for (const flowId of olds.slice(1)) {
      expect(view.pinned('old0', 1)).toBeDefined()
      await cache.load([{ flowId, version: 1 }])
    }
    expect(view.pinned('old0', 1)).toBeDefined()
    expect(view.pinned('old1', 1)).toBeUndefined()
    expect(view.pinned('old2', 1)).toBeDefined()
    expect(view.current('live')).toBeDefined()
  })
})
