import type { Json } from '@basta/nodes/contract.ts'

/** Places inside the settings of a step are JSON pointers (RFC 6901): `/answer/options/0/title`. */

export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

export function valueAt(root: Json | undefined, pointer: string): Json | undefined {
  return keysOf(pointer).reduce<Json | undefined>((value, key) => inner(value, key), root)
}

function inner(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return Array.isArray(value) ? value[Number(key)] : value[key]
}

/** Writes into a draft; undefined removes. What is missing on the way is made. */
export function putAt(root: { [key: string]: Json }, pointer: string, value: Json | undefined): void {
  const keys = keysOf(pointer)
  const last = keys.pop()
  if (last === undefined) return
  let holder: Json = root
  for (const key of keys) {
    let next = inner(holder, key)
    if (typeof next !== 'object' || next === null) {
      next = {}
      ;(holder as { [key: string]: Json })[key] = next
    }
    holder = next
  }
  if (Array.isArray(holder)) {
    if (value === undefined) holder.splice(Number(last), 1)
    else holder[Number(last)] = value
  } else if (value === undefined) delete holder[last]
  else holder[last] = value
}
