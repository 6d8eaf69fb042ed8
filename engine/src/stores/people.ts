/** People who sign in, their sessions, and the rules that every store keeps in the write that changes one. */

export type Role = 'owner' | 'designer' | 'agent' | 'viewer'

/** Somebody who may sign in. The first owner, whom the environment or the start link lets in, is none of these. */
export interface Person {
  id: string
  name: string
  /** What they sign in with: an e-mail address in lower case. Nobody else has it. */
  email: string
  role: Role
  /** As `http/passwords.ts` hashes it. Null until they have set one. */
  password: string | null
  /** The link by which they set a password, once: SHA-256 of its token, and until when it works, ms. */
  invitation: { hash: string; until: number } | null
  createdAt: number
  /** When they set their first password, ms. */
  joinedAt: number | null
}

export interface Session {
  /** Of the token in the cookie. The token itself is not stored. */
  hash: string
  /** Null: the first owner. */
  personId: string | null
  /** ms */
  until: number
}

export type PersonChanges = Partial<Pick<Person, 'name' | 'email' | 'role' | 'invitation'>>

/** `last-owner`: of the owners who have a password there must always be one, once there is. */
export type PersonRefusal = 'not-found' | 'last-owner'

export interface PeopleStore {
  /** Oldest first. */
  people(): Promise<Person[]>
  person(id: string): Promise<Person | null>
  /** False: somebody has this e-mail address. */
  addPerson(person: Person): Promise<boolean>
  /** Changes these members and no other. Another role or e-mail address ends the person's sessions. */
  changePerson(id: string, changes: PersonChanges): Promise<Person | PersonRefusal | 'email-taken'>
  /** With their sessions. */
  deletePerson(id: string): Promise<'deleted' | PersonRefusal>
  /** Sets the password of whom this invitation is for, which is used up; sessions of before end. Null: it is none any more. */
  acceptInvitation(hash: string, password: string, now: number): Promise<Person | null>
  /** Sets another password, and ends all their sessions. False: `before` is not what is stored any more. */
  changePassword(id: string, before: string, after: string): Promise<boolean>
  addSession(session: Session): Promise<void>
  session(hash: string): Promise<Session | null>
  deleteSession(hash: string): Promise<void>
  /** Those that have ended by themselves. */
  deleteSessionsUntil(now: number): Promise<void>
}

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
