import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await world.haveTopics('news')
})
afterEach(() => world.close())

const DAY_MS = 24 * 60 * 60 * 1000
const OWNER = { authorization: 'Bearer owner-key' }

async function upload(what: 'unsubscribes' | 'contacts', csv: string | Buffer, query: Record<string, string> = {}) {
  const url = `/api/${what}/import?${new URLSearchParams(query)}`
  const headers = { ...OWNER, 'content-type': 'text/csv' }
  const response = await world.call({ method: 'POST', url, headers, payload: csv })
  return { status: response.statusCode, ...response.json() }
}
const person = async (waId: string) => (await world.store.find([{ kind: 'wa_id', value: waId }]))?.record
const stopsOf = async (waId: string) => (await person(waId))?.consent.stops.map(({ scope }) => scope) ?? []
const list = async () => (await world.api('GET', '/api/unsubscribes?limit=1000')).json().items

describe('an unsubscribe list', () => {
  const OWN = [
    'identity_kind,identity,scope,register,since,source',
    'wa_id,+1 (555) 123-0001,all,contact,2026-01-05T10:00:00Z,keyword',
    'wa_id,5.51199E+12,all,contact,2026-01-05T10:00:00Z,keyword',
    'bsuid,BR.1349,marketing,platform,,',
    'wa_id,15551230004,everything,,,',
    'wa_id,15551230005,,unreachable,,',
  ].join('\n')

  test('stops people, with evidence, and says of each wrong row where and what to do', async () => {
    const answer = await upload('unsubscribes', OWN, { list: 'Old CRM', file: 'stops.csv' })
    expect(answer).toMatchObject({
      status: 200,
      layout: 'basta',
      saved: true,
      rows: 5,
      stopped: 2,
      noWish: 1,
      mistakes: 2,
    })
    expect(answer.errors).toMatchObject([
      {
        line: 3,
        column: 'identity',
        code: 'phone.shortened',
        message: expect.stringContaining('last digits are lost'),
      },
      { line: 5, column: 'scope', message: expect.stringContaining('Write all, marketing or topic:<id>') },
    ])
    const ana = await person('15551230001')
    const [entry] = await world.store.ledger(ana?.id ?? '')
    expect(entry).toMatchObject({
      ...{ action: 'opt-out', register: 'import', source: 'import', actor: 'api:environment' },
      sentAt: Date.UTC(2026, 0, 5, 10),
      evidence:
        'list “Old CRM”, file “stops.csv”, line 2, dated 2026-01-05T10:00:00.000Z: register contact, source keyword',
    })
    const consent = (await world.api('GET', `/api/contacts/${ana?.id}/consent`)).json()
    expect(consent.chain.intact).toBe(true)
    // A stop that no START lifts does not become one that START lifts.
    expect((await list()).map(({ register }: { register: string }) => register).sort()).toEqual(['import', 'platform'])
  })

  test('says which columns nothing is read from, and takes the date from the one that is named', async () => {
    const other = 'phone,date,name,opted_out\n+15551230007,2026-01-31,Ana,yes\n+15551230008,31.01.2026,Bia,yes\n'
    const dry = await upload('unsubscribes', other, { dryRun: 'true' })
    expect(dry).toMatchObject({ status: 200, stopped: 2, ignored: ['date', 'name'] })
    const dated = await upload('unsubscribes', other, { since: 'date' })
    expect(dated).toMatchObject({ stopped: 1, mistakes: 1, ignored: ['name'], errors: [{ code: 'time.day-or-month' }] })
    const [entry] = await world.store.ledger((await person('15551230007'))?.id ?? '')
    expect(entry?.evidence).toContain('dated 2026-01-31T00:00:00.000Z')
    const nowhere = await upload('unsubscribes', other, { since: 'when' })
    expect(nowhere).toMatchObject({
      code: 'list.unreadable',
      fault: { code: 'column.not-there', values: { text: 'when' } },
    })
  })

  test('read again changes nothing, not even for somebody who came back', async () => {
    await upload('unsubscribes', OWN)
    await world.says('15551230001', 'START')
    expect(await stopsOf('15551230001')).toEqual([])
    const before = await world.store.counts()
    expect(await upload('unsubscribes', OWN)).toMatchObject({ stopped: 0, alreadyStopped: 2, noWish: 1, mistakes: 2 })
    expect(await stopsOf('15551230001')).toEqual([])
    expect(await world.store.counts()).toEqual(before)
  })

  test('does not touch whoever stopped as much already, and never narrows', async () => {
    await world.says('15551230001', 'STOP')
    const before = await person('15551230001')
    const csv = 'identity,scope,status\n15551230001,marketing,opt-out\n15551230001,all,subscribed\n'
    expect(await upload('unsubscribes', csv)).toMatchObject({ stopped: 0, alreadyStopped: 1, noWish: 1 })
    expect(await person('15551230001')).toEqual(before)
  })

  test('the dry run says exactly what would happen, also for people who are in it twice, and changes nothing', async () => {
    await world.says('15551230009', 'STOP')
    const twice = `${OWN}\nwa_id,15551230001,marketing,,,\nwa_id,15551230009,all,,,\nwa_id,5511987654321,all,,,\nwa_id,551187654321,all,,,\n`
    const before = [await world.store.counts(), await list()]
    const { dryRun, saved, ...foretold } = await upload('unsubscribes', twice, { dryRun: 'true' })
    expect({ dryRun, saved }).toEqual({ dryRun: true, saved: false })
    expect([await world.store.counts(), await list()]).toEqual(before)
    const { dryRun: _, saved: __, ...happened } = await upload('unsubscribes', twice)
    expect(foretold).toEqual(happened)
    expect(happened).toMatchObject({ stopped: 3, alreadyStopped: 3 })
  })

  test('with onError=abort one wrong row means that nothing is saved', async () => {
    const answer = await upload('unsubscribes', OWN, { onError: 'abort' })
    expect(answer).toMatchObject({ status: 422, code: 'list.rows-invalid', mistakes: 2, saved: false })
    expect(answer.errors).toHaveLength(2)
    expect(await list()).toEqual([])
    const good = OWN.split('\n').slice(0, 2).join('\n')
    expect(await upload('unsubscribes', good, { onError: 'abort' })).toMatchObject({ status: 200, stopped: 1 })
  })

  test('a quotation mark that is not closed costs its own row only', async () => {
    const csv = 'identity,source\n15551230001,"open\n15551230002,x\n15551230003,"y"\n'
    expect(await upload('unsubscribes', csv)).toMatchObject({ stopped: 2, errors: [{ line: 2, column: '' }] })
  })

  test.each([
    [
      'twilio',
      'contact_id,correlation_id,sender_id,status,source,date_of_consent\n' +
        '+5511987654321,a,MG1,opt-out,opt-out-message,2026-02-01T10:00:00Z\n+15551230002,b,MG1,opt-in,website,\n',
      ['all'],
    ],
    [
      'twilio',
      'From,To,Body,Status,SentDate,ErrorCode\n' +
        '+1999,whatsapp:+5511987654321,Hi,undelivered,2026-02-01 10:00:00 UTC,21610\n+1999,+15551230002,Hi,delivered,,0\n',
      ['all'],
    ],
    [
      'wati',
      'Name;CountryCode;Phone;AllowBroadcast;Attribute 1\nAna;55;11987654321;FALSE;x\nBen;1;5551230002;TRUE;y\n',
      ['marketing'],
    ],
    [
      'ycloud',
      'type,customer,channel,regionCode,createTime\nPHONE_NUMBER,+5511987654321,whatsapp,BR,2026-02-01T10:00:00.000Z\n' +
        'PHONE_NUMBER,+15551230002,sms,US,2026-02-01T10:00:00.000Z\n',
      ['all'],
    ],
  ])('in the layout of %s is recognised, and rows without a wish are counted as such', async (layout, csv, scopes) => {
    expect(await upload('unsubscribes', csv)).toMatchObject({ status: 200, layout, stopped: 1, noWish: 1, mistakes: 0 })
    expect(await stopsOf('5511987654321')).toEqual(scopes)
    expect(await stopsOf('15551230002')).toEqual([])
  })

  test('that is a plain column of numbers is taken when the layout is named, not by guessing', async () => {
    const csv = 'phone\n+1 555 123 0001\n'
    const refused = await upload('unsubscribes', csv)
    expect(refused).toMatchObject({ status: 422, code: 'list.unreadable', detail: expect.stringContaining('“phone”') })
    expect(await upload('unsubscribes', csv, { layout: 'basta', scope: 'topic:news' })).toMatchObject({ stopped: 1 })
    expect(await stopsOf('15551230001')).toEqual(['topic:news'])
  })

  test.each([
    ['phone,scope,since\n15551230001,marketing,2026-01-05\n', ['marketing']],
    ['Mobile Phone;Unsubscribed at\n15551230001;2026-01-05\n', ['all']],
    ['number,opted_out\n15551230001,yes\n15551230002,no\n15551230003,\n', ['all']],
    ['Teléfono,consent\n15551230001,opt-out\n15551230002,opt-in\n', ['all']],
  ])('is recognised by usual names that say it is about stopping: %j', async (csv, scopes) => {
    expect(await upload('unsubscribes', csv)).toMatchObject({ layout: 'basta', stopped: 1, mistakes: 0 })
    expect(await stopsOf('15551230001')).toEqual(scopes)
    expect(await stopsOf('15551230002')).toEqual([])
  })

  test.each([
    ['basta', 'name,scope\nAna,all\nBen,all\n', 'identity, phone, phone_number'],
    ['twilio', 'phone,status\n15551230001,opt-out\n', 'contact_id, to'],
    ['twilio', 'contact_id,phone\n15551230001,1\n', 'status, ErrorCode'],
    ['wati', 'Name,AllowBroadcast\nAna,FALSE\n', 'wAid, phone, phoneNumber'],
    ['wati', 'Phone,Name\n15551230001,Ana\n', 'AllowBroadcast'],
    ['ycloud', 'type,channel\nPHONE_NUMBER,whatsapp\n', 'customer, phoneNumber, phone, bsuid'],
  ])('in the layout of %s without a column that it needs is refused as a whole: %j', async (layout, csv, needed) => {
    const answer = await upload('unsubscribes', csv, { layout })
    expect(answer).toMatchObject({ status: 422, code: 'list.unreadable' })
    expect(answer.detail).toContain(`one of ${needed}`)
    expect(answer.detail).toContain(`“${csv.split(',')[0]}”`)
  })

  test.each([
    ['nome,contato\nAna,+5511987654321\n', 'layout.no-number', '“nome”, “contato”', 'telefone, teléfono, celular'],
    ['nome,telefone\nAna,+5511987654321\n', 'layout.unknown', '“nome”, “telefone”', 'basta, ycloud'],
  ])('that is not recognised is told what it has and what is understood: %j', async (csv, code, text, known) => {
    const { detail, fault } = await upload('unsubscribes', csv)
    expect(fault).toMatchObject({ code, values: { text, known: expect.stringContaining(known) } })
    expect(detail).not.toContain('“phone”')
    expect(detail).toContain(text)
  })

  test('takes the names of the columns with or without accents, in the languages of the editor', async () => {
    const csv = 'Nome;Número de telefone;Cancelado em;status\nAna;+5511987654321;;opt-out\n'
    expect(await upload('unsubscribes', csv)).toMatchObject({
      layout: 'basta',
      stopped: 1,
      ignored: ['Nome', 'Cancelado em'],
    })
    await upload('contacts', 'nome;TELEFONO\nAna;+5511987654321\n')
    expect(await person('5511987654321')).toMatchObject({ name: 'Ana', attributes: {} })
  })

  test('of one country has the numbers of that country, in the dry run as well; other rows keep their mistakes', async () => {
    const csv = 'telefone,scope\n(11) 98765-4321,all\n+34 612 345 678,all\n123,all\n'
    const said = { layout: 'basta', stopped: 2, mistakes: 1, errors: [{ line: 4, code: 'phone.none' }] }
    expect(await upload('unsubscribes', csv, { country: 'BR', dryRun: 'true' })).toMatchObject(said)
    expect(await upload('unsubscribes', csv, { country: 'BR' })).toMatchObject(said)
    expect(await stopsOf('5511987654321')).toEqual(['all'])
    expect(await stopsOf('34612345678')).toEqual(['all'])
    expect(await upload('unsubscribes', csv)).toMatchObject({ alreadyStopped: 1, mistakes: 2 })
    expect(await upload('unsubscribes', csv, { country: 'XX' })).toMatchObject({ status: 400, code: 'request.invalid' })
  })

  test('names the topics there are where a row or the call names another one', async () => {
    const csv = 'identity,scope\n15551230001,topic:nwes\n15551230002,topic:news\n'
    expect(await upload('unsubscribes', csv)).toMatchObject({
      ...{ stopped: 1, mistakes: 1 },
      errors: [{ line: 2, column: 'scope', message: expect.stringContaining('topic:news') }],
    })
    const refused = await upload('unsubscribes', 'identity\n15551230001\n', { scope: 'topic:nwes' })
    expect(refused).toMatchObject({ status: 422, code: 'topic.unknown', topics: ['news'] })
    const people = 'phone,opt_in,opt_in_at,opt_in_evidence,opt_out\n15551230001,topic:a,2026-01-05,Form,topic:b\n'
    const { errors } = await upload('contacts', people)
    expect(errors.map(({ column }: { column: string }) => column)).toEqual(['opt_in', 'opt_out'])
  })

  test('tells every mistake of a row', async () => {
    const { mistakes, errors } = await upload('unsubscribes', 'identity,scope,since,until\nx,some,2999-01-01,soon\n')
    expect([mistakes, errors.map(({ column }: { column: string }) => column)]).toEqual([
      1,
      ['identity', 'scope', 'since', 'until'],
    ])
  })

  test('is refused when it is empty, names a column twice, or is not CSV', async () => {
    expect(await upload('unsubscribes', '')).toMatchObject({
      code: 'list.unreadable',
      detail: expect.stringContaining('empty'),
    })
    expect(await upload('unsubscribes', 'identity,Identity\n1,2\n')).toMatchObject({
      detail: expect.stringContaining('there twice'),
    })
    const json = await world.api('POST', '/api/unsubscribes/import', {})
    expect(json.json()).toMatchObject({ code: 'request.unsupported-type', detail: 'Send the list as text/csv.' })
    const url = '/api/unsubscribes/import?layout=excel'
    const wrong = await world.call({
      method: 'POST',
      url,
      headers: { ...OWNER, 'content-type': 'text/csv' },
      payload: 'a',
    })
    expect(wrong.json().code).toBe('request.invalid')
  })

  test('needs a role that may record consent', async () => {
    const headers = { ...(await world.keyOf('designer')), 'content-type': 'text/csv' }
    const response = await world.call({ method: 'POST', url: '/api/unsubscribes/import', headers, payload: OWN })
    expect(response.json().code).toBe('auth.forbidden')
  })

  test('while the same people write is recorded beside whatever they do', async () => {
    const numbers = Array.from({ length: 40 }, (_, i) => `1555124${String(i).padStart(4, '0')}`)
    const importing = upload('unsubscribes', `identity\n${numbers.join('\n')}\n`)
    await Promise.all(numbers.map((number) => world.says(number, 'hello')))
    expect(await importing).toMatchObject({ stopped: 40 })
    for (const number of numbers) {
      const record = await person(number)
      expect(record?.consent.stops).toHaveLength(1)
      expect(Object.keys(record?.conversations ?? {})).toHaveLength(1)
    }
    expect((await world.store.counts()).contacts).toBe(40)
  })
})

