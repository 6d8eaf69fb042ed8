/** Traps in which other products were seen in the field, T1 to T15. */
import { describe, expect, test } from 'vitest'
import { answers, asks, flow, on, onKeyword, says, step } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, NEWS, OFFER, RATE_LIMIT, REFUSED } from '../helpers/sends.ts'
import { delivery, textContent } from '../helpers/webhooks.ts'
import { openWorld, type Problem } from '../helpers/world.ts'

describe('T1: a flow that is active receives messages', () => {
  test('what cannot start is not published', async () => {
    const world = await openWorld()
    await world.api.put('/api/flows/loose', flow('loose', { start: onKeyword('hi'), reply: says('Hi!') }))
    const refused = await world.api.post<Problem>('/api/flows/loose/publish', {})
    expect(refused).toMatchObject({ status: 422, body: { code: 'flow.invalid' } })
    expect(refused.body.issues).toContainEqual(expect.objectContaining({ code: 'flow.never-starts', nodeId: 'start' }))
  })

  test('what is published answers the very next message, in a running process and in the next one', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('hi')
    ana.hearsNothing()
    await world.publish(answers('hi', 'Hello!'))
    await ana.says('hi')
    ana.hears('Hello!')
    await world.restart()
    await ana.says('hi')
    ana.hears('Hello!')
  })

  test('a server that cannot write says that it is not ready', async () => {
    const world = await openWorld()
    expect(await world.api.get('/health/ready')).toMatchObject({ status: 200 })
    const answer = await world.whileStoreFails(() => world.api.get('/health/ready'))
    expect(answer).toMatchObject({ status: 503, body: { code: 'store.unavailable' } })
  })
})

describe('T2: an old conversation reaches the opt-out', () => {
  test('one that a colleague took over a year ago, and nobody holds any more', async () => {
    const human = flow('human', { start: onKeyword('agent'), human: step('agent-takeover') }, 'start -> human')
    const world = await openWorld({ flows: [human] })
    const ana = world.person()
    await ana.says('agent')
    await world.after('P365D')
    await world.restart()
    await ana.says('STOP')
    ana.hears('You will get no more messages')
    expect(await ana.stopped()).toEqual(['all'])
  })

  test('one that waits in a version of a flow that has been replaced and deleted since', async () => {
    const world = await openWorld({
      flows: [flow('quiz', { start: onKeyword('go'), ask: asks('Ready?', { kind: 'text' }) }, 'start -> ask')],
    })
    const ana = world.person()
    await ana.says('go')
    ana.hears('Ready?')
    await world.publish(answers('quiz', 'There is no quiz any more.'))
    await world.restart()
    await ana.says('STOP')
    ana.hears('You will get no more messages')
  })
})

test('T3: a tap on the opt-out button of a template counts with no flow running', async () => {
  const world = await openWorld()
  const ana = world.person()
  expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
  ana.hears('spring_offer')
  await ana.tapsTemplateButton('Unsubscribe', 'Unsubscribe')
  ana.hears('You will get no more messages')
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
})

test('T4: the API cannot go round the list, neither directly nor by the queue, under any spelling of the number', async () => {
  const world = await openWorld()
  const ana = world.person()
  world.cloud.meet(RATE_LIMIT)
  expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  for (const wa_id of [ana.waId, `+${ana.waId}`]) {
    for (const message of [OFFER, INVOICE, NEWS]) {
      expect(await world.api.post('/api/messages', { to: { wa_id }, ...message })).toMatchObject(REFUSED)
    }
  }
  await world.after('P1D')
  ana.hearsNothing()
})

describe('T5: words beside a stop word do not stop', () => {
  const ORDINARY = [
    'I do not want to stop',
    "please don't stop sending me these",
    'where is the bus stop?',
    'how do I stop my order?',
    'can you stop by tomorrow?',
    'não quero parar de receber',
    'onde fica o ponto de parada?',
    'no quiero dejar de recibir sus mensajes',
    'no pares',
    'la planta baja',
  ]
  test.each(ORDINARY)('"%s"', async (text) => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says(text)
    ana.hearsNothing()
    expect(await ana.consent()).toMatchObject({ stops: [], hold: null, ledger: [] })
    expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
  })
})

test('T6: STOP is never judged a wrong answer', async () => {
  const ask = asks('How old are you?', { kind: 'number' }, { retryText: 'Please write a number.' })
  const world = await openWorld({ flows: [flow('age', { start: onKeyword('go'), ask }, 'start -> ask')] })
  const ana = world.person()
  await ana.says('go')
  await ana.says('old enough')
  ana.hears('How old are you?', 'Please write a number.')
  await ana.says('STOP')
  ana.hears('You will get no more messages')
})

