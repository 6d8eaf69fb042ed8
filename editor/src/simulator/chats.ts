/** The chats that a tester has had with a flow: each a list of acts, branching off where they went back and did otherwise. */
import type { Act } from '@basta/engine/run/script.ts'

export interface Branch {
  id: number
  /** Where it left another one: after so many acts of it. */
  from: { branch: number; at: number } | null
  acts: readonly Act[]
}

export interface Chats {
  branches: readonly Branch[]
  current: number
  /** How many acts of the current branch are shown: fewer than it has while looking back. */
  at: number
}

export const NO_CHATS: Chats = { branches: [{ id: 1, from: null, acts: [] }], current: 1, at: 0 }

export function currentBranch({ branches, current }: Chats): Branch {
  return branches.find(({ id }) => id === current) ?? { id: current, from: null, acts: [] }
}

/** Goes on from where one is: at the end of the branch, or in a new one. Doing the same again only steps forward. */
export function doing(chats: Chats, act: Act): Chats {
  const { branches, at } = chats
  const branch = currentBranch(chats)
  const next = branch.acts[at]
  if (next && JSON.stringify(next) === JSON.stringify(act)) return { ...chats, at: at + 1 }
  if (!next) {
    const grown = { ...branch, acts: [...branch.acts, act] }
    return { ...chats, branches: branches.map((one) => (one === branch ? grown : one)), at: at + 1 }
  }
  const id = Math.max(...branches.map((one) => one.id)) + 1
  const forked: Branch = { id, from: { branch: branch.id, at }, acts: [...branch.acts.slice(0, at), act] }
  return { branches: [...branches, forked], current: id, at: at + 1 }
}

export function lookingAt(chats: Chats, at: number): Chats {
  return { ...chats, at: Math.min(Math.max(at, 0), currentBranch(chats).acts.length) }
}

export function choosing(chats: Chats, id: number): Chats {
  const chosen = chats.branches.find((branch) => branch.id === id)
  return chosen ? { ...chats, current: id, at: chosen.acts.length } : chats
}
