/** A piece of a text that both have, or only the newer or the older one. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond this many pairs of words the rest of the text counts as one word: nobody reads a finer difference. */
const MAX_PAIRS = 1_000_000

/** The difference of two texts by words, spaces kept. Joining what is not `removed` gives `after`. */
export function wordDiff(before: string, after: string): WordRun[] {
  const [old, now] = [tokens(before), tokens(after)]
  const head = commonHead(old, now)
  const tail = commonTail(old.slice(head), now.slice(head))
  const oldMiddle = old.slice(head, old.length - tail)
  const newMiddle = now.slice(head, now.length - tail)
  const middle =
    oldMiddle.length * newMiddle.length > MAX_PAIRS
      ? [run('removed', oldMiddle), run('added', newMiddle)]
      : aligned(oldMiddle, newMiddle)
  return joined([run('same', old.slice(0, head)), ...middle, run('same', old.slice(old.length - tail))].filter(isSome))
}

/** Variables are words, too. */
const tokens = (text: string) => text.match(/\{\{.*?\}\}|\{%.*?%\}|\s+|[^\s\p{P}]+|\p{P}/gu) ?? []
const isSome = ({ text }: WordRun) => text !== ''
const run = (kind: WordRun['kind'], words: readonly string[]): WordRun => ({ kind, text: words.join('') })

function commonHead(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

const commonTail = (one: readonly string[], other: readonly string[]) =>
  commonHead([...one].reverse(), [...other].reverse())

/** By the longest common subsequence. */
function aligned(old: readonly string[], now: readonly string[]): WordRun[] {
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  const runs: WordRun[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      runs.push({ kind: 'same', text: old[i] ?? '' })
      i += 1
      j += 1
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'removed', text: old[i] ?? '' })
      i += 1
    } else {
      runs.push({ kind: 'added', text: now[j] ?? '' })
      j += 1
    }
  }
  return runs
}

/** Neighbours of one kind are one run, and so are changes with nothing but a space between them. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = []
  let [removed, added] = ['', '']
  const settle = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  runs.forEach(({ kind, text }, index) => {
    const next = runs[index + 1]
    const isBetween = kind === 'same' && text.trim() === '' && removed + added !== '' && next && next.kind !== 'same'
    if (kind === 'removed' || isBetween) removed += text
    if (kind === 'added' || isBetween) added += text
    if (kind !== 'same' || isBetween) return
    settle()
    const last = result.at(-1)
    if (last?.kind === 'same') last.text += text
    else result.push({ kind, text })
  })
  settle()
  return result
}
