/** Moving house on the command line: what is refused, and that nothing is left half done that looks whole. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seal, sealedText } from '@basta/engine/consent/ledger.ts'
import { newContact } from '@basta/engine/contacts/contact.ts'
import { importEverything } from '@basta/engine/moving/import-everything.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { basta } from '../helpers/basta.ts'
import { testMongo } from '../mongodb/server.ts'

// Each command is a process of its own, which takes its time to begin on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const mongo = await testMongo()
const folder = mkdtempSync(join(tmpdir(), 'basta-moving-'))
const at = (name: string) => join(folder, name)
const place = (name: string) => `sqlite:${at(name)}`
const NOW = 1_790_000_000_000
const PEOPLE = 3

beforeAll(async () => {
  await fillStore(at('source.db'), PEOPLE)
  const exported = await basta(['export', '--everything', at('whole.ndjson'), '--store', place('source.db')])
  expect(exported).toMatchObject({ code: 0, err: '' })
  expect(exported.out).toContain(`contact: ${PEOPLE}\n`)
  expect(exported.out).toContain(`${PEOPLE} entries of ${PEOPLE} contacts checked: every chain is whole`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a store moves to another SQLite file, whose ledger is whole, and a file is for the eyes of its owner only', async () => {
  expect(statSync(at('whole.ndjson')).mode & 0o077).toBe(0)
  const imported = await basta(['import', '--everything', at('whole.ndjson'), '--store', place('target.db')])
  expect(imported).toMatchObject({ code: 0, err: '', out: expect.stringContaining('every chain is whole') })
  const verified = await basta(['ledger', 'verify', '--store', place('target.db')])
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining(`${PEOPLE} entries of ${PEOPLE} contacts`) })
})

test.skipIf(!mongo.isThere)('a store moves to MongoDB and back, and is then what it was, line by line', async () => {
  if (!mongo.isThere) return
  const { url, drop } = mongo.database()
  try {
    expect(await basta(['import', '--everything', at('whole.ndjson'), '--store', url])).toMatchObject({ code: 0 })
    expect(await basta(['ledger', 'verify', '--store', url])).toMatchObject({ code: 0 })
    expect(await basta(['export', '--everything', at('back.ndjson'), '--store', url])).toMatchObject({ code: 0 })
    const documents = (name: string) =>
      readFileSync(at(name), 'utf8')
        .replace(/"sum":"\w+"/g, '')
        .split('\n')
        .slice(1)
        .sort()
    expect(documents('back.ndjson')).toEqual(documents('whole.ndjson'))
  } finally {
    await drop()
  }
})

describe('a file is refused with line and reason, and nothing is made of it, when it', () => {
  const whole = () => readFileSync(at('whole.ndjson'), 'utf8').split('\n')
  test.each<[name: string, made: () => string[], message: RegExp]>([
    ['ends too early', () => whole().slice(0, 5), /Line 5: this is no line|Line 6: the file ends here/],
    [
      'ends within a line',
      () => [...whole().slice(0, 4), whole()[4]?.slice(0, 40) ?? ''],
      /Line 5: .* or only a part of one/,
    ],
    [
      'was edited',
      () => whole().map((line) => line.replace('Person number 1', 'Person number 9')),
      /Line 3: it was changed/,
    ],
    ['lacks a line', () => whole().filter((_, i) => i !== 3), /Line 4: it was changed, or lines before it were/],
    [
      'has a line twice',
      () => whole().flatMap((line, i) => (i === 3 ? [line, line] : [line])),
      /Line 5: it was changed/,
    ],
    ['goes on', () => [...whole().slice(0, -1), whole()[1] ?? ''], /Line \d+: there is something after the last line/],
    ['is another one', () => ['phone,status', '15551230001,opted_out'], /Line 1: this is no file of/],
    ['is empty', () => [], /Line 1: the file is empty/],
    ['is of a newer release', newer, /Line 1: the file is of the format basta\.everything\/2, .* upgrade Basta/],
  ])('%s', async (name, made, message) => {
    const file = at(`${name}.ndjson`)
    writeFileSync(file, made().join('\n'))
    await expect(importEverything(never, file)).rejects.toThrow(message)
  })

  test('is on the command line told with exit code 2', async () => {
    writeFileSync(at('list.csv'), 'phone,status\n')
    const refused = await basta(['import', '--everything', at('list.csv'), '--store', place('never.db')])
    expect(refused).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/list\.csv: Line 1: this is no file of/),
    })
    expect(existsSync(at('never.db'))).toBe(false)
  })

  const never = async () => {
    throw new Error('The store was opened')
  }
  function newer(): string[] {
    const text = JSON.stringify({ format: 'basta.everything/2', at: 0 })
    return [`{"kind":"begin","sum":"${sha256(` begin ${text}`).slice(0, 16)}","is":${text}}`]
  }
})

test('a store that holds something is not imported into, and a file that is there is not written over', async () => {
  await fillStore(at('holds.db'), 1)
  const before = readFileSync(at('whole.ndjson'), 'utf8')
  const imported = await basta(['import', '--everything', at('whole.ndjson'), '--store', place('holds.db')])
  expect(imported).toMatchObject({ code: 1, err: expect.stringContaining('holds something already') })
  expect((await basta(['ledger', 'verify', '--store', place('holds.db')])).out).toContain('1 entries of 1 contacts')
  const exported = await basta(['export', '--everything', at('whole.ndjson'), '--store', place('holds.db')])
  expect(exported).toMatchObject({ code: 1, err: expect.stringContaining('There is a file') })
  expect(readFileSync(at('whole.ndjson'), 'utf8')).toBe(before)
})

test('a store that a server has open is not exported, and says so', async () => {
  await fillStore(at('open.db'), 1)
  const store = openSqliteStore({ path: at('open.db') })
  const refused = await basta(['export', '--everything', at('open.ndjson'), '--store', place('open.db')])
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/is in use by .* Stop every server/) })
  expect(existsSync(at('open.ndjson'))).toBe(false)
  await store.close()
})

test('a server does not start on a store whose import did not end, and says what to do', async () => {
  const store = openSqliteStore({ path: at('half.db'), alone: 'fill' })
  await store.beginFilling()
  await store.close()
  const started = await basta(['serve'], { env: { BASTA_STORE: place('half.db'), BASTA_PORT: '0' } })
  expect(started).toMatchObject({
    code: 1,
    err: expect.stringMatching(/holds a part only\. Let the import end, or run it again/),
  })
  const again = await basta(['import', '--everything', at('whole.ndjson'), '--store', place('half.db')])
  expect(again).toMatchObject({ code: 0 })
})

test.each(['export', 'import'])('%s fails at a MongoDB that is not there, and says why', async (command) => {
  const url = 'mongodb://ana:secret-word@127.0.0.1:9/basta'
  const file = command === 'export' ? at('never.ndjson') : at('whole.ndjson')
  const failed = await basta([command, '--everything', file, '--store', url])
  expect(failed).toMatchObject({
    code: 1,
    err: expect.stringMatching(/MongoDB at 127\.0\.0\.1:9 did not answer .* is it running/),
  })
  expect(failed.err).not.toContain('secret-word')
})

test('ten thousand people move within a heap of 56 MB', async () => {
  await fillStore(at('many.db'), 10_000)
  const small = { node: ['--max-old-space-size=56'] }
  expect(await basta(['export', '--everything', at('many.ndjson'), '--store', place('many.db')], small)).toMatchObject({
    code: 0,
  })
  expect(statSync(at('many.ndjson')).size).toBeGreaterThan(15_000_000)
  const imported = await basta(['import', '--everything', at('many.ndjson'), '--store', place('moved.db')], small)
  expect(imported).toMatchObject({ code: 0, err: '' })
}, 300_000)

/** People who stopped, each with a ledger entry and three messages. */
async function fillStore(path: string, people: number): Promise<void> {
  const store = openSqliteStore({ path, alone: 'fill' })
  await store.beginFilling()
  for (let first = 0; first < people; first += 500) {
    const numbers = Array.from({ length: Math.min(500, people - first) }, (_, i) => first + i)
    const all = numbers.map(personWhoStopped)
    await store.fill(
      'contact',
      all.map(({ record }) => record),
    )
    await store.fill(
      'entry',
      all.map(({ entry }) => sealedText(entry)),
    )
    await store.fill(
      'event',
      all.flatMap(({ events }) => events),
    )
  }
  await store.endFilling()
  await store.close()
}

