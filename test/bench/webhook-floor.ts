/**
 * The floor of the webhook path, as a process of its own: a bare Fastify route with the same HMAC and the same group-committed
 * transaction (one contact read by identity, one update of the same size, one event row). It sends nothing.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import Database from 'better-sqlite3'
import fastify, { type FastifyInstance } from 'fastify'
import { BENCH_SECRET } from './dialogue.ts'
import { answerTasks, options } from './tasks.ts'

const { path } = options as { path: string }
const app = floor()
await app.listen({ host: '127.0.0.1', port: 0 })
answerTasks((app.server.address() as AddressInfo).port)

function floor(): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 4_000_000 })
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(`CREATE TABLE contacts(id TEXT PRIMARY KEY, rev INTEGER, wake_at INTEGER, send_at INTEGER, record TEXT);
    CREATE INDEX wake ON contacts(wake_at) WHERE wake_at IS NOT NULL;
    CREATE INDEX send ON contacts(send_at) WHERE send_at IS NOT NULL;
    CREATE TABLE identities(kind TEXT, value TEXT, contact_id TEXT, PRIMARY KEY (kind, value)) WITHOUT ROWID;
    CREATE TABLE events(id TEXT PRIMARY KEY, contact_id TEXT, at INTEGER, kind TEXT, data TEXT);
    CREATE INDEX events_of ON events(contact_id, at)`)
  const read = db.prepare(
    'SELECT record FROM identities CROSS JOIN contacts ON id = contact_id WHERE kind = ? AND value = ?',
  )
  const addIdentity = db.prepare('INSERT OR IGNORE INTO identities VALUES (?, ?, ?)')
  const upsert = db.prepare(
    'INSERT INTO contacts VALUES (?, 1, NULL, ?, ?) ON CONFLICT(id) DO UPDATE SET rev = rev + 1, send_at = excluded.send_at, record = excluded.record',
  )
  const addEvent = db.prepare('INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?)')

  let waiting: { write: () => void; done: () => void }[] = []
  const commit = db.transaction((batch: typeof waiting) => {
    for (const { write } of batch) write()
  })
  const flush = () => {
    const batch = waiting
    waiting = []
    commit.immediate(batch)
    for (const { done } of batch) done()
  }
  // As large as the record of a person in the middle of the dialogue, and its event.
  const record = JSON.stringify({ filler: 'x'.repeat(1_500) })
  const data = JSON.stringify({ filler: 'x'.repeat(450) })

  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.post('/webhooks/whatsapp', async (request, reply) => {
    const body = request.body as Buffer
    const expected = createHmac('sha256', BENCH_SECRET).update(body).digest()
    const given = Buffer.from(String(request.headers['x-hub-signature-256']).slice(7), 'hex')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return reply.code(401).send()
    const { from: person, id } = (JSON.parse(body.toString()) as Delivery).entry[0].changes[0].value.messages[0]
    const known = read.get('wa_id', person)
    const now = Date.now()
    await new Promise<void>((done) => {
      if (waiting.length === 0) setImmediate(flush)
      const write = () => {
        if (!known) addIdentity.run('wa_id', person, person)
        upsert.run(person, now, record)
        addEvent.run(id, person, now, 'message.received', data)
      }
      waiting.push({ write, done })
    })
    return reply.send()
  })
  return app
}

interface Delivery {
  entry: [{ changes: [{ value: { messages: [{ from: string; id: string }] } }] }]
}
