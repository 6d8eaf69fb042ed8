import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

const DAY_MS = 24 * 60 * 60 * 1000
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const insights = async (query = '') => (await world.api('GET', `/api/insights${query}`)).json()

test('opt-outs are counted by day, source, flow, step, template and reason, beside what was sent', async () => {
  await publish(ASKING)
  await world.says('15551230001', 'hello')
  await world.says('15551230001', 'STOP')
  await world.says('15551230002', 'hello')
  await world.says('15551230002', 'Ana')
  world.now += DAY_MS
  const template = { name: 'spring', language: 'en' }
  await world.api('POST', '/api/messages', { to: { wa_id: '15551230002' }, purpose: 'marketing', template })
  await world.host.outbox.idle()
  await world.says('15551230002', 'STOP')
  await world.api('POST', '/api/unsubscribes', { people: [{ wa_id: '15551230003' }] })

  const all = await insights()
  expect(all).toMatchObject({
    ...{ from: '2026-05-04', to: '2026-06-02' },
    totals: { optOuts: 2, messages: 3, conversations: 4 },
    before: { optOuts: 0, messages: 0, conversations: 0 },
  })
  expect(all.days).toHaveLength(30)
  expect(all.days.slice(28)).toMatchObject([
    { day: '2026-06-01', optOuts: 1, messages: 2, sources: { keyword: 1 } },
    { day: '2026-06-02', optOuts: 1, messages: 1, sources: { keyword: 1, api: 1 } },
  ])
  expect(all.sources).toEqual(
    expect.arrayContaining([
      { source: 'keyword', optOuts: 2, isOwn: true },
      { source: 'api', optOuts: 1, isOwn: false },
    ]),
  )
  expect(all.flows[0]).toEqual({ flowId: 'greeting', version: 1, optOuts: 1, messages: 2, steps: { ask: 1 } })
  expect(all.templates).toEqual([{ name: 'spring', optOuts: 1, messages: 1 }])

  expect(await insights('?from=2026-06-02&to=2026-06-02')).toMatchObject({
    totals: { optOuts: 1, messages: 1 },
    before: { optOuts: 1, messages: 2 },
    days: [{ day: '2026-06-02' }],
  })
})

test('reasons are counted on the day they are given', async () => {
  await world.says('15551230001', 'STOP')
  const [question] = world.sent.slice(-1)
  await world.says('15551230001', reasonIn(question?.item.content))
  const { days, reasons } = await insights('?from=2026-06-01&to=2026-06-01')
  expect(reasons).toMatchObject([{ answers: 1 }])
  expect(days[0].reasons).toEqual({ [reasons[0].reason]: 1 })
})

test.each(['?from=2026-06-02&to=2026-06-01', '?from=2026-02-30', '?from=yesterday', '?from=2020-01-01'])(
  'a period must be one: %s',
  async (query) => {
    expect((await insights(query)).code).toBe('request.invalid')
  },
)

test('the figures of a flow say who came to each step, went on by which way, and stopped there', async () => {
  await publish(ASKING)
  for (const waId of ['15551230001', '15551230002', '15551230003']) await world.says(waId, 'hello')
  await world.says('15551230001', 'Ana')
  await world.says('15551230002', 'STOP')
  await publish({ ...ASKING, name: 'Again' })
  await world.says('15551230004', 'hello')

  const figures = async (query = '') => (await world.api('GET', `/api/flows/greeting/figures${query}`)).json()
  const first = await figures('?version=1')
  expect(first.conversations).toBe(3)
  expect(first.nodes).toEqual(
    expect.arrayContaining([
      { nodeId: 'start', arrivals: 3, stops: 0 },
      { nodeId: 'ask', arrivals: 3, stops: 1 },
      { nodeId: 'bye', arrivals: 1, stops: 0 },
    ]),
  )
  expect(first.outputs).toEqual([
    { nodeId: 'ask', output: 'answered', count: 1 },
    { nodeId: 'start', output: 'next', count: 3 },
  ])
  expect(await figures()).toMatchObject({ conversations: 4 })
  expect(await figures('?from=2026-05-01&to=2026-05-31')).toEqual({ conversations: 0, nodes: [], outputs: [] })
})

test('the numbers that are connected are listed', async () => {
  expect((await world.api('GET', '/api/numbers')).json()).toEqual({
    items: [
      { id: '1001', isDefault: true, emulated: false },
      { id: '1002', isDefault: false, emulated: false },
    ],
    webhookUrl: 'http://127.0.0.1:3000/webhooks/whatsapp',
  })
})

/** The first answer that the question offers. */
function reasonIn(content: unknown): string {
  const [, title] =
    /"rows":\[\{[^}]*"title":"([^"]+)"|"buttons":\[\{[^}]*"title":"([^"]+)"/.exec(JSON.stringify(content)) ?? []
  return title ?? ''
}

async function publish(flow: { id: string; name: string }): Promise<void> {
  await world.api('PUT', `/api/flows/${flow.id}`, flow)
  expect((await world.api('POST', `/api/flows/${flow.id}/publish`)).statusCode).toBe(201)
}

const at = { position: { x: 0, y: 0 } }
const ASKING = {
  ...{ format: 'basta.flow/1', id: 'greeting', name: 'Greeting', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', ...at, data: { on: 'keyword', keywords: ['hello'], match: 'exact' } },
    { id: 'ask', type: 'ask-question', ...at, data: { question: 'What is your name?', answer: { kind: 'text' } } },
    { id: 'bye', type: 'end', ...at, data: {} },
  ],
  edges: [
    { id: 'e1', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: 'e2', source: 'ask', sourceHandle: 'answered', target: 'bye' },
    { id: 'e3', source: 'ask', sourceHandle: 'other', target: 'bye' },
  ],
}
