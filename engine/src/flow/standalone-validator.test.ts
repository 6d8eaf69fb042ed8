import { readFileSync } from 'node:fs'
import { registry } from '@basta/nodes/registry.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFlow } from './load.ts'
import { standaloneValidator } from './standalone-validator.ts'
import { draw } from './testing/draw.ts'
import { fakeNodes } from './testing/nodes.ts'
import { type FlowValidator, flowValidator } from './validator.ts'

const source = standaloneValidator(registry)
const precompiled = await imported(source)
const sample = () =>
  JSON.parse(readFileSync(new URL('./samples/welcome.flow.json', import.meta.url), 'utf8')) as Record<string, unknown>

describe('the precompiled validator', () => {
  it('imports nothing and makes no code', () => {
    expect(source).not.toMatch(/\brequire\(|\bimport\b|\beval\(|new Function|\bdefault\s*\(/)
  })

  it.each(['unsubscribe', 'order-status', 'welcome'])('finds nothing in the sample %s, as the other', (name) => {
    const document = JSON.parse(readFileSync(new URL(`./samples/${name}.flow.json`, import.meta.url), 'utf8'))
    expect(precompiled(document)).toEqual([])
    expect(loadFlow(document, registry, precompiled)).toMatchObject({ ok: true })
  })

  it('finds in any broken flow what the other finds, so that people read the same', () => {
    fc.assert(
      fc.property(fc.nat(), fc.oneof(fc.jsonValue(), fc.constant('')), (place, value) => {
        const document = sample()
        const pockets = pocketsOf(document)
        const pocket = pockets[place % pockets.length]
        if (pocket) Reflect.set(pocket.of, pocket.key, value)
        expect(precompiled(document)).toEqual(flowValidator(registry)(document))
        expect(issuesOf(loadFlow(document, registry, precompiled))).toEqual(issuesOf(loadFlow(document, registry)))
      }),
      { numRuns: 200 },
    )
  })

  it('compares entries by what they hold', async () => {
    const buttons = [
      { id: 'a', title: 'A' },
      { title: 'A', id: 'a' },
    ]
    const document = draw({ start: ['start', { on: 'message' }], ask: ['buttons', { buttons }] }, [])
    const validator = await imported(standaloneValidator(fakeNodes))
    expect(validator(document).map(({ keyword }) => keyword)).toEqual(['uniqueItems'])
  })
})

async function imported(source: string): Promise<FlowValidator> {
  const url = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
  const { flowValidator } = (await import(/* @vite-ignore */ url)) as { flowValidator: () => FlowValidator }
  return flowValidator()
}

const issuesOf = (result: ReturnType<typeof loadFlow>) => (result.ok ? [] : result.issues)

function pocketsOf(value: unknown): { of: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [{ of: value, key }, ...pocketsOf(child)])
}
