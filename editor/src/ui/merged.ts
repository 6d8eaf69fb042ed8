/** A list with what was changed between `base` and `mine` changed in `theirs`, too. An entry that both changed is there twice. */
export function merged<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const [before, kept, there] = [textsOf(base), textsOf(mine), textsOf(theirs)]
  const isMine = (text: string) => !before.has(text) && !there.has(text)
  const isStill = (text: string) => kept.has(text) || !before.has(text)
  return [...theirs.filter((one) => isStill(JSON.stringify(one))), ...mine.filter((one) => isMine(JSON.stringify(one)))]
}

const textsOf = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one)))
