import type { FlowFigures } from '../api/figures.ts'

/** What happened at a step, as it is drawn: shares are from 0 to 1, whatever the period cuts off. */
export interface StepFigures {
  arrivals: number
  /** Who went on by none of its ways, and did not stop messages there: they left, or are there still. */
  left: number
  optOuts: number
  /** By way out. */
  ways: ReadonlyMap<string, { count: number; share: number }>
}

/**
 * The figures by step. Whoever came before the period and went on in it makes the ways more than the arrivals: the greater of both
 * is the whole, so that no share is over one, and nothing is below nought.
 */
export function readFigures({ nodes, outputs }: FlowFigures): Map<string, StepFigures> {
  const ids = new Set([...nodes, ...outputs].map(({ nodeId }) => nodeId))
  return new Map(
    [...ids].map((id) => {
      const { arrivals = 0, stops = 0 } = nodes.find(({ nodeId }) => nodeId === id) ?? {}
      const taken = outputs.filter(({ nodeId }) => nodeId === id)
      const wentOn = taken.reduce((sum, { count }) => sum + count, 0)
      const whole = Math.max(arrivals, wentOn)
      const ways = new Map(
        taken.map(({ output, count }) => [output, { count, share: whole === 0 ? 0 : count / whole }]),
      )
      return [id, { arrivals, left: Math.max(0, arrivals - wentOn - stops), optOuts: stops, ways }]
    }),
  )
}
