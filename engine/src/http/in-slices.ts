import { setImmediate as nextTick } from 'node:timers/promises'

/** So long may work go on before webhooks and timers have their turn, ms. */
const SLICE_MS = 10

/** Runs long work in slices, cut where it stands still, and returns its result. */
export async function inSlices<T>(work: Generator<undefined, T, undefined>): Promise<T> {
  let began = performance.now()
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - began < SLICE_MS) continue
    await nextTick()
    began = performance.now()
  }
}
