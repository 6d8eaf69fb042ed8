/**
 * The promise of the product: whatever a conversation is doing, a wish to stop is honoured. Every state is put through the
 * same proof.
 */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Json } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import type { Person } from '../helpers/conversation.ts'
import { answers, asks, flow, onKeyword, says, step } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, NEWS, OFFER, RATE_LIMIT, REFUSED } from '../helpers/sends.ts'
import { delivery, textContent } from '../helpers/webhooks.ts'
import { NUMBER, openWorld, SECOND_NUMBER, type World } from '../helpers/world.ts'

interface State {
  name: string
  flows?: FlowDocument[]
  /** Brings the conversation into the state; what is heard on the way is the state's own business. */
  arrange?(ana: Person, world: World): Promise<unknown>
  /** Asks to stop. Resolves with the wamid. */
  stop?(ana: Person, world: World): Promise<string>
  /** What the ledger must quote. */
  quote?: string
  /** The number that was written to, and confirms. */
  number?: string
  /** Shows that a "hello" after the stop is answered. */
  hello?(ana: Person, world: World): Promise<void>
}

const go = async (ana: Person) => {
  await ana.says('go')
  ana.hears('?')
}
const asking = (answer: Json) => [
  flow(
    'survey',
    { start: onKeyword('go'), ask: asks('Well?', answer), thanks: says('Noted.') },
    'start -> ask',
    ...outputsOf(answer).map((output) => `ask.${output} -> thanks`),
  ),
]
const outputsOf = (answer: Json) => {
  const { options } = answer as { options?: { id: string }[] }
  return options ? options.map(({ id }) => `option:${id}`) : ['answered']
}

const YES_NO = [
  { id: 'y', title: 'Yes' },
  { id: 'n', title: 'No' },
]
const ANSWERS: Json[] = [
  { kind: 'text' },
  { kind: 'number' },
  { kind: 'email' },
  { kind: 'phone' },
  { kind: 'date' },
  { kind: 'buttons', options: YES_NO },
  { kind: 'list', listButton: 'Choose', options: YES_NO },
  { kind: 'location' },
  { kind: 'media', media: ['image'] },
  // STOP itself would be a right answer.
  { kind: 'pattern', pattern: '[A-Z]{4}' },
]

const HELLO = answers('hello', 'Hi, how can we help?')
const answered = async (ana: Person) => {
  await ana.says('hello')
  ana.hears('Hi, how can we help?')
}