describe('T7: CANCEL something is not CANCEL', () => {
  test.each(['cancel my order', 'I want to cancel my appointment', 'cancelar meu pedido', 'quiero cancelar mi pedido'])(
    '"%s" goes to the flow',
    async (text) => {
      const fallback = flow('fallback', { start: on('fallback'), reply: says('We are on it.') }, 'start -> reply')
      const world = await openWorld({ flows: [fallback] })
      const ana = world.person()
      await ana.says(text)
      ana.hears('We are on it.')
      expect(await ana.stopped()).toEqual([])
    },
  )

  test('an option of the waiting question is the answer, typed or tapped; a clear STOP is not', async () => {
    const options = [
      { id: 'keep', title: 'Keep' },
      { id: 'cancel', title: 'Cancel' },
    ]
    const steps = {
      start: onKeyword('order'),
      ask: asks('Keep it?', { kind: 'buttons', options }),
      done: says('Order cancelled.'),
    }
    const world = await openWorld({ flows: [flow('order', steps, 'start -> ask', 'ask.option:cancel -> done')] })
    const ana = world.person()
    await ana.says('order')
    await ana.says('cancel')
    await ana.says('order')
    await ana.taps('Cancel')
    ana.hears('Keep it?', 'Order cancelled.', 'Keep it?', 'Order cancelled.')
    expect(await ana.stopped()).toEqual([])
    await ana.says('order')
    await ana.says('stop')
    ana.hears('Keep it?', 'You will get no more messages')
  })

  test('an ambiguous word that answers a marketing template stops at once', async () => {
    const world = await openWorld()
    const ana = world.person()
    await world.api.send(ana, OFFER)
    await ana.says('no')
    ana.hears('spring_offer', 'You will get no more messages')
    expect(await ana.stopped()).toEqual(['all'])
  })
})

test('T8: no message but an explicit wish re-activates', async () => {
  const world = await openWorld({ flows: [answers('hello', 'Hi!'), answers('buy', 'Thank you for your order.')] })
  const ana = world.person()
  await ana.says('STOP')
  await world.after('PT1M')
  for (const text of ['hello', 'buy', 'yes', 'I am interested']) await ana.says(text)
  await ana.sendsCaption('look at this')
  await ana.sends({ type: 'location', location: { latitude: 1, longitude: 2 } })
  expect(await ana.stopped()).toEqual(['all'])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
})

describe('T9: the confirmation is delivered, once', () => {
  test('before the conversation closes', async () => {
    const bye = flow(
      'bye',
      { start: on('opt-out'), stop: step('unsubscribe', { askWhy: false, undo: false }), end: step('end') },
      'start -> stop',
      'stop.stopped -> end',
    )
    const world = await openWorld({ flows: [bye] })
    const ana = world.person()
    await ana.says('STOP')
    ana.hears('You will get no more messages')
    expect(await ana.contact()).toMatchObject({ conversations: [{ flow: null }] })
  })

  test('after WhatsApp failed for a while, and a restart in between', async () => {
    const world = await openWorld()
    const ana = world.person()
    world.cloud.meet({ code: 131016 }, { code: 131016 }, RATE_LIMIT)
    await ana.says('STOP')
    ana.hearsNothing()
    await world.restart()
    await world.after('PT10M')
    ana.hears('You will get no more messages')
    await world.after('P2D')
    ana.hearsNothing()
  })

  test('and not twice where its answer was lost on the way', async () => {
    const world = await openWorld()
    const ana = world.person()
    world.cloud.meet('lost answer')
    await ana.says('STOP')
    const [confirmation] = ana.hears('You will get no more messages')
    if (!confirmation) throw new Error('no confirmation')
    await world.after('PT2S')
    await world.status(confirmation, 'sent')
    await world.status(confirmation, 'delivered')
    await world.after('P3D')
    ana.hearsNothing()
    expect(await ana.ledger()).toMatchObject([
      { action: 'opt-out' },
      { action: 'confirmation', messageId: confirmation.id },
    ])
  })
})

test('T10: a conversation is not dead after a stop: questions are answered, by the product, a flow and a colleague', async () => {
  const world = await openWorld({ flows: [answers('hours', 'We open at nine.')] })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  await world.after('PT1M')
  await ana.says('HELP')
  ana.hears('START')
  await ana.says('hours')
  ana.hears('We open at nine.')
  expect(await world.api.send(ana, { ...NEWS, text: 'Nine to five.' }, 'agent')).toMatchObject(ACCEPTED)
  ana.hears('Nine to five.')
  expect(await ana.stopped()).toEqual(['all'])
})

