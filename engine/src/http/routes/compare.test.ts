import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../../consent/ledger.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

async function compare(csv: string, query: Record<string, string> = {}, headers: object = {}) {
  const { authorization } = await world.keyOf('agent')
  return world.call({
    method: 'POST',
    url: `/api/unsubscribes/compare?${new URLSearchParams(query)}`,
    headers: { authorization, 'content-type': 'text/csv', ...headers },
    payload: csv,
  })
}
const report = async (...args: Parameters<typeof compare>) => (await compare(...args)).json()
const stops = async (waId: string) => {
  const found = await world.store.find([{ kind: 'wa_id', value: waId }])
  return found?.record.consent.stops.map(({ scope, register }) => `${register} ${scope}`)
}
const CLEAN = { mistakes: 0, agree: 0, stoppedHere: 0, stoppedThere: 0, unknown: 0, unknownStopped: 0, recorded: 0 }

/** Ana has stopped all, Ben marketing, Cid nothing; nobody knows Dan and Eve. */
beforeEach(async () => {
  await world.says('15550000001', 'STOP')
  await world.says('15550000002', 'STOP MARKETING')
  await world.says('15550000003', 'hello')
})

describe('the drift of a list', () => {
  const LIST =
    'Phone,Status\n+1 555-000-0001,subscribed\n15550000002,unsubscribed\n15550000003,unsubscribed\n' +
    '15550000004,subscribed\n15550000005,opt-out\n'

  test('is told by row and counted', async () => {
    const { items, errors, ...counts } = await report(LIST)
    expect(counts).toEqual({ ...CLEAN, rows: 5, stoppedHere: 1, stoppedThere: 2, unknown: 2, unknownStopped: 1 })
    expect(errors).toEqual([])
    const contactId = expect.any(String)
    const wa = (value: string) => ({ kind: 'wa_id', value })
    expect(items).toEqual([
      {
        line: 2,
        identity: wa('15550000001'),
        contactId,
        drift: 'stopped-here',
        here: 'all',
        there: null,
        recorded: false,
      },
      {
        line: 3,
        identity: wa('15550000002'),
        contactId,
        drift: 'stopped-there',
        here: 'marketing',
        there: 'all',
        recorded: false,
      },
      {
        line: 4,
        identity: wa('15550000003'),
        contactId,
        drift: 'stopped-there',
        here: null,
        there: 'all',
        recorded: false,
      },
      {
        line: 5,
        identity: wa('15550000004'),
        contactId: null,
        drift: 'unknown',
        here: null,
        there: null,
        recorded: false,
      },
      {
        line: 6,
        identity: wa('15550000005'),
        contactId: null,
        drift: 'unknown',
        here: null,
        there: 'all',
        recorded: false,
      },
    ])
    expect(await stops('15550000003')).toEqual([])
  })

  test('comes as CSV', async () => {
    const answer = await compare(LIST, { format: 'csv' })
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    const lines = answer.body.trim().split('\n')
    expect(lines[0]).toBe('line,identity_kind,identity,contact_id,drift,here,there,recorded')
    expect(lines[1]).toMatch(/^2,wa_id,15550000001,\w+,stopped-here,all,mailable,no$/)
    expect(lines[5]).toBe('6,wa_id,15550000005,,unknown,mailable,all,no')
    expect(lines).toHaveLength(6)
  })

  test('is mended on the stricter side: stops that are there only are recorded with evidence, and none is lifted', async () => {
    expect(await report(LIST, { apply: 'stricter', list: 'crm.csv' })).toMatchObject({ stoppedHere: 1, recorded: 3 })
    expect(await stops('15550000001')).toEqual(['contact all'])
    expect(await stops('15550000002')).toEqual(['contact marketing', 'import all'])
    expect(await stops('15550000003')).toEqual(['import all'])
    expect(await stops('15550000004')).toBeUndefined()
    expect(await stops('15550000005')).toEqual(['import all'])
    const found = await world.store.find([{ kind: 'wa_id', value: '15550000003' }])
    const ledger: LedgerEntry[] = await world.store.ledger(found?.record.id ?? '')
    expect(ledger.at(-1)).toMatchObject({
      ...{ action: 'opt-out', source: 'import', actor: 'api:agent' },
      evidence: 'comparison with the list “crm.csv”, line 4: stopped there, not here',
    })

    const again = await report(LIST, { apply: 'stricter', list: 'crm.csv' })
    expect(again).toMatchObject({ agree: 3, stoppedHere: 1, stoppedThere: 0, unknown: 1, recorded: 0 })
  })

  test('counts a person who is there twice once', async () => {
    const twice = 'phone,status\n15550000003,stopped\n+15550000003,stopped\n'
    expect(await report(twice, { apply: 'stricter' })).toMatchObject({ recorded: 1 })
    expect(await stops('15550000003')).toEqual(['import all'])
  })

  test('follows the scope that is asked for, and the one that a row names', async () => {
    await world.haveTopics('news')
    const csv = 'phone,status,scope\n15550000002,unsubscribed,\n15550000003,unsubscribed,topic:news\n'
    expect(await report(csv, { scope: 'marketing' })).toMatchObject({ agree: 1, stoppedThere: 1 })
    await compare(csv, { scope: 'marketing', apply: 'stricter' })
    expect(await stops('15550000003')).toEqual(['import topic:news'])
  })

  test('names the topics there are where a row or the call names another one', async () => {
    await world.haveTopics('news')
    const csv = 'phone,status,scope\nx,unsubscribed,topic:nwes\n'
    expect(await report(csv)).toMatchObject({
      mistakes: 1,
      errors: [
        { line: 2, column: 'scope', message: expect.stringContaining('topic:news') },
        { line: 2, column: 'phone' },
      ],
    })
    expect(await report(csv, { scope: 'topic:x' })).toMatchObject({ code: 'topic.unknown', topics: ['news'] })
  })

  test('knows that an erased person has stopped', async () => {
    const id = await world.says('15550000009', 'STOP')
    expect((await world.api('POST', `/api/contacts/${id}/erase`)).statusCode).toBe(200)
    const { items } = await report('phone,status\n15550000009,subscribed\n')
    expect(items).toMatchObject([{ contactId: null, drift: 'stopped-here', here: 'all' }])
  })

  test('knows a number under its other spelling', async () => {
    await world.says('5511987654321', 'PARAR')
    expect(await report('phone,status\n551187654321,subscribed\n')).toMatchObject({ stoppedHere: 1, unknown: 0 })
  })
})

