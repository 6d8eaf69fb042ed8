import type { FlowNode } from '@basta/nodes/contract.ts'
import fc from 'fast-check'
import { draw, load } from './draw.ts'
import { fakeNodes } from './nodes.ts'

const KINDS: [type: string, data?: FlowNode['data']][] = [
  ['start', { on: 'message' }],
  ['start', { on: 'opt-out' }],
  ['start', { on: 'message', words: ['hello', 'menu'] }],
  ['pause', { ms: 90_000_000 }],
  ['has-tag', { tag: 'vpi', of: 'answr' }],
  ['go', { flow: 'drawn' }],
  ['go', { flow: 'ofers' }],
  ['say', { text: 'Hello {{ contact.name }}' }],
  ['say', { text: '{{ gap }', for: 'marketing' }],
  ['ask', { text: { en: 'Name?', pt: 'Nome?' } }],
  [
    'buttons',
    {
      buttons: [
        { id: 'a', title: 'A' },
        { id: 'b', title: '' },
      ],
    },
  ],
  ['pass'],
  ['pick'],
  ['pause'],
  ['stop', { scope: 'all' }],
  ['stop', { scope: 'marketing' }],
  ['opt-in'],
  ['agree', { text: 'Offers?' }],
  ['go', { flow: 'offers' }],
  ['end'],
]

/** Any graph of the fake nodes that loads: loops, islands and all. `targets` picks where each output leads, if anywhere. */
export const arbitraryDocument = fc
  .record({
    kinds: fc.array(fc.constantFrom(...KINDS), { maxLength: 30 }),
    targets: fc.array(fc.option(fc.nat()), { minLength: 90, maxLength: 90 }),
  })
  .map(({ kinds, targets }) => {
    const steps = Object.fromEntries(
      [['start', { on: 'message' }] as (typeof KINDS)[number], ...kinds].map((kind, i) => [`n${i}`, kind]),
    )
    const ids = Object.keys(steps)
    const outputs = Object.entries(steps).flatMap(([id, [type, data]]) => {
      const definition = fakeNodes.find((fake) => fake.type === type)
      return (definition?.outputs(data as never) ?? []).map((output) => `${id}.${output.id}`)
    })
    const paths = outputs.flatMap((output, i) => {
      const target = targets[i]
      return target === null || target === undefined ? [] : `${output} > ${ids[target % ids.length]}`
    })
    return draw(steps, paths)
  })

export const arbitraryFlow = arbitraryDocument.map(load)
