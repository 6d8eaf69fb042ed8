import type { Unsubscribe } from '../../api/unsubscribes.ts'

/** Rows that are chosen one by one, or all that match, be they loaded or not. */
export interface Selection {
  isAll: boolean
  /** By the key of their row. */
  keys: ReadonlyMap<string, Unsubscribe>
}

export const NOTHING_SELECTED: Selection = { isAll: false, keys: new Map() }

export const keyOf = ({ contactId, register, scope }: Unsubscribe) => `${contactId} ${register} ${scope}`

/** @param matching how many match, where that is known */
export function sizeOf({ isAll, keys }: Selection, matching = 0): number {
  return isAll ? matching : keys.size
}

/** With one row chosen, or no longer. Out of all that match, those that are loaded stay chosen. */
export function toggled({ isAll, keys }: Selection, row: Unsubscribe, loaded: readonly Unsubscribe[]): Selection {
  const chosen = new Map(isAll ? loaded.map((each) => [keyOf(each), each]) : keys)
  if (!chosen.delete(keyOf(row))) chosen.set(keyOf(row), row)
  return { isAll: false, keys: chosen }
}
