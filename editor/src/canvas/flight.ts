import type { Viewport } from '@xyflow/react'

/** The movement of the view that is under way. */
export interface Flight {
  begin(goal: Viewport, durationMs: number): void
  /** Where the view is when nothing moves any more: what is worked out from a place in between is wrong when it gets there. */
  goal(now: Viewport): Viewport
}

/** @param clock ms */
export function createFlight(clock: () => number): Flight {
  let underWay: { goal: Viewport; endsAt: number } | null = null
  return {
    begin(goal, durationMs) {
      underWay = { goal, endsAt: clock() + durationMs }
    },
    goal: (now) => (underWay && clock() < underWay.endsAt ? underWay.goal : now),
  }
}
