import type { Patch } from 'immer'

type Holder = { [key: string | number]: unknown }

/**
 * What patches of immer make of a value: only what they touch is copied. Immer's own way makes a draft of everything on the way
 * first, which takes ten times as long where thousands of steps have moved.
 */
export function applyPatches<T extends object>(base: T, patches: readonly Patch[]): T {
  const copies = new Set<unknown>()
  const owned = (value: object): Holder => {
    if (copies.has(value)) return value as Holder
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Holder
    copies.add(copy)
    return copy
  }
  const root = owned(base)
  for (const { op, path, value } of patches) {
    const last = path.at(-1)
    if (last === undefined) throw new Error('A patch of the whole is not known here')
    let holder = root
    for (const key of path.slice(0, -1)) {
      const inner = owned(holder[key] as object)
      holder[key] = inner
      holder = inner
    }
    if (!Array.isArray(holder)) {
      if (op === 'remove') delete holder[last]
      else holder[last] = value
    } else if (op === 'add') holder.splice(Number(last), 0, value)
    else if (op === 'remove') holder.splice(Number(last), 1)
    else if (last === 'length') holder.length = value
    else holder[Number(last)] = value
  }
  return root as T
}
