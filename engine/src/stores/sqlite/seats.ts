import type { IdentityKey } from '../../contacts/contact.ts'

/**
 * Where the row of somebody who has written is: from this number on, in the order in which they first did, away from all who are
 * only listed. So a server that talks with some thousands of people has their rows in memory, side by side, however many contacts
 * there are beside them.
 */
export const TALKERS = 2 ** 40

export interface Seats {
  /** Where the row of whoever is known by this was the last time. They may have left it: whoever looks there asks who it is. */
  of(key: IdentityKey): number | undefined
  note(identities: readonly IdentityKey[], n: number): void
}

/** Spares the look-up by identity and the one by id for people in the middle of a conversation. */
export function createSeats(): Seats {
  const seats = new Map<string, number>()
  const nameOf = ({ kind, value }: IdentityKey) => `${kind}:${value}`
  return {
    of: (key) => seats.get(nameOf(key)),
    note(identities, n) {
      for (const key of identities) {
        const name = nameOf(key)
        if (seats.get(name) === n) continue
        // A map keeps the order of insertion: the first one was noted longest ago.
        const [oldest] = seats.size < MAX_SEATS ? [] : seats.keys()
        if (oldest !== undefined) seats.delete(oldest)
        seats.set(name, n)
      }
    },
  }
}

/** Some 3 MiB. */
const MAX_SEATS = 30_000
