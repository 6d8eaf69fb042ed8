/** What may happen to one person in the world of `stop-world.ts`: all the ways in which messages come and go. */
import type { IdentityKey, Register } from '@basta/engine/contacts/contact.ts'
import type { ContactEvent, MessageReceived } from '@basta/engine/contacts/events.ts'
import { DEFAULT_SETTINGS, type Settings } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Choice, FlowNode, InboundContent, Scope } from '@basta/nodes/contract.ts'
import fc from 'fast-check'
import type { Meaning } from './stop-observer.ts'
import type { Fate, StopWorld, StoreFault } from './stop-world.ts'

type Who = keyof typeof PEOPLE

/** One thing that happens. */
type Action =
  | { does: 'says'; who: Who; channel: number; said: keyof typeof SAYINGS; late: keyof typeof DELAYS; twice: boolean }
  | { does: 'taps'; who: Who; channel: number; on: keyof typeof TAPS; choice: number }
  | { does: 'send'; who: Who; channel: number; purpose: SendPurpose; template: boolean; topic: boolean; agent: boolean }
  | { does: 'consent'; who: Who; register: Register; optOut: boolean; scope: Scope }
  | { does: 'switch'; who: Who; on: boolean }
  | { does: 'moves' }
  | { does: 'takeover'; begins: boolean; channel: number }
  | { does: 'repeat'; event: number }
  | { does: 'time'; ms: number }
  | { does: 'process'; starts: boolean }

type SendPurpose = 'marketing' | 'utility' | 'authentication' | 'service'

export interface Story {
  actions: Action[]
  storeFaults: StoreFault[]
  fates: Fate[]
  /** Which of `FLOWS` are published. */
  flows: (keyof typeof FLOWS)[]
  stopScope: Settings['stopScope']
}

const W: IdentityKey = { kind: 'wa_id', value: '15550001111' }
const W2: IdentityKey = { kind: 'wa_id', value: '15550002222' }
const B: IdentityKey = { kind: 'bsuid', value: 'US.777' }

/** One person under several names: until an event names two of them together, the engine cannot know. */
const PEOPLE = { phone: [W], bsuid: [B], both: [W, B], 'new phone': [W2] }

const text = (said: string): InboundContent => ({ type: 'text', text: said })
const caption = (said: string): InboundContent => ({ type: 'media', media: 'image', mediaId: 'm', caption: said })
const template = (id: string): InboundContent => ({ type: 'tap', of: 'template', id, title: 'Tap' })

type Said = { content: InboundContent; means: Meaning['is'] | 'plain stop' | 'stop all' | 'stop marketing' }

/** `plain stop`: it stops what the account's profile says. */
const SAYINGS = {
  STOP: { content: text('STOP'), means: 'plain stop' },
  'stop!!': { content: text(' stop!! 🛑'), means: 'plain stop' },
  'stop texting': { content: text('please stop texting me'), means: 'plain stop' },
  PARAR: { content: text('PARAR'), means: 'plain stop' },
  'tira da lista': { content: text('me tira da lista'), means: 'plain stop' },
  BAJA: { content: text('BAJA'), means: 'plain stop' },
  'no quiero': { content: text('no quiero recibir más mensajes'), means: 'plain stop' },
  'caption STOP': { content: caption('STOP'), means: 'plain stop' },
  'STOP ALL': { content: text('STOP ALL'), means: 'stop all' },
  'template stop': { content: template('optout:all:spring'), means: 'stop all' },
  'template offers': { content: template('optout:marketing'), means: 'stop marketing' },
  'form stop': { content: { type: 'form', values: { opt_out: true } }, means: 'stop all' },
  'STOP MARKETING': { content: text('STOP MARKETING'), means: 'stop marketing' },
  START: { content: text('START'), means: 'opt-in' },
  VOLTAR: { content: text('voltar'), means: 'opt-in' },
  ALTA: { content: text('ALTA'), means: 'opt-in' },
  basta: { content: text('basta'), means: 'nothing' },
  cancel: { content: text('cancel'), means: 'nothing' },
  no: { content: text('no'), means: 'nothing' },
  yes: { content: text('yes'), means: 'nothing' },
  hello: { content: text('hello'), means: 'nothing' },
  offers: { content: text('offers'), means: 'nothing' },
  photo: { content: caption('look at this'), means: 'nothing' },
  here: { content: { type: 'location', latitude: 1, longitude: 2 }, means: 'nothing' },
  heart: { content: { type: 'other', kind: 'reaction' }, means: 'nothing' },
} satisfies Record<string, Said>

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** How long a webhook was on its way, ms. */
const DELAYS = { no: 0, 'a second': SECOND_MS, 'a minute': MINUTE_MS, 'a day': 26 * HOUR_MS }

