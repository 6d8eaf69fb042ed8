/** All that a SQLite file keeps, written out and taken in. */
import type { Database } from 'better-sqlite3'
import type { ContactRecord } from '../../contacts/contact.ts'
import { type Everything, isEmpty, type Kind, type Movable } from '../everything.ts'
import type { PlannedPublication } from '../flows.ts'
import type { Statements } from './statements.ts'

interface Writers {
  sql: Statements
  /** Runs in a transaction; resolves when that is on the disk. */
  write<T>(run: () => T): Promise<T>
  putContact(record: ContactRecord): void
  putPlan(plan: PlannedPublication): void
  /** For a delivery: its own place, or the next one. */
  freePlace(seq: number): number
}

/** How documents of a kind are read. */
interface Shape {
  from: string
  /** What tells rows apart, and in which order they come. */
  along: string[]
  /** Named as in the document. */
  columns: string
  /** Columns that hold JSON. `data` of most kinds holds the document, which the other columns join. */
  json?: string[]
  atOnce?: number
}

const AT_ONCE = 500
/** Of those that hold flows, which are large. */
const FLOWS_AT_ONCE = 10

const dataOf = (from: string, data = 'data'): Shape => ({ from, along: ['rowid'], columns: `${data} AS whole` })

const SHAPES: Record<Kind, Shape> = {
  setting: { from: 'settings', along: ['name'], columns: 'name, value', json: ['value'] },
  key: dataOf('api_keys'),
  person: dataOf('people'),
  session: { from: 'sessions', along: ['hash'], columns: 'hash, person_id AS personId, until' },
  flow: {
    ...{ from: 'flows', along: ['rowid'], json: ['document'], atOnce: FLOWS_AT_ONCE },
    columns: `id, document, revision, updated_at AS updatedAt, saved_by AS savedBy, published_version AS publishedVersion,
      created_at AS createdAt`,
  },
  'flow-version': {
    ...{ from: 'flow_versions', along: ['rowid'], json: ['document'], atOnce: FLOWS_AT_ONCE },
    columns: `flow_id AS flowId, version, document, revision, published_at AS publishedAt, published_by AS publishedBy, name, note`,
  },
  'flow-snapshot': {
    ...{ from: 'flow_snapshots', along: ['rowid'], json: ['document'], atOnce: FLOWS_AT_ONCE },
    columns: 'flow_id AS flowId, at, revision, saved_by AS savedBy, name, document',
  },
  plan: { ...dataOf('planned_publications'), atOnce: FLOWS_AT_ONCE },
  'test-link': {
    ...{ from: 'test_links', along: ['rowid'], json: ['documents'], atOnce: FLOWS_AT_ONCE },
    columns: 'data AS whole, documents',
  },
  webhook: dataOf('webhooks'),
  // Not in their seats, which they may change meanwhile.
  contact: { from: 'contacts', along: ['id'], columns: 'record AS whole' },
  'erased-chain': {
    from: '(SELECT contact_id, count, head FROM ledger_heads WHERE contact_id NOT IN (SELECT id FROM contacts))',
    ...{ along: ['contact_id'], columns: 'contact_id AS contactId, count, head' },
  },
  entry: { from: 'ledger', along: ['entry'], columns: 'entry AS text' },
  event: { from: 'events', along: ['rowid'], columns: 'id, contact_id AS contactId, at, kind, data', json: ['data'] },
  'dead-letter': dataOf('dead_letters'),
  delivery: {
    ...{ from: 'deliveries', along: ['rowid'] },
    columns: 'data AS whole, contact_id AS contactId, seq, attempts, due_at AS dueAt',
  },
  link: {
    ...{ from: 'unsubscribe_links', along: ['hash'] },
    columns: 'hash, contact_id AS contactId, scope, created_at AS createdAt',
  },
  'erased-stop': {
    ...{ from: 'erased_stops', along: ['identity_hash', 'register', 'scope'] },
    columns: 'identity_hash AS identityHash, register, scope, since, entry_id AS entryId',
  },
  'raw-event': dataOf('raw_events'),
  acknowledgement: dataOf('acknowledgements'),
  tally: { from: 'tallies', along: ['what', 'key', 'day'], columns: 'what AS "of", day, key, count' },
}

/** `PRAGMA application_id` of a file whose filling has not ended: "fill". */
const FILLING = 0x66696c6c
export const isBeingFilled = (db: Database) => db.pragma('application_id', { simple: true }) === FILLING

