import type { Database } from 'better-sqlite3'
import type { ContactRecord, IdentityKey } from '../../contacts/contact.ts'
import { foundAmong } from '../found-among.ts'
import { createRecentRecords } from '../recent-records.ts'
import type { Found } from '../store.ts'
import { placesOf } from '../tallies.ts'
import type { Change, Origin } from './change.ts'
import { createSeats } from './seats.ts'
import type { Statements, Version } from './statements.ts'

export interface Records {
  /** The record that is stored as this version. */
  latest(version: Version): ContactRecord
  /** Who is asked for side by side is looked up together. */
  find(keys: readonly IdentityKey[]): Promise<Found | null>
  /** @throws Error when the file cannot be read */
  findAll(people: readonly (readonly IdentityKey[])[]): (Found | null)[]
  /** Of a record that was read here, as of then: whoever commits it need not say where it was. */
  originOf(record: ContactRecord): Origin | undefined
  /** This record has just been written so. */
  written(record: ContactRecord, change: Change): void
}

/**
 * Reads the records of people. In the middle of a conversation that takes one look at their row: it says which revision is stored,
 * and the record itself is still in memory.
 */
export function createRecords(db: Database, sql: Statements): Records {
  const recent = createRecentRecords()
  const seats = createSeats()
  const origins = new WeakMap<ContactRecord, Origin>()
  let asked: Question[] = []

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

  function ownerOf(key: IdentityKey): ContactRecord | undefined {
    const seat = seats.of(key)
    const version = seat === undefined ? undefined : sql.versionAt.get(seat)
    const record = version && latest(version)
    if (record && isKnownBy(record, key)) return record
    const looked = sql.versionOf.get(key.kind, key.value)
    return looked && latest(looked)
  }

  function findNow(keys: readonly IdentityKey[]): Found | null {
    const found: ContactRecord[] = []
    for (const key of keys) {
      if (found.some((record) => isKnownBy(record, key))) continue
      const record = ownerOf(key)
      if (record) found.push(record)
    }
    return foundAmong(found)
  }

  // In one transaction: to begin one costs more than to read a row.
  const findAll = db.transaction((people: readonly (readonly IdentityKey[])[]) => people.map(findNow))

  function answer(): void {
    const questions = asked
    asked = []
    try {
      const found = findAll(questions.map(({ keys }) => keys))
      for (const [i, { resolve }] of questions.entries()) resolve(found[i] ?? null)
    } catch (error) {
      for (const { reject } of questions) reject(error)
    }
  }

  return {
    latest,
    find(keys) {
      return new Promise((resolve, reject) => {
        if (asked.length === 0) queueMicrotask(answer)
        asked.push({ keys, resolve, reject })
      })
    },
    findAll,
    originOf: (record) => origins.get(record),
    written(record, { seat, places, rev, row }) {
      if (seat === undefined) return
      origins.set(record, { seat, places })
      seats.note(record.identities, seat)
      recent.keep(record, rev + 1, row[4].length)
    },
  }
}

/** A `find` that waits for the others of its tick. */
interface Question {
  keys: readonly IdentityKey[]
  resolve(found: Found | null): void
  reject(error: unknown): void
}

const isKnownBy = ({ identities }: ContactRecord, key: IdentityKey) =>
  identities.some(({ kind, value }) => kind === key.kind && value === key.value)
