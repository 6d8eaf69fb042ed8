/** The pure step against bare XState, and a flow of 100 steps against one of 6. */
import type { Figure } from './figure.ts'
import { alternating, startSide } from './side.ts'

const ROUNDS = 15

export async function benchStep(): Promise<Figure[]> {
  const side = await startSide('step-side')
  try {
    const { small, large, xstate } = await alternating(ROUNDS, ['small', 'large', 'xstate'], (name) =>
      side.ask<number>('walk', name),
    )
    return [
      { what: 'CPU of turn(), of XState transition()', unit: 'us', measured: small, floor: xstate, atMost: 1.5 },
      { what: 'CPU of turn(), 100 steps, 6 steps', unit: 'us', measured: large, floor: small, atMost: 1.1 },
    ]
  } finally {
    await side.end()
  }
}
