import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FlowDocument } from '../../flow/schema.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const put = (flow: object, id = 'greeting') => world.api('PUT', `/api/flows/${id}`, flow)
const publish = (body: object = {}) => world.api('POST', '/api/flows/greeting/publish', body)

describe('a publication at a later time', () => {
  const planned = '/api/flows/greeting/planned-publication'
  const plan = (body: object = {}) => world.api('PUT', planned, { at: world.now + HOUR_MS, ...body })
  const live = async () => (await world.store.flow('greeting'))?.publishedVersion ?? null
  const HOUR_MS = 60 * 60 * 1000
  beforeEach(() => put(GREETING))

  test('happens by itself then, with what the draft was when it was planned', async () => {
    expect((await plan({ name: 'Summer' })).json().planned).toMatchObject({ at: world.now + HOUR_MS, failure: null })
    await put({ ...GREETING, name: 'Later' })
    await world.host.timers.fireDue()
    expect(await live()).toBeNull()
    world.now += HOUR_MS
    await world.host.timers.fireDue()
    expect(await live()).toBe(1)
    expect(world.host.machines.view.current('greeting')?.flow.document.name).toBe('Greeting')
    expect(await world.store.flow('greeting')).toMatchObject({ document: { name: 'Later' } })
    const { items } = (await world.api('GET', '/api/flows/greeting/versions')).json()
    expect(items).toMatchObject([{ version: 1, revision: 1, name: 'Summer', publishedAt: world.now }])
    expect((await world.api('GET', planned)).json()).toEqual({ planned: null })
  })

  test('is taken back, and gives way to publishing at once', async () => {
    await plan()
    expect((await world.api('DELETE', planned)).statusCode).toBe(204)
    await plan()
    await publish()
    world.now += 2 * HOUR_MS
    await world.host.timers.fireDue()
    expect((await world.api('GET', '/api/flows/greeting/versions')).json().items).toHaveLength(1)
  })

  test('is refused in the past, on another revision, with errors, and of no flow', async () => {
    expect((await plan({ at: world.now })).json().code).toBe('request.invalid')
    expect((await plan({ revision: 9 })).json().code).toBe('flow.changed')
    await put({ ...GREETING, edges: [] })
    expect((await plan()).json().code).toBe('flow.invalid')
    const nowhere = '/api/flows/nowhere/planned-publication'
    for (const method of ['GET', 'DELETE'] as const)
      expect((await world.api(method, nowhere)).json().code).toBe('flow.not-found')
  })

  test('fails in sight when the checks fail at that time, is not tried again, and can be planned anew', async () => {
    await put(CALLED, 'called')
    await world.api('POST', '/api/flows/called/publish', {})
    await put(CALLING)
    expect((await plan()).statusCode).toBe(200)
    await world.api('DELETE', '/api/flows/called')
    world.now += HOUR_MS
    await world.host.timers.fireDue()
    expect(await live()).toBeNull()
    const failed = await world.api('GET', planned, undefined, { 'accept-language': 'pt' })
    expect(failed.json().planned.failure).toMatchObject({ at: world.now, issues: [{ severity: 'error' }], tests: [] })
    expect(failed.json().planned.failure.issues[0].message).toMatch(/^Passo/)
    const { items } = (await world.api('GET', '/api/flows')).json()
    expect(items).toMatchObject([{ planned: { hasFailed: true } }])
    await put(CALLED, 'called')
    await world.host.timers.fireDue()
    expect(await live()).toBeNull()
    await plan()
    world.now += HOUR_MS
    await world.host.timers.fireDue()
    expect(await live()).toBe(1)
  })
})

test('an earlier draft is given a name', async () => {
  await put(GREETING)
  await world.store.saveFlow({ ...GREETING, name: 'Other' }, world.now + 1, { keepBefore: true })
  const snapshot = `/api/flows/greeting/snapshots/${world.now}`
  expect((await world.api('PATCH', snapshot, { name: 'Before the sale' })).statusCode).toBe(204)
  const { items } = (await world.api('GET', '/api/flows/greeting/snapshots')).json()
  expect(items).toMatchObject([{ at: world.now, name: 'Before the sale' }])
  expect((await world.api('PATCH', `${snapshot.slice(0, -1)}1`, { name: 'x' })).json().code).toBe('flow.not-found')
})

