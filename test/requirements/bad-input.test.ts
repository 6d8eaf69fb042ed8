/** Bad input gets a clear answer that names the place and the remedy, and nothing is lost. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Json } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import { answers, asks, flow, onKeyword, says, step } from '../helpers/flows.ts'
import { change, delivery, inbound, signature, textContent } from '../helpers/webhooks.ts'
import { NUMBER, openWorld, type Problem, type World } from '../helpers/world.ts'

const ANA = { waId: '15551230001', name: 'Ana', number: NUMBER }

describe('an invalid flow', () => {
  test('gets all its errors at once, by node, each with what to do', async () => {
    const world = await openWorld()
    const tooLong = 'x'.repeat(5000)
    const broken = flow(
      'broken',
      {
        start: onKeyword('go'),
        long: says(tooLong),
        pattern: asks('Code?', { kind: 'pattern', pattern: '(' }),
        liquid: says('{{ contact.name'),
        lost: step('go-to-flow', { flowId: 'nowhere' }),
      },
      'start -> long',
      'long -> pattern',
      'pattern.answered -> liquid',
      'liquid -> lost',
    )
    await world.api.put('/api/flows/broken', broken)
    const { status, body } = await world.api.post<Problem>('/api/flows/broken/publish', {})
    expect(status).toBe(422)
    const errors = body.issues?.filter(({ severity }) => severity === 'error') ?? []
    expect(new Set(errors.map(({ nodeId }) => nodeId))).toEqual(new Set(['long', 'pattern', 'liquid', 'lost']))
    for (const { message } of errors) expect(message.length).toBeGreaterThan(20)
  })

  test('of the wrong shape is not even saved, and says where', async () => {
    const world = await openWorld()
    const shapeless = {
      ...answers('hi', 'Hello'),
      nodes: [{ id: 'start', type: 'telepathy', position: { x: 0, y: 0 }, data: {} }, { id: 'wait' }],
      locale: 7,
    }
    const { status, body } = await world.api.put<Problem>('/api/flows/hi', shapeless)
    expect(status).toBe(422)
    expect(body.code).toBe('flow.invalid')
    expect(body.issues?.length).toBeGreaterThanOrEqual(3)
    expect(body.issues).toContainEqual(
      expect.objectContaining({ nodeId: 'start', message: expect.stringContaining('telepathy') }),
    )
    expect(await world.api.get('/api/flows/hi')).toMatchObject({ status: 404, body: { code: 'flow.not-found' } })
  })
})

test('a step of the wrong shape does not hide what is wrong with the others', async () => {
  const world = await openWorld()
  const both = flow(
    'both',
    { start: onKeyword('go'), shapeless: step('wait', { until: 7 }), long: says('x'.repeat(5000)) },
    'start -> shapeless',
  )
  const { body } = await world.api.put<Problem>('/api/flows/both', both)
  expect(new Set(body.issues?.map(({ nodeId }) => nodeId))).toEqual(new Set(['shapeless', 'long']))
})

describe('a delivery', () => {
  test.each([
    ['without a signature', ''],
    ['signed with another secret', signature(delivery(), 'not-the-secret')],
    ['with a signature that is none', 'sha256=zz'],
  ])('%s is refused with 401 and changes nothing', async (_name, forged) => {
    const world = await openWorld({ flows: [answers('hi', 'Hello!')] })
    const { change } = world.person().message(textContent('STOP'))
    expect(await world.deliver(delivery(change), forged)).toBe(401)
    await expectNobody(world)
  })

  test('whose bytes were changed after signing is refused with 401', async () => {
    const world = await openWorld()
    const signed = delivery(world.person().message(textContent('hello')).change)
    const forged = Buffer.from(signed.toString().replace('hello', 'STOP!'))
    expect(await world.deliver(forged, signature(signed))).toBe(401)
    await expectNobody(world)
  })

  test.each(['', '{', 'STOP', '{"object":'])('that is signed and no JSON (%j) is refused with 400', async (body) => {
    const world = await openWorld()
    expect(await world.deliver(Buffer.from(body))).toBe(400)
    await expectNobody(world)
  })

  test('as large as Meta sends them (3 MB) is taken, a larger one is refused with 413', async () => {
    const world = await openWorld()
    const ana = world.person()
    const padded = (bytes: number) => {
      const stop = ana.message(textContent('STOP')).change
      const padding = { field: 'padding', value: 'x'.repeat(bytes) }
      return delivery(padding, stop)
    }
    expect(await world.deliver(padded(4 * 1024 * 1024))).toBe(413)
    await expectNobody(world)
    expect(await world.deliver(padded(3 * 1024 * 1024 - 1000))).toBe(200)
    expect(await ana.stopped()).toEqual(['all'])
  })

  test.each<[string, Json]>([
    ['an unknown field', { field: 'crystal_ball', value: { future: 'bright' } }],
    [
      'a template status',
      { field: 'message_template_status_update', value: { event: 'PAUSED', message_template_id: 7 } },
    ],
    ['a field without a value', { field: 'messages' }],
  ])('with %s is answered with 200 and kept as it came', async (_name, odd) => {
    const world = await openWorld()
    expect(await world.deliver(delivery(odd as { [key: string]: Json }))).toBe(200)
    const kept = await world.store.rawEvents({})
    expect(kept.items).toHaveLength(1)
    expect(JSON.stringify(kept.items[0]?.body)).toContain(JSON.stringify((odd as { value?: Json }).value ?? 'messages'))
  })

  test('with an unknown type of message keeps it with the person, and breaks no conversation', async () => {
    const world = await openWorld({
      flows: [
        flow(
          'quiz',
          { start: onKeyword('go'), ask: asks('Ready?', { kind: 'text' }), thanks: says('Noted.') },
          'start -> ask',
          'ask.answered -> thanks',
        ),
      ],
    })
    const ana = world.person()
    await ana.says('go')
    ana.hears('Ready?')
    await ana.sends({ type: 'hologram', hologram: { colour: 'green' } })
    await ana.sends({ type: 'interactive', interactive: { type: 'telepathy' } })
    ana.hearsNothing()
    expect(JSON.stringify(await ana.events('message.received'))).toContain('"hologram":{"colour":"green"}')
    await ana.says('yes, ready')
    ana.hears('Noted.')
  })

  test('with a STOP between broken pieces still stops', async () => {
    const world = await openWorld()
    const ana = world.person()
    const at = world.now
    const stop = inbound(ANA, { id: 'wamid.BROKEN.1', at }, textContent('STOP'))
    const pieces = change(
      ANA,
      { messages: [{ id: 'wamid.BROKEN.0' }, stop, { from: null, text: 7 }] as never[] },
      'messages',
    )
    expect(await world.deliver(delivery({ field: null, value: [] }, pieces))).toBe(200)
    expect(await ana.stopped()).toEqual(['all'])
  })
})

describe('hostile input', () => {
  test('a pattern that takes other engines for ever, and a text made for it, cost nothing', async () => {
    const hostile = asks('Code?', { kind: 'pattern', pattern: '(a+)+$' }, { retries: 1, retryText: 'Not that.' })
    const world = await openWorld({ flows: [flow('code', { start: onKeyword('go'), ask: hostile }, 'start -> ask')] })
    const ana = world.person()
    await ana.says('go')
    await ana.says(`${'a'.repeat(4000)}!`)
    ana.hears('Code?', 'Not that.')
  })

  test('a pattern that cannot run in linear time, or is too large, is refused before publishing', async () => {
    const world = await openWorld()
    for (const pattern of ['(a)\\1', '(?=a)b', '((a{100}){100}){100}']) {
      await world.api.put(
        '/api/flows/code',
        flow('code', { start: onKeyword('go'), ask: asks('Code?', { kind: 'pattern', pattern }) }, 'start -> ask'),
      )
      const { status, body } = await world.api.post<Problem>('/api/flows/code/publish', {})
      expect(status, pattern).toBe(422)
      expect(body.issues).toContainEqual(expect.objectContaining({ nodeId: 'ask', path: '/answer/pattern' }))
    }
  })

  test('a template with a loop is refused before publishing', async () => {
    const world = await openWorld()
    await world.api.put('/api/flows/go', answers('go', '{% for a in (1..1000000000) %}boom{% endfor %}'))
    const { status, body } = await world.api.post<Problem>('/api/flows/go/publish', {})
    expect(status).toBe(422)
    expect(body.issues).toContainEqual(expect.objectContaining({ code: 'flow.broken-template', nodeId: 'reply' }))
  })

  test('a template that would grow to terabytes is cut, and the message still leaves', async () => {
    const grow = "{% assign s = s | replace: 'a', s %}"
    const world = await openWorld({
      flows: [answers('go', `Start. {% assign s = 'aaaaaaaa' %}${grow.repeat(6)}{{ s }}`)],
    })
    const ana = world.person()
    await ana.says('go')
    const [sent] = ana.hears('Start.')
    expect(sent?.text.length).toBeLessThanOrEqual(4096)
  })

  test('what a person calls themselves is printed and never run', async () => {
    const world = await openWorld({ flows: [answers('go', 'Hello {{ contact.name }}!')] })
    const eve = world.person('15551230009', '{{ business.name }}{% raw %}')
    await eve.says('go')
    eve.hears('Hello {{ business.name }}{% raw %}!')
  })

  test('a flow that sends and loops without end is stopped, the person can go on, and STOP works', async () => {
    const loop = flow(
      'loop',
      {
        start: onKeyword('go'),
        a: step('tag', { add: ['a'] }),
        ask: asks('Again?', { kind: 'text' }),
        b: says('Once more.'),
      },
      'start -> a',
      'a -> ask',
      'ask.answered -> b',
      'b -> a',
    )
    const world = await openWorld({ flows: [loop] })
    const ana = world.person()
    await ana.says('go')
    for (let turn = 0; turn < 20; turn++) await ana.says('again')
    await ana.says('STOP')
    expect(await ana.stopped()).toEqual(['all'])
    const endless = flow(
      'endless',
      { start: onKeyword('x'), a: says('A'), b: says('B') },
      'start -> a',
      'a -> b',
      'b -> a',
    )
    await world.api.put('/api/flows/endless', endless)
    const { status, body } = await world.api.post<Problem>('/api/flows/endless/publish', {})
    expect(status).toBe(422)
    expect(body.issues).toContainEqual(expect.objectContaining({ code: 'flow.loop-without-wait' }))
  })
})

describe('a store that fails', () => {
  test('answers 503, so that Meta delivers again, and then nothing is lost or done twice', async () => {
    const world = await openWorld({ flows: [answers('hi', 'Hello!')] })
    const ana = world.person()
    const body = delivery(ana.message(textContent('hi')).change, ana.message(textContent('STOP')).change)
    expect(await world.whileStoreFails(() => world.deliver(body))).toBe(503)
    await expectNobody(world)
    expect(await world.deliver(body)).toBe(200)
    expect(await world.deliver(body)).toBe(200)
    expect(await ana.stopped()).toEqual(['all'])
    expect((await ana.ledger()).map(({ action }) => action)).toEqual(['opt-out', 'confirmation'])
    expect(await ana.events('message.received')).toHaveLength(2)
  })

  test('tells callers of the API so, and does not accept what it cannot keep', async () => {
    const world = await openWorld()
    const ana = world.person()
    const offer = { purpose: 'marketing', template: { name: 'spring_offer', language: 'en' } } as const
    const answer = await world.whileStoreFails(() => world.api.send(ana, offer))
    expect(answer).toMatchObject({ status: 503, body: { code: 'store.unavailable' } })
    await world.after('P1D')
    ana.hearsNothing()
  })
})

test('a wrong configuration lists all its faults, each with what to write instead, and ends with exit code 2', async () => {
  const cli = fileURLToPath(new URL('../../engine/src/cli/basta.ts', import.meta.url))
  const env = {
    PATH: process.env.PATH,
    BASTA_STORE: 'oracle://x',
    BASTA_PORT: '99999',
    WHATSAPP_APP_SECRET: 'secret',
    WHATSAPP_PHONE_NUMBER_ID: 'not-digits',
    WHATSAPP_GRAPH_URL: 'nonsense',
  }
  const child = spawn(process.execPath, ['--import', 'tsx', cli, 'serve'], { env })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  const [code] = await once(child, 'close')
  expect(code).toBe(2)
  const wrong = [
    'BASTA_STORE',
    'BASTA_PORT',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
    'WHATSAPP_GRAPH_URL',
  ]
  for (const name of wrong) expect(told).toContain(name)
  expect(told).not.toMatch(/^ +at /m)
})

async function expectNobody(world: World): Promise<void> {
  const { body } = await world.api.get<{ items: object[] }>('/api/contacts')
  expect(body.items).toEqual([])
  expect(world.cloud.requests).toBe(0)
}
