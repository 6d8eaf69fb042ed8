export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS

/** Counts tries by whose they are, anew after every period, so that what it remembers stays small. */
export function throttle(now: () => number, limit: { tries: number; ms: number }) {
  let tries = new Map<string, number>()
  let endsAt = 0
  const made = (whose: string) => {
    if (now() >= endsAt) {
      tries = new Map()
      endsAt = now() + limit.ms
    }
    return tries.get(whose) ?? 0
  }
  return {
    isSpent: (whose: string) => made(whose) >= limit.tries,
    /** @returns whether this one is too many */
    count(whose: string): boolean {
      const count = made(whose) + 1
      tries.set(whose, count)
      return count > limit.tries
    },
  }
}