const CHANNELS = ['100', '200']

const who = fc.constantFrom<Who>('phone', 'phone', 'phone', 'both', 'bsuid', 'new phone')
const channel = fc.constantFrom(0, 0, 1)
const saying = (...words: (keyof typeof SAYINGS)[]) =>
  fc.record({
    does: fc.constant('says' as const),
    who,
    channel,
    said: fc.constantFrom(...words),
    late: fc.constantFrom<keyof typeof DELAYS>('no', 'no', 'no', 'no', 'a second', 'a minute', 'a day'),
    twice: fc.boolean(),
  })

/** Which of the choices that were offered: by what their ids begin with. */
const TAPS = { anything: '', undo: 'consent:undo', narrower: 'consent:narrow', 'hold answer': 'consent:hold' }
const tapping = fc.record({
  does: fc.constant('taps' as const),
  who,
  channel,
  on: fc.constantFrom<keyof typeof TAPS>('anything', 'undo', 'narrower', 'hold answer'),
  choice: fc.nat(30),
})

const STOPS = (Object.keys(SAYINGS) as (keyof typeof SAYINGS)[]).filter((said) => SAYINGS[said].means.includes('stop'))
const OTHERS = (Object.keys(SAYINGS) as (keyof typeof SAYINGS)[]).filter((said) => !STOPS.includes(said))

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: saying(...OTHERS, 'hello', 'hello', 'offers', 'offers') },
  { weight: 4, arbitrary: saying(...STOPS) },
  { weight: 3, arbitrary: tapping },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('send' as const),
      who,
      channel,
      purpose: fc.constantFrom<SendPurpose>('marketing', 'marketing', 'utility', 'authentication', 'service'),
      template: fc.boolean(),
      topic: fc.boolean(),
      agent: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('consent' as const),
      who,
      register: fc.constantFrom<Register>('operator', 'import', 'operator', 'abuse'),
      optOut: fc.boolean(),
      scope: fc.constantFrom<Scope>('all', 'marketing', 'topic:news'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('switch' as const), who, on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ does: 'moves' } as const) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('takeover' as const), begins: fc.boolean(), channel }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('repeat' as const), event: fc.nat(30) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('time' as const),
      ms: fc.constantFrom(SECOND_MS, 31 * SECOND_MS, 61 * SECOND_MS, 6 * MINUTE_MS, HOUR_MS, 25 * HOUR_MS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('process' as const), starts: fc.boolean() }) },
)

const storeFault = fc.constantFrom<StoreFault>(
  ...Array<StoreFault>(16).fill('none'),
  'fails',
  'forgotten',
  'conflict',
  'conflict',
)
const fate = fc.constantFrom<Fate>(
  ...Array<Fate>(6).fill('accepted'),
  'accepted, silent',
  'accepted, told twice',
  'try again',
  'try again',
  'refused',
  'opted out',
  'undeliverable',
  'lost',
  'lost, silent',
  'fails later',
  'opted out later',
)

const step = (id: string, type: string, data: FlowNode['data']): FlowNode => ({
  id,
  type,
  position: { x: 0, y: 0 },
  data,
})
function flow(id: string, nodes: FlowNode[], paths: [source: string, output: string, target: string][]): FlowDocument {
  const edges = paths.map(([source, sourceHandle, target], n) => ({ id: `e${n}`, source, sourceHandle, target }))
  return { format: 'basta.flow/1', id, name: id, locale: 'en', nodes, edges }
}
const says = (body: string) => [{ type: 'text', body }]

