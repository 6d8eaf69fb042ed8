import { describe, expect, test } from 'vitest'
import { type Crm, openCrm } from '../helpers/crm.ts'
import { textContent } from '../helpers/webhooks.ts'
import { openWorld, type World } from '../helpers/world.ts'

interface Webhook {
  id: string
  secret: string
  waiting: number
  oldestAt: number | null
  paused: { reason: string } | null
  lastFailure: { reason: string } | null
}
interface Letter {
  id: string
  kind: string
  reason: string
}

async function connect(world: World, options: object = {}): Promise<Crm & { id: string; secrets: string[] }> {
  const secrets: string[] = []
  const crm = await openCrm(secrets)
  const { status, body } = await world.api.post<Webhook>('/api/webhooks', { url: crm.url, ...options })
  expect(status).toBe(201)
  secrets.push(body.secret)
  return { ...crm, id: body.id, secrets }
}

const typesOf = (crm: Crm) => crm.received.map(({ event }) => event.type)
const stateOf = async (world: World, { id }: { id: string }) =>
  (await world.api.get<Webhook>(`/api/webhooks/${id}`)).body
const letters = async (world: World) => (await world.api.get<{ items: Letter[] }>('/api/dead-letters')).body.items

test('a stop, the reason and a new opt-in are told, signed, with the entries of the ledger', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  const ana = world.person()
  await ana.says('STOP')
  await ana.taps('Other: in my own words')
  await ana.says('Too many')
  await world.after('PT1H')
  await ana.says('START')

  const ledger = await ana.ledger()
  const { id: contactId } = await ana.contact()
  const [stopped, , feedback, resumed] = crm.received
  expect(typesOf(crm)).toEqual(['consent.stopped', 'feedback.given', 'feedback.given', 'consent.resumed'])
  expect(crm.received.every(({ signedBy }) => signedBy.length === 1)).toBe(true)
  const said = ledger.find(({ action }) => action === 'opt-out')
  expect(stopped?.event.data).toMatchObject({
    contactId,
    identities: [{ kind: 'wa_id', value: ana.waId }],
    ...{ action: 'opt-out', scope: 'all', register: 'contact', source: 'keyword' },
    entry: { id: said?.id, n: said?.n, hash: said?.hash },
    stops: [{ scope: 'all', register: 'contact' }],
  })
  expect(stopped?.event.timestamp).toBe(new Date(said?.effectiveAt ?? 0).toISOString())
  expect(feedback?.event.data.feedback).toEqual({ reason: 'other', text: 'Too many' })
  expect(resumed?.event.data).toMatchObject({ action: 'opt-in', stops: [] })
  expect(resumed?.timestamp).toBe(world.now / 1000)
  expect(new Set(crm.received.map(({ id }) => id)).size).toBe(4)
  expect(crm.received.every(({ id }) => /^\w+$/.test(id))).toBe(true)
})

test('every webhook gets what it asked for, and nothing else', async () => {
  const world = await openWorld()
  const [all, resumes] = [await connect(world), await connect(world, { events: ['consent.resumed'] })]
  const ana = world.person()
  await ana.says('STOP')
  await ana.says('START')
  expect(typesOf(all)).toEqual(['consent.stopped', 'consent.resumed'])
  expect(typesOf(resumes)).toEqual(['consent.resumed'])
  expect(resumes.received[0]?.id).toBe(all.received[1]?.id)
})

test('what an operator records and what an import records is told as well', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  await world.api.post('/api/unsubscribes', { people: [{ wa_id: '15551239999' }], scope: 'marketing' })
  expect(crm.received[0]?.event.data).toMatchObject({
    identities: [{ kind: 'wa_id', value: '15551239999' }],
    ...{ scope: 'marketing', register: 'operator', source: 'api' },
  })
})

