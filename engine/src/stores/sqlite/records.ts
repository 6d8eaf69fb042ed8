import type { ContactRecord, IdentityKey } from '../../contacts/contact.ts'
import { createRecentRecords } from '../recent-records.ts'
import { placesOf } from '../tallies.ts'
import type { Change, Origin } from './change.ts'
import { createSeats } from './seats.ts'
import type { Statements, Version } from './statements.ts'

export interface Records {
  /** The record that is stored as this version. */
  latest(version: Version): ContactRecord
  /** Whoever is known by this. */
  ownerOf(key: IdentityKey): ContactRecord | undefined
  /** Of a record that was read here, as of then: whoever commits it need not say where it was. */
  originOf(record: ContactRecord): Origin | undefined
  /** This record has just been written so. */
  written(record: ContactRecord, change: Change): void
}

/**
 * Reads the records of people. In the middle of a conversation that takes one look at their row: it says which revision is stored,
 * and the record itself is still in memory.
 */
export function createRecords(sql: Statements): Records {
  const recent = createRecentRecords()
  const seats = createSeats()
  const origins = new WeakMap<ContactRecord, Origin>()

  function latest([seat, contactId, rev]: Version): ContactRecord {
    const kept = recent.take(contactId, rev)
    if (kept) return kept
    // Another process may have moved the row just now.
    const text = sql.recordAt.get(seat, contactId) ?? sql.record.get(contactId)
    const record = JSON.parse(text as string) as ContactRecord
    origins.set(record, { seat, places: placesOf(record) })
    seats.note(record.identities, seat)
    return record
  }

  return {
    latest,
    ownerOf(key) {
      const seat = seats.of(key)
      const version = seat === undefined ? undefined : sql.versionAt.get(seat)
      const record = version && latest(version)
      if (record && isKnownBy(record, key)) return record
      const looked = sql.versionOf.get(key.kind, key.value)
      return looked && latest(looked)
    },
    originOf: (record) => origins.get(record),
    written(record, { seat, places, rev, row }) {
      if (seat === undefined) return
      origins.set(record, { seat, places })
      seats.note(record.identities, seat)
      recent.keep(record, rev + 1, row[4].length)
    },
  }
}

export const isKnownBy = ({ identities }: ContactRecord, key: IdentityKey) =>
  identities.some(({ kind, value }) => kind === key.kind && value === key.value)