/** Flows that talk at every moment at which they should not. */
const FLOWS = {
  /** Asks, reminds, and comes back with offers after an hour. */
  welcome: flow(
    'welcome',
    [
      step('start', 'trigger', { on: 'fallback' }),
      step('ask', 'ask-question', {
        question: 'Red or blue?',
        timeoutMs: MINUTE_MS,
        answer: {
          kind: 'buttons',
          options: [
            { id: 'red', title: 'Red' },
            { id: 'no', title: 'Cancel' },
          ],
        },
      }),
      step('remind', 'send-message', { messages: says('Are you still there?') }),
      step('pause', 'wait', { durationMs: HOUR_MS }),
      step('offer', 'send-message', { messages: says('Buy!'), purpose: 'marketing' }),
      step('receipt', 'send-message', { messages: says('Your receipt'), purpose: 'utility' }),
    ],
    [
      ['start', 'next', 'ask'],
      ['ask', 'option:red', 'offer'],
      ['ask', 'option:no', 'receipt'],
      ['ask', 'other', 'pause'],
      ['ask', 'timeout', 'remind'],
      ['remind', 'next', 'pause'],
      ['pause', 'next', 'offer'],
      ['offer', 'next', 'receipt'],
    ],
  ),
  /** Tries to win people back after they have stopped. */
  out: flow(
    'out',
    [
      step('start', 'trigger', { on: 'opt-out' }),
      step('stop', 'unsubscribe', { topics: true, feedbackWaitMs: MINUTE_MS }),
      step('offer', 'send-message', { messages: says('Come back for 10 % off!'), purpose: 'marketing' }),
      step('plea', 'send-message', { messages: says('Are you sure?') }),
      step('pause', 'wait', { durationMs: HOUR_MS }),
      step('news', 'send-message', { messages: says('News'), purpose: 'utility', topic: 'news' }),
    ],
    [
      ['start', 'next', 'stop'],
      ['stop', 'stopped', 'offer'],
      ['stop', 'already-stopped', 'plea'],
      ['stop', 'feedback', 'offer'],
      ['stop', 'undone', 'news'],
      ['offer', 'next', 'plea'],
      ['plea', 'next', 'pause'],
      ['pause', 'next', 'news'],
    ],
  ),
  /** Sends offers at once and again later. */
  offers: flow(
    'offers',
    [
      step('start', 'trigger', { on: 'keyword', keywords: ['offers'], match: 'exact' }),
      step('first', 'send-message', {
        messages: [...says('One'), ...says('Two')],
        purpose: 'marketing',
        topic: 'news',
      }),
      step('pause', 'wait', { durationMs: 6 * MINUTE_MS }),
      step('second', 'send-message', { messages: says('Three'), purpose: 'marketing' }),
    ],
    [
      ['start', 'next', 'first'],
      ['first', 'next', 'pause'],
      ['pause', 'next', 'second'],
    ],
  ),
  /** Its own way out, in the flow that asks. */
  survey: flow(
    'survey',
    [
      step('start', 'trigger', { on: 'keyword', keywords: ['hello'], match: 'exact' }),
      step('out', 'trigger', { on: 'opt-out' }),
      step('ask', 'ask-question', { question: 'Your name?', answer: { kind: 'text' }, timeoutMs: HOUR_MS }),
      step('thanks', 'send-message', { messages: says('Thanks') }),
      step('stop', 'unsubscribe', { scope: 'all', undo: false }),
    ],
    [
      ['start', 'next', 'ask'],
      ['ask', 'answered', 'thanks'],
      ['ask', 'timeout', 'thanks'],
      ['out', 'next', 'stop'],
    ],
  ),
  back: flow(
    'back',
    [step('start', 'trigger', { on: 'opt-in' }), step('again', 'resubscribe', {})],
    [['start', 'next', 'again']],
  ),
}

export const story: fc.Arbitrary<Story> = fc.record({
  actions: fc.array(action, { minLength: 1, maxLength: 24, size: 'max' }),
  storeFaults: fc.array(storeFault, { maxLength: 80, size: 'max' }),
  fates: fc.array(fate, { maxLength: 12, size: 'max' }),
  flows: fc.subarray(Object.keys(FLOWS) as (keyof typeof FLOWS)[]),
  stopScope: fc.constantFrom('all', 'all', 'all', 'marketing'),
})

/** Publishes the flows and the settings. */
export async function prepare({ store, now }: StopWorld, { flows, stopScope }: Story): Promise<void> {
  const settings: Settings = { ...DEFAULT_SETTINGS, stopScope, topics: [{ id: 'news', name: 'News' }] }
  await store.saveSetting('account', settings as never)
  for (const id of flows) await store.publishFlow(FLOWS[id], now)
}

