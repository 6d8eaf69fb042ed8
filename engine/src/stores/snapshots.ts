/** Which earlier drafts of a flow are kept: finely where they are recent, coarsely where they are old. */

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** One for each hour until they are this old, ms; then one for each day. */
const HOURLY_MS = DAY_MS
/** None that is older, ms. */
const KEPT_MS = 60 * DAY_MS

/** Whether the draft that is about to be replaced is to be kept, given when the newest snapshot is from, ms. */
export function isSnapshotDue(newest: number | null, now: number): boolean {
  return newest === null || now - newest >= HOUR_MS
}

/** The times of those that stay, ms: the last of each hour or day (UTC), and whatever somebody gave a name. */
export function snapshotsToKeep(snapshots: readonly { at: number; name: string }[], now: number): number[] {
  const last = new Map<string, number>()
  for (const { at, name } of [...snapshots].sort((a, b) => a.at - b.at)) {
    const age = now - at
    if (name !== '') last.set(`name ${at}`, at)
    if (age > KEPT_MS) continue
    last.set(age <= HOURLY_MS ? `hour ${Math.floor(at / HOUR_MS)}` : `day ${Math.floor(at / DAY_MS)}`, at)
  }
  return [...last.values()]
}
