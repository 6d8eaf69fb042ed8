import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { copySqlite } from './copy.ts'

/**
 * Brings a database file to the schema of this release. `PRAGMA user_version` counts the steps that it has had. Before the first one
 * that an older file lacks it is copied beside itself. Two processes may open a file at once: the first one migrates, the other one
 * waits and finds it done.
 * @param tell is told where the copy is
 * @throws Error when the file was written by a newer release, or cannot be copied
 */
export function migrate(db: Database, tell: (sentence: string) => void, steps: readonly string[] = STEPS): void {
  const versionOf = () => db.pragma('user_version', { simple: true }) as number
  const version = versionOf()
  if (version > steps.length) {
    throw new Error(`${db.name} has schema version ${version}, this release knows ${steps.length}: upgrade Basta.`)
  }
  if (version > 0 && version < steps.length) {
    const copy = freeName(`${db.name}.schema-${version}`)
    copySqlite(db, copy)
    tell(
      `${db.name} is brought from schema ${version} to ${steps.length}. As it was it is kept in ${copy}: remove it when all is well.`,
    )
  }
  // A table that is made anew must not take those along that point to it.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const sql of steps.slice(versionOf())) db.exec(sql)
      db.pragma(`user_version = ${steps.length}`)
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function freeName(name: string, n = 1): string {
  const free = n === 1 ? name : `${name}.${n}`
  return existsSync(free) ? freeName(name, n + 1) : free
}

/** Append only: a released step is never changed. */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE contacts (
    id TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    wake_at INTEGER,
    send_at INTEGER,
    outbox INTEGER NOT NULL,  -- items in it
    search TEXT NOT NULL,     -- name and identity values, folded
    derived TEXT NOT NULL,    -- what search, subscription, identities and stops were derived from: equal means they are up to date
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX contacts_by_age ON contacts (created_at, id);
  CREATE INDEX contacts_to_wake ON contacts (wake_at) WHERE wake_at IS NOT NULL;
  CREATE INDEX contacts_to_send ON contacts (send_at) WHERE send_at IS NOT NULL;

  CREATE TABLE identities (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    contact_id TEXT NOT NULL REFERENCES contacts ON DELETE CASCADE,
    PRIMARY KEY (kind, value)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX identities_by_contact ON identities (contact_id);

  CREATE TABLE stops (
    contact_id TEXT NOT NULL REFERENCES contacts ON DELETE CASCADE,
    register TEXT NOT NULL,
    scope TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (contact_id, register, scope)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX stops_by_age ON stops (since, contact_id, register, scope);

  CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    contact_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_contact ON events (contact_id, at);

  CREATE TABLE ledger (
    contact_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    hash TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (contact_id, n)
  ) STRICT;

  CREATE TABLE dead_letters (id TEXT PRIMARY KEY, at INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
  CREATE INDEX dead_letters_by_age ON dead_letters (at, id);

  CREATE TABLE raw_events (key TEXT PRIMARY KEY, received_at INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
  CREATE INDEX raw_events_by_age ON raw_events (received_at, key);

  CREATE TABLE flows (
    id TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    published_version INTEGER,
    document TEXT NOT NULL
  ) STRICT;
  CREATE TABLE flow_versions (
    flow_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (flow_id, version)
  ) STRICT;

  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE api_keys (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
  CREATE TABLE probe (filler BLOB NOT NULL) STRICT;
  `,
  `
  CREATE TABLE webhooks (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, data TEXT NOT NULL) STRICT;
  CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: a replayed delivery takes its old place
    id TEXT NOT NULL UNIQUE,
    webhook_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,                -- while it is claimed: when the lease ends
    lease TEXT,
    attempts INTEGER NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deliveries_by_person ON deliveries (contact_id, webhook_id, seq);
  CREATE INDEX deliveries_by_webhook ON deliveries (webhook_id, due_at);
  CREATE INDEX deliveries_due ON deliveries (due_at);
  `,
  `
  DROP TABLE ledger;
  CREATE TABLE ledger (entry TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;  -- the hashed text: begins with contact and number
  CREATE TABLE ledger_heads (  -- of contacts, and of the chains that erased people left
    contact_id TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    head TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE erased_stops (
    identity_hash TEXT NOT NULL,
    register TEXT NOT NULL,
    scope TEXT NOT NULL,
    since INTEGER NOT NULL,
    entry_id TEXT NOT NULL,
    PRIMARY KEY (identity_hash, register, scope)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE unsubscribe_links (
    hash TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX unsubscribe_links_by_contact ON unsubscribe_links (contact_id);
  `,
  `
  CREATE INDEX feedback_by_age ON events (at, seq) WHERE kind = 'feedback.given';
  CREATE TABLE acknowledgements (alert_id TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT;
  `,
  `
  ALTER TABLE contacts ADD COLUMN subscription TEXT NOT NULL DEFAULT 'never-asked';
  CREATE INDEX contacts_by_subscription ON contacts (subscription, created_at, id);
  CREATE INDEX contacts_to_find ON contacts (id, search, subscription);  -- searching reads no records
  `,
  `
  ALTER TABLE flows ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE flows ADD COLUMN saved_by TEXT NOT NULL DEFAULT '';
  ALTER TABLE flow_versions ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE flow_versions ADD COLUMN published_by TEXT NOT NULL DEFAULT '';
  ALTER TABLE flow_versions ADD COLUMN name TEXT NOT NULL DEFAULT '';
  ALTER TABLE flow_versions ADD COLUMN note TEXT NOT NULL DEFAULT '';
  CREATE TABLE flow_snapshots (
    flow_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    saved_by TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (flow_id, at)
  ) STRICT;
  CREATE TABLE tallies (
    what TEXT NOT NULL,
    key TEXT NOT NULL,
    day INTEGER NOT NULL,  -- since the epoch, in UTC
    count INTEGER NOT NULL,
    PRIMARY KEY (what, key, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE waiting (  -- people by the step of a flow that they are at
    flow_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    node_id TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (flow_id, version, node_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    data TEXT NOT NULL
  ) STRICT;
  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    person_id TEXT,  -- NULL: the first owner
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_person ON sessions (person_id);
  `,
  `
  CREATE TABLE test_links (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    flow_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    data TEXT NOT NULL,      -- without the documents
    documents TEXT NOT NULL
  ) STRICT;
  CREATE INDEX test_links_by_flow ON test_links (flow_id, created_at);
  `,
  `
  ALTER TABLE flow_snapshots ADD COLUMN name TEXT NOT NULL DEFAULT '';
  CREATE TABLE planned_publications (
    flow_id TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    due_at INTEGER,  -- NULL: it failed
    data TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE holds (  -- people who were asked whether to stop
    contact_id TEXT PRIMARY KEY REFERENCES contacts ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  INSERT INTO holds SELECT id FROM contacts WHERE record ->> '$.consent.hold' IS NOT NULL;
  `,
  `
  CREATE TABLE seated (  -- contacts
    n INTEGER PRIMARY KEY,    -- its seat, see seats.ts
    id TEXT NOT NULL UNIQUE,
    rev INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    wake_at INTEGER,
    send_at INTEGER,
    outbox INTEGER NOT NULL,  -- items in it
    search TEXT NOT NULL,     -- name and identity values, folded
    derived TEXT NOT NULL,    -- what search, subscription, identities and stops were derived from: equal means they are up to date
    record TEXT NOT NULL,
    subscription TEXT NOT NULL
  ) STRICT;
  INSERT INTO seated
    SELECT rowid, id, rev, created_at, wake_at, send_at, outbox, search, derived, record, subscription FROM contacts;
  DROP TABLE contacts;
  ALTER TABLE seated RENAME TO contacts;
  CREATE INDEX contacts_by_age ON contacts (created_at, id);
  CREATE INDEX contacts_to_wake ON contacts (wake_at) WHERE wake_at IS NOT NULL;
  CREATE INDEX contacts_to_send ON contacts (send_at) WHERE send_at IS NOT NULL;
  CREATE INDEX contacts_by_subscription ON contacts (subscription, created_at, id);
  CREATE INDEX contacts_to_find ON contacts (id, search, subscription);

  -- What belongs to a contact is known by its id, which is no longer the primary key.
  CREATE TABLE identities_of_seated (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, value)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO identities_of_seated SELECT kind, value, contact_id FROM identities;
  DROP TABLE identities;
  ALTER TABLE identities_of_seated RENAME TO identities;
  CREATE INDEX identities_by_contact ON identities (contact_id);

  CREATE TABLE stops_of_seated (
    contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    register TEXT NOT NULL,
    scope TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (contact_id, register, scope)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO stops_of_seated SELECT contact_id, register, scope, since FROM stops;
  DROP TABLE stops;
  ALTER TABLE stops_of_seated RENAME TO stops;
  CREATE INDEX stops_by_age ON stops (since, contact_id, register, scope);

  CREATE TABLE holds_of_seated (
    contact_id TEXT PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  INSERT INTO holds_of_seated SELECT contact_id FROM holds;
  DROP TABLE holds;
  ALTER TABLE holds_of_seated RENAME TO holds;
  `,
]