describe('a receiver that fails', () => {
  test('gets the same event again, later and later, and later events of the person wait for it', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    // The second one is for Ben.
    crm.answers.push({ status: 500 }, { status: 200 }, 'no answer', { status: 302 })
    const [ana, ben] = [world.person(), world.person('15551230002', 'Ben')]
    const began = world.now
    await ana.says('STOP')
    await ana.says('START')
    await ben.says('STOP')
    await world.after('PT1H')

    const ofAna = crm.received.filter(({ event }) => event.data.identities[0]?.value === ana.waId)
    const [first, ...rest] = ofAna.filter(({ event }) => event.type === 'consent.stopped')
    expect(new Set(rest.map(({ id, body }) => `${id} ${body}`))).toEqual(new Set([`${first?.id} ${first?.body}`]))
    expect(typesOf({ ...crm, received: ofAna }).at(-1)).toBe('consent.resumed')
    expect(ofAna.findIndex(({ event }) => event.type === 'consent.resumed')).toBe(rest.length + 1)
    expect(rest.map(({ timestamp }) => timestamp - began / 1000)).toEqual([5, 25, 105])
    expect(await stateOf(world, crm)).toMatchObject({ waiting: 0, oldestAt: null })
  })

  test('is left alone as long as it asks', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    crm.answers.push({ status: 429, retryAfter: '600' })
    const ana = world.person()
    await ana.says('STOP')
    await world.after('PT9M59S')
    expect(crm.received).toHaveLength(1)
    await world.after('PT1S')
    expect(crm.received).toHaveLength(2)
  })

  test('for three days: the event becomes a dead letter, the next one goes, and a replay delivers it', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    crm.answers.push(...Array.from({ length: 11 }, () => ({ status: 503 })))
    const ana = world.person()
    await ana.says('STOP')
    await ana.says('START')
    await world.after('P3D')
    expect(typesOf(crm)).toEqual(Array.from({ length: 10 }, () => 'consent.stopped'))
    expect(await stateOf(world, crm)).toMatchObject({ waiting: 2, lastFailure: { reason: 'The answer was 503' } })
    await world.after('P1D')
    expect(typesOf(crm).slice(10)).toEqual(['consent.stopped', 'consent.resumed'])

    const [letter] = await letters(world)
    expect(letter).toMatchObject({ kind: 'webhook', reason: expect.stringMatching(/503.*11 attempts/) })
    expect(await world.api.post(`/api/dead-letters/${encodeURIComponent(letter?.id ?? '')}/replay`, {})).toMatchObject({
      status: 200,
    })
    expect(crm.received.at(-1)?.id).toBe(crm.received[0]?.id)
    expect(crm.received.at(-1)?.body).toBe(crm.received[0]?.body)
    expect(await letters(world)).toEqual([])
  })

  test('all dead letters of a webhook are replayed at once, in their order', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    crm.answers.push(...Array.from({ length: 22 }, () => ({ status: 503 })))
    const ana = world.person()
    await ana.says('STOP')
    await ana.says('START')
    await world.after('P8D')
    expect(await letters(world)).toHaveLength(2)
    expect((await world.api.post(`/api/webhooks/${crm.id}/replay`, {})).body).toEqual({ replayed: 2 })
    expect(typesOf(crm).slice(22)).toEqual(['consent.stopped', 'consent.resumed'])
    expect(await letters(world)).toEqual([])
  })

  test('with 410 is paused; what happens meanwhile waits, and comes in order when the owner goes on', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    crm.answers.push({ status: 410 })
    const ana = world.person()
    await ana.says('STOP')
    await ana.says('START')
    await world.after('P10D')
    expect(crm.received).toHaveLength(1)
    expect(await stateOf(world, crm)).toMatchObject({ waiting: 2, paused: { reason: 'gone' } })
    await world.api.patch(`/api/webhooks/${crm.id}`, { paused: false })
    expect(typesOf(crm).slice(1)).toEqual(['consent.stopped', 'consent.resumed'])
  })
})

