import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FlowDocument } from '../../flow/schema.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const put = (flow: object, id = 'greeting') => world.api('PUT', `/api/flows/${id}`, flow)
const publish = () => world.api('POST', '/api/flows/greeting/publish')

describe('a draft', () => {
  test('is saved and read with its issues, listed and deleted', async () => {
    const saved = await put({ ...GREETING, edges: [] })
    expect(saved.statusCode).toBe(200)
    expect(saved.json().issues.map(({ severity }: { severity: string }) => severity)).toContain('error')

    await put(GREETING)
    const read = await world.api('GET', '/api/flows/greeting')
    expect(read.json()).toEqual({
      ...{ id: 'greeting', document: GREETING, updatedAt: world.now, publishedVersion: null, issues: [] },
    })
    const list = await world.api('GET', '/api/flows')
    expect(list.json().items).toMatchObject([{ id: 'greeting', name: 'Greeting', publishedVersion: null }])

    expect((await world.api('DELETE', '/api/flows/greeting')).statusCode).toBe(204)
    expect((await world.api('GET', '/api/flows/greeting')).json().code).toBe('flow.not-found')
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

  test('must have the id of its address', async () => {
    const response = await put(GREETING, 'other')
    expect([response.statusCode, response.json().code]).toEqual([400, 'request.invalid'])
  })

  test.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/publish'],
    ['POST', '/verify'],
    ['GET', '/versions/1'],
  ] as const)('that does not exist: %s %s is flow.not-found', async (method, path) => {
    const response = await world.api(method, `/api/flows/none${path}`)
    expect([response.statusCode, response.json().code]).toEqual([404, 'flow.not-found'])
  })
})

describe('publishing', () => {
  test('freezes versions, and the newest runs at once', async () => {
    await put(GREETING)
    const first = await publish()
    expect(first.statusCode).toBe(201)
    expect(first.json()).toEqual({ flowId: 'greeting', version: 1, publishedAt: world.now, issues: [] })
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
  id: `${source}-${target}`,
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

const NAGGING: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'nagging', name: 'Nagging', locale: 'en' },
  nodes: [
    { id: 'out', type: 'trigger', ...at, data: { on: 'opt-out' } },
    say('nag', 'Please stay!'),
    { id: 'stop', type: 'unsubscribe', ...at, data: {} },
  ],
  edges: [edge('out', 'nag'), edge('nag', 'stop')],
}