test.each([
  ['Opted_Out', 'yes', 'no'],
  ['do not contact', 'TRUE', 'FALSE'],
  ['Accepts Marketing', 'no', 'yes'],
  ['allowBroadcast', 'false', 'true'],
  ['consent_status', 'opted out', 'opted in'],
])('the column “%s” says %s for a stop and %s for none', async (column, stopped, mailable) => {
  const csv = `mobile;${column}\n15550000001;${stopped}\n15550000001;${mailable}\n`
  expect(await report(csv)).toMatchObject({ agree: 1, stoppedHere: 1 })
})

test('columns of other names can be named', async () => {
  const csv = 'Telefon,Werbung,Status\n15550000001,ja,?\n15550000001,yes,?\n'
  expect(await report(csv, { identity: 'telefon', status: 'Werbung' })).toMatchObject({
    stoppedHere: 1,
    mistakes: 1,
    errors: [{ line: 2, column: 'Werbung', message: expect.stringContaining('ja') }],
  })
})

test('a row that cannot be read is told, and the others are compared', async () => {
  const csv = 'phone,status\nnobody,stopped\n15550000001,perhaps\n"15550000001,stopped\n15550000001,subscribed\n'
  const { mistakes, errors, stoppedHere } = await report(csv)
  expect({ mistakes, stoppedHere }).toEqual({ mistakes: 3, stoppedHere: 1 })
  expect(errors.map(({ line, column }: { line: number; column: string }) => `${line} ${column}`)).toEqual([
    '2 phone',
    '3 status',
    '4 ',
  ])
})

test.each([
  ['an empty file', '', {}],
  ['no column for the person', 'name,status\nAna,stopped\n', {}],
  ['no column for the status', 'phone,name\n15550000001,Ana\n', {}],
  ['a named column that is not there', 'phone,status\n1,stopped\n', { status: 'opt' }],
])('%s is refused as a whole', async (_what, csv, query) => {
  expect((await compare(csv, query)).json()).toMatchObject({ status: 422, code: 'list.unreadable' })
})

test('only CSV is taken, and only from who may record consent', async () => {
  const json = await compare('{}', {}, { 'content-type': 'application/json' })
  expect(json.json().code).toBe('request.unsupported-type')
  const viewer = await world.keyOf('viewer')
  expect((await compare('phone,status\n', {}, viewer)).json().code).toBe('auth.forbidden')
})
