/** Every statement of the SQLite store, prepared once, and the rows that they give. */
import type Database from 'better-sqlite3'
import type { ErasedStop } from '../../consent/erased-stops.ts'
import type { FlowDocument } from '../../flow/schema.ts'
import { type DeliveryQueue, OWED_EVENT } from '../deliveries.ts'
import type { FlowDraft, FlowSnapshot, FlowVersion } from '../flows.ts'
import type { Session } from '../people.ts'
import type { FeedbackCount, FeedbackDimension, JournalEvent, UnsubscribeLink, WaitingAt } from '../store.ts'
import type { Tally } from '../tallies.ts'
import { TALKERS } from './seats.ts'

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
export type DeliveryRow = { seq: number; contact_id: string; attempts: number; data: string }
export type SnapshotRow = Omit<FlowSnapshot, 'document'> & { document: string }
export type VersionRow = Omit<FlowVersion, 'document'> & { document: string }

/** Where a record is, whose it is, and which revision. */
export type Version = [n: number, id: string, rev: number]

export type Statements = ReturnType<typeof prepareStatements>
/** Runs statements in the transaction of this tick; resolves when that is on the disk. */
export type Write = <T>(run: () => T) => Promise<T>

export function prepareStatements(db: Database.Database) {
  const all = <Row>(text: string) => db.prepare<unknown[], Row>(text)
  const column = <Value>(text: string) => db.prepare<unknown[], Value>(text).pluck()
  const draft = `
    SELECT id, document, revision, updated_at AS updatedAt, saved_by AS savedBy, published_version AS publishedVersion
    FROM flows`
  const snapshot = 'flow_id AS flowId, at, revision, saved_by AS savedBy, name'
  const event = 'seq, id, contact_id AS contactId, at, kind, data'
  const isFeedback = `kind = 'feedback.given' AND at >= $from AND at < $until
    AND ($reason IS NULL OR data ->> '$.reason' = $reason) AND ($flow IS NULL OR data ->> '$.flow.id' = $flow)
    AND ($template IS NULL OR data ->> '$.template' = $template) AND ($channel IS NULL OR data ->> '$.channel' = $channel)
    AND ($source IS NULL OR EXISTS (SELECT 1 FROM json_each(data, '$.sources') AS source
      WHERE source.value ->> '$.kind' || ':' || (source.value ->> '$.id') = $source))`
  const counted = `data ->> '$.reason' AS reason, count(*) AS answers, count(DISTINCT contact_id) AS people,
    min(at) AS firstAt, max(at) AS lastAt`
  const counts = (key: string) =>
    all<FeedbackCount>(`
      SELECT ${key} AS key, ${key} AS name, ${counted} FROM events WHERE ${isFeedback}
      GROUP BY 1, data ->> '$.reason' ORDER BY 1, 3`)
  const stopKey = 'since, contact_id, register, scope'
  const recordOf = (id: string) => `(SELECT record FROM contacts AS other WHERE other.id = ${id}) AS record`
  // Nothing is searched for: nobody is looked up. Both places take the same text.
  const isFound = (id: string) => `(? = '' OR
    (SELECT instr(search, ?) FROM contacts AS other INDEXED BY contacts_to_find WHERE other.id = ${id}) > 0)`
  const meantStops = `
    FROM stops WHERE scope = coalesce(?, scope) AND register = coalesce(?, register) AND ${isFound('contact_id')}`
  const audience = `
    FROM contacts AS one WHERE id > $after AND id <= $upTo
      AND NOT EXISTS (SELECT 1 FROM stops
        WHERE contact_id = one.id AND (register = 'abuse' OR scope IN (SELECT value FROM json_each($scopes))))
      AND ($despiteHolds OR NOT EXISTS (SELECT 1 FROM holds WHERE contact_id = one.id))`
  const erasedStop = 'identity_hash AS identityHash, register, scope, since, entry_id AS entryId'
  const version = `
    flow_id AS flowId, version, flow_versions.revision, published_at AS publishedAt, published_by AS publishedBy, name, note`
  const tallied = 'FROM tallies WHERE what = ? AND key >= ? AND key < ? AND day >= ? AND day < ?'
  // Only the first of one person is ever claimed, so nothing overtakes it while it is on its way or waits for another try.
  const claimable = `
    SELECT seq FROM deliveries AS one WHERE webhook_id = ? AND due_at <= ? AND NOT EXISTS (
      SELECT 1 FROM deliveries AS earlier WHERE earlier.contact_id = one.contact_id
        AND earlier.webhook_id = one.webhook_id AND earlier.seq < one.seq)
    ORDER BY due_at, seq`
  return {
    owner: column<string>('SELECT contact_id FROM identities WHERE kind = ? AND value = ?'),
    versionOf: db
      .prepare<unknown[], Version>(
        'SELECT n, id, rev FROM identities CROSS JOIN contacts ON id = contact_id WHERE kind = ? AND value = ?',
      )
      .raw(),
    versionAt: db.prepare<unknown[], Version>('SELECT n, id, rev FROM contacts WHERE n = ?').raw(),
    versionById: db.prepare<unknown[], Version>('SELECT n, id, rev FROM contacts WHERE id = ?').raw(),
    recordAt: column<string>('SELECT record FROM contacts WHERE n = ? AND id = ?'),
    standingOf: db
      .prepare<unknown[], [seat: number, rev: number, derived: string]>(
        'SELECT n, rev, derived FROM contacts WHERE id = ?',
      )
      .raw(),
    nextSeat: column<number>(`SELECT coalesce(max(n), 0) + 1 FROM contacts WHERE n < ${TALKERS}`),
    nextTalkersSeat: column<number>(`SELECT max(coalesce(max(n), 0) + 1, ${TALKERS}) FROM contacts`),
    record: column<string>('SELECT record FROM contacts WHERE id = ?'),
    revision: column<number>('SELECT rev FROM contacts WHERE id = ?'),
    hasEvent: column<number>('SELECT 1 FROM events WHERE id = ?'),
    event: all<EventRow>(`SELECT ${event} FROM events WHERE id = ?`),
    dueToWake: column<string>('SELECT id FROM contacts WHERE wake_at <= ? ORDER BY wake_at LIMIT ?'),
    dueToSend: column<string>('SELECT id FROM contacts WHERE send_at <= ? ORDER BY send_at LIMIT ?'),
    nextDue: column<number | null>(`
      SELECT min(at) FROM (SELECT min(wake_at) AS at FROM contacts WHERE wake_at > ?
        UNION ALL SELECT min(send_at) FROM contacts WHERE send_at > ?
        UNION ALL SELECT min(due_at) FROM deliveries WHERE due_at > ?
        UNION ALL SELECT min(due_at) FROM planned_publications WHERE due_at > ?)`),

    updateContact: all(`
      UPDATE contacts SET rev = ?, wake_at = ?, send_at = ?, outbox = ?, record = ?
      WHERE n = ? AND id = ? AND rev = ? AND derived = ?`),
    putContact: all(`
      INSERT INTO contacts (n, rev, wake_at, send_at, outbox, record, id, created_at, search, subscription, derived)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET n = excluded.n, rev = excluded.rev, wake_at = excluded.wake_at, send_at = excluded.send_at,
        outbox = excluded.outbox, record = excluded.record, created_at = excluded.created_at,
        search = excluded.search, subscription = excluded.subscription, derived = excluded.derived`),
    deleteContact: all('DELETE FROM contacts WHERE id = ?'),
    putIdentity: all('INSERT OR REPLACE INTO identities (kind, value, contact_id) VALUES (?, ?, ?)'),
    deleteIdentities: all('DELETE FROM identities WHERE contact_id = ?'),
    putStop: all('INSERT OR REPLACE INTO stops (contact_id, register, scope, since) VALUES (?, ?, ?, ?)'),
    deleteStops: all('DELETE FROM stops WHERE contact_id = ?'),
    putHold: all('INSERT INTO holds (contact_id) VALUES (?)'),
    deleteHold: all('DELETE FROM holds WHERE contact_id = ?'),
    addEvent: all(`
      INSERT INTO events (id, contact_id, at, kind, data) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`),
    deleteEvent: all('DELETE FROM events WHERE id = ?'),
    putHead: all('INSERT OR REPLACE INTO ledger_heads (contact_id, count, head) VALUES (?, ?, ?)'),
    deleteHead: all('DELETE FROM ledger_heads WHERE contact_id = ?'),
    addEntry: all(`
      INSERT INTO ledger (entry) SELECT ? WHERE NOT EXISTS (
        SELECT 1 FROM ledger WHERE entry >= ? AND entry < ?)`),
    putEntry: all('INSERT INTO ledger (entry) VALUES (?)'),
    addLetter: all('INSERT INTO dead_letters (id, at, data) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING'),
    deleteLetter: all('DELETE FROM dead_letters WHERE id = ?'),

    contacts: all<ContactRow>(`
      SELECT id, created_at, ${recordOf('one.id')} FROM contacts AS one WHERE ${isFound('one.id')} AND (created_at, id) < (?, ?)
      ORDER BY created_at DESC, id DESC LIMIT ?`),
    contactsBySubscription: all<ContactRow>(`
      SELECT id, created_at, ${recordOf('one.id')} FROM contacts AS one
      WHERE subscription = ? AND ${isFound('one.id')} AND (created_at, id) < (?, ?)
      ORDER BY created_at DESC, id DESC LIMIT ?`),
    stops: all<StopKeyRow>(`
      SELECT ${stopKey}, ${recordOf('contact_id')} ${meantStops} AND (since, contact_id, register, scope) < (?, ?, ?, ?)
      ORDER BY since DESC, contact_id DESC, register DESC, scope DESC LIMIT ?`),
    stopsOldestFirst: all<StopKeyRow>(`
      SELECT ${stopKey}, ${recordOf('contact_id')} ${meantStops} AND (since, contact_id, register, scope) > (?, ?, ?, ?)
      ORDER BY since, contact_id, register, scope LIMIT ?`),
    // Counting goes along the ids of contacts, a part at a time, so that others have their turn in between.
    idAfter: column<string>('SELECT id FROM contacts WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?'),
    countContacts: column<number>(`
      SELECT count(*) FROM contacts
      WHERE subscription = coalesce(?, subscription) AND instr(search, ?) > 0 AND id > ? AND id <= ?`),
    audience: column<string>(`SELECT id ${audience} ORDER BY id LIMIT $limit`),
    countAudience: column<number>(`SELECT count(*) ${audience}`),
    countStops: column<number>(`SELECT count(*) ${meantStops} AND contact_id > ? AND contact_id <= ?`),
    events: all<EventRow>(`
      SELECT ${event} FROM events
      WHERE contact_id = ? AND kind = coalesce(?, kind) AND (at, seq) < (?, ?)
      ORDER BY at DESC, seq DESC LIMIT ?`),
    recentTexts: column<string>(`
      SELECT data ->> '$.content.text' AS text FROM (SELECT * FROM events ORDER BY seq DESC LIMIT ?)
      WHERE kind = 'message.received' AND typeof(text) = 'text' ORDER BY seq DESC LIMIT ?`),
    feedback: all<EventRow>(`
      SELECT ${event} FROM events WHERE ${isFeedback} AND (at, seq) < ($at, $seq) ORDER BY at DESC, seq DESC LIMIT $limit`),
    countFeedback: {
      reason: counts("data ->> '$.reason'"),
      flow: counts("coalesce(data ->> '$.flow.id' || '@' || (data ->> '$.flow.version'), '')"),
      template: counts("coalesce(data ->> '$.template', '')"),
      channel: counts("coalesce(data ->> '$.channel', '')"),
      day: counts("strftime('%Y-%m-%d', at / 1000, 'unixepoch')"),
      source: all<FeedbackCount>(`
        SELECT value ->> '$.kind' || ':' || (value ->> '$.id') AS key, value ->> '$.name' AS name, ${counted}
        FROM (SELECT contact_id, at, data FROM events WHERE ${isFeedback}) AS given, json_each(given.data, '$.sources')
        GROUP BY 1, given.data ->> '$.reason' ORDER BY 1, 3`),
    } satisfies Record<FeedbackDimension, unknown>,
    countEvents: column<number>('SELECT count(*) FROM events WHERE id >= ? AND id < ?'),
    acknowledgements: column<string>('SELECT data FROM acknowledgements ORDER BY rowid'),
    acknowledge: all('INSERT OR REPLACE INTO acknowledgements (alert_id, data) VALUES (?, ?)'),
    ledger: column<string>('SELECT entry FROM ledger WHERE entry >= ? AND entry < ? ORDER BY entry'),

    eraseEntries: all('DELETE FROM ledger WHERE entry >= ? AND entry < ?'),
    eraseEvents: all('DELETE FROM events WHERE contact_id = ?'),
    eraseLetters: all(`
      DELETE FROM dead_letters WHERE data ->> '$.contactId' = ?
        AND NOT (data ->> '$.kind' = 'webhook' AND data ->> '$.body.event' = '${OWED_EVENT}')`),
    eraseDeliveries: all(`DELETE FROM deliveries WHERE contact_id = ? AND data ->> '$.event' <> '${OWED_EVENT}'`),
    eraseRaw: all('DELETE FROM raw_events WHERE instr(data, ?) > 0'),
    forgetErased: all('DELETE FROM erased_stops WHERE identity_hash = ? AND register = ? AND scope = ?'),
    hasErased: column<number>('SELECT EXISTS (SELECT 1 FROM erased_stops)'),
    putErased: all(`
      INSERT OR REPLACE INTO erased_stops (identity_hash, register, scope, since, entry_id) VALUES (?, ?, ?, ?, ?)`),
    erased: all<ErasedStop>(`SELECT ${erasedStop} FROM erased_stops WHERE identity_hash = ?`),
    allErased: all<ErasedStop>(`
      SELECT ${erasedStop} FROM erased_stops WHERE (identity_hash, register, scope) > (?, ?, ?)
      ORDER BY identity_hash, register, scope LIMIT ?`),

    addLink: all('INSERT INTO unsubscribe_links (hash, contact_id, scope, created_at) VALUES (?, ?, ?, ?)'),
    link: all<UnsubscribeLink>(`
      SELECT hash, contact_id AS contactId, scope, created_at AS createdAt FROM unsubscribe_links WHERE hash = ?`),
    moveLinks: all('UPDATE unsubscribe_links SET contact_id = ? WHERE contact_id = ?'),
    eraseLinks: all('DELETE FROM unsubscribe_links WHERE contact_id = ?'),

    letters: all<{ at: number; id: string; data: string }>(`
      SELECT at, id, data FROM dead_letters WHERE (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?`),
    letter: all<{ data: string }>('SELECT data FROM dead_letters WHERE id = ?'),
    webhooks: column<string>('SELECT data FROM webhooks ORDER BY created_at, rowid'),
    webhook: column<string>('SELECT data FROM webhooks WHERE id = ?'),
    addWebhook: all('INSERT INTO webhooks (id, created_at, data) VALUES (?, ?, ?)'),
    changeWebhook: all('UPDATE webhooks SET data = ? WHERE id = ?'),
    deleteWebhook: all('DELETE FROM webhooks WHERE id = ?'),
    addDelivery: all(`
      INSERT INTO deliveries (seq, id, webhook_id, contact_id, at, due_at, attempts, data)
      SELECT $seq, $id, id, $contactId, $at, $dueAt, 0, $data FROM webhooks WHERE id = $webhookId
      ON CONFLICT (id) DO NOTHING`),
    putDelivery: all(`
      INSERT INTO deliveries (seq, id, webhook_id, contact_id, at, due_at, attempts, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    isPlaceTaken: column<number>('SELECT 1 FROM deliveries WHERE seq = ?'),
    claimable: column<number>(`${claimable} LIMIT 1`),
    claimDeliveries: all<DeliveryRow>(`
      UPDATE deliveries SET due_at = ?, lease = ? WHERE seq IN (${claimable} LIMIT ?) RETURNING seq, contact_id, attempts, data`),
    putOffDelivery: all(`
      UPDATE deliveries SET due_at = ?, attempts = ?, lease = NULL WHERE id = ? AND lease = ?`),
    deleteDelivery: all('DELETE FROM deliveries WHERE id = ? AND lease = ?'),
    deleteDeliveriesOf: all('DELETE FROM deliveries WHERE webhook_id = ?'),
    moveDeliveries: all('UPDATE deliveries SET contact_id = ? WHERE contact_id = ?'),
    deliveryQueues: all<DeliveryQueue>(`
      SELECT webhook_id AS webhookId, count(*) AS waiting, min(at) AS oldestAt FROM deliveries GROUP BY webhook_id`),

    addRaw: all('INSERT INTO raw_events (key, received_at, data) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING'),
    rawEvents: all<{ received_at: number; key: string; data: string }>(`
      SELECT received_at, key, data FROM raw_events WHERE (received_at, key) < (?, ?)
      ORDER BY received_at DESC, key DESC LIMIT ?`),

    flows: all<DraftRow>(`${draft} ORDER BY created_at, rowid`),
    flow: all<DraftRow>(`${draft} WHERE id = ?`),
    saveFlow: all(`
      INSERT INTO flows (id, document, revision, saved_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET document = excluded.document, revision = excluded.revision,
        saved_by = excluded.saved_by, updated_at = excluded.updated_at`),
    deleteFlow: all('DELETE FROM flows WHERE id = ?'),
    setPublished: all('UPDATE flows SET published_version = ? WHERE id = ?'),
    nextVersion: column<number>('SELECT coalesce(max(version), 0) + 1 FROM flow_versions WHERE flow_id = ?'),
    addVersion: all(`
      INSERT INTO flow_versions (flow_id, version, document, revision, published_at, published_by, name, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    nameVersion: all(`
      UPDATE flow_versions SET name = coalesce(?, name), note = coalesce(?, note) WHERE flow_id = ? AND version = ?`),
    snapshots: all<Omit<FlowSnapshot, 'document'>>(`
      SELECT ${snapshot} FROM flow_snapshots WHERE flow_id = ? ORDER BY at DESC`),
    snapshot: all<SnapshotRow>(`SELECT ${snapshot}, document FROM flow_snapshots WHERE flow_id = ? AND at = ?`),
    addSnapshot: all(`
      INSERT INTO flow_snapshots (flow_id, at, revision, saved_by, document) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (flow_id, at) DO UPDATE SET revision = excluded.revision, saved_by = excluded.saved_by,
        document = excluded.document`),
    nameSnapshot: all('UPDATE flow_snapshots SET name = ? WHERE flow_id = ? AND at = ?'),
    deleteSnapshot: all('DELETE FROM flow_snapshots WHERE flow_id = ? AND at = ?'),
    putPlan: all(`
      INSERT OR REPLACE INTO planned_publications (flow_id, id, at, due_at, data) VALUES (?, ?, ?, ?, ?)`),
    plans: column<string>('SELECT data FROM planned_publications ORDER BY at, flow_id'),
    planOf: column<string>('SELECT data FROM planned_publications WHERE flow_id = ?'),
    plan: column<string>('SELECT data FROM planned_publications WHERE id = ?'),
    deletePlan: all('DELETE FROM planned_publications WHERE flow_id = ?'),
    addTally: all(`
      INSERT INTO tallies (what, key, day, count) VALUES (?, ?, ?, ?)
      ON CONFLICT (what, key, day) DO UPDATE SET count = count + excluded.count`),
    tallies: all<Tally>(`SELECT key, sum(count) AS count ${tallied} GROUP BY key ORDER BY key`),
    dailyTallies: all<Tally & { day: number }>(`SELECT key, day, count ${tallied} ORDER BY key, day`),
    addWaiting: all(`
      INSERT INTO waiting (flow_id, version, node_id, count) VALUES (?, ?, ?, ?)
      ON CONFLICT (flow_id, version, node_id) DO UPDATE SET count = count + excluded.count`),
    waiting: all<WaitingAt>(`
      SELECT version, node_id AS nodeId, count FROM waiting WHERE flow_id = ? AND count > 0 ORDER BY version, node_id`),
    version: all<VersionRow>(`SELECT ${version}, document FROM flow_versions WHERE flow_id = ? AND version = ?`),
    versions: all<Omit<FlowVersion, 'document'>>(`
      SELECT ${version} FROM flow_versions WHERE flow_id = ? ORDER BY version`),
    publishedFlows: all<VersionRow>(`
      SELECT ${version}, flow_versions.document FROM flows JOIN flow_versions
      ON flow_id = id AND version = published_version ORDER BY created_at, flows.rowid`),

    setting: column<string>('SELECT value FROM settings WHERE name = ?'),
    establishSetting: all('INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING'),
    replaceSetting: all('UPDATE settings SET value = ? WHERE name = ? AND value = ?'),
    saveSetting: all('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)'),
    apiKeys: column<string>('SELECT data FROM api_keys ORDER BY created_at, rowid'),
    saveApiKey: all(`
      INSERT INTO api_keys (id, created_at, data) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET created_at = excluded.created_at, data = excluded.data`),
    deleteApiKey: all('DELETE FROM api_keys WHERE id = ?'),

    addTestLink: all(`
      INSERT INTO test_links (id, hash, flow_id, created_at, until, data, documents) VALUES (?, ?, ?, ?, ?, ?, ?)`),
    testLink: all<{ data: string; documents: string }>('SELECT data, documents FROM test_links WHERE hash = ?'),
    testLinks: column<string>('SELECT data FROM test_links WHERE flow_id = ? ORDER BY created_at, rowid'),
    deleteTestLink: all('DELETE FROM test_links WHERE id = ?'),
    deleteTestLinksUntil: all('DELETE FROM test_links WHERE until <= ?'),

    people: column<string>('SELECT data FROM people ORDER BY created_at, rowid'),
    person: column<string>('SELECT data FROM people WHERE id = ?'),
    addPerson: all(`
      INSERT INTO people (id, email, created_at, data) VALUES (?, ?, ?, ?) ON CONFLICT (email) DO NOTHING`),
    changePerson: all('UPDATE OR IGNORE people SET email = ?, data = ? WHERE id = ?'),
    deletePerson: all('DELETE FROM people WHERE id = ?'),
    addSession: all('INSERT INTO sessions (hash, person_id, until) VALUES (?, ?, ?)'),
    session: all<Session>('SELECT hash, person_id AS personId, until FROM sessions WHERE hash = ?'),
    deleteSession: all('DELETE FROM sessions WHERE hash = ?'),
    deleteSessionsOf: all('DELETE FROM sessions WHERE person_id = ?'),
    deleteSessionsUntil: all('DELETE FROM sessions WHERE until <= ?'),

    fillProbe: all('INSERT INTO probe (filler) VALUES (zeroblob(8192))'),
    clearProbe: all('DELETE FROM probe'),
    counts: all(`
      SELECT (SELECT count(*) FROM contacts) AS contacts, (SELECT count(*) FROM stops) AS stops,
        (SELECT coalesce(sum(outbox), 0) FROM contacts WHERE send_at IS NOT NULL) AS outbox,
        (SELECT count(*) FROM dead_letters) AS deadLetters,
        (SELECT min(send_at) FROM contacts WHERE send_at IS NOT NULL) AS sendAt`),
  }
}

/** What a row holds as JSON. */
export function dataOf<T>({ data }: { data: string }): T {
  return JSON.parse(data)
}

export function withDocument<Row extends { document: string }>(
  row: Row,
): Omit<Row, 'document'> & { document: FlowDocument } {
  return { ...row, document: JSON.parse(row.document) }
}