/** Makes a story happen, one action at a time. */
export function teller(world: StopWorld, { stopScope }: Story): (action: Action) => void {
  const told: { event: ContactEvent; meaning: Meaning }[] = []
  let serial = 0

  function tell(event: ContactEvent, meaning: Meaning): void {
    told.push({ event, meaning })
    world.deliver(event, meaning)
  }

  function hear(who: Who, channel: number, content: InboundContent, meaning: Meaning, delayMs = 0): void {
    serial += 1
    const id = `wamid.in.${serial}`
    const at = Math.floor((world.now - delayMs) / 1000) * 1000
    const event: MessageReceived = {
      type: 'message',
      key: `in:${id}`,
      channel: CHANNELS[channel] as string,
      id,
      at,
      receivedAt: world.now,
      from: PEOPLE[who],
      content,
      standby: false,
      raw: null,
    }
    tell(event, meaning)
  }

  const base = (channel = 0) => {
    serial += 1
    return { key: `event:${serial}`, channel: CHANNELS[channel] as string }
  }
  const times = () => ({ at: Math.floor(world.now / 1000) * 1000, receivedAt: world.now, raw: null })

  return (action) => {
    switch (action.does) {
      case 'says': {
        const { content, means }: Said = SAYINGS[action.said]
        hear(action.who, action.channel, content, meaningOf(means, stopScope), DELAYS[action.late])
        const last = told.at(-1)
        if (action.twice && last) world.deliver(last.event, last.meaning)
        return
      }
      case 'taps': {
        const choices = world.choices.filter(({ id }) => id.startsWith(TAPS[action.on]))
        const choice = choices[action.choice % choices.length]
        if (!choice) return
        hear(action.who, action.channel, { type: 'tap', of: 'button', ...choice }, meaningOfTap(choice))
        return
      }
      case 'send': {
        const { purpose, topic, template } = action
        const content = template
          ? ({ type: 'template', name: 'spring', language: 'en' } as const)
          : ({ type: 'text', body: `A ${purpose} message` } as const)
        const by = action.agent ? ({ kind: 'agent', name: 'Eva' } as const) : ({ kind: 'api' } as const)
        const to = PEOPLE[action.who]
        tell(
          { type: 'send', ...base(action.channel), to, purpose, content, by, ...(topic && { topic: 'news' }) },
          { is: 'nothing' },
        )
        return
      }
      case 'consent': {
        const { optOut, register, scope } = action
        const event: ContactEvent = {
          type: 'consent',
          ...base(),
          who: PEOPLE[action.who],
          action: optOut ? 'opt-out' : 'opt-in',
          scope,
          register,
          actor: 'operator:Eva',
          source: 'operator',
          at: world.now,
          evidence: 'by phone',
        }
        tell(event, optOut ? { is: 'nothing' } : { is: 'opt-in' })
        return
      }
      case 'switch': {
        const value = action.on ? 'resume' : 'stop'
        const event: ContactEvent = { type: 'preference', ...base(), ...times(), from: PEOPLE[action.who], value }
        tell(event, { is: action.on ? 'platform-resume' : 'platform-stop' })
        return
      }
      case 'moves':
        tell({ type: 'identity', ...base(), ...times(), previous: [W], current: [W2] }, { is: 'nothing' })
        return
      case 'takeover': {
        const event: ContactEvent = {
          type: 'takeover',
          ...base(action.channel),
          who: [W],
          action: action.begins ? 'begin' : 'release',
          by: 'Eva',
        }
        // There is a chat to take over when the person is known.
        void world.store.find([W]).then((found) => found && tell(event, { is: 'nothing' }))
        return
      }
      case 'repeat': {
        const again = told[action.event % told.length]
        if (again) world.deliver(again.event, again.meaning)
        return
      }
      case 'time':
        world.pass(action.ms)
        return
      case 'process':
        if (action.starts) world.startProcess()
        else world.killProcess()
    }
  }
}

function meaningOf(means: Said['means'], stopScope: Scope): Meaning {
  if (means === 'plain stop') return { is: 'stop', scope: stopScope }
  if (means === 'stop all') return { is: 'stop', scope: 'all' }
  if (means === 'stop marketing') return { is: 'stop', scope: 'marketing' }
  return { is: means } as Meaning
}

/** What a tap on one of our own consent buttons means, by the id it carries. */
function meaningOfTap({ id }: Choice): Meaning {
  const [kind, action, , ...value] = id.split(':')
  if (kind !== 'consent') return { is: 'nothing' }
  if (action === 'undo') return { is: 'undo' }
  if (action === 'narrow') return { is: 'narrow', scope: value.join(':') as Scope }
  if (action === 'hold' && value[0] !== 'no') return { is: 'stop', scope: value[0] as Scope }
  return { is: 'nothing' }
}
