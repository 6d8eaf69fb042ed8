/** People in memory. */
import { endsSessions, findInvited, keepsOwner, type PeopleStore } from '../people.ts'
import { oldestFirst } from './pages.ts'
import type { Shelves } from './shelves.ts'

export function createPeopleStore({ people, sessions }: Shelves): PeopleStore {
  return {
    async people() {
      return oldestFirst(people.values())
    },
    async person(id) {
      return people.get(id)
    },
    async addPerson(person) {
      if (people.values().some(({ email }) => email === person.email)) return false
      people.put(person.id, person)
      return true
    },
    async changePerson(id, changes) {
      const person = people.get(id)
      if (!person) return 'not-found'
      const changed = { ...person, ...changes }
      if (!keepsOwner(people.values(), person, changed)) return 'last-owner'
      if (people.values().some((other) => other.id !== id && other.email === changed.email)) return 'email-taken'
      people.put(id, changed)
      if (endsSessions(person, changed)) sessions.deleteWhere(({ personId }) => personId === id)
      return changed
    },
    async deletePerson(id) {
      const person = people.get(id)
      if (!person) return 'not-found'
      if (!keepsOwner(people.values(), person, null)) return 'last-owner'
      sessions.deleteWhere(({ personId }) => personId === id)
      people.delete(id)
      return 'deleted'
    },
    async acceptInvitation(hash, password, now) {
      const invited = findInvited(people.values(), hash, now)
      if (!invited) return null
      const joined = { ...invited, password, invitation: null, joinedAt: invited.joinedAt ?? now }
      people.put(invited.id, joined)
      sessions.deleteWhere(({ personId }) => personId === invited.id)
      return joined
    },
    async changePassword(id, before, after) {
      const person = people.get(id)
      if (person?.password !== before) return false
      people.put(id, { ...person, password: after })
      sessions.deleteWhere(({ personId }) => personId === id)
      return true
    },
    async addSession(session) {
      sessions.put(session.hash, session)
    },
    async session(hash) {
      return sessions.get(hash)
    },
    async deleteSession(hash) {
      sessions.delete(hash)
    },
    async deleteSessionsUntil(now) {
      sessions.deleteWhere(({ until }) => until <= now)
    },
  }
}