test('T11: a queued reply is looked at again when it leaves: what answered a message from before the stop does not', async () => {
  const world = await openWorld({ flows: [answers('go', 'Here we go.')] })
  const ana = world.person()
  world.cloud.meet({ code: 131016 })
  await ana.says('go')
  ana.hearsNothing()
  await ana.says('STOP')
  await world.after('PT1H')
  ana.hears('You will get no more messages')
})

test('T11: messages that wait for their next try do not hold up each other or anything else, and each leaves once', async () => {
  const world = await openWorld({ flows: [answers('hours', 'We open at nine.')] })
  const ana = world.person()
  const waiting = [OFFER, INVOICE, OFFER, INVOICE, OFFER]
  world.cloud.meet(...waiting.map(() => RATE_LIMIT))
  for (const message of waiting) expect(await world.api.send(ana, message)).toMatchObject(ACCEPTED)
  await ana.says('hours')
  ana.hears('We open at nine.')
  await world.after('PT1M')
  expect(
    world.cloud.accepted
      .slice(1)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['invoice_ready', 'invoice_ready', 'spring_offer', 'spring_offer', 'spring_offer'])
})

test('T12: one person under two spellings of a number is one person', async () => {
  const world = await openWorld()
  const [nine, eight] = [world.person('5511987654321', 'Joana'), world.person('551187654321', 'Joana')]
  await nine.says('PARAR')
  nine.hears('Você não vai mais receber mensagens')
  expect(await world.api.send(eight, OFFER)).toMatchObject(REFUSED)
})

test('T13: an unanswered question expires silently and once, whatever restarts', async () => {
  const ask = asks('Ready?', { kind: 'text' }, { timeoutMs: 3_600_000 })
  const world = await openWorld({
    flows: [
      flow('quiz', { start: onKeyword('go'), ask, thanks: says('Noted.') }, 'start -> ask', 'ask.answered -> thanks'),
    ],
  })
  const ana = world.person()
  await ana.says('go')
  ana.hears('Ready?')
  await world.after('PT2H')
  await world.restart()
  await world.after('P2D')
  ana.hearsNothing()
  expect(await ana.contact()).toMatchObject({ conversations: [{ flow: null }] })
  await ana.says('go')
  ana.hears(/^Ready\?$/)
  await ana.says('yes, ready')
  ana.hears('Noted.')
})

test('T14: a label that WhatsApp would cut is refused before publishing, by node, with the way to do it', async () => {
  const world = await openWorld()
  const title = (n: number) => ({ id: `o${n}`, title: n === 1 ? 'Yes, please tell me everything' : `Option ${n}` })
  const buttons = { kind: 'buttons', options: [1, 2, 3, 4].map(title) }
  await world.api.put(
    '/api/flows/quiz',
    flow('quiz', { start: onKeyword('go'), ask: asks('Well?', buttons) }, 'start -> ask'),
  )
  const { status, body } = await world.api.post<Problem>('/api/flows/quiz/publish', {})
  expect(status).toBe(422)
  expect(body.issues).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        nodeId: 'ask',
        severity: 'error',
        path: '/answer/options/0/title',
        message: expect.stringContaining('20'),
      }),
      expect.objectContaining({
        nodeId: 'ask',
        severity: 'error',
        path: '/answer/options',
        message: expect.stringContaining('list'),
      }),
    ]),
  )
})

test('T15: a message that is delivered again changes nothing, also after a restart', async () => {
  const count = { attribute: 'visits', as: 'number', value: '{{ contact.attributes.visits | default: 0 | plus: 1 }}' }
  const steps = {
    start: onKeyword('hi'),
    count: step('set-attribute', count),
    reply: says('Welcome.'),
  }
  const world = await openWorld({ flows: [flow('hi', steps, 'start -> count', 'count -> reply')] })
  const ana = world.person()
  const body = delivery(ana.message(textContent('hi')).change)
  expect(await Promise.all([1, 2, 3].map(() => world.deliver(body)))).toEqual([200, 200, 200])
  await world.restart()
  await world.after('P6D')
  expect(await world.deliver(body)).toBe(200)
  ana.hears('Welcome.')
  expect(await ana.contact()).toMatchObject({ attributes: { visits: 1 } })
  expect(await ana.events('message.received')).toHaveLength(1)
})
