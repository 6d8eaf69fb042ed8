/** People in SQLite. */
import { endsSessions, findInvited, keepsOwner, type PeopleStore, type Person } from '../people.ts'
import type { Statements, Write } from './statements.ts'

export function createPeopleStore(sql: Statements, write: Write): PeopleStore {
  /** False: somebody else has the e-mail address. */
  function putPerson(person: Person): boolean {
    return sql.changePerson.run(person.email, JSON.stringify(person), person.id).changes === 1
  }

  return {
    async people() {
      return sql.people.all().map(personOf)
    },
    async person(id) {
      const data = sql.person.get(id)
      return data === undefined ? null : personOf(data)
    },
    async addPerson(person) {
      const row = [person.id, person.email, person.createdAt, JSON.stringify(person)]
      return write(() => sql.addPerson.run(...row).changes === 1)
    },
    async changePerson(id, changes) {
      return write(() => {
        const people = sql.people.all().map(personOf)
        const person = people.find((each) => each.id === id)
        if (!person) return 'not-found'
        const changed = { ...person, ...changes }
        if (!keepsOwner(people, person, changed)) return 'last-owner'
        if (!putPerson(changed)) return 'email-taken'
        if (endsSessions(person, changed)) sql.deleteSessionsOf.run(id)
        return changed
      })
    },
    async deletePerson(id) {
      return write(() => {
        const people = sql.people.all().map(personOf)
        const person = people.find((each) => each.id === id)
        if (!person) return 'not-found'
        if (!keepsOwner(people, person, null)) return 'last-owner'
        sql.deleteSessionsOf.run(id)
        sql.deletePerson.run(id)
        return 'deleted'
      })
    },
    async acceptInvitation(hash, password, now) {
      return write(() => {
        const invited = findInvited(sql.people.all().map(personOf), hash, now)
        if (!invited) return null
        const joined = { ...invited, password, invitation: null, joinedAt: invited.joinedAt ?? now }
        putPerson(joined)
        sql.deleteSessionsOf.run(invited.id)
        return joined
      })
    },
    async changePassword(id, before, after) {
      return write(() => {
        const data = sql.person.get(id)
        const person = data === undefined ? null : personOf(data)
        if (person?.password !== before) return false
        putPerson({ ...person, password: after })
        sql.deleteSessionsOf.run(id)
        return true
      })
    },
    async addSession({ hash, personId, until }) {
      await write(() => sql.addSession.run(hash, personId, until))
    },
    async session(hash) {
      return sql.session.get(hash) ?? null
    },
    async deleteSession(hash) {
      await write(() => sql.deleteSession.run(hash))
    },
    async deleteSessionsUntil(now) {
      await write(() => sql.deleteSessionsUntil.run(now))
    },
  }
}

function personOf(data: string): Person {
  return JSON.parse(data)
}