describe('a draft', () => {
  test('is saved and read with its issues, listed and deleted', async () => {
    const saved = await put({ ...GREETING, edges: [] })
    expect(saved.statusCode).toBe(200)
    expect(saved.json().issues.map(({ severity }: { severity: string }) => severity)).toContain('error')

    await put(GREETING)
    const read = await world.api('GET', '/api/flows/greeting')
    expect(read.json()).toEqual({
      ...{ id: 'greeting', document: GREETING, revision: 2, updatedAt: world.now, savedBy: 'environment' },
      ...{ publishedVersion: null, issues: [] },
    })
    const list = await world.api('GET', '/api/flows')
    expect(list.json().items).toMatchObject([{ id: 'greeting', name: 'Greeting', publishedVersion: null }])

    expect((await world.api('DELETE', '/api/flows/greeting')).statusCode).toBe(204)
    expect((await world.api('GET', '/api/flows/greeting')).json().code).toBe('flow.not-found')
  })

  test('come without their issues to whom checks them, and a save can be answered by its revision alone', async () => {
    await put(GREETING)
    const read = await world.api('GET', '/api/flows/greeting?issues=false')
    expect([read.headers.etag, read.json().document, 'issues' in read.json()]).toEqual(['"1"', GREETING, false])
    const headers = { 'if-match': '"1"', prefer: 'return=minimal' }
    const saved = await world.api('PUT', '/api/flows/greeting', { ...GREETING, name: 'Hello' }, headers)
    expect([saved.statusCode, saved.headers.etag, saved.body]).toEqual([204, '"2"', ''])
    expect(saved.headers['preference-applied']).toBe('return=minimal')
  })

  test('that is no flow is refused with all mistakes at once, by step', async () => {
    const [start, hello] = GREETING.nodes
    const broken = {
      ...GREETING,
      locale: 'english!',
      nodes: [
        { ...start, type: 'magic' },
        { ...hello, data: {} },
      ],
    }
    const response = await put(broken)
    expect([response.statusCode, response.json().code]).toEqual([422, 'flow.invalid'])
    const { issues } = response.json() as { issues: { nodeId?: string }[] }
    expect(issues.length).toBeGreaterThanOrEqual(3)
    expect(issues.map(({ nodeId }) => nodeId)).toEqual(expect.arrayContaining(['start', 'hello']))
    expect((await world.api('GET', '/api/flows/greeting')).statusCode).toBe(404)
  })

  test('has names on one line: one with a control character is refused, by its place', async () => {
    const [, ...others] = GREETING.nodes
    const [first] = GREETING.nodes
    for (const sign of ['\u0000', '\n', '\u001b[31m', '\u009f']) {
      const named = { ...GREETING, name: `Greet${sign}ing`, nodes: [{ ...first, name: `Be${sign}gin` }, ...others] }
      const response = await put(named)
      expect([response.statusCode, response.json().code]).toEqual([422, 'flow.invalid'])
      expect(response.json().issues).toMatchObject([
        { path: '/name', message: expect.stringContaining('one line, without control characters') },
        { nodeId: 'start', message: expect.stringContaining('one line, without control characters') },
      ])
    }
    expect((await put({ ...GREETING, name: 'Olá, “coração” 👋🏽' })).statusCode).toBe(200)
  })

  test.each([
    ['en', 'Step start: No step follows', 'Connect it to the first step'],
    ['pt-BR, en;q=0.5', 'Passo start: Nenhum passo segue', 'Conectar ao primeiro passo'],
    ['fr, es;q=0.9', 'Paso start: Ningún paso sigue', 'Conectar con el primer paso'],
    ['ja', 'Step start: No step follows', 'Connect it to the first step'],
  ])('has its issues in the language of "%s", with what would mend them', async (accepted, message, label) => {
    const headers = { 'accept-language': accepted }
    const draft = { ...GREETING, edges: GREETING.edges.slice(1) }
    const saved = await world.api('PUT', '/api/flows/greeting', draft, headers)
    const read = await world.api('GET', '/api/flows/greeting', undefined, headers)
    const refused = await world.api('POST', '/api/flows/greeting/publish', undefined, headers)
    for (const response of [saved, read, refused]) {
      expect(response.json().issues[0]).toMatchObject({
        message: expect.stringContaining(message),
        fix: { label, edits: [{ connect: { source: 'start', sourceHandle: 'next', target: 'hello' } }] },
      })
    }
  })

  test('must have the id of its address', async () => {
    const response = await put(GREETING, 'other')
    expect([response.statusCode, response.json().code]).toEqual([400, 'request.invalid'])
  })

  test.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/publish', {}],
    ['POST', '/discard', {}],
    ['POST', '/verify'],
    ['GET', '/versions/1'],
    ['PATCH', '/versions/1', { name: 'One' }],
    ['GET', '/snapshots/1'],
    ['PATCH', '/snapshots/1', { name: 'One' }],
    ['GET', '/planned-publication'],
    ['PUT', '/planned-publication', { at: 1_900_000_000_000 }],
    ['DELETE', '/planned-publication'],
  ] as const)('that does not exist: %s %s is flow.not-found', async (method, path, body?: object) => {
    const response = await world.api(method, `/api/flows/none${path}`, body)
    expect([response.statusCode, response.json().code]).toEqual([404, 'flow.not-found'])
  })
})

