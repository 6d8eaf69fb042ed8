import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigures } from './step-figures.ts'

const node = (nodeId: string, arrivals: number, stops = 0) => ({ nodeId, arrivals, stops })
const way = (nodeId: string, output: string, count: number) => ({ nodeId, output, count })

test('of ten who came to a question, six and two went on by its ways, one stopped messages there, and one left', () => {
  const figures = {
    conversations: 10,
    nodes: [node('ask', 10, 1)],
    outputs: [way('ask', 'yes', 6), way('ask', 'no', 2)],
  }
  const ask = readFigures(figures).get('ask')
  expect(ask).toMatchObject({ arrivals: 10, left: 1, optOuts: 1 })
  expect([...(ask?.ways ?? [])]).toEqual([
    ['yes', { count: 6, share: 0.6 }],
    ['no', { count: 2, share: 0.2 }],
  ])
})

test('who came the day before and went on today is in no share twice', () => {
  const figures = { conversations: 0, nodes: [node('ask', 1, 2)], outputs: [way('ask', 'yes', 3), way('ask', 'no', 1)] }
  const ask = readFigures(figures).get('ask')
  expect(ask).toMatchObject({ left: 0, optOuts: 2 })
  expect([...(ask?.ways.values() ?? [])].map(({ share }) => share)).toEqual([0.75, 0.25])
})

test('whatever was counted, no figure is below nought and no share over one', () => {
  const count = fc.nat({ max: 50 })
  fc.assert(
    fc.property(count, count, fc.array(count, { maxLength: 4 }), (arrivals, stops, ways) => {
      const outputs = ways.map((taken, i) => way('a', `way ${i}`, taken))
      const a = readFigures({ conversations: 0, nodes: [node('a', arrivals, stops)], outputs }).get('a')
      const shares = [...(a?.ways.values() ?? [])].map(({ share }) => share)
      expect(a?.left).toBeGreaterThanOrEqual(0)
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.000001)
    }),
  )
})
