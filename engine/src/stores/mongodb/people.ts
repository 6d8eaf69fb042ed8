/** People in MongoDB: all in one note, because an e-mail address is one person's and the last owner stays, whoever changes whom. */
import { newId } from '../../new-id.ts'
import { endsSessions, findInvited, keepsOwner, type PeopleStore, type Person, type PersonRefusal } from '../people.ts'
import type { Collections } from './collections.ts'
import type { Notes } from './notes.ts'
import { retrying, upserting } from './retry.ts'

/** `epoch` is another one when the sessions of before end: in the same write, whenever they are removed. */
type Member = Person & { epoch: string }

export function createPeopleStore({ sessions }: Collections, notes: Notes): PeopleStore {
  const members = async () => (await notes.get<Member[]>('people', 'all')) ?? []
  const change = <T>(make: (people: Member[]) => { to?: Member[]; result: T }) =>
    notes.change<Member[], T>('people', 'all', (before) => {
      const { to, result } = make(before ?? [])
      return { to, result }
    })
  const epochOf = async (personId: string | null) =>
    personId === null ? '' : (await members()).find(({ id }) => id === personId)?.epoch

  async function forgetSessions(personId: string): Promise<void> {
    const epoch = await epochOf(personId)
    await retrying(() => sessions.deleteMany({ personId, epoch: { $ne: epoch } }))
  }

  return {
    async people() {
      return (await members()).map(personOf).sort((a, b) => a.createdAt - b.createdAt)
    },
    async person(id) {
      const found = (await members()).find((member) => member.id === id)
      return found ? personOf(found) : null
    },
    async addPerson(person) {
      return change((people) => {
        if (people.some(({ email }) => email === person.email)) return { result: false }
        return { to: [...people, { ...person, epoch: newId() }], result: true }
      })
    },
    async changePerson(id, changes) {
      const outcome = await change<Changed>((people) => {
        const person = people.find((each) => each.id === id)
        if (!person) return { result: 'not-found' }
        const changed = { ...person, ...changes }
        if (!keepsOwner(people, person, changed)) return { result: 'last-owner' }
        if (people.some((other) => other.id !== id && other.email === changed.email)) return { result: 'email-taken' }
        if (endsSessions(person, changed)) changed.epoch = newId()
        return { to: people.map((each) => (each.id === id ? changed : each)), result: personOf(changed) }
      })
      if (typeof outcome !== 'string') await forgetSessions(id)
      return outcome
    },
    async deletePerson(id) {
      const outcome = await change<'deleted' | PersonRefusal>((people) => {
        const person = people.find((each) => each.id === id)
        if (!person) return { result: 'not-found' }
        if (!keepsOwner(people, person, null)) return { result: 'last-owner' }
        return { to: people.filter((each) => each.id !== id), result: 'deleted' }
      })
      if (outcome === 'deleted') await retrying(() => sessions.deleteMany({ personId: id }))
      return outcome
    },
    async acceptInvitation(hash, password, now) {
      const joined = await change<Person | null>((people) => {
        const invited = findInvited(people, hash, now) as Member | undefined
        if (!invited) return { result: null }
        const changed = { ...invited, password, invitation: null, joinedAt: invited.joinedAt ?? now, epoch: newId() }
        return { to: people.map((each) => (each.id === invited.id ? changed : each)), result: personOf(changed) }
      })
      if (joined) await forgetSessions(joined.id)
      return joined
    },
    async changePassword(id, before, after) {
      const isChanged = await change<boolean>((people) => {
        const person = people.find((each) => each.id === id)
        if (person?.password !== before) return { result: false }
        const changed = { ...person, password: after, epoch: newId() }
        return { to: people.map((each) => (each.id === id ? changed : each)), result: true }
      })
      if (isChanged) await forgetSessions(id)
      return isChanged
    },
    async addSession({ hash, personId, until }) {
      const fields = { personId, until, epoch: (await epochOf(personId)) ?? 'nobody' }
      await upserting(() => sessions.updateOne({ _id: hash }, { $set: fields }, { upsert: true }))
    },
    async session(hash) {
      const found = await retrying(() => sessions.findOne({ _id: hash }))
      if (!found || found.epoch !== (await epochOf(found.personId))) return null
      return { hash, personId: found.personId, until: found.until }
    },
    async deleteSession(hash) {
      await retrying(() => sessions.deleteOne({ _id: hash }))
    },
    async deleteSessionsUntil(now) {
      await retrying(() => sessions.deleteMany({ until: { $lte: now } }))
    },
  }
}

type Changed = Person | PersonRefusal | 'email-taken'

function personOf({ epoch: _, ...person }: Member): Person {
  return person
}