describe('a revision', () => {
  const save = (flow: object, headers: object) => world.api('PUT', '/api/flows/greeting', flow, { ...headers })
  /** A caller who says nothing of revisions. */
  const saveBlindly = async (flow: object) => {
    const headers = await world.keyOf('designer')
    return world.call({ method: 'PUT', url: '/api/flows/greeting', headers, payload: flow })
  }

  test('grows with each save, is told as ETag, and says who saved it', async () => {
    const first = await saveBlindly(GREETING)
    expect([first.statusCode, first.headers.etag, first.json().revision]).toEqual([200, '"1"', 1])
    const second = await save(saying('Hi.'), { 'if-match': '"1"' })
    expect([second.headers.etag, second.json().savedBy]).toEqual(['"2"', 'environment'])
    const read = await world.api('GET', '/api/flows/greeting')
    expect([read.headers.etag, read.json().revision]).toEqual(['"2"', 2])
  })

  test('that is stale is refused with what is there now, and nothing is lost', async () => {
    await put(GREETING)
    await save(saying('From one tab.'), { 'if-match': '"1"' })
    const stale = await save(saying('From another tab.'), { 'if-match': '"1"' })
    expect(stale.statusCode).toBe(412)
    expect(stale.json()).toMatchObject({
      ...{ code: 'flow.changed', revision: 2, savedBy: 'environment', updatedAt: world.now },
      document: saying('From one tab.'),
    })
    expect((await world.api('GET', '/api/flows/greeting')).json().document).toEqual(saying('From one tab.'))
    expect((await save(saying('Both.'), { 'if-match': '"2"' })).statusCode).toBe(200)
  })

  test('must be named by whoever changes a flow, be it that whatever is there goes', async () => {
    await saveBlindly(GREETING)
    const blind = await saveBlindly(saying('Blind.'))
    expect([blind.statusCode, blind.json().code]).toEqual([428, 'revision.missing'])
    expect(blind.json().detail).toContain('If-Match: "1"')
    expect((await save(saying('All the same.'), { 'if-match': '*' })).statusCode).toBe(200)
    expect((await save(GREETING, { 'if-match': '1' })).json().code).toBe('request.invalid')
  })

  test('of a flow that must not be there yet', async () => {
    const fresh = { 'if-none-match': '*' }
    expect((await save(GREETING, fresh)).statusCode).toBe(200)
    expect((await save(GREETING, fresh)).json().code).toBe('flow.changed')
  })

  test('of a flow that was deleted meanwhile brings it back by nobody else’s doing', async () => {
    await put(GREETING)
    await world.api('DELETE', '/api/flows/greeting')
    expect((await save(GREETING, { 'if-match': '"1"' })).json().code).toBe('flow.not-found')
    expect((await put(GREETING)).json().revision).toBe(2)
  })

  test('is what is published, and no other', async () => {
    await put(GREETING)
    await put(saying('Newer.'))
    const stale = await publish({ revision: 1 })
    expect([stale.statusCode, stale.json().code, stale.json().revision]).toEqual([412, 'flow.changed', 2])
    const published = await publish({ revision: 2, name: 'Newer words', note: 'For the winter' })
    expect(published.json()).toMatchObject({ version: 1, revision: 2, name: 'Newer words', note: 'For the winter' })
    expect((await world.api('GET', '/api/flows/greeting')).json()).toMatchObject({ revision: 2, publishedVersion: 1 })
  })
})

