/** Every statement of the SQLite store, prepared once, and the rows that they give. */
import type Database from 'better-sqlite3'
import type { FlowDraft, FlowVersion, JournalEvent } from './store.ts'

export interface ContactRow {
  id: string
  created_at: number
  record: string
}
export interface StopKeyRow {
  since: number
  contact_id: string
  register: string
  scope: string
  record: string
}
export type EventRow = Omit<JournalEvent, 'data'> & { seq: number; data: string }
export type DraftRow = Omit<FlowDraft, 'document'> & { document: string }
export type VersionRow = Omit<FlowVersion, 'document'> & { document: string }

export function prepareStatements(db: Database.Database) {
  const all = <Row>(text: string) => db.prepare<unknown[], Row>(text)
  const column = <Value>(text: string) => db.prepare<unknown[], Value>(text).pluck()
  const draft = 'SELECT id, document, updated_at AS updatedAt, published_version AS publishedVersion FROM flows'
  const event = 'seq, id, contact_id AS contactId, at, kind, data'
  const version = 'flow_id AS flowId, version, published_at AS publishedAt'
  return {
    owner: column<string>('SELECT contact_id FROM identities WHERE kind = ? AND value = ?'),
    versionOf: db
      .prepare<unknown[], [id: string, rev: number]>(
        'SELECT id, rev FROM identities CROSS JOIN contacts ON id = contact_id WHERE kind = ? AND value = ?',
      )
      .raw(),
    record: column<string>('SELECT record FROM contacts WHERE id = ?'),
    revision: column<number>('SELECT rev FROM contacts WHERE id = ?'),
    hasEvent: column<number>('SELECT 1 FROM events WHERE id = ?'),
    event: all<EventRow>(`SELECT ${event} FROM events WHERE id = ?`),
    dueToWake: column<string>('SELECT id FROM contacts WHERE wake_at <= ? ORDER BY wake_at LIMIT ?'),
    dueToSend: column<string>('SELECT id FROM contacts WHERE send_at <= ? ORDER BY send_at LIMIT ?'),
    nextDue: column<number | null>(`
      SELECT min(at) FROM (SELECT min(wake_at) AS at FROM contacts WHERE wake_at > ?
        UNION ALL SELECT min(send_at) FROM contacts WHERE send_at > ?)`),

    updateContact: all(`
      UPDATE contacts SET rev = ?, wake_at = ?, send_at = ?, outbox = ?, record = ? WHERE id = ? AND rev = ? AND derived = ?`),
    putContact: all(`
      INSERT INTO contacts (rev, wake_at, send_at, outbox, record, id, created_at, search, derived)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, wake_at = excluded.wake_at, send_at = excluded.send_at,
        outbox = excluded.outbox, record = excluded.record, created_at = excluded.created_at,
        search = excluded.search, derived = excluded.derived`),
    deleteContact: all('DELETE FROM contacts WHERE id = ?'),
    putIdentity: all('INSERT OR REPLACE INTO identities (kind, value, contact_id) VALUES (?, ?, ?)'),
    deleteIdentities: all('DELETE FROM identities WHERE contact_id = ?'),
    putStop: all('INSERT OR REPLACE INTO stops (contact_id, register, scope, since) VALUES (?, ?, ?, ?)'),
    deleteStops: all('DELETE FROM stops WHERE contact_id = ?'),
    addEvent: all(`
      INSERT INTO events (id, contact_id, at, kind, data) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`),
    deleteEvent: all('DELETE FROM events WHERE id = ?'),
    addEntry: all(`
      INSERT INTO ledger (contact_id, n, id, hash, data) VALUES (?, ?, ?, ?, ?) ON CONFLICT (contact_id, n) DO NOTHING`),
    addLetter: all('INSERT INTO dead_letters (id, at, data) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING'),
    deleteLetter: all('DELETE FROM dead_letters WHERE id = ?'),

    contacts: all<ContactRow>(`
      SELECT id, created_at, record FROM contacts WHERE instr(search, ?) > 0 AND (created_at, id) < (?, ?)
      ORDER BY created_at DESC, id DESC LIMIT ?`),
    stops: all<StopKeyRow>(`
      SELECT since, contact_id, register, scope, record FROM stops CROSS JOIN contacts ON id = contact_id
      WHERE instr(search, ?) > 0 AND (since, contact_id, register, scope) < (?, ?, ?, ?)
      ORDER BY since DESC, contact_id DESC, register DESC, scope DESC LIMIT ?`),
    events: all<EventRow>(`
      SELECT ${event} FROM events
      WHERE contact_id = ? AND kind = coalesce(?, kind) AND (at, seq) < (?, ?)
      ORDER BY at DESC, seq DESC LIMIT ?`),
    ledger: column<string>('SELECT data FROM ledger WHERE contact_id = ? ORDER BY n'),
    ledgerEntries: all<{ contact_id: string; n: number; data: string }>(`
      SELECT contact_id, n, data FROM ledger WHERE (contact_id, n) > (?, ?) ORDER BY contact_id, n LIMIT ?`),
    ledgerHeads: all<{ contactId: string; count: number; head: string }>(`
      SELECT id AS contactId, record ->> '$.consent.ledger.count' AS count, record ->> '$.consent.ledger.head' AS head
      FROM contacts WHERE id > ? AND record ->> '$.consent.ledger.count' > 0 ORDER BY id LIMIT ?`),

    letters: all<{ at: number; id: string; data: string }>(`
      SELECT at, id, data FROM dead_letters WHERE (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?`),
    letter: all<{ data: string }>('SELECT data FROM dead_letters WHERE id = ?'),
    addRaw: all('INSERT INTO raw_events (key, received_at, data) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING'),
    rawEvents: all<{ received_at: number; key: string; data: string }>(`
      SELECT received_at, key, data FROM raw_events WHERE (received_at, key) < (?, ?)
      ORDER BY received_at DESC, key DESC LIMIT ?`),

    flows: all<DraftRow>(`${draft} ORDER BY created_at, rowid`),
    flow: all<DraftRow>(`${draft} WHERE id = ?`),
    saveFlow: all(`
      INSERT INTO flows (id, document, created_at, updated_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET document = excluded.document, updated_at = excluded.updated_at`),
    deleteFlow: all('DELETE FROM flows WHERE id = ?'),
    setPublished: all('UPDATE flows SET published_version = ? WHERE id = ?'),
    nextVersion: column<number>('SELECT coalesce(max(version), 0) + 1 FROM flow_versions WHERE flow_id = ?'),
    addVersion: all('INSERT INTO flow_versions (flow_id, version, published_at, document) VALUES (?, ?, ?, ?)'),
    version: all<VersionRow>(`SELECT ${version}, document FROM flow_versions WHERE flow_id = ? AND version = ?`),
    versions: all<Omit<FlowVersion, 'document'>>(`
      SELECT ${version} FROM flow_versions WHERE flow_id = ? ORDER BY version`),
    publishedFlows: all<VersionRow>(`
      SELECT ${version}, flow_versions.document FROM flows JOIN flow_versions
      ON flow_id = id AND version = published_version ORDER BY created_at, flows.rowid`),

    setting: column<string>('SELECT value FROM settings WHERE name = ?'),
    saveSetting: all('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)'),
    apiKeys: column<string>('SELECT data FROM api_keys ORDER BY created_at, rowid'),
    saveApiKey: all(`
      INSERT INTO api_keys (id, created_at, data) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET created_at = excluded.created_at, data = excluded.data`),
    deleteApiKey: all('DELETE FROM api_keys WHERE id = ?'),

    fillProbe: all('INSERT INTO probe (filler) VALUES (zeroblob(8192))'),
    clearProbe: all('DELETE FROM probe'),
    counts: all(`
      SELECT (SELECT count(*) FROM contacts) AS contacts, (SELECT count(*) FROM stops) AS stops,
        (SELECT coalesce(sum(outbox), 0) FROM contacts WHERE send_at IS NOT NULL) AS outbox,
        (SELECT count(*) FROM dead_letters) AS deadLetters`),
  }
}