describe('the stop of a person who is erased', () => {
  const erased = async (world: World, person: ReturnType<World['person']>) => {
    const { id } = await person.contact()
    expect(await world.api.post(`/api/contacts/${id}/erase`, {})).toMatchObject({ status: 200 })
  }

  test('is still told where it was not yet; the reason they wrote is not', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    crm.answers.push({ status: 500 })
    const ana = world.person()
    await ana.says('STOP')
    await ana.taps('Other: in my own words')
    await ana.says('My name is Ana Souza')
    await erased(world, ana)
    await world.after('PT1H')
    expect(typesOf(crm)).toEqual(['consent.stopped', 'consent.stopped'])
    expect(crm.received[1]).toMatchObject({
      body: crm.received[0]?.body,
      event: { data: { identities: [{ kind: 'wa_id', value: ana.waId }], stops: [{ scope: 'all' }] } },
    })
    expect(crm.received.map(({ body }) => body).join()).not.toContain('Souza')
    expect(await stateOf(world, crm)).toMatchObject({ waiting: 0 })
    expect(await letters(world)).toEqual([])
  })

  test('can still be replayed where it had been given up', async () => {
    const world = await openWorld()
    const crm = await connect(world)
    crm.answers.push(...Array.from({ length: 11 }, () => ({ status: 503 })))
    const ana = world.person()
    await ana.says('STOP')
    await world.after('P4D')
    await erased(world, ana)
    expect(await letters(world)).toMatchObject([{ kind: 'webhook' }])
    expect((await world.api.post(`/api/webhooks/${crm.id}/replay`, {})).body).toEqual({ replayed: 1 })
    expect(crm.received).toHaveLength(12)
    expect(await letters(world)).toEqual([])
  })
})

test('nothing is lost when the process ends before an event is delivered', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  crm.answers.push('no answer')
  const ana = world.person()
  await ana.says('STOP')
  await world.restart()
  await world.after('PT5S')
  expect(typesOf(crm)).toEqual(['consent.stopped', 'consent.stopped'])
  expect(await stateOf(world, crm)).toMatchObject({ waiting: 0 })
})

test('a stop that cannot be stored is told to nobody', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  const ana = world.person()
  await world.whileStoreFails(() => ana.says('STOP').catch(() => undefined))
  expect(crm.received).toEqual([])
})

test('after the secret is rotated both sign for a while, then only the new one', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  const { body } = await world.api.post<{ secret: string }>(`/api/webhooks/${crm.id}/rotate`, { overlapMs: 3600_000 })
  crm.secrets.push(body.secret)
  const ana = world.person()
  await ana.says('STOP')
  await world.after('PT2H')
  await ana.says('START')
  expect(crm.received.map(({ signedBy }) => signedBy.length)).toEqual([2, 1])
  expect(crm.received[1]?.signedBy).toEqual([body.secret])
})

test('two records that turn out to be one person: the stop of one is told for the identities of both', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  await world.api.post('/api/unsubscribes', { people: [{ wa_id: '15551230001' }] })
  await world.api.post('/api/unsubscribes', { people: [{ bsuid: 'US.42' }], scope: 'marketing' })
  const ana = world.person()
  await ana.sends({ ...textContent('hello'), from_user_id: 'US.42' })
  expect(crm.received.at(-1)?.event.data).toMatchObject({
    action: 'merged',
    scope: 'all',
    identities: expect.arrayContaining([
      { kind: 'wa_id', value: '15551230001' },
      { kind: 'bsuid', value: 'US.42' },
    ]),
  })
  expect(typesOf(crm).at(-1)).toBe('consent.stopped')
})

test('how many deliveries wait, how old the oldest is, and what became of attempts can be watched', async () => {
  const world = await openWorld()
  const crm = await connect(world)
  crm.answers.push({ status: 500 })
  const ana = world.person()
  await ana.says('STOP')
  await world.after('PT4S')
  const waiting = await world.api.text('/metrics')
  expect(waiting).toContain(`basta_webhook_queue{webhook="${crm.id}"} 1`)
  expect(waiting).toContain(`basta_webhook_queue_age_seconds{webhook="${crm.id}"} 4`)
  await world.after('PT1S')
  const after = await world.api.text('/metrics')
  expect(after).toContain('basta_webhook_attempts_total{outcome="retried"} 1')
  expect(after).toContain('basta_webhook_attempts_total{outcome="delivered"} 1')
  expect(after).not.toContain('basta_webhook_queue{')
})
