/**
 * One count for everything the outside sees, so that before and after do not hang on a clock. Each thing seen is also an
 * instant at which the engine may be killed: between a request and its answer, or after the answer.
 */
export interface Order {
  /** Counts one more thing, and returns its place, from 1. */
  next(): number
  /** Calls back when so many more things were seen. */
  after(things: number, then: () => void): void
}

export function createOrder(): Order {
  let seen = 0
  let watchers: { at: number; then: () => void }[] = []
  return {
    next() {
      seen += 1
      const due = watchers.filter(({ at }) => at <= seen)
      watchers = watchers.filter(({ at }) => at > seen)
      for (const { then } of due) then()
      return seen
    },
    after: (things, then) => void watchers.push({ at: seen + things, then }),
  }
}
