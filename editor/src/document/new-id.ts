/** An id for a new thing in a flow: readable, and new in this flow. `prefix` is the kind of a step, for example. */
export const newId = (prefix: string, taken: { [id: string]: unknown }): string => newIds(taken)(prefix)

/** The same for many at once: each differs from those that were given before. */
export function newIds(...taken: { [id: string]: unknown }[]): (prefix: string) => string {
  const last = new Map<string, number>()
  return (prefix) => {
    const stem = prefix.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 30) || 'step'
    for (let n = (last.get(stem) ?? 0) + 1; ; n++) {
      last.set(stem, n)
      if (!taken.some((ids) => `${stem}-${n}` in ids)) return `${stem}-${n}`
    }
  }
}