const STATES: State[] = [
  ...ANSWERS.map((answer) => ({
    name: `while a question waits for an answer of kind ${(answer as { kind: string }).kind}`,
    flows: asking(answer),
    arrange: go,
  })),
  {
    name: 'while a colleague has taken over',
    flows: [
      flow('human', { start: onKeyword('go'), human: step('agent-takeover', { message: 'Wait?' }) }, 'start -> human'),
    ],
    arrange: go,
    async hello(ana, world) {
      await ana.says('hello')
      ana.hearsNothing()
      expect(await world.api.send(ana, { ...NEWS, text: 'Hello, Rui here.' }, 'agent')).toMatchObject(ACCEPTED)
      ana.hears('Hello, Rui here.')
    },
  },
  { name: 'as the very first message, with no flow waiting' },
  { name: 'in the caption of a photo', stop: (ana) => ana.sendsCaption('STOP') },
  {
    name: 'in the caption of the very photo that a question waits for',
    flows: asking({ kind: 'media', media: ['image'] }),
    arrange: go,
    stop: (ana) => ana.sendsCaption('STOP'),
  },
  {
    name: 'as a button of a template',
    stop: (ana) => ana.tapsTemplateButton('Unsubscribe', 'Unsubscribe'),
    quote: 'Unsubscribe',
  },
  {
    name: 'inside a batch, among messages of other people',
    async stop(ana, world) {
      const [bob, carla] = [world.person('15551230002', 'Bob'), world.person('15551230003', 'Carla')]
      const stop = ana.message(textContent('STOP'))
      const batch = [bob.message(textContent('hello')), stop, carla.message(textContent('hello'))]
      expect(await world.deliver(delivery(...batch.map(({ change }) => change)))).toBe(200)
      for (const other of [bob, carla]) {
        other.hears('Hi, how can we help?')
        expect(await other.stopped()).toEqual([])
      }
      return stop.id
    },
  },
  {
    name: 'delivered twice, at once and once more later',
    async stop(ana, world) {
      const { id, change } = ana.message(textContent('STOP'))
      const body = delivery(change)
      expect(await Promise.all([world.deliver(body), world.deliver(body)])).toEqual([200, 200])
      expect(await world.deliver(body)).toBe(200)
      return id
    },
  },
  { name: 'on standby, while another application owns the thread', stop: (ana) => ana.onStandby('STOP') },
  {
    name: 'while a Wait step pauses',
    flows: [
      flow(
        'later',
        {
          start: onKeyword('go'),
          now: says('Ready?'),
          pause: step('wait', { durationMs: 3_600_000 }),
          later: says('Do not forget!'),
        },
        'start -> now',
        'now -> pause',
        'pause -> later',
      ),
    ],
    arrange: go,
  },
  {
    name: 'in a flow that another flow called',
    flows: [
      flow('inner', { start: onKeyword('inner'), ask: asks('How many?', { kind: 'number' }) }, 'start -> ask'),
      flow(
        'outer',
        { start: onKeyword('go'), call: step('go-to-flow', { flowId: 'inner' }), after: says('And back.') },
        'start -> call',
        'call -> after',
      ),
    ],
    arrange: go,
  },
  {
    name: 'on a second number, while a question waits on the first',
    flows: asking({ kind: 'text' }),
    arrange: go,
    stop: (ana) => ana.on(SECOND_NUMBER).says('STOP'),
    number: SECOND_NUMBER,
  },
]

describe('a STOP', () => {
  for (const state of STATES) test(state.name, () => prove(state))

  test('twice, the second time while the question why is open', async () => {
    const world = await openWorld({ flows: [HELLO] })
    const ana = world.person()
    await ana.says('STOP')
    ana.hears('You will get no more messages')

    const messageId = await ana.says('stop!!')

    const [first, , again] = await ana.ledger()
    expect(first).toMatchObject({ action: 'opt-out', text: 'STOP' })
    expect(again).toMatchObject({ action: 'opt-out-repeated', messageId, text: 'stop!!' })
    await expectRefused(ana, world)
    await answered(ana)
    await ana.taps('I never signed up')
    ana.hears('Thank you for telling us.')
    await expectSilence(ana, world)
  })

  test('while the question whether to stop is open', async () => {
    const world = await openWorld({ flows: [HELLO] })
    const ana = world.person()
    await ana.says('enough')
    ana.hears('Do you want to stop')
    expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)

    const messageId = await ana.says('STOP')

    ana.hears('You will get no more messages')
    await expectEvidence(ana, world, { messageId, quote: 'STOP', number: NUMBER })
    expectOneCommit(world, { messageId, number: NUMBER })
    expect(await cancelled(ana)).toEqual(['marketing consent.stopped'])
    await expectRefused(ana, world)
    await expectSilence(ana, world)
  })

  test('needs no reason: without one nothing is asked again and nothing waits', async () => {
    const world = await openWorld({ flows: [HELLO] })
    const ana = world.person()
    await ana.says('STOP')
    ana.hears('You do not have to.')
    await world.after('P30D')
    ana.hearsNothing()
    expect((await ana.consent()).feedback).toEqual([])
    expect(await ana.stopped()).toEqual(['all'])
    expect(await ana.contact()).toMatchObject({ outbox: 0, conversations: [{ flow: null }] })
  })
})