function personWhoStopped(number: number) {
  const id = `c${String(number).padStart(6, '0')}`
  const identities = [{ kind: 'wa_id' as const, value: `1555${String(number).padStart(7, '0')}` }]
  const record = newContact(id, identities, NOW + number, 'en')
  const entry = seal(
    id,
    record.consent.ledger,
    {
      ...{ action: 'opt-out', scope: 'all', register: 'contact', source: 'keyword', actor: 'contact', channel: '1' },
      ...{ identities, messageId: `${id}.1`, text: 'stop', detection: null, flow: null, template: null },
      ...{
        feedback: null,
        evidence: null,
        sentAt: NOW,
        receivedAt: NOW,
        effectiveAt: NOW,
        stopped: `contact all ${id}.1`,
      },
    },
    sha256,
  )
  const stop = { scope: 'all' as const, register: 'contact' as const, since: NOW, requestedAt: NOW, rev: 0 }
  const consent = { ...record.consent, ledger: { count: 1, head: entry.hash, at: NOW } }
  const stops = [{ ...stop, entryId: entry.id, optInsBefore: [] }]
  const events = [1, 2, 3].map((n) => ({
    ...{ id: `${id}.${n}`, contactId: id, at: NOW + n, kind: 'message.received' as const },
    data: { content: { type: 'text', text: `Message ${n} of an ordinary length, as people write them every day.` } },
  }))
  return {
    record: { ...record, rev: 1, name: `Person number ${number}`, consent: { ...consent, stops } },
    entry,
    events,
  }
}
