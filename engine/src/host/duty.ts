/** Whether this process takes new work: not while it stops, and not while so much waits that it would only grow in memory. */
import { MAX_EVENTS_WAITING, MAX_LANE_EVENTS } from '../limits.ts'
import type { Lanes } from './lanes.ts'

export type Refusal = 'draining' | 'busy'

export interface Duty {
  /** Why nothing new is taken, or null. @param lanes those that it is about: a full one refuses for itself alone */
  refusal(lanes?: Iterable<string>): Refusal | null
  /** Since when nothing was missed that WhatsApp may have wanted to tell, ms. */
  listeningSince(): number
  /** Until now something was: this process has just begun, or turned a delivery away. */
  missed(): void
  /** From now on nothing new is taken. */
  drain(): void
  /** Work that came from outside, until `done` is called: while it stops it is waited for. */
  begin(): () => void
  /** Resolves when all that has begun is done. */
  idle(): Promise<void>
}

export function createDuty(lanes: Lanes, now: () => number, mostWaiting = MAX_EVENTS_WAITING): Duty {
  let isDraining = false
  let listeningSince = Number.NEGATIVE_INFINITY
  let underWay = 0
  const onIdle: (() => void)[] = []
  return {
    refusal(keys = []) {
      if (isDraining) return 'draining'
      if (lanes.depth().tasks >= mostWaiting) return 'busy'
      for (const key of keys) if (lanes.depthOf(key) >= MAX_LANE_EVENTS) return 'busy'
      return null
    },
    listeningSince: () => listeningSince,
    missed() {
      listeningSince = now()
    },
    drain() {
      isDraining = true
    },
    begin() {
      underWay += 1
      return () => {
        underWay -= 1
        if (underWay === 0) for (const resolve of onIdle.splice(0)) resolve()
      }
    },
    idle: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => onIdle.push(resolve))),
  }
}