describe('earlier drafts', () => {
  const snapshots = async () => (await world.api('GET', '/api/flows/greeting/snapshots')).json().items

  test('are kept from hour to hour, and can be read', async () => {
    const began = world.now
    await put(GREETING)
    world.now += 3_600_000
    await put(saying('Later.'))
    await put(saying('A second later.'))
    await put(saying('Another second later.'))
    const kept = { flowId: 'greeting', savedBy: 'environment', name: '' }
    expect(await snapshots()).toEqual([
      { ...kept, at: world.now, revision: 2 },
      { ...kept, at: began, revision: 1 },
    ])
    const first = await world.api('GET', `/api/flows/greeting/snapshots/${began}`)
    expect(first.json()).toMatchObject({ revision: 1, document: GREETING })
  })

  test('are kept when the changes are thrown away: the draft is what is live again', async () => {
    await put(GREETING)
    expect((await world.api('POST', '/api/flows/greeting/discard', {})).json().code).toBe('flow.not-published')
    await publish()
    world.now += 1000
    await put(saying('A bad idea.'))
    expect((await world.api('POST', '/api/flows/greeting/discard', { revision: 1 })).json().code).toBe('flow.changed')
    const discarded = await world.api('POST', '/api/flows/greeting/discard', { revision: 2 })
    expect(discarded.json()).toMatchObject({ revision: 3, document: GREETING, publishedVersion: 1 })
    const [newest] = await snapshots()
    const kept = (await world.api('GET', `/api/flows/greeting/snapshots/${newest.at}`)).json()
    expect(kept).toMatchObject({ revision: 2, document: saying('A bad idea.') })
  })
})

test('the list shows of each flow how it stands: what begins it, what is live, what is to do, and its week', async () => {
  const row = async () => (await world.api('GET', '/api/flows')).json().items[0]
  await put({ ...GREETING, edges: [] })
  expect(await row()).toMatchObject({
    ...{ id: 'greeting', name: 'Greeting', locale: 'en', savedBy: 'environment', publishedVersion: null },
    ...{ publishedAt: null, publishedBy: null, hasUnpublishedChanges: false },
    triggers: [{ nodeId: 'start', type: 'keyword', words: ['hello'] }],
  })
  expect((await row()).issues.error).toBeGreaterThan(0)
  await put(ASKING)
  await publish()
  expect(await row()).toMatchObject({
    ...{ publishedVersion: 1, publishedAt: world.now, publishedBy: 'environment', hasUnpublishedChanges: false },
    issues: { error: 0 },
  })
  await put(saying('Not yet.'))
  expect(await row()).toMatchObject({ hasUnpublishedChanges: true })

  world.now += 24 * 3_600_000
  await world.says('15551230001', 'hello')
  await world.says('15551230001', 'STOP')
  expect(await row()).toMatchObject({ conversations: [0, 0, 0, 0, 0, 0, 1], optOuts: [0, 0, 0, 0, 0, 0, 1] })
})

describe('versions', () => {
  test('are listed with who waits in them and where, and can be named later', async () => {
    await put(ASKING)
    await publish({ note: 'First' })
    for (const waId of ['15551230001', '15551230002']) await world.says(waId, 'hello')
    await put({ ...ASKING, name: 'Renamed' })
    await publish()
    await world.says('15551230003', 'hello')
    const versions = async () => (await world.api('GET', '/api/flows/greeting/versions')).json().items
    expect(await versions()).toMatchObject([
      { version: 1, note: 'First', publishedBy: 'environment', waiting: 2 },
      { version: 2, waiting: 1 },
    ])
    const waiting = () => world.api('GET', '/api/flows/greeting/versions/1/waiting')
    expect((await waiting()).json()).toEqual({ items: [{ nodeId: 'hello', count: 2 }] })
    await world.says('15551230001', 'Ana')
    expect((await waiting()).json()).toEqual({ items: [{ nodeId: 'hello', count: 1 }] })

    const named = await world.api('PATCH', '/api/flows/greeting/versions/1', { name: 'Summer' })
    expect(named.json()).toMatchObject({ version: 1, name: 'Summer', note: 'First' })
    expect((await versions())[0]).toMatchObject({ name: 'Summer', note: 'First' })
    const headers = await world.keyOf('agent')
    const url = '/api/flows/greeting/versions/1'
    expect((await world.call({ method: 'PATCH', url, headers, payload: { name: 'x' } })).statusCode).toBe(403)
  })
})

