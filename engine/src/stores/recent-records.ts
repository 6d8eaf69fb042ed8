import type { ContactRecord } from '../contacts/contact.ts'

export interface RecentRecords {
  /** Gives the record away if it is of this revision. Nobody else gets it until it is kept again. */
  take(contactId: string, rev: number): ContactRecord | undefined
  /** Keeps a record that has just been written as this revision, if its JSON is no longer than `MAX_CHARACTERS`. */
  keep(record: ContactRecord, rev: number, characters: number): void
}

/**
 * The records that were written last, so that people in the middle of a conversation are not parsed from JSON anew for each
 * message. A store reads the revision first, so whatever another process wrote is never missed.
 */
export function createRecentRecords(): RecentRecords {
  const records = new Map<string, ContactRecord>()
  return {
    take(contactId, rev) {
      const record = records.get(contactId)
      if (record) records.delete(contactId)
      return record?.rev === rev ? record : undefined
    },
    keep(record, rev, characters) {
      if (characters > MAX_CHARACTERS) return
      record.rev = rev
      // A map keeps the order of insertion, so the first key is the one that was written longest ago.
      const [oldest] = records.size < MAX_RECORDS ? [] : records.keys()
      if (oldest !== undefined) records.delete(oldest)
      records.set(record.id, record)
    },
  }
}

/** Together at most some 30 MiB of heap. */
const MAX_RECORDS = 2_000
const MAX_CHARACTERS = 4_096