describe('the export', () => {
  const exported = async (layout: string) =>
    (await world.api('GET', `/api/unsubscribes/export?layout=${layout}`)).body.trimEnd().split('\n')

  test('read into an empty store gives the same list', async () => {
    // No number, as far as we know: whoever writes from it is right.
    await world.says('14150001234', 'STOP')
    await upload('unsubscribes', 'identity_kind,identity,scope\nbsuid,US.7,marketing\nwa_id,5511987654321,topic:news\n')
    const [header, ...rows] = await exported('basta')
    const other = world
    world = await openWorld()
    await world.haveTopics('news')
    expect(await upload('unsubscribes', [header, ...rows].join('\n'))).toMatchObject({ stopped: 3, mistakes: 0 })
    const who = (row: string) =>
      row
        .split(',')
        .slice(0, 3)
        .concat(row.split(',')[4] ?? '')
    expect((await exported('basta')).map(who).sort()).toEqual([header ?? '', ...rows].map(who).sort())
    await other.close()
  })

  test.each([
    ['ycloud', 'topics=1, userIds=0, unreachable=1', 'wider=1, narrower=0, endless=1'],
    ['wati', 'topics=1, userIds=1, unreachable=1', 'wider=0, narrower=2, endless=1'],
    ['twilio', 'topics=1, userIds=1, unreachable=1', 'wider=1, narrower=0, endless=1'],
  ])(
    'in the layout of %s says what it left out and changed, and read back is what it was',
    async (layout, left, changed) => {
      const until = '2026-07-01T00:00:00.000Z'
      await upload(
        'unsubscribes',
        [
          'identity_kind,identity,scope,until',
          ...['wa_id,5511987654321,all,', 'wa_id,15551230002,marketing,', 'wa_id,15551230003,topic:news,'],
          ...['bsuid,US.7,all,', `wa_id,15551230004,all,${until}`],
        ].join('\n'),
      )
      await unreachable('15551230005')
      const answer = await world.api('GET', `/api/unsubscribes/export?layout=${layout}`)
      expect(answer.headers).toMatchObject({ 'basta-left-out': left, 'basta-changed': changed })
      const other = world
      world = await openWorld()
      const people = layout === 'ycloud' ? 4 : 3
      expect(await upload('unsubscribes', answer.body)).toMatchObject({ layout, stopped: people, mistakes: 0 })
      expect(await stopsOf('5511987654321')).toEqual(['all'])
      expect(await stopsOf('15551230002')).toEqual(['marketing'])
      expect((await person('15551230004'))?.consent.stops).toMatchObject([{ scope: 'all', until: Date.parse(until) }])
      expect(await stopsOf('15551230003')).toEqual([])
      expect(await upload('unsubscribes', answer.body)).toMatchObject({ stopped: 0, alreadyStopped: people })
      await other.close()
    },
  )

  /** As it becomes when messages to it do not arrive. */
  async function unreachable(waId: string) {
    await upload('unsubscribes', `identity\n${waId}\n`)
    const record = await person(waId)
    if (!record) throw new Error(`${waId} is not there`)
    record.consent.stops = record.consent.stops.map((stop) => ({ ...stop, register: 'unreachable' }))
    await world.store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
  }

  test('of a pause read back is that pause, however often, and no stop for good', async () => {
    await world.says('15551230001', 'STOP')
    const record = await person('15551230001')
    const until = world.now + 30 * DAY_MS
    if (!record) throw new Error('Nobody is there')
    record.consent.stops = record.consent.stops.map((stop) => ({ ...stop, until }))
    await world.store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
    const csv = (await exported('basta')).join('\n')
    const stops = async () => (await person('15551230001'))?.consent.stops

    expect(await upload('unsubscribes', csv)).toMatchObject({ stopped: 0, alreadyStopped: 1 })
    expect(await stops()).toMatchObject([{ register: 'contact', until }])
    const other = world
    world = await openWorld()
    expect(await upload('unsubscribes', csv)).toMatchObject({ stopped: 1 })
    expect(await upload('unsubscribes', csv)).toMatchObject({ stopped: 0, alreadyStopped: 1 })
    expect(await stops()).toMatchObject([{ scope: 'all', register: 'import', until }])
    expect((await person('15551230001'))?.wakeAt).toBe(until)
    // A stop for good takes its place, and is not shortened by it.
    await upload('unsubscribes', 'identity\n15551230001\n')
    expect(await upload('unsubscribes', csv)).toMatchObject({ stopped: 0, alreadyStopped: 1 })
    expect((await stops())?.map((stop) => stop.until)).toEqual([undefined])
    world.now = until
    expect(await upload('unsubscribes', csv)).toMatchObject({
      ...{ rows: 1, stopped: 0, alreadyStopped: 0, mistakes: 0, ended: 1, errors: [] },
      skipped: [{ line: 2, column: 'until', message: expect.stringContaining('ended') }],
    })
    await other.close()
  })

  test('of a pause does not take a narrower stop for good with it when it ends', async () => {
    const until = new Date(world.now + DAY_MS).toISOString()
    const rows = [
      '15551230001,marketing,',
      `15551230001,all,${until}`,
      `15551230001,all,${new Date(world.now + 1).toISOString()}`,
    ]
    expect(await upload('unsubscribes', `identity,scope,until\n${rows.join('\n')}\n`)).toMatchObject({
      ...{ stopped: 2, alreadyStopped: 1 },
    })
    world.now += DAY_MS
    const id = (await person('15551230001'))?.id ?? ''
    await world.host.handle({ type: 'wake', key: 'wake', channel: '', who: [{ kind: 'wa_id', value: '15551230001' }] })
    expect((await world.store.get(id))?.consent.stops).toMatchObject([{ scope: 'marketing' }])
  })

  test('holds nothing that a spreadsheet would run', async () => {
    await upload('contacts', 'phone,name,opt_out\n15551230002,"=1+1,x",all\n')
    expect(await exported('wati')).toEqual([
      'Name,CountryCode,Phone,AllowBroadcast,basta_scope,basta_until',
      `"'=1+1,x",1,5551230002,FALSE,all,`,
    ])
  })
})