export function createSqliteMovable(db: Database, { sql, write, putContact, putPlan, freePlace }: Writers): Movable {
  async function* walk({ from, along, columns, json = [], atOnce = AT_ONCE }: Shape) {
    const places = along.map((_, i) => `place${i}`)
    const statement = db.prepare<unknown[], { [column: string]: unknown }>(`
      SELECT ${along.map((column, i) => `${column} AS place${i}`).join(', ')}, ${columns} FROM ${from}
      WHERE (${along.join(', ')}) > (${along.map(() => '?').join(', ')}) ORDER BY ${along.join(', ')} LIMIT ?`)
    let after: unknown[] = along.map((column) => (column === 'rowid' || column === 'day' ? -Infinity : ''))
    for (;;) {
      const rows = statement.all(...after, atOnce)
      const last = rows.at(-1)
      if (!last) return
      after = places.map((place) => last[place])
      yield rows.map((row) => {
        for (const place of places) delete row[place]
        for (const column of json) row[column] = JSON.parse(row[column] as string)
        const { whole, ...rest } = row
        return whole === undefined ? rest : { ...JSON.parse(whole as string), ...rest }
      })
    }
  }

  const puts: { [K in Kind]: (document: Everything[K]) => void } = {
    setting: ({ name, value }) => sql.saveSetting.run(name, JSON.stringify(value)),
    key: (key) => sql.saveApiKey.run(key.id, key.createdAt, JSON.stringify(key)),
    person: (person) => sql.addPerson.run(person.id, person.email, person.createdAt, JSON.stringify(person)),
    session: ({ hash, personId, until }) => sql.addSession.run(hash, personId, until),
    flow({ id, document, revision, updatedAt, savedBy, publishedVersion, createdAt }) {
      sql.saveFlow.run(id, JSON.stringify(document), revision, savedBy, createdAt, updatedAt)
      sql.setPublished.run(publishedVersion, id)
    },
    'flow-version': ({ flowId, version, document, revision, publishedAt, publishedBy, name, note }) =>
      sql.addVersion.run(flowId, version, JSON.stringify(document), revision, publishedAt, publishedBy, name, note),
    'flow-snapshot'({ flowId, at, revision, savedBy, name, document }) {
      sql.addSnapshot.run(flowId, at, revision, savedBy, JSON.stringify(document))
      sql.nameSnapshot.run(name, flowId, at)
    },
    plan: putPlan,
    'test-link'({ documents, ...link }) {
      const { id, hash, flowId, createdAt, until } = link
      sql.addTestLink.run(id, hash, flowId, createdAt, until, JSON.stringify(link), JSON.stringify(documents))
    },
    webhook: (webhook) => sql.addWebhook.run(webhook.id, webhook.createdAt, JSON.stringify(webhook)),
    contact: putContact,
    'erased-chain': ({ contactId, count, head }) => sql.putHead.run(contactId, count, head),
    entry: (text) => sql.putEntry.run(text),
    event: ({ id, contactId, at, kind, data }) => sql.addEvent.run(id, contactId, at, kind, JSON.stringify(data)),
    'dead-letter': (letter) => sql.addLetter.run(letter.id, letter.at, JSON.stringify(letter)),
    delivery({ contactId, seq, attempts, dueAt, ...data }) {
      const { id, webhookId, at } = data
      sql.putDelivery.run(freePlace(seq), id, webhookId, contactId, at, dueAt, attempts, JSON.stringify(data))
    },
    link: ({ hash, contactId, scope, createdAt }) => sql.addLink.run(hash, contactId, scope, createdAt),
    'erased-stop': ({ identityHash, register, scope, since, entryId }) =>
      sql.putErased.run(identityHash, register, scope, since, entryId),
    'raw-event': (event) => sql.addRaw.run(event.key, event.receivedAt, JSON.stringify(event)),
    acknowledgement: (one) => sql.acknowledge.run(one.alertId, JSON.stringify(one)),
    tally: ({ of, key, day, count }) => sql.addTally.run(of, key, day, count),
  }

  const mark = (id: number) => db.pragma(`application_id = ${id}`)

  const movable: Movable = {
    async *walk<K extends Kind>(kind: K) {
      for await (const rows of walk(SHAPES[kind]))
        yield (kind === 'entry' ? rows.map(({ text }) => text) : rows) as Everything[K][]
    },
    async beginFilling() {
      if (!isBeingFilled(db) && !(await isEmpty(movable))) return false
      await write(() => {
        const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        for (const table of tables.pluck().all()) db.exec(`DELETE FROM "${table}"`)
        mark(FILLING)
      })
      // What a crash takes with it is filled anew.
      db.pragma('synchronous = OFF')
      return true
    },
    async fill(kind, documents) {
      await write(() => documents.forEach(puts[kind]))
    },
    async endFilling() {
      db.pragma('synchronous = FULL')
      // Something to write, so that all that was written before reaches the disk with it.
      await write(() => mark(FILLING))
      db.pragma('wal_checkpoint(TRUNCATE)')
      await write(() => mark(0))
    },
  }
  return movable
}
