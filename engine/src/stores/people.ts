/** Rules about people that every store keeps in the write that changes one. */
import type { Person } from './store.ts'

/**
 * Whether there is an owner who can sign in after this change, if there was one before.
 * @param after null: the person goes
 */
export function keepsOwner(people: readonly Person[], before: Person, after: Person | null): boolean {
  const others = people.filter(({ id }) => id !== before.id)
  return !isOwner(before) || (after !== null && isOwner(after)) || others.some(isOwner)
}

const isOwner = ({ role, password }: Person) => role === 'owner' && password !== null

/** Whoever may do something else, or is called otherwise when signing in, signs in anew. */
export function endsSessions(before: Person, after: Person): boolean {
  return before.role !== after.role || before.email !== after.email
}

export function findInvited(people: readonly Person[], hash: string, now: number): Person | undefined {
  return people.find(({ invitation }) => invitation !== null && invitation.hash === hash && invitation.until > now)
}