describe('a list of contacts', () => {
  const CSV = [
    'phone,name,locale,tags,opt_in,opt_in_at,opt_in_evidence,City of birth',
    '+55 11 98765-4321,Ana,pt_BR,"vip, new",marketing,2026-03-01,Web form 12,São Paulo',
    '15551230002,Ben,,,all,2026-03-01,Shop,',
    '15551230003,Cy,,,marketing,,Shop,',
    '15551230004,Di,xx-invalid-locale-,,,,,',
  ].join('\n')

  test('tells every mistake of a row, each with its column', async () => {
    const long = 'x'.repeat(300)
    const csv = `phone,name,locale,tags,opt_in,opt_in_at,opt_in_evidence,opt_out,Note\nx,${long},!,${long},some,,,other,${'y'.repeat(5000)}\n`
    const { mistakes, errors } = await upload('contacts', csv)
    expect(mistakes).toBe(1)
    expect(errors.map(({ line, column }: { line: number; column: string }) => `${line} ${column}`)).toEqual(
      ['phone', 'name', 'locale', 'tags', 'Note', 'opt_in', 'opt_in_at', 'opt_in_evidence', 'opt_out'].map(
        (column) => `2 ${column}`,
      ),
    )
  })

  test('brings people with their name, language, tags, attributes, list and evidenced opt-ins', async () => {
    const answer = await upload('contacts', CSV, { list: 'Spring fair' })
    expect(answer).toMatchObject({ status: 200, layout: 'basta', rows: 4, mistakes: 2 })
    expect(answer.contacts).toEqual({ created: 2, updated: 0, unchanged: 0, optedIn: 2, stillStopped: 0, unproven: 0 })
    expect(answer.errors).toMatchObject([
      { line: 4, column: 'opt_in_at' },
      { line: 5, column: 'locale' },
    ])
    const ana = await person('5511987654321')
    expect(ana).toMatchObject({ name: 'Ana', locale: 'pt-BR', tags: ['vip', 'new'] })
    expect(ana?.attributes).toEqual({ City_of_birth: 'São Paulo' })
    const view = (await world.api('GET', `/api/contacts/${ana?.id}`)).json()
    expect(view.lists).toEqual([{ id: expect.any(String), name: 'Spring fair', at: world.now }])
    const [entry] = await world.store.ledger(ana?.id ?? '')
    expect(entry).toMatchObject({
      ...{ action: 'opt-in', scope: 'marketing', register: 'import', source: 'import' },
      sentAt: Date.UTC(2026, 2, 1),
      evidence: 'list “Spring fair”, line 2, dated 2026-03-01T00:00:00.000Z: Web form 12',
    })
  })

  test.each([
    ['unsubscribed', 'yes'],
    ['opted_out', 'VERDADEIRO'],
    ['do_not_contact', 'VERDADERO'],
    ['stopped', 'yes'],
    ['descadastrado', 'sim'],
    ['Dado de baja', 'sí'],
    ['consent', 'opt-out'],
    ['consent', 'no'],
    ['consent_status', 'revoked'],
    ['subscription_status', 'unsubscribed'],
    ['status', 'cancelado'],
    ['Estado', 'baja'],
    ['unsubscribed_at', '2026-01-31'],
    ['opt_out_at', '2026-01-31'],
  ])('with a stop stops, as an unsubscribe list with it does: %s %s', async (column, value) => {
    const csv = `phone;opt_in;opt_in_at;opt_in_evidence;${column}\n15551230002;yes;2026-01-05;Form;${value}\n`
    expect(await upload('contacts', csv)).toMatchObject({ mistakes: 0, stopped: 1, contacts: { optedIn: 0 } })
    expect(await stopsOf('15551230002')).toEqual(['all'])
    expect((await person('15551230002'))?.consent.optIns).toEqual([])
    expect(await upload('unsubscribes', `phone;${column}\n15551230003;${value}\n`)).toMatchObject({ stopped: 1 })
    expect(await stopsOf('15551230003')).toEqual(['all'])
  })

  test.each([
    ['unsubscribed', 'FALSO'],
    ['descadastrado', 'não'],
    ['consent', 'yes'],
    ['subscription_status', 'inscrito'],
    ['status', 'suscrito'],
    ['Estado', 'SP'],
    ['unsubscribed_at', ''],
  ])('without one stops nobody: %s %s', async (column, value) => {
    const answer = await upload('contacts', `phone;${column}\n15551230002;${value}\n`)
    expect(answer).toMatchObject({ mistakes: 0, stopped: 0, contacts: { created: 1 } })
    expect(await stopsOf('15551230002')).toEqual([])
  })

  test.each(['contacts', 'unsubscribes'] as const)(
    'takes the stricter of what contradicts itself: %s',
    async (what) => {
      const csv =
        'phone,status,unsubscribed,opt_out\n15551230002,subscribed,yes,marketing\n15551230003,active,no,marketing\n'
      expect(await upload(what, csv)).toMatchObject({ mistakes: 0 })
      expect(await stopsOf('15551230002')).toEqual(['all'])
      expect(await stopsOf('15551230003')).toEqual(['marketing'])
    },
  )

  test('says which columns are only kept, and refuses what it cannot tell', async () => {
    const csv = 'phone,name,City,Estado,consent\n15551230002,Ana,Santos,SP,maybe\n15551230003,Bia,Santos,SP,\n'
    expect(await upload('contacts', csv, { dryRun: 'true' })).toMatchObject({
      ...{ ignored: ['City', 'Estado'], mistakes: 1 },
      errors: [{ line: 2, column: 'consent', code: 'consent.unclear' }],
    })
    await upload('contacts', csv)
    expect((await person('15551230003'))?.attributes).toEqual({ City: 'Santos', Estado: 'SP' })
  })

  test.each(['contacts', 'unsubscribes'] as const)(
    'takes the number of WhatsApp or a mobile phone: %s',
    async (what) => {
      const csv = 'telefone;celular;número;opt_out\n(11) 3333-4444;(11) 98888-0002;12;yes\n(11) 98888-0003;;12;yes\n'
      expect(await upload(what, csv, { country: 'BR' })).toMatchObject({ mistakes: 0 })
      expect(await stopsOf('5511988880002')).toEqual(['all'])
      // Another one where it is empty.
      expect(await stopsOf('5511988880003')).toEqual(['all'])
      expect(await person('551133334444')).toBeUndefined()
      const kept = what === 'contacts' ? { telefone: '(11) 3333-4444' } : {}
      expect((await person('5511988880002'))?.attributes).toMatchObject(kept)
      await upload(what, 'phone,wa_id,opt_out\n+15551230004,15551230005,yes\n')
      expect(await stopsOf('15551230005')).toEqual(['all'])
      expect(await stopsOf('15551230004')).toEqual([])
    },
  )

  test.each(['latin1', 'utf16le'] as const)('that is not UTF-8 says so: %s', async (encoding) => {
    const csv = Buffer.from('Número de telefone;nome\n+5511988880002;José\n', encoding)
    expect(await upload('contacts', csv)).toMatchObject({ code: 'list.unreadable', fault: { code: 'text.not-utf-8' } })
    const flag = Buffer.from('telefone;descadastrado\n+5511988880002;não\n', 'latin1')
    expect(await upload('contacts', flag)).toMatchObject({ errors: [{ code: 'text.not-utf-8' }] })
  })

  test('read again changes nothing; another list adds itself and leaves what it does not say', async () => {
    await upload('contacts', CSV, { list: 'Spring fair' })
    const before = await person('5511987654321')
    const again = await upload('contacts', CSV, { list: 'Spring fair' })
    expect(again.contacts).toMatchObject({ created: 0, updated: 0, unchanged: 2, optedIn: 0 })
    expect(await person('5511987654321')).toEqual(before)
    const more = await upload('contacts', 'phone,tags\n5511987654321,autumn\n', { list: 'Autumn' })
    expect(more.contacts).toMatchObject({ created: 0, updated: 1 })
    const after = await person('5511987654321')
    expect(after).toMatchObject({ name: 'Ana', tags: ['vip', 'new', 'autumn'], attributes: before?.attributes })
    expect(after?.lists.map(({ name }) => name)).toEqual(['Spring fair', 'Autumn'])
  })

  test.each([
    ['their own', 'all', () => world.says('15551230002', 'STOP')],
    ['an operator’s', 'marketing', () => stopBy('operator')],
    ['an imported', 'topic:news', () => upload('unsubscribes', 'identity,scope\n15551230002,topic:news\n')],
    [
      'WhatsApp’s',
      'marketing',
      () => upload('unsubscribes', 'identity,scope,register\n15551230002,marketing,platform\n'),
    ],
    ['an abuse', 'all', () => upload('unsubscribes', 'identity,register\n15551230002,abuse\n')],
  ])('never lifts or weakens %s stop (%s)', async (_whose, _scope, stop) => {
    await stop()
    const before = (await person('15551230002'))?.consent
    const answer = await upload('contacts', CSV, { dryRun: 'true' })
    const { contacts } = await upload('contacts', CSV)
    expect(answer.contacts).toEqual(contacts)
    expect(contacts).toMatchObject({ created: 1, updated: 1, optedIn: 1, stillStopped: 1 })
    expect((await person('15551230002'))?.consent).toEqual(before)
  })

  async function stopBy(who: string) {
    const people = [{ wa_id: '15551230002' }]
    await world.api('POST', '/api/unsubscribes', { people, scope: 'marketing', evidence: who })
  }

  test('of another system: stops count, opt-ins only with proof', async () => {
    const wati =
      'Name,CountryCode,Phone,AllowBroadcast,optedIn,lastUpdated\nAna,55,11987654321,FALSE,,\nBen,1,2025550123,TRUE,TRUE,2026-01-01\n'
    const first = await upload('contacts', wati, { list: 'a' })
    expect(first).toMatchObject({ layout: 'wati', stopped: 1, contacts: { created: 2, optedIn: 0, unproven: 1 } })
    expect(await stopsOf('5511987654321')).toEqual(['marketing'])
    const proven = await upload('contacts', wati, { list: 'b', evidence: 'Double opt-in of shop.example' })
    expect(proven).toMatchObject({ alreadyStopped: 1, contacts: { updated: 2, optedIn: 1, unproven: 0 } })

    const twilio = 'contact_id,status,source,date_of_consent\n+15551230009,opt-in,website,2026-01-01T00:00:00Z\n'
    expect(await upload('contacts', twilio)).toMatchObject({ layout: 'twilio', contacts: { optedIn: 1 } })
    const ycloud = 'phoneNumber,nickname,email\n+15551230008,Eve,eve@shop.example\n'
    expect(await upload('contacts', ycloud)).toMatchObject({ layout: 'ycloud', contacts: { created: 1 } })
    expect(await person('15551230008')).toMatchObject({ name: 'Eve', attributes: { email: 'eve@shop.example' } })
  })
})
