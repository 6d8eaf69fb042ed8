/** Parts of the work that can be watched: timed for the metrics, and traced where that is asked for. */
export type Part = 'webhook' | 'turn' | 'commit' | 'dispatch'

/** What is said of a part. Names nobody: a contact by its id alone. */
export type About = Readonly<Record<string, string | number>>

/** Carries out the work, which begins at once. */
export type Watch = <T>(part: Part, about: About, work: () => Promise<T>) => Promise<T>

export const unwatched: Watch = (_part, _about, work) => work()

/** Watched by both. */
export const both =
  (one: Watch, two: Watch): Watch =>
  (part, about, work) =>
    one(part, about, () => two(part, about, work))
