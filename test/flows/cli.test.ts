/** The real command line in processes of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWords } from '@basta/engine/host/words.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { createAskers, type Who } from '../helpers/askers.ts'
import { basta } from '../helpers/basta.ts'

const SAMPLES = 'engine/src/flow/samples'
const BROKEN = 'test/flows/broken-on-purpose.flow.json'

const folder = mkdtempSync(join(tmpdir(), 'basta-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('basta', () => {
  it('says how it is used, and refuses what it does not know with exit code 2', async () => {
    expect(await basta(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('classify [text...]') })
    const unknown = await basta(['valdiate'])
    expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no command "valdiate"') })
    const option = await basta(['verify', '--fast', BROKEN])
    expect(option).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: basta verify <flow...>') })
  })
})

describe('validate', () => {
  it('names an unreadable file with exit code 2', async () => {
    const missing = await basta(['validate', 'nowhere.flow.json'])
    expect(missing).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('nowhere.flow.json cannot be read'),
    })
  })

  it('lists all errors and warnings of a flow at once, step by step', async () => {
    const file = write('wrong.flow.json', {
      format: 'basta.flow/1',
      id: 'wrong',
      name: 'Wrong',
      locale: 'en',
      nodes: [
        { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['wrong'] } },
        {
          id: 'hello',
          type: 'send-message',
          position: { x: 0, y: 0 },
          data: {
            messages: [
              { type: 'text', body: '{{ nobody }}' },
              { type: 'text', body: '' },
            ],
          },
        },
      ],
      edges: [{ id: 'e', source: 'start', sourceHandle: 'next', target: 'hello' }],
    })
    const { code, out } = await basta(['validate', SAMPLES, file])
    expect(code).toBe(1)
    expect(out.split('\n').slice(0, -1)).toEqual([
      ...['order-status', 'unsubscribe', 'welcome'].map((id) => `${SAMPLES}/${id}.flow.json: no errors, no warnings`),
      `${file}: 2 errors, 0 warnings`,
      '  error: Step hello: The text is empty. Write a text or remove it. (/messages/1/body)',
      expect.stringContaining('error: Step hello: Nothing sets "nobody"'),
    ])
    const json = await basta(['validate', '--json', file])
    expect(JSON.parse(json.out)).toMatchObject([
      { file, issues: [{ nodeId: 'hello', severity: 'error', message: expect.stringContaining('Step hello') }, {}] },
    ])
  })
})

describe('verify', () => {
  it('proves the sample flows, and prints the paths of one that is broken', async () => {
    const { code, out } = await basta(['verify', SAMPLES, BROKEN])
    expect(code).toBe(1)
    expect(out).toContain('order-status: proved: from each of 4 waiting steps')
    expect(out).toContain('colour --opt-out--> leaving --next--> sure (sends a message before the stop)')
  })

  it('finds a flow that only says that it stops, and validate tells its author in words', async () => {
    const place = { position: { x: 0, y: 0 } }
    const messages = [{ type: 'text', body: 'You are off our list.' }]
    const file = write('only-says-so.flow.json', {
      format: 'basta.flow/1',
      id: 'only-says-so',
      name: 'Only says so',
      locale: 'en',
      nodes: [
        { id: 'out', type: 'trigger', ...place, data: { on: 'opt-out' } },
        { id: 'bye', type: 'send-message', ...place, data: { messages } },
      ],
      edges: [{ id: 'e', source: 'out', sourceHandle: 'next', target: 'bye' }],
    })
    const { code, out } = await basta(['verify', file])
    expect(code).toBe(1)
    expect(out).toContain('out --next--> bye (sends a message before the stop)')
    const validated = await basta(['validate', file])
    expect(validated).toMatchObject({
      code: 1,
      out: expect.stringContaining('Put an Unsubscribe step before it'),
    })
  })
})

describe('test', () => {
  it('plays recorded tests and scripts, and fails when there are none', async () => {
    const all = await basta(['test', SAMPLES, 'test/flows'])
    expect(all).toMatchObject({ code: 0, out: expect.stringMatching(/\n\d\d passed, 0 failed\n$/) })
    expect(all.out).toContain('pass  test/flows/stop-in-a-caption.script.json: ')
    const none = await basta(['test', mkdtempSync(join(folder, 'empty-'))])
    expect(none).toMatchObject({ code: 1, out: expect.stringMatching(/There is no test.*\n0 passed, 0 failed\n$/) })
  })
})

describe('simulate', () => {
  it('chats, explains itself, and saves a test that passes; a script that differs is shown with the difference', async () => {
    const lines = ['oi', '/tap 2', '/after P2D', 'PARAR', '/why', '/save said no', '/quit']
    const chat = await basta(['simulate', SAMPLES, '--locale', 'pt', '--name', 'Ana'], {
      input: `${lines.join('\n')}\n`,
    })
    expect(chat).toMatchObject({ code: 0, err: '' })
    expect(chat.out).toContain('basta  Olá, Ana!')
    expect(chat.out).toContain('you    [Não, agora não]')
    expect(chat.out).toContain('visit stop: unsubscribe')
    const saved = JSON.parse(chat.out.slice(chat.out.indexOf('\n{\n')))
    expect(saved).toMatchObject({ name: 'said no', contact: { name: 'Ana' } })

    const late = { name: 'late', steps: [{ says: 'order' }, { after: 'PT2H' }, { hears: { contains: 'Good night' } }] }
    const script = write('both.script.json', [saved, late])
    const { code, out } = await basta(['simulate', SAMPLES, '--script', script])
    expect(code).toBe(1)
    const [, savedPlayed, latePlayed] = out.split(/^# /m)
    expect(savedPlayed).toMatch(/\nas recorded\n$/)
    expect(latePlayed).toContain('you    order\nbasta  What is your order number?')
    expect(latePlayed).toContain('--- 2 hours later')
    expect(latePlayed).toMatch(/differs at step 3: expected to hear .*Good night/)
  })
})

describe('classify', () => {
  it('answers every line in order, and goes on after one that cannot be read', async () => {
    const lines = ['{"text":"STOP","lang":"en"}', 'stop', '', '{"text":"one\u2028line"}', '{"txt":1}', '{"text":"oi"}']
    const { code, out } = await basta(['classify'], { input: lines.join('\n') })
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { text: 'STOP', intent: 'opt-out', certainty: 'certain', scope: 'all', rule: 'exact:en:stop', language: 'en' },
      { error: expect.stringContaining('not JSON'), line: 2 },
      expect.objectContaining({ text: 'one\u2028line', intent: 'none', certainty: null }),
      { error: expect.stringContaining('"text"'), line: 5 },
      expect.objectContaining({ text: 'oi' }),
    ])
  })

  it('answers each of its arguments, and keeps up with more than a pipe holds', async () => {
    const { code, out } = await basta(['classify', 'stop please'])
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, text: 'stop please', intent: 'opt-out' })
    const many = Array.from({ length: 20_000 }, (_, i) => JSON.stringify({ text: `order ${i}` }))
    const flood = await basta(['classify'], { input: many.join('\n') })
    const answers = flood.out.trim().split('\n')
    expect(flood.code).toBe(0)
    expect(answers).toHaveLength(20_000)
    expect(JSON.parse(answers.at(-1) ?? '')).toMatchObject({ text: 'order 19999' })
  })
})

describe('classify --store', () => {
  it('reads the words that the account has saved, and says which of them decided', async () => {
    const place = await newStore('words.db')
    const store = openSqliteStore({ path: place.replace('sqlite:', '') })
    const words = await createWords(store, Date.now)
    const finito = { phrase: 'Finito!', language: 'it', where: 'message', certainty: 'certain', scope: 'all' } as const
    await words.save({ added: [finito], removed: [] }, 'test')
    await store.close()
    const own = await basta(['classify', 'finito please', '--store', place, '--explain'])
    expect(JSON.parse(own.out)).toMatchObject({
      intent: 'opt-out',
      rule: 'own-message:it:finito',
      ownWord: { phrase: 'finito', version: 1 },
    })
    expect(JSON.parse((await basta(['classify', 'finito please'])).out)).toMatchObject({ intent: 'none' })
    expect(await basta(['classify', 'stop', '--store', 'sqlite:nowhere.db'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('the unsubscribe list', () => {
  const HEADER = 'identity_kind,identity,scope,register,since,source'

  it('is imported once however often it is read, tells every wrong row, and is exported as it was', async () => {
    const place = await newStore('list.db')
    const list = join(folder, 'list.csv')
    const rows = [
      HEADER,
      'wa_id,+1 (555) 123-4567,all,contact,2026-01-05T10:00:00Z,keyword',
      'wa_id,none,all,contact,2026-01-05T10:00:00Z,keyword',
      'bsuid,BR.1349,marketing,operator,,',
      'wa_id,5511987654321,everything,contact,,',
      'wa_id,5511987654321,all,unreachable,,',
      'wa_id,5511987654321,topic:nwes,contact,2999-01-01T00:00:00Z,',
    ]
    writeFileSync(list, rows.join('\r\n'))

    const dry = await basta(['import', list, '--store', place, '--dry-run'])
    expect(dry).toMatchObject({ code: 1, out: expect.stringContaining('would be stopped: 2\n') })
    const first = await basta(['import', list, '--store', place])
    expect(first.out).toBe(
      'stopped: 2\nhad stopped before: 0\nno wish to stop: 1\npause is over: 0\nrows with mistakes: 3\nrows: 6, layout basta\n',
    )
    expect(first.err.trim().split('\n')).toEqual([
      'line 3, column identity: “none” is no phone number. Write it with its country code, such as +55 11 98765-4321.',
      'line 5, column scope: “everything” is no scope. Write all, marketing or topic:<id>.',
      'line 7, column scope: There is no “topic:nwes”: this account has no topics. Add it to the settings first.',
      'line 7, column since: “2999-01-01T00:00:00Z” lies in the future. Write when it happened, such as 2026-01-31T12:00:00Z.',
    ])
    const again = await basta(['import', list, '--store', place])
    expect(again.out).toContain('stopped: 0\nhad stopped before: 2\n')

    const out = join(folder, 'out.csv')
    expect(await basta(['export', '--store', place, '--out', out])).toMatchObject({ code: 0, out: '', err: '' })
    const [header, ...exported] = readFileSync(out, 'utf8').trim().split('\n')
    expect(header).toBe(`${HEADER},until`)
    expect(exported.map((row) => row.replace(/,20\d\d-[^,]+,/, ',<time>,')).sort()).toEqual([
      'bsuid,BR.1349,marketing,import,<time>,import,',
      'wa_id,15551234567,all,import,<time>,import,',
    ])
  })

  it('is left alone by --on-error abort when a row is wrong, and takes and gives the layouts of other systems', async () => {
    const place = await newStore('layouts.db')
    const list = join(folder, 'wati.csv')
    writeFileSync(list, 'Name;CountryCode;Phone;AllowBroadcast\nAna;55;11987654321;FALSE\nBen;1;x;FALSE\n')
    const aborted = await basta(['import', list, '--store', place, '--on-error', 'abort'])
    expect(aborted).toMatchObject({ code: 1, out: expect.stringContaining('nothing was saved') })
    expect((await basta(['export', '--store', place])).out.trim().split('\n')).toHaveLength(1)
    const skipped = await basta(['import', list, '--store', place, '--list', 'Old tool'])
    expect(skipped).toMatchObject({ code: 1, out: expect.stringContaining('stopped: 1\n') })
    const ycloud = await basta(['export', '--store', place, '--layout', 'ycloud'])
    expect(ycloud.out).toContain('PHONE_NUMBER,+5511987654321,whatsapp,BR,')
    expect(ycloud).toMatchObject({ code: 0, err: '1 stop more there than here\n' })
    const wrong = await basta(['export', '--store', place, '--layout', 'excel'])
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('--layout takes basta, ycloud, wati, twilio') })
  })

  it('gets a pause back from its export, and names a pause that is over, a missing column and a topic that nobody has', async () => {
    const place = await newStore('pauses.db')
    const list = join(folder, 'pauses.csv')
    const rows = ['15551234567,2999-01-01', '15557654321,2026-01-01']
    writeFileSync(list, ['identity,until', ...rows].join('\n'))
    const first = await basta(['import', list, '--store', place])
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('stopped: 1\n') })
    expect(first.out).toContain('pause is over: 1\n')
    expect(first.err).toContain('line 3, column until: The pause ended at 2026-01-01T00:00:00.000Z')
    const out = join(folder, 'paused.csv')
    await basta(['export', '--store', place, '--out', out])
    expect(readFileSync(out, 'utf8')).toContain(',2999-01-01T00:00:00.000Z\n')
    expect((await basta(['import', out, '--store', place])).out).toContain('stopped: 0\nhad stopped before: 1\n')

    writeFileSync(list, 'name\nAna\n')
    const missing = await basta(['import', list, '--store', place, '--layout', 'basta'])
    expect(missing).toMatchObject({
      code: 2,
      err: expect.stringContaining('A column is missing: one of identity, phone'),
    })
    const topic = await basta(['import', out, '--store', place, '--scope', 'topic:x'])
    expect(topic).toMatchObject({ code: 2, err: expect.stringContaining('There is no “topic:x”') })
  })

  it('takes contacts with --contacts, and says whose opt-in a stop outweighs', async () => {
    const place = await newStore('contacts.db', [[{ kind: 'wa_id', value: '5511987654321' }]])
    const list = join(folder, 'contacts.csv')
    const rows = ['5511987654321,Ana,marketing,2026-01-05,Form', '15551234567,Ben,marketing,2026-01-05,Form']
    writeFileSync(list, ['phone,name,opt_in,opt_in_at,opt_in_evidence', ...rows].join('\n'))
    const { code, out } = await basta(['import', list, '--contacts', '--store', place])
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('added: 1\nchanged: 1\nunchanged: 0\n'),
    })
    expect(out).toContain('opted in: 1\nstill stopped, not opted in: 1\n')
  })

  it('refuses a file without the columns, and a store that is not there', async () => {
    const place = await newStore('columns.db')
    const list = join(folder, 'columns.csv')
    writeFileSync(list, 'phone\n15551234567\n')
    const columns = await basta(['import', list, '--store', place])
    expect(columns).toMatchObject({
      code: 2,
      err: expect.stringContaining('none of the columns “phone” says that these people want no more messages'),
    })
    const store = await basta(['export', '--store', `sqlite:${join(folder, 'nowhere.db')}`])
    expect(store).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no store at') })
  })
})

describe('compare', () => {
  const list = () => {
    const file = join(folder, 'crm.csv')
    const rows = ['15551234567,subscribed', '15557654321,unsubscribed', '15550000000,subscribed', 'nobody,subscribed']
    writeFileSync(file, ['phone,status', ...rows].join('\n'))
    return file
  }

  it('writes the rows that differ, counts them, and records stops of the other list only when asked to', async () => {
    const place = await newStore('drift.db', [[{ kind: 'wa_id', value: '15551234567' }]])
    const first = await basta(['compare', list(), '--store', place])
    expect(first.code).toBe(1)
    expect(first.out).toMatch(
      /^line,identity_kind.*\n2,wa_id,15551234567,contact0,stopped-here,all,mailable,no\n3,wa_id,15557654321,,unknown,mailable,all,no\n/,
    )
    expect(first.err).toContain('line 5, column phone: ')
    expect(first.err).toContain('stopped here, mailable there: 1\n')
    expect(first.err).toContain('unknown here: 2, of these stopped there: 1\n')

    const applied = await basta(['compare', list(), '--store', place, '--apply', 'stricter', '--format', 'json'])
    const rows = applied.out.trim().split('\n')
    expect(rows.map((row) => JSON.parse(row).recorded)).toEqual([false, true, false])
  })

  it('agrees with exit code 0, and refuses what it cannot read with exit code 2', async () => {
    const place = await newStore('same.db', [[{ kind: 'wa_id', value: '15551234567' }]])
    const file = join(folder, 'same.csv')
    writeFileSync(file, 'phone,opt_out\n15551234567,yes\n')
    expect(await basta(['compare', file, '--store', place])).toMatchObject({ code: 0 })
    const refused = await basta(['compare', file, '--status', 'nothing', '--store', place])
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no column “nothing”') })
  })
})

describe('proof', () => {
  const anna = { kind: 'wa_id', value: '15551234567' } as const

  it('writes what is known of one person as JSON, or as a page, and says when nobody is known', async () => {
    const place = await newStore('proof.db', [[anna]])
    const json = await basta(['proof', '+1 555 123-4567', '--store', place])
    expect(json).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(json.out)).toMatchObject({
      identities: [anna],
      stops: [{ scope: 'all', register: 'operator' }],
      chains: [{ intact: true, entries: [{ evidence: 'asked by phone' }] }],
    })
    const page = join(folder, 'proof.html')
    const html = await basta([
      'proof',
      'wa_id:15551234567',
      '--html',
      '--locale',
      'pt',
      '--out',
      page,
      '--store',
      place,
    ])
    expect(html).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(page, 'utf8')).toContain('<h1>Registro de consentimento</h1>')
    const nobody = await basta(['proof', '15559999999', '--store', place])
    expect(nobody).toEqual({ code: 1, out: '', err: 'Nobody is known as 15559999999.\n' })
    expect(await basta(['proof', '--store', place])).toMatchObject({ code: 2 })
    expect(await basta(['proof', '15551234567', '--locale', 'fr', '--html', '--store', place])).toMatchObject({
      ...{ code: 2, out: '', err: expect.stringContaining('--locale takes en, pt, es, not "fr".') },
    })
  })
})

describe('ledger verify', () => {
  const anna = { kind: 'wa_id', value: '15551234567' } as const
  const annaToo = { kind: 'bsuid', value: 'US.1' } as const
  const ben = { kind: 'wa_id', value: '15557654321' } as const

  it('checks every chain, also of contacts that became one, and names the first broken entry', async () => {
    const place = await newStore('ledger.db', [[anna], [annaToo], [ben], [ben], [anna, annaToo]])
    const whole = await basta(['ledger', 'verify', '--store', place])
    expect(whole).toEqual({ code: 0, err: '', out: '6 entries of 3 contacts checked: every chain is whole\n' })

    const benId = change(place, ben.value, (entries) => [entries[0], entries[1]?.replace('"all"', '"topic:a"')])
    const altered = await basta(['ledger', 'verify', '--store', place])
    expect(altered).toMatchObject({ code: 1, out: expect.stringContaining(`broken at entry ${benId}.2: `) })
    expect(altered.out).toContain('was changed after it was written')
  })

  it('misses an entry at the end, a whole chain, and the chain of a contact that was folded into another', async () => {
    const place = await newStore('cut.db', [[anna], [annaToo], [ben], [ben], [anna, annaToo]])
    const benId = change(place, ben.value, ([first]) => [first])
    const cut = await basta(['ledger', 'verify', '--store', place])
    expect(cut).toMatchObject({ code: 1, out: expect.stringContaining(`broken at entry ${benId}.2: `) })

    change(place, ben.value, () => [])
    const folded = change(place, annaToo.value, () => [])
    const gone = await basta(['ledger', 'verify', '--store', place])
    expect(gone.code).toBe(1)
    expect(gone.out).toContain(`Entries 1 to 2 of contact ${benId}, the end of the chain, are missing`)
    expect(gone.out).toContain(`Entry 1 of contact ${folded}, the end of the chain, is missing`)
  })

  it('names whoever’s record says something else than their chain, and what both say', async () => {
    const place = await newStore('record.db', [[anna], [ben]])
    const db = new Database(place.replace('sqlite:', ''))
    const edit =
      "UPDATE contacts SET record = json_set(record, '$.consent.stops', json('[]')) WHERE instr(record, ?) > 0"
    expect(db.prepare(edit).run(ben.value).changes).toBe(1)
    db.close()
    const found = await basta(['ledger', 'verify', '--store', place])
    expect(found).toEqual({
      ...{ code: 1, err: '' },
      out:
        'broken at entry contact1.1: The record of contact contact1 was changed. ' +
        'Stopped as the ledger says: operator all contact1.1. As the record says: nothing.\n' +
        '2 entries of 2 contacts checked: 1 broken\n',
    })
    expect(await basta(['ledger', 'verify', '--chains', '--store', place])).toMatchObject({ code: 0 })
  })
})

function write(name: string, content: object): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

/** A store in which these people have asked an operator to stop, one after the other. */
async function newStore(name: string, people: Who[][] = []): Promise<string> {
  const path = join(folder, name)
  const store = openSqliteStore({ path })
  const { host, ask } = await createAskers(store)
  await ask(people)
  await host.stop()
  await store.close()
  return `sqlite:${path}`
}

/** Tampers with the chain of the person whose first entry names this identity. Returns the id of that contact. */
function change(place: string, identity: string, tamper: (entries: string[]) => (string | undefined)[]): string {
  const db = new Database(place.replace('sqlite:', ''))
  const firsts = "SELECT entry FROM ledger WHERE entry GLOB '* 00000001 *' AND instr(entry, ?) > 0"
  const first = db.prepare(firsts).pluck().get(identity)
  const [id = ''] = String(first).split(' ')
  const chain = db.prepare('SELECT entry FROM ledger WHERE entry GLOB ? ORDER BY entry').pluck().all(`${id} *`)
  db.prepare('DELETE FROM ledger WHERE entry GLOB ?').run(`${id} *`)
  for (const entry of tamper(chain as string[])) db.prepare('INSERT INTO ledger (entry) VALUES (?)').run(entry)
  db.close()
  return id
}
