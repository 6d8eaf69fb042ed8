import { setImmediate as nextTick } from 'node:timers/promises'

/** How much work is done in one go: little enough that others go on in between, in much the same time on every machine. */
export interface Pace {
  /** Rows of the next piece of work. */
  readonly rows: number
  take(work: () => Promise<void>): Promise<void>
}

/** @param holdMs how long others may have to wait for a piece of work, ms; absent: there are no others */
export function createPace(holdMs?: number): Pace {
  let rows = holdMs === undefined ? MOST : LEAST
  return {
    get rows() {
      return rows
    },
    async take(work) {
      const since = performance.now()
      await work()
      if (holdMs === undefined) return
      const fit = holdMs / Math.max(1, performance.now() - since)
      // At most twice as many at a time: one piece that was cheap by chance says little.
      rows = Math.round(Math.min(MOST, Math.max(LEAST, rows * Math.min(2, fit))))
      await nextTick()
    },
  }
}

const MOST = 2_000
const LEAST = 25
