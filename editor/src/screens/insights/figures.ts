import type { Totals } from '../../api/insights.ts'

/** Opt-outs per 1,000 messages. There may be some without any message: then there is no rate. */
export function rateOf({ optOuts, messages }: Totals): number | null {
  return messages === 0 ? null : (optOuts / messages) * 1000
}

/** By how much more (or, below 0, fewer) of 1,000 stop than before; null where there is nothing to compare. */
export function changeOf(now: Totals, before: Totals): number | null {
  const [rate, earlier] = [rateOf(now), rateOf(before)]
  return rate === null || earlier === null ? null : rate - earlier
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The greatest, by what is compared; undefined where all are nought. */
export function greatest<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  const best = items.reduce<T | undefined>((found, item) => (!found || by(item) > by(found) ? item : found), undefined)
  return best !== undefined && by(best) > 0 ? best : undefined
}

/** A round number at or above the greatest value, for the end of an axis; of things that are counted its half is whole, too, or it is 1. */
export function axisEnd(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 6, 10].map((step) => step * power).find((end) => end >= value) ?? value
}
