/** A list, told to somebody who knows the one before: from one place on, some items make way for others. */
export interface ListChange<T> {
  from: number
  removed: number
  added: T[]
}

/** @param isSame whether an item stands at both places */
export function listChange<T>(
  before: number,
  after: readonly T[],
  isSame: (beforeAt: number, afterAt: number) => boolean,
): ListChange<T> {
  const shorter = Math.min(before, after.length)
  let from = 0
  while (from < shorter && isSame(from, from)) from += 1
  let same = 0
  while (same < shorter - from && isSame(before - 1 - same, after.length - 1 - same)) same += 1
  return { from, removed: before - same - from, added: after.slice(from, after.length - same) }
}

export const withChange = <T>(before: readonly T[], { from, removed, added }: ListChange<T>): T[] => [
  ...before.slice(0, from),
  ...added,
  ...before.slice(from + removed),
]