async function prove(state: State): Promise<void> {
  const { flows = [], arrange, stop = (ana) => ana.says('STOP'), quote = 'STOP' } = state
  const { number = NUMBER, hello = answered } = state
  const world = await openWorld({ flows: [HELLO, ...flows] })
  const ana = world.person()
  const there = number === NUMBER ? ana : ana.on(number)
  await arrange?.(ana, world)
  await queueSends(ana, world)

  const messageId = await stop(ana, world)

  there.hears('You will get no more messages')
  await expectEvidence(ana, world, { messageId, quote, number })
  expectOneCommit(world, { messageId, number })
  expect(await cancelled(ana)).toEqual(['marketing consent.stopped', 'utility consent.stopped'])
  await expectRefused(ana, world)

  await world.after('PT1M')
  await hello(ana, world)
  expect(await ana.stopped()).toEqual(['all'])

  await there.taps('No longer interested')
  there.hears('Thank you for telling us.')
  expect((await ana.consent()).feedback).toMatchObject([{ reason: 'no-interest' }])

  await expectSilence(ana, world)
}

/** Two sends of the business that could not leave yet and wait for their next try: marketing here, an invoice elsewhere. */
async function queueSends(ana: Person, world: World): Promise<void> {
  world.cloud.meet(RATE_LIMIT, RATE_LIMIT)
  for (const message of [OFFER, { ...INVOICE, channel: SECOND_NUMBER }]) {
    expect(await world.api.send(ana, message)).toMatchObject(ACCEPTED)
  }
  expect(await ana.contact()).toMatchObject({ outbox: 2, stops: [] })
}

async function expectEvidence(
  ana: Person,
  world: World,
  stop: { messageId: string; quote: string; number: string },
): Promise<void> {
  const { stops, ledger, chain } = await ana.consent()
  expect(chain).toEqual({ intact: true })
  const entries = ledger.filter(({ action }) => action.startsWith('opt-out'))
  expect(entries).toEqual([
    expect.objectContaining({
      action: 'opt-out',
      scope: 'all',
      register: 'contact',
      actor: 'contact',
      identities: [{ kind: 'wa_id', value: ana.waId }],
      channel: stop.number,
      messageId: stop.messageId,
      text: expect.stringContaining(stop.quote),
      detection: expect.objectContaining({
        rule: expect.stringContaining(stop.quote.toLowerCase()),
        lexicon: expect.stringMatching(/./),
      }),
      sentAt: world.now,
      receivedAt: world.now,
      effectiveAt: world.now,
    }),
  ])
  expect(stops).toMatchObject([{ scope: 'all', register: 'contact', entryId: entries[0]?.id }])
}

/** The message, the stop, the cancelled sends and the confirmation are one write: no crash can part them. */
function expectOneCommit(world: World, { messageId, number }: { messageId: string; number: string }): void {
  const ofMessage = world.commits.filter(({ journal }) =>
    journal.events.some(({ id }) => id === `message:${number}:${messageId}`),
  )
  expect(ofMessage.map(({ journal }) => journal.ledger.map(({ action }) => action))).toEqual([['opt-out']])
  const kinds = ofMessage.flatMap(({ journal }) => journal.events.map(({ kind }) => kind))
  expect(kinds).toEqual(expect.arrayContaining(['message.received', 'consent.changed', 'message.cancelled']))
}

async function cancelled(ana: Person): Promise<string[]> {
  const events = await ana.events('message.cancelled')
  return events
    .map(({ data }) => data as { purpose: string; code: string })
    .map(({ purpose, code }) => `${purpose} ${code}`)
    .sort()
}

async function expectRefused(ana: Person, world: World): Promise<void> {
  for (const message of [OFFER, INVOICE, NEWS]) {
    for (const channel of [NUMBER, SECOND_NUMBER]) {
      expect(await world.api.send(ana, { ...message, channel })).toMatchObject(REFUSED)
    }
  }
}

/** Nothing more ever comes, from any number, and the stop was confirmed once. */
async function expectSilence(ana: Person, world: World): Promise<void> {
  const toAna = () => world.cloud.accepted.filter(({ to }) => to === ana.waId)
  const heard = toAna().length
  await world.after('P30D')
  expect(toAna()).toHaveLength(heard)
  expect(toAna().filter(({ text }) => text.includes('no more messages'))).toHaveLength(1)
  expect(await ana.stopped()).toEqual(['all'])
  expect(await ana.contact()).toMatchObject({ outbox: 0 })
}
