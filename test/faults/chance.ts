/** Chance that a seed repeats: FNV-1a of the seed, then mulberry32. */
export interface Chance {
  /** In [0, 1). */
  next(): number
  /** True in this share of cases. */
  is(share: number): boolean
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number
  pick<T extends readonly [unknown, ...unknown[]]>(choices: T): T[number]
}

export function createChance(seed: string): Chance {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    is: (share) => next() < share,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
  }
}
