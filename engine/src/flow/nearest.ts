/** The word that somebody who wrote `wanted` has probably meant: at most a third of it differs. Undefined if none is near. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Math.floor(Math.min(wanted.length, 12) / 3) + 0.5
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) > fewest) continue
    const changes = distance(wanted.toLowerCase(), word.toLowerCase())
    if (changes >= fewest) continue
    fewest = changes
    best = word
  }
  return best
}

/** Letters to add, drop, change, or swap with the next one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