describe('publishing', () => {
  test('freezes versions, and the newest runs at once', async () => {
    await put(GREETING)
    const first = await publish()
    expect(first.statusCode).toBe(201)
    expect(first.json()).toEqual({
      ...{ flowId: 'greeting', version: 1, revision: 1, publishedAt: world.now, publishedBy: 'environment' },
      ...{ name: '', note: '', issues: [] },
    })
    await world.says('15551230001', 'hello')
    expect(lastText()).toContain('Good day.')

    await put(saying('Good evening.'))
    await world.says('15551230001', 'hello')
    expect(lastText()).toContain('Good day.')
    await publish()
    await world.says('15551230001', 'hello')
    expect(lastText()).toContain('Good evening.')

    const versions = (await world.api('GET', '/api/flows/greeting/versions')).json().items
    expect(versions.map(({ version }: { version: number }) => version).sort()).toEqual([1, 2])
    expect((await world.api('GET', '/api/flows/greeting/versions/1')).json().document).toEqual(GREETING)
  })

  test('is refused while the flow has errors', async () => {
    await put({ ...GREETING, edges: [] })
    const response = await publish()
    expect([response.statusCode, response.json().code]).toEqual([422, 'flow.invalid'])
    expect(response.json().issues[0]).toMatchObject({ code: 'flow.never-starts', nodeId: 'start' })
  })

  test('is refused while a recorded test fails, and says where', async () => {
    const hears = (contains: string) => [{ name: 'greets', steps: [{ says: 'hello' }, { hears: { contains } }] }]
    await put({ ...GREETING, tests: hears('Good night') })
    const response = await publish()
    expect([response.statusCode, response.json().code]).toEqual([422, 'flow.tests-failed'])
    expect(response.json().tests).toMatchObject([{ name: 'greets', step: 1 }])
    await put({ ...GREETING, tests: hears('Good day') })
    expect((await publish()).statusCode).toBe(201)
  })

  test('ends when the flow is deleted; its versions stay', async () => {
    await put(GREETING)
    await publish()
    await world.api('DELETE', '/api/flows/greeting')
    await world.says('15551230001', 'hello')
    expect(world.sent).toEqual([])
    expect((await world.api('GET', '/api/flows/greeting/versions/1')).statusCode).toBe(200)
  })
})

describe('verification', () => {
  test('proves a flow', async () => {
    await put(GREETING)
    const response = await world.api('POST', '/api/flows/greeting/verify')
    expect(response.json()).toEqual({ proved: true, waitingStates: 0 })
  })

  test('shows the path on which a flow says something before it stops', async () => {
    await put(NAGGING, 'nagging')
    const { proved, counterExamples } = (await world.api('POST', '/api/flows/nagging/verify')).json()
    expect(proved).toBe(false)
    expect(counterExamples[0].message).toContain('nag (sends a message before the stop)')
  })
})

function lastText(): unknown {
  const content = world.sent.at(-1)?.item.content
  return content?.type === 'text' ? content.body : undefined
}

const at = { position: { x: 0, y: 0 } }
const edge = (source: string, target: string, sourceHandle = 'next') => ({
  id: `${source}-${sourceHandle}-${target}`,
  ...{ source, sourceHandle, target },
})
const say = (id: string, body: string) => ({
  id,
  type: 'send-message',
  ...at,
  data: { messages: [{ type: 'text', body }] },
})

function saying(body: string): FlowDocument {
  return {
    ...{ format: 'basta.flow/1', id: 'greeting', name: 'Greeting', locale: 'en' },
    nodes: [
      { id: 'start', type: 'trigger', ...at, data: { on: 'keyword', keywords: ['hello'], match: 'exact' } },
      say('hello', body),
      { id: 'bye', type: 'end', ...at, data: {} },
    ],
    edges: [edge('start', 'hello'), edge('hello', 'bye')],
  }
}
const GREETING = saying('Good day.')

const CALLED: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'called', name: 'Called', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', ...at, data: { on: 'keyword', keywords: ['again'], match: 'exact' } },
    say('again', 'Welcome back.'),
    { id: 'end', type: 'end', ...at, data: {} },
  ],
  edges: [edge('start', 'again'), edge('again', 'end')],
}
/** Goes on in that one. */
const CALLING: FlowDocument = {
  ...GREETING,
  nodes: GREETING.nodes.map((node) =>
    node.id === 'hello' ? { ...node, type: 'go-to-flow', data: { flowId: 'called' } } : node,
  ),
}

/** Waits at the step `hello` for an answer. */
const ASKING: FlowDocument = {
  ...GREETING,
  nodes: GREETING.nodes.map((node) =>
    node.id === 'hello'
      ? { ...node, type: 'ask-question', data: { question: 'What is your name?', answer: { kind: 'text' } } }
      : node,
  ),
  edges: [edge('start', 'hello'), edge('hello', 'bye', 'answered'), edge('hello', 'bye', 'other')],
}

const NAGGING: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'nagging', name: 'Nagging', locale: 'en' },
  nodes: [
    { id: 'out', type: 'trigger', ...at, data: { on: 'opt-out' } },
    say('nag', 'Please stay!'),
    { id: 'stop', type: 'unsubscribe', ...at, data: {} },
  ],
  edges: [edge('out', 'nag'), edge('nag', 'stop')],
}
